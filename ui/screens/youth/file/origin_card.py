"""Who follows the file, and where it came from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.transfers.receiving import Origin
from services.youths.page import YouthPage
from ui.forms.file_words import Names, row_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row


class OriginCard(Card):
    """The referent adviser, the site, and the other agency when the file came from one.

    Signals:
        receipt_wanted: The text of a receipt to save again.
    """

    receipt_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._page: YouthPage | None = None
        self._names = Names()
        self._origins: Sequence[Origin] = ()
        self._header = SectionHeader()
        self._lines = col(gap=6)
        self.body.addWidget(self._header)
        self.body.addLayout(self._lines)
        self._retranslate()

    def show_origin(self, page: YouthPage, names: Names, origins: Sequence[Origin]) -> None:
        """Show who follows a file, and where it came from."""
        self._page, self._names, self._origins = page, names, origins
        self._fill()

    def _fill(self) -> None:
        clear(self._lines)
        self._header.set_title(self.tr("Suivi"))
        if self._page is None:
            return
        fields, unknown = self._page.fields, self.tr("non renseigné")
        adviser = self._names.accounts.get(fields.adviser_id or 0, self.tr("sans référent"))
        site = self._names.sites.get(fields.site_id or 0, unknown)
        self._lines.addWidget(Wrapped(self.tr("Référent : {name}").format(name=adviser)))
        self._lines.addWidget(Wrapped(self.tr("Site : {name}").format(name=site)))
        if fields.lent_to_id is not None:
            lent = self._names.accounts.get(fields.lent_to_id, unknown)
            self._lines.addWidget(Wrapped(self.tr("Prêté à : {name}").format(name=lent)))
        for origin in self._origins:
            self._lines.addWidget(self._block(origin))

    def _block(self, origin: Origin) -> QWidget:
        values = {
            "place": origin.sender.name,
            "code": origin.sender.code,
            "day": formatting.long_date(origin.received_on),
        }
        lines = col(
            Wrapped(
                self.tr("Venu de {place} ({code}), accueilli ici le {day}.").format(**values),
                "strong",
            ),
            gap=4,
        )
        if origin.names:
            named = " · ".join(origin.names)
            lines.addWidget(
                Wrapped(self.tr("Nommés là-bas : {names}").format(names=named), "small")
            )
        if origin.unplaced:
            told = " · ".join(row_text(one) for one in origin.unplaced)
            sentence = self.tr("Gardé pour mémoire, sans place ici : {rows}").format(rows=told)
            lines.addWidget(Wrapped(sentence, "small"))
        again = Button(self.tr("Réenregistrer le reçu…"), "ghost", compact=True)
        again.clicked.connect(lambda: self.receipt_wanted.emit(origin.receipt))
        lines.addLayout(row(again, None))
        return box(lines)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fill()

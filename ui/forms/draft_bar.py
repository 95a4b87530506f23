"""Offers what was left of a form: take it up, or throw it away. Never decided for the user."""

from PySide6.QtCore import QEvent, Signal, Slot
from typing_extensions import override

from services import formatting
from services.drafts import DraftRow
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import row


class DraftBar(Card):
    """A line over the fields, with its two answers; hidden when nothing was left.

    Signals:
        resumed: Take it up.
        dropped: Throw it away.
    """

    resumed = Signal(object)  # DraftRow
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8, pad=12)
        self._draft: DraftRow | None = None
        self._words = Wrapped("", "small")
        self.resume = Button(kind="secondary", icon="pen-line", compact=True)
        self.drop = Button(kind="ghost", compact=True)
        self.body.addLayout(row(Icon("file-clock", "primary_ink", 18), (self._words, 1), gap=10))
        self.body.addLayout(row(self.resume, self.drop, None))
        self.resume.clicked.connect(self._on_resumed)
        self.drop.clicked.connect(self._on_dropped)
        self._retranslate()
        self.hide()

    def offer(self, draft: DraftRow) -> None:
        """Say when it was left, and put the focus on the answer that loses nothing."""
        self._draft = draft
        self._show_words()
        self.show()
        self.resume.setFocus()
        announce(self, self._words.text())

    def is_offering(self) -> bool:
        """Tell whether an answer is waited for."""
        return self._draft is not None

    def close_offer(self) -> None:
        """Hide; nothing was left, or it was answered."""
        self._draft = None
        self.hide()

    @Slot()
    def _on_resumed(self) -> None:
        draft = self._draft
        self.close_offer()
        if draft is not None:
            self.resumed.emit(draft)

    @Slot()
    def _on_dropped(self) -> None:
        self.close_offer()
        self.dropped.emit()

    def _show_words(self) -> None:
        if self._draft is not None:
            text = self.tr("Une saisie commencée ici n’a pas été enregistrée. Gardée le {moment}.")
            moment = formatting.date_and_time(self._draft.saved_at.astimezone())
            self._words.setText(text.format(moment=moment))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.resume.setText(self.tr("Reprendre la saisie"))
        self.drop.setText(self.tr("Jeter ce brouillon"))
        self._show_words()

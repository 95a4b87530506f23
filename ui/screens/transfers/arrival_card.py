"""A file that came: its code, then who it is about, before anything is written."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.transfers.receiving import Arrival
from services.youths.duplicates import REASONS, Duplicate
from ui.forms.file_words import counts_text
from ui.forms.words import capital, file_text, joined
from ui.translation import translate_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row


class ArrivalCard(Card):
    """Asks for the code, then shows what taking the file in would do.

    Signals:
        code_given: The code typed.
        accepted: Take the file in.
        left: Give up; nothing was written.
    """

    code_given = Signal(str)
    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self._file = ""
        self._arrival: Arrival | None = None
        self._header = SectionHeader()
        self.code = QLineEdit()
        self.field = Field(self.code)
        self.open = Button("", "primary")
        self._asking = box(col(self.field, row(self.open, None), gap=10))
        self._lines = col(gap=6)
        self.accept, self.leave = Button("", "primary", "inbox"), Button("", "ghost")
        self._answers = row(self.accept, self.leave, None)
        self.body.addWidget(self._header)
        self.body.addWidget(self._asking)
        self.body.addLayout(self._lines)
        self.body.addLayout(self._answers)
        self.open.clicked.connect(self._on_code)
        self.code.returnPressed.connect(self._on_code)
        self.accept.clicked.connect(self.accepted)
        self.leave.clicked.connect(self.left)
        self._retranslate()

    def ask(self, file: str) -> None:
        """Ask for the code of a file."""
        self._file, self._arrival = file, None
        self.code.clear()
        self.field.clear_error()
        self._fill()
        self.code.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the code opens nothing; what was typed stays."""
        self.field.show_error(sentence)
        self.code.setFocus()
        self.code.selectAll()

    def show_arrival(self, arrival: Arrival) -> None:
        """Show who a file is about."""
        self._arrival = arrival
        self._fill()
        self.accept.setFocus()

    def _on_code(self) -> None:
        self.field.clear_error()
        self.code_given.emit(self.code.text())

    def _fill(self) -> None:
        clear(self._lines)
        arrival = self._arrival
        self._asking.setVisible(arrival is None)
        self.accept.setVisible(arrival is not None)
        if arrival is None:
            self._header.set_title(self.tr("Dossier reçu"), self._file)
            return
        name = formatting.spaced(f"{arrival.first_name} {arrival.last_name}")
        birth = "" if arrival.birth_date is None else formatting.table_date(arrival.birth_date)
        self._header.set_title(name, birth)
        for text, tone in self._sentences(arrival):
            label = Wrapped(text, "" if tone == "" else "strong")
            if tone == "warning":
                label.set_tone("warning")
            self._lines.addWidget(label)
        for duplicate in arrival.duplicates:
            self._lines.addWidget(self._duplicate(duplicate))

    def _sentences(self, arrival: Arrival) -> list[tuple[str, str]]:
        said = [
            (
                self.tr("Envoyé par {place} ({code}) le {day}.").format(
                    place=arrival.sender.name,
                    code=arrival.sender.code,
                    day=formatting.long_date(arrival.sent_on),
                ),
                "",
            ),
            (
                self.tr("Il contient : {rows}.").format(
                    rows=counts_text(arrival.counts) or self.tr("la fiche seule")
                ),
                "",
            ),
            (self.tr("Vous en devenez le référent ; vous pourrez le confier ensuite."), ""),
        ]
        if not arrival.is_for_us:
            said.append(
                (
                    self.tr("Ce dossier a été préparé pour une autre structure que la vôtre."),
                    "warning",
                )
            )
        if arrival.unplaced:
            said.append(
                (
                    self.tr("Gardé pour mémoire, sans place ici : {rows}.").format(
                        rows=counts_text(arrival.unplaced)
                    ),
                    "",
                )
            )
        if arrival.duplicates:
            said.append(
                (
                    self.tr(
                        "Peut-être déjà dans votre base. Accueillez-le, puis réunissez les deux"
                        " dossiers depuis l’écran des doublons."
                    ),
                    "warning",
                )
            )
        return said

    def _duplicate(self, duplicate: Duplicate) -> QWidget:
        name = formatting.spaced(f"{duplicate.first_name} {duplicate.last_name}")
        birth = "" if duplicate.birth_date is None else formatting.table_date(duplicate.birth_date)
        about = joined(name, birth, file_text(duplicate.file_number), duplicate.adviser_name)
        reasons = [translate_text(REASONS[reason]) for reason in duplicate.reasons]
        return Card(
            Wrapped(about, "strong"),
            Wrapped(capital(formatting.enumeration(reasons)), "small", "warning"),
            gap=2,
            pad=10,
            kind="sunken",
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.field.set_label(self.tr("Code de la feuille"))
        self.field.set_note(self.tr("Neuf groupes de quatre signes, envoyés par un autre chemin."))
        self.open.setText(self.tr("Ouvrir"))
        self.accept.setText(self.tr("Accueillir ce dossier"))
        self.leave.setText(self.tr("Annuler"))
        self._fill()

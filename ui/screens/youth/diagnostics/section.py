"""Diagnostics read back with the words they were made with, notes and comments included."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from services import formatting
from services.diagnostics.reading_back import PastDiagnostic, PastDomain, past_diagnostics
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.screens.youth.section import Section
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.levels import LevelChip


class DiagnosticsSection(Section):
    """One diagnostic at a time, the last first; nothing of it can be changed."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"diagnostic"})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._made: tuple[PastDiagnostic, ...] = ()
        self.choice = CodeChoice()
        self._choice_field = Field(self.choice)
        self._about = Wrapped("", "second")
        self._notes_title, self._notes_rule = Label("", "h3"), Wrapped("", "small")
        self._notes = Wrapped("")
        self._notes_card = Card(self._notes_title, self._notes_rule, self._notes, gap=8)
        self._domains = col(gap=12)
        self._others = col(gap=4)
        self._answers = Card(self._domains, self._others, gap=16)
        self._empty = EmptyState("list-checks")
        self._body = box(
            col(
                row((self._choice_field, 2), (col(None, self._about, gap=0), 3), gap=24),
                self._notes_card,
                self._answers,
                gap=16,
            )
        )
        self.setLayout(col(self._empty, self._body, None))
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self._retranslate()
        self._empty.hide()
        self._body.hide()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("DiagnosticsSection", "Diagnostics")

    @override
    def show_person(self, page: YouthPage) -> None:
        context, youth_id = self.context, page.id

        def read(_task: TaskContext) -> tuple[PastDiagnostic, ...]:
            with context.database.read(context.actor) as session:
                return past_diagnostics(session, youth_id)

        self.load(read, self._show_made)

    @override
    def focus_task(self) -> None:
        if self._made:
            self.choice.setFocus()

    def _show_made(self, made: tuple[PastDiagnostic, ...]) -> None:
        chosen = self.choice.value()
        self._made = made
        self.choice.blockSignals(True)
        self.choice.set_options([(one.id, _title(one)) for one in made])
        kept = chosen if chosen in [one.id for one in made] else None
        self.choice.set_value(kept or (made[0].id if made else None))
        self.choice.blockSignals(False)
        self._empty.setVisible(not made)
        self._body.setVisible(bool(made))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        key = self.choice.value()
        one = next((one for one in self._made if one.id == key), None)
        if one is None:
            return
        self._about.setText(_about(one))
        self._notes.setText(one.notes)
        self._notes_card.setVisible(bool(one.notes))
        clear(self._domains)
        for domain in one.domains:
            self._domains.addLayout(_line(domain))
        clear(self._others)
        for title, labels in ((self.tr("Besoins"), one.needs), (self.tr("Atouts"), one.assets)):
            if labels:
                text = formatting.enumeration(list(labels))
                self._others.addWidget(Label(title, "eyebrow"))
                self._others.addWidget(Wrapped(text, "second"))

    @override
    def _retranslate(self) -> None:
        self._choice_field.set_label(self.tr("Diagnostic du"))
        self._notes_title.setText(self.tr("Bloc-notes"))
        self._notes_rule.setText(self.tr("La personne peut demander à le lire. Jamais imprimé."))
        self._empty.set_texts(
            self.tr("Aucun diagnostic pour l’instant."),
            self.tr("Le premier se commence par Ctrl+N, ou depuis la fiche."),
        )
        self._show_made(self._made)


def _title(one: PastDiagnostic) -> str:
    day = formatting.full_date(one.made_on)
    if one.is_current:
        return day
    text = QCoreApplication.translate("DiagnosticsSection", "{day} (remplacé depuis)")
    return text.format(day=day)


def _about(one: PastDiagnostic) -> str:
    return " · ".join(filter(None, (one.adviser, one.orientation, one.orientation_reason)))


def _line(domain: PastDomain) -> QVBoxLayout:
    head = row(Icon(domain.icon, "ink_3", 16), (Wrapped(domain.label, "strong"), 1), gap=8)
    head.addWidget(LevelChip(domain.level))
    line = col(head, gap=2)
    for text in (*domain.said, domain.comment):
        if text:
            line.addLayout(row(24, (Wrapped(text, "second"), 1), gap=0))
    return line

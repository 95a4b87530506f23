"""Meetings and contacts, then actions: every one of them, to read again and to correct."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.youths.items import ActionItem, EventItem
from services.youths.page import YouthPage
from services.youths.timeline import History
from services.youths.vocabulary import Attendance
from ui.context import ScreenContext
from ui.forms.words import capital, code_word, joined
from ui.screens.youth.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.layouts import col
from ui.widgets.plain_table import PlainRow, PlainTable

_MOST_ROWS = 8


class FollowUpSection(Section):
    """Two lists; Enter or F2 corrects the row chosen."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"event", "action", "diagnostic", "youth"})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.add = Button("", icon="plus")
        self.correct_event = Button("", icon="pen-line")
        self.correct_action = Button("", icon="pen-line")
        self._event_header = SectionHeader("", "", self.correct_event, self.add)
        self._action_header = SectionHeader("", "", self.correct_action)
        self.met = PlainTable(self._event_heads, most_rows=_MOST_ROWS)
        self.decided = PlainTable(self._action_heads, most_rows=_MOST_ROWS)
        self._no_event = EmptyState("calendar")
        self._no_action = EmptyState("flag")
        self.setLayout(
            col(
                Card(self._event_header, self.met, self._no_event, gap=10),
                Card(self._action_header, self.decided, self._no_action, gap=10),
                None,
                gap=16,
            )
        )
        self._may_meet = self._may_act = False
        self.add.clicked.connect(lambda: self.form_wanted.emit("event"))
        self.correct_event.clicked.connect(self._correct_event)
        self.correct_action.clicked.connect(self._correct_action)
        self.met.opened.connect(self.form_wanted)
        self.decided.opened.connect(self.form_wanted)

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("FollowUpSection", "Rendez-vous et actions")

    @override
    def show_person(self, page: YouthPage) -> None:
        self._may_meet = self.context.may("event.write")
        self._may_act = bool(page.editable) and self.context.may("action.write")
        self._show_history(History() if page.record is None else page.record.history)
        self.loaded.emit()

    @override
    def focus_task(self) -> None:
        (self.met if self.met.rows() else self.add).setFocus()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self.decided.hasFocus():
            return {"edit": self._correct_action} if self._may_act else {}
        return {"edit": self._correct_event} if self._may_meet else {}

    def _show_history(self, history: History) -> None:
        today = self.context.today()
        self.add.setText(self.tr("Noter un rendez-vous"))
        self.add.setVisible(self._may_meet)
        for button in (self.correct_event, self.correct_action):
            button.setText(self.tr("Corriger"))
        self.correct_event.setVisible(self._may_meet and bool(history.events))
        self.correct_action.setVisible(self._may_act and bool(history.actions))
        self._event_header.set_title(self.tr("Rendez-vous et contacts"), _count(history.events))
        self._action_header.set_title(self.tr("Actions"), _count(history.actions))
        self.met.show_rows([PlainRow(_event_cells(item, today), item) for item in history.events])
        self.decided.show_rows([PlainRow(_action_cells(item), item) for item in history.actions])
        self._show_or(self.met, self._no_event)
        self._show_or(self.decided, self._no_action)
        self.met.setAccessibleName(self.tr("Rendez-vous et contacts"))
        self.decided.setAccessibleName(self.tr("Actions"))
        self._no_event.set_texts(
            self.tr("Aucun rendez-vous n’est noté."),
            self.tr("Le premier dira que le lien existe."),
        )
        self._no_action.set_texts(
            self.tr("Aucune action n’est décidée."),
            self.tr("Elles naissent du diagnostic, avec leur échéance."),
        )
        self.commands_changed.emit()

    def _show_or(self, table: PlainTable, empty: QWidget) -> None:
        table.setVisible(bool(table.rows()))
        empty.setVisible(not table.rows())

    @Slot()
    def _correct_event(self) -> None:
        if self.met.current() is not None:
            self.form_wanted.emit(self.met.current())

    @Slot()
    def _correct_action(self) -> None:
        if self.decided.current() is not None:
            self.form_wanted.emit(self.decided.current())

    def _event_heads(self) -> list[str]:
        return [
            self.tr("Date"),
            self.tr("Heure"),
            self.tr("Nature"),
            self.tr("Comment"),
            self.tr("Présence"),
            self.tr("Avec"),
            self.tr("Objet"),
        ]

    def _action_heads(self) -> list[str]:
        return [
            self.tr("Décidée le"),
            self.tr("Échéance"),
            self.tr("Où elle en est"),
            self.tr("Qui"),
            self.tr("Quoi"),
        ]


def _event_cells(item: EventItem, today: date) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    attendance = code_word(item.attendance)
    if item.attendance is Attendance.PLANNED and item.occurred_on < today:
        attendance = translate("FollowUpSection", "à noter")
    length = None if item.duration_minutes is None else formatting.minutes(item.duration_minutes)
    start = None if item.starts_at is None else formatting.clock(item.starts_at)
    return (
        formatting.table_date(item.occurred_on),
        joined(start, length) or "–",
        capital(code_word(item.kind)),
        capital(code_word(item.modality)),
        capital(attendance),
        item.adviser_name or "–",
        item.label or "",
    )


def _action_cells(item: ActionItem) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    due = translate("FollowUpSection", "sans date")
    if item.due_on is not None:
        due = formatting.table_date(item.due_on)
    state = code_word(item.status)
    if item.is_late:
        state = translate("FollowUpSection", "en retard")
    elif item.done_on is not None:
        state = f"{state} · {formatting.table_date(item.done_on)}"
    return (
        formatting.table_date(item.decided_on),
        due,
        capital(state),
        capital(code_word(item.owner)),
        item.title,
    )


def _count(items: tuple[object, ...]) -> str:
    return str(len(items)) if items else ""

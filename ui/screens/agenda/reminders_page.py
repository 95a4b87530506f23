"""Whom to remind of their appointment: called, noted, next."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from services import formatting
from services.agenda.here import now_here
from services.agenda.reminders import (
    DAYS_AHEAD,
    ReminderOutcome,
    ReminderRow,
    as_text,
    note_reminder,
    to_remind,
)
from services.errors import AppError
from services.i18n import QT_TRANSLATE_NOOP
from services.tasks import TaskContext
from services.youths.vocabulary import ContactChannel
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word
from ui.screens.agenda import words
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.keycaps import KeyHints
from ui.widgets.layouts import col, row
from ui.widgets.list_table import ListTable

Index = QModelIndex | QPersistentModelIndex
OUTCOMES = {
    ReminderOutcome.REACHED: QT_TRANSLATE_NOOP("reminders", "joint"),
    ReminderOutcome.LEFT_WORD: QT_TRANSLATE_NOOP("reminders", "message laissé"),
    ReminderOutcome.SENT: QT_TRANSLATE_NOOP("reminders", "message envoyé"),
    ReminderOutcome.NO_ANSWER: QT_TRANSLATE_NOOP("reminders", "sans réponse"),
}
_KEYS = {
    Qt.Key.Key_J: (ReminderOutcome.REACHED, ContactChannel.PHONE),
    Qt.Key.Key_L: (ReminderOutcome.LEFT_WORD, ContactChannel.PHONE),
    Qt.Key.Key_S: (ReminderOutcome.NO_ANSWER, ContactChannel.PHONE),
    Qt.Key.Key_M: (ReminderOutcome.SENT, ContactChannel.SMS),
}


class ReminderModel(QAbstractTableModel):
    """Appointments of the coming days, one a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ReminderRow, ...] = ()

    def show_rows(self, rows: tuple[ReminderRow, ...]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self.cells(self.rows[index.row()])[index.column()]

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        heads = (
            self.tr("Jour"),
            self.tr("Heure"),
            self.tr("Personne"),
            self.tr("Téléphone"),
            self.tr("Préfère"),
            self.tr("Avec"),
            self.tr("Rappel"),
        )
        return heads[section]

    def cells(self, line: ReminderRow) -> tuple[str, ...]:
        """Return a row as texts."""
        return (
            words.short_day(line.day),
            self.tr("sans heure") if line.starts_at is None else formatting.clock(line.starts_at),
            formatting.spaced(line.name),
            self.tr("inconnu") if line.phone is None else formatting.phone(line.phone),
            self.tr("inconnu") if line.channel is None else capital(code_word(line.channel)),
            line.adviser_name or self.tr("personne"),
            self._last(line),
        )

    def _last(self, line: ReminderRow) -> str:
        if line.last is None:
            return self.tr("à faire")
        how = QCoreApplication.translate("reminders", OUTCOMES[line.last.outcome])
        day = formatting.narrow_date(line.last.on)
        text = self.tr("{how} le {day} à {hour}").format(
            how=how, day=day, hour=formatting.clock(line.last.at)
        )
        return text if line.last.by is None else f"{text}, {line.last.by}"


class RemindersPage(QWidget):
    """A list to go through with the telephone at hand.

    Signals:
        left: Back to the agenda.
        print_asked: What makes the list as a document, in a worker.
    """

    left = Signal()
    print_asked = Signal(object)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self.back = Button("", "ghost", "chevron-left")
        self.copy = Button("", icon="copy")
        self.print_button = Button("", icon="printer")
        self._header = PageHeader(self.back, self.copy, self.print_button)
        self.days = CodeChoice()
        self.whose = CodeChoice()
        self.table = ListTable()
        self.model = ReminderModel(self.table)
        self.table.setModel(self.model)
        self._empty = EmptyState("circle-check")
        self._empty.hide()
        self._hints = KeyHints()
        self._build()
        self._retranslate()
        self.days.set_value(DAYS_AHEAD[1])
        self.whose.set_value(None)

    def refresh(self) -> None:
        """Read the list again."""
        self._asked += 1
        number, today = self._asked, self._context.today()
        days, whose = self.days.value(), self.whose.value()
        database, actor = self._context.database, self._context.actor
        ahead = days if isinstance(days, int) else DAYS_AHEAD[1]

        def load(_task: TaskContext) -> tuple[int, tuple[ReminderRow, ...]]:
            with database.read(actor) as session:
                mine = whose if isinstance(whose, int) else None
                return number, to_remind(session, today=today, days=ahead, account_id=mine)

        self._context.tasks.start(load, on_success=self._on_rows)

    def focus_task(self) -> None:
        """Put the focus on the list."""
        (self.table if self.model.rows else self.back).setFocus()

    def current(self) -> ReminderRow | None:
        """Return the row chosen."""
        position = self.table.currentIndex().row()
        return self.model.rows[position] if 0 <= position < len(self.model.rows) else None

    @Slot()
    def copy_list(self) -> None:
        """Copy the list, to paste it elsewhere."""
        QGuiApplication.clipboard().setText(as_text(self.model.rows))
        self._context.navigator.say(self.tr("Liste copiée."))

    @Slot()
    def print_list(self) -> None:
        """Show the list as it will be printed."""
        rows, today = self.model.rows, self._context.today()
        texts = [(line.day, self.model.cells(line)) for line in rows]
        heads = tuple(str(self.model.headerData(n, Qt.Orientation.Horizontal)) for n in range(1, 7))

        def make() -> bytes:
            from services.reports.reminder_list import write

            return write(heads, texts, today)

        self.print_asked.emit(make)

    def note(self, outcome: ReminderOutcome, channel: ContactChannel) -> None:
        """Note that the person of the row chosen was reminded."""
        line = self.current()
        if line is None or not self._context.may("event.write"):
            return
        context, event_id, today = self._context, line.event_id, self._context.today()
        if outcome is ReminderOutcome.SENT and line.channel is ContactChannel.EMAIL:
            channel = ContactChannel.EMAIL

        def write(_task: TaskContext) -> int:
            with context.database.write(context.actor) as session:
                now = now_here(session).time()
                return note_reminder(session, event_id, channel, outcome, today=today, at=now)

        context.tasks.start(write, on_success=self._on_noted, on_error=self._on_error)

    @Slot(object)
    def _on_rows(self, answer: tuple[int, tuple[ReminderRow, ...]]) -> None:
        number, rows = answer
        if number != self._asked:
            return
        position = max(0, self.table.currentIndex().row())
        had_focus = self.table.hasFocus() or self.back.hasFocus()
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            self.table.selectRow(min(position, len(rows) - 1))
            if had_focus:
                self.table.setFocus()
        self._name_page()

    @Slot(object)
    def _on_noted(self, _reminder_id: int) -> None:
        self._context.navigator.say(self.tr("Rappel noté."))
        position = self.table.currentIndex().row()
        self.table.selectRow(min(position + 1, len(self.model.rows) - 1))
        self._context.bus.announce("reminder")
        self.refresh()

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
            self.refresh()
        else:
            self._context.tasks.unhandled_error.emit(error)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _KEYS and self.table.hasFocus() and not event.modifiers():
            self.note(*_KEYS[key])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        header = self.table.horizontalHeader()
        for column in range(7):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        self.setLayout(
            col(
                self._header,
                row(self.days, self.whose, None, gap=12),
                (self.table, 1),
                (self._empty, 1),
                self._hints,
                gap=10,
                margins=(32, 16, 32, 10),
            )
        )
        self.table.installEventFilter(self)
        self.back.clicked.connect(self.left)
        self.copy.clicked.connect(self.copy_list)
        self.print_button.clicked.connect(self.print_list)
        self.days.currentIndexChanged.connect(self._on_choice)
        self.whose.currentIndexChanged.connect(self._on_choice)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # A table takes letters for a search of its own.
        if watched is self.table and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - what a key press is
            if Qt.Key(event.key()) in _KEYS and not event.modifiers():
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    @Slot()
    def _on_choice(self) -> None:
        if self.isVisible():
            self.refresh()

    def _name_page(self) -> None:
        left = sum(line.last is None for line in self.model.rows)
        text = QCoreApplication.translate("RemindersPage", "%n personne(s) à rappeler", None, left)
        self._header.set_title(self.tr("Rappels"), text if self.model.rows else "")

    def _retranslate(self) -> None:
        self._name_page()
        self.back.setText(self.tr("Revenir à l’agenda"))
        self.copy.setText(self.tr("Copier la liste"))
        self.copy.set_tip("Ctrl+E")
        self.print_button.setText(self.tr("Imprimer la liste"))
        self.print_button.set_tip("Ctrl+P")
        translate = QCoreApplication.translate
        ahead = [
            (days, translate("RemindersPage", "dans les %n jour(s)", None, days))
            for days in DAYS_AHEAD
        ]
        self.days.set_options(ahead)
        own = self._context.actor.account_id
        everybody: list[tuple[object, str]] = [(None, self.tr("De tous les conseillers"))]
        self.whose.set_options([*everybody, (own, self.tr("Mes rendez-vous"))])
        self.days.setAccessibleName(self.tr("Jours à venir"))
        self.whose.setAccessibleName(self.tr("Rendez-vous de"))
        self.table.setAccessibleName(self.tr("Personnes à rappeler"))
        self._empty.set_texts(
            self.tr("Aucun rendez-vous à rappeler."),
            self.tr("Rien n’est prévu dans ces jours, ou tout est déjà passé."),
        )
        self._hints.set_hints(
            [
                ("J", self.tr("joint au téléphone")),
                ("L", self.tr("message laissé")),
                ("M", self.tr("message envoyé")),
                ("S", self.tr("sans réponse")),
                (self.tr("Échap"), self.tr("agenda")),
            ]
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.show_rows(self.model.rows)
        super().changeEvent(event)

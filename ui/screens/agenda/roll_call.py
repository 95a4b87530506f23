"""Who is enrolled, and who came: one key a person, the next one chosen at once."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.agenda.enrolments import Enrolment
from services.youths.vocabulary import Attendance
from ui.forms.words import capital, code_word
from ui.widgets.list_table import ListTable

Index = QModelIndex | QPersistentModelIndex
_KEYS = {
    Qt.Key.Key_P: Attendance.PRESENT,
    Qt.Key.Key_A: Attendance.ABSENT,
    Qt.Key.Key_N: Attendance.NOT_STATED,
}
_TURN = {Attendance.PRESENT: Attendance.ABSENT}


class RollModel(QAbstractTableModel):
    """The people enrolled, with what was stated and is not saved yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Enrolment, ...] = ()
        self._stated: dict[int, Attendance] = {}

    def show_rows(self, rows: Sequence[Enrolment]) -> None:
        """Show other people; what was stated and not saved is forgotten."""
        self.beginResetModel()
        self._rows, self._stated = tuple(rows), {}
        self.endResetModel()

    def row_at(self, position: int) -> Enrolment | None:
        """Return the person of a row."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def attendance(self, row: Enrolment) -> Attendance:
        """Return the attendance of somebody, as it would be saved."""
        return self._stated.get(row.event_id, row.attendance)

    def state(self, position: int, attendance: Attendance) -> None:
        """State the attendance of a row, not saved yet."""
        row = self._rows[position]
        if attendance is row.attendance:
            self._stated.pop(row.event_id, None)
        else:
            self._stated[row.event_id] = attendance
        self.dataChanged.emit(self.index(position, 0), self.index(position, 1))

    def changes(self) -> dict[int, tuple[int, Attendance]]:
        """Return what is to be saved: version and attendance by event."""
        return {
            row.event_id: (row.version, self._stated[row.event_id])
            for row in self._rows
            if row.event_id in self._stated
        }

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.spaced(row.name) if index.column() == 0 else self._state_text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return formatting.spaced(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {self._state_text(row)}"
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Personne"), self.tr("Présence"))[section]

    def _state_text(self, row: Enrolment) -> str:
        text = capital(code_word(self.attendance(row)))
        if row.event_id in self._stated:
            return self.tr("{state}, à enregistrer").format(state=text)
        if row.waiting_rank is not None:
            return self.tr("Liste d’attente, n° {rank}").format(rank=row.waiting_rank)
        return text


class RollCall(ListTable):
    """The list in which P, A, N and Space state attendances; Suppr gives the seat back.

    Signals:
        stated: Something is to be saved, or no longer is.
        withdrawn: The person who gives their seat back.
        opened: The person whose file is to be opened.
    """

    stated = Signal()
    withdrawn = Signal(object)  # Enrolment
    opened = Signal(object)  # Enrolment

    def __init__(self) -> None:
        super().__init__()
        self.rows = RollModel(self)
        self.setModel(self.rows)
        self.activated.connect(self._on_activated)

    def show_rows(self, rows: Sequence[Enrolment]) -> None:
        """Show the people enrolled, the row chosen staying chosen."""
        position = max(0, self.currentIndex().row())
        self.rows.show_rows(rows)
        if rows:
            self.selectRow(min(position, len(rows) - 1))
        self.stated.emit()

    def state_all(self, attendance: Attendance) -> None:
        """State the same for everybody who has a seat and of whom nothing is known."""
        for position in range(self.rows.rowCount()):
            row = self.rows.row_at(position)
            if row is None or row.waiting_rank is not None:
                continue
            if self.rows.attendance(row) in (Attendance.PLANNED, Attendance.NOT_STATED):
                self.rows.state(position, attendance)
        self.stated.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        position = self.currentIndex().row()
        row = self.rows.row_at(position)
        key = Qt.Key(event.key())
        if row is None or event.modifiers():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._state(position, _TURN.get(self.rows.attendance(row), Attendance.PRESENT))
        elif key in _KEYS:
            self._state(position, _KEYS[key])
            self.selectRow(min(position + 1, self.rows.rowCount() - 1))
        elif key == Qt.Key.Key_Delete:
            self.withdrawn.emit(row)
        else:
            super().keyPressEvent(event)

    def _state(self, position: int, attendance: Attendance) -> None:
        self.rows.state(position, attendance)
        self.stated.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

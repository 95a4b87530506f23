"""The lines of one week, each with its source, and what can be answered to them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent
from typing_extensions import override

from services import formatting
from services.activity.week import ActionLine, Line, MeetingLine
from services.activity.weeks import sunday_of
from services.youths.vocabulary import ActionStatus, Attendance
from ui.forms.words import capital
from ui.item_models.at_hand import RowsModel
from ui.screens.youth.activity.words import line_columns, say_line
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_table import FittedTable
from ui.widgets.flow import FlowLayout
from ui.widgets.headers import SectionHeader
from ui.widgets.layouts import box, col

_LABEL = 1


class LinesCard(Card):
    """Meetings and actions of a week, day by day; those that count for nothing say so."""

    def __init__(self) -> None:
        self._monday: date | None = None
        self._validating = self._meeting = self._adding = False
        self.add = Button("", icon="plus", compact=True)
        self.validate = Button("", icon="check", compact=True)
        self.finish = Button("", icon="circle-check", compact=True)
        self.absent = Button("", icon="x", compact=True)
        self.validate_all = Button("", icon="list-checks", compact=True)
        self._header = SectionHeader("", "", self.add)
        self._model: RowsModel[Line] = RowsModel(line_columns(), say_line)
        self.table = FittedTable(_LABEL)
        self.table.setModel(self._model)
        self.empty = EmptyState("calendar")
        self._answers = box(FlowLayout(self.validate, self.finish, self.absent, self.validate_all))
        top = box(col(self._header, margins=(16, 6, 16, 0)))
        bottom = box(col(self._answers, margins=(16, 6, 16, 6)))
        super().__init__(top, self.table, self.empty, bottom, None, margins=(1, 6, 1, 6))
        self.table.selectionModel().currentRowChanged.connect(self._show_answers)
        self._retranslate()

    def show_lines(self, lines: Sequence[Line], monday: date) -> None:
        """Show a week; the line chosen stays chosen when it is read again."""
        before = self.current()
        is_same = monday == self._monday
        self._monday = monday
        self._model.replace(tuple(lines))
        keys = [(type(line), line.id) for line in lines]
        kept = (type(before), before.id) if before is not None and is_same else None
        if lines:
            self.table.selectRow(keys.index(kept) if kept in keys else 0)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._show_answers()
        self._retranslate()

    def allow(self, *, adding: bool, validating: bool, meeting: bool) -> None:
        """Say what the session may answer."""
        self._adding, self._validating, self._meeting = adding, validating, meeting
        self.add.setVisible(adding)
        self._show_answers()

    def current(self) -> Line | None:
        """Return the line chosen."""
        return self._model.row_at(self.table.currentIndex().row())

    def has_lines(self) -> bool:
        """Tell whether the week holds anything."""
        return bool(self._model.rows())

    def _show_answers(self) -> None:
        line = self.current()
        action = line if isinstance(line, ActionLine) else None
        meeting = line if isinstance(line, MeetingLine) else None
        is_done = action is not None and action.status is ActionStatus.DONE
        self.validate.setVisible(
            (is_done and self._validating) or (meeting is not None and self._meeting)
        )
        self.finish.setVisible(action is not None and not is_done and self._adding)
        self.absent.setVisible(meeting is not None and self._meeting)
        waits = any(isinstance(one, ActionLine) and one.awaits for one in self._model.rows())
        self.validate_all.setVisible(waits and self._validating)
        self._word_answers(line)

    def _word_answers(self, line: Line | None) -> None:
        if isinstance(line, MeetingLine):
            self.validate.setText(self.tr("Présent (V)"))
            self.validate.setEnabled(line.attendance is not Attendance.PRESENT)
            self.absent.setEnabled(line.attendance is not Attendance.ABSENT)
        elif isinstance(line, ActionLine):
            self.validate.setEnabled(True)
            text = self.tr("Valider (V)") if line.awaits else self.tr("Reprendre la validation (V)")
            self.validate.setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Ajouter une activité"))
        self.finish.setText(self.tr("Faite (F)"))
        self.absent.setText(self.tr("Absent (A)"))
        self.validate_all.setText(self.tr("Valider toute la semaine (T)"))
        self.table.setAccessibleName(self.tr("Activités de la semaine"))
        self.empty.set_texts(
            self.tr("Rien n’est noté cette semaine."),
            self.tr("Ajoutez ce que la personne a fait, même sans connaître la durée."),
        )
        if self._monday is not None:
            week = capital(formatting.iso_week(self._monday))
            days = formatting.date_range(self._monday, sunday_of(self._monday))
            self._header.set_title(week, days)
        self._model.retranslate()

"""One appointment beside the agenda: who, when, and what becomes of it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.agenda.appointments import Appointment
from services.agenda.week import Entry
from services.youths.vocabulary import Attendance
from ui.forms.words import capital, code_word, options
from ui.screens.agenda import words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, line, row
from ui.widgets.scroll import scroll
from ui.widgets.segmented import SegmentedChoice


class AppointmentCard(QWidget):
    """Attendance in one press; the rest in words.

    Signals:
        attendance_stated: What became of it.
        file_asked, letter_asked, change_asked, postpone_asked, cancel_asked: What to do.
        left: The panel is to be closed.
    """

    attendance_stated = Signal(object)  # Attendance
    file_asked = Signal()
    letter_asked = Signal()
    change_asked = Signal()
    postpone_asked = Signal()
    cancel_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.entry: Entry | None = None
        self.appointment: Appointment | None = None
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self._name = Wrapped("", "h2")
        self._when = Wrapped("", "strong")
        self._what = Wrapped("", "second")
        self._clash = Chip("", "warning", "triangle-alert")
        self._asked = Label("", "strong")
        self.attendance = SegmentedChoice(compact=True)
        self.more = SegmentedChoice(compact=True)
        self.file = Button("", icon="arrow-right")
        self.letter = Button("", icon="printer")
        self.change = Button("", icon="pen-line")
        self.postpone = Button("", icon="clock")
        self.cancel = Button("", "danger", "x")
        inside = col(
            self._name, self._when, self._what, box(row(self._clash, None)), line(), self._asked,
            self.attendance, self.more, line(), row(self.file, None), row(self.letter, None),
            row(self.change, None), row(self.postpone, None), row(self.cancel, None), None,
            gap=8, margins=(20, 4, 20, 12),
        )  # fmt: skip
        self.setLayout(
            col(row(self._header, margins=(20, 16, 12, 0)), (scroll(box(inside)), 1), gap=8)
        )
        self._connect()
        self._retranslate()

    def show_appointment(
        self, entry: Entry | None, found: Appointment, *, may_summon: bool
    ) -> None:
        """Show an appointment; ``may_summon`` offers to print what calls the person to it."""
        self.entry, self.appointment = entry, found
        data = found.data
        self._name.setText(formatting.spaced(found.youth_name))
        day = capital(formatting.full_date(data.occurred_on))
        hour = "" if data.starts_at is None else formatting.clock(data.starts_at)
        if entry is not None and entry.span.starts_at is not None:
            hour = words.hours(entry)
        self._when.setText(f"{day}, {hour}" if hour else day)
        kind = capital(code_word(data.kind))
        parts = (kind, code_word(data.modality), data.label)
        self._what.setText(" · ".join(part for part in parts if part))
        clash = "" if entry is None else words.clashes(entry)
        self._clash.set_text(capital(clash))
        self._clash.setVisible(bool(clash))
        is_to_come = data.attendance is Attendance.PLANNED
        self.letter.setVisible(may_summon and is_to_come)
        for choice in (self.attendance, self.more):
            choice.set_value(data.attendance)

    def focus_task(self) -> None:
        """Put the focus where one says whether the person came."""
        self.attendance.setFocus()

    @Slot(object)
    def _on_stated(self, attendance: object) -> None:
        self.attendance_stated.emit(attendance)

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        self.attendance.chosen.connect(self._on_stated)
        self.more.chosen.connect(self._on_stated)
        self.file.clicked.connect(self.file_asked)
        self.letter.clicked.connect(self.letter_asked)
        self.change.clicked.connect(self.change_asked)
        self.postpone.clicked.connect(self.postpone_asked)
        self.cancel.clicked.connect(self.cancel_asked)

    def _retranslate(self) -> None:
        first = (Attendance.PLANNED, Attendance.PRESENT, Attendance.ABSENT)
        second = (Attendance.CANCELLED, Attendance.POSTPONED, Attendance.NOT_STATED)
        self.attendance.set_options(options(first))
        self.more.set_options(options(second))
        self.attendance.setAccessibleName(self.tr("Présence"))
        self.more.setAccessibleName(self.tr("Autre issue"))
        self._asked.setText(self.tr("Présence"))
        self._header.set_title(self.tr("Rendez-vous"))
        self._close.set_name(self.tr("Fermer le volet"))
        self.file.setText(self.tr("Ouvrir la fiche"))
        self.letter.setText(self.tr("Imprimer la convocation…"))
        self.change.setText(self.tr("Modifier…"))
        self.postpone.setText(self.tr("Reporter…"))
        self.cancel.setText(self.tr("Annuler le rendez-vous"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

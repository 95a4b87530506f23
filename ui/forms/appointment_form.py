"""An appointment: with whom, when, where; what stands in the way is said as it is typed."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.agenda.appointments import SEES_LABELS
from services.agenda.conflicts import Wanted
from services.errors import AppError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.tasks import TaskContext
from services.youths.records.events import EventInput
from services.youths.vocabulary import Attendance, EventKind, Modality
from ui.context import ScreenContext
from ui.forms.appointment_desk import AppointmentDesk, Purpose, Subject
from ui.forms.appointment_fields import AppointmentFields
from ui.forms.conflict_notice import ConflictNotice
from ui.forms.draft_bar import DraftBar
from ui.forms.form_draft import FormDraft
from ui.forms.keys import answer_keys
from ui.forms.outside_notice import OutsideNotice
from ui.forms.person_finder import PersonFinder
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided, Wrapped
from ui.widgets.layouts import box, col, line, row
from ui.widgets.scroll import scroll


class AppointmentForm(QWidget):
    """A form for a side panel; conflicts are shown, never in the way of saving.

    Signals:
        saved: Identifier of the appointment; ``event`` was announced to the other screens.
        left: The user closed it. What was typed is kept as a draft, unless they gave it up.
    """

    saved = Signal(object)  # an int: keys do not fit in Qt’s own
    left = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._purpose = Purpose.PLAN
        self._subject: Subject | None = None
        self._wished = EventInput(EventKind.INTERVIEW, context.today())
        self._read = 0
        self._saving = False
        self._dirty = False
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self.finder = PersonFinder(context, may_create=False)
        self._name = Elided("", "strong")
        self.other = Button("", "ghost", compact=True)
        self._who = box(row(Icon("user-round", "ink_2", 18), (self._name, 1), self.other, gap=8))
        self.fields = AppointmentFields(context.today, with_label=context.may(SEES_LABELS))
        self.outside = OutsideNotice()
        self.draft_bar = DraftBar()
        editors = self.fields.editors()
        self._draft = FormDraft(context, self.draft_bar, self.fields, editors, self)
        self.notice = ConflictNotice(context)
        self._message = Wrapped("", "small", "danger")
        self.cancel = Button("", "ghost")
        self.save_button = Button("", "primary", "check")
        self._build()
        self._connect()
        self._retranslate()

    # Beginning

    def start(
        self,
        youth_id: int | None = None,
        *,
        day: date | None = None,
        starts_at: time | None = None,
        minutes: int | None = None,
        adviser_id: int | None = None,
    ) -> None:
        """Begin a new appointment, with somebody or to be chosen."""
        self._wished = EventInput(
            EventKind.INTERVIEW,
            day or self._context.today(),
            Modality.ON_SITE,
            starts_at=starts_at,
            duration_minutes=minutes,
            adviser_id=adviser_id,
        )
        self._begin(Purpose.PLAN, youth_id, None)

    def start_change(self, event_id: int) -> None:
        """Show an appointment to correct it."""
        self._begin(Purpose.CHANGE, None, event_id)

    def start_postpone(self, event_id: int) -> None:
        """Show an appointment to put it off: another one takes its place."""
        self._begin(Purpose.POSTPONE, None, event_id)

    def is_dirty(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._dirty

    def focus_task(self) -> None:
        """Put the focus on what comes first: the person, else the day or the hour."""
        if self.finder.isVisibleTo(self):
            self.finder.focus_task()
        elif self._purpose is Purpose.PLAN and self._wished.starts_at is None:
            self.fields.hour.setFocus()
        else:
            self.fields.day.setFocus()
            self.fields.day.selectAll()

    def flush(self) -> bool:
        """Have what is typed on the disk, as a draft; False when it cannot be written."""
        return self._draft.flush()

    @Slot()
    def give_up(self) -> None:
        """Throw away what is typed, and close."""
        self._dirty = False
        self._draft.forget()
        self.left.emit()

    def _begin(self, purpose: Purpose, youth_id: int | None, event_id: int | None) -> None:
        self._draft.end()
        self._purpose = purpose
        self._subject = None
        self._dirty = False
        self._say("")
        self._check()
        self._name_all()
        self.finder.clear()
        self._show_who(youth_id is None and event_id is None)
        self._ask(youth_id, event_id)

    def _ask(self, youth_id: int | None, event_id: int | None) -> None:
        self._read += 1
        number, desk = self._read, self._desk()

        def read(_task: TaskContext) -> Subject:
            return desk.read(number, youth_id, event_id)

        self._context.tasks.start(read, on_success=self._on_subject, on_error=self._on_lost)

    @Slot(object)
    def _on_subject(self, subject: Subject) -> None:
        if subject.number != self._read:
            return
        is_first = self._subject is None
        is_other = self._met_id() != (None if subject.met is None else subject.met.id)
        self._subject = subject
        if is_first:
            self.fields.offer(subject.places)
        if subject.met is not None:
            self._name.setText(formatting.spaced(subject.met.name))
        self._show_who(subject.met is None)
        if is_first:
            self.fields.show_values(self._proposed(subject))
            self._dirty = False
        elif self.fields.adviser_id() is None and subject.met is not None:
            self.fields.adviser.set_value(self._likely_adviser(subject))
        self.focus_task()
        self._check()
        if subject.met is not None and (is_first or is_other):
            self._begin_draft(subject, subject.met.id)

    def _met_id(self) -> int | None:
        subject = self._subject
        return None if subject is None or subject.met is None else subject.met.id

    def _begin_draft(self, subject: Subject, youth_id: int) -> None:
        """Keep what is typed about this person; about another one, it was a mistake."""
        self._draft.forget()
        found = subject.appointment
        if found is None:
            self._draft.begin("appointment", youth_id)
        else:
            about = f"{self._purpose.value[0]}{found.id:x}"
            self._draft.begin(f"appointment.{about}", youth_id, found.version)

    def _proposed(self, subject: Subject) -> EventInput:
        if subject.appointment is not None:
            return subject.appointment.data
        adviser = self._wished.adviser_id or self._likely_adviser(subject)
        return replace(self._wished, adviser_id=adviser)

    def _likely_adviser(self, subject: Subject) -> int | None:
        """Return the actor when they are an adviser, else the referent of the person."""
        offered = {row.id for row in subject.places.advisers}
        own = self._context.actor.account_id
        if own in offered:
            return own
        referent = None if subject.met is None else subject.met.adviser_id
        return referent if referent in offered else None

    # Checking

    @Slot()
    def _on_edited(self) -> None:
        self._dirty = True
        self._check()

    def _check(self) -> None:
        span, subject = self.fields.span(), self._subject
        programmes = () if subject is None else subject.programmes
        self.outside.show_day(programmes, None if span is None else span.day)
        if span is None or subject is None:
            self.notice.check(None)
            return
        found, met = subject.appointment, subject.met
        self.notice.check(
            Wanted(
                span,
                adviser_id=self.fields.adviser_id(),
                youth_id=None if met is None else met.id,
                site_id=self.fields.site_id() or (None if met is None else met.site_id),
                event_id=None if found is None else found.id,
            )
        )

    # Saving

    @Slot()
    def save(self) -> None:
        """Save what is typed, or say what is wrong with it."""
        if self._saving or self._subject is None or self._draft.is_waiting():
            return
        self._say("")
        try:
            data = self._data(self._subject)
        except ValidationError as error:
            self._show_error(error)
            return
        desk, purpose, subject = self._desk(), self._purpose, self._subject

        def write(_task: TaskContext) -> int:
            return desk.write(purpose, subject, data)

        self._set_saving(True)
        self._context.tasks.start(write, on_success=self._on_saved, on_error=self._on_refused)

    def _data(self, subject: Subject) -> EventInput:
        if subject.met is None:
            message = QT_TRANSLATE_NOOP("errors", "Dites d’abord avec qui est ce rendez-vous.")
            raise ValidationError("youth_id", message)
        if subject.appointment is None:
            return self.fields.read(Attendance.PLANNED)
        before = subject.appointment.data
        read = self.fields.read(before.attendance)
        return replace(read, from_youth=before.from_youth, group_event_id=before.group_event_id)

    @Slot(object)
    def _on_saved(self, event_id: int) -> None:
        self._set_saving(False)
        self._dirty = False
        self._draft.forget()
        self._context.bus.announce("event", "youth")
        self.saved.emit(event_id)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, AppError):
            self._show_error(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot(object)
    def _on_lost(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._say(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _show_error(self, error: AppError) -> None:
        field = self.fields.fields.get(getattr(error, "field", ""))
        if field is not None:
            field.show_error(translate_error(error))
            field.editor.setFocus()
            return
        self._say(translate_error(error))
        if self.finder.isVisibleTo(self):
            self.finder.focus_task()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.save_button.set_available(not saving, self.tr("L’enregistrement est en cours."))

    def _say(self, text: str) -> None:
        self._message.setText(text)
        if text:
            announce(self._message, text)

    # The draft

    @Slot()
    def _leave(self) -> None:
        """Close; what is typed stays as a draft, and is offered the next time."""
        if self._draft.flush():
            self.left.emit()

    @Slot(object)
    def _on_resumed(self, version: int | None) -> None:
        subject = self._subject
        found = None if subject is None else subject.appointment
        if found is not None and version != found.version:
            self._say(self.tr("Ce rendez-vous a changé depuis : relisez avant d’enregistrer."))
        self._on_edited()
        self.focus_task()

    @Slot(object)
    def _on_draft_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._say(translate_error(error))

    # Showing

    @Slot(object)
    def _on_person(self, youth_id: int) -> None:
        self._dirty = True
        self._ask(youth_id, None)

    @Slot()
    def _choose_other(self) -> None:
        self._show_who(True)
        self.finder.focus_task()

    def _show_who(self, choosing: bool) -> None:
        self.finder.setVisible(choosing)
        self._who.setVisible(not choosing)
        self.fields.setVisible(not choosing)
        self.other.setVisible(self._purpose is Purpose.PLAN)

    def _desk(self) -> AppointmentDesk:
        return AppointmentDesk(self._context.vault, self._context.today())

    def _build(self) -> None:
        self.finder.setMinimumHeight(320)
        parts = (self.finder, self._who, self.draft_bar, self.fields)
        inside = box(col(*parts, None, gap=12, margins=(20, 4, 20, 12)))
        buttons = row(None, self.cancel, self.save_button)
        # At the foot, a warning is seen whatever is scrolled, and moves no field.
        foot = col(
            self.outside, self.notice, self._message, buttons, gap=6, margins=(20, 8, 20, 12)
        )
        head = row(self._header, margins=(20, 16, 12, 0))
        self.setLayout(col(head, (scroll(inside), 1), line(), foot, gap=8))

    def _connect(self) -> None:
        self._close.clicked.connect(self._leave)
        self.cancel.clicked.connect(self.give_up)
        self._draft.resumed.connect(self._on_resumed)
        self._draft.dropped.connect(self.focus_task)
        self._draft.failed.connect(self._on_draft_failed)
        self.save_button.clicked.connect(self.save)
        self.other.clicked.connect(self._choose_other)
        self.finder.chosen.connect(self._on_person)
        self.fields.edited.connect(self._on_edited)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self._leave, save=self.save):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _name_all(self) -> None:
        title, verb = {
            Purpose.PLAN: (self.tr("Nouveau rendez-vous"), self.tr("Prendre rendez-vous")),
            Purpose.CHANGE: (self.tr("Rendez-vous"), self.tr("Enregistrer")),
            Purpose.POSTPONE: (self.tr("Reporter le rendez-vous"), self.tr("Reporter")),
        }[self._purpose]
        self._header.set_title(title)
        self.save_button.setText(verb)

    def _retranslate(self) -> None:
        self._name_all()
        self.cancel.setText(self.tr("Annuler"))
        self.other.setText(self.tr("Changer de personne"))
        self._close.set_name(self.tr("Fermer le volet"))

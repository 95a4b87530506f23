"""The rapid diagnostic, from finding the person to the printed page."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.diagnostics.form import DiagnosticForm, fitted
from services.diagnostics.validation import Validation
from services.errors import AppError, ValidationError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.autosave import Autosave
from ui.forms.person_finder import PersonFinder
from ui.forms.youth_form import YouthForm
from ui.screens.diagnostic import loading
from ui.screens.diagnostic.clean_page import CleanPage
from ui.screens.diagnostic.closing import Closing
from ui.screens.diagnostic.entry_page import EntryPage
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.loading import Subject
from ui.screens.diagnostic.resume_page import ResumePage
from ui.screens.diagnostic.review_page import ReviewPage
from ui.screens.diagnostic.sheet_page import SheetPage
from ui.screens.diagnostic.who_page import WhoPage
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.widgets.layouts import col

CLOCK_MS = 15_000


class DiagnosticScreen(Screen):
    """One person at a time; what is typed is on the disk within two seconds.

    Signals:
        begun: The entry of somebody's diagnostic is on screen.
        validated: A diagnostic was validated, and its page is shown, or why it is not.
    """

    HIDES_OTHERS = True

    begun = Signal()
    validated = Signal(object)  # Validation

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._subject: Subject | None = None
        self._interview: Interview | None = None
        self._autosave: Autosave | None = None
        self._started_at = datetime.now(UTC)
        self._done: Validation | None = None
        self._closing = Closing(context, self)
        self._pages = QStackedWidget()
        self.who = WhoPage(PersonFinder(context), lambda: YouthForm(context))
        self.resume = ResumePage()
        self.entry: EntryPage | None = None
        self.review = ReviewPage()
        self.clean = CleanPage()
        self.sheet = SheetPage()
        for page in (self.who, self.resume, self.review, self.clean, self.sheet):
            self._pages.addWidget(page)
        self.setLayout(col(self._pages))
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._show_minutes)
        self._connect()

    @property
    def interview(self) -> Interview | None:
        """The interview that is going on."""
        return self._interview

    # What the window asks

    @override
    def title(self) -> str:
        return self.tr("Diagnostic")

    @override
    def refresh(self) -> None:
        if self._interview is None:
            self._show(self.who)
            self.who.start()

    @override
    def open(self, identifier: int) -> None:
        if self._subject is not None and self._subject.youth_id == identifier and self.entry:
            return  # back on the interview that is going on
        self._load(identifier)

    @override
    def focus_task(self) -> None:
        page = self._pages.currentWidget()
        if page is self.entry and self.entry is not None:
            self.entry.focus_grid()
        elif page is self.who:
            self.who.focus_task()

    @override
    def can_leave(self) -> bool:
        is_kept = self._autosave is None or self._autosave.flush()
        return is_kept and self.who.flush()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (
            self.entry.panes() if self._pages.currentWidget() is self.entry and self.entry else ()
        )

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        page = self._pages.currentWidget()
        if page is self.sheet:
            return {"print": self.sheet.print_sheet, "new_diagnostic": self.start_over}
        if self.entry is None or self._interview is None:
            return {"new_diagnostic": self.start_over}
        answers: dict[str, Callable[[], object]] = {
            "new_diagnostic": self.start_over,
            "clean_screen": self._toggle_clean,
        }
        if page is self.entry and self._autosave is not None:
            answers |= {
                "save": self._autosave.save_now,
                "undo": self._interview.undo,
                "redo": self._interview.redo,
                "validate": self._show_review,
                "side_panel": self.entry.focus_actions,
            }
        return answers

    @Slot()
    def start_over(self) -> None:
        """Leave this person, whose draft is kept, and ask for another."""
        if not self.can_leave():
            return
        self._drop()
        self._show(self.who)
        self.who.start()

    # Finding the person

    def _load(self, youth_id: int) -> None:
        if not self.can_leave():
            return
        self._drop()
        database, actor = self._context.database, self._context.actor
        today = self._context.today()

        def load(_task: TaskContext) -> Subject:
            return loading.load(database, actor, youth_id, today)

        self._context.tasks.start(load, on_success=self._on_loaded, on_error=self._on_not_loaded)

    @Slot(object)
    def _on_not_loaded(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._context.tasks.unhandled_error.emit(error)
            return
        if self._pages.currentWidget() is not self.who:
            self._show(self.who)
            self.who.start()
        self.who.show_refusal(translate_error(error))

    @Slot(object)
    def _on_loaded(self, subject: Subject) -> None:
        self._subject = subject
        if subject.draft is None:
            self._begin(subject.fresh, datetime.now(UTC))
            return
        try:
            form = loading.form_of(subject.draft)
        except AppError as error:
            self._context.navigator.say(translate_error(error), tone="warning")
            self._begin(subject.fresh, datetime.now(UTC))
            return
        self.resume.show_draft(subject.first_name, subject.draft.saved_at, len(form.levels))
        self._show(self.resume)
        self.resume.resume.setFocus()

    @Slot()
    def _on_resumed(self) -> None:
        if self._subject is not None and self._subject.draft is not None:
            draft = self._subject.draft
            form, left_out = fitted(loading.form_of(draft), self._subject.rules.grid)
            self._begin(form, datetime.now(UTC))
            if left_out:
                self._say_left_out(left_out)
            if self.entry is not None:
                self.entry.header.show_saved(draft.saved_at.astimezone())

    def _say_left_out(self, count: int) -> None:
        words = QCoreApplication.translate(
            "DiagnosticScreen",
            "La grille a changé depuis ce brouillon. %n réponse(s) n’y existent plus.",
            None,
            count,
        )
        self._context.navigator.say(words, tone="warning")

    @Slot()
    def _on_restarted(self) -> None:
        if self._subject is None:
            return
        database, actor, youth_id = (
            self._context.database,
            self._context.actor,
            self._subject.youth_id,
        )
        self._context.tasks.start(lambda _task: loading.discard(database, actor, youth_id))
        self._begin(self._subject.fresh, datetime.now(UTC))

    def _begin(self, form: DiagnosticForm, started_at: datetime) -> None:
        subject = self._subject
        assert subject is not None  # noqa: S101 - loaded before anything begins
        today = self._context.today()
        self._started_at = started_at
        self._interview = Interview(form, subject.facts, subject.rules, today, self)
        save = partial(loading.save, self._context.database, self._context.actor, subject.youth_id)
        self._autosave = Autosave(
            self._context.tasks, lambda content: save(content, started_at), self
        )
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_save_failed)
        self.entry = EntryPage(self._interview, subject.first_name)
        self.entry.header.show_person(subject.name, subject.about)
        self.entry.header.validate.clicked.connect(self._show_review)
        self.entry.header.clean.clicked.connect(self._toggle_clean)
        self.entry.form_changed.connect(self._on_form_changed)
        self._pages.addWidget(self.entry)
        self._show(self.entry)
        self.entry.focus_grid()
        self._show_minutes()
        self._clock.start()
        self.begun.emit()

    # Typing

    @Slot()
    def _on_form_changed(self) -> None:
        if self._interview is not None and self._autosave is not None:
            self._autosave.keep(loading.content_of(self._interview.form))

    @Slot(object)
    def _on_saved(self, moment: datetime) -> None:
        if self.entry is not None:
            self.entry.header.show_saved(moment.astimezone())

    @Slot(object)
    def _on_save_failed(self, error: Exception) -> None:
        if self.entry is None:
            return
        if isinstance(error, AppError):
            reason = translate_error(error)
        else:
            reason = self.tr("la base ne répond pas. Votre saisie est gardée à l’écran.")
        self.entry.header.show_unsaved(reason)

    @Slot()
    def _show_minutes(self) -> None:
        if self.entry is not None:
            self.entry.header.show_minutes(self._minutes())

    def _minutes(self) -> int:
        return int((datetime.now(UTC) - self._started_at).total_seconds() // 60)

    @Slot()
    def _toggle_clean(self) -> None:
        if self._interview is None or self._subject is None or self.entry is None:
            return
        if self._pages.currentWidget() is self.clean:
            self._back_to_entry()
            return
        subject = self._subject
        self.clean.show_interview(self._interview, subject.first_name, subject.adviser)
        self._show(self.clean)
        self.clean.back.setFocus()

    # Validating

    @Slot()
    def _show_review(self) -> None:
        if self._interview is None or self._subject is None:
            return
        self.review.show_interview(self._interview, self._subject.first_name)
        self._show(self.review)
        self.review.focus_confirm()

    @Slot()
    def _back_to_entry(self) -> None:
        if self.entry is not None:
            self._show(self.entry)
            self.entry.focus_grid()

    @Slot()
    def _validate(self) -> None:
        if self._interview is None or self._subject is None or self._autosave is None:
            return
        if not self._autosave.flush():  # whatever happens next, the typing is on the disk
            self._back_to_entry()
            return
        self.review.confirm.setEnabled(False)
        self._closing.validate(self._subject.youth_id, self._interview, self._minutes())

    @Slot(object)
    def _on_validated(self, done: Validation) -> None:
        self.review.confirm.setEnabled(True)
        if self._autosave is not None:
            self._autosave.forget()
        if done.is_first_reception:
            sentence = self.tr("Diagnostic validé. Le premier accueil est enregistré aujourd’hui.")
        elif done.event_id is not None:
            sentence = self.tr("Diagnostic validé. L’entretien d’aujourd’hui est enregistré.")
        else:
            sentence = self.tr("Diagnostic validé.")
        self._done = done
        self.sheet.show_waiting(sentence)
        self._show(self.sheet)
        self._clock.stop()
        self._discard_entry()
        self._context.bus.announce("diagnostic", "event", "action", "youth", "draft")

    @Slot(object)
    def _on_printed(self, sheet: bytes) -> None:
        self.sheet.show_sheet(sheet)
        self.validated.emit(self._done)

    @Slot(object)
    def _on_not_printed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.sheet.show_problem(translate_error(error))
        else:
            self.sheet.show_problem(self.tr("Le diagnostic est enregistré, pas sa feuille."))
            self._context.tasks.unhandled_error.emit(error)
        self.validated.emit(self._done)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.review.confirm.setEnabled(True)
        if not isinstance(error, AppError):
            self._context.tasks.unhandled_error.emit(error)
            return
        words = translate_error(error)
        if isinstance(error, ValidationError) and error.field == "orientation_reason":
            self._back_to_entry()
            if self.entry is not None:
                self.entry.synthesis.show_reason_error(words)
        else:
            self.review.show_error(words)

    @Slot()
    def _open_person(self) -> None:
        if self._subject is not None:
            youth_id = self._subject.youth_id
            self._drop()
            self._context.navigator.go("youth", youth_id)

    # Pages

    def _connect(self) -> None:
        self.who.chosen.connect(self._load)
        self.resume.resumed.connect(self._on_resumed)
        self.resume.restarted.connect(self._on_restarted)
        self.resume.left.connect(self.start_over)
        self.review.left.connect(self._back_to_entry)
        self.review.confirmed.connect(self._validate)
        self.clean.left.connect(self._back_to_entry)
        self.sheet.left.connect(self._open_person)
        self.sheet.retried.connect(self._closing.print_again)
        self._closing.validated.connect(self._on_validated)
        self._closing.refused.connect(self._on_refused)
        self._closing.printed.connect(self._on_printed)
        self._closing.not_printed.connect(self._on_not_printed)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.commands_changed.emit()

    def _discard_entry(self) -> None:
        self._interview = None
        self._autosave = None
        if self.entry is not None:
            self._pages.removeWidget(self.entry)
            self.entry.deleteLater()
            self.entry = None

    def _drop(self) -> None:
        self._clock.stop()
        self._discard_entry()
        self._subject = None

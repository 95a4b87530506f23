"""What is added to a file or corrected in it, in the side panel of its page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from services.programmes.outside import Span
from services.removal import Removed
from services.tasks import TaskContext
from services.youths.items import ActionItem, EventItem, SituationItem
from services.youths.page import YouthPage
from services.youths.proofs.state import ProofItem
from services.youths.timeline import History
from services.youths.vocabulary import ActionStatus, Attendance
from ui.context import ScreenContext
from ui.screens.youth.action_form import ActionForm
from ui.screens.youth.desk import Desk, SituationLists
from ui.screens.youth.event_form import EventForm
from ui.screens.youth.proof_form import ProofForm
from ui.screens.youth.record_form import RecordForm, Write
from ui.screens.youth.record_panel import RecordPanel
from ui.screens.youth.record_wishes import EndSituation, ProveSituation
from ui.screens.youth.removal import Removal
from ui.screens.youth.situation_form import SituationForm
from ui.widgets.drawer import DrawerHost


class Recorder(QObject):
    """Opens the small forms, writes the answers given in place, and tells what was written.

    Signals:
        changed: The panel was opened or closed.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext, drawer: DrawerHost, panel: RecordPanel) -> None:
        super().__init__(drawer)
        self._context = context
        self._drawer = drawer
        self._panel = panel
        self._page: YouthPage | None = None
        self._fed: RecordForm | None = None
        panel.saved.connect(self._on_saved)
        panel.left.connect(drawer.close_panel)
        panel.removal_wanted.connect(self._remove_shown)
        drawer.panel_closed.connect(self.changed)

    def show_page(self, page: YouthPage | None) -> None:
        """Say whose file is written in; None for nobody's."""
        self._page = page

    @Slot(object)
    def open(self, wanted: object) -> None:
        """Open a form, that of a key (see ``open_form``), or of a record to correct or to show."""
        if isinstance(wanted, Removal):
            self.take_away(wanted)
        elif isinstance(wanted, RecordForm):
            if self._page is not None:
                self._show(wanted, self._page)
        elif isinstance(wanted, str):
            self.open_form(wanted)
        elif isinstance(wanted, EndSituation):
            self._end_situation(wanted.item)
        elif isinstance(wanted, ProveSituation):
            self._prove_situation(wanted.item)
        else:
            self.open_record(wanted)

    def open_form(self, key: str) -> None:
        """Open a small form beside the page: event, situation or proof."""
        page, today = self._page, self._context.today
        if page is None:
            return
        history = History() if page.record is None else page.record.history
        builders: dict[str, Callable[[], RecordForm]] = {
            "event": lambda: EventForm(today, may_be_first=self._may_be_first(page)),
            "situation": lambda: SituationForm(today, history.situations),
            "proof": lambda: ProofForm(today, history.situations, history.pathways),
        }
        self._show(builders[key](), page)

    def open_record(self, record: object) -> None:
        """Open the form that corrects a record; say so when there is none here."""
        page = self._page
        form = None if page is None else self._correcting(record, page)
        if form is None or page is None:
            self._context.navigator.say(self._why_not(record), tone="info")
        else:
            self._show(form, page)

    def _end_situation(self, item: SituationItem) -> None:
        if self._page is not None and self._page.record is not None:
            others = self._page.record.history.situations
            form = SituationForm(self._context.today, others, item=item, is_ending=True)
            self._show(form, self._page)

    def _prove_situation(self, item: SituationItem) -> None:
        if self._page is not None and self._page.record is not None:
            history = self._page.record.history
            form = ProofForm(
                self._context.today, history.situations, history.pathways, situation_id=item.id
            )
            self._show(form, self._page)

    def _correcting(self, record: object, page: YouthPage) -> RecordForm | None:
        may, today = self._context.may, self._context.today
        history = History() if page.record is None else page.record.history
        is_ours = bool(page.editable)
        if isinstance(record, EventItem) and may("event.write"):
            return EventForm(today, item=record)
        if isinstance(record, SituationItem) and is_ours and may("situation.write"):
            return SituationForm(today, history.situations, item=record)
        if isinstance(record, ActionItem) and is_ours and may("action.write"):
            return ActionForm(today, record)
        if isinstance(record, ProofItem) and is_ours and may("proof.write"):
            return ProofForm(today, history.situations, history.pathways, item=record)
        return None

    def _why_not(self, record: object) -> str:
        if isinstance(record, (EventItem, SituationItem, ActionItem, ProofItem)):
            return self.tr("Ce dossier est suivi par une autre personne : il se lit seulement.")
        return self.tr("Cet élément se corrige dans sa rubrique.")

    @Slot(object, object)
    def mark_event(self, event: EventItem, attendance: Attendance) -> None:
        """Write whether the person came."""
        self._answer(partial(self._desk().mark_event, event, attendance), "event")

    @Slot(object)
    def finish_action(self, action: ActionItem) -> None:
        """Write that an action is done."""
        self._answer(partial(self._desk().mark_action, action, ActionStatus.DONE), "action")

    def take_away(self, removal: Removal) -> None:
        """Take a record away; the message that says so puts it back."""
        desk = self._desk()

        def run(_task: TaskContext) -> tuple[Removal, Removed]:
            return removal, desk.take_away(removal.remove)

        self._context.tasks.start(run, on_success=self._on_taken_away, on_error=self._on_refused)

    @Slot(object)
    def _on_taken_away(self, done: tuple[Removal, Removed]) -> None:
        removal, removed = done
        back = partial(self._put_back, removal, removed)
        self._context.navigator.say(removal.words, undo=back)
        self._tell(*removal.tables)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._context.say_refusal(error)

    def _put_back(self, removal: Removal, removed: Removed) -> None:
        self._answer(partial(self._desk().put_back, removal.restore, removed), *removal.tables)

    @Slot(object)
    def _remove_shown(self, removal: Removal) -> None:
        self._panel.forget()
        self._drawer.close_panel()
        self.take_away(removal)

    def _show(self, form: RecordForm, page: YouthPage) -> None:
        self._feed(form, page.id)
        self._panel.show_form(form, self._desk(), page.id)
        self._drawer.open_panel()
        form.focus_task()
        self.changed.emit()

    def _feed(self, form: RecordForm, youth_id: int) -> None:
        """Give a form the lists it chooses from, once they are read."""
        desk, references = self._desk(), self._context.references

        def read(_task: TaskContext) -> SituationLists:
            return desk.situation_lists(references)

        def read_programmes(_task: TaskContext) -> tuple[Span, ...]:
            return desk.programmes(youth_id)

        self._fed = form
        if isinstance(form, (SituationForm, ProofForm)):
            self._context.tasks.start(read, on_success=self._on_lists)
        elif isinstance(form, EventForm):
            self._context.tasks.start(read_programmes, on_success=self._on_programmes)

    @Slot(object)
    def _on_lists(self, lists: SituationLists) -> None:
        form = self._panel.form
        if form is not self._fed:
            return
        if isinstance(form, SituationForm):
            form.set_employers(lists.employers)
        if isinstance(form, (SituationForm, ProofForm)):
            form.set_rules(lists.rules)

    @Slot(object)
    def _on_programmes(self, programmes: tuple[Span, ...]) -> None:
        form = self._panel.form
        if form is self._fed and isinstance(form, EventForm):
            form.set_programmes(programmes)

    def _may_be_first(self, page: YouthPage) -> bool:
        return "first_reception_on" in page.visible and page.fields.first_reception_on is None

    @Slot(object)
    def _on_saved(self, form: RecordForm) -> None:
        self._drawer.close_panel()
        undo = form.undo()
        back = None if undo is None else partial(self._undo, undo, form.TABLE)
        self._context.navigator.say(form.done_words(), undo=back)
        self._tell(*form.tables())

    def _undo(self, write: Write, table: str) -> None:
        self._answer(partial(write, self._desk()), table)

    def _tell(self, *tables: str) -> None:
        # A document recorded makes a situation proven, and the other way round.
        both = {"situation", "proof_seen"}
        self._context.bus.announce(*({*tables} | both if both & {*tables} else tables), "youth")

    def _answer(self, write: Callable[[], None], *tables: str) -> None:
        def run(_task: TaskContext) -> tuple[str, ...]:
            write()
            return tables

        self._context.tasks.start(run, on_success=self._on_answered, on_error=self._on_refused)

    @Slot(object)
    def _on_answered(self, tables: tuple[str, ...]) -> None:
        self._tell(*tables)

    def _desk(self) -> Desk:
        return Desk(self._context.vault, self._context.today())

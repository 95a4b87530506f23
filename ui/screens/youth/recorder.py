"""What is added to a file or corrected in it, in the side panel of its page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from services.tasks import TaskContext
from services.youths.items import ActionItem, EventItem
from services.youths.page import YouthPage
from services.youths.vocabulary import ActionStatus, Attendance
from ui.context import ScreenContext
from ui.screens.youth.desk import Desk
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.record_forms import EntryForm, EventForm, ExitForm, SituationForm
from ui.screens.youth.record_panel import RecordPanel
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
        panel.saved.connect(self._on_saved)
        panel.left.connect(drawer.close_panel)
        drawer.panel_closed.connect(self.changed)

    def show_page(self, page: YouthPage | None) -> None:
        """Say whose file is written in; None for nobody's."""
        self._page = page

    @Slot(str)
    def open_form(self, key: str) -> None:
        """Open a small form beside the page: event, situation, entry or exit."""
        page, today = self._page, self._context.today
        if page is None:
            return
        pathways = () if page.record is None else page.record.history.pathways
        builders: dict[str, Callable[[], RecordForm]] = {
            "event": lambda: EventForm(today, may_be_first=self._may_be_first(page)),
            "situation": lambda: SituationForm(today),
            "entry": lambda: EntryForm(today),
            "exit": lambda: ExitForm(today, pathways),
        }
        self._show(builders[key](), page)

    @Slot(object, object)
    def mark_event(self, event: EventItem, attendance: Attendance) -> None:
        """Write whether the person came."""
        self._answer(partial(self._desk().mark_event, event, attendance), "event")

    @Slot(object)
    def finish_action(self, action: ActionItem) -> None:
        """Write that an action is done."""
        self._answer(partial(self._desk().mark_action, action, ActionStatus.DONE), "action")

    def _show(self, form: RecordForm, page: YouthPage) -> None:
        self._panel.show_form(form, self._desk(), page.id)
        self._drawer.open_panel()
        form.focus_task()
        self.changed.emit()

    def _may_be_first(self, page: YouthPage) -> bool:
        return "first_reception_on" in page.visible and page.fields.first_reception_on is None

    @Slot(object)
    def _on_saved(self, form: RecordForm) -> None:
        self._drawer.close_panel()
        self._context.navigator.say(form.done_words())
        self._context.bus.announce(form.TABLE, "youth")

    def _answer(self, write: Callable[[], None], table: str) -> None:
        def run(_task: TaskContext) -> str:
            write()
            return table

        self._context.tasks.start(run, on_success=self._on_answered)

    @Slot(str)
    def _on_answered(self, table: str) -> None:
        self._context.bus.announce(table, "youth")

    def _desk(self) -> Desk:
        return Desk(self._context.vault, self._context.today())

"""The page of a person, and what takes its place for a moment: the whole pathway, a document."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.documents.document_page import DocumentPage
from ui.screens.youth.desk import Desk
from ui.screens.youth.person_page import PersonPage
from ui.screens.youth.timeline.page import TimelinePage
from ui.screens.youth.words import name_text


class PersonPages(QStackedWidget):
    """Shows one page at a time; Escape comes back to that of the person.

    Signals:
        changed: Another page is shown.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext, person: PersonPage, home: QWidget) -> None:
        """Make the pages.

        Args:
            context: Of the screen.
            person: The page of the person.
            home: What holds it, with its side panel.
        """
        super().__init__()
        self._context = context
        self._person = person
        self._home = home
        self._page: YouthPage | None = None
        self.timeline = TimelinePage()
        self.paper = DocumentPage()
        for page in (home, self.timeline, self.paper):
            self.addWidget(page)
        person.overview.timeline.expand_wanted.connect(self._expand)
        for pane in (person.overview.timeline, self.timeline.pane):
            pane.print_wanted.connect(self.print_timeline)
        for left in (self.timeline.left, self.paper.left):
            left.connect(self._leave)
        self.currentChanged.connect(self.changed)

    def show_page(self, page: YouthPage) -> None:
        """Show somebody, or the same person read again; somebody else comes on their own page."""
        if self._page is None or self._page.id != page.id:
            self.setCurrentWidget(self._home)
        self._page = page
        if page.record is not None:
            history = page.record.history
            self.timeline.show_history(name_text(page), history, self._context.today())

    def is_home(self) -> bool:
        """Tell whether the page of the person is shown."""
        return self.currentWidget() is self._home

    def go_home(self) -> None:
        """Show the page of the person."""
        self.setCurrentWidget(self._home)

    def focus_task(self) -> None:
        """Put the focus on what one came to do."""
        if self.is_home():
            self._person.focus_task()
        elif self.currentWidget() is self.timeline:
            self.timeline.pane.focus_task()
        else:
            self.paper.print_button.setFocus()

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """Return what is printed from here."""
        if self.currentWidget() is self.paper:
            return {"print": self.paper.print_document}
        if self._page is None or self._page.record is None:
            return {}
        return {"print": self.print_timeline}

    @Slot()
    def print_timeline(self) -> None:
        """Set the pathway on pages, and show them."""
        page = self._page
        if page is None or page.record is None:
            return
        desk = Desk(self._context.vault, self._context.today())
        name, history = name_text(page), page.record.history

        def draw(_task: TaskContext) -> bytes:
            return desk.timeline_sheet(name, history)

        self._context.tasks.start(draw, on_success=self._on_sheet)

    @Slot(object)
    def _on_sheet(self, content: bytes) -> None:
        self.setCurrentWidget(self.paper)
        self.paper.show_document(content, self.tr("Parcours à imprimer"), "parcours.pdf")

    @Slot()
    def _expand(self) -> None:
        self.setCurrentWidget(self.timeline)
        self.timeline.pane.focus_task()

    @Slot()
    def _leave(self) -> None:
        self.setCurrentWidget(self._home)
        self._person.overview.focus_task()

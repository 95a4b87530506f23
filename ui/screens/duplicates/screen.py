"""Duplicates: the pairs of the whole agency, then two files side by side."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.errors import AppError
from services.merging.effect import Moved
from services.merging.pairs import Pair
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.screens.duplicates.compare_page import ComparePage
from ui.screens.duplicates.desk import Compared, Desk
from ui.screens.duplicates.list_page import ListPage
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.widgets.layouts import col

TABLES = ("youth", "event", "diagnostic", "pathway", "situation", "action", "youth_merge")


class DuplicatesScreen(Screen):
    """The search runs when it is asked for, with progress and a way to give up."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.list = ListPage()
        self.compare = ComparePage(context.references)
        self._merging: Compared | None = None
        self._pages = QStackedWidget()
        for page in (self.list, self.compare):
            self._pages.addWidget(page)
        self.setLayout(col(self._pages))
        self._connect()

    @override
    def title(self) -> str:
        return self.tr("Doublons")

    @override
    def focus_task(self) -> None:
        (self.compare if self._is_comparing() else self.list).focus_task()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"validate": self._merge} if self._is_comparing() else {}

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.list.table,) if not self._is_comparing() else ()

    @Slot()
    def search(self) -> None:
        """Compare every file of the agency."""
        desk = self._desk()
        self.list.search.set_available(False, self.tr("La recherche est en cours."))
        task = self._context.tasks.start(
            desk.pairs, on_success=self._on_pairs, on_error=self._on_refused
        )
        task.finished.connect(self._on_searched)
        self._context.navigator.watch(task, self.tr("Comparaison des dossiers de la structure"))

    @Slot(object)
    def open_pair(self, pair: Pair) -> None:
        """Show two files side by side."""
        desk = self._desk()

        def read(_task: TaskContext) -> Compared:
            return desk.compare(pair)

        self._context.tasks.start(read, on_success=self._on_compared, on_error=self._on_refused)

    @Slot(object)
    def _on_pairs(self, pairs: Sequence[Pair]) -> None:
        self.list.show_pairs(pairs)
        if not self._is_comparing():
            self.list.focus_task()

    @Slot()
    def _on_searched(self) -> None:
        self.list.search.set_available(True)

    @Slot(object)
    def _on_compared(self, compared: Compared) -> None:
        self.compare.show_compared(compared)
        self._show(self.compare)

    # Deciding

    @Slot()
    def _merge(self) -> None:
        compared, choices, desk = self.compare.compared(), self.compare.choices(), self._desk()
        if compared is None or not self.compare.merge.isEnabled():
            return
        self._merging = compared
        self.compare.merge.set_available(False, self.tr("La fusion est en cours."))

        def write(_task: TaskContext) -> int:
            return desk.merge(compared.pair, choices)

        task = self._context.tasks.start(
            write, on_success=self._on_merged, on_error=self._on_refused
        )
        task.finished.connect(self._on_ended)

    @Slot(object)
    def _on_merged(self, merge_id: int) -> None:
        compared, desk, tasks = self._merging, self._desk(), self._context.tasks

        def take_apart(_task: TaskContext) -> object:
            return desk.undo(merge_id)

        def undo() -> None:
            tasks.start(take_apart, on_success=self._on_undone, on_error=self._on_refused)

        self._context.bus.announce(*TABLES)
        if compared is not None:
            self.list.take_out_person(compared.preview.other_id)
        self._show(self.list)
        self._context.navigator.say(self.tr("Dossiers réunis."), undo=undo)

    @Slot(object)
    def _on_undone(self, _result: object) -> None:
        self._context.bus.announce(*TABLES)
        self._context.navigator.say(
            self.tr("Fusion défaite : les deux dossiers existent de nouveau.")
        )
        self.search()

    @Slot()
    def _dismiss(self) -> None:
        compared, desk, tasks = self.compare.compared(), self._desk(), self._context.tasks
        if compared is None:
            return

        def write(_task: TaskContext) -> Pair:
            desk.dismiss(compared.pair)
            return compared.pair

        tasks.start(write, on_success=self._on_dismissed, on_error=self._on_refused)

    @Slot(object)
    def _on_dismissed(self, pair: Pair) -> None:
        desk, tasks = self._desk(), self._context.tasks

        def forget(_task: TaskContext) -> None:
            desk.recall(pair)

        def undo() -> None:
            tasks.start(forget, on_success=self._on_recalled, on_error=self._on_refused)

        self.list.take_out(pair)
        self._show(self.list)
        self._context.navigator.say(
            self.tr("Noté : deux personnes. La paire ne sera plus proposée."), undo=undo
        )

    @Slot(object)
    def _on_recalled(self, _result: object) -> None:
        self.search()

    # Figures

    @Slot()
    def _tell_effect(self) -> None:
        compared, choices, desk = self.compare.compared(), self.compare.choices(), self._desk()
        if compared is None:
            return

        def read(_task: TaskContext) -> Sequence[Moved]:
            return desk.effect(compared.pair, choices)

        self.compare.effect.set_available(False, self.tr("Le calcul est en cours."))
        self._context.tasks.start(
            read, on_success=self.compare.show_effect, on_error=self._on_refused
        )

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        self.compare.merge.set_available(True)

    @Slot()
    def _back(self) -> None:
        self._show(self.list)

    def _is_comparing(self) -> bool:
        return self._pages.currentWidget() is self.compare

    def _desk(self) -> Desk:
        return Desk(self._context.vault, self._context.today())

    def _connect(self) -> None:
        self.list.search.clicked.connect(self.search)
        self.list.opened.connect(self.open_pair)
        self.compare.merge_wanted.connect(self._merge)
        self.compare.dismiss_wanted.connect(self._dismiss)
        self.compare.effect_wanted.connect(self._tell_effect)
        self.compare.left.connect(self._back)

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.commands_changed.emit()
        self.focus_task()

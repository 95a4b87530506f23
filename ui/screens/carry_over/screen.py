"""À reporter dans I-MILO: the lines of a caseload, person by person."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.carry_over.lines import CarryLine
from services.carry_over.ticking import own_lines
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.carry_list import CONCERNED, CarryList
from ui.shell.screen import Screen
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col


class CarryOverScreen(Screen):
    """The whole caseload; what is ticked stays in sight for an hour."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._number = 0
        self._header = PageHeader()
        self.list = CarryList(context, with_names=True)
        self.list.opened.connect(self._open)
        self.setLayout(col(self._header, (self.list, 1), gap=16, margins=(32, 20, 32, 12)))
        self._retranslate()
        context.bus.changed.connect(self._on_changed)

    @override
    def title(self) -> str:
        return self.tr("À reporter dans I-MILO")

    @override
    def refresh(self) -> None:
        self._number += 1
        number, database, actor, today = (
            self._number,
            self._context.database,
            self._context.actor,
            self._context.today(),
        )

        def load(_task: TaskContext) -> tuple[int, tuple[CarryLine, ...]]:
            with database.read(actor) as session:
                return number, own_lines(session, today=today)

        self._context.tasks.start(load, on_success=self._show_lines)

    @override
    def focus_task(self) -> None:
        self.list.focus_task()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.list,)

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {}

    @Slot(object)
    def _show_lines(self, answer: tuple[int, tuple[CarryLine, ...]]) -> None:
        number, lines = answer
        if number != self._number:
            return
        is_first = self.list.table.rows.rowCount() == 0
        self.list.show_lines(lines)
        self._say_how_many()
        if is_first and self.isVisible():
            self.list.focus_task()

    def _say_how_many(self) -> None:
        waiting = self.list.waiting()
        people = len({line.youth_id for line in waiting})
        told = ""
        if waiting:
            lines = QCoreApplication.translate(
                "CarryOverScreen", "%n ligne(s) à saisir", None, len(waiting)
            )
            files = QCoreApplication.translate("CarryOverScreen", "%n dossier(s)", None, people)
            told = f"{lines}, {files}"
        self._header.set_title(self.title(), told)

    @Slot(object)
    def _open(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_how_many()

"""À reporter: the lines of one person, in the order of the screens of I-MILO."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from services.carry_over.lines import CarryLine, lines_of
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.carry_list import CONCERNED, CarryList
from ui.screens.youth.section import Section
from ui.widgets.layouts import col


class CarryOverSection(Section):
    """Read by every adviser, ticked in one's own caseload."""

    TABLES: ClassVar[frozenset[str]] = CONCERNED

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.list = CarryList(context, with_names=False)
        self.list.setMinimumHeight(420)
        self.setLayout(col((self.list, 1)))

    @override
    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("CarryOverSection", "À reporter")

    @override
    def show_person(self, page: YouthPage) -> None:
        database, actor, youth_id = self.context.database, self.context.actor, page.id
        may_write = bool(page.editable)

        def read(_task: TaskContext) -> tuple[CarryLine, ...]:
            with database.read(actor) as session:
                return lines_of(session, [youth_id])

        self.load(read, lambda lines: self.list.show_lines(lines, may_write=may_write))

    @override
    def focus_task(self) -> None:
        self.list.focus_task()

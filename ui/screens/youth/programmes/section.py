"""The tab of the programmes: what goes on with its deadlines, then what is over."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from services import formatting
from services.programmes.page import (
    AmendmentItem,
    PathwayView,
    PhaseItem,
    ProgrammesPage,
    programmes_page,
)
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.screens.youth.programmes.forms import CourseForm, EntryForm
from ui.screens.youth.programmes.history_card import HistoryCard
from ui.screens.youth.programmes.leave_form import LeaveForm
from ui.screens.youth.programmes.pathway_card import Part, PathwayCard
from ui.screens.youth.programmes.phase_forms import AmendForm, PhaseForm
from ui.screens.youth.programmes.removals import removal_of
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col


class ProgrammesSection(Section):
    """Warns and keeps the reasons; blocks nothing but the impossible, computes no sanction."""

    TABLES = frozenset(
        {"pathway", "phase", "amendment", "rule_crossing", "diagnostic", "youth", "rule_text"}
    )

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._page: YouthPage | None = None
        self._shown: ProgrammesPage | None = None
        self._wanted = ""
        self.enter = Button("", "secondary", "plus", compact=True)
        self._header = SectionHeader("", "", self.enter)
        self._cards = col(gap=16)
        self.history = HistoryCard()
        self._outside = Wrapped("", "small")
        self._empty = Card(EmptyState("route"))
        self.setLayout(
            col(
                self._header,
                self._empty,
                box(self._cards),
                self.history,
                self._outside,
                None,
                gap=16,
            )
        )
        self.enter.clicked.connect(self._enter)
        self._retranslate()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("ProgrammesSection", "Programmes")

    @override
    def show_person(self, page: YouthPage) -> None:
        if self._page is None or self._page.id != page.id:
            self._shown = None
        self._page = page
        vault, today, youth_id = self.context.vault, self.context.today(), page.id

        def read(_task: TaskContext) -> ProgrammesPage:
            with vault.database.read(vault.actor) as session:
                return programmes_page(session, youth_id, today=today)

        self.load(read, self._show_programmes)

    @override
    def focus_task(self) -> None:
        card = next(iter(self.findChildren(PathwayCard)), None)
        first = None if card is None else card.first_button()
        (first or self.enter).setFocus()

    def start(self, key: str) -> None:
        """Open the form of an entry, or of the exit of what goes on, once it is read."""
        self._wanted = key
        if self._shown is not None:
            self._open_wanted()

    # Reading

    def _show_programmes(self, shown: ProgrammesPage) -> None:
        self._shown = shown
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        under_way = [one for one in shown.pathways if not one.is_over]
        clear(self._cards)
        for view in under_way:
            card = PathwayCard(view, self.context.today(), may_write=self._may_write())
            card.asked.connect(partial(self._on_asked, view))
            card.removal_asked.connect(self._on_removal)
            self._cards.addWidget(card)
        self.history.show_views(
            [one for one in shown.pathways if one.is_over], self.context.today()
        )
        self._empty.setVisible(not under_way)
        self._say_outside(shown)
        self._retranslate()
        if had_focus:
            self.focus_task()
        self._open_wanted()

    def _say_outside(self, shown: ProgrammesPage) -> None:
        days = shown.met_outside
        text = QCoreApplication.translate(
            "ProgrammesSection",
            "%n rendez-vous hors de tout programme, le dernier le {day} : vérifiez les dates, ou"
            " laissez-les ainsi.",
            None,
            len(days),
        )
        self._outside.setText(text.format(day=formatting.long_date(days[-1])) if days else "")
        self._outside.setVisible(bool(days))

    # Writing

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted == "entry":
            self._enter()
        elif wanted == "exit" and self._shown is not None:
            under_way = [one for one in self._shown.pathways if not one.is_over]
            if len(under_way) == 1:
                self._on_asked(under_way[0], "leave", None)
            else:
                self.focus_task()  # which of them is for the user to say

    def _enter(self) -> None:
        if self._shown is not None and self._may_write():
            self.form_wanted.emit(EntryForm(self.context.today, self._shown))

    def _on_asked(self, view: PathwayView, key: str, part: Part | None) -> None:
        shown, today = self._shown, self.context.today
        if shown is None or not self._may_write():
            return
        builders: dict[str, Callable[[], RecordForm]] = {
            "course": lambda: CourseForm(today, view),
            "leave": lambda: LeaveForm(today, view, shown),
            "phase": lambda: PhaseForm(today, view, part if isinstance(part, PhaseItem) else None),
            "amend": lambda: AmendForm(
                today, view, part if isinstance(part, AmendmentItem) else None
            ),
        }
        self.form_wanted.emit(builders[key]())

    @Slot(object)
    def _on_removal(self, part: Part) -> None:
        self.form_wanted.emit(removal_of(part))

    def _may_write(self) -> bool:
        is_ours = self._page is not None and bool(self._page.editable)
        return is_ours and self.context.may("pathway.write")

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {}

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Programmes en cours"))
        self.enter.setText(self.tr("Entrer dans un programme"))
        self.enter.setVisible(self._may_write())
        state = self._empty.findChild(EmptyState)
        if isinstance(state, EmptyState):
            state.set_texts(
                self.tr("Aucun programme en cours."),
                self.tr("Une entrée s’appuie sur un diagnostic ; ses échéances s’affichent ici."),
            )

"""The tab of the project: the next step proposed, projects, training steps, competences."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from services.errors import AppError
from services.projects.answers import accept, proposals
from services.projects.next_steps import NextStep
from services.projects.records import Item
from services.projects.view import (
    CompetenceItem,
    Heading,
    ProjectItem,
    TrainingStepItem,
    heading_of,
)
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.screens.youth.project.cards import NextCard, ProjectsCard, SkillsCard, TrainingCard
from ui.screens.youth.project.forms import ProjectForm, SkillForm
from ui.screens.youth.project.removals import removal_of
from ui.screens.youth.project.step_forms import AsideForm, StepForm
from ui.screens.youth.section import Section
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.layouts import col

_TWO_COLUMNS = 900  # width under which the cards stand one under the other


@dataclass(frozen=True, slots=True)
class _Shown:
    heading: Heading
    steps: tuple[NextStep, ...]


class ProjectSection(Section):
    """Training and apprenticeship first; a step accepted becomes an action."""

    TABLES = frozenset(
        {
            "competence", "project", "project_occupation", "training_step", "dismissed_step",
            "action", "immersion", "rule_text",
        }
    )  # fmt: skip

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._page: YouthPage | None = None
        self._shown: _Shown | None = None
        self.next = NextCard()
        self.projects = ProjectsCard()
        self.training = TrainingCard()
        self.skills = SkillsCard()
        columns = Columns(
            (col(self.training, self.projects, None, gap=16), 6),
            (col(self.skills, None), 5),
            under=_TWO_COLUMNS,
        )
        self.setLayout(col(self.next, columns, None, gap=16))
        self.next.accepted.connect(self._on_accepted)
        self.next.put_aside.connect(self._on_put_aside)
        self.projects.asked.connect(self._on_project)
        self.training.asked.connect(self._on_training)
        self.skills.asked.connect(self._on_skill)
        for card in (self.projects, self.training, self.skills):
            card.removal_asked.connect(self._on_removal)

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("ProjectSection", "Projet")

    @override
    def show_person(self, page: YouthPage) -> None:
        if self._page is None or self._page.id != page.id:
            self._shown = None
        self._page = page
        vault, today, youth_id = self.context.vault, self.context.today(), page.id

        def read(_task: TaskContext) -> _Shown:
            with vault.database.read(vault.actor) as session:
                heading = heading_of(session, youth_id)
                return _Shown(heading, proposals(session, youth_id, heading, today=today))

        self.load(read, self._show_heading)

    @override
    def focus_task(self) -> None:
        first = next(iter(self.next.findChildren(Button)), None)
        (first or self.training.add).setFocus()

    # Reading

    def _show_heading(self, shown: _Shown) -> None:
        self._shown = shown
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        may_write = self._may_write()
        self.next.show_steps(shown.steps, may_write=may_write)
        self.projects.show_projects(shown.heading.projects, may_write=may_write)
        self.training.show_steps(shown.heading.steps, may_write=may_write)
        self.skills.show_competences(shown.heading.competences, may_write=may_write)
        if had_focus:
            self.focus_task()

    # Writing

    @Slot(object)
    def _on_project(self, item: ProjectItem | None) -> None:
        self.form_wanted.emit(ProjectForm(self.context.today, item))

    @Slot(object)
    def _on_training(self, item: TrainingStepItem | None) -> None:
        projects = () if self._shown is None else self._shown.heading.projects
        self.form_wanted.emit(StepForm(self.context.today, projects, item))

    @Slot(object)
    def _on_skill(self, item: CompetenceItem | None) -> None:
        self.form_wanted.emit(SkillForm(self.context.today, item))

    @Slot(object)
    def _on_removal(self, item: Item) -> None:
        self.form_wanted.emit(removal_of(item))

    @Slot(object)
    def _on_put_aside(self, step: NextStep) -> None:
        self.form_wanted.emit(AsideForm(self.context.today, step))

    @Slot(object)
    def _on_accepted(self, step: NextStep) -> None:
        if self._page is None:
            return
        vault, youth_id = self.context.vault, self._page.id

        def run(_task: TaskContext) -> None:
            with vault.database.write(vault.actor) as session:
                accept(session, youth_id, step)

        self.context.tasks.start(run, on_success=self._on_written, on_error=self._on_refused)

    @Slot(object)
    def _on_written(self, _result: object) -> None:
        self.context.navigator.say(self.tr("Action créée."))
        self.context.bus.announce("action", "youth")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.context.navigator.say(translate_error(error), tone="warning")
            if self._page is not None:
                self.show_person(self._page)
        else:
            self.context.tasks.unhandled_error.emit(error)

    def _may_write(self) -> bool:
        is_ours = self._page is not None and bool(self._page.editable)
        return is_ours and self.context.may("project.write")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

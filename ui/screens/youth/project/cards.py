"""The cards of the project: what is proposed, projects, training steps, competences."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from services import formatting
from services.projects.next_steps import NextStep
from services.projects.view import CompetenceItem, ProjectItem, TrainingStepItem
from services.projects.vocabulary import TargetKind
from ui.forms.words import capital, code_word, joined
from ui.screens.youth.project.words import (
    PROJECT_TONES,
    STEP_TONES,
    level_tone,
    occupation_text,
    proof_text,
    said,
    step_text,
)
from ui.screens.youth.removal import RowButton, item_to_remove
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row


class ListCard(Card):
    """A title, a button to add, and a row a thing.

    Signals:
        asked: The thing to change, None to add one.
        removal_asked: The thing to take away.
    """

    asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, icon: str) -> None:
        self.add = Button("", "ghost", "plus", compact=True)
        self._icon = icon
        self._header = SectionHeader("", "", self.add)
        self._rows = col(gap=8)
        self._title = ""
        super().__init__(self._header, box(self._rows), None, gap=10)
        self.add.clicked.connect(lambda: self.asked.emit(None))

    def name(self, title: str, add: str) -> None:
        """Name the card and its button."""
        self._title = title
        self._header.set_title(title)
        self.add.setText(add)
        self.add.setAccessibleDescription(title)

    def fill(self, rows: Sequence[QWidget], empty: tuple[str, str], *, may_write: bool) -> None:
        """Show rows, or why there are none."""
        clear(self._rows)
        self.add.setVisible(may_write)
        self._header.set_title(self._title, str(len(rows)) if rows else "")
        for position, widget in enumerate(rows):
            if position:
                self._rows.addWidget(line())
            self._rows.addWidget(widget)
        if not rows:
            self._rows.addWidget(EmptyState(self._icon, *empty))

    def edit_row(self, text: str, item: object, about: str) -> QLayout:
        """Return the button that changes a row, at its top."""
        button = RowButton(item)
        button.setText(text)
        button.setAccessibleDescription(about)
        button.setToolTip(self.tr("Suppr : retirer"))
        button.clicked.connect(partial(self._ask, item))
        return col(button, None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        thing = item_to_remove(event)
        if thing is None:
            super().keyPressEvent(event)
        else:
            self.removal_asked.emit(thing)

    def _ask(self, item: object, _checked: bool = False) -> None:
        self.asked.emit(item)


class NextCard(Card):
    """Steps proposed, each with its reason; accepting one creates the action.

    Signals:
        accepted: A step.
        put_aside: A step.
    """

    accepted = Signal(object)
    put_aside = Signal(object)

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._rows = col(gap=10)
        super().__init__(self._header, box(self._rows), None, gap=10)

    def show_steps(self, steps: Sequence[NextStep], *, may_write: bool) -> None:
        """Show what is proposed."""
        clear(self._rows)
        self._header.set_title(self.tr("Prochaine étape proposée"), str(len(steps) or ""))
        for position, step in enumerate(steps):
            if position:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(step, may_write=may_write))
        if not steps:
            self._rows.addWidget(
                EmptyState(
                    "milestone",
                    self.tr("Aucune étape n’est proposée."),
                    self.tr("Ce qui est noté ici a déjà sa suite."),
                )
            )

    def _row(self, step: NextStep, *, may_write: bool) -> QWidget:
        due = self.tr("avant le {day}").format(day=formatting.day_and_month(step.due_on))
        detail = capital(joined(due, code_word(step.owner)))
        source = self.tr("Source : {source}").format(source=step.source)
        words = col(
            Wrapped(step.title, "strong"),
            Wrapped(step.reason, "small"),
            Wrapped(joined(detail, source), "caption"),
            gap=0,
        )
        buttons = []
        if may_write:
            accept = Button(self.tr("Créer l’action"), icon="check", compact=True)
            aside = Button(self.tr("Écarter"), "ghost", compact=True)
            accept.clicked.connect(partial(self._accept, step))
            aside.clicked.connect(partial(self._put_aside, step))
            buttons = [accept, aside]
            for button in buttons:
                button.setAccessibleDescription(step.title)
        icon = Icon("milestone", "primary_ink", 18)
        return box(row(col(2, icon, None, gap=0), (words, 1), col(row(*buttons), None), gap=10))

    def _accept(self, step: NextStep, _checked: bool = False) -> None:
        self.accepted.emit(step)

    def _put_aside(self, step: NextStep, _checked: bool = False) -> None:
        self.put_aside.emit(step)


class ProjectsCard(ListCard):
    """Projects with the occupations they aim at."""

    def __init__(self) -> None:
        super().__init__("compass")

    def show_projects(self, projects: Sequence[ProjectItem], *, may_write: bool) -> None:
        """Show them, those that go on first."""
        self.name(self.tr("Projets"), self.tr("Ajouter un projet"))
        empty = (
            self.tr("Aucun projet n’est noté."),
            self.tr("Un projet peut rester à explorer : notez-le, il guidera les étapes."),
        )
        self.fill([self._row(one, may_write) for one in projects], empty, may_write=may_write)

    def _row(self, item: ProjectItem, may_write: bool) -> QWidget:
        lines = [Wrapped(item.label, "strong")]
        for target, text in (
            (TargetKind.EXACT, self.tr("Vise : {names}")),
            (TargetKind.TO_EXPLORE, self.tr("Explore : {names}")),
        ):
            names = [occupation_text(one) for one in item.occupations if one.target is target]
            if names:
                lines.append(Wrapped(text.format(names=formatting.enumeration(names)), "small"))
        if not item.occupations:
            lines.append(Wrapped(self.tr("Aucun métier nommé"), "caption"))
        chip = Chip(said(item.status), PROJECT_TONES[item.status])
        button = [self.edit_row(self.tr("Modifier"), item, item.label)] if may_write else []
        return box(row((col(*lines, gap=0), 1), col(3, chip, None, gap=0), *button, gap=8))


class TrainingCard(ListCard):
    """Training steps and apprenticeships."""

    def __init__(self) -> None:
        super().__init__("graduation-cap")

    def show_steps(self, steps: Sequence[TrainingStepItem], *, may_write: bool) -> None:
        """Show them, those to come first."""
        self.name(self.tr("Formation et apprentissage"), self.tr("Ajouter une formation"))
        empty = (
            self.tr("Aucune formation n’est prévue."),
            self.tr("Notez la piste, même lointaine : la suite en découle."),
        )
        self.fill([self._row(one, may_write) for one in steps], empty, may_write=may_write)

    def _row(self, item: TrainingStepItem, may_write: bool) -> QWidget:
        words = col(Wrapped(item.title, "strong"), Wrapped(step_text(item), "small"), gap=0)
        chip = Chip(said(item.status), STEP_TONES[item.status])
        button = [self.edit_row(self.tr("Modifier"), item, item.title)] if may_write else []
        return box(row((words, 1), col(3, chip, None, gap=0), *button, gap=8))


class SkillsCard(ListCard):
    """Competences, how well mastered, and where they were shown."""

    def __init__(self) -> None:
        super().__init__("star")

    def show_competences(self, items: Sequence[CompetenceItem], *, may_write: bool) -> None:
        """Show them in the order they were noted."""
        self.name(self.tr("Compétences acquises"), self.tr("Ajouter une compétence"))
        empty = (
            self.tr("Aucune compétence n’est notée."),
            self.tr("Celles de la vie personnelle comptent aussi."),
        )
        self.fill([self._row(one, may_write) for one in items], empty, may_write=may_write)

    def _row(self, item: CompetenceItem, may_write: bool) -> QWidget:
        words = col(
            Wrapped(item.label, "strong"), Wrapped(capital(proof_text(item)), "small"), gap=0
        )
        chip = Chip(said(item.level), level_tone(item.level))
        button = [self.edit_row(self.tr("Modifier"), item, item.label)] if may_write else []
        return box(row((words, 1), col(3, chip, None, gap=0), *button, gap=8))

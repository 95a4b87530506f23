"""The forms of a training step, and of a step put aside."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.projects import records
from services.projects.answers import dismiss
from services.projects.next_steps import NextStep
from services.projects.records import TrainingStepInput
from services.projects.view import ProjectItem, TrainingStepItem
from services.projects.vocabulary import (
    StepStatus,
)
from ui.forms.codes import CodeChoice
from ui.screens.youth.project.removals import removal_of
from ui.screens.youth.project.words import choices
from ui.screens.youth.record_form import RecordForm, Write
from ui.screens.youth.removal import Removal
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class StepForm(RecordForm):
    """A training or an apprenticeship, from the first idea to its end."""

    TABLE = "training_step"

    def __init__(
        self,
        today: Callable[[], date],
        projects: tuple[ProjectItem, ...],
        item: TrainingStepItem | None = None,
    ) -> None:
        self._item, self._projects = item, projects
        super().__init__(
            {
                "title": Field(QLineEdit()),
                "status": Field(CodeChoice()),
                "body": Field(QLineEdit()),
                "certification": Field(QLineEdit()),
                "started_on": Field(DateField(today=today)),
                "ended_on": Field(DateField(today=today)),
                "project_id": Field(CodeChoice()),
            },
            today,
        )
        self.apprenticeship = Check()
        self.layout_column.insertWidget(2, self.apprenticeship)
        self.retranslate()
        self._fill(item)

    @override
    def name(self) -> str:
        return self.tr("Formation")

    @override
    def done_words(self) -> str:
        return self.tr("Formation enregistrée.")

    @override
    def draft_code(self) -> str:
        return f"step.{0 if self._item is None else self._item.id:x}"

    @override
    def focus_task(self) -> None:
        self.fields["title" if self._item is None else "status"].editor.setFocus()

    @override
    def removal(self) -> Removal | None:
        return None if self._item is None else removal_of(self._item)

    @override
    def write(self, youth_id: int) -> Write:
        project = self.choice("project_id").value()
        data = TrainingStepInput(
            title=self.text("title") or "",
            status=StepStatus(str(self.choice("status").value())),
            body=self.text("body"),
            certification=self.text("certification"),
            is_apprenticeship=self.apprenticeship.isChecked(),
            started_on=self.day("started_on"),
            ended_on=self.day("ended_on"),
            project_id=project if isinstance(project, int) else None,
        )
        if self._item is None:
            add = partial(records.add_training_step, youth_id=youth_id, data=data)
            return lambda desk: desk.run(add)
        kept = self._item
        edit = partial(
            records.edit_training_step, record_id=kept.id, version=kept.version, data=data
        )
        return lambda desk: desk.run(edit)

    def _fill(self, item: TrainingStepItem | None) -> None:
        going_on = [one.id for one in self._projects if not one.is_over]
        if item is None:
            self.choice("status").set_value(StepStatus.PLANNED)
            self.choice("project_id").set_value(next(iter(going_on), None))
            return
        self.choice("status").set_value(item.status)
        self.choice("project_id").set_value(item.project_id)
        self.apprenticeship.setChecked(item.is_apprenticeship)
        for name in ("title", "body", "certification"):
            self.put_text(name, getattr(item, name))
        self.put_day("started_on", item.started_on)
        self.put_day("ended_on", item.ended_on)

    @override
    def retranslate(self) -> None:
        none: list[tuple[object, str]] = [(None, self.tr("Aucun"))]
        named: list[tuple[object, str]] = [(one.id, one.label) for one in self._projects]
        self.choice("status").set_options(choices(StepStatus))
        self.choice("project_id").set_options([*none, *named])
        self.apprenticeship.setText(self.tr("En apprentissage"))
        self.name_fields(
            {
                "title": self.tr("Intitulé"),
                "status": self.tr("Où elle en est"),
                "body": self.tr("Organisme"),
                "certification": self.tr("Certification"),
                "started_on": self.tr("Début"),
                "ended_on": self.tr("Fin"),
                "project_id": self.tr("Pour le projet"),
            },
            ("body", "certification", "started_on", "ended_on", "project_id"),
        )
        self.set_example("title", self.tr("CAP cuisine en un an"))
        self.set_example("certification", self.tr("CAP"))


class AsideForm(RecordForm):
    """Why a step proposed is put aside."""

    TABLE = "dismissed_step"

    def __init__(self, today: Callable[[], date], step: NextStep) -> None:
        self._step = step
        super().__init__({"reason": Field(QLineEdit())}, today)
        self.retranslate()

    @override
    def name(self) -> str:
        return self.tr("Écarter cette étape")

    @override
    def done_words(self) -> str:
        return self.tr("Étape écartée.")

    @override
    def draft_code(self) -> str:
        return f"aside.{self._step.cause_id:x}"

    @override
    def write(self, youth_id: int) -> Write:
        step, reason = self._step, self.text("reason")

        def put_aside(session: object, *, today: date) -> None:
            del today
            dismiss(session, youth_id, step, reason)  # type: ignore[arg-type]

        return lambda desk: desk.run(put_aside)

    @override
    def retranslate(self) -> None:
        self.name_fields({"reason": self.tr("Motif")}, ("reason",))
        self.fields["reason"].set_note(self._step.title)

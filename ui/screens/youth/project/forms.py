"""The forms of a competence, and of a project with its occupations."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.projects import records
from services.projects.occupations import read_occupations, written
from services.projects.records import CompetenceInput, ProjectInput
from services.projects.view import CompetenceItem, ProjectItem
from services.projects.vocabulary import (
    CompetenceLevel,
    ProjectStatus,
    ProofPlace,
    TargetKind,
)
from ui.forms.codes import CodeChoice
from ui.screens.youth.project.removals import removal_of
from ui.screens.youth.project.words import choices
from ui.screens.youth.record_form import RecordForm, Write
from ui.screens.youth.removal import Removal
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class SkillForm(RecordForm):
    """Something the person can do, and where it was shown."""

    TABLE = "competence"

    def __init__(self, today: Callable[[], date], item: CompetenceItem | None = None) -> None:
        self._item = item
        super().__init__(
            {
                "label": Field(QLineEdit()),
                "level": Field(CodeChoice()),
                "proven_at": Field(CodeChoice()),
                "proof_label": Field(QLineEdit()),
                "acquired_on": Field(DateField(today=today)),
            },
            today,
        )
        self.retranslate()
        level, place = CompetenceLevel.WITH_HELP, ProofPlace.IMMERSION
        self.choice("level").set_value(level if item is None else item.level)
        self.choice("proven_at").set_value(place if item is None else item.proven_at)
        if item is not None:
            self.put_text("label", item.label)
            self.put_text("proof_label", item.proof_label)
            self.put_day("acquired_on", item.acquired_on)

    @override
    def name(self) -> str:
        return self.tr("Compétence")

    @override
    def done_words(self) -> str:
        return self.tr("Compétence enregistrée.")

    @override
    def draft_code(self) -> str:
        return f"skill.{0 if self._item is None else self._item.id:x}"

    @override
    def removal(self) -> Removal | None:
        return None if self._item is None else removal_of(self._item)

    @override
    def write(self, youth_id: int) -> Write:
        data = CompetenceInput(
            label=self.text("label") or "",
            level=CompetenceLevel(str(self.choice("level").value())),
            proven_at=ProofPlace(str(self.choice("proven_at").value())),
            proof_label=self.text("proof_label"),
            acquired_on=self.day("acquired_on"),
        )
        if self._item is None:
            add = partial(records.add_competence, youth_id=youth_id, data=data)
            return lambda desk: desk.run(add)
        kept = self._item
        edit = partial(records.edit_competence, record_id=kept.id, version=kept.version, data=data)
        return lambda desk: desk.run(edit)

    @override
    def retranslate(self) -> None:
        self.choice("level").set_options(choices(CompetenceLevel))
        self.choice("proven_at").set_options(choices(ProofPlace))
        self.name_fields(
            {
                "label": self.tr("Ce que la personne sait faire"),
                "level": self.tr("Niveau"),
                "proven_at": self.tr("Où elle l’a montré"),
                "proof_label": self.tr("Précision"),
                "acquired_on": self.tr("Depuis"),
            },
            ("proof_label", "acquired_on"),
        )
        self.set_example("label", self.tr("Accueillir et renseigner"))
        self.set_example("proof_label", self.tr("Stage de troisième"))


class ProjectForm(RecordForm):
    """A project, with the occupations it aims at."""

    TABLE = "project"

    def __init__(self, today: Callable[[], date], item: ProjectItem | None = None) -> None:
        self._item = item
        super().__init__(
            {
                "label": Field(QLineEdit()),
                "status": Field(CodeChoice()),
                "exact": Field(QLineEdit()),
                "to_explore": Field(QLineEdit()),
                "started_on": Field(DateField(today=today)),
            },
            today,
        )
        self.retranslate()
        status = ProjectStatus.EXPLORED if item is None else item.status
        self.choice("status").set_value(status)
        self.put_day("started_on", today() if item is None else item.started_on)
        if item is not None:
            self.put_text("label", item.label)
            self.put_text("exact", written(item.occupations, TargetKind.EXACT))
            self.put_text("to_explore", written(item.occupations, TargetKind.TO_EXPLORE))

    @override
    def name(self) -> str:
        return self.tr("Projet")

    @override
    def done_words(self) -> str:
        return self.tr("Projet enregistré.")

    @override
    def draft_code(self) -> str:
        return f"project.{0 if self._item is None else self._item.id:x}"

    @override
    def tables(self) -> tuple[str, ...]:
        return ("project", "project_occupation")

    @override
    def removal(self) -> Removal | None:
        return None if self._item is None else removal_of(self._item)

    @override
    def write(self, youth_id: int) -> Write:
        exact, explored = self.text("exact"), self.text("to_explore")
        data = ProjectInput(
            label=self.text("label") or "",
            status=ProjectStatus(str(self.choice("status").value())),
            started_on=self.required_day("started_on"),
            occupations=(
                *read_occupations("exact", exact, TargetKind.EXACT),
                *read_occupations("to_explore", explored, TargetKind.TO_EXPLORE),
            ),
        )
        if self._item is None:
            add = partial(records.add_project, youth_id=youth_id, data=data)
            return lambda desk: desk.run(add)
        kept = self._item
        edit = partial(records.edit_project, record_id=kept.id, version=kept.version, data=data)
        return lambda desk: desk.run(edit)

    @override
    def retranslate(self) -> None:
        self.choice("status").set_options(choices(ProjectStatus))
        self.name_fields(
            {
                "label": self.tr("Projet"),
                "status": self.tr("Où il en est"),
                "exact": self.tr("Métiers visés"),
                "to_explore": self.tr("Métiers à explorer"),
                "started_on": self.tr("Depuis"),
            },
            ("exact", "to_explore"),
        )
        self.set_example("label", self.tr("Travailler en cuisine"))
        self.set_example("exact", self.tr("G1602 Commis de cuisine"))
        note = self.tr("Code ROME, nom, ou les deux ; séparez les métiers par un point-virgule.")
        self.fields["exact"].set_note(note)

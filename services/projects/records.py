"""Write competences, projects, target occupations and training steps; needs ``project.write``."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.base import Record
from models.project import (
    Competence,
    CompetenceLevel,
    Project,
    ProjectOccupation,
    ProjectStatus,
    ProofPlace,
    StepStatus,
    TargetKind,
    TrainingStep,
)
from models.youth import Youth
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.projects.view import CompetenceItem, ProjectItem, TrainingStepItem
from services.removal import Removed, put_back, take_away
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for
from services.youths.records import checks

WRITE = "project.write"
OVER = frozenset({ProjectStatus.ACHIEVED, ProjectStatus.GIVEN_UP})
_BEGUN = frozenset({StepStatus.RUNNING, StepStatus.DONE, StepStatus.LEFT})

Item = CompetenceItem | ProjectItem | TrainingStepItem
_KINDS: Mapping[type[Item], type[Competence] | type[Project] | type[TrainingStep]] = {
    CompetenceItem: Competence,
    ProjectItem: Project,
    TrainingStepItem: TrainingStep,
}


@dataclass(frozen=True, slots=True)
class CompetenceInput:
    """A competence as typed; ``proof_label`` says where it was shown, in words."""

    label: str
    level: CompetenceLevel
    proven_at: ProofPlace
    proof_label: str | None = None
    acquired_on: date | None = None


@dataclass(frozen=True, slots=True)
class OccupationInput:
    """An occupation aimed at: its ROME code, its name, or both."""

    target: TargetKind
    rome_code: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class ProjectInput:
    """A project as typed, with the occupations it aims at."""

    label: str
    status: ProjectStatus
    started_on: date
    occupations: tuple[OccupationInput, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingStepInput:
    """A training step as typed."""

    title: str
    status: StepStatus
    body: str | None = None
    certification: str | None = None
    is_apprenticeship: bool = False
    started_on: date | None = None
    ended_on: date | None = None
    project_id: int | None = None


def add_competence(session: Session, youth_id: int, data: CompetenceInput, *, today: date) -> int:
    """Add a competence and return its identifier.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    return _add(session, Competence(youth_id=youth.id, **_competence(youth, data, today)))


def edit_competence(
    session: Session, record_id: int, version: int, data: CompetenceInput, *, today: date
) -> None:
    """Correct a competence.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    record, youth = part_for(session, Competence, record_id, version, WRITE)
    checks.assign(record, _competence(youth, data, today))
    flush(session)


def add_project(session: Session, youth_id: int, data: ProjectInput, *, today: date) -> int:
    """Add a project with its occupations and return its identifier.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    project = Project(youth_id=youth.id, **_project(youth, data, today))
    _add(session, project)
    _write_occupations(session, project, data.occupations)
    return project.id


def edit_project(
    session: Session, record_id: int, version: int, data: ProjectInput, *, today: date
) -> None:
    """Correct a project and the occupations it aims at.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    project, youth = part_for(session, Project, record_id, version, WRITE)
    values = _project(youth, data, today)
    if project.ended_on is not None and values["ended_on"] is not None:
        values["ended_on"] = project.ended_on  # the day it ended stays
    checks.assign(project, values)
    flush(session)
    _write_occupations(session, project, data.occupations)


def add_training_step(
    session: Session, youth_id: int, data: TrainingStepInput, *, today: date
) -> int:
    """Add a training step and return its identifier.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong.
    """
    youth = youth_for(session, youth_id, WRITE)
    values = _training_step(session, youth, data, today)
    return _add(session, TrainingStep(youth_id=youth.id, **values))


def edit_training_step(
    session: Session, record_id: int, version: int, data: TrainingStepInput, *, today: date
) -> None:
    """Correct a training step, or say where it stands.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong.
    """
    record, youth = part_for(session, TrainingStep, record_id, version, WRITE)
    checks.assign(record, _training_step(session, youth, data, today))
    flush(session)


def remove(session: Session, item: Item) -> Removed:
    """Take away what was entered by mistake, and return what puts it back.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``item`` was read.
    """
    record, _youth = part_for(session, _KINDS[type(item)], item.id, item.version, WRITE)
    return take_away(session, record)


def restore(session: Session, removed: Removed) -> None:
    """Put back what was taken away, with its occupations or its place in a training.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: It is there already.
    """
    youth_for(session, removed.record.values["youth_id"], WRITE)
    put_back(session, removed)


def _add(session: Session, record: Record) -> int:
    session.add(record)
    flush(session)
    return record.id


def _competence(youth: Youth, data: CompetenceInput, today: date) -> dict[str, Any]:
    checks.in_lifetime("acquired_on", data.acquired_on, youth)
    return {
        "label": fields.required_line("label", data.label),
        "level": data.level,
        "proven_at": data.proven_at,
        "proof_label": fields.line("proof_label", data.proof_label),
        "acquired_on": fields.past_day("acquired_on", data.acquired_on, today),
    }


def _project(youth: Youth, data: ProjectInput, today: date) -> dict[str, Any]:
    checks.in_lifetime("started_on", data.started_on, youth)
    return {
        "label": fields.required_line("label", data.label),
        "status": data.status,
        "started_on": fields.past_day("started_on", data.started_on, today),
        "ended_on": today if data.status in OVER else None,
    }


def _write_occupations(
    session: Session, project: Project, occupations: Iterable[OccupationInput]
) -> None:
    """Keep the rows that say the same, add the new ones, take away the others."""
    wanted = [_occupation(one) for one in occupations]
    query = select(ProjectOccupation).where(ProjectOccupation.project_id == project.id)
    for row in session.scalars(query):
        same = {"rome_code": row.rome_code, "label": row.label, "target": row.target}
        if same in wanted:
            wanted.remove(same)
        else:
            session.delete(row)
    session.add_all(
        ProjectOccupation(youth_id=project.youth_id, project_id=project.id, **values)
        for values in wanted
    )
    flush(session)


def _occupation(data: OccupationInput) -> dict[str, Any]:
    rome = fields.rome("occupation_rome", data.rome_code)
    label = fields.line("occupation_label", data.label)
    if rome is None and label is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Un métier visé a un code ROME, un nom, ou les deux. Complétez-le."
        )
        raise ValidationError("occupation_label", message)
    return {"rome_code": rome, "label": label, "target": data.target}


def _training_step(
    session: Session, youth: Youth, data: TrainingStepInput, today: date
) -> dict[str, Any]:
    checks.in_lifetime("started_on", data.started_on, youth)
    checks.in_order("ended_on", data.started_on, data.ended_on)
    if data.status in _BEGUN and data.started_on is not None and data.started_on > today:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette formation commence plus tard : indiquez « prévue » ou « admis », ou corrigez la"
            " date.",
        )
        raise ValidationError("status", message)
    if data.project_id is not None:
        project = session.get(Project, data.project_id)
        if project is None or project.youth_id != youth.id:
            message = QT_TRANSLATE_NOOP(
                "errors", "Ce projet n’est plus dans la fiche. Choisissez-en un autre."
            )
            raise ValidationError("project_id", message)
    return {
        "title": fields.required_line("title", data.title),
        "body": fields.line("body", data.body),
        "certification": fields.line("certification", data.certification),
        "is_apprenticeship": data.is_apprenticeship,
        "status": data.status,
        "started_on": data.started_on,
        "ended_on": data.ended_on,
        "project_id": data.project_id,
    }

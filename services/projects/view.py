"""Read where a young person is heading, detached from any session."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

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
from services.permissions import require

Item = TypeVar("Item")
_OVER = (ProjectStatus.ACHIEVED, ProjectStatus.GIVEN_UP)
_STEPS_OVER = (StepStatus.DONE, StepStatus.LEFT)


@dataclass(frozen=True, slots=True)
class CompetenceItem:
    """Something the person can do."""

    id: int
    version: int
    label: str
    level: CompetenceLevel
    proven_at: ProofPlace
    proof_label: str | None
    acquired_on: date | None


@dataclass(frozen=True, slots=True)
class OccupationItem:
    """An occupation a project aims at."""

    rome_code: str | None
    label: str | None
    target: TargetKind


@dataclass(frozen=True, slots=True)
class ProjectItem:
    """A project with the occupations it aims at, the exact ones first."""

    id: int
    version: int
    label: str
    status: ProjectStatus
    started_on: date
    ended_on: date | None
    occupations: tuple[OccupationItem, ...]

    @property
    def is_over(self) -> bool:
        """Tell whether it is achieved or given up."""
        return self.status in _OVER


@dataclass(frozen=True, slots=True)
class TrainingStepItem:
    """A training or an apprenticeship."""

    id: int
    version: int
    project_id: int | None
    title: str
    body: str | None
    certification: str | None
    is_apprenticeship: bool
    status: StepStatus
    started_on: date | None
    ended_on: date | None

    @property
    def is_over(self) -> bool:
        """Tell whether it is done or was left."""
        return self.status in _STEPS_OVER


@dataclass(frozen=True, slots=True)
class Heading:
    """Everything of the section: what goes on first, then the latest."""

    competences: tuple[CompetenceItem, ...]
    projects: tuple[ProjectItem, ...]
    steps: tuple[TrainingStepItem, ...]


def heading_of(session: Session, youth_id: int) -> Heading:
    """Return where somebody is heading; needs ``youth.record``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, "youth.record")
    occupations: dict[int, list[OccupationItem]] = {}
    for row in session.scalars(_of(ProjectOccupation, youth_id)):
        item = OccupationItem(row.rome_code, row.label, row.target)
        occupations.setdefault(row.project_id, []).append(item)
    projects = [
        _item(ProjectItem, row, occupations=_ordered(occupations.get(row.id, ())))
        for row in session.scalars(_of(Project, youth_id))
    ]
    steps = [_item(TrainingStepItem, row) for row in session.scalars(_of(TrainingStep, youth_id))]
    competences = [_item(CompetenceItem, row) for row in session.scalars(_of(Competence, youth_id))]
    return Heading(
        tuple(competences),
        tuple(sorted(projects, key=lambda one: (one.is_over, -one.started_on.toordinal(), one.id))),
        tuple(sorted(steps, key=_step_rank)),
    )


def target_occupations(session: Session, youth_id: int) -> tuple[OccupationItem, ...]:
    """Return the occupations aimed at by the projects that go on, the exact ones first.

    For who may see them without the rest: the caller checks the right.
    """
    rows = session.scalars(
        select(ProjectOccupation)
        .join(Project, Project.id == ProjectOccupation.project_id)
        .where(ProjectOccupation.youth_id == youth_id, Project.status.not_in(_OVER))
        .order_by(ProjectOccupation.id)
    )
    return _ordered(OccupationItem(row.rome_code, row.label, row.target) for row in rows)


def _of(kind: type[Any], youth_id: int) -> Any:
    return select(kind).where(kind.youth_id == youth_id).order_by(kind.id)


def _item(kind: type[Item], row: Record, **others: Any) -> Item:
    names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: getattr(row, name) for name in names if name not in others}, **others)


def _ordered(items: Iterable[OccupationItem]) -> tuple[OccupationItem, ...]:
    return tuple(sorted(items, key=lambda one: one.target is not TargetKind.EXACT))


def _step_rank(item: TrainingStepItem) -> tuple[bool, int, int]:
    day = (item.started_on or date.max).toordinal()
    return (item.is_over, -day if item.is_over else day, item.id)

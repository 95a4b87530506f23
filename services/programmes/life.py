"""What the rules of the programmes look at in a young person's file, as plain values."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Diagnostic, DiagnosticStatus
from models.pathway import Pathway, Phase
from models.youth import YesNo, Youth
from services.programmes.rules import code_of


@dataclass(frozen=True, slots=True)
class Stage:
    """A phase: its days, and whether it was evaluated."""

    id: int
    started_on: date
    ended_on: date | None
    is_evaluated: bool


@dataclass(frozen=True, slots=True)
class Course:
    """A pathway as the rules see it.

    Attributes:
        id: None for one that is not saved yet.
        code: Of its programme in the rule file.
    """

    id: int | None
    code: str
    started_on: date
    signed_on: date | None = None
    planned_end_on: date | None = None
    ended_on: date | None = None
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Life:
    """A file as the rules see it.

    Attributes:
        diagnosed_on: Days of the diagnostics that were validated, in order.
    """

    birth_date: date | None
    disabled_worker: YesNo
    job_seeker: YesNo
    diagnosed_on: tuple[date, ...]
    courses: tuple[Course, ...]

    def diagnosis_before(self, day: date) -> date | None:
        """Return the last diagnostic on or before a day."""
        return max((one for one in self.diagnosed_on if one <= day), default=None)


def life_of(session: Session, youth: Youth) -> Life:
    """Return the file of somebody."""
    pathways = session.scalars(
        select(Pathway).where(Pathway.youth_id == youth.id).order_by(Pathway.started_on, Pathway.id)
    ).all()
    stages: dict[int, list[Stage]] = {}
    phases = select(Phase).join(Pathway, Pathway.id == Phase.pathway_id)
    for phase in session.scalars(
        phases.where(Pathway.youth_id == youth.id).order_by(Phase.started_on, Phase.id)
    ):
        stages.setdefault(phase.pathway_id, []).append(stage_of(phase))
    diagnosed = session.scalars(
        select(Diagnostic.made_on)
        .where(Diagnostic.youth_id == youth.id, Diagnostic.status != DiagnosticStatus.DRAFT)
        .order_by(Diagnostic.made_on)
    )
    return Life(
        youth.birth_date,
        youth.disabled_worker,
        youth.job_seeker,
        tuple(diagnosed),
        tuple(course_of(pathway, tuple(stages.get(pathway.id, ()))) for pathway in pathways),
    )


def course_of(pathway: Pathway, stages: tuple[Stage, ...]) -> Course:
    """Return a pathway as the rules see it."""
    return Course(
        pathway.id,
        code_of(pathway.programme, pathway.other_code),
        pathway.started_on,
        pathway.signed_on,
        pathway.planned_end_on,
        pathway.ended_on,
        stages,
    )


def stage_of(phase: Phase) -> Stage:
    """Return a phase as the rules see it."""
    return Stage(phase.id, phase.started_on, phase.ended_on, phase.evaluation is not None)

"""Days the pathways under way lead to, for one person, a caseload or the whole agency.

Three statements whatever the number of people; the days themselves are worked out here, since the
two engines do not add months to a date in the same way.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.diagnostic import Diagnostic, DiagnosticStatus
from models.pathway import Pathway, Phase
from models.youth import YesNo, Youth
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.programmes import reading
from services.programmes.checks import age_limit, end_of_term
from services.programmes.days import months_after
from services.programmes.life import Course, Stage, course_of, stage_of
from services.programmes.rules import Edition, Programmes, Rule


class DeadlineKind(StrEnum):
    """What has to be done, or ends."""

    SIGNATURE = "signature"
    FIRST_PHASE = "first_phase"
    EVALUATION = "evaluation"
    PLANNED_END = "planned_end"
    LONGEST = "longest"
    AGE_LIMIT = "age_limit"


MESSAGES: Mapping[DeadlineKind, str] = {
    DeadlineKind.SIGNATURE: QT_TRANSLATE_NOOP("services", "contrat à signer avant le {day}"),
    DeadlineKind.FIRST_PHASE: QT_TRANSLATE_NOOP(
        "services", "première phase à commencer avant le {day}"
    ),
    DeadlineKind.EVALUATION: QT_TRANSLATE_NOOP("services", "phase à évaluer à sa fin, le {day}"),
    DeadlineKind.PLANNED_END: QT_TRANSLATE_NOOP("services", "fin prévue le {day}"),
    DeadlineKind.LONGEST: QT_TRANSLATE_NOOP("services", "durée maximale atteinte le {day}"),
    DeadlineKind.AGE_LIMIT: QT_TRANSLATE_NOOP("services", "âge limite atteint le {day}"),
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day a pathway leads to.

    Attributes:
        code: Of the programme.
        subject_id: The phase to evaluate; the pathway otherwise.
        rule: What the text says; None for the planned end, which the contract says.
        is_past: The day is behind.
        has_exit_plan: What comes after is decided; it matters for the ends.
    """

    youth_id: int
    pathway_id: int
    code: str
    programme: str
    kind: DeadlineKind
    due_on: date
    subject_id: int
    rule: Rule | None
    is_past: bool
    has_exit_plan: bool


@dataclass(frozen=True, slots=True)
class _Running:
    """A pathway under way with what its deadlines depend on."""

    youth_id: int
    course: Course
    is_extended: bool
    has_exit_plan: bool
    birth_date: date | None
    disabled_worker: YesNo
    diagnosed_on: Sequence[date]


def deadlines(
    session: Session,
    today: date,
    *,
    scope: tuple[ColumnElement[bool], ...] = (),
    youth_id: int | None = None,
) -> tuple[Deadline, ...]:
    """Return the deadlines of the pathways under way, the first day first; ``youth.record``.

    Args:
        session: Of the actor.
        today: Day they are told on.
        scope: Conditions on ``Youth``.
        youth_id: Only this person.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, "youth.record")
    programmes = reading.current(session)
    found = [
        deadline
        for running in _running(session, _scope(scope, youth_id))
        for deadline in _of(programmes, running, today)
    ]
    return tuple(sorted(found, key=lambda one: (one.due_on, one.youth_id, one.kind)))


def _of(programmes: Programmes, running: _Running, today: date) -> Iterator[Deadline]:
    course = running.course
    edition = programmes.nearest(course.code, course.started_on)
    for kind, day, rule, subject in _days(edition, running):
        yield Deadline(
            running.youth_id,
            course.id or 0,
            course.code,
            programmes.label(course.code),
            kind,
            day,
            subject,
            rule,
            day < today,
            running.has_exit_plan,
        )


_Day = tuple[DeadlineKind, date, Rule | None, int]


def _days(edition: Edition | None, running: _Running) -> Iterator[_Day]:
    course = running.course
    key = course.id or 0
    if edition is not None:
        yield from _contract(edition, running)
        yield from _evaluations(edition, course)
    if course.planned_end_on is not None:
        yield DeadlineKind.PLANNED_END, course.planned_end_on, None, key
    if edition is not None:
        yield from _limits(edition, running)


def _contract(edition: Edition, running: _Running) -> Iterator[_Day]:
    course = running.course
    key = course.id or 0
    if course.signed_on is None:
        made = max((day for day in running.diagnosed_on if day <= course.started_on), default=None)
        if edition.signature is not None and made is not None:
            due = months_after(made, edition.signature.months)
            yield DeadlineKind.SIGNATURE, due, edition.signature.rule, key
    elif edition.first_phase is not None and not course.stages:
        due = months_after(course.signed_on, edition.first_phase.months)
        yield DeadlineKind.FIRST_PHASE, due, edition.first_phase.rule, key


def _evaluations(edition: Edition, course: Course) -> Iterator[_Day]:
    for stage in course.stages:
        if edition.phases is not None and stage.ended_on is not None and not stage.is_evaluated:
            yield DeadlineKind.EVALUATION, stage.ended_on, edition.phases, stage.id


def _limits(edition: Edition, running: _Running) -> Iterator[_Day]:
    course = running.course
    last = end_of_term(edition, course.started_on, extended=running.is_extended)
    if edition.term is not None and last is not None:
        yield DeadlineKind.LONGEST, last, edition.term.rule, course.id or 0
    if edition.age is not None and running.birth_date is not None:
        limit = age_limit(edition.age, running.birth_date, running.disabled_worker)
        yield DeadlineKind.AGE_LIMIT, limit, edition.age.rule, course.id or 0


def _scope(
    people: tuple[ColumnElement[bool], ...], youth_id: int | None
) -> list[ColumnElement[bool]]:
    scope: list[ColumnElement[bool]] = [Pathway.ended_on.is_(None), *people]
    if youth_id is not None:
        scope.append(Youth.id == youth_id)
    return scope


def _running(session: Session, scope: list[ColumnElement[bool]]) -> Iterator[_Running]:
    open_ones = select(Pathway.id).join(Youth, Youth.id == Pathway.youth_id).where(*scope)
    stages: dict[int, list[Stage]] = {}
    for phase in session.scalars(select(Phase).where(Phase.pathway_id.in_(open_ones))):
        stages.setdefault(phase.pathway_id, []).append(stage_of(phase))
    diagnosed = _diagnosed(session, scope)
    rows = session.execute(
        select(Pathway, Youth.birth_date, Youth.disabled_worker)
        .join(Youth, Youth.id == Pathway.youth_id)
        .where(*scope)
    )
    for pathway, birth, disabled in rows:
        yield _Running(
            pathway.youth_id,
            course_of(pathway, tuple(stages.get(pathway.id, ()))),
            pathway.extension_reason is not None,
            pathway.exit_plan is not None,
            birth,
            disabled,
            diagnosed.get(pathway.youth_id, ()),
        )


def _diagnosed(session: Session, scope: list[ColumnElement[bool]]) -> dict[int, list[date]]:
    """Return the diagnostics of the people whose contract is not signed."""
    unsigned = (
        select(Pathway.youth_id)
        .join(Youth, Youth.id == Pathway.youth_id)
        .where(*scope, Pathway.signed_on.is_(None))
    )
    found: dict[int, list[date]] = {}
    rows = session.execute(
        select(Diagnostic.youth_id, Diagnostic.made_on).where(
            Diagnostic.youth_id.in_(unsigned), Diagnostic.status != DiagnosticStatus.DRAFT
        )
    )
    for youth_id, made_on in rows:
        found.setdefault(youth_id, []).append(made_on)
    return found

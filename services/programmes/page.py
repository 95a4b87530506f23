"""Everything the programmes of one person show: deadlines, phases, warnings, reasons given."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.event import Attendance, Event, EventKind
from models.pathway import Pathway, Phase
from models.programme import Amendment, PhaseEvaluation
from models.youth import Youth
from services.errors import NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.programmes import reading
from services.programmes.cases import RuleWarning
from services.programmes.crossings import CrossingItem, crossings_of
from services.programmes.deadlines import Deadline, deadlines
from services.programmes.life import Course, Life, life_of
from services.programmes.outside import Span, outside
from services.programmes.rules import Edition, Programmes, code_of
from services.programmes.warnings import Moment, warnings
from services.youths.history import pathways_of, situations_of
from services.youths.items import PathwayItem, SituationItem

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class PhaseItem:
    """A phase; ``evaluation`` is None while nothing was said."""

    id: int
    version: int
    pathway_id: int
    objective: str
    started_on: date
    ended_on: date | None
    evaluation: PhaseEvaluation | None


@dataclass(frozen=True, slots=True)
class AmendmentItem:
    """An amendment of a contract."""

    id: int
    version: int
    pathway_id: int
    agreed_on: date
    label: str


@dataclass(frozen=True, slots=True)
class PathwayView:
    """A pathway with all that is beside it.

    Attributes:
        label: Name of its programme.
        edition: Rules it follows; None when the file does not hold its programme.
        warnings: Rules it crosses without a reason, and facts to be known; none once it is over.
        outcome: How its exit counts, in words; None when it does not, or is not over.
        may_change: Its programme still exists; a closed one is read only.
    """

    item: PathwayItem
    code: str
    label: str
    edition: Edition | None
    phases: tuple[PhaseItem, ...]
    amendments: tuple[AmendmentItem, ...]
    crossings: tuple[CrossingItem, ...]
    warnings: tuple[RuleWarning, ...]
    deadlines: tuple[Deadline, ...]
    outcome: str | None
    may_change: bool

    @property
    def is_over(self) -> bool:
        """Tell whether it was left."""
        return self.item.ended_on is not None


@dataclass(frozen=True, slots=True)
class ProgrammesPage:
    """The programmes of one person, those that go on first.

    Attributes:
        open_editions: Programmes that may begin today.
        situations: Of the person, for the exits.
        met_outside: Days of the meetings attended since the first programme, out of any.
    """

    pathways: tuple[PathwayView, ...]
    programmes: Programmes
    open_editions: tuple[Edition, ...]
    situations: tuple[SituationItem, ...]
    met_outside: tuple[date, ...]


def programmes_page(session: Session, youth_id: int, *, today: date) -> ProgrammesPage:
    """Return the programmes of one person; needs ``youth.record``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The file does not exist, or no longer does.
        RuleFileError: The agency's copy of the rules is not valid.
    """
    require(session, "youth.record")
    youth = session.get(Youth, youth_id)
    if youth is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce dossier n’existe plus dans la base. Actualisez la liste."
        )
        raise NotFoundError(message)
    programmes = reading.current(session)
    views = _views(session, youth, programmes, today)
    return ProgrammesPage(
        tuple(sorted(views, key=lambda one: one.is_over)),
        programmes,
        tuple(programmes.open_on(today)),
        situations_of(session, youth_id, today=today),
        _met_outside(session, youth_id, views),
    )


def _views(
    session: Session, youth: Youth, programmes: Programmes, today: date
) -> list[PathwayView]:
    life = life_of(session, youth)
    courses = {course.id: course for course in life.courses}
    phases = _by_pathway(_phases(session, youth.id), lambda one: one.pathway_id)
    amendments = _by_pathway(_amendments(session, youth.id), lambda one: one.pathway_id)
    crossings = _by_pathway(crossings_of(session, youth.id), lambda one: one.pathway_id)
    due = _by_pathway(deadlines(session, today, youth_id=youth.id), lambda one: one.pathway_id)
    views = []
    for item in pathways_of(session, youth.id):
        code = code_of(item.programme, item.other_code)
        answered = crossings.get(item.id, ())
        views.append(
            PathwayView(
                item=item,
                code=code,
                label=programmes.label(code),
                edition=programmes.nearest(code, item.started_on),
                phases=phases.get(item.id, ()),
                amendments=amendments.get(item.id, ()),
                crossings=answered,
                warnings=_warnings(programmes, life, courses[item.id], answered),
                deadlines=due.get(item.id, ()),
                outcome=_outcome(programmes, item),
                may_change=not programmes.is_closed(code, today),
            )
        )
    return views


def _warnings(
    programmes: Programmes, life: Life, course: Course, answered: tuple[CrossingItem, ...]
) -> tuple[RuleWarning, ...]:
    if course.ended_on is not None:
        return ()
    known = {(one.rule, one.crossed_on) for one in answered}
    found = warnings(programmes, life, course, Moment.CORRECT)
    return tuple(one for one in found if (one.code, one.day) not in known)


def _outcome(programmes: Programmes, item: PathwayItem) -> str | None:
    if item.ended_on is None:
        return None
    found = programmes.outcome(item.exit_reason, item.exit_family)
    return None if found is None else found.label


def _phases(session: Session, youth_id: int) -> Iterable[PhaseItem]:
    query = (
        select(Phase)
        .join(Pathway, Pathway.id == Phase.pathway_id)
        .where(Pathway.youth_id == youth_id)
        .order_by(Phase.started_on, Phase.id)
    )
    for row in session.scalars(query):
        yield PhaseItem(
            row.id,
            row.version,
            row.pathway_id,
            row.objective,
            row.started_on,
            row.ended_on,
            None if row.evaluation is None else PhaseEvaluation(row.evaluation),
        )


def _amendments(session: Session, youth_id: int) -> Iterable[AmendmentItem]:
    query = select(Amendment).where(Amendment.youth_id == youth_id).order_by(Amendment.agreed_on)
    for row in session.scalars(query):
        yield AmendmentItem(row.id, row.version, row.pathway_id, row.agreed_on, row.label)


def _by_pathway(rows: Iterable[Row], key: Callable[[Row], int]) -> Mapping[int, tuple[Row, ...]]:
    found: dict[int, tuple[Row, ...]] = {}
    for row in rows:
        found[key(row)] = (*found.get(key(row), ()), row)
    return found


def _met_outside(session: Session, youth_id: int, views: list[PathwayView]) -> tuple[date, ...]:
    """Return the meetings attended out of any programme, once there has been one."""
    if not views:
        return ()
    spans = [Span(one.label, one.item.started_on, one.item.ended_on) for one in views]
    days = session.scalars(
        select(Event.occurred_on)
        .where(
            Event.youth_id == youth_id,
            Event.attendance == Attendance.PRESENT,
            Event.kind != EventKind.MESSAGE,
            Event.occurred_on >= min(span.first for span in spans),
        )
        .order_by(Event.occurred_on)
    )
    return tuple(day for day in days if outside(spans, day) is not None)

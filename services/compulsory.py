"""The obligation to train of the 16-18: its cases, the two-month delay, how each stands."""

import enum
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.compulsory import CompulsoryFollowUp
from models.youth import Youth, YouthStatus
from services.actor import Actor
from services.compulsory_rules import CompulsoryRules, of_agency
from services.formatting import spaced
from services.indicators.windows import years_before
from services.permissions import may_do_for, require
from services.programmes.days import birthday

READ = "signal.read"
WRITE = "signal.decide"


class Stage(enum.StrEnum):
    """Where a case stands, from its dates alone."""

    RUNNING = "running"
    NEAR = "near"
    OVERDUE = "overdue"
    INFORMED = "informed"
    MET = "met"
    EXEMPT = "exempt"
    AGED_OUT = "aged_out"


OPEN = frozenset({Stage.RUNNING, Stage.NEAR, Stage.OVERDUE, Stage.INFORMED})


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The dates of one case, as typed.

    Attributes:
        met_by: Code of what meets the obligation.
        is_exempt: An exemption was shown; None when nobody asked. Its reason is never kept.
    """

    found_on: date
    summoned_on: date | None = None
    representative_summoned_on: date | None = None
    met_on: date | None = None
    met_by: str | None = None
    is_exempt: bool | None = None
    exempt_on: date | None = None
    informed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One case of one person.

    Attributes:
        deadline: Last day of the delay.
        days_left: Days from today to the deadline, negative when it is past.
        ends_on: Birthday on which the obligation ends; None when the birth date is not known.
        may_write: The actor may change it.
    """

    id: int
    version: int
    youth_id: int
    name: str
    adviser: str | None
    dates: FollowUp
    deadline: date
    days_left: int
    ends_on: date | None
    stage: Stage
    may_write: bool


def stage_of(dates: FollowUp, birth: date | None, today: date, rules: CompulsoryRules) -> Stage:
    """Tell where a case stands."""
    if dates.met_on is not None:
        return Stage.MET
    if dates.is_exempt:
        return Stage.EXEMPT
    if birth is not None and today >= birthday(birth, rules.before_age):
        return Stage.AGED_OUT
    if dates.informed_on is not None:
        return Stage.INFORMED
    left = (rules.deadline(dates.found_on) - today).days
    if left < 0:
        return Stage.OVERDUE
    return Stage.NEAR if left <= rules.alert_days else Stage.RUNNING


def awaited(rules: CompulsoryRules, today: date) -> ColumnElement[bool]:
    """Tell, in a statement, whether a case still waits for something to be done.

    As ``stage_of``: running, near its deadline or past it.
    """
    return and_(
        CompulsoryFollowUp.met_on.is_(None),
        CompulsoryFollowUp.informed_on.is_(None),
        or_(CompulsoryFollowUp.is_exempt.is_(None), CompulsoryFollowUp.is_exempt.is_(False)),
        or_(
            Youth.birth_date.is_(None),
            Youth.birth_date > years_before(today, rules.before_age),
        ),
    )


def open_cases(
    session: Session, today: date, *, scope: tuple[ColumnElement[bool], ...] = ()
) -> tuple[Case, ...]:
    """Return the cases that go on, the nearest deadline first; needs ``signal.read``.

    Args:
        session: An open session.
        today: The local day.
        scope: Conditions on ``Youth``.

    Raises:
        NotPermittedError: The actor is not an adviser.
    """
    found = _cases(session, today, (Youth.status != YouthStatus.ARCHIVED, *scope))
    going_on = (one for one in found if one.stage in OPEN)
    return tuple(sorted(going_on, key=lambda one: (one.deadline, one.name, one.id)))


def cases_of(session: Session, youth_id: int, today: date) -> tuple[Case, ...]:
    """Return every case of a person, the last first; needs ``signal.read``."""
    found = _cases(session, today, (Youth.id == youth_id,))
    return tuple(sorted(found, key=lambda one: (one.dates.found_on, one.id), reverse=True))


def _cases(
    session: Session, today: date, scope: tuple[ColumnElement[bool], ...]
) -> tuple[Case, ...]:
    actor = require(session, READ)
    rules = of_agency(session)
    rows = session.execute(
        select(CompulsoryFollowUp, Youth, Account.first_name, Account.last_name)
        .join(Youth, Youth.id == CompulsoryFollowUp.youth_id)
        .outerjoin(Account, Account.id == Youth.adviser_id)
        .where(*scope)
    )
    return tuple(
        _case(
            row,
            youth,
            None if youth.adviser_id is None else f"{first} {last}",
            actor,
            today,
            rules,
        )
        for row, youth, first, last in rows
    )


def _case(
    row: CompulsoryFollowUp,
    youth: Youth,
    adviser: str | None,
    actor: Actor,
    today: date,
    rules: CompulsoryRules,
) -> Case:
    dates = FollowUp(
        row.found_on,
        row.summoned_on,
        row.representative_summoned_on,
        row.met_on,
        row.met_by,
        row.is_exempt,
        row.exempt_on,
        row.informed_on,
    )
    birth = youth.birth_date
    deadline = rules.deadline(row.found_on)
    return Case(
        row.id,
        row.version,
        youth.id,
        name_of(youth),
        adviser,
        dates,
        deadline,
        (deadline - today).days,
        None if birth is None else birthday(birth, rules.before_age),
        stage_of(dates, birth, today, rules),
        may_do_for(actor, WRITE, youth),
    )


def name_of(youth: Youth) -> str:
    """Return the name of somebody as lists show it, family name first."""
    return spaced(f"{youth.last_name} {youth.first_name}")

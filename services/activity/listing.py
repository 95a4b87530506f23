"""The people in CEJ and their last complete weeks, for the list of those under the floor."""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.pathway import Pathway, Programme
from models.youth import Youth, YouthStatus
from services.activity.hours import Hours, hours_of
from services.activity.week import READ, Week, spans_of, totals_of
from services.activity.weeks import last_weeks, state_of, sunday_of
from services.actor import Actor
from services.caseload import caseload_of
from services.permissions import require
from services.youths import query as queries
from services.youths.items import full_name

LAST_WEEKS = 4


class Measure(enum.StrEnum):
    """Which hours are compared with the floor."""

    DECLARED = "declared"
    VALIDATED = "validated"


@dataclass(frozen=True, slots=True)
class WeekFilters:
    """What the list is limited to.

    Attributes:
        mine: The actor's own caseload, and what is lent to them.
        under_only: Those with a complete week under the floor.
    """

    mine: bool = True
    under_only: bool = True
    site_id: int | None = None
    measure: Measure = Measure.DECLARED


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One person in CEJ, and their last weeks, the oldest first.

    Attributes:
        entered_on: First day of the last contract.
        under: How many complete weeks are under the floor.
        compared: How many weeks are complete.
    """

    id: int
    last_name: str
    first_name: str
    adviser_name: str | None
    entered_on: date
    weeks: tuple[Week, ...]
    under: int
    compared: int
    measure: Measure

    @property
    def last(self) -> Week:
        """The last week that is over."""
        return self.weeks[-1]


def minutes_of(week: Week, measure: Measure) -> int:
    """Return the minutes of a week that are compared with the floor."""
    return week.declared_minutes if measure is Measure.DECLARED else week.validated_minutes


def list_rows(
    session: Session,
    filters: WeekFilters,
    *,
    today: date,
    search: str = "",
    count: int = LAST_WEEKS,
) -> tuple[tuple[ActivityRow, ...], Hours]:
    """Return the people in CEJ during the last complete weeks; needs ``activity.read``.

    Those with most weeks under the floor come first, then those with fewest hours. The order says
    who to call, and nothing of anyone's merit: no sanction is worked out from it.

    Raises:
        NotPermittedError: The role forbids it.
    """
    actor = require(session, READ)
    hours = hours_of(session)
    mondays = last_weeks(today, count)
    people = _people(session, actor, filters, search, mondays, today)
    ids = [row[0] for row in people]
    spans = spans_of(session, ids)
    totals = totals_of(session, ids, mondays, hours)
    rows = []
    for youth_id, last, first, *adviser in people:
        weeks = tuple(
            Week(day, state_of(day, spans[youth_id], today), *totals.get((youth_id, day), (0, 0)))
            for day in mondays
        )
        row = _row(weeks, filters.measure, hours)
        entered = max(span.start for span in spans[youth_id] if span.start <= today)
        rows.append(
            ActivityRow(
                youth_id, last, first, full_name(*adviser), entered, weeks, *row, filters.measure
            )
        )
    kept = [row for row in rows if row.under or not filters.under_only]
    return tuple(sorted(kept, key=_rank)), hours


def under_floor(weeks: Iterable[Week], measure: Measure, hours: Hours) -> tuple[Week, ...]:
    """Return the complete weeks whose hours are under the floor; the others are not compared."""
    return tuple(
        week
        for week in weeks
        if week.is_compared and minutes_of(week, measure) < hours.floor_minutes
    )


def _row(weeks: tuple[Week, ...], measure: Measure, hours: Hours) -> tuple[int, int]:
    return len(under_floor(weeks, measure, hours)), sum(week.is_compared for week in weeks)


def _rank(row: ActivityRow) -> tuple[int, int, str, int]:
    compared = [minutes_of(week, row.measure) for week in row.weeks if week.is_compared]
    return -row.under, sum(compared), row.last_name, row.id


def _people(
    session: Session,
    actor: Actor,
    filters: WeekFilters,
    search: str,
    mondays: Sequence[date],
    today: date,
) -> Sequence[tuple[int, str, str, str | None, str | None]]:
    in_contract = select(Pathway.youth_id).where(
        Pathway.programme == Programme.CEJ,
        Pathway.started_on <= sunday_of(mondays[-1]),
        or_(Pathway.ended_on.is_(None), Pathway.ended_on >= mondays[0]),
    )
    query = queries.parse(search, today=today)
    limits = _limits(session, actor, filters, today)
    rows = session.execute(
        select(Youth.id, Youth.last_name, Youth.first_name, Account.first_name, Account.last_name)
        .outerjoin(Account, Account.id == Youth.adviser_id)
        .where(Youth.id.in_(in_contract), *queries.matching(query), *limits)
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


def _limits(
    session: Session, actor: Actor, filters: WeekFilters, today: date
) -> list[ColumnElement[bool]]:
    # Whose file is closed is called by nobody, even when a contract was never ended.
    limits: list[ColumnElement[bool]] = [
        Youth.status.not_in((YouthStatus.CLOSED, YouthStatus.ARCHIVED))
    ]
    if filters.mine:
        limits.append(caseload_of(session, actor.account_id, today).holds())
    if filters.site_id is not None:
        limits.append(Youth.site_id == filters.site_id)
    return limits

"""Who is of the age of the obligation to train, with nothing known that meets it.

Who has no known situation is not said to break the obligation: they are to be asked.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.compulsory import CompulsoryFollowUp
from models.pathway import Pathway, Situation, SituationFamily, SituationState
from models.youth import Youth, YouthStatus
from services.compulsory import READ, WRITE, name_of
from services.compulsory_rules import CompulsoryRules, of_agency
from services.indicators.windows import years_before
from services.permissions import may_do_for, require


@dataclass(frozen=True, slots=True)
class ToCheck:
    """Somebody of the age, for whom nothing known meets the obligation and no case is open.

    Attributes:
        family: Their situation; None when none is known.
        since: Since when; None when it is not known.
    """

    youth_id: int
    name: str
    adviser: str | None
    birth_date: date
    family: SituationFamily | None
    since: date | None
    may_write: bool


def to_check(
    session: Session, today: date, *, scope: tuple[ColumnElement[bool], ...] = ()
) -> tuple[ToCheck, ...]:
    """Return the people of the age to be asked about, by name; needs ``signal.read``.

    Raises:
        NotPermittedError: The actor is not an adviser.
    """
    actor = require(session, READ)
    rules = of_agency(session)
    statement = _to_check(rules, today, scope)
    last = _situations(session, statement, today)
    return tuple(
        ToCheck(
            youth.id,
            name_of(youth),
            None if youth.adviser_id is None else f"{first} {surname}",
            youth.birth_date,
            *last.get(youth.id, (None, None)),
            may_do_for(actor, WRITE, youth),
        )
        for youth, first, surname in session.execute(statement)
        if youth.birth_date is not None
    )


def unmet(rules: CompulsoryRules, today: date) -> ColumnElement[bool]:
    """Tell, in a statement, who is of the age with nothing that meets it and no open case."""
    meets = exists().where(
        Situation.youth_id == Youth.id,
        Situation.family.in_(sorted(rules.families)),
        Situation.state == SituationState.CURRENT,
        or_(Situation.ended_on.is_(None), Situation.ended_on >= today),
    )
    follows = exists().where(
        Pathway.youth_id == Youth.id,
        Pathway.programme.in_(sorted(rules.programmes)),
        Pathway.started_on <= today,
        or_(Pathway.ended_on.is_(None), Pathway.ended_on >= today),
    )
    has_case = exists().where(
        CompulsoryFollowUp.youth_id == Youth.id,
        CompulsoryFollowUp.met_on.is_(None),
    )
    return and_(
        Youth.birth_date > years_before(today, rules.before_age),
        Youth.birth_date <= years_before(today, rules.from_age),
        ~meets.correlate(Youth),
        ~follows.correlate(Youth),
        ~has_case.correlate(Youth),
    )


def _to_check(
    rules: CompulsoryRules, today: date, scope: tuple[ColumnElement[bool], ...]
) -> Select[Youth, str, str]:
    return (
        select(Youth, Account.first_name, Account.last_name)
        .outerjoin(Account, Account.id == Youth.adviser_id)
        .where(Youth.status == YouthStatus.ACTIVE, unmet(rules, today), *scope)
        .order_by(Youth.search_key, Youth.id)
    )


def _situations(
    session: Session, people: Select[Youth, str, str], today: date
) -> dict[int, tuple[SituationFamily | None, date | None]]:
    """Return the last situation begun of some people, and since when."""
    rows = session.scalars(
        select(Situation)
        .where(
            Situation.youth_id.in_(people.with_only_columns(Youth.id).order_by(None)),
            Situation.state == SituationState.CURRENT,
            Situation.started_on <= today,
        )
        .order_by(Situation.started_on, Situation.id)
    )
    return {row.youth_id: (row.family, row.started_on) for row in rows}

"""The ranked list of breaks: one line a person, the most pressing reason first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from services.activity.hours import hours_of
from services.breaks import rules as rule_files
from services.breaks.rules import BreakRules, RuleCode
from services.breaks.scope import Scope
from services.breaks.statements import CASE, statement
from services.caseload import caseload_of
from services.compulsory_rules import of_agency
from services.permissions import require


@dataclass(frozen=True, slots=True)
class Break:
    """One reason to worry, with the facts of its sentence.

    Attributes:
        cause: Key of the fact it rests on.
        on: Day the sentence speaks of; None when it is not known.
        next_on: Day of what comes next, for a gap; the last week, for weeks under the floor; the
            deadline, for a case of the obligation to train.
        detail: A code or a title, by rule.
        count: How many absences, or minutes of activity.
    """

    code: RuleCode
    youth_id: int
    cause: str
    on: date | None
    next_on: date | None
    detail: str
    count: int | None


@dataclass(frozen=True, slots=True)
class PersonBreaks:
    """Everything that puts somebody on the list, the most pressing first."""

    youth_id: int
    breaks: tuple[Break, ...]

    @property
    def first(self) -> Break:
        """The reason shown."""
        return self.breaks[0]


def own_scope(session: Session, *, today: date, site_id: int | None = None) -> Scope:
    """Return the caseload of the actor, with what was handed over to them."""
    actor = require(session, "break.read")
    return Scope(caseload_of(session, actor.account_id, today), site_id)


def scope_of(
    session: Session, adviser_id: int | None, site_id: int | None = None, *, today: date
) -> Scope:
    """Return the caseload of an adviser, or everybody when none is given."""
    require(session, "break.read")
    caseload = None if adviser_id is None else caseload_of(session, adviser_id, today)
    return Scope(caseload, site_id)


def ranked(
    session: Session, scope: Scope, *, today: date, only: RuleCode | None = None
) -> tuple[PersonBreaks, ...]:
    """Return who is at risk, one line a person; needs ``break.read``.

    Args:
        session: A session, which reads.
        scope: Whose breaks.
        today: Local day.
        only: Keep the people this rule lists.

    Raises:
        NotPermittedError: The role reads no breaks.
        RuleFileError: The rules of the agency are not valid.
    """
    require(session, "break.read")
    rules = rule_files.current(session)
    people: dict[int, list[Break]] = {}
    for found in find(session, rules, scope, today):
        people.setdefault(found.youth_id, []).append(found)
    if only is not None:
        people = {key: all_ for key, all_ in people.items() if any(b.code is only for b in all_)}
    rank = {code: place for place, code in enumerate(rules.rules)}
    lines = [
        PersonBreaks(youth_id, tuple(sorted(found, key=lambda one: _order(one, rank))))
        for youth_id, found in people.items()
    ]
    return tuple(sorted(lines, key=lambda line: (_order(line.first, rank), line.youth_id)))


def find(session: Session, rules: BreakRules, scope: Scope, today: date) -> Iterator[Break]:
    """Give the breaks nobody has dealt with, rule by rule."""
    hours, compulsory = hours_of(session), of_agency(session)
    for code in rules.rules:
        for row in session.execute(statement(rules, code, today, scope, hours, compulsory)):
            is_case = code is RuleCode.COMPULSORY_TRAINING and row.detail == CASE
            next_on = compulsory.deadline(row.on) if is_case else row.next_on
            yield Break(code, row.youth_id, row.cause, row.on, next_on, row.detail or "", row[5])


def _order(one: Break, rank: dict[RuleCode, int]) -> tuple[int, date, str]:
    return rank[one.code], one.on or date.max, one.cause

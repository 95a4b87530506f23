"""One statement per rule, the same on both engines: who, since when, and the cause's key.

A cause is the fact a break rests on. Its key is stable, so that an alert dealt with stays away,
and changes with the fact, so that a new one is listed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Select,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    or_,
    select,
)

from models.compulsory import CompulsoryFollowUp
from models.diagnostic import Action, ActionStatus
from models.event import Attendance, Event, EventKind
from models.follow_up import BreakAnswer
from models.pathway import Pathway, Programme, Situation, SituationFamily, SituationState
from models.youth import Youth
from services.activity.hours import Hours
from services.activity.totals import week_totals
from services.activity.weeks import last_weeks
from services.breaks import steps
from services.breaks.rules import BreakRule, BreakRules, RuleCode
from services.breaks.scope import Scope
from services.compulsory import awaited
from services.compulsory_rules import CompulsoryRules
from services.compulsory_search import unmet

OPEN_ACTIONS = (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS)
IDLE_FAMILIES = (
    SituationFamily.JOB_SEEKER,
    SituationFamily.NON_PROFESSIONAL,
    SituationFamily.UNKNOWN,
)

CASE = "case"  # detail of a break that is a case of the obligation to train

Found = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Question:
    """What a statement is made from.

    Attributes:
        families: Situations that are a step of a pathway.
        hours: What a week of CEJ should hold.
        compulsory: The obligation to train, whose cases are followed elsewhere.
    """

    rule: BreakRule
    families: Sequence[SituationFamily]
    today: date
    scope: Scope
    hours: Hours
    compulsory: CompulsoryRules

    def before(self, limit: str) -> date:
        """Return the day so many days before today."""
        return self.today - timedelta(days=self.rule.limits[limit])


def statement(
    rules: BreakRules,
    code: RuleCode,
    today: date,
    scope: Scope,
    hours: Hours,
    compulsory: CompulsoryRules,
) -> Found:
    """Return the breaks of a rule that nobody has dealt with.

    Columns: ``youth_id``, ``cause``, ``on``, ``next_on``, ``detail``, ``count``.

    Args:
        rules: The rules in force.
        code: The rule.
        today: Local day.
        scope: Whose breaks.
        hours: The agency's hours of a week.
        compulsory: The agency's rules of the obligation to train.
    """
    question = Question(rules.rules[code], rules.step_families, today, scope, hours, compulsory)
    found = _FINDERS[code](question).where(*scope.held()).subquery("found")
    answered = exists().where(
        BreakAnswer.youth_id == found.c.youth_id,
        BreakAnswer.rule_code == code.value,
        BreakAnswer.cause_key == found.c.cause,
        or_(BreakAnswer.until.is_(None), BreakAnswer.until > today),
    )
    return select(found).where(~answered)


def _columns(
    cause: ColumnElement[str],
    on: Any,
    *,
    youth_id: Any = Youth.id,
    next_on: Any = None,
    detail: Any = None,
    count: Any = None,
) -> Found:
    return select(
        youth_id.label("youth_id"),
        cause.label("cause"),
        on.label("on"),
        (cast(null(), Date) if next_on is None else next_on).label("next_on"),
        (cast(null(), String) if detail is None else detail).label("detail"),
        (cast(null(), Integer) if count is None else count).label("count"),
    )


def _key(kind: str, *parts: Any) -> ColumnElement[str]:
    key: ColumnElement[str] = literal(kind)
    for part in parts:
        key = key + ":" + func.coalesce(cast(part, String), "")
    return key


def _programme_ending(ask: Question) -> Found:
    planned = exists().where(
        Situation.youth_id == Pathway.youth_id,
        Situation.state == SituationState.PLANNED,
        or_(Situation.ended_on.is_(None), Situation.ended_on >= ask.today),
    )
    return (
        _columns(
            _key("pathway", Pathway.id, Pathway.planned_end_on),
            Pathway.planned_end_on,
            detail=cast(Pathway.programme, String),
        )
        .join(Pathway, Pathway.youth_id == Youth.id)
        .where(
            Pathway.ended_on.is_(None),
            Pathway.programme != Programme.GARANTIE_JEUNES,
            Pathway.planned_end_on <= ask.today + timedelta(days=ask.rule.limits["days"]),
            Pathway.exit_plan.is_(None),
            ~planned,
        )
    )


def _compulsory_training(ask: Question) -> Found:
    """The cases that wait for something, and who is to be checked while known to be idle."""
    idle = (
        Situation.youth_id == Youth.id,
        Situation.family.in_(IDLE_FAMILIES),
        steps.is_running(ask.today),
    )
    since = select(func.max(Situation.started_on)).where(*idle).correlate(Youth).scalar_subquery()
    waits = and_(CompulsoryFollowUp.youth_id == Youth.id, awaited(ask.compulsory, ask.today))
    is_case = CompulsoryFollowUp.id.is_not(None)
    found_on = CompulsoryFollowUp.found_on
    return (
        _columns(
            case(
                (is_case, _key("case", CompulsoryFollowUp.id, found_on)),
                else_=_key("idle", since),
            ),
            case((is_case, found_on), else_=since),
            detail=case((is_case, CASE), else_="idle"),
        )
        .select_from(Youth)
        .outerjoin(CompulsoryFollowUp, waits)
        .where(
            or_(
                is_case,
                and_(unmet(ask.compulsory, ask.today), exists().where(*idle).correlate(Youth)),
            )
        )
    )


def _weekly_floor(ask: Question) -> Found:
    mondays = last_weeks(ask.today, ask.rule.limits["weeks"])
    totals = week_totals(mondays, ask.hours)
    weeks = (
        select(
            totals.c.youth_id,
            func.max(totals.c.declared_minutes).label("most"),
            func.sum(totals.c.declared_minutes).label("all"),
        )
        .where(*ask.scope.limit(totals.c.youth_id))
        .group_by(totals.c.youth_id)
        .subquery("weeks")
    )
    in_contract = exists().where(
        Pathway.youth_id == Youth.id,
        Pathway.programme == Programme.CEJ,
        Pathway.started_on <= mondays[0],
        Pathway.ended_on.is_(None),
    )
    last = literal(mondays[-1], Date)
    return (
        _columns(
            _key("weeks", last),
            literal(mondays[0], Date),
            next_on=last,
            detail=literal(str(ask.hours.floor_minutes)),
            count=func.coalesce(weeks.c.all, 0),
        )
        .outerjoin(weeks, weeks.c.youth_id == Youth.id)
        .where(
            in_contract.correlate(Youth),
            func.coalesce(weeks.c.most, 0) < ask.hours.floor_minutes,
        )
    )


def _repeated_absence(ask: Question) -> Found:
    window = and_(
        Event.occurred_on > ask.before("within_days"),
        Event.occurred_on <= ask.today,
        Event.kind != EventKind.MESSAGE,
    )
    came = (
        select(Event.youth_id, func.max(Event.occurred_on).label("day"))
        .where(window, Event.attendance == Attendance.PRESENT, *ask.scope.limit(Event.youth_id))
        .group_by(Event.youth_id)
        .subquery("came")
    )
    after = case((or_(came.c.day.is_(None), Event.occurred_on > came.c.day), 1), else_=0)
    in_a_row, in_all = func.sum(after), func.count()
    is_a_row = in_a_row >= ask.rule.limits["in_a_row"]
    return (
        _columns(
            _key("absence", func.max(Event.id)),
            func.max(Event.occurred_on),
            detail=case((is_a_row, "in_a_row"), else_="in_all"),
            count=case((is_a_row, in_a_row), else_=in_all),
        )
        .join(Event, Event.youth_id == Youth.id)
        .outerjoin(came, came.c.youth_id == Youth.id)
        .where(window, Event.attendance == Attendance.ABSENT)
        .group_by(Youth.id)
        .having(or_(is_a_row, in_all >= ask.rule.limits["in_all"]))
    )


def _no_contact(ask: Question) -> Found:
    since = steps.in_programme(ask.today, ask.scope)
    missed = (
        select(func.max(Event.occurred_on))
        .where(
            Event.youth_id == Youth.id,
            Event.kind != EventKind.MESSAGE,
            Event.attendance == Attendance.ABSENT,
            Event.occurred_on <= ask.today,
            or_(Youth.last_contact_on.is_(None), Event.occurred_on > Youth.last_contact_on),
        )
        .correlate(Youth)
        .scalar_subquery()
    )
    silent_from = func.coalesce(Youth.last_contact_on, since.c.since)
    return (
        _columns(
            # An appointment missed since then is a new fact: the alert comes back.
            _key("contact", Youth.last_contact_on, missed),
            silent_from,
            detail=case((Youth.last_contact_on.is_(None), "never"), else_="known"),
        )
        .join(since, since.c.youth_id == Youth.id)
        .where(silent_from < ask.before("days"))
    )


def _step_without_next(ask: Question) -> Found:
    ended = steps.last_ended(ask.families, ask.today, ask.scope)
    since = steps.in_programme(ask.today, ask.scope)
    expected = exists().where(
        Event.youth_id == Youth.id,
        Event.kind != EventKind.MESSAGE,
        Event.attendance == Attendance.PLANNED,
        Event.occurred_on >= ask.today,
    )
    return (
        _columns(_key("step", ended.c.mark), ended.c.ended_on, detail=ended.c.mark)
        .join(ended, ended.c.youth_id == Youth.id)
        .join(since, since.c.youth_id == Youth.id)
        .where(
            ended.c.ended_on >= since.c.since,
            ended.c.ended_on <= ask.before("days"),
            *(~one.correlate(Youth) for one in steps.running(ask.families, ask.today)),
            *(~one.correlate(Youth) for one in steps.to_come(ask.families, ask.today)),
            ~expected.correlate(Youth),
        )
    )


def _gap(ask: Question) -> Found:
    ended = steps.last_ended(ask.families, ask.today, ask.scope)
    coming = steps.next_start(ask.families, ask.today, ask.scope)
    since = steps.in_programme(ask.today, ask.scope)
    return (
        _columns(
            _key("gap", ended.c.mark, coming.c.starts_on),
            ended.c.ended_on,
            next_on=coming.c.starts_on,
            detail=ended.c.mark,
        )
        .join(ended, ended.c.youth_id == Youth.id)
        .join(coming, coming.c.youth_id == Youth.id)
        .join(since, since.c.youth_id == Youth.id)
        .where(
            ended.c.ended_on >= since.c.since,
            steps.is_later(ended.c.ended_on, coming.c.starts_on, ask.rule.limits["days"]),
            *(~one.correlate(Youth) for one in steps.running(ask.families, ask.today)),
        )
    )


def _action_overdue(ask: Question) -> Found:
    return (
        _columns(_key("action", Action.id, Action.due_on), Action.due_on, detail=Action.title)
        .join(Action, Action.youth_id == Youth.id)
        .where(
            Action.status.in_(OPEN_ACTIONS),
            Action.due_on < ask.before("days"),
        )
    )


_FINDERS: Mapping[RuleCode, Callable[[Question], Found]] = {
    RuleCode.PROGRAMME_ENDING: _programme_ending,
    RuleCode.COMPULSORY_TRAINING: _compulsory_training,
    RuleCode.WEEKLY_FLOOR: _weekly_floor,
    RuleCode.REPEATED_ABSENCE: _repeated_absence,
    RuleCode.NO_CONTACT: _no_contact,
    RuleCode.STEP_WITHOUT_NEXT: _step_without_next,
    RuleCode.GAP: _gap,
    RuleCode.ACTION_OVERDUE: _action_overdue,
}

"""The programmes a young person goes through: PACEA, CEJ and what came before it."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.pathway import ExitReason, Programme, SituationFamily
from services.demonstration.days import CEJ_STARTS, Span, birthday, shifted, working
from services.demonstration.draw import Draw
from services.demonstration.people import AGE_LIMIT, DISABLED_AGE_LIMIT, FULL_AGE, Person
from services.demonstration.shares import Shares

WORK = (SituationFamily.JOB, SituationFamily.WORK_STUDY)
SUPPORT = (Programme.PACEA, Programme.CEJ, Programme.GARANTIE_JEUNES)
_SOLUTIONS = frozenset(
    {*WORK, SituationFamily.TRAINING, SituationFamily.SCHOOL, SituationFamily.VOLUNTEERING}
)
_PACEA_MONTHS = 24
_CEJ_MONTHS = 12
_LONGEST_CEJ_MONTHS = 18
_LEAST_DAYS = 30


@dataclass(slots=True)
class Spell:
    """Time in one programme.

    Attributes:
        ended_on: None while it runs.
        family: What the person does on leaving; None when it was not entered.
        true_family: The same, known here even when it was not entered.
    """

    programme: Programme
    signed_on: date
    started_on: date
    planned_end_on: date
    ended_on: date | None = None
    reason: ExitReason | None = None
    family: SituationFamily | None = None
    true_family: SituationFamily | None = None
    is_extended: bool = False


def spells(person: Person, shares: Shares, span: Span) -> list[Spell]:
    """Draw the programmes of somebody, in order; those that began before the span reach it."""
    draw = person.draw
    found = _compulsory_training(person, span)
    if not shares.chance(draw, "programme_entry"):
        return found
    start = working(person.received_on + timedelta(days=draw.between(5, 40)))
    wants_cej = draw.chance(shares.single["cej_entry"] / shares.single["programme_entry"])
    order = [Programme.CEJ] if wants_cej else [Programme.PACEA]
    if wants_cej and not shares.chance(draw, "cej_at_once"):
        order.insert(0, Programme.PACEA)
    elif wants_cej and shares.chance(draw, "pacea_after_cej"):
        order.append(Programme.PACEA)
    for rank, programme in enumerate(order):
        if start > span.until or start >= _limit(person, programme):
            break
        spell = _spell(person, shares, programme, start)
        if rank + 1 < len(order):
            _hand_over(draw, spell)
        _reach(draw, spell, person, span)
        _settle(draw, shares, spell, span)
        found.append(spell)
        if spell.ended_on is None or spell.reason in (ExitReason.DECEASED, ExitReason.MOVED):
            break
        start = working(spell.ended_on + timedelta(days=draw.between(1, 12)))
    return found


def _spell(person: Person, shares: Shares, programme: Programme, start: date) -> Spell:
    draw = person.draw
    if programme is Programme.CEJ and start < CEJ_STARTS:
        programme = Programme.GARANTIE_JEUNES
    signed = start - timedelta(days=draw.between(0, 12))
    if programme is Programme.PACEA:
        planned = shifted(start, _PACEA_MONTHS)
        days = _pacea_days(draw, shares)
        extended = False
    else:
        extended = shares.chance(draw, "cej_extended")
        planned = shifted(start, _LONGEST_CEJ_MONTHS if extended else _CEJ_MONTHS)
        days = draw.between(300, 540) if extended else draw.between(60, 365)
    end = min(start + timedelta(days=days), planned)
    limit = _limit(person, programme) - timedelta(days=1)
    spell = Spell(programme, signed, start, min(planned, limit), min(end, limit))
    spell.is_extended = extended
    _leave(person, shares, spell, by_age=end >= limit)
    return spell


def _pacea_days(draw: Draw, shares: Shares) -> int:
    if shares.chance(draw, "pacea_under_a_year"):
        return draw.between(_LEAST_DAYS, 364)
    return draw.between(365, 3 * 365)  # half of them are cut by the term of 24 months


def _leave(person: Person, shares: Shares, spell: Spell, *, by_age: bool) -> None:
    """Draw why a programme ends, and what for."""
    draw = person.draw
    table = "pacea_exit" if spell.programme is Programme.PACEA else "cej_exit"
    family = SituationFamily(shares.pick(draw, table))
    if family in WORK:
        is_durable = family is SituationFamily.WORK_STUDY or shares.chance(
            draw, "exit_to_durable_job"
        )
        reason = ExitReason.DURABLE_JOB if is_durable else ExitReason.SHORT_JOB
    elif family in _SOLUTIONS:
        reason = ExitReason.OTHER
    elif by_age:
        reason = ExitReason.AGE_LIMIT
    elif spell.ended_on == spell.planned_end_on:
        reason = ExitReason.END_OF_CONTRACT
    else:
        reason = ExitReason(shares.pick(draw, "exit_reason_without_solution"))
    is_missing = shares.chance(draw, "exit_family_missing")
    spell.reason, spell.true_family = reason, family
    spell.family = None if is_missing else family


def _hand_over(draw: Draw, spell: Spell) -> None:
    """Make the programme lead to the next one: it ends early, for another support."""
    assert spell.ended_on is not None  # noqa: S101 - just drawn
    early = spell.started_on + timedelta(days=draw.between(45, 200))
    spell.ended_on = min(spell.ended_on, early)
    spell.reason = ExitReason.OTHER
    spell.family = spell.true_family = SituationFamily.JOB_SEEKER


def _reach(draw: Draw, spell: Spell, person: Person, span: Span) -> None:
    """Make the first programme of somebody already followed last until the span, at least."""
    if person.came_before and spell.ended_on is not None and spell.ended_on <= span.start:
        last = max(spell.planned_end_on, span.start + timedelta(days=1))
        spell.ended_on = draw.day(span.start + timedelta(days=1), last)


def _settle(draw: Draw, shares: Shares, spell: Spell, span: Span) -> None:
    """Leave open what has not ended yet, or what nobody closed."""
    assert spell.ended_on is not None  # noqa: S101 - drawn with an end
    is_forgotten = spell.ended_on == spell.planned_end_on and shares.chance(
        draw, "exit_not_entered"
    )
    if spell.ended_on > span.until or is_forgotten:
        spell.ended_on = spell.reason = spell.family = spell.true_family = None


def _compulsory_training(person: Person, span: Span) -> list[Spell]:
    """Minors out of school are followed until they are of age."""
    of_age = birthday(person.birth, FULL_AGE)
    if of_age <= person.received_on or person.draw.chance(0.4):
        return []
    spell = Spell(
        Programme.COMPULSORY_TRAINING, person.received_on, person.received_on, of_age, of_age
    )
    spell.reason = ExitReason.AGE_LIMIT
    if of_age > span.until:
        spell.ended_on = spell.reason = None
    return [spell]


def _limit(person: Person, programme: Programme) -> date:
    is_later = person.is_disabled and programme is not Programme.PACEA
    return birthday(person.birth, DISABLED_AGE_LIMIT if is_later else AGE_LIMIT)

"""Read, in the file of a young person, what matters to a diagnostic."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionStatus
from models.pathway import Situation, SituationFamily, SituationState
from models.youth import YesNo, Youth
from services.diagnostics import rules
from services.diagnostics.access import youth_to_read
from services.diagnostics.facts import YouthFacts
from services.diagnostics.orientation_rules import OrientationRules
from services.formatting import whole_years
from services.permissions import require

_TWO_YEARS: Final = timedelta(days=730)
_DAYS_A_MONTH: Final = 30.44
_TRI_STATE: Final = {YesNo.YES: True, YesNo.NO: False, YesNo.UNKNOWN: None}


def facts_of(session: Session, youth_id: int, today: date) -> YouthFacts:
    """Read the facts of a young person; needs ``diagnostic.read``.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor does not read diagnostics.
    """
    youth = youth_to_read(session, youth_id)
    orientation = rules.of_agency(session).orientation
    facts = _facts(youth, _situations(session, [youth_id]), orientation, today)
    return replace(facts, open_action_rules=_open_action_rules(session, youth_id))


def facts_of_many(
    session: Session, youth_ids: Sequence[int], today: date
) -> Mapping[int, YouthFacts]:
    """Read the facts of several young people, but the rules whose action is still to do.

    Needs ``diagnostic.read``; who no longer exists is left out.

    Raises:
        NotPermittedError: The actor does not read diagnostics.
    """
    require(session, "diagnostic.read")
    orientation = rules.of_agency(session).orientation
    spells: dict[int, list[Situation]] = {}
    for row in _situations(session, youth_ids):
        spells.setdefault(row.youth_id, []).append(row)
    youths = session.scalars(select(Youth).where(Youth.id.in_(youth_ids)))
    return {one.id: _facts(one, spells.get(one.id, []), orientation, today) for one in youths}


def _facts(
    youth: Youth, situations: Sequence[Situation], orientation: OrientationRules, today: date
) -> YouthFacts:
    level = orientation.level(youth.level_scheme, youth.level)
    occupation = _occupation(situations, youth, orientation, today)
    return YouthFacts(
        age=whole_years(youth.birth_date, today) if youth.birth_date else None,
        level_scheme=youth.level_scheme,
        level=youth.level,
        level_label=level.label if level else None,
        has_diploma=level.is_qualifying if level else None,
        qpv_code=youth.qpv_code,
        rural_zone=youth.rural_zone,
        is_disabled_worker=_TRI_STATE[youth.disabled_worker],
        is_job_seeker=_TRI_STATE[youth.job_seeker],
        has_licence=_TRI_STATE[youth.driving_licence],
        current_situation=occupation.current,
        is_occupied=occupation.is_occupied,
        months_active=occupation.months_active,
        months_without_occupation=occupation.months_without,
        has_been_received=youth.first_reception_on is not None,
    )


@dataclass(frozen=True, slots=True)
class Spell:
    """Days spent in one situation, both ends included."""

    family: SituationFamily
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class _Occupation:
    current: SituationFamily | None
    is_occupied: bool | None
    months_active: int | None
    months_without: int | None


def _situations(session: Session, youth_ids: Sequence[int]) -> Sequence[Situation]:
    wanted = (SituationState.CURRENT, SituationState.ENDED)
    return session.scalars(
        select(Situation)
        .where(Situation.youth_id.in_(youth_ids), Situation.state.in_(wanted))
        .order_by(Situation.started_on, Situation.id)
    ).all()


def _occupation(
    rows: Sequence[Situation], youth: Youth, given: OrientationRules, today: date
) -> _Occupation:
    spells = [spell for row in rows if (spell := _spell(row, today)) is not None]
    known = [spell for spell in spells if spell.family is not SituationFamily.UNKNOWN]
    current = next((spell.family for spell in reversed(known) if spell.end >= today), None)
    occupied = [spell for spell in known if spell.family in given.occupation_families]
    is_occupied = any(spell.end >= today for spell in occupied) if known else None
    active = (spell for spell in known if spell.family in given.activity_families)
    ends = [spell.end for spell in occupied]
    if youth.left_school_on is not None:
        ends.append(youth.left_school_on)
    return _Occupation(
        current=current,
        is_occupied=is_occupied,
        months_active=months_covered(active, today) if known else None,
        months_without=0 if is_occupied else _months_since(ends, today),
    )


def _spell(row: Situation, today: date) -> Spell | None:
    """Return the days already lived; None when they cannot be told."""
    if row.started_on is None or row.started_on > today:
        return None
    if row.ended_on is None and row.state is SituationState.ENDED:
        return None  # it ended, nobody knows when
    end = today if row.ended_on is None else min(row.ended_on, today)
    return Spell(row.family, row.started_on, end)


def months_covered(spells: Iterable[Spell], today: date) -> int:
    """Count the whole months worked in the last two years; a day worked twice counts once."""
    start = today - _TWO_YEARS
    covered, reached = 0, start
    for spell in sorted(spells, key=lambda spell: spell.start):
        first = max(spell.start, reached)
        after = min(spell.end, today) + timedelta(days=1)
        if after > first:
            covered += (after - first).days
            reached = after
    return int(covered / _DAYS_A_MONTH)


def _months_since(ends: Sequence[date], today: date) -> int | None:
    return max(0, int((today - max(ends)).days / _DAYS_A_MONTH)) if ends else None


def _open_action_rules(session: Session, youth_id: int) -> frozenset[str]:
    open_ones = (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS)
    found = session.scalars(
        select(Action.rule_code).where(
            Action.youth_id == youth_id,
            Action.status.in_(open_ones),
            Action.rule_code.is_not(None),
        )
    )
    return frozenset(code for code in found if code is not None)

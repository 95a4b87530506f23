"""Two diagnostics side by side: what changed, and what was done in between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from models.diagnostic import ActionStatus, DiagnosticStatus
from models.employer import ImmersionOutcome
from models.event import Attendance, EventKind
from models.pathway import SituationFamily, SituationState
from services.diagnostics import records, rules
from services.diagnostics.evolution import DomainChange, evolution
from services.diagnostics.records import DiagnosticSummary
from services.youths.history import actions_of, events_of, immersions_of, situations_of
from services.youths.items import ActionItem, ImmersionItem, SituationItem

_MADE: Final = (DiagnosticStatus.VALIDATED, DiagnosticStatus.REPLACED)


@dataclass(frozen=True, slots=True)
class Between:
    """What was done after a diagnostic, up to the day of another.

    Attributes:
        undated: Actions done on a day nobody entered: they may have been done in between.
        meetings: Meetings held, by kind, the most frequent first.
        situations: Situations begun, immersions apart.
        immersions: Periods at an employer's begun; those who did not come are left out.
        stays: Immersions entered as situations.
    """

    done: tuple[ActionItem, ...]
    abandoned: tuple[ActionItem, ...]
    undated: int
    meetings: tuple[tuple[EventKind, int], ...]
    situations: tuple[SituationItem, ...]
    immersions: tuple[ImmersionItem, ...]
    stays: tuple[SituationItem, ...]

    @property
    def is_empty(self) -> bool:
        """Nothing is recorded."""
        return not (
            self.done
            or self.abandoned
            or self.undated
            or self.meetings
            or self.situations
            or self.immersions
            or self.stays
        )


@dataclass(frozen=True, slots=True)
class Progress:
    """The comparison of two diagnostics.

    Attributes:
        choices: Every validated diagnostic, the last first.
        before: The older of the two; None when there are not two.
        after: The other; None when there is none at all.
        to_do: Actions still to do today.
    """

    choices: tuple[DiagnosticSummary, ...]
    before: DiagnosticSummary | None
    after: DiagnosticSummary | None
    changes: tuple[DomainChange, ...]
    between: Between | None
    to_do: tuple[ActionItem, ...]


def compare(
    session: Session,
    youth_id: int,
    *,
    today: date,
    before_id: int | None = None,
    after_id: int | None = None,
) -> Progress:
    """Compare two diagnostics of a person, the last two unless told; needs ``diagnostic.read``.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor does not read diagnostics.
    """
    made = tuple(one for one in records.history(session, youth_id) if one.status in _MADE)
    before, after = _chosen(made, before_id, after_id)
    actions = actions_of(session, youth_id, today=today)
    open_ones = (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS)
    to_do = tuple(one for one in actions if one.status in open_ones)
    if before is None or after is None:
        return Progress(made, None, after, (), None, to_do)
    grid = rules.of_agency(session).grid
    return Progress(
        made,
        before,
        after,
        evolution(before.levels, after.levels, grid),
        _between(session, youth_id, before.made_on, after.made_on, actions, today),
        to_do,
    )


def _chosen(
    made: Sequence[DiagnosticSummary], before_id: int | None, after_id: int | None
) -> tuple[DiagnosticSummary | None, DiagnosticSummary | None]:
    """Return the two asked for, the older first; one that is not there is taken as usual."""
    wanted = [one for one in made if one.id in (before_id, after_id)]
    if len(wanted) != 2:
        wanted = list(made[:2])
    if len(wanted) < 2:
        return None, next(iter(wanted), None)
    after, before = wanted  # the last comes first in a history
    return before, after


def _between(
    session: Session,
    youth_id: int,
    start: date,
    end: date,
    actions: Sequence[ActionItem],
    today: date,
) -> Between:
    def is_in(day: date | None) -> bool:
        return day is not None and start < day <= end

    done = [one for one in actions if one.status is ActionStatus.DONE]
    begun = [
        one
        for one in situations_of(session, youth_id, today=today)
        if one.state is not SituationState.PLANNED and is_in(one.started_on)
    ]
    return Between(
        done=tuple(one for one in reversed(done) if is_in(one.done_on)),
        abandoned=tuple(
            one
            for one in reversed(actions)
            if one.status is ActionStatus.ABANDONED and is_in(one.done_on)
        ),
        undated=sum(one.done_on is None and one.decided_on <= end for one in done),
        meetings=_meetings(session, youth_id, start, end),
        situations=_by_day(one for one in begun if one.family is not SituationFamily.IMMERSION),
        immersions=tuple(
            one
            for one in reversed(immersions_of(session, youth_id))
            if is_in(one.started_on) and one.outcome is not ImmersionOutcome.DID_NOT_SHOW
        ),
        stays=_by_day(one for one in begun if one.family is SituationFamily.IMMERSION),
    )


def _by_day(found: Iterable[SituationItem]) -> tuple[SituationItem, ...]:
    return tuple(sorted(found, key=lambda one: (one.started_on or date.min, one.id)))


def _meetings(
    session: Session, youth_id: int, start: date, end: date
) -> tuple[tuple[EventKind, int], ...]:
    counts: dict[EventKind, int] = {}
    for one in events_of(session, youth_id):
        was_met = one.attendance is Attendance.PRESENT and one.kind is not EventKind.MESSAGE
        if was_met and start < one.occurred_on <= end:
            counts[one.kind] = counts.get(one.kind, 0) + 1
    order = list(EventKind)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], order.index(item[0]))))

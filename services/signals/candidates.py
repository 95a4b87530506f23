"""Find in one statement the people a signal may hold for; the rules then decide."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, or_, select, true

from models.diagnostic import (
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticItem,
    DiagnosticStatus,
    ItemKind,
    Level,
)
from models.youth import RuralZone, YesNo, Youth, YouthStatus
from services.diagnostics.conditions import Condition
from services.diagnostics.grid import Grid
from services.indicators.windows import years_before
from services.signals.rules import SignalRules

_FULL_AGE: Final = 18


def candidates(
    rules: SignalRules,
    today: date,
    *,
    signal: str | None = None,
    scope: tuple[ColumnElement[bool], ...] = (),
) -> Select[int]:
    """Select the active people whose last diagnostic may raise a signal; more rather than fewer.

    Args:
        rules: The signals.
        today: The local day.
        signal: Only this one; any of them when None.
        scope: Further conditions on ``Youth``.
    """
    wanted = [one for code, one in rules.signals.items() if signal in (None, code)]
    may_hold = [_may_hold(one.when, rules.grid, today) for one in wanted]
    return (
        select(Youth.id)
        .join(Diagnostic, Diagnostic.youth_id == Youth.id)
        .where(
            Youth.status == YouthStatus.ACTIVE,
            Diagnostic.status == DiagnosticStatus.VALIDATED,
            *scope,
            or_(false(), *may_hold),
        )
        .distinct()
    )


def _may_hold(condition: Condition, grid: Grid, today: date) -> ColumnElement[bool]:
    """Return a predicate true whenever the condition holds, and as seldom as SQL can tell."""
    return and_(true(), *_parts(condition, grid, today))


def _parts(condition: Condition, grid: Grid, today: date) -> Iterator[ColumnElement[bool]]:
    for domain, levels in condition.levels.items():
        yield _is_answered(domain, levels) if grid.domains[domain].is_enabled else false()
    for kind, codes in (
        (ItemKind.SITUATION, condition.situations),
        (ItemKind.OBJECTIVE, condition.objectives),
        (ItemKind.NEED, condition.needs),
    ):
        if codes:
            yield _is_ticked(kind, codes)
    for name, value in condition.facts.items():
        yield _FACTS[name](value, today) if name in _FACTS else true()
    if condition.strong_barriers:
        yield _barriers(grid, (Level.STRONG,)) >= condition.strong_barriers
    if condition.medium_barriers:
        yield _barriers(grid, (Level.STRONG, Level.MEDIUM)) >= condition.medium_barriers
    if condition.any_of:
        yield or_(*(_may_hold(part, grid, today) for part in condition.any_of))


def _is_answered(domain: str, levels: frozenset[Level]) -> ColumnElement[bool]:
    return exists().where(
        DiagnosticAnswer.diagnostic_id == Diagnostic.id,
        DiagnosticAnswer.domain == domain,
        DiagnosticAnswer.level.in_(sorted(levels)),
    )


def _is_ticked(kind: ItemKind, codes: frozenset[str]) -> ColumnElement[bool]:
    return exists().where(
        DiagnosticItem.diagnostic_id == Diagnostic.id,
        DiagnosticItem.kind == kind,
        DiagnosticItem.code.in_(sorted(codes)),
    )


def _barriers(grid: Grid, levels: tuple[Level, ...]) -> ColumnElement[int]:
    counted = [domain.code for domain in grid.enabled if domain.counts_in_orientation]
    return (
        select(func.count())
        .where(
            DiagnosticAnswer.diagnostic_id == Diagnostic.id,
            DiagnosticAnswer.domain.in_(counted),
            DiagnosticAnswer.level.in_(levels),
        )
        .scalar_subquery()
    )


def _is_minor(value: bool, today: date) -> ColumnElement[bool]:
    limit = years_before(today, _FULL_AGE)
    return Youth.birth_date > limit if value else Youth.birth_date <= limit


def _yes_no(column: ColumnElement[YesNo]) -> Callable[[bool, date], ColumnElement[bool]]:
    return lambda value, _today: column == (YesNo.YES if value else YesNo.NO)


# The facts that are a column of the file; the others are left to the rules.
_FACTS: Mapping[str, Callable[[bool, date], ColumnElement[bool]]] = {
    "is_minor": _is_minor,
    "in_priority_district": lambda value, _today: Youth.qpv_code.is_not(None) if value else false(),
    "in_rural_zone": lambda value, _today: (
        Youth.rural_zone == (RuralZone.FRR if value else RuralZone.NO)
    ),
    "is_disabled_worker": _yes_no(Youth.disabled_worker.expression),
    "is_job_seeker": _yes_no(Youth.job_seeker.expression),
    "has_licence": _yes_no(Youth.driving_licence.expression),
}

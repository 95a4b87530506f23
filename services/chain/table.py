"""The chain from a barrier to its result, by domain, for a period and a caseload.

The same records as the indicators of ``frameworks/activity.toml``: the two cannot disagree.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionStatus, DiagnosticAnswer
from models.youth import Youth
from services.diagnostics import rules
from services.indicators.barriers import Result, found_in, has_action, is_result
from services.indicators.rules import Span
from services.permissions import require

_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ChainLine:
    """What became of the barriers of a domain, or of all of them.

    Attributes:
        label: Of the domain.
        found: People for whom the domain was a barrier in the period.
        done: Actions of the domain done in the period, on a barrier or not.
    """

    label: str
    found: int = 0
    with_action: int = 0
    done: int = 0
    lifted: int = 0
    partly_lifted: int = 0
    stable: int = 0
    worsened: int = 0

    @property
    def rated(self) -> int:
        """Barriers rated again."""
        return self.lifted + self.partly_lifted + self.stable + self.worsened

    @property
    def unknown(self) -> int:
        """Barriers not rated again: their result is not known."""
        return self.found - self.rated


@dataclass(frozen=True, slots=True)
class Chain:
    """Every domain in which a barrier was found, and their sum."""

    start: date
    end: date
    lines: tuple[ChainLine, ...]
    total: ChainLine


def chain_of(
    session: Session, start: date, end: date, *, scope: tuple[ColumnElement[bool], ...] = ()
) -> Chain:
    """Count the barriers found in a period and what is known of them since.

    Needs ``indicator.read``.

    Args:
        session: An open session.
        start: First day of the period.
        end: Its last day.
        scope: Conditions on ``Youth``.

    Raises:
        NotPermittedError: The actor may not read indicators.
    """
    require(session, "indicator.read")
    result = case(
        *((is_result(one), literal(one.value)) for one in Result), else_=literal(_UNKNOWN)
    )
    found = (
        found_in(Span.asked())
        .add_columns(
            DiagnosticAnswer.domain.label("domain"),
            case((has_action(), 1), else_=0).label("acted"),
            result.label("result"),
        )
        .subquery()
    )
    statement = (
        select(found.c.domain, found.c.acted, found.c.result, func.count())
        .join(Youth, Youth.id == found.c.youth_id)
        .where(*scope)
        .group_by(found.c.domain, found.c.acted, found.c.result)
    )
    counts: dict[str, dict[str, int]] = {}
    for domain, acted, outcome, n in session.execute(statement, {"start": start, "end": end}):
        line = counts.setdefault(domain, {})
        for name in ("found", *(["with_action"] if acted else []), outcome):
            line[name] = line.get(name, 0) + n
    for domain, n in session.execute(_done(start, end, scope)):
        counts.setdefault(domain, {})["done"] = n
    grid = rules.of_agency(session).grid
    order = [*grid.domains, *sorted(set(counts) - set(grid.domains))]
    lines = tuple(
        _line(grid.domains[code].label if code in grid.domains else code, counts[code])
        for code in order
        if code in counts
    )
    return Chain(start, end, lines, _total(lines))


def _done(start: date, end: date, scope: tuple[ColumnElement[bool], ...]) -> Select[str, int]:
    return (
        select(Action.domain, func.count())
        .join(Youth, Youth.id == Action.youth_id)
        .where(Action.status == ActionStatus.DONE, Action.done_on.between(start, end), *scope)
        .group_by(Action.domain)
    )


def _line(label: str, counts: dict[str, int]) -> ChainLine:
    return ChainLine(label, **{name: n for name, n in counts.items() if name != _UNKNOWN})


def _total(lines: tuple[ChainLine, ...]) -> ChainLine:
    return ChainLine(
        "",
        found=sum(one.found for one in lines),
        with_action=sum(one.with_action for one in lines),
        done=sum(one.done for one in lines),
        lifted=sum(one.lifted for one in lines),
        partly_lifted=sum(one.partly_lifted for one in lines),
        stable=sum(one.stable for one in lines),
        worsened=sum(one.worsened for one in lines),
    )

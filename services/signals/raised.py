"""Which signals hold, on which facts, and since when: never a score, never an order of persons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.diagnostic import (
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticItem,
    DiagnosticStatus,
    ItemKind,
    Level,
)
from services.diagnostics.conditions import Case, holds
from services.diagnostics.facts import YouthFacts
from services.diagnostics.file_facts import facts_of_many
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.grid import Grid
from services.signals.candidates import candidates
from services.signals.causes import causes
from services.signals.rules import SignalRules, of_agency

MADE: Final = (DiagnosticStatus.VALIDATED, DiagnosticStatus.REPLACED)
_AT_ONCE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Raised:
    """A signal that holds for somebody.

    Attributes:
        since: Day of the first diagnostic of the unbroken run whose answers raise it. The file
            keeps no history of its facts: those of today are read against every diagnostic.
        last_on: Day of the last diagnostic.
        causes: Codes of the facts it rests on, sorted; see ``causes.in_words``.
    """

    youth_id: int
    signal: str
    since: date
    last_on: date
    causes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessed:
    """A validated diagnostic, as the rules read it."""

    made_on: date
    form: DiagnosticForm


def raised_among(
    session: Session,
    rules: SignalRules,
    today: date,
    *,
    signal: str | None = None,
    scope: tuple[ColumnElement[bool], ...] = (),
) -> tuple[Raised, ...]:
    """Return every signal raised among the active people of a scope, in no order of persons."""
    found = sorted(session.scalars(candidates(rules, today, signal=signal, scope=scope)))
    return tuple(
        one
        for first in range(0, len(found), _AT_ONCE)
        for one in raised_for(session, found[first : first + _AT_ONCE], rules, today)
        if signal in (None, one.signal)
    )


def raised_for(
    session: Session, youth_ids: Sequence[int], rules: SignalRules | None, today: date
) -> Iterator[Raised]:
    """Yield the signals raised for some people; ``rules`` are those of the agency when None."""
    rules = of_agency(session) if rules is None else rules
    facts = facts_of_many(session, youth_ids, today)
    for youth_id, history in _histories(session, youth_ids, rules.grid).items():
        yield from judged(youth_id, history, facts[youth_id], rules)


def judged(
    youth_id: int, history: Sequence[Assessed], facts: YouthFacts, rules: SignalRules
) -> Iterator[Raised]:
    """Yield the signals that hold at the last of some diagnostics, the oldest first."""
    cases = [Case(one.form, facts, rules.grid) for one in history]
    for signal in rules.signals.values():
        run = 0
        while run < len(cases) and holds(signal.when, cases[-1 - run]):
            run += 1
        if run:
            yield Raised(
                youth_id,
                signal.code,
                since=history[-run].made_on,
                last_on=history[-1].made_on,
                causes=causes(signal.when, cases[-1]),
            )


def _histories(
    session: Session, youth_ids: Sequence[int], grid: Grid
) -> Mapping[int, list[Assessed]]:
    """Return the validated diagnostics of some people, the oldest first."""
    made = (Diagnostic.youth_id.in_(youth_ids), Diagnostic.status.in_(MADE))
    rows = session.execute(
        select(Diagnostic.id, Diagnostic.youth_id, Diagnostic.made_on)
        .where(*made)
        .order_by(Diagnostic.youth_id, Diagnostic.made_on, Diagnostic.id)
    ).all()
    asked = {domain.code for domain in grid.enabled}
    levels: dict[int, dict[str, Level]] = {row.id: {} for row in rows}
    for diagnostic, domain, level in session.execute(
        select(DiagnosticAnswer.diagnostic_id, DiagnosticAnswer.domain, DiagnosticAnswer.level)
        .join(Diagnostic, Diagnostic.id == DiagnosticAnswer.diagnostic_id)
        .where(*made, DiagnosticAnswer.level != Level.NOT_RAISED)
    ):
        if domain in asked:
            levels[diagnostic][domain] = level
    items: dict[int, dict[ItemKind, set[str]]] = {row.id: {} for row in rows}
    for diagnostic, kind, code in session.execute(
        select(DiagnosticItem.diagnostic_id, DiagnosticItem.kind, DiagnosticItem.code)
        .join(Diagnostic, Diagnostic.id == DiagnosticItem.diagnostic_id)
        .where(*made)
    ):
        items[diagnostic].setdefault(kind, set()).add(code)
    return {
        youth_id: [
            Assessed(row.made_on, _form(grid, levels[row.id], items[row.id])) for row in theirs
        ]
        for youth_id, theirs in groupby(rows, key=lambda row: row.youth_id)
    }


def _form(
    grid: Grid, levels: Mapping[str, Level], items: Mapping[ItemKind, set[str]]
) -> DiagnosticForm:
    return DiagnosticForm(
        grid.version,
        levels=levels,
        situations=frozenset(items.get(ItemKind.SITUATION, ())),
        objectives=frozenset(items.get(ItemKind.OBJECTIVE, ())),
        needs=frozenset(items.get(ItemKind.NEED, ())),
    )

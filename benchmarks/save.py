"""The validation of a diagnostic against the bare statements that write the same rows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import cycle
from typing import Final

from benchmarks.databases import UNTIL, Databases, director
from benchmarks.measures import Comparison, alternated, clocked
from benchmarks.rows import Pattern, saved, write
from models.diagnostic import ActionOwner, Level
from models.youth import Youth
from services.actor import Actor
from services.database import Database
from services.diagnostics import rules
from services.diagnostics.form import AcceptedAction, DiagnosticForm, new_form
from services.diagnostics.grid import Grid, Item
from services.diagnostics.validation import validate

_YOUTHS: Final = 1_000
_REPETITIONS: Final = 40
_SITUATIONS, _NEEDS, _ACTIONS = 6, 4, 3
_LEVELS: Final = (Level.STRENGTH, Level.NO_IMPACT, Level.MEDIUM, Level.STRONG)


def compare(databases: Databases) -> Iterator[Comparison]:
    """Measure one save, each time for somebody who has no diagnostic yet.

    Ours reads the file, applies the rules, checks the form and the rights, writes the journal
    and takes the lock of the writer; the bare statements only write.

    Raises:
        AssertionError: The two do not leave the same rows.
    """
    with databases.opened(_YOUTHS) as database:
        actor, form = director(database), filled_form(rules.shipped().grid)
        turns = _REPETITIONS + 1  # the first is not kept
        model, *others = _newcomers(database, actor, 1 + 2 * turns)
        _save(database, actor, model, form)
        pattern = saved(database, model)
        by_us, by_hand = others[:turns], others[turns:]
        mine = iter(by_us)
        theirs = iter([pattern.copied(youth, rank) for rank, youth in enumerate(by_hand, 1)])
        yield alternated(
            "Save of a diagnostic / its statements by hand",
            clocked(lambda: _save(database, actor, next(mine), form)),
            clocked(lambda: write(database, next(theirs))),
            _REPETITIONS,
        )
        _check(pattern, saved(database, by_us[-1]), saved(database, by_hand[-1]))


def filled_form(grid: Grid) -> DiagnosticForm:
    """Return an ordinary interview: every level, some situations, needs and actions."""
    domains = [domain.code for domain in grid.enabled]
    actions = [
        AcceptedAction(domain, "Prendre rendez-vous ensemble", ActionOwner.ADVISER, UNTIL)
        for domain in domains[:_ACTIONS]
    ]
    return replace(
        new_form(grid),
        levels=dict(zip(domains, cycle(_LEVELS), strict=False)),
        comments={domains[0]: "Préfère les horaires de jour."},
        situations=_first(grid.situations.values(), domains, _SITUATIONS),
        needs=_first(grid.needs.values(), domains, _NEEDS),
        actions=tuple(actions),
    )


def _first(items: Iterable[Item], domains: list[str], count: int) -> frozenset[str]:
    return frozenset([item.code for item in items if item.domain in domains][:count])


def _newcomers(database: Database, actor: Actor, count: int) -> list[int]:
    people = [
        Youth(last_name="Banc", first_name="Essai", search_key="banc essai") for _ in range(count)
    ]
    with database.write(actor) as session:
        session.add_all(people)
        session.flush()
        return [person.id for person in people]


def _save(database: Database, actor: Actor, youth_id: int, form: DiagnosticForm) -> None:
    with database.write(actor) as session:
        validate(session, youth_id, form, today=UNTIL, duration_minutes=17)


def _check(*patterns: Pattern) -> None:
    first, *others = (pattern.without_keys() for pattern in patterns)
    for other in others:
        assert other == first, "the statements by hand do not write what a validation writes"

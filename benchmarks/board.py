"""The board of ten indicators against one statement by hand for each, on the same file."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from benchmarks.databases import UNTIL, Databases, director
from benchmarks.measures import Comparison, alternated, clocked
from services.actor import Actor
from services.database import Database
from services.indicators import engine, frameworks
from services.indicators.frameworks import Framework
from services.indicators.results import Board

MONTH: Final = UNTIL.replace(day=1)
_REPETITIONS: Final = 5

Terms = dict[str, tuple[int, int | None]]


def compare(databases: Databases, youths: int) -> Iterator[Comparison]:
    """Measure the board without and with its breakdowns and history.

    The statements by hand return the totals only: the second line tells what the breakdowns by
    eight characteristics and the thirteen months of history cost beside them.

    Raises:
        AssertionError: The board and the statements by hand do not give the same figures.
    """
    with databases.opened(youths) as database:
        actor, ten = director(database), ten_of("cpo-2019-2022")
        by_hand = clocked(lambda: figures_by_hand(database))
        expected = figures_by_hand(database)
        for words, is_full in (("totals", False), ("with breakdowns and history", True)):
            found = terms_of(board(database, actor, ten, is_full=is_full))
            assert found == expected, f"the board gives {found}, by hand {expected}"
            label = f"Board of ten, {youths:,} youths, {words} / ten statements by hand"
            ours = clocked(partial(board, database, actor, ten, is_full=is_full))
            yield alternated(label, ours, by_hand, _REPETITIONS)


def ten_of(code: str) -> Framework:
    """Return a framework without what it follows beside its own indicators."""
    framework = frameworks.shipped(code)
    kept = tuple(one for one in framework.indicators if not one.is_tracked)
    return replace(framework, indicators=kept)


def board(database: Database, actor: Actor, framework: Framework, *, is_full: bool) -> Board:
    """Compute the board as the screen does."""
    with database.read(actor) as session:
        return engine.compute(
            session, framework, MONTH, extracted_on=UNTIL, breakdowns=is_full, trend=is_full
        )


def terms_of(computed: Board) -> Terms:
    """Return the numerator and the denominator of each indicator."""
    return {figure.code: (figure.numerator, figure.denominator) for figure in computed.figures}


def figures_by_hand(database: Database) -> Terms:
    """Run the statements of ``board.sql``, in one transaction."""
    parameters = {
        "start": date(MONTH.year, 1, 1).isoformat(),
        "end": UNTIL.isoformat(),
        "year": MONTH.year,
    }
    with reading(database) as cursor:
        return {
            code: tuple(cursor.execute(statement, parameters).fetchone())
            for code, statement in statements().items()
        }


@contextmanager
def reading(database: Database) -> Iterator[Any]:
    """Lend a cursor of the driver itself, on a connection the program would use."""
    connection = database.engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("BEGIN")
        yield cursor
        cursor.execute("ROLLBACK")
    finally:
        connection.close()


def statements() -> Mapping[str, str]:
    """Return the statement of each indicator."""
    text = Path(__file__).with_suffix(".sql").read_text("utf-8")
    _preface, *parts = re.split(r"^-- (R\d+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))

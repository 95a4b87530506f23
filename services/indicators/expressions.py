"""SQL expressions that both engines compute alike: calendar arithmetic, and a hint.

SQLite and PostgreSQL do not agree on "31 August plus six months", so months are compared by their
numbers and never added to a date by the engine.
"""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Integer, extract
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement

Day = ColumnElement[Any] | InstrumentedAttribute[date] | InstrumentedAttribute[date | None]

_MONTH = 32  # more than the days of any month: months and days then compare as one number


class DaysAfter(FunctionElement[date]):
    """``DaysAfter(day, n)``: the date ``n`` days after ``day``."""

    type = Date()
    name = "days_after"
    inherit_cache = True


@compiles(DaysAfter, "sqlite")
def _on_sqlite(element: DaysAfter, compiler: SQLCompiler, **options: Any) -> str:
    day, days = (compiler.process(clause, **options) for clause in element.clauses)
    return f"date({day}, {days} || ' days')"


@compiles(DaysAfter, "postgresql")
def _on_postgresql(element: DaysAfter, compiler: SQLCompiler, **options: Any) -> str:
    day, days = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({day} + CAST({days} AS INTEGER))"


class NotIndexed(FunctionElement[Any]):
    """``NotIndexed(column)``: a date or a text, not to be looked up in an index.

    Without statistics, an engine takes the index with most columns for the best one, even when
    another leads straight to the rows of one person. SQLite has none, PostgreSQL none after a
    large import.
    """

    name = "not_indexed"
    inherit_cache = True

    def __init__(self, column: InstrumentedAttribute[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(NotIndexed, "sqlite")
def _with_a_sign(element: NotIndexed, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"


@compiles(NotIndexed, "postgresql")
def _with_nothing_added(element: NotIndexed, compiler: SQLCompiler, **options: Any) -> str:
    nothing = "+ 0" if isinstance(element.type, Date) else "|| ''"
    return f"({compiler.process(element.clauses, **options)} {nothing})"


def month_of(day: Day) -> ColumnElement[int]:
    """Return the number of the month, 1 to 12."""
    return extract("month", day).cast(Integer)


def has_lasted(start: Day, end: Day, months: int, *, at_least: bool) -> ColumnElement[bool]:
    """Tell whether the days from ``start`` to ``end``, both included, make so many months.

    Counted from date to date: 1 January to 30 June is exactly six months, and 31 August to
    28 February too, for want of a 31st. With ``at_least``, exactly so many months are enough.
    """
    reached = _rank(DaysAfter(end, 1)) - _rank(start)
    return reached >= months * _MONTH if at_least else reached > months * _MONTH


def is_younger(birth: Day, day: Day, years: int) -> ColumnElement[bool]:
    """Tell whether a birthday is still to come; 29 February counts as 1 March in common years."""
    return _rank(day) - _rank(birth) < years * 12 * _MONTH


def _rank(day: Day) -> ColumnElement[int]:
    months = extract("year", day) * 12 + extract("month", day)
    return (months * _MONTH + extract("day", day)).cast(Integer)

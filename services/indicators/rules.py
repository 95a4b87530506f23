"""What a counting rule is made of: records, conditions with their sentence, a verdict for each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, String, bindparam, case, literal, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from services.indicators.expressions import Day

ALREADY_COUNTED = "already_counted"
"""Verdict on a record that meets every rule, of a young person another record counts."""

Records = Select[int, Any, str, int]
Key = ColumnElement[Any] | InstrumentedAttribute[int]


@dataclass(frozen=True, slots=True)
class Span:
    """The days a figure covers, both ends included, as parameters of the statement.

    A statement is thus built once for each indicator, whatever the month asked for.
    """

    start: ColumnElement[date]
    end: ColumnElement[date]

    @classmethod
    def asked(cls) -> "Span":
        """Return the span given when the statement is executed."""
        return cls(bindparam("start", type_=Date), bindparam("end", type_=Date))

    def holds(self, day: Day) -> ColumnElement[bool]:
        """Tell whether a day is in the span."""
        return day.between(self.start, self.end)

    def may_hold(self, start: Day, end: Day) -> ColumnElement[bool]:
        """Tell whether something starts in the span, or might: its start was not entered.

        What bears no start cannot count, but someone has to be told of it; it is left out once
        its end shows that it was over before.
        """
        undated = start.is_(None) & or_(end.is_(None), end >= self.start)
        return or_(self.holds(start), undated)


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition every record must meet to count.

    Attributes:
        code: Stable key, unique in its measure.
        holds: The predicate; NULL, for want of data, is a failure.
        failed: Why a record that does not meet it does not count.
        field_to_fix: What to enter for the record to meet it: ``table.column``, or ``table``
            when a whole record is missing. None when nothing is missing.
        is_implied: Whether the later rules cannot hold without it. It then only words the
            failure, and is not checked again when counting.
    """

    code: str
    holds: ColumnElement[bool]
    failed: str
    field_to_fix: str | None = None
    is_implied: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a record that meets every rule counts; the first that holds is given.

    Attributes:
        holds: Not looked at for the last one, which is given when no other is.
    """

    code: str
    sentence: str
    holds: ColumnElement[bool] | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """Which records count, for which young person, on which date.

    Attributes:
        records: Selects ``youth_id, occurred_on, source, source_id`` of all that may count.
        rules: In the order they are checked: a record is listed with the first it fails.
        reasons: In the order they are tried.
        is_cumulative: Whether counting up to an earlier day gives what was counted that day;
            the months of a year then come out of one statement.
    """

    records: Records
    rules: tuple[Rule, ...]
    reasons: tuple[Reason, ...]
    is_cumulative: bool = True

    @property
    def counted(self) -> Records:
        """The records that meet every rule."""
        return self.records.where(*(rule.holds for rule in self.rules if not rule.is_implied))

    @property
    def verdict(self) -> ColumnElement[str]:
        """The code of the first rule a record fails, else of the first reason it counts for."""
        found = self._reason
        for rule in reversed(self.rules):
            found = case((rule.holds, found), else_=literal(rule.code, String))
        return found

    @property
    def _reason(self) -> ColumnElement[str]:
        *others, last = self.reasons
        whens = [(reason.holds, reason.code) for reason in others if reason.holds is not None]
        code = literal(last.code, String)
        return case(*whens, else_=code) if whens else code


def records(youth_id: Key, occurred_on: Day, source: str, source_id: Key) -> Records:
    """Select the four columns of a measure; ``source`` is the table the records are in."""
    return select(
        youth_id.label("youth_id"),
        occurred_on.label("occurred_on"),
        literal(source, String).label("source"),
        source_id.label("source_id"),
    )


@dataclass(frozen=True, slots=True)
class MeasureKind:
    """A counting rule as frameworks name it, with the parameters it takes."""

    build: Callable[[Span, Any], Measure]
    parameters: type[Any]


@dataclass(frozen=True, slots=True)
class NoParameters:
    """Of a measure that has none."""


def by_name(kinds: Mapping[Callable[[Span, Any], Measure], type[Any]]) -> dict[str, MeasureKind]:
    """Index measures by the name of their function."""
    return {build.__name__: MeasureKind(build, taken) for build, taken in kinds.items()}

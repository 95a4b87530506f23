"""The two editions: everything for the agency, or what anybody may read."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from services.charts.boxes import Box
from services.reports.monthly.conclusions import conclusions
from services.reports.monthly.fingerprint import fingerprint
from services.reports.monthly.notes import notes
from services.reports.monthly.protection import THRESHOLD, Nested, Terms, withheld
from services.reports.monthly.summary import (
    SMALL_CLASS,
    WITHHELD,
    Absent,
    Count,
    Edition,
    Flows,
    Line,
    MonthlySummary,
    Quantity,
    Reading,
    Solution,
)
from services.reports.monthly.wording import EDITION_WORDS

_RECEPTIONS: Final = "first_receptions"
_HIDDEN: Final = Reading(WITHHELD, None, None)

# People counted on one side of a pair are among those of the other, in the shipped definitions.
_NESTED: Final = (
    Nested("pacea_entries", "R2.numerator"),
    Nested("cej_entries", "R2.numerator"),
    Nested("R5.numerator", "immersions"),
    Nested("R6.numerator", "trainings"),
    Nested("R7.numerator", "work_study"),
    Nested("R8.numerator", "jobs"),
    Nested("durable_jobs", "jobs"),
    Nested("received", "in_contact"),
    Nested("R1.numerator", "in_contact"),
    Nested("R11.denominator", "in_contact"),
    Nested("hires", "proposals"),
)


class Format(StrEnum):
    """What a summary is written as."""

    PDF = "pdf"
    XLSX = "xlsx"


def file_name(month: date, edition: Edition, form: Format) -> str:
    """Name the file after its month and its edition: ``synthese-2026-10-interne.pdf``."""
    return f"synthese-{month:%Y-%m}-{EDITION_WORDS[edition]}.{form}"


def prepared(exact: MonthlySummary, edition: Edition) -> MonthlySummary:
    """Return what an edition says of the exact figures, with its sentences and its fingerprint."""
    summary = restricted(exact) if edition is Edition.PUBLIC else replace(exact, edition=edition)
    summary = replace(summary, conclusions=conclusions(summary), notes=notes(summary))
    return replace(summary, fingerprint=fingerprint(summary))


def restricted(summary: MonthlySummary) -> MonthlySummary:
    """Return what anybody may read of the exact figures.

    Nothing withheld is kept in the result: what writes it cannot let it out.
    """
    lines = (*summary.lines, *summary.tracked)
    now = withheld(
        {line.code: terms for line in lines if (terms := _terms(line, line.current))},
        {code: of.value for code, of in _quantities(summary) if isinstance(of.value, int)},
        _NESTED,
    )
    before = withheld(
        {line.code: terms for line in lines if (terms := _terms(line, line.previous))},
        {code: of.previous for code, of in _quantities(summary) if isinstance(of.previous, int)},
        _NESTED,
    )
    mask = _Mask(now, before)
    return replace(
        summary,
        edition=Edition.PUBLIC,
        lines=tuple(mask.line(line) for line in summary.lines),
        tracked=tuple(mask.line(line) for line in summary.tracked),
        contacts=tuple(mask.count(each) for each in summary.contacts),
        receptions=replace(
            summary.receptions,
            total=mask.quantity(_RECEPTIONS, summary.receptions.total),
            splits=(),
        ),
        programmes=tuple(mask.programme(each) for each in summary.programmes),
        solutions=tuple(Solution(mask.count(each.count)) for each in summary.solutions),
        employers=tuple(mask.count(each) for each in summary.employers),
    )


@dataclass(frozen=True, slots=True)
class _Mask:
    """Codes withheld this year, and those withheld for the year before."""

    now: Set[str]
    before: Set[str]

    def line(self, line: Line) -> Line:
        is_hidden = line.code in self.now
        return replace(
            line,
            current=_HIDDEN if is_hidden else line.current,
            previous=_HIDDEN if line.code in self.before else line.previous,
            gap=WITHHELD if is_hidden else line.gap,
            box=_without_peers(line.box),
            # Values of past months come without their terms, and reserves count few records.
            trend=(),
            reserve=None,
        )

    def programme(self, programme: Flows) -> Flows:
        entries = self.quantity(f"{programme.code}_entries", programme.entries)
        exits = self.quantity(f"{programme.code}_exits", programme.exits)
        stock = self.quantity(f"{programme.code}_stock", programme.stock)
        if WITHHELD in (entries.value, exits.value):
            # In December, two stocks a year apart and one flow give the other.
            stock = replace(stock, previous=WITHHELD)
        return replace(programme, entries=entries, exits=exits, stock=stock)

    def count(self, count: Count) -> Count:
        return replace(count, quantity=self.quantity(count.code, count.quantity))

    def quantity(self, code: str, quantity: Quantity) -> Quantity:
        return Quantity(
            WITHHELD if code in self.now else quantity.value,
            WITHHELD if code in self.before else quantity.previous,
        )


def _terms(line: Line, reading: Reading) -> Terms | None:
    if reading.numerator is None:
        return None
    return Terms(line.unit, reading.numerator, reading.denominator)


def _quantities(summary: MonthlySummary) -> Iterator[tuple[str, Quantity]]:
    yield _RECEPTIONS, summary.receptions.total
    for programme in summary.programmes:
        yield f"{programme.code}_entries", programme.entries
        yield f"{programme.code}_exits", programme.exits
        yield f"{programme.code}_stock", programme.stock
    for contact in summary.contacts:
        yield contact.code, contact.quantity
    for solution in summary.solutions:
        yield solution.count.code, solution.count.quantity
    for count in summary.employers:
        yield count.code, count.quantity


def _without_peers(box: Box | Absent) -> Box | Absent:
    """Keep the middle half of a class only: whiskers and outliers are other agencies' figures."""
    if isinstance(box, Absent):
        return box
    if box.n < THRESHOLD:
        return SMALL_CLASS
    return replace(
        box,
        minimum=box.q1,
        whisker_low=box.q1,
        maximum=box.q3,
        whisker_high=box.q3,
        outliers=(),
    )

"""What the public edition shows can be neither small nor subtracted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.charts.boxes import Box
from services.indicators.results import Unit
from services.reports.monthly.editions import Format, file_name, prepared
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
    Receptions,
)
from tests.support.monthly import peers, reading, summary

# Each example is a whole month of some eighty numbers.
FEWER = settings(max_examples=50)

# Small numbers on both sides of the threshold, and some that are almost the same.
numbers = st.integers(0, 40) | st.sampled_from((600, 605, 610, 611, 612, 644))


@st.composite
def readings(draw: st.DrawFn, unit: Unit) -> Reading:
    if unit is Unit.COUNT:
        return reading(draw(numbers), None)
    return reading(draw(numbers), draw(numbers))


@st.composite
def summaries(draw: st.DrawFn) -> MonthlySummary:
    """The sample of the tests, with any numbers in it."""
    exact = summary()

    def line(of: Line) -> Line:
        now, before = draw(readings(of.unit)), draw(readings(of.unit))
        box = peers(0.4, draw(st.integers(5, 14)))
        return replace(of, current=now, previous=before, box=box)

    def count(of: Count) -> Count:
        return replace(of, quantity=quantity())

    def quantity() -> Quantity:
        return Quantity(draw(numbers), draw(numbers))

    return replace(
        exact,
        lines=tuple(line(each) for each in exact.lines),
        tracked=tuple(line(each) for each in exact.tracked),
        contacts=tuple(count(each) for each in exact.contacts),
        receptions=Receptions(quantity(), exact.receptions.splits),
        programmes=tuple(
            Flows(each.code, each.label, quantity(), quantity(), quantity())
            for each in exact.programmes
        ),
        solutions=tuple(replace(each, count=count(each.count)) for each in exact.solutions),
        employers=tuple(count(each) for each in exact.employers),
    )


def printed_readings(of: MonthlySummary, *, now: bool) -> Iterator[tuple[Unit, Reading]]:
    for line in (*of.lines, *of.tracked):
        yield line.unit, line.current if now else line.previous


def quantities(of: MonthlySummary) -> Iterator[tuple[str, Quantity]]:
    yield "first_receptions", of.receptions.total
    for each in of.programmes:
        yield f"{each.code}_entries", each.entries
        yield f"{each.code}_exits", each.exits
        yield f"{each.code}_stock", each.stock
    for count in (*of.contacts, *of.employers, *(each.count for each in of.solutions)):
        yield count.code, count.quantity


def printed_counts(of: MonthlySummary, *, now: bool) -> dict[str, int]:
    """Return every count the pages would show, the terms of the figures included."""
    found: dict[str, int] = {}
    for code, quantity in quantities(of):
        value = quantity.value if now else quantity.previous
        if not isinstance(value, Absent):
            found[code] = value
    for line in (*of.lines, *of.tracked):
        shown = line.current if now else line.previous
        for name, term in (("numerator", shown.numerator), ("denominator", shown.denominator)):
            if term is not None:
                found[f"{line.code}.{name}"] = term
    return found


@FEWER
@given(summaries())
def test_every_public_figure_stands_for_enough_people(exact: MonthlySummary) -> None:
    public = prepared(exact, Edition.PUBLIC)

    for now in (True, False):
        assert min(printed_counts(public, now=now).values(), default=THRESHOLD) >= THRESHOLD
        for unit, shown in printed_readings(public, now=now):
            if isinstance(shown.value, Absent):
                assert shown == Reading(WITHHELD, None, None)
            elif unit is not Unit.COUNT:
                assert shown.denominator is not None
                assert shown.denominator >= THRESHOLD


@FEWER
@given(summaries())
def test_no_difference_of_two_terms_is_small(exact: MonthlySummary) -> None:
    public = prepared(exact, Edition.PUBLIC)

    for now in (True, False):
        for unit, shown in printed_readings(public, now=now):
            if unit is Unit.PERCENT and shown.numerator is not None:
                assert shown.denominator is not None
                assert not 0 <= shown.denominator - shown.numerator < THRESHOLD


@FEWER
@given(summaries())
def test_nothing_withheld_comes_back_by_subtracting_counts(exact: MonthlySummary) -> None:
    public = prepared(exact, Edition.PUBLIC)
    parts = (
        ("durable_jobs", "jobs"), ("received", "in_contact"), ("hires", "proposals"),
        ("R8.numerator", "jobs"), ("R5.numerator", "immersions"), ("R6.numerator", "trainings"),
        ("R7.numerator", "work_study"), ("pacea_entries", "R2.numerator"),
    )  # fmt: skip

    for now in (True, False):
        printed = printed_counts(public, now=now)
        for part, whole in parts:
            if part in printed and whole in printed:
                gap = abs(printed[whole] - printed[part])
                assert gap == 0 or gap >= THRESHOLD


@FEWER
@given(summaries())
def test_a_withheld_rate_cannot_be_made_again_from_counts_printed_elsewhere(
    exact: MonthlySummary,
) -> None:
    public = prepared(exact, Edition.PUBLIC)

    for now in (True, False):
        printed = set(printed_counts(public, now=now).values())
        for line in (*exact.lines, *exact.tracked):
            hidden = line.current if now else line.previous
            if line.unit is not Unit.PERCENT or not hidden.denominator:
                continue
            assert hidden.numerator is not None
            if 0 <= hidden.denominator - hidden.numerator < THRESHOLD:
                assert hidden.numerator not in printed


@FEWER
@given(summaries())
def test_the_public_edition_has_no_detail_at_all(exact: MonthlySummary) -> None:
    public = prepared(exact, Edition.PUBLIC)

    assert public.receptions.splits == ()
    assert all(not solution.kinds for solution in public.solutions)
    for line in (*public.lines, *public.tracked):
        assert line.trend == ()
        assert line.reserve is None
        if line.current.value == WITHHELD:
            assert line.gap == WITHHELD
        if isinstance(line.box, Box):
            assert line.box.n >= THRESHOLD
            assert line.box.outliers == ()
            assert (line.box.minimum, line.box.whisker_low) == (line.box.q1, line.box.q1)
            assert (line.box.maximum, line.box.whisker_high) == (line.box.q3, line.box.q3)


@given(st.sampled_from(("volunteering", "school")), st.integers(0, 10), st.integers(0, 10))
def test_two_small_counts_give_the_very_same_public_edition(
    code: str, one: int, other: int
) -> None:
    # Fingerprint included: otherwise, trying the ten values would tell the right one.
    def with_value(value: int) -> MonthlySummary:
        exact = summary()
        solutions = (
            replace(each, count=replace(each.count, quantity=Quantity(value, 20)))
            if each.count.code == code
            else each
            for each in exact.solutions
        )
        return prepared(replace(exact, solutions=tuple(solutions)), Edition.PUBLIC)

    assert with_value(one) == with_value(other)


@given(st.integers(0, 10), st.integers(0, 10))
def test_two_small_numerators_give_the_very_same_public_edition(one: int, other: int) -> None:
    def with_numerator(numerator: int) -> MonthlySummary:
        exact = summary()
        small = replace(exact.lines[6], current=reading(numerator, 644), gap=numerator - 0.15)
        lines = (*exact.lines[:6], small, *exact.lines[7:])
        return prepared(replace(exact, lines=lines), Edition.PUBLIC)

    assert with_numerator(one) == with_numerator(other)


def test_the_internal_edition_keeps_every_exact_figure() -> None:
    exact = summary()

    internal = prepared(exact, Edition.INTERNAL)

    assert internal.edition is Edition.INTERNAL
    assert internal.lines == exact.lines
    assert internal.receptions == exact.receptions
    assert internal.solutions == exact.solutions


def test_a_small_class_is_not_shown_to_everybody() -> None:
    exact = summary()
    lines = tuple(replace(line, box=peers(0.4, members=10)) for line in exact.lines)

    public = prepared(replace(exact, lines=lines), Edition.PUBLIC)

    assert {line.box for line in public.lines} == {SMALL_CLASS}


def test_a_numerator_too_near_its_denominator_is_withheld_wherever_it_is() -> None:
    figures = {
        "R2": Terms(Unit.PERCENT, 606, 612),
        "R3": Terms(Unit.PERCENT, 300, 606),
        "R8": Terms(Unit.PERCENT, 265, 644),
    }

    hidden = withheld(figures, {"pacea_entries": 606, "first_receptions": 612}, ())

    assert hidden == {"R2", "R3", "pacea_entries"}


def test_the_count_gives_way_to_the_figure_it_could_be_subtracted_from() -> None:
    figures = {"R8": Terms(Unit.PERCENT, 265, 644)}

    hidden = withheld(figures, {"jobs": 268}, (Nested("R8.numerator", "jobs"),))

    assert hidden == {"jobs"}


def test_the_fingerprint_follows_the_figures_and_not_the_day() -> None:
    exact = summary()
    later = replace(exact, extracted_at=exact.extracted_at.replace(day=24))
    changed = replace(exact, receptions=replace(exact.receptions, total=Quantity(613, 571)))

    first, same, other, public = (
        prepared(each, edition).fingerprint
        for each, edition in (
            (exact, Edition.INTERNAL),
            (later, Edition.INTERNAL),
            (changed, Edition.INTERNAL),
            (exact, Edition.PUBLIC),
        )
    )

    assert first == same
    assert len({first, other, public}) == 3


@pytest.mark.parametrize(
    ("edition", "form", "name"),
    [
        (Edition.INTERNAL, Format.PDF, "synthese-2026-10-interne.pdf"),
        (Edition.PUBLIC, Format.XLSX, "synthese-2026-10-diffusable.xlsx"),
    ],
)
def test_the_file_is_named_after_the_month_and_the_edition(
    edition: Edition, form: Format, name: str
) -> None:
    assert file_name(date(2026, 10, 1), edition, form) == name

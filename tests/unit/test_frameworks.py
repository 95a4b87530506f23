"""Frameworks: what is shipped, and how a wrong file is pointed at."""

import re
from datetime import date
from importlib.resources import files

import pytest

from services.errors import NotFoundError, RuleFileError
from services.formatting import NBSP
from services.indicators import bands, frameworks
from services.indicators.frameworks import Population, TerritoryTerm
from services.indicators.measures import MEASURES
from services.indicators.results import Status, Unit
from services.indicators.rules import ALREADY_COUNTED, Span

TEXT = """
code = "mine"
version = "3"
label = "Le nôtre"
valid_from = 2026-01-01
source = "convention 2026"

[[indicator]]
code = "X1"
label = "Sorties : emploi"
axis = "Sorties"
status = "official"
unit = "percent"
direction = "up"
window = "year_to_date"
definition = "Sorties vers l’emploi."

[indicator.numerator]
measure = "positive_exits"
count = "events"
programmes = ["pacea"]
excluded_reasons = []
contract_within_days = 30
durable_only = true
durable_months = 6
at_least = true
durable_terms = ["fixed_term"]

[indicator.denominator]
measure = "exits"
count = "events"
programmes = ["pacea"]
excluded_reasons = []
"""


def refusal(text: str) -> str:
    with pytest.raises(RuleFileError) as caught:
        frameworks.load(text, "mine.toml")
    return str(caught.value)


def every_population() -> list[Population]:
    terms = [
        term
        for code in frameworks.SHIPPED
        for indicator in frameworks.shipped(code).indicators
        for term in (indicator.numerator, indicator.denominator)
    ]
    return [term for term in terms if isinstance(term, Population)]


def test_the_ten_working_indicators_are_shipped_in_order_with_a_tracked_eleventh() -> None:
    framework = frameworks.shipped("cpo-2019-2022")

    paid = [each.code for each in framework.indicators if not each.is_tracked]
    assert paid == [f"R{number}" for number in range(1, 11)]
    assert [each.code for each in framework.indicators if each.is_tracked] == ["R11"]


@pytest.mark.parametrize("code", frameworks.SHIPPED)
def test_nothing_shipped_is_presented_as_official(code: str) -> None:
    framework = frameworks.shipped(code)

    assert {each.status for each in framework.indicators} == {Status.WORKING}
    assert all(each.source for each in framework.indicators)


def test_the_coverage_is_divided_by_a_figure_of_the_territory() -> None:
    coverage = frameworks.shipped("cpo-2019-2022").indicator("R1")

    assert coverage.denominator == TerritoryTerm("active_not_employed_16_25")


def test_every_measure_is_used_by_a_shipped_framework() -> None:
    assert {population.measure for population in every_population()} == set(MEASURES)


@pytest.mark.parametrize("population", every_population(), ids=lambda each: str(each.measure))
def test_each_verdict_of_a_measure_has_its_own_code(population: Population) -> None:
    measure = population.build(Span.asked())

    codes = [*(rule.code for rule in measure.rules), *(reason.code for reason in measure.reasons)]
    assert len(codes) == len({*codes, ALREADY_COUNTED}) - 1


def test_reads_a_framework_of_ones_own() -> None:
    framework = frameworks.load(TEXT, "mine.toml")

    assert (framework.code, framework.version) == ("mine", "3")
    assert (framework.valid_from, framework.valid_until) == (date(2026, 1, 1), None)
    indicator = framework.indicator("X1")
    assert indicator.source == "convention 2026"
    assert indicator.unit is Unit.PERCENT
    assert indicator.label == f"Sorties{NBSP}: emploi"


def test_an_indicator_asked_for_by_a_wrong_code_is_refused_with_the_right_ones() -> None:
    with pytest.raises(NotFoundError, match=r"R12.*R1, R2"):
        frameworks.shipped("cpo-2019-2022").indicator("R12")


def test_a_framework_asked_for_by_a_wrong_code_is_refused_with_the_right_ones() -> None:
    with pytest.raises(NotFoundError, match=r"cpo\W.*cpo-2019-2022, activity"):
        frameworks.shipped("cpo")


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ('code = "mine"', "", "code"),
        ('version = "3"', "version = 3", "version"),
        ("valid_from = 2026-01-01", 'valid_from = "2026-01-01"', "valid_from"),
        ("valid_from = 2026-01-01", "valid_from = 2026-01-01T00:00:00", "valid_from"),
        ('status = "official"', 'status = "certified"', "indicator[X1].status"),
        ('unit = "percent"', 'unit = "euros"', "indicator[X1].unit"),
        ('unit = "percent"', 'unit = "count"', "indicator[X1].unit"),
        ('direction = "up"', "direction = true", "indicator[X1].direction"),
        ('window = "year_to_date"', 'window = "week"', "indicator[X1].window"),
        ('axis = "Sorties"', 'axes = "Sorties"', "indicator[X1].axes"),
        ('axis = "Sorties"', 'axis = "Sorties"\nweight = 2', "indicator[X1].weight"),
        ('measure = "exits"', 'measure = "leavings"', "indicator[X1].denominator.measure"),
        ("contract_within_days = 30", "", "indicator[X1].numerator.contract_within_days"),
        (
            "durable_months = 6",
            "durable_months = true",
            "indicator[X1].numerator.durable_months",
        ),
        ("at_least = true", "at_least = 1", "indicator[X1].numerator.at_least"),
        ('["fixed_term"]', '["fixed term"]', "indicator[X1].numerator.durable_terms"),
        ('["fixed_term"]', "[6]", "indicator[X1].numerator.durable_terms"),
        ('["fixed_term"]', '"fixed_term"', "indicator[X1].numerator.durable_terms"),
        ("at_least = true", "at_least = true\nmonths = 6", "indicator[X1].numerator.months"),
    ],
)
def test_a_wrong_key_is_pointed_at(before: str, after: str, place: str) -> None:
    assert before in TEXT

    wrong = TEXT.replace(before, after, 1)
    with pytest.raises(RuleFileError) as caught:
        frameworks.load(wrong, "mine.toml")

    assert (caught.value.file, caught.value.parameters["key"]) == ("mine.toml", place)
    written = wrong.splitlines()[(caught.value.line or 0) - 1]
    assert not after or after.splitlines()[-1] in written


def test_a_wrong_value_is_refused_with_the_possible_ones() -> None:
    message = refusal(TEXT.replace('"events"', '"persons"', 1))

    assert f"«{NBSP}persons{NBSP}»" in message
    assert message.endswith("youths, events.")


def test_the_line_of_what_is_not_toml_is_given() -> None:
    message = refusal(TEXT.replace('version = "3"', 'version = "3'))

    assert "mine.toml" in message
    assert re.search(r"ligne 3\b", message)


def test_a_code_given_twice_is_refused() -> None:
    indicator = TEXT[TEXT.index("[[indicator]]") :]

    assert "« X1 » y est deux fois" in refusal(TEXT + indicator).replace(NBSP, " ")


def test_a_table_is_expected_for_each_indicator() -> None:
    head = TEXT[: TEXT.index("[[indicator]]")]

    assert "« indicator »" in refusal(f'{head}indicator = ["X1"]').replace(NBSP, " ")


def test_bands_that_overlap_are_refused() -> None:
    text = (files("resources") / "frameworks" / "bands.toml").read_text("utf-8")

    with pytest.raises(RuleFileError, match="18-21"):
        bands.load(text.replace("from = 18", "from = 17"))


def test_each_level_belongs_to_one_band() -> None:
    codes = [
        (scheme, code)
        for band in bands.shipped().levels
        for scheme, codes in band.codes.items()
        for code in codes
    ]

    assert len(codes) == len(set(codes)) == 25

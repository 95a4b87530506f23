"""Sets of indicators, read from TOML: which populations are divided by which, and over when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Final

from services.errors import NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.measures import MEASURES
from services.indicators.parameters import record
from services.indicators.results import Direction, Status, Unit, WindowKind
from services.indicators.rules import Measure, Span
from services.rule_file import Section, reading, unique

SHIPPED: Final = ("cpo-2019-2022", "activity")


class Counting(StrEnum):
    """What is added up: each young person once, or every record."""

    YOUTHS = "youths"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Population:
    """Records counted for one term of an indicator.

    Attributes:
        measure: Name of the counting rule, see ``measures``.
        parameters: The dataclass that rule takes.
    """

    measure: str
    count: Counting
    parameters: Any

    def build(self, span: Span) -> Measure:
        """Return the measure over a span."""
        return MEASURES[self.measure].build(span, self.parameters)


@dataclass(frozen=True, slots=True)
class TerritoryTerm:
    """A fact about the territory that no record holds, entered each year with its source."""

    code: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One definition.

    Attributes:
        code: Stable key, used in objectives, closings and exports; never renamed.
        definition: The counting rule in one sentence.
        source: Where the definition comes from.
        is_tracked: Followed beside the others, not part of the set itself.
        denominator: None for a count.
    """

    code: str
    label: str
    axis: str
    status: Status
    unit: Unit
    direction: Direction
    window: WindowKind
    definition: str
    source: str
    is_tracked: bool
    numerator: Population
    denominator: Population | TerritoryTerm | None


@dataclass(frozen=True, slots=True)
class Framework:
    """A dated set of indicators, in the order they are shown.

    Attributes:
        version: Changes with any definition; printed on every page that bears a figure.
        valid_until: None when no end is known.
    """

    code: str
    version: str
    label: str
    valid_from: date
    valid_until: date | None
    indicators: tuple[Indicator, ...]

    def indicator(self, code: str) -> Indicator:
        """Return an indicator by its code.

        Raises:
            NotFoundError: The framework has no such indicator.
        """
        for indicator in self.indicators:
            if indicator.code == code:
                return indicator
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le référentiel {framework} n’a pas d’indicateur « {code} »."
            " Choisissez parmi : {choices}.",
        )
        choices = ", ".join(indicator.code for indicator in self.indicators)
        raise NotFoundError(message, framework=self.code, code=code, choices=choices)


def load(text: str, file: str) -> Framework:
    """Parse a framework.

    Args:
        text: The content of the file.
        file: Its name, for the messages.

    Raises:
        RuleFileError: A key is missing, unknown or wrong; the error says which.
    """
    with reading(text, file) as root:
        source = root.text("source")
        return Framework(
            code=root.code("code"),
            version=root.code("version"),
            label=root.text("label"),
            valid_from=root.day("valid_from"),
            valid_until=root.day("valid_until") if "valid_until" in root.table else None,
            indicators=tuple(unique(_indicators(root, source)).values()),
        )


@cache
def shipped(code: str) -> Framework:
    """Return a framework shipped with the program; a constant once read.

    Raises:
        NotFoundError: There is none of this code.
    """
    if code not in SHIPPED:
        message = QT_TRANSLATE_NOOP(
            "errors", "Le référentiel « {code} » n’existe pas. Choisissez parmi : {choices}."
        )
        raise NotFoundError(message, code=code, choices=", ".join(SHIPPED))
    file = f"{code}.toml"
    return load((files("resources") / "frameworks" / file).read_text("utf-8"), file)


def _indicators(root: Section, source: str) -> Iterator[tuple[Section, str, Indicator]]:
    for row in root.sections("indicator"):
        indicator = _indicator(row, source)
        yield row, indicator.code, indicator


def _indicator(row: Section, source: str) -> Indicator:
    with row.section("numerator") as table:
        numerator = _population(table)
    indicator = Indicator(
        code=row.code("code"),
        label=row.text("label"),
        axis=row.text("axis"),
        status=row.choice("status", Status),
        unit=row.choice("unit", Unit),
        direction=row.choice("direction", Direction),
        window=row.choice("window", WindowKind),
        definition=row.text("definition"),
        source=row.text("source") if "source" in row.table else source,
        is_tracked=row.flag("tracked", default=False),
        numerator=numerator,
        denominator=_denominator(row),
    )
    if (indicator.unit is Unit.COUNT) != (indicator.denominator is None):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} n’est pas valable, à « {key} », ligne {line} : un taux"
            " a un dénominateur, un nombre (count) n’en a pas. Corrigez l’unité ou le"
            " dénominateur.",
        )
        raise row.refusal(message, "unit")
    return indicator


def _denominator(row: Section) -> Population | TerritoryTerm | None:
    if "denominator" not in row.table:
        return None
    with row.section("denominator") as table:
        if "territory" in table.table:
            return TerritoryTerm(table.code("territory"))
        return _population(table)


def _population(table: Section) -> Population:
    name = table.one_of("measure", MEASURES, table.code("measure"))
    count = table.choice("count", Counting)
    return Population(name, count, record(table, MEASURES[name].parameters))

"""Sets of indicators, read from TOML: which populations are divided by which, and over when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Final

from services.errors import NotFoundError, RuleFileError
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.measures import MEASURES
from services.indicators.results import Direction, Status, Unit, WindowKind
from services.indicators.rule_file import Table, parsed
from services.indicators.rules import Measure, Span

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
    table = Table(file, parsed(text, file))
    source = table.words("source")
    framework = Framework(
        code=table.take("code", str),
        version=table.take("version", str),
        label=table.words("label"),
        valid_from=table.take("valid_from", date),
        valid_until=table.take("valid_until", date) if "valid_until" in table else None,
        indicators=tuple(_indicator(item, source) for item in table.tables("indicator")),
    )
    table.finish()
    _refuse_twice(table, framework)
    return framework


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


def _indicator(table: Table, source: str) -> Indicator:
    indicator = Indicator(
        code=table.take("code", str),
        label=table.words("label"),
        axis=table.words("axis"),
        status=table.choice("status", Status),
        unit=table.choice("unit", Unit),
        direction=table.choice("direction", Direction),
        window=table.choice("window", WindowKind),
        definition=table.words("definition"),
        source=table.words("source") if "source" in table else source,
        is_tracked=table.take("tracked", bool) if "tracked" in table else False,
        numerator=_population(table.table("numerator")),
        denominator=_denominator(table.table("denominator")) if "denominator" in table else None,
    )
    table.finish()
    if (indicator.unit is Unit.COUNT) != (indicator.denominator is None):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "{file}, « {place} » : un taux a un dénominateur, un nombre (count) n’en a pas."
            " Corrigez l’unité ou le dénominateur.",
        )
        raise table.error("unit", message)
    return indicator


def _denominator(table: Table) -> Population | TerritoryTerm:
    if "territory" not in table:
        return _population(table)
    term = TerritoryTerm(table.take("territory", str))
    table.finish()
    return term


def _population(table: Table) -> Population:
    name = table.take("measure", str)
    count = table.choice("count", Counting)
    if name not in MEASURES:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "{file}, « {place} » : « {value} » n’est pas une valeur possible."
            " Choisissez parmi : {choices}.",
        )
        raise table.error("measure", message, value=name, choices=", ".join(MEASURES))
    parameters = table.record(MEASURES[name].parameters)
    return Population(name, count, parameters)


def _refuse_twice(table: Table, framework: Framework) -> None:
    seen: set[str] = set()
    for indicator in framework.indicators:
        if indicator.code in seen:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "{file}, « {place} » : ce code est déjà pris. Donnez un autre code à l’indicateur.",
            )
            raise RuleFileError(message, file=table.file, place=f"indicator {indicator.code}")
        seen.add(indicator.code)

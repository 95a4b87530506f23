"""Conditions of the rule files: what must be answered, or known, for a rule to hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.diagnostic import Level
from services.diagnostics.facts import YouthFacts
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.grid import Grid
from services.rule_file import Section

YES_NO_FACTS: Final = frozenset({
    "is_minor", "in_priority_district", "in_rural_zone", "is_disabled_worker", "is_job_seeker",
    "has_licence", "has_diploma", "is_occupied",
})  # fmt: skip
NUMBERS: Final = frozenset({"age", "months_active", "months_without_occupation"})


@dataclass(frozen=True, slots=True)
class Condition:
    """All of its parts must hold; inside a part, any one of the values.

    Attributes:
        any_of: At least one of these must hold too, when there are some.
        strong_barriers: How many counted domains must be ``strong``.
        medium_barriers: How many counted domains must be ``medium`` or ``strong``.
        all_barriers_raised: Whether every counted domain must have been raised.
    """

    levels: Mapping[str, frozenset[Level]] = field(default_factory=dict)
    situations: frozenset[str] = frozenset()
    objectives: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    facts: Mapping[str, bool] = field(default_factory=dict)
    at_least: Mapping[str, int] = field(default_factory=dict)
    at_most: Mapping[str, int] = field(default_factory=dict)
    strong_barriers: int = 0
    medium_barriers: int = 0
    all_barriers_raised: bool = False
    any_of: tuple["Condition", ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """What a condition is read against.

    Attributes:
        form: The answers.
        facts: What the file says.
        grid: The grid, with the domains the agency opened.
    """

    form: DiagnosticForm
    facts: YouthFacts
    grid: Grid

    @property
    def counted(self) -> tuple[str, ...]:
        """Domains asked that count in the orientation, in order."""
        return tuple(domain.code for domain in self.grid.enabled if domain.counts_in_orientation)

    def barriers(self, level: Level) -> tuple[str, ...]:
        """Counted domains at a level."""
        return tuple(code for code in self.counted if self.form.level(code) is level)


def holds(condition: Condition, case: Case) -> bool:
    """Tell whether a condition is known to hold; what is not known makes nothing true."""
    return (
        all(case.form.level(code) in levels for code, levels in condition.levels.items())
        and _meets(condition.situations, case.form.situations)
        and _meets(condition.objectives, case.form.objectives)
        and _meets(condition.needs, case.form.needs)
        and _facts_hold(condition, case.facts)
        and _barriers_hold(condition, case)
        and (not condition.any_of or any(holds(part, case) for part in condition.any_of))
    )


def parse(section: Section, grid: Grid) -> Condition:
    """Read a condition.

    Raises:
        RuleFileError: It names a domain, a level, a code or a fact nothing bears, or is empty.
    """
    if not section.table:
        raise section.missing("when")
    return Condition(
        levels=_levels(section, grid),
        situations=_codes(section, "situations", grid.situations),
        objectives=_codes(section, "objectives", grid.objectives),
        needs=_codes(section, "needs", grid.needs),
        facts=_yes_no(section, "facts"),
        at_least=_numbers(section, "at_least"),
        at_most=_numbers(section, "at_most"),
        strong_barriers=_optional_number(section, "strong_barriers"),
        medium_barriers=_optional_number(section, "medium_barriers"),
        all_barriers_raised=section.flag("all_barriers_raised", default=False),
        any_of=tuple(parse(part, grid) for part in section.sections("any_of", required=False)),
    )


def _meets(wanted: frozenset[str], given: frozenset[str]) -> bool:
    return not wanted or bool(wanted & given)


def _facts_hold(condition: Condition, facts: YouthFacts) -> bool:
    if any(getattr(facts, name) is not value for name, value in condition.facts.items()):
        return False
    return all(
        (value := getattr(facts, name)) is not None and value >= least
        for name, least in condition.at_least.items()
    ) and all(
        (value := getattr(facts, name)) is not None and value <= most
        for name, most in condition.at_most.items()
    )


def _barriers_hold(condition: Condition, case: Case) -> bool:
    strong = len(case.barriers(Level.STRONG))
    medium = len(case.barriers(Level.MEDIUM))
    if strong < condition.strong_barriers or strong + medium < condition.medium_barriers:
        return False
    return not (condition.all_barriers_raised and case.barriers(Level.NOT_RAISED))


def _levels(section: Section, grid: Grid) -> dict[str, frozenset[Level]]:
    # A rule may not look for what was not raised: silence proves nothing.
    allowed = frozenset(Level) - {Level.NOT_RAISED}
    with section.section("levels") as table:
        return {
            table.one_of(code, grid.domains, code): frozenset(
                Level(table.one_of(code, allowed, value)) for value in table.sentences(code)
            )
            for code in table.table
        }


def _codes(section: Section, key: str, known: Mapping[str, object]) -> frozenset[str]:
    return frozenset(section.one_of(key, known, code) for code in section.codes(key))


def _yes_no(section: Section, key: str) -> dict[str, bool]:
    with section.section(key) as table:
        return {table.one_of(name, YES_NO_FACTS, name): table.flag(name) for name in table.table}


def _numbers(section: Section, key: str) -> dict[str, int]:
    with section.section(key) as table:
        return {table.one_of(name, NUMBERS, name): table.integer(name) for name in table.table}


def _optional_number(section: Section, key: str) -> int:
    return section.integer(key) if key in section.table else 0

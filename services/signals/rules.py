"""The signals as written: a condition, a sentence, and what the person is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from services.diagnostics import rules as diagnostics
from services.diagnostics.conditions import Condition, parse
from services.diagnostics.grid import Grid
from services.rule_file import Section, icons, reading, unique
from services.rule_texts import current_text

FILE: Final = "diagnostic/signals.toml"
_LONGEST: Final = 32  # what a decision keeps of a code


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal.

    Attributes:
        icon: Name of the icon, a file of ``resources/icons``.
        sentence: What it means, for the team.
        tell: What the person is told, in their first person.
    """

    code: str
    label: str
    icon: str
    sentence: str
    tell: str
    when: Condition
    source: str


@dataclass(frozen=True, slots=True)
class SignalRules:
    """The file as loaded, with the grid its conditions are read against.

    Attributes:
        notice: Where a signal comes from and what the person may ask, in their first person.
        signals: In the order of the file, which ranks nobody.
    """

    version: str
    valid_from: date
    source: str
    notice: str
    signals: Mapping[str, Signal]
    grid: Grid


def of_agency(session: Session) -> SignalRules:
    """Return the signals in force here.

    Raises:
        RuleFileError: The agency's own file is not valid.
    """
    return load(current_text(session, FILE), diagnostics.of_agency(session).grid)


def load(text: str, grid: Grid) -> SignalRules:
    """Read the signals.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, FILE) as root:
        return SignalRules(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            notice=root.text("notice"),
            signals=unique(_signals(root, grid)),
            grid=grid,
        )


def _signals(root: Section, grid: Grid) -> Iterator[tuple[Section, str, Signal]]:
    for row in root.sections("signals"):
        with row.section("when") as when:
            condition = parse(when, grid)
        signal = Signal(
            code=row.code("code", _LONGEST),
            label=row.text("label"),
            icon=row.one_of("icon", icons(), row.code("icon")),
            sentence=row.text("sentence"),
            tell=row.text("tell"),
            when=condition,
            source=row.text("source"),
        )
        yield row, signal.code, signal

"""Kinds of aids, amounts in force and ceilings, as read from ``aids/aids.toml``."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from sqlalchemy.orm import Session

from models.pathway import Programme
from services.rule_file import Section, reading, shipped_text, unique
from services.rule_texts import current_text

FILE: Final = "aids/aids.toml"


class Period(enum.StrEnum):
    """What a ceiling is counted over."""

    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class AidKind:
    """Something that may be asked for.

    Attributes:
        funder: Who usually pays; None when it depends.
        programme: Programme it belongs to, if any.
    """

    code: str
    label: str
    funder: str | None
    programme: Programme | None
    source: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure in force from a day on, to be checked."""

    code: str
    label: str
    since: date
    cents: int
    source: str


@dataclass(frozen=True, slots=True)
class Ceiling:
    """So many times an amount, over a calendar month or year.

    Attributes:
        kinds: Aids counted together.
    """

    code: str
    kinds: frozenset[str]
    period: Period
    amount: str
    times: int
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Kinds that do not go with a programme under way."""

    code: str
    kinds: frozenset[str]
    programme: Programme
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class AidRules:
    """Everything known about aids."""

    version: str
    valid_from: date
    source: str
    kinds: Mapping[str, AidKind]
    amounts: tuple[Amount, ...]
    ceilings: tuple[Ceiling, ...]
    exclusions: tuple[Exclusion, ...]
    refusals: Mapping[str, str]

    def label(self, kind: str) -> str:
        """Return the words of a kind; its code when the file no longer has it."""
        known = self.kinds.get(kind)
        return kind if known is None else known.label

    def amount_on(self, code: str, day: date) -> Amount | None:
        """Return the last amount known on a day; None when none was in force."""
        known = [one for one in self.amounts if one.code == code and one.since <= day]
        return max(known, key=lambda one: one.since, default=None)


@cache
def shipped() -> AidRules:
    """Return the rules shipped with the program; a constant once read."""
    return parse(shipped_text(FILE))


def rules_of(session: Session) -> AidRules:
    """Return the rules in force in the agency.

    Raises:
        RuleFileError: The agency's own copy is wrong.
    """
    return parse(current_text(session, FILE))


def parse(text: str) -> AidRules:
    """Read the text of the file.

    Raises:
        RuleFileError: It is not as expected; the message says where.
    """
    with reading(text, FILE) as root:
        kinds = unique(_kind(row) for row in root.sections("kind"))
        amounts = tuple(_amount(row) for row in root.sections("amount"))
        codes = {amount.code for amount in amounts}
        return AidRules(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            kinds=kinds,
            amounts=amounts,
            ceilings=tuple(
                unique(_ceiling(row, kinds, codes) for row in root.sections("ceiling")).values()
            ),
            exclusions=tuple(
                unique(
                    _exclusion(row, kinds) for row in root.sections("exclusion", required=False)
                ).values()
            ),
            refusals=unique(_refusal(row) for row in root.sections("refusal")),
        )


def _kind(row: Section) -> tuple[Section, str, AidKind]:
    code = row.code(longest=32)
    return (
        row,
        code,
        AidKind(
            code,
            row.text("label"),
            row.text("funder") if "funder" in row.table else None,
            _programme(row) if "programme" in row.table else None,
            row.text("source"),
        ),
    )


def _amount(row: Section) -> Amount:
    return Amount(
        row.code(), row.text("label"), row.day("from"), row.integer("cents"), row.text("source")
    )


def _ceiling(
    row: Section, kinds: Mapping[str, AidKind], amounts: set[str]
) -> tuple[Section, str, Ceiling]:
    code = row.code()
    periods = [period.value for period in Period]
    times = row.integer("times")
    if not times:
        raise row.wrong("times", times)
    return (
        row,
        code,
        Ceiling(
            code,
            _kinds(row, kinds),
            Period(row.one_of("period", periods, row.code("period"))),
            row.one_of("amount", amounts, row.code("amount")),
            times,
            row.text("sentence"),
            row.text("source"),
        ),
    )


def _exclusion(row: Section, kinds: Mapping[str, AidKind]) -> tuple[Section, str, Exclusion]:
    code = row.code()
    return (
        row,
        code,
        Exclusion(
            code, _kinds(row, kinds), _programme(row), row.text("sentence"), row.text("source")
        ),
    )


def _refusal(row: Section) -> tuple[Section, str, str]:
    return row, row.code(longest=32), row.text("label")


def _kinds(row: Section, kinds: Mapping[str, AidKind]) -> frozenset[str]:
    found = frozenset(row.one_of("kinds", kinds, code) for code in row.codes("kinds"))
    if not found:
        raise row.missing("kinds")
    return found


def _programme(row: Section) -> Programme:
    known = [programme.value for programme in Programme]
    return Programme(row.one_of("programme", known, row.code("programme")))

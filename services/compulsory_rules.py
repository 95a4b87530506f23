"""The rules of the obligation to train of the 16-18, and the days they give."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from models.pathway import Programme, SituationFamily
from services.programmes.days import months_after
from services.rule_file import Section, reading, unique
from services.rule_texts import current_text

FILE: Final = "programmes/compulsory_training.toml"
_LONGEST: Final = 32  # what a case keeps of a code
K = TypeVar("K", Programme, SituationFamily)


@dataclass(frozen=True, slots=True)
class MetBy:
    """One way to meet the obligation."""

    code: str
    label: str
    families: frozenset[SituationFamily]
    programmes: frozenset[Programme]
    source: str


@dataclass(frozen=True, slots=True)
class CompulsoryRules:
    """The file as loaded.

    Attributes:
        from_age: Age from which the obligation holds.
        before_age: Age from which it holds no more.
        delay_months: Months from the finding to informing the *conseil départemental*.
        alert_days: Days before the end of the delay from which it is said to be near.
    """

    version: str
    valid_from: date
    source: str
    from_age: int
    before_age: int
    ages_source: str
    delay_months: int
    delay_source: str
    alert_days: int
    alert_source: str
    met_by: Mapping[str, MetBy]

    @property
    def families(self) -> frozenset[SituationFamily]:
        """Situations that meet the obligation."""
        return frozenset().union(*(one.families for one in self.met_by.values()))

    @property
    def programmes(self) -> frozenset[Programme]:
        """Programmes that meet the obligation."""
        return frozenset().union(*(one.programmes for one in self.met_by.values()))

    def deadline(self, found_on: date) -> date:
        """Return the last day of the delay."""
        return months_after(found_on, self.delay_months)


def of_agency(session: Session) -> CompulsoryRules:
    """Return the rules in force here.

    Raises:
        RuleFileError: The agency's own file is not valid.
    """
    return load(current_text(session, FILE))


def load(text: str) -> CompulsoryRules:
    """Read the rules.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with (
        reading(text, FILE) as root,
        root.section("ages") as ages,
        root.section("delay") as delay,
        root.section("alert") as alert,
    ):
        return CompulsoryRules(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            from_age=ages.integer("from"),
            before_age=ages.integer("before"),
            ages_source=ages.text("source"),
            delay_months=delay.integer("months"),
            delay_source=delay.text("source"),
            alert_days=alert.integer("days_before"),
            alert_source=alert.text("source"),
            met_by=unique(_met_by(root)),
        )


def _met_by(root: Section) -> Iterator[tuple[Section, str, MetBy]]:
    for row in root.sections("met_by"):
        one = MetBy(
            code=row.code("code", _LONGEST),
            label=row.text("label"),
            families=_members(row, "families", SituationFamily),
            programmes=_members(row, "programmes", Programme),
            source=row.text("source"),
        )
        yield row, one.code, one


def _members(row: Section, key: str, kind: type[K]) -> frozenset[K]:
    return frozenset(kind(row.one_of(key, frozenset(kind), code)) for code in row.codes(key))

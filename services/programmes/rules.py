"""The rules of a programme as loaded: each with the sentence a person reads, and its source."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from models.pathway import ExitReason, Programme, SituationFamily


@dataclass(frozen=True, slots=True)
class Rule:
    """What a text says, and which text."""

    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class AgeRule:
    """Ages at which the programme is open.

    Attributes:
        least: Youngest age at the start.
        limit: Birthday from which it is too late.
        limit_disabled: The same for a disabled worker; None when it is no different.
        ends: Whether that birthday ends the programme too.
    """

    rule: Rule
    least: int
    limit: int
    limit_disabled: int | None
    ends: bool


@dataclass(frozen=True, slots=True)
class TermRule:
    """How long the programme lasts.

    Attributes:
        extended_months: Whole length with an extension; None when there is none.
    """

    rule: Rule
    months: int
    extended_months: int | None

    @property
    def longest(self) -> int:
        """Months that are never passed without crossing the rule."""
        return self.extended_months or self.months


@dataclass(frozen=True, slots=True)
class DelayRule:
    """Something to do within months of something else."""

    rule: Rule
    months: int


@dataclass(frozen=True, slots=True)
class WeekRule:
    """Hours of activity a week: a floor, told as a range."""

    rule: Rule
    least_hours: int
    most_hours: int


@dataclass(frozen=True, slots=True)
class NotWithRule:
    """Programmes that do not run at the same time."""

    rule: Rule
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class ExitRule:
    """Reasons of exit that are of this programme's list."""

    rule: Rule
    reasons: tuple[ExitReason, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """A programme as its texts were between two days, both included; None leaves an end open.

    Attributes:
        code: Of the programme: its kind, or the code the agency gave to its own.
        edition: Of this version, kept with a rule that was crossed.
        diagnosis: A diagnostic comes before.
        signature: Months from the diagnostic to the signature.
        first_phase: Months from the signature to the first phase.
        phases: Each phase is evaluated at its end.
        job_seeker: Registration as a job seeker is asked for.
    """

    code: str
    kind: Programme
    label: str
    edition: str
    valid_from: date | None
    valid_until: date | None
    source: str
    age: AgeRule | None = None
    term: TermRule | None = None
    diagnosis: Rule | None = None
    signature: DelayRule | None = None
    first_phase: DelayRule | None = None
    phases: Rule | None = None
    week: WeekRule | None = None
    not_with: NotWithRule | None = None
    job_seeker: Rule | None = None
    exits: ExitRule | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether a pathway begun that day follows this version."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an exit counts.

    Attributes:
        families: Situations at the exit that count so.
        reasons: Reasons that count so, for a job, or when the situation is not known.
    """

    code: str
    label: str
    families: frozenset[SituationFamily]
    reasons: frozenset[ExitReason]


@dataclass(frozen=True, slots=True)
class Programmes:
    """The file as loaded.

    Attributes:
        editions: Versions of each programme by code, in the order of the file.
        outcome_rule: What "positive" means here.
        implied: Situation each reason of exit implies.
    """

    version: str
    editions: Mapping[str, tuple[Edition, ...]]
    outcome_rule: Rule
    outcomes: tuple[Outcome, ...]
    implied: Mapping[ExitReason, SituationFamily]

    def edition(self, code: str, day: date) -> Edition | None:
        """Return the version of a programme for a pathway begun that day."""
        return next((one for one in self.editions.get(code, ()) if one.holds_on(day)), None)

    def nearest(self, code: str, day: date) -> Edition | None:
        """Return the version of that day, else the last one: its rules still tell something."""
        known = self.editions.get(code, ())
        return self.edition(code, day) or (known[-1] if known else None)

    def label(self, code: str) -> str:
        """Return the name of a programme; its code when the file no longer holds it."""
        known = self.editions.get(code, ())
        return known[-1].label if known else code

    def open_on(self, day: date) -> Iterator[Edition]:
        """Give the programmes that may begin, one version each."""
        for code in self.editions:
            if not self.is_closed(code, day) and (found := self.nearest(code, day)) is not None:
                yield found

    def is_closed(self, code: str, today: date) -> bool:
        """Tell whether a programme is over for good: it is read, never begun."""
        known = self.editions.get(code, ())
        return bool(known) and all(
            one.valid_until is not None and one.valid_until < today for one in known
        )

    def outcome(self, reason: ExitReason | None, family: SituationFamily | None) -> Outcome | None:
        """Return how an exit counts; None when it does not, or when nothing tells."""
        is_told = family is not None and family not in (
            SituationFamily.UNKNOWN,
            SituationFamily.JOB,
        )
        for one in self.outcomes:
            if (is_told and family in one.families) or (not is_told and reason in one.reasons):
                return one
        return None


def code_of(programme: Programme, other_code: str | None) -> str:
    """Return the code of a pathway's programme in the file."""
    is_own = programme is Programme.OTHER and other_code is not None
    return other_code if is_own and other_code is not None else programme.value

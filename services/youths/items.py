"""What is recorded in a young person's file, detached from any session."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from services.youths.vocabulary import (
    ActionOwner,
    ActionStatus,
    Attendance,
    ContractKind,
    DiagnosticKind,
    DiagnosticStatus,
    EventKind,
    ExitReason,
    ImmersionAim,
    ImmersionOutcome,
    Level,
    Modality,
    Orientation,
    Programme,
    Proof,
    SituationFamily,
    SituationState,
)


@dataclass(frozen=True, slots=True)
class PathwayItem:
    """A programme, from its start to its exit.

    Attributes:
        other_code: Programme of the agency's own, when ``programme`` is other.
        exit_plan: What comes after, decided before the end.
    """

    id: int
    version: int
    programme: Programme
    signed_on: date | None
    started_on: date
    planned_end_on: date | None
    ended_on: date | None
    exit_reason: ExitReason | None
    exit_family: SituationFamily | None
    extension_reason: str | None
    adviser_name: str | None
    other_code: str | None = None
    exit_plan: str | None = None


@dataclass(frozen=True, slots=True)
class PhaseItem:
    """A stage of a programme.

    Attributes:
        evaluation: Code of how its objective stands; None while nothing was said.
    """

    id: int
    version: int
    pathway_id: int
    objective: str
    started_on: date
    ended_on: date | None
    evaluation: str | None


@dataclass(frozen=True, slots=True)
class SituationItem:
    """What the person does between two dates.

    Attributes:
        state: Ended once the end date is past, whatever was entered.
        employer_name: Of the employer's file, else as told.
    """

    id: int
    version: int
    family: SituationFamily
    contract: ContractKind | None
    started_on: date | None
    ended_on: date | None
    state: SituationState
    proof: Proof
    weekly_hours: int | None
    rome_code: str | None
    label: str | None
    employer_id: int | None
    employer_name: str | None
    is_prescribed: bool | None


@dataclass(frozen=True, slots=True)
class EventItem:
    """A meeting or a contact."""

    id: int
    version: int
    kind: EventKind
    modality: Modality
    occurred_on: date
    starts_at: time | None
    duration_minutes: int | None
    attendance: Attendance
    label: str | None
    from_youth: bool
    is_first_reception: bool
    adviser_name: str | None


@dataclass(frozen=True, slots=True)
class ImmersionItem:
    """A period at an employer's."""

    id: int
    version: int
    aim: ImmersionAim
    started_on: date
    ended_on: date
    hours: int | None
    rome_code: str | None
    outcome: ImmersionOutcome | None
    employer_name: str | None


@dataclass(frozen=True, slots=True)
class DiagnosticItem:
    """A diagnostic without its comments, which its own screen shows.

    Attributes:
        levels: By domain, the ones raised or not.
    """

    id: int
    version: int
    kind: DiagnosticKind
    status: DiagnosticStatus
    made_on: date
    orientation: Orientation | None
    review_on: date | None
    adviser_name: str | None
    levels: Mapping[str, Level]


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something decided.

    Attributes:
        decided_on: Day of the diagnostic it comes from, else of its entry.
        is_late: Its day is past, and it is neither done nor given up.
    """

    id: int
    version: int
    domain: str
    title: str
    owner: ActionOwner
    decided_on: date
    due_on: date | None
    status: ActionStatus
    done_on: date | None
    is_late: bool


def full_name(first_name: str | None, last_name: str | None) -> str | None:
    """Return the name of an account, from columns that an outer join may leave empty."""
    return None if first_name is None else f"{first_name} {last_name}"

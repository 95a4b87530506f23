"""The fields that may be carried over, and how each is written.

A field that is not here cannot be named by a rule file: notes, comments and free texts never leave
this way. I-MILO is in French, so are the texts, whatever the language of the window.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final

from models.base import Record
from models.diagnostic import Action, Diagnostic
from models.employer import Immersion
from models.event import Event
from models.pathway import Pathway, Situation
from models.youth import RuralZone, Sex, YesNo, Youth
from services import formatting
from services.youths.vocabulary import word

EMPLOYER: Final = "employer"  # a name found in another table, given beside the record
_UNKNOWN: Final = (Sex.NOT_RECORDED, YesNo.UNKNOWN, RuralZone.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Entity:
    """A table lines are made from.

    Attributes:
        is_by_field: Each field is a line: the screens of a file are typed field by field.
        fields: Those that may be carried over.
    """

    table: type[Record]
    is_by_field: bool
    fields: frozenset[str]


ENTITIES: Final[Mapping[str, Entity]] = {
    "youth": Entity(
        Youth,
        True,
        frozenset(
            {
                "last_name", "birth_name", "first_name", "birth_date", "sex", "phone", "email",
                "commune_code", "qpv_code", "rural_zone", "representative_name",
                "representative_phone", "level", "left_school_on", "disabled_worker",
                "job_seeker", "driving_licence",
            }
        ),
    ),
    "situation": Entity(
        Situation,
        False,
        frozenset(
            {
                "family", "contract", "state", "started_on", "ended_on", "weekly_hours", EMPLOYER,
                "rome_code", "proof",
            }
        ),
    ),
    "immersion": Entity(
        Immersion,
        False,
        frozenset({"aim", "started_on", "ended_on", "hours", "rome_code", EMPLOYER, "outcome"}),
    ),
    "event": Entity(
        Event,
        False,
        frozenset(
            {"kind", "occurred_on", "starts_at", "duration_minutes", "modality", "attendance"}
        ),
    ),
    "pathway": Entity(
        Pathway,
        False,
        frozenset(
            {
                "programme", "signed_on", "started_on", "planned_end_on", "ended_on",
                "exit_reason", "exit_family",
            }
        ),
    ),
    "diagnostic": Entity(Diagnostic, False, frozenset({"kind", "made_on", "orientation"})),
    "action": Entity(Action, False, frozenset({"title", "owner", "due_on", "status", "done_on"})),
}  # fmt: skip


def value_text(record: Record, field: str, employer: str | None = None) -> str:
    """Return a field as it is typed; nothing when it is not known."""
    if field == EMPLOYER:
        return getattr(record, "employer_name", None) or employer or ""
    value = getattr(record, field)
    if value is None or value in _UNKNOWN:
        return ""
    if field == "level" and isinstance(record, Youth):
        scheme = "" if record.level_scheme is None else f" ({word(record.level_scheme)})"
        return f"{value}{scheme}"
    return _written(field, value)


def _written(field: str, value: Any) -> str:
    if isinstance(value, enum.StrEnum):
        return word(value)
    if isinstance(value, date):
        return formatting.table_date(value)
    if isinstance(value, time):
        return formatting.clock(value)
    if field == "duration_minutes":
        return formatting.minutes(value)
    if field in ("phone", "representative_phone"):
        return formatting.phone(value)
    return str(value)

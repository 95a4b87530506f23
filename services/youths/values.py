"""What a form or an import knows of a young person, and what can be said about it."""

import dataclasses
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from services.errors import ValidationError
from services.youths.vocabulary import (
    Completeness,
    ContactChannel,
    LevelScheme,
    RuralZone,
    Sex,
    YesNo,
    YouthStatus,
)


@dataclass(frozen=True, slots=True)
class YouthInput:
    """Every field that can be typed; texts as typed, None for what is not known.

    Attributes:
        commune_code: INSEE code; a name or a postal code is refused with a suggestion.
        adviser_id: Referent adviser; the actor, when they are one and none is given.
        site_id: The actor's own, when none is given.
        lent_to_id: Another adviser who may write in the file for a while.
        first_reception_on: Kept as it is when None.
    """

    last_name: str
    first_name: str
    birth_name: str | None = None
    birth_date: date | None = None
    sex: Sex = Sex.NOT_RECORDED
    file_number: str | None = None
    phone: str | None = None
    email: str | None = None
    preferred_contact: ContactChannel | None = None
    commune_code: str | None = None
    qpv_code: str | None = None
    rural_zone: RuralZone = RuralZone.UNKNOWN
    level_scheme: LevelScheme | None = None
    level: str | None = None
    left_school_on: date | None = None
    disabled_worker: YesNo = YesNo.UNKNOWN
    job_seeker: YesNo = YesNo.UNKNOWN
    driving_licence: YesNo = YesNo.UNKNOWN
    representative_name: str | None = None
    representative_phone: str | None = None
    referred_by: str | None = None
    adviser_id: int | None = None
    lent_to_id: int | None = None
    site_id: int | None = None
    status: YouthStatus = YouthStatus.ACTIVE
    completeness: Completeness = Completeness.PARTIAL
    first_reception_on: date | None = None


class Severity(enum.StrEnum):
    """How much a notice asks for attention; none of them blocks."""

    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to check about a value that is accepted.

    Attributes:
        message: Source text in the ``services`` translation context.
        parameters: Values substituted in the translated text.
    """

    severity: Severity
    field: str
    message: str
    parameters: Mapping[str, object] = dataclasses.field(default_factory=dict)

    @property
    def text(self) -> str:
        """The message in French, for what is not translated."""
        return self.message.format(**self.parameters)


Notices = tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What is to be said about what was typed.

    Attributes:
        values: The same, as it would be stored; a faulty field stays as typed.
        errors: At most one per field.
    """

    values: YouthInput
    errors: tuple[ValidationError, ...]
    notices: Notices

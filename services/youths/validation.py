"""Check a young person's fields together, before anything is stored."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.reference.lists import ReferenceLists
from services.youths import fields
from services.youths.values import Notice, Notices, Review, Severity, YouthInput
from services.youths.vocabulary import LEVELS

FULL_AGE = 18
_USUAL_AGES = (16, 25)
_POSSIBLE_AGES = (14, 30)


@dataclass(frozen=True, slots=True)
class Bearings:
    """What the checks depend on besides the fields.

    Attributes:
        region: Phone region of the site.
    """

    today: date
    region: str
    references: ReferenceLists


def review(
    data: YouthInput,
    *,
    today: date,
    region: str = "FR",
    references: ReferenceLists | None = None,
) -> Review:
    """Check every field and say all there is to say, without any database.

    ``references`` are those of the application; they are read again when not given.
    """
    bearings = Bearings(today, region, references or ReferenceLists())
    stored: dict[str, Any] = {}
    errors: list[ValidationError] = []
    for field, check in _CHECKS.items():
        try:
            stored[field] = check(data, bearings)
        except ValidationError as error:
            errors.append(error)
    values = dataclasses.replace(data, **stored)
    return Review(values, tuple(errors), notices(values, today=today))


def notices(data: YouthInput, *, today: date) -> Notices:
    """Return what deserves a look without being refused."""
    found: list[Notice] = []
    if data.birth_date is not None and data.birth_date <= today:
        age = formatting.whole_years(data.birth_date, today)
        found += _age_notices(age)
        if age < FULL_AGE and not data.representative_name:
            message = QT_TRANSLATE_NOOP(
                "services",
                "Cette personne est mineure : un contrat demandera le nom de son représentant"
                " légal.",
            )
            found.append(Notice(Severity.WARNING, "representative_name", message))
    return tuple(found)


def _age_notices(age: int) -> list[Notice]:
    if not _POSSIBLE_AGES[0] <= age <= _POSSIBLE_AGES[1]:
        message = QT_TRANSLATE_NOOP(
            "services",
            "Cette personne aurait {age} ans. Vérifiez la date de naissance.",
        )
        return [Notice(Severity.WARNING, "birth_date", message, {"age": age})]
    if not _USUAL_AGES[0] <= age <= _USUAL_AGES[1]:
        message = QT_TRANSLATE_NOOP(
            "services",
            "Cette personne a {age} ans : les missions locales accompagnent de 16 à 25 ans"
            " révolus.",
        )
        return [Notice(Severity.NOTE, "birth_date", message, {"age": age})]
    return []


def _commune(data: YouthInput, bearings: Bearings) -> str | None:
    typed = fields.line("commune_code", data.commune_code)
    communes = bearings.references.communes if typed is not None else ()
    if typed is None or typed in communes:
        return typed
    closest = bearings.references.communes.closest(typed)
    if closest is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La commune « {text} » n’est pas dans la liste. Tapez les premières lettres de son nom"
            " ou son code postal, puis choisissez-la.",
        )
        raise ValidationError("commune_code", message, text=typed[:60])
    message = QT_TRANSLATE_NOOP(
        "errors",
        "La commune « {text} » n’est pas dans la liste. Est-ce {suggestion} ? Choisissez-la"
        " dans la liste.",
    )
    raise ValidationError("commune_code", message, text=typed[:60], suggestion=closest.display)


def _level(data: YouthInput, _bearings: Bearings) -> str | None:
    level = fields.line("level", data.level)
    if level is None:
        return None
    if data.level_scheme is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Dites dans quelle nomenclature ce niveau est écrit : l’ancien V est le nouveau 3.",
        )
        raise ValidationError("level_scheme", message)
    if level not in LEVELS[data.level_scheme]:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le niveau « {level} » n’existe pas dans cette nomenclature. Choisissez parmi"
            " : {levels}.",
        )
        levels = ", ".join(LEVELS[data.level_scheme])
        raise ValidationError("level", message, level=level[:20], levels=levels)
    return level


def _left_school_on(data: YouthInput, bearings: Bearings) -> date | None:
    day = fields.past_day("left_school_on", data.left_school_on, bearings.today)
    return _after_birth("left_school_on", day, data)


def _first_reception_on(data: YouthInput, bearings: Bearings) -> date | None:
    day = fields.past_day("first_reception_on", data.first_reception_on, bearings.today)
    return _after_birth("first_reception_on", day, data)


def _after_birth(field: str, day: date | None, data: YouthInput) -> date | None:
    if day is not None and data.birth_date is not None and day <= data.birth_date:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette date ({day}) précède la naissance ({birth}). Corrigez l’une des deux.",
        )
        days = {"day": day, "birth": data.birth_date}
        shown = {key: formatting.table_date(value) for key, value in days.items()}
        raise ValidationError(field, message, **shown)
    return day


# In the order of the form: the first refusal is the one the eye meets first.
_CHECKS: Mapping[str, Callable[[YouthInput, Bearings], object]] = {
    "last_name": lambda data, _: fields.name("last_name", data.last_name),
    "first_name": lambda data, _: fields.name("first_name", data.first_name),
    "birth_name": lambda data, _: fields.line("birth_name", data.birth_name, fields.NAME_LIMIT),
    "birth_date": lambda data, at: fields.birth_date("birth_date", data.birth_date, at.today),
    "file_number": lambda data, _: fields.file_number("file_number", data.file_number),
    "phone": lambda data, at: fields.phone("phone", data.phone, at.region),
    "email": lambda data, _: fields.email("email", data.email),
    "commune_code": _commune,
    "qpv_code": lambda data, _: fields.qpv("qpv_code", data.qpv_code),
    "level": _level,
    "left_school_on": _left_school_on,
    "representative_name": lambda data, _: fields.line(
        "representative_name", data.representative_name
    ),
    "representative_phone": lambda data, at: fields.phone(
        "representative_phone", data.representative_phone, at.region
    ),
    "referred_by": lambda data, _: fields.line("referred_by", data.referred_by),
    "first_reception_on": _first_reception_on,
}

"""Read occupations as they are typed on one line: "G1602 Cuisine ; Service en salle"."""

import re
from collections.abc import Iterable

from models.project import TargetKind
from services.projects.records import OccupationInput
from services.projects.view import OccupationItem
from services.youths import fields

SEPARATOR = " ; "
_CODED = re.compile(r"([A-Za-z]\d+)\b[\s,:·-]*(.*)", re.ASCII | re.DOTALL)


def read_occupations(
    field: str, text: str | None, target: TargetKind
) -> tuple[OccupationInput, ...]:
    """Return the occupations written, parted by ";": a ROME code, a name, or both.

    Raises:
        ValidationError: On ``field``, when what begins as a code is not one, or is too long.
    """
    parts = [part.strip() for part in (text or "").split(";")]
    return tuple(_one(field, part, target) for part in parts if part)


def written(items: Iterable[OccupationItem], target: TargetKind) -> str:
    """Return occupations as they would be typed."""
    return SEPARATOR.join(
        " ".join(part for part in (item.rome_code, item.label) if part)
        for item in items
        if item.target is target
    )


def _one(field: str, text: str, target: TargetKind) -> OccupationInput:
    match = _CODED.fullmatch(text)
    code, label = (match[1], match[2]) if match else (None, text)
    return OccupationInput(target, fields.rome(field, code), fields.line(field, label))

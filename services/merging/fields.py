"""The fields of two files, one beside the other, and the value proposed for each."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.youth import Completeness, RuralZone, Sex, YesNo, Youth, YouthStatus
from services.folding import search_key
from services.youths import fields as checks


class Side(enum.StrEnum):
    """Which of the two files: the one whose key stays, or the other."""

    KEPT = "kept"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both files; several columns that mean nothing apart are one field.

    Attributes:
        columns: First the one the field is named after.
        kept: Values of the columns in the kept file.
        proposed: Side proposed, never imposed.
    """

    name: str
    columns: tuple[str, ...]
    kept: tuple[Any, ...]
    other: tuple[Any, ...]
    proposed: Side

    @property
    def differs(self) -> bool:
        """Tell whether there is something to choose."""
        return self.kept != self.other


# A level says nothing without its scheme.
_TOGETHER: Final[Mapping[str, tuple[str, ...]]] = {"level": ("level", "level_scheme")}
_DERIVED = frozenset({"search_key", "phone_key"})
_STAMPS = frozenset({"id", "created_at", "updated_at", "created_by", "version"})
_UNKNOWN: Final = frozenset({None, YesNo.UNKNOWN, RuralZone.UNKNOWN, Sex.NOT_RECORDED, ""})
_EARLIEST = frozenset({"first_reception_on", "left_school_on"})
_LATEST = frozenset({"last_contact_on", "retention_ends_on"})
_BEST: Final[Mapping[str, Sequence[enum.StrEnum]]] = {
    "status": tuple(YouthStatus),
    "completeness": tuple(reversed(Completeness)),
}


def field_names() -> tuple[str, ...]:
    """Return every field of a file, in the order of its columns."""
    inner = {column for columns in _TOGETHER.values() for column in columns[1:]}
    hidden = _DERIVED | _STAMPS | inner
    return tuple(column.name for column in Youth.__table__.columns if column.name not in hidden)


def pairs(kept: Youth, other: Youth) -> tuple[FieldPair, ...]:
    """Return the fields of two files side by side."""
    return tuple(_pair(name, kept, other) for name in field_names())


def chosen(pairs: Sequence[FieldPair], choices: Mapping[str, Side]) -> dict[str, Any]:
    """Return the columns of the kept file once the choices are made, keys to search on included."""
    values: dict[str, Any] = {}
    for pair in pairs:
        side = choices.get(pair.name, pair.proposed)
        values |= zip(pair.columns, pair.kept if side is Side.KEPT else pair.other, strict=True)
    names = (values["last_name"], values["first_name"], values["birth_name"])
    values["search_key"] = search_key(*names)
    values["phone_key"] = checks.phone_key(values["phone"])
    return values


def _pair(name: str, kept: Youth, other: Youth) -> FieldPair:
    columns = _TOGETHER.get(name, (name,))
    ours = tuple(getattr(kept, column) for column in columns)
    theirs = tuple(getattr(other, column) for column in columns)
    side = Side.OTHER if _is_better(name, theirs[0], ours[0]) else Side.KEPT
    return FieldPair(name, columns, ours, theirs, side)


def _is_better(name: str, value: Any, current: Any) -> bool:
    """Tell whether a value is worth more than the current one: known, then first or last."""
    if value in _UNKNOWN or current in _UNKNOWN:
        return value not in _UNKNOWN
    if name in _EARLIEST:
        return bool(value < current)
    if name in _LATEST:
        return bool(value > current)
    if name in _BEST:
        return _BEST[name].index(value) < _BEST[name].index(current)
    return False

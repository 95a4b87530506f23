"""People who may be one and the same, with the reason in words."""

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.youth import Youth
from services.errors import ValidationError
from services.folding import fold, search_key
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths import fields
from services.youths.items import full_name
from services.youths.register import region_of
from services.youths.resemblance import are_close
from services.youths.values import YouthInput

_TOGETHER = 100  # people looked for in one statement


class DuplicateReason(enum.StrEnum):
    """Why two files may be of one person, the surest first."""

    SAME_FILE_NUMBER = "same_file_number"
    SAME_PERSON = "same_person"
    SWAPPED_NAMES = "swapped_names"
    CLOSE_NAMES = "close_names"
    SAME_PHONE = "same_phone"
    SAME_NAMES = "same_names"

    @property
    def is_certain(self) -> bool:
        """Tell whether two files for such people would be a mistake."""
        return self in {DuplicateReason.SAME_FILE_NUMBER, DuplicateReason.SAME_PERSON}


# In the ``services`` translation context.
REASONS: Mapping[DuplicateReason, str] = {
    DuplicateReason.SAME_FILE_NUMBER: QT_TRANSLATE_NOOP("services", "même numéro de dossier"),
    DuplicateReason.SAME_PERSON: QT_TRANSLATE_NOOP(
        "services", "mêmes nom, prénom et date de naissance"
    ),
    DuplicateReason.SWAPPED_NAMES: QT_TRANSLATE_NOOP("services", "nom et prénom inversés"),
    DuplicateReason.CLOSE_NAMES: QT_TRANSLATE_NOOP(
        "services", "même date de naissance et nom proche"
    ),
    DuplicateReason.SAME_PHONE: QT_TRANSLATE_NOOP("services", "même téléphone"),
    DuplicateReason.SAME_NAMES: QT_TRANSLATE_NOOP(
        "services", "mêmes nom et prénom, date de naissance à comparer"
    ),
}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file that may be of the person typed.

    Attributes:
        reasons: The surest first; their words are in ``REASONS``.
    """

    id: int
    last_name: str
    first_name: str
    birth_date: date | None
    file_number: str | None
    adviser_name: str | None
    reasons: tuple[DuplicateReason, ...]

    @property
    def is_certain(self) -> bool:
        """Tell whether a second file would be a mistake."""
        return any(reason.is_certain for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Traits:
    """What people are compared on, folded."""

    last_name: str
    first_name: str
    birth_name: str
    birth_date: date | None
    phone_key: str | None
    file_number: str | None

    @property
    def surnames(self) -> frozenset[str]:
        """The names the person goes or went by."""
        return frozenset({self.last_name, self.birth_name} - {""})


Handle = tuple[str, object]
Known = tuple[Traits, Duplicate]


def probable_duplicates(
    session: Session, data: YouthInput, *, exclude: int | None = None
) -> tuple[Duplicate, ...]:
    """Return the files that may be of the person typed, the surest first.

    Needs ``youth.identity``. A field that is not valid yet is left out of the comparison, and so
    is ``exclude``, the file being edited.

    Raises:
        NotPermittedError: The actor does not see identities.
    """
    require(session, "youth.identity")
    wanted = traits(data, region_of(session, data.site_id))
    found = known_duplicates(session, [wanted])[0]
    return tuple(duplicate for duplicate in found if duplicate.id != exclude)


def known_duplicates(session: Session, people: Sequence[Traits]) -> list[tuple[Duplicate, ...]]:
    """Return, for each person in turn, the files that may be theirs, the surest first."""
    found: list[tuple[Duplicate, ...]] = []
    for start in range(0, len(people), _TOGETHER):
        together = people[start : start + _TOGETHER]
        by_handle: dict[Handle, list[Known]] = {}
        for known in _candidates(session, together):
            for handle in _handles(known[0]):
                by_handle.setdefault(handle, []).append(known)
        found += [_among(by_handle, person) for person in together]
    return found


def traits(data: YouthInput, region: str) -> Traits:
    """Return what to compare of the fields typed."""
    return Traits(
        last_name=fold(data.last_name),
        first_name=fold(data.first_name),
        birth_name=fold(data.birth_name or ""),
        birth_date=data.birth_date,
        phone_key=_phone_key(data.phone, region),
        file_number=_file_number(data.file_number),
    )


def compare(person: Traits, other: Traits) -> tuple[DuplicateReason, ...]:
    """Return why two people may be one, the surest reason first."""
    return tuple(reason for reason, holds in _REASONS.items() if holds(person, other))


def _same_file_number(person: Traits, other: Traits) -> bool:
    return person.file_number is not None and person.file_number == other.file_number


def _same_phone(person: Traits, other: Traits) -> bool:
    return person.phone_key is not None and person.phone_key == other.phone_key


def _same_birth(person: Traits, other: Traits) -> bool:
    return person.birth_date is not None and person.birth_date == other.birth_date


def _same_names(person: Traits, other: Traits) -> bool:
    same_surname = bool(person.surnames & other.surnames)
    return same_surname and person.first_name == other.first_name != ""


def _same_person(person: Traits, other: Traits) -> bool:
    return _same_names(person, other) and _same_birth(person, other)


def _only_names(person: Traits, other: Traits) -> bool:
    return _same_names(person, other) and not _same_birth(person, other)


def _swapped_names(person: Traits, other: Traits) -> bool:
    names, reverse = (person.last_name, person.first_name), (other.first_name, other.last_name)
    return names == reverse and person.last_name != person.first_name


def _close_names(person: Traits, other: Traits) -> bool:
    if not _same_birth(person, other) or _same_names(person, other):
        return False
    surnames = any(are_close(one, two) for one in person.surnames for two in other.surnames)
    return surnames and are_close(person.first_name, other.first_name)


_REASONS = {
    DuplicateReason.SAME_FILE_NUMBER: _same_file_number,
    DuplicateReason.SAME_PERSON: _same_person,
    DuplicateReason.SWAPPED_NAMES: _swapped_names,
    DuplicateReason.CLOSE_NAMES: _close_names,
    DuplicateReason.SAME_PHONE: _same_phone,
    DuplicateReason.SAME_NAMES: _only_names,
}


def _candidates(session: Session, people: Sequence[Traits]) -> list[Known]:
    """Read who shares a number, a phone, a birth date or names with any of these people."""
    sharing = list(_sharing(people))
    if not sharing:
        return []
    rows = session.execute(
        select(
            Youth.id,
            Youth.last_name,
            Youth.first_name,
            Youth.birth_name,
            Youth.birth_date,
            Youth.phone_key,
            Youth.file_number,
            Account.first_name.label("adviser_first_name"),
            Account.last_name.label("adviser_last_name"),
        )
        .outerjoin(Account, Account.id == Youth.adviser_id)
        .where(or_(*sharing))
    )
    return [_known(row) for row in rows]


def _known(row: Row[*tuple[Any, ...]]) -> Known:
    person = Traits(
        fold(row.last_name),
        fold(row.first_name),
        fold(row.birth_name or ""),
        row.birth_date,
        row.phone_key,
        row.file_number,
    )
    known = Duplicate(
        row.id,
        row.last_name,
        row.first_name,
        row.birth_date,
        row.file_number,
        full_name(row.adviser_first_name, row.adviser_last_name),
        (),
    )
    return person, known


def _sharing(people: Sequence[Traits]) -> Iterator[ColumnElement[bool]]:
    """Return the conditions, each on an index."""
    columns = (
        (Youth.file_number, {person.file_number for person in people}),
        (Youth.phone_key, {person.phone_key for person in people}),
        (Youth.birth_date, {person.birth_date for person in people}),
    )
    for column, values in columns:
        if wanted := sorted(value for value in values if value is not None):
            yield column.in_(wanted)
    for person in people:
        if person.last_name and person.first_name:
            for names in (
                (person.last_name, person.first_name),
                (person.first_name, person.last_name),
            ):
                key = search_key(*names)
                # From the key itself to the keys where a birth name follows it.
                yield and_(Youth.search_key >= key, Youth.search_key < f"{key}!")


def _handles(person: Traits) -> Iterator[Handle]:
    """Return what two people compared share at least one of."""
    if person.file_number is not None:
        yield ("file_number", person.file_number)
    if person.phone_key is not None:
        yield ("phone", person.phone_key)
    if person.birth_date is not None:
        yield ("birth_date", person.birth_date)
    for surname in person.surnames:
        yield ("names", frozenset({surname, person.first_name}))  # in either order


def _among(by_handle: Mapping[Handle, list[Known]], person: Traits) -> tuple[Duplicate, ...]:
    sharing = {
        known.id: (other, known)
        for handle in _handles(person)
        for other, known in by_handle.get(handle, ())
    }
    found = [
        replace(known, reasons=reasons)
        for other, known in sharing.values()
        if (reasons := compare(person, other))
    ]
    ranks = list(DuplicateReason)
    found.sort(key=lambda known: (ranks.index(known.reasons[0]), known.last_name, known.id))
    return tuple(found)


def _phone_key(text: str | None, region: str) -> str | None:
    try:
        return fields.phone_key(fields.phone("phone", text, region))
    except ValidationError:
        return None


def _file_number(text: str | None) -> str | None:
    try:
        return fields.file_number("file_number", text)
    except ValidationError:
        return None

"""What an attendance sheet says: the names of those expected, and nothing else about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.agenda import GroupEvent
from services.accounts import agency_of
from services.agenda.conflicts import READ
from services.agenda.enrolments import GroupPage, open_group
from services.agenda.groups import hours_text, missing, series_of
from services.permissions import require

EMPTY_LINES = 4
"""Lines left for those who come without being enrolled: a working proposal."""


@dataclass(frozen=True, slots=True)
class SheetDay:
    """One day of the event."""

    day: date
    hours: str


@dataclass(frozen=True, slots=True)
class SheetLine:
    """Somebody expected.

    Attributes:
        is_expected: By day: whether they are to sign.
    """

    name: str
    is_expected: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """Everything on the page."""

    agency: str
    title: str
    place: str
    advisers: tuple[str, ...]
    days: tuple[SheetDay, ...]
    lines: tuple[SheetLine, ...]
    empty_lines: int = EMPTY_LINES


def attendance_sheet(session: Session, group_id: int) -> AttendanceSheet:
    """Return the sheet of a collective event, all the days of its series on it.

    Those who wait for a seat are not on it: they sign on an empty line if they get one.

    Raises:
        NotPermittedError: The actor does not read the agenda.
        NotFoundError: It does not exist.
    """
    require(session, READ)
    group = session.get(GroupEvent, group_id)
    if group is None:
        raise missing()
    pages = [open_group(session, day.id) for day in series_of(session, group)]
    held = [page for page in pages if not page.is_cancelled] or pages
    first = held[0]
    place = ", ".join(part for part in (first.data.place, first.site_name) if part)
    return AttendanceSheet(
        agency=agency_of(session).name,
        title=first.data.title,
        place=place,
        advisers=tuple(dict.fromkeys(name for page in held for name in page.advisers)),
        days=tuple(SheetDay(page.data.occurred_on, hours_text(page.data)) for page in held),
        lines=_lines(held),
    )


def _lines(pages: Sequence[GroupPage]) -> tuple[SheetLine, ...]:
    names: dict[int, str] = {}
    expected: dict[int, list[bool]] = {}
    for number, page in enumerate(pages):
        for one in page.enrolments:
            if one.waiting_rank is None:
                names[one.youth_id] = one.name
                expected.setdefault(one.youth_id, [False] * len(pages))[number] = True
    order = sorted(names, key=lambda key: (_family_first(names[key]), key))
    return tuple(SheetLine(names[key], tuple(expected[key])) for key in order)


def _family_first(name: str) -> str:
    first, _, last = name.partition(" ")
    return f"{last} {first}".casefold()

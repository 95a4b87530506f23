"""Read an iCalendar file as absences: first what would be taken, then all of it or nothing.

Recurrences are expanded within a bounded window, times are brought to the local day of the site,
and every entry that cannot be read is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar
from icalendar.error import BrokenCalendarProperty
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agenda import BusySlot
from services.agenda.conflicts import READ
from services.agenda.here import region_here
from services.errors import InputFileError, NotPermittedError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP
from services.importers.calendar_plan import Absence, BadEntry, CalendarPreview
from services.local_days import zone_of
from services.permissions import require
from services.youths.loading import flush

WRITE = "agenda.write"
MOST_BYTES = 5 * 1024 * 1024
WEEKS_BACK, WEEKS_AHEAD = 4, 53
"""Window in which recurrences are expanded: working proposals."""
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_MOST_TIMES_A_DAY = 24
_UNREADABLE = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError,
    BrokenCalendarProperty,
)  # fmt: skip
_BEGINS = re.compile(rb"^BEGIN:VEVENT\s*$", re.MULTILINE | re.IGNORECASE)
_ENDS = re.compile(rb"^END:VEVENT\s*$", re.MULTILINE | re.IGNORECASE)
_TITLE = 240
_UID = 255


def read_file(path: Path) -> bytes:
    """Return the content of a file, unless it is not one to be read.

    Raises:
        InputFileError: It cannot be read, or is too large.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Ce fichier fait {size} Mo, au-delà des {most} Mo lus ici. Exportez une période"
                " plus courte de votre calendrier.",
            )
            megabytes = round(size / 1024 / 1024, 1)
            text = str(megabytes).replace(".", ",")
            raise InputFileError(message, size=text, most=MOST_BYTES // 1024 // 1024)
        return path.read_bytes()
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce fichier ne s’ouvre pas ({detail}). Vérifiez qu’il est encore là."
        )
        raise InputFileError(message, detail=error.strerror or "") from error


def preview(session: Session, content: bytes, *, today: date) -> CalendarPreview:
    """Tell what an import would take, without writing anything.

    Raises:
        NotPermittedError: The actor does not write in the agenda.
        InputFileError: It is no calendar at all, or it is cut short.
    """
    account_id = _own_account(session)
    zone = zone_of(region_here(session))
    first = today - timedelta(weeks=WEEKS_BACK)
    last = today + timedelta(weeks=WEEKS_AHEAD)
    components = _components(content)
    absences: dict[tuple[str, str], Absence] = {}
    bad: list[BadEntry] = []
    outside = 0
    for number, group in enumerate(components, 1):
        try:
            found = list(_occurrences(group, zone, first, last))
        except _UnreadableError as error:
            bad.append(BadEntry(number, _title(group[0]) or "", error.reason))
            continue
        outside += not found
        absences |= {(one.uid, one.recurrence): one for one in found}
    known = _known(session, account_id)
    marked = (replace(one, is_known=key in known) for key, one in absences.items())
    taken = tuple(sorted(marked, key=lambda one: (one.starts_on, one.starts_at or time.min)))
    return CalendarPreview(taken, tuple(bad), len(components), outside, first, last)


def apply(session: Session, plan: CalendarPreview) -> int:
    """Write the absences that are not in the agenda yet; return how many.

    Raises:
        NotPermittedError: The actor does not write in the agenda.
    """
    account_id = _own_account(session)
    known = _known(session, account_id)
    fresh = [one for one in plan.absences if (one.uid, one.recurrence) not in known]
    session.add_all(
        BusySlot(
            account_id=account_id,
            starts_on=one.starts_on,
            starts_at=one.starts_at,
            ends_on=one.ends_on,
            ends_at=one.ends_at,
            uid=one.uid,
            recurrence=one.recurrence,
            title=one.title,
        )
        for one in fresh
    )
    flush(session)
    return len(fresh)


class _UnreadableError(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def _components(content: bytes) -> list[list[Any]]:
    """Return the events of a file, those of one identifier together, in their order."""
    head = content.lstrip(b"\xef\xbb\xbf\r\n\t ")[:15].upper()
    if not head.startswith(b"BEGIN:VCALENDAR"):
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce fichier n’est pas un calendrier iCalendar (.ics). Choisissez-en un autre."
        )
        raise InputFileError(message)
    if not content.rstrip().upper().endswith(b"END:VCALENDAR"):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce calendrier est coupé : sa dernière ligne manque. Exportez-le de nouveau.",
        )
        raise InputFileError(message)
    try:
        calendars = Calendar.from_ical(content, multiple=True)
    except _UNREADABLE as error:
        raise _badly_written() from error
    if len(_BEGINS.findall(content)) != len(_ENDS.findall(content)):
        raise _badly_written()
    groups: dict[str, list[Any]] = {}
    for calendar in calendars:
        for number, event in enumerate(calendar.walk("VEVENT")):
            key = str(event.get("uid") or f"-{number}-{len(groups)}")
            groups.setdefault(key, []).append(event)
    return list(groups.values())


def _badly_written() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Ce calendrier est mal écrit et ne peut pas être lu. Exportez-le de nouveau."
    )
    return InputFileError(message)


def _occurrences(
    group: Sequence[Any], zone: ZoneInfo, first: date, last: date
) -> Iterator[Absence]:
    calendar = Calendar()
    try:
        for event in group:
            _check(event)
            calendar.add_component(event)
        found = recurring_ical_events.of(calendar, skip_bad_series=False).between(
            first, last + timedelta(days=1)
        )
        for event in found:
            if str(event.get("status") or "").upper() != "CANCELLED" and _takes_time(event):
                yield _absence(event, zone)
    except _UnreadableError:
        raise
    except _UNREADABLE as error:
        reason = QT_TRANSLATE_NOOP("services", "la règle de répétition ne se lit pas")
        raise _UnreadableError(reason) from error


def _check(event: Any) -> None:
    if not event.get("uid"):
        raise _UnreadableError(QT_TRANSLATE_NOOP("services", "l’identifiant (UID) manque"))
    if len(str(event["uid"])) > _UID:
        raise _UnreadableError(QT_TRANSLATE_NOOP("services", "l’identifiant (UID) est trop long"))
    start, end = _moment(event, "dtstart"), _moment(event, "dtend")
    if start is None:
        raise _UnreadableError(
            QT_TRANSLATE_NOOP("services", "la date de début manque ou n’existe pas")
        )
    if end is None and "dtend" in event:
        raise _UnreadableError(QT_TRANSLATE_NOOP("services", "la date de fin n’existe pas"))
    if _repeats_too_often(event):
        reason = QT_TRANSLATE_NOOP(
            "services", "elle se répète plusieurs fois par jour, trop pour une absence"
        )
        raise _UnreadableError(reason)
    if end is not None and _ends_before(start, end):
        raise _UnreadableError(QT_TRANSLATE_NOOP("services", "la fin précède le début"))


def _moment(event: Any, name: str) -> date | None:
    """Return a date or an instant; None when it is not there, or cannot be read."""
    try:
        found = event[name].dt
    except (KeyError, AttributeError, BrokenCalendarProperty):
        return None
    return found if isinstance(found, date) else None


def _repeats_too_often(event: Any) -> bool:
    """Tell whether a rule would give too many occurrences to be somebody's absences."""
    rules = event.get("rrule") or []
    for rule in rules if isinstance(rules, list) else [rules]:
        often = {str(value).upper() for value in rule.get("FREQ", [])} & _TOO_OFTEN
        times = [len(rule.get(part, [None])) for part in ("BYHOUR", "BYMINUTE", "BYSECOND")]
        if often or times[0] * times[1] * times[2] > _MOST_TIMES_A_DAY:
            return True
    return False


def _ends_before(start: date, end: date) -> bool:
    if isinstance(start, datetime) != isinstance(end, datetime):
        return _day(end) < _day(start)
    try:
        return end < start
    except TypeError:  # one has a zone, the other has not
        return False


def _takes_time(event: Any) -> bool:
    return str(event.get("transp") or "OPAQUE").upper() != "TRANSPARENT"


def _absence(event: Any, zone: ZoneInfo) -> Absence:
    start, end = event["dtstart"].dt, event["dtend"].dt
    identity = event.get("recurrence-id")
    origin = start if identity is None else identity.dt
    recurrence = origin.isoformat()[:32]
    uid, title = str(event["uid"]), _title(event)
    if not isinstance(start, datetime):
        final = max(start, _day(end) - timedelta(days=1))
        return Absence(uid, recurrence, title, start, None, final, None)
    begins, finishes = _local(start, zone), _local(end, zone)
    ends_on, ends_at = finishes.date(), finishes.time()
    if ends_at == time.min and ends_on > begins.date():
        ends_on, ends_at = ends_on - timedelta(days=1), time(23, 59)
    return Absence(uid, recurrence, title, begins.date(), begins.time(), ends_on, ends_at)


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the local time, to the minute; without a zone, it is the local one already."""
    local = moment if moment.tzinfo is None else moment.astimezone(zone)
    return local.replace(tzinfo=None, second=0, microsecond=0)


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _title(event: Any) -> str | None:
    return normalized(str(event.get("summary") or ""))[:_TITLE] or None


def _own_account(session: Session) -> int:
    require(session, READ)
    account_id = require(session, WRITE).account_id
    if account_id is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Un calendrier s’importe dans l’agenda de quelqu’un. Connectez-vous."
        )
        raise NotPermittedError(message)
    return account_id


def _known(session: Session, account_id: int) -> set[tuple[str, str]]:
    query = select(BusySlot.uid, BusySlot.recurrence).where(BusySlot.account_id == account_id)
    return {(uid, recurrence) for uid, recurrence in session.execute(query)}

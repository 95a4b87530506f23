"""Write an agenda as an iCalendar file, which leaves the vault: no name unless asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, Timezone
from sqlalchemy.orm import Session

from models.agency import Account, Site
from models.agenda import GroupEvent
from models.event import Event as Meeting
from models.youth import Youth
from services.agenda.conflicts import READ
from services.agenda.here import now_here, region_here
from services.agenda.spans import USUAL_MINUTES
from services.agenda.week import Entry, EntryKind, load_agenda
from services.exporters.naming import Naming
from services.local_days import zone_of
from services.permissions import require
from services.unit_of_work import add_entry
from services.youths.vocabulary import word

PRODUCT = "-//Etrave//agenda//FR"
DOMAIN = "etrave.local"


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A file ready to be written.

    Attributes:
        count: Entries in it.
    """

    content: bytes
    count: int


def export_agenda(
    session: Session, account_id: int, first: date, last: date, naming: Naming = Naming.NOBODY
) -> CalendarFile:
    """Return the appointments and collective events of somebody, absences left out.

    With names or initials, the session must be a writing one: that they left is journaled.

    Raises:
        NotPermittedError: The actor does not read the agenda.
    """
    require(session, READ)
    if naming is not Naming.NOBODY:
        add_entry(session, "agenda.export", entity="account", entity_id=account_id)
    entries = [
        entry
        for entry in load_agenda(session, first, last, [account_id]).entries
        if entry.kind is not EntryKind.BUSY
    ]
    return _file(session, entries, naming)


def export_group(session: Session, group_id: int) -> CalendarFile:
    """Return one collective event, without anybody's name.

    Raises:
        NotPermittedError: The actor does not read the agenda.
    """
    require(session, READ)
    group = session.get(GroupEvent, group_id)
    if group is None:
        return CalendarFile(b"", 0)
    day = group.occurred_on
    runner = group.adviser_id
    found = load_agenda(session, day, day, [runner]).entries
    entries = [one for one in found if one.kind is EntryKind.GROUP and one.id == group_id]
    return _file(session, entries, Naming.NOBODY)


def _file(session: Session, entries: Sequence[Entry], naming: Naming) -> CalendarFile:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    stamp = now_here(session)
    zones: dict[str, None] = {}
    for entry in entries:
        site = _site(session, entry)
        region = region_here(session) if site is None else site.region
        calendar.add_component(_component(session, entry, naming, region, stamp))
        if entry.span.starts_at is not None:
            zones[zone_of(region).key] = None
    for name in reversed(zones):
        calendar.subcomponents.insert(0, Timezone.from_tzid(name))
    return CalendarFile(calendar.to_ical(), len(entries))


def _component(
    session: Session, entry: Entry, naming: Naming, region: str, stamp: datetime
) -> Event:
    event = Event()
    event.add("uid", f"{entry.kind}-{entry.id}@{DOMAIN}")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("summary", _summary(session, entry, naming))
    if entry.span.starts_at is None:
        event.add("dtstart", entry.span.day)
        event.add("dtend", entry.span.day + timedelta(days=1))
    else:
        start = datetime.combine(entry.span.day, entry.span.starts_at, zone_of(region))
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(minutes=entry.span.minutes or USUAL_MINUTES))
    event.add("class", "PRIVATE")
    return event


def _summary(session: Session, entry: Entry, naming: Naming) -> str:
    if entry.kind is EntryKind.GROUP:
        return entry.title
    assert entry.event_kind is not None  # noqa: S101 - of every appointment
    kind = word(entry.event_kind)
    kind = kind[:1].upper() + kind[1:]
    if naming is Naming.NOBODY or entry.youth_id is None:
        return kind
    youth = session.get_one(Youth, entry.youth_id)
    if naming is Naming.INITIALS:
        return f"{kind} {youth.first_name[:1]}. {youth.last_name[:1]}."
    return f"{kind} {youth.first_name} {youth.last_name}"


def _site(session: Session, entry: Entry) -> Site | None:
    row = session.get(GroupEvent if entry.kind is EntryKind.GROUP else Meeting, entry.id)
    site_id = getattr(row, "site_id", None)
    if site_id is None and entry.account_id is not None:
        account = session.get(Account, entry.account_id)
        site_id = None if account is None else account.site_id
    return None if site_id is None else session.get(Site, site_id)

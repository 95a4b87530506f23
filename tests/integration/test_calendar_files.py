"""iCalendar files: written without a name, read without losing anything, refused in words."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from sqlalchemy import select

from models.agency import Account
from models.agenda import BusySlot
from models.journal import JournalEntry
from services.actor import PROGRAM, Actor
from services.agenda.groups import GroupInput, create_group
from services.database import Database
from services.errors import InputFileError, NotPermittedError
from services.exporters.calendar_file import export_agenda, export_group
from services.exporters.naming import Naming
from services.importers.calendar_file import MOST_BYTES, apply, preview, read_file
from services.youths.records.events import EventInput, add_event
from services.youths.register import register
from services.youths.vocabulary import EventKind
from tests.conftest import ENGINES
from tests.support.scratch import shared, undone
from tests.support.youths import NADIA, REFERENCES, SAINT_DENIS, TODAY, a_person, settle

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module", params=["sqlcipher"])
def agency(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    for database in shared(request, tmp_path_factory):
        settle(database)
        yield database


@pytest.fixture(scope="module", params=ENGINES)
def either(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    for database in shared(request, tmp_path_factory):
        settle(database)
        yield database


def calendar(*events: str) -> bytes:
    """Return a file holding events written line by line."""
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//FR\n{body}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def read(database: Database, content: bytes, actor: Actor = NADIA) -> list[tuple[object, ...]]:
    with database.read(actor) as session:
        found = preview(session, content, today=TODAY)
    return [(one.starts_on, one.starts_at, one.ends_on, one.ends_at) for one in found.absences]


def test_a_time_of_elsewhere_is_brought_to_the_local_one(agency: Database) -> None:
    found = read(
        agency,
        calendar(
            "UID:1\nDTSTART:20261124T080000Z\nDTEND:20261124T093000Z",
            "UID:2\nDTSTART;TZID=America/New_York:20261124T200000\nDURATION:PT1H",
            "UID:3\nDTSTART:20261126T140000\nDTEND:20261126T150000",
        ),
    )

    assert found == [
        (date(2026, 11, 24), time(9), date(2026, 11, 24), time(10, 30)),
        (date(2026, 11, 25), time(2), date(2026, 11, 25), time(3)),
        (date(2026, 11, 26), time(14), date(2026, 11, 26), time(15)),
    ]


def test_the_local_day_is_that_of_the_site_overseas(agency: Database) -> None:
    with undone(agency, PROGRAM) as session:
        session.get_one(Account, 1).site_id = SAINT_DENIS
        session.flush()
        session.info["actor"] = NADIA
        content = calendar("UID:1\nDTSTART:20261124T203000Z\nDTEND:20261124T213000Z")
        found = preview(session, content, today=TODAY).absences

    assert (found[0].starts_on, found[0].starts_at) == (date(2026, 11, 25), time(0, 30))


def test_a_weekly_meeting_keeps_its_hour_across_the_clock_change(agency: Database) -> None:
    content = calendar(
        "UID:1\nDTSTART;TZID=Europe/Paris:20270315T090000\nDURATION:PT1H\n"
        "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Paris:20270322T090000"
    )

    found = read(agency, content)

    days = [date(2027, 3, 15), date(2027, 3, 29), date(2027, 4, 5)]
    assert found == [(day, time(9), day, time(10)) for day in days]


def test_an_endless_rule_is_expanded_within_the_window(agency: Database) -> None:
    content = calendar("UID:1\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY")
    with agency.read(NADIA) as session:
        found = preview(session, content, today=TODAY)

    days = [one.starts_on for one in found.absences]
    assert days[0] == TODAY - timedelta(weeks=4)
    assert days[-1] == TODAY + timedelta(weeks=53)
    assert len(days) == len(set(days)) == 57 * 7 + 1


def test_a_moved_occurrence_replaces_the_one_it_moves(agency: Database) -> None:
    content = calendar(
        "UID:1\nDTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2",
        "UID:1\nRECURRENCE-ID:20261125T090000\nDTSTART:20261125T160000\nDURATION:PT1H",
    )

    assert [(day, hour) for day, hour, *_rest in read(agency, content)] == [
        (date(2026, 11, 24), time(9)),
        (date(2026, 11, 25), time(16)),
    ]


def test_whole_days_end_the_day_before_the_end_written(agency: Database) -> None:
    content = calendar("UID:1\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20261226")

    assert read(agency, content) == [(date(2026, 12, 21), None, date(2026, 12, 25), None)]


def test_what_ends_at_midnight_ends_that_day(agency: Database) -> None:
    content = calendar("UID:1\nDTSTART:20261124T220000\nDTEND:20261125T000000")

    day = date(2026, 11, 24)
    assert read(agency, content) == [(day, time(22), day, time(23, 59))]


def test_every_bad_entry_is_told_and_the_others_are_taken(agency: Database) -> None:
    content = calendar(
        "UID:1\nSUMMARY:Sans date",
        "UID:2\nSUMMARY:Trente-deux\nDTSTART:20261132T090000",
        "UID:3\nSUMMARY:À l’envers\nDTSTART:20261124T100000\nDTEND:20261124T090000",
        "SUMMARY:Sans identifiant\nDTSTART:20261124T100000",
        "UID:5\nSUMMARY:Chaque seconde\nDTSTART:20261124T100000\nRRULE:FREQ=SECONDLY",
        "UID:6\nSUMMARY:Bon\nDTSTART:20261124T100000\nDURATION:PT1H",
        "UID:7\nSUMMARY:Passé\nDTSTART:20101124T100000\nDURATION:PT1H",
        "UID:8\nSUMMARY:Libre\nDTSTART:20261124T100000\nDURATION:PT1H\nTRANSP:TRANSPARENT",
    )
    with agency.read(NADIA) as session:
        found = preview(session, content, today=TODAY)

    assert [one.title for one in found.absences] == ["Bon"]
    assert [(one.number, one.title) for one in found.bad] == [
        (1, "Sans date"),
        (2, "Trente-deux"),
        (3, "À l’envers"),
        (4, "Sans identifiant"),
        (5, "Chaque seconde"),
    ]
    assert all(one.reason for one in found.bad)
    assert (found.entries, found.outside) == (8, 2)
    assert found.entries == len(found.absences) + len(found.bad) + found.outside


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "n’est pas un calendrier"),
        (b"%PDF-1.7 ...", "n’est pas un calendrier"),
        (bytes(range(256)) * 20, "n’est pas un calendrier"),
        (calendar("UID:1\nDTSTART:20261124T100000")[:-30], "est coupé"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "mal écrit"),
    ],
)
def test_what_is_no_calendar_is_refused_in_words(
    agency: Database, content: bytes, words: str
) -> None:
    with agency.read(NADIA) as session, pytest.raises(InputFileError, match=words):
        preview(session, content, today=TODAY)


def test_ten_megabytes_are_refused_before_being_read(tmp_path: Path) -> None:
    large = tmp_path / "large.ics"
    with large.open("wb") as file:
        file.truncate(10 * 1024 * 1024)

    assert MOST_BYTES < 10 * 1024 * 1024
    with pytest.raises(InputFileError, match="10,0 Mo"):
        read_file(large)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match="ne s’ouvre pas"):
        read_file(tmp_path / "gone.ics")


def test_the_same_file_twice_adds_nothing(either: Database) -> None:
    content = calendar(
        "UID:1\nDTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3",
        "UID:2\nDTSTART;VALUE=DATE:20261224",
    )
    with undone(either, NADIA) as session:
        first = apply(session, preview(session, content, today=TODAY))
        again = preview(session, content, today=TODAY)
        second = apply(session, again)
        stored = session.query(BusySlot).count()

    assert (first, second, stored) == (4, 0, 4)
    assert again.new == ()


def test_an_absence_is_only_ones_own(agency: Database, receptionist: Actor) -> None:
    content = calendar("UID:1\nDTSTART;VALUE=DATE:20261224")
    with undone(agency, NADIA) as session:
        apply(session, preview(session, content, today=TODAY))
        session.info["actor"] = receptionist
        found = preview(session, content, today=TODAY)

    assert [one.is_known for one in found.absences] == [False]


def test_an_officer_imports_nothing(agency: Database, officer: Actor) -> None:
    with agency.read(officer) as session, pytest.raises(NotPermittedError):
        preview(session, calendar(), today=TODAY)


def exported(database: Database, naming: Naming, **values: object) -> tuple[bytes, Any]:
    """Export an appointment of Nadia with Maël Roch; return the bytes and what is read back."""
    given = {"starts_at": time(9, 30), "duration_minutes": 45, "label": "Santé"} | values
    with undone(database, NADIA) as session:
        youth_id = register(session, a_person(), today=TODAY, references=REFERENCES)
        data = EventInput(EventKind.INTERVIEW, MONDAY, adviser_id=1, **given)  # type: ignore[arg-type]
        add_event(session, youth_id, data, today=TODAY)
        content = export_agenda(session, 1, MONDAY, MONDAY, naming).content
    return content, Calendar.from_ical(content)


def test_no_name_is_in_the_file_unless_asked(agency: Database) -> None:
    for naming, summary in (
        (Naming.NOBODY, "Entretien individuel"),
        (Naming.INITIALS, "Entretien individuel M. R."),
        (Naming.NAMES, "Entretien individuel Maël Roch"),
    ):
        content, found = exported(agency, naming)
        assert [str(event["summary"]) for event in found.walk("VEVENT")] == [summary]
        assert (b"Roch" in content) is (naming is Naming.NAMES)
        assert "Santé".encode() not in content


def test_names_that_leave_are_journaled_and_the_journal_names_nobody(agency: Database) -> None:
    wanted = select(JournalEntry).where(JournalEntry.action == "agenda.export")
    for naming, times in ((Naming.NOBODY, 0), (Naming.INITIALS, 1), (Naming.NAMES, 1)):
        with undone(agency, NADIA) as session:
            export_agenda(session, 1, MONDAY, MONDAY, naming)
            entries = [(row.entity, row.entity_id, row.reason) for row in session.scalars(wanted)]
        assert entries == [("account", 1, None)] * times


@pytest.mark.parametrize(("site", "zone"), [(71, "Europe/Paris"), (72, "Indian/Reunion")])
def test_the_time_is_that_of_the_site(agency: Database, site: int, zone: str) -> None:
    content, found = exported(agency, Naming.NOBODY, site_id=site)

    event = found.walk("VEVENT")[0]
    start = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo(zone))
    assert event["dtstart"].dt == start
    assert event["dtend"].dt == start + timedelta(minutes=45)
    assert event["dtstart"].params["tzid"] == zone
    assert f"TZID:{zone}".encode() in content
    assert [str(one["tzid"]) for one in found.walk("VTIMEZONE")] == [zone]


def test_what_has_no_hour_is_a_whole_day(agency: Database) -> None:
    _content, found = exported(agency, Naming.NOBODY, starts_at=None, duration_minutes=None)

    event = found.walk("VEVENT")[0]
    assert (event["dtstart"].dt, event["dtend"].dt) == (MONDAY, MONDAY + timedelta(days=1))


def test_a_collective_event_is_exported_alone(either: Database) -> None:
    with undone(either, NADIA) as session:
        data = GroupInput(EventKind.WORKSHOP, "Atelier CV", MONDAY, time(14), 120, adviser_id=1)
        key = create_group(session, data)[0]
        create_group(session, GroupInput(EventKind.WORKSHOP, "Autre", MONDAY, adviser_id=1))
        content = export_group(session, key).content

    found: Any = Calendar.from_ical(content)
    summaries = [str(event["summary"]) for event in found.walk("VEVENT")]
    assert summaries == ["Atelier CV"]


def test_what_is_exported_can_be_read_again(agency: Database) -> None:
    content, _found = exported(agency, Naming.NOBODY)

    assert read(agency, content) == [(MONDAY, time(9, 30), MONDAY, time(10, 15))]

"""What has to be typed again in I-MILO, and how it is ticked."""

from datetime import date, time, timedelta

import pytest

from models.diagnostic import Diagnostic, DiagnosticAnswer, DiagnosticKind, DiagnosticStatus, Level
from models.event import Event
from models.youth import Youth
from services.actor import Actor
from services.carry_over import screens
from services.carry_over.lines import CarryLine, lines_of
from services.carry_over.readers import ENTITIES
from services.carry_over.ticking import own_lines, tick, untick, waiting
from services.database import Database
from services.errors import ConflictError, NotPermittedError, RuleFileError
from services.rule_file import shipped_text
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.records.situations import SituationInput, add_situation
from services.youths.vocabulary import (
    Attendance,
    EventKind,
    Programme,
    SituationFamily,
    SituationState,
)
from tests.conftest import NOW
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle


@pytest.fixture(autouse=True)
def agency(database: Database) -> None:
    settle(database)


@pytest.fixture
def youth_id(database: Database) -> int:
    return enter(database, a_person(phone="05 56 00 00 14"))


def lines(database: Database, youth_id: int, *, with_done: bool = False) -> list[CarryLine]:
    with database.read(NADIA) as session:
        return list(lines_of(session, [youth_id], with_done=with_done))


def told(database: Database, youth_id: int) -> list[tuple[str, str, str]]:
    found = lines(database, youth_id)
    return [(one.screen, one.label, one.text.replace("\N{NO-BREAK SPACE}", " ")) for one in found]


def tick_all(database: Database, youth_id: int) -> None:
    shown = lines(database, youth_id)
    with database.write(NADIA) as session:
        tick(session, shown)


def meet(database: Database, youth_id: int, attendance: Attendance = Attendance.PLANNED) -> int:
    given = EventInput(
        EventKind.INTERVIEW, TODAY, attendance=attendance, starts_at=time(10), duration_minutes=30
    )
    with database.write(NADIA) as session:
        return add_event(session, youth_id, given, today=TODAY)


def test_a_new_file_is_typed_screen_by_screen_and_field_by_field(
    database: Database, youth_id: int
) -> None:
    assert told(database, youth_id) == [
        ("Identité", "Nom d’usage", "Roch"),
        ("Identité", "Prénom", "Maël"),
        ("Identité", "Date de naissance", "04/03/2007"),
        ("Coordonnées", "Téléphone", "05 56 00 00 14"),
    ]


def test_records_follow_in_the_order_of_the_screens_each_on_one_line(
    database: Database, youth_id: int
) -> None:
    tick_all(database, youth_id)
    meet(database, youth_id)
    with database.write(NADIA) as session:
        start_pathway(
            session, youth_id, PathwayInput(Programme.PACEA, date(2026, 11, 2)), today=TODAY
        )
        seeking = SituationInput(
            SituationFamily.JOB_SEEKER, SituationState.CURRENT, started_on=date(2026, 9, 1)
        )
        add_situation(session, youth_id, seeking, today=TODAY)

    screens_seen = [screen for screen, _label, _text in told(database, youth_id)]
    assert screens_seen == ["Situations", "Événements", "Dispositifs"]
    assert told(database, youth_id)[1][2] == (
        "Type : entretien individuel ; Date : 23/11/2026 ; Heure : 10:00 ; Durée : 30 min ;"
        " Modalité : sur place ; Présence : planifié"
    )


def test_what_is_ticked_leaves_dated_and_signed(database: Database, youth_id: int) -> None:
    tick_all(database, youth_id)

    assert lines(database, youth_id) == []
    done = lines(database, youth_id, with_done=True)
    assert {(one.done.at, one.done.account_name) for one in done if one.done} == {
        (NOW, "Nadia Berthier")
    }


def test_a_change_of_what_was_ticked_says_what_it_corrects(
    database: Database, youth_id: int
) -> None:
    tick_all(database, youth_id)
    with database.write(NADIA) as session:
        session.get_one(Youth, youth_id).phone = "+33556000099"

    (line,) = lines(database, youth_id)
    assert (line.label, line.text[-2:], (line.corrects or "")[-2:]) == ("Téléphone", "99", "14")


def test_a_change_i_milo_does_not_hold_makes_no_line(database: Database, youth_id: int) -> None:
    tick_all(database, youth_id)
    with database.write(NADIA) as session:
        session.get_one(Youth, youth_id).hold_reason = "Contentieux"

    assert lines(database, youth_id) == []


def test_an_attendance_noted_later_corrects_the_appointment(
    database: Database, youth_id: int
) -> None:
    event_id = meet(database, youth_id)
    tick_all(database, youth_id)
    with database.write(NADIA) as session:
        session.get_one(Event, event_id).attendance = Attendance.PRESENT

    (line,) = lines(database, youth_id)
    assert line.text.endswith("présent")
    assert (line.corrects or "").endswith("planifié")


def test_what_was_removed_here_is_to_be_removed_there_once(
    database: Database, youth_id: int
) -> None:
    event_id = meet(database, youth_id)
    tick_all(database, youth_id)
    with database.write(NADIA) as session:
        session.delete(session.get_one(Event, event_id))

    (line,) = lines(database, youth_id)
    assert line.text == ""
    assert (line.corrects or "").startswith("Type")
    tick_all(database, youth_id)
    assert lines(database, youth_id) == []


def test_what_never_was_carried_over_and_is_removed_makes_no_line(
    database: Database, youth_id: int
) -> None:
    tick_all(database, youth_id)
    event_id = meet(database, youth_id)
    with database.write(NADIA) as session:
        session.delete(session.get_one(Event, event_id))

    assert lines(database, youth_id) == []


def test_a_line_is_unticked(database: Database, youth_id: int) -> None:
    before = lines(database, youth_id)
    tick_all(database, youth_id)
    done = lines(database, youth_id, with_done=True)
    with database.write(NADIA) as session:
        for line in done:
            untick(session, line)

    assert lines(database, youth_id) == before


def test_a_line_ticked_leaves_the_sight_after_an_hour(
    database: Database, youth_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    meet(database, youth_id)
    tick_all(database, youth_id)

    monkeypatch.setattr(database, "clock", lambda: NOW + timedelta(hours=1))

    assert lines(database, youth_id, with_done=True) == []


def test_a_line_changed_meanwhile_is_not_ticked(database: Database, youth_id: int) -> None:
    shown = lines(database, youth_id)
    with database.write(NADIA) as session:
        session.get_one(Youth, youth_id).last_name = "Roche"

    with database.write(NADIA) as session, pytest.raises(ConflictError, match="a changé"):
        tick(session, shown)


def test_comments_and_notes_are_never_carried_over(database: Database, youth_id: int) -> None:
    tick_all(database, youth_id)
    with database.write(NADIA) as session:
        session.add(
            Diagnostic(
                youth_id=youth_id,
                kind=DiagnosticKind.RAPID,
                status=DiagnosticStatus.VALIDATED,
                made_on=TODAY,
                grid_version="1",
                notes="secret",
                orientation_reason="secret",
                answers=[DiagnosticAnswer(domain="health", level=Level.STRONG, comment="secret")],
            )
        )
        session.get_one(Youth, youth_id).hold_reason = "secret"
        session.get_one(Youth, youth_id).referred_by = "secret"
        session.flush()

    (line,) = lines(database, youth_id)
    assert line.screen == "Diagnostic"
    assert "secret" not in line.text


@pytest.mark.parametrize("entity", ENTITIES)
def test_no_field_of_free_comments_can_be_asked_for(entity: str) -> None:
    forbidden = {"notes", "comment", "hold_reason", "referred_by", "tasks", "assessment"}
    assert not ENTITIES[entity].fields & (forbidden | {"orientation_reason", "label"})


def test_a_field_that_may_not_leave_is_refused_by_the_file() -> None:
    text = shipped_text(screens.FILE).replace('code = "made_on"', 'code = "notes"')

    with pytest.raises(RuleFileError, match="notes"):
        screens.load(text)


def test_the_list_of_an_adviser_holds_their_caseload(database: Database, youth_id: int) -> None:
    enter(database, a_person("Élan", "Noé"), OTHER_ADVISER)
    with database.read(NADIA) as session:
        assert {line.youth_id for line in own_lines(session, today=TODAY)} == {youth_id}
        found = waiting(session, today=TODAY)

    assert (found.lines, found.people) == (4, 1)


def test_a_colleague_reads_the_lines_and_does_not_tick_them(
    database: Database, youth_id: int
) -> None:
    shown = lines(database, youth_id)

    with database.write(OTHER_ADVISER) as session, pytest.raises(NotPermittedError):
        tick(session, shown)


def test_reception_carries_nothing_over(
    database: Database, youth_id: int, receptionist: Actor
) -> None:
    with database.read(receptionist) as session, pytest.raises(NotPermittedError):
        lines_of(session, [youth_id])

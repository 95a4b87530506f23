"""Two diagnostics side by side, and the page for the person."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest
from sqlalchemy.orm import Session

from models.agency import Agency
from models.diagnostic import Action, ActionOwner, ActionStatus, Level
from models.employer import Immersion, ImmersionAim, ImmersionOutcome
from models.event import Attendance, Event, EventKind, Modality
from models.pathway import Proof, Situation, SituationFamily, SituationState
from services.actor import PROGRAM, Actor
from services.database import Database
from services.diagnostics import records, validation
from services.diagnostics.evolution import Change
from services.diagnostics.form import with_level
from services.diagnostics.progress import Progress, compare
from services.diagnostics.progress_words import progress_content
from services.errors import NotFoundError, NotPermittedError
from services.reports import progress_sheet
from tests.support.youths import NADIA, TODAY, a_person, enter, settle

FIRST, SECOND, THIRD = (TODAY - timedelta(days=days) for days in (200, 100, 0))
DAY = timedelta(days=1)


def diagnose(database: Database, youth_id: int, day: date, **levels: Level) -> int:
    with database.write(NADIA) as session:
        form = replace(records.start(session, youth_id), review_on=day + timedelta(days=60))
        for domain, level in levels.items():
            form = with_level(form, domain, level)
        done = validation.validate(session, youth_id, form, today=day, duration_minutes=12)
    return done.diagnostic_id


@pytest.fixture
def person(vault: Database) -> int:
    settle(vault)
    with vault.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale du Port", is_demo=False))
    return enter(vault, a_person())


def add(database: Database, *rows: object) -> None:
    with database.write(NADIA) as session:
        session.add_all(rows)


def action(youth_id: int, title: str, status: ActionStatus, day: date | None) -> Action:
    return Action(
        youth_id=youth_id,
        domain="mobility",
        title=title,
        owner=ActionOwner.YOUTH,
        status=status,
        done_on=day,
    )


def compared(database: Database, youth_id: int, *ids: int) -> Progress:
    before_id, after_id = ids or (None, None)
    with database.read(NADIA) as session:
        return compare(session, youth_id, today=TODAY, before_id=before_id, after_id=after_id)


def test_one_diagnostic_is_not_compared(vault: Database, person: int) -> None:
    only = diagnose(vault, person, FIRST, mobility=Level.STRONG)

    found = compared(vault, person)

    assert found.before is None
    assert found.after is not None
    assert found.after.id == only
    assert found.changes == ()


def test_the_last_two_are_compared_unless_told(vault: Database, person: int) -> None:
    first = diagnose(vault, person, FIRST, mobility=Level.STRONG)
    second = diagnose(vault, person, SECOND, mobility=Level.MEDIUM)
    third = diagnose(vault, person, THIRD, mobility=Level.NO_IMPACT)

    usual, chosen = compared(vault, person), compared(vault, person, third, first)

    assert (usual.before and usual.before.id, usual.after and usual.after.id) == (second, third)
    assert (chosen.before and chosen.before.id, chosen.after and chosen.after.id) == (first, third)
    changes = {one.domain.code: one.change for one in chosen.changes}
    assert changes["mobility"] is Change.LIFTED
    assert changes["housing"] is Change.UNKNOWN


def test_what_was_done_in_between_leaves_the_first_day_out_and_the_last_in(
    vault: Database, person: int
) -> None:
    diagnose(vault, person, SECOND, mobility=Level.STRONG)
    diagnose(vault, person, THIRD, mobility=Level.MEDIUM)
    done, given_up = ActionStatus.DONE, ActionStatus.ABANDONED
    add(
        vault,
        action(person, "Le jour même", done, SECOND),
        action(person, "Le lendemain", done, SECOND + DAY),
        action(person, "Le dernier jour", done, THIRD),
        action(person, "Abandonnée", given_up, SECOND + DAY),
        action(person, "Sans date", done, None),
        action(person, "En cours", ActionStatus.IN_PROGRESS, None),
    )

    between = compared(vault, person).between

    assert between is not None
    assert [one.title for one in between.done] == ["Le lendemain", "Le dernier jour"]
    assert [one.title for one in between.abandoned] == ["Abandonnée"]
    assert between.undated == 1
    assert [one.title for one in compared(vault, person).to_do] == ["En cours"]


def test_meetings_held_situations_begun_and_immersions_are_in_between(
    vault: Database, person: int
) -> None:
    diagnose(vault, person, SECOND, mobility=Level.STRONG)
    diagnose(vault, person, THIRD, mobility=Level.MEDIUM)

    def event(kind: EventKind, attendance: Attendance) -> Event:
        return Event(
            youth_id=person,
            kind=kind,
            modality=Modality.ON_SITE,
            occurred_on=SECOND + DAY,
            attendance=attendance,
        )

    def situation(family: SituationFamily, state: SituationState) -> Situation:
        return Situation(
            youth_id=person,
            family=family,
            started_on=SECOND + DAY,
            state=state,
            proof=Proof.DECLARED,
        )

    def immersion(outcome: ImmersionOutcome | None) -> Immersion:
        return Immersion(
            youth_id=person,
            aim=ImmersionAim.DISCOVER,
            started_on=SECOND + DAY,
            ended_on=SECOND + DAY * 5,
            outcome=outcome,
        )

    add(
        vault,
        event(EventKind.WORKSHOP, Attendance.PRESENT),
        event(EventKind.WORKSHOP, Attendance.PRESENT),
        event(EventKind.WORKSHOP, Attendance.ABSENT),
        event(EventKind.MESSAGE, Attendance.PRESENT),
        situation(SituationFamily.TRAINING, SituationState.CURRENT),
        situation(SituationFamily.JOB, SituationState.PLANNED),
        situation(SituationFamily.IMMERSION, SituationState.ENDED),
        immersion(None),
        immersion(ImmersionOutcome.DID_NOT_SHOW),
    )

    between = compared(vault, person).between

    assert between is not None
    # The interview of the second diagnostic is on its day.
    assert between.meetings == ((EventKind.WORKSHOP, 2), (EventKind.INTERVIEW, 1))
    assert [one.family for one in between.situations] == [SituationFamily.TRAINING]
    assert [one.family for one in between.stays] == [SituationFamily.IMMERSION]
    assert len(between.immersions) == 1


def sheet(session: Session, youth_id: int) -> str:
    content = progress_content(session, youth_id, today=TODAY)
    document = pypdfium2.PdfDocument(progress_sheet.write(content))
    assert "Roch" not in repr(document.get_metadata_dict())
    (text,) = (page.get_textpage().get_text_range() for page in document)
    return " ".join(text.split())


def test_the_page_says_what_moved_forward_in_words_a_person_of_seventeen_understands(
    vault: Database, person: int
) -> None:
    diagnose(
        vault,
        person,
        SECOND,
        mobility=Level.STRONG,
        housing=Level.STRONG,
        health=Level.MEDIUM,
        training=Level.STRENGTH,
    )
    diagnose(
        vault,
        person,
        THIRD,
        mobility=Level.NO_IMPACT,
        housing=Level.MEDIUM,
        training=Level.STRENGTH,
    )
    add(vault, action(person, "Passer le code", ActionStatus.DONE, THIRD))

    with vault.read(NADIA) as session:
        text = sheet(session, person)

    assert "La mobilité" in text
    assert "difficile" in text
    assert "ça va" in text
    assert "un peu difficile" in text
    assert "Passer le code" in text
    assert "Nous n’avons pas reparlé" in text
    for trade in ("frein", "score", "effet", "Fort", "Moyen", "levé", "diagnostic"):
        assert trade not in text


def test_the_page_does_not_say_what_was_given_up_nor_what_got_worse(
    vault: Database, person: int
) -> None:
    diagnose(vault, person, SECOND, mobility=Level.MEDIUM)
    diagnose(vault, person, THIRD, mobility=Level.STRONG)
    add(vault, action(person, "Louer une voiture", ActionStatus.ABANDONED, THIRD))

    with vault.read(NADIA) as session:
        text = sheet(session, person)

    assert "Louer une voiture" not in text
    assert "difficile" not in text
    assert "Pouvoir me déplacer" in text


def test_a_day_already_past_is_to_be_agreed_again(vault: Database, person: int) -> None:
    diagnose(vault, person, SECOND, mobility=Level.MEDIUM)
    diagnose(vault, person, THIRD, mobility=Level.STRONG)
    late, coming = (
        action(person, title, ActionStatus.TO_DO, None) for title in ("En retard", "À venir")
    )
    late.due_on, coming.due_on = TODAY - DAY, TODAY + DAY
    add(vault, late, coming)

    with vault.read(NADIA) as session:
        content = progress_content(session, person, today=TODAY)

    assert {one.title: one.due_on for one in content.to_do} == {
        "En retard": None,
        "À venir": TODAY + DAY,
    }


def test_the_same_content_gives_the_same_bytes(vault: Database, person: int) -> None:
    diagnose(vault, person, SECOND, mobility=Level.MEDIUM)
    diagnose(vault, person, THIRD, mobility=Level.STRONG)
    with vault.read(NADIA) as session:
        content = progress_content(session, person, today=TODAY)

    assert progress_sheet.write(content) == progress_sheet.write(content)


def test_the_page_asks_for_two_diagnostics(vault: Database, person: int) -> None:
    diagnose(vault, person, FIRST, mobility=Level.MEDIUM)

    with vault.read(NADIA) as session, pytest.raises(NotFoundError):
        progress_content(session, person, today=TODAY)


def test_only_who_reads_diagnostics_compares_them(
    vault: Database, person: int, receptionist: Actor, director: Actor
) -> None:
    for actor in (receptionist, director):
        with vault.read(actor) as session, pytest.raises(NotPermittedError):
            compare(session, person, today=TODAY)

"""What the team answers to signals: decisions, overrides, notices, and the meeting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.diagnostic import Level
from services.actor import Actor
from services.database import Database
from services.diagnostics import records, validation
from services.diagnostics.form import DiagnosticForm, with_level
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.signals.answers import (
    DecisionInput,
    NoticeWay,
    decide,
    finish,
    override,
    tell,
    withdraw,
)
from services.signals.meeting import Meeting, MeetingFilter, Order, load_meeting
from services.signals.standing import Standing, signals_of
from tests.support.youths import BORDEAUX, NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle

SIGNAL = "health-money"
LATER = TODAY + timedelta(days=40)


def diagnose(
    database: Database, youth_id: int, day: date = TODAY, actor: Actor = NADIA, **levels: Level
) -> None:
    with database.write(actor) as session:
        form: DiagnosticForm = records.start(session, youth_id)
        form = replace(form, review_on=day + timedelta(days=60))
        for domain, level in levels.items():
            form = with_level(form, domain, level)
        validation.validate(session, youth_id, form, today=day, duration_minutes=12)


def poor(database: Database, youth_id: int, day: date = TODAY, actor: Actor = NADIA) -> None:
    diagnose(database, youth_id, day, actor, health=Level.STRONG, money=Level.MEDIUM)


def standing(database: Database, youth_id: int, day: date = TODAY) -> Standing:
    with database.read(NADIA) as session:
        (found,) = signals_of(session, youth_id, today=day).standings
    return found


def meeting(
    database: Database, wanted: MeetingFilter | None = None, order: Order = Order.NAME
) -> Meeting:
    with database.read(NADIA) as session:
        return load_meeting(session, wanted or MeetingFilter(), today=TODAY, order=order)


@pytest.fixture
def person(vault: Database) -> int:
    return settled(vault)


def settled(database: Database) -> int:
    settle(database)
    youth_id = enter(database, a_person())
    poor(database, youth_id)
    return youth_id


def test_a_signal_says_its_reasons_and_since_when(vault: Database, person: int) -> None:
    found = standing(vault, person)

    assert found.is_raised
    assert found.since == TODAY
    assert found.causes == (
        "Ressources et budget\xa0: effet moyen",
        "Santé (effets sur le travail)\xa0: effet fort",
    )
    assert found.notice is None


def test_a_decision_says_who_does_what_and_is_kept_once_done(database: Database) -> None:
    person = settled(database)
    with database.write(NADIA) as session:
        data = DecisionInput("Appeler l’assistante sociale", 9, LATER, LATER)
        key = decide(session, person, SIGNAL, data, today=TODAY)
    (decision,) = standing(database, person).to_do
    assert (decision.title, decision.holder, decision.due_on) == (
        "Appeler l’assistante sociale",
        "Paul Élan",
        LATER,
    )

    with database.write(NADIA) as session:
        finish(session, key, decision.version, is_done=True, today=LATER)

    found = standing(database, person)
    assert found.to_do == ()
    assert found.decisions[0].done_on == LATER


def test_a_decision_that_someone_changed_meanwhile_is_not_overwritten(
    vault: Database, person: int
) -> None:
    with vault.write(NADIA) as session:
        key = decide(session, person, SIGNAL, DecisionInput("Appeler"), today=TODAY)
    version = standing(vault, person).to_do[0].version
    with vault.write(NADIA) as session:
        finish(session, key, version, is_done=True, today=TODAY)

    with vault.write(NADIA) as session, pytest.raises(ConflictError):
        finish(session, key, version, is_done=False, today=TODAY)


@pytest.mark.parametrize(
    ("data", "field"),
    [
        (DecisionInput("  "), "title"),
        (DecisionInput("Appeler", due_on=TODAY - timedelta(days=1)), "due_on"),
        (DecisionInput("Appeler", review_on=TODAY - timedelta(days=1)), "review_on"),
    ],
)
def test_a_decision_without_words_or_for_yesterday_is_refused(
    vault: Database, person: int, data: DecisionInput, field: str
) -> None:
    with vault.write(NADIA) as session, pytest.raises(ValidationError) as refused:
        decide(session, person, SIGNAL, data, today=TODAY)

    assert refused.value.field == field


def test_an_override_keeps_its_reason_and_author_and_hides_the_signal(database: Database) -> None:
    person = settled(database)
    with database.write(NADIA) as session:
        override(session, person, SIGNAL, "Suivi par le service social", today=TODAY)

    found = standing(database, person)

    assert not found.is_raised
    assert found.override is not None
    assert (found.override.reason, found.override.author) == (
        "Suivi par le service social",
        "Nadia Berthier",
    )


def test_an_override_stands_while_the_same_facts_are_found_again(
    vault: Database, person: int
) -> None:
    with vault.write(NADIA) as session:
        override(session, person, SIGNAL, "Suivi ailleurs", today=TODAY)

    poor(vault, person, LATER)

    assert not standing(vault, person, LATER).is_raised


def test_a_signal_put_aside_comes_back_when_its_facts_change(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session:
        override(session, person, SIGNAL, "Suivi ailleurs", today=TODAY)

    diagnose(vault, person, LATER, health=Level.STRONG, money=Level.STRONG)

    found = standing(vault, person, LATER)
    assert found.is_raised
    assert found.since == TODAY  # it never ceased to hold


def test_an_override_taken_back_shows_the_signal_again(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session:
        override(session, person, SIGNAL, "Erreur", today=TODAY)
    row = standing(vault, person).override
    assert row is not None

    with vault.write(NADIA) as session:
        withdraw(session, row.id, row.version, today=TODAY)

    assert standing(vault, person).is_raised


def test_what_is_not_raised_cannot_be_put_aside(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session, pytest.raises(ConflictError):
        override(session, person, "housing-lost", "Rien à dire", today=TODAY)


def test_an_override_without_a_reason_is_refused(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session, pytest.raises(ValidationError):
        override(session, person, SIGNAL, " ", today=TODAY)


def test_being_told_counts_for_as_long_as_the_signal_does_not_cease(
    vault: Database, person: int
) -> None:
    with vault.write(NADIA) as session:
        tell(session, person, SIGNAL, TODAY, NoticeWay.INTERVIEW, today=TODAY)
    told = standing(vault, person).notice
    assert told is not None
    assert (told.told_on, told.way) == (TODAY, NoticeWay.INTERVIEW)

    diagnose(vault, person, TODAY + timedelta(days=10), health=Level.NO_IMPACT)
    poor(vault, person, LATER)

    assert standing(vault, person, LATER).notice is None


def test_nobody_is_told_tomorrow(vault: Database, person: int) -> None:
    with vault.write(NADIA) as session, pytest.raises(ValidationError):
        tell(session, person, SIGNAL, LATER, NoticeWay.PHONE, today=TODAY)


def test_a_decision_to_do_stays_in_sight_when_the_signal_is_no_longer_raised(
    database: Database,
) -> None:
    person = settled(database)
    with database.write(NADIA) as session:
        decide(session, person, SIGNAL, DecisionInput("Appeler"), today=TODAY)
    diagnose(database, person, TODAY, health=Level.NO_IMPACT, money=Level.NO_IMPACT)

    (group,) = meeting(database).groups

    assert (group.raised, group.aside) == ((), ())
    assert [line.standing.to_do[0].title for line in group.past] == ["Appeler"]


def test_only_who_follows_the_person_answers(vault: Database, person: int) -> None:
    with vault.write(OTHER_ADVISER) as session, pytest.raises(NotPermittedError):
        decide(session, person, SIGNAL, DecisionInput("Appeler"), today=TODAY)


def test_signals_are_for_advisers_only(
    vault: Database,
    person: int,
    officer: Actor,
    director: Actor,
    receptionist: Actor,
    administrator: Actor,
) -> None:
    for actor in (officer, director, receptionist, administrator):
        with vault.read(actor) as session:
            with pytest.raises(NotPermittedError):
                signals_of(session, person, today=TODAY)
            with pytest.raises(NotPermittedError):
                load_meeting(session, MeetingFilter(), today=TODAY)


def test_people_stand_under_a_signal_by_name_or_by_date(vault: Database) -> None:
    settle(vault)
    for name, days in (("Zola", 30), ("Abadie", 10), ("Morin", 20)):
        poor(vault, enter(vault, a_person(name)), TODAY - timedelta(days=days))

    (by_name,) = meeting(vault).groups
    (by_date,) = meeting(vault, order=Order.SINCE).groups

    assert [line.name for line in by_name.raised] == ["Abadie Maël", "Morin Maël", "Zola Maël"]
    assert [line.name for line in by_date.raised] == ["Zola Maël", "Morin Maël", "Abadie Maël"]


def test_the_meeting_is_narrowed_to_a_site_an_adviser_or_a_signal(database: Database) -> None:
    person = settled(database)
    other = enter(database, a_person("Autre", adviser_id=9), OTHER_ADVISER)
    poor(database, other, actor=OTHER_ADVISER)

    def people(wanted: MeetingFilter) -> set[int]:
        groups = meeting(database, wanted).groups
        return {line.standing.youth_id for group in groups for line in group.raised}

    assert people(MeetingFilter()) == {person, other}
    assert people(MeetingFilter(adviser_id=9)) == {other}
    assert people(MeetingFilter(site_id=BORDEAUX)) == {person, other}
    assert people(MeetingFilter(site_id=72)) == set()
    assert people(MeetingFilter(signal="housing-lost")) == set()


def test_the_meeting_says_what_the_adviser_may_answer(vault: Database, person: int) -> None:
    other = enter(vault, a_person("Autre", adviser_id=9), OTHER_ADVISER)
    poor(vault, other, actor=OTHER_ADVISER)

    (group,) = meeting(vault).groups

    assert {line.standing.youth_id: line.may_decide for line in group.raised} == {
        person: True,
        other: False,
    }

"""What validating a diagnostic does, and what it refuses, on both engines."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlalchemy import func, select

from models.agency import Account, Agency
from models.diagnostic import (
    Action,
    ActionOwner,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticKind,
    DiagnosticStatus,
    Draft,
    Level,
    Orientation,
)
from models.event import Attendance, Event, EventKind, Modality
from models.journal import JournalEntry
from models.youth import Youth
from services import drafts
from services.actor import PROGRAM, Actor
from services.database import Database
from services.diagnostics import form as forms
from services.diagnostics import records, validation
from services.diagnostics.form import FORM_CODE, AcceptedAction, DiagnosticForm
from services.diagnostics.form_json import to_json
from services.diagnostics.frozen import FrozenDiagnosticError
from services.diagnostics.validation import Validation
from services.errors import (
    AppError,
    ConflictError,
    NotFoundError,
    NotPermittedError,
    ValidationError,
)
from tests.conftest import NOW

TODAY = date(2026, 11, 23)
LICENCE = AcceptedAction(
    "mobility", "Demander l’aide au permis B", ActionOwner.ADVISER, date(2026, 12, 7),
    "mobility-licence-aid",
)  # fmt: skip
BY_HAND = AcceptedAction("work", "  Appeler la crèche  ", ActionOwner.YOUTH)


@pytest.fixture
def youth_id(database: Database, adviser: Actor, everyone: Actor) -> int:
    return a_file(database, adviser, everyone)


def a_file(database: Database, *actors: Actor, **values: Any) -> int:
    with database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale", is_demo=False))
        for actor in actors:
            names = {"first_name": actor.login.title(), "last_name": "Berthier"}
            session.add(Account(id=actor.account_id, login=actor.login, is_active=True, **names))
        youth = Youth(last_name="Doe", first_name="Jane", search_key="doe jane", **values)
        session.add(youth)
        session.flush()
        return youth.id


def begun(database: Database, actor: Actor, youth_id: int) -> DiagnosticForm:
    with database.read(actor) as session:
        return records.start(session, youth_id)


def a_form(form: DiagnosticForm) -> DiagnosticForm:
    for domain, level in (("project", "medium"), ("mobility", "strong"), ("digital", "strength")):
        form = forms.with_level(form, domain, Level(level))
    form = forms.with_comment(form, "mobility", " Bus jusqu’à 19 h \N{BUS} ")
    form = forms.with_situation(form, "7", True)
    form = forms.with_objective(form, "28", True)
    form = forms.with_need(form, "9", True)
    form = forms.with_asset(form, "reliable", True)
    form = forms.with_action(forms.with_action(form, LICENCE), BY_HAND)
    return forms.with_review_on(form, date(2027, 1, 4))


def validated(
    database: Database, actor: Actor, youth_id: int, form: DiagnosticForm | None = None
) -> Validation:
    form = form or a_form(begun(database, actor, youth_id))
    with database.write(actor) as session:
        return validation.validate(session, youth_id, form, today=TODAY, duration_minutes=17)


def refused(
    database: Database, actor: Actor, youth_id: int, form: DiagnosticForm
) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        validated(database, actor, youth_id, form)
    return caught.value


def test_everything_answered_is_read_back(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    done = validated(database, adviser, youth_id)

    with database.read(adviser) as session:
        found = records.read(session, done.diagnostic_id)

    assert (found.kind, found.status) == (DiagnosticKind.RAPID, DiagnosticStatus.VALIDATED)
    assert (found.made_on, found.validated_at, found.duration_minutes) == (TODAY, NOW, 17)
    assert found.adviser == "Nadia Berthier"
    assert found.levels == {
        "project": Level.MEDIUM,
        "mobility": Level.STRONG,
        "digital": Level.STRENGTH,
    }
    assert len(found.asked) == 12
    assert found.asked[:2] == ("project", "work")
    assert found.comments == {"mobility": "Bus jusqu’à 19 h \N{BUS}"}
    assert [*found.situations, *found.objectives] == ["7", "28"]
    assert [*found.needs, *found.assets] == ["9", "reliable"]
    assert found.orientation is Orientation.SOCIO_PROFESSIONAL
    assert found.proposed_orientation is Orientation.SOCIO_PROFESSIONAL
    assert found.orientation_reason is None
    assert found.review_on == date(2027, 1, 4)
    assert [(one.title, one.status, one.rule_code) for one in found.actions] == [
        ("Demander l’aide au permis B", ActionStatus.TO_DO, "mobility-licence-aid"),
        ("Appeler la crèche", ActionStatus.TO_DO, None),
    ]


def test_silence_is_written_as_not_raised(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    done = validated(database, adviser, youth_id)

    with database.read(adviser) as session:
        levels = dict(
            session.execute(
                select(DiagnosticAnswer.domain, DiagnosticAnswer.level).where(
                    DiagnosticAnswer.diagnostic_id == done.diagnostic_id
                )
            ).all()
        )

    assert len(levels) == 12
    assert levels["housing"] is Level.NOT_RAISED
    assert "justice" not in levels


def test_the_interview_is_recorded_and_is_the_first_reception(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    done = validated(database, adviser, youth_id)

    with database.read(adviser) as session:
        event = session.scalars(select(Event)).one()
        youth = session.get_one(Youth, youth_id)
        assert (done.event_id, done.is_first_reception) == (event.id, True)
        assert (event.kind, event.attendance) == (EventKind.INTERVIEW, Attendance.PRESENT)
        assert (event.modality, event.duration_minutes) == (Modality.ON_SITE, 17)
        assert (event.occurred_on, event.adviser_id) == (TODAY, adviser.account_id)
        assert event.is_first_reception
        assert event.from_youth
        assert (youth.first_reception_on, youth.last_contact_on) == (TODAY, TODAY)


def test_a_person_already_received_has_no_second_first_reception(
    vault: Database, adviser: Actor
) -> None:
    youth_id = a_file(
        vault,
        adviser,
        first_reception_on=date(2025, 9, 1),
        last_contact_on=date(2026, 12, 1),
    )

    done = validated(vault, adviser, youth_id)

    with vault.read(adviser) as session:
        youth = session.get_one(Youth, youth_id)
        assert not done.is_first_reception
        assert not session.scalars(select(Event)).one().is_first_reception
        assert youth.first_reception_on == date(2025, 9, 1)
        assert youth.last_contact_on == date(2026, 12, 1)  # never moved back


@pytest.mark.parametrize("planned_with", [1, None])
def test_the_interview_planned_today_is_the_one_that_took_place(
    database: Database, adviser: Actor, youth_id: int, planned_with: int | None
) -> None:
    with database.write(adviser) as session:
        session.add(
            an_appointment(youth_id, adviser_id=planned_with, attendance=Attendance.PLANNED)
        )

    done = validated(database, adviser, youth_id)

    with database.read(adviser) as session:
        event = session.scalars(select(Event)).one()
        assert event.id == done.event_id
        assert (event.attendance, event.starts_at) == (Attendance.PRESENT, time(10))
        assert event.is_first_reception


@pytest.mark.parametrize(
    "other",
    [
        {"adviser_id": 6},
        {"attendance": Attendance.CANCELLED},
        {"kind": EventKind.WORKSHOP},
        {"occurred_on": date(2026, 11, 20)},
    ],
)
def test_another_meeting_is_left_as_it_is(
    vault: Database, adviser: Actor, everyone: Actor, other: dict[str, Any]
) -> None:
    youth_id = a_file(vault, adviser, everyone)
    with vault.write(adviser) as session:
        session.add(an_appointment(youth_id, **({"adviser_id": 1} | other)))

    done = validated(vault, adviser, youth_id)

    with vault.read(adviser) as session:
        events = session.scalars(select(Event).order_by(Event.id)).all()
        assert len(events) == 2
        assert events[0].id != done.event_id
        assert events[0].attendance is other.get("attendance", Attendance.PLANNED)


def an_appointment(youth_id: int, **values: Any) -> Event:
    usual: dict[str, Any] = {
        "kind": EventKind.INTERVIEW,
        "modality": Modality.ON_SITE,
        "occurred_on": TODAY,
        "starts_at": time(10),
        "attendance": Attendance.PLANNED,
    }
    return Event(youth_id=youth_id, **(usual | values))


def test_a_review_made_alone_moves_no_indicator(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    form = forms.with_kind(a_form(begun(database, adviser, youth_id)), DiagnosticKind.REVIEW)

    done = validated(database, adviser, youth_id, forms.with_modality(form, None))

    with database.read(adviser) as session:
        assert (done.event_id, done.is_first_reception) == (None, False)
        assert session.scalars(select(Event)).all() == []
        youth = session.get_one(Youth, youth_id)
        assert (youth.first_reception_on, youth.last_contact_on) == (None, None)


def test_a_new_diagnostic_replaces_the_previous_one(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    first = validated(database, adviser, youth_id)
    second = validated(database, adviser, youth_id)

    with database.read(adviser) as session:
        old = records.read(session, first.diagnostic_id)
        history = records.history(session, youth_id)

    assert second.replaced_id == first.diagnostic_id
    assert (old.status, old.replaced_by_id) == (DiagnosticStatus.REPLACED, second.diagnostic_id)
    assert old.levels["mobility"] is Level.STRONG
    assert [(one.id, one.status) for one in history] == [
        (second.diagnostic_id, DiagnosticStatus.VALIDATED),
        (first.diagnostic_id, DiagnosticStatus.REPLACED),
    ]
    assert history[0].levels == old.levels
    assert history[0].adviser == "Nadia Berthier"


def test_the_draft_is_gone_and_the_journal_holds_no_answer(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    form = a_form(begun(database, adviser, youth_id))
    with database.write(adviser) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, to_json(form), NOW)

    validated(database, adviser, youth_id, form)

    with database.read(adviser) as session:
        assert session.scalar(select(func.count()).select_from(Draft)) == 0
        entries = session.scalars(
            select(JournalEntry).where(JournalEntry.account_id == adviser.account_id)
        ).all()
        lines = {(entry.action, entry.entity) for entry in entries}
        assert {("insert", "diagnostic"), ("insert", "action"), ("insert", "event")} <= lines
        about_rules = {"rule_text"}  # the texts kept are about nobody
        people = {entry.youth_id for entry in entries if entry.entity not in about_rules}
        assert people == {youth_id}
        assert "Bus" not in repr([vars(entry) for entry in entries])


def test_a_refusal_writes_nothing_and_keeps_the_draft(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    form = forms.with_comment(a_form(begun(database, adviser, youth_id)), "money", "é" * 10_000)
    with database.write(adviser) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, to_json(form), NOW)

    error = refused(database, adviser, youth_id, form)

    assert error.field == "comment.money"
    assert "10000" in str(error)
    assert "Ressources" in str(error)
    with database.read(adviser) as session:
        assert session.scalar(select(func.count()).select_from(Diagnostic)) == 0
        assert session.scalar(select(func.count()).select_from(Event)) == 0
        kept = drafts.find_draft(session, FORM_CODE, youth_id)
        assert kept is not None
        assert kept.content == to_json(form)


Change = Callable[[DiagnosticForm], DiagnosticForm]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda form: DiagnosticForm(form.grid_version), "levels"),
        (lambda form: forms.with_level(form, "justice", Level.MEDIUM), "levels"),
        (lambda form: forms.with_level(form, "astrology", Level.MEDIUM), "levels"),
        (lambda form: forms.with_objective(form, "8", True), "items"),
        (lambda form: forms.with_need(form, "7", True), "items"),
        (lambda form: forms.with_comment(form, "astrology", "x"), "items"),
        (lambda form: forms.with_modality(form, None), "modality"),
        (lambda form: forms.with_modality(form, Modality.WRITTEN), "modality"),
        (lambda form: forms.with_orientation(form, Orientation.SOCIAL), "orientation_reason"),
        (lambda form: forms.with_orientation(form, Orientation.SOCIAL, " "), "orientation_reason"),
        (
            lambda form: forms.with_orientation(form, Orientation.SOCIAL, "x" * 241),
            "orientation_reason",
        ),
        (lambda form: with_title(form, "  "), "action.2"),
        (lambda form: with_title(form, "x" * 241), "action.2"),
        (lambda form: with_title(form, "Agir", domain="justice"), "action.2"),
        (lambda form: with_title(form, "Agir", due_on=date(2026, 11, 22)), "action.2"),
        (lambda form: forms.with_review_on(form, date(2026, 11, 22)), "review_on"),
    ],
)
def test_refuses_and_says_where(
    vault: Database, adviser: Actor, change: Change, field: str
) -> None:
    youth_id = a_file(vault, adviser)
    form = a_form(begun(vault, adviser, youth_id))

    assert refused(vault, adviser, youth_id, change(form)).field == field


def with_title(form: DiagnosticForm, title: str, **values: Any) -> DiagnosticForm:
    action = {"domain": "work", "owner": ActionOwner.YOUTH} | values
    return forms.with_action(form, AcceptedAction(title=title, **action))


def test_the_longest_texts_allowed_are_stored(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    form = a_form(begun(database, adviser, youth_id))
    form = forms.with_comment(form, "mobility", "œ" * 300)
    form = forms.with_orientation(form, Orientation.SOCIAL, "é" * 240)
    form = with_title(form, "à" * 240)

    done = validated(database, adviser, youth_id, form)

    with database.read(adviser) as session:
        found = records.read(session, done.diagnostic_id)
        assert found.comments["mobility"] == "œ" * 300
        assert (found.orientation, found.orientation_reason) == (Orientation.SOCIAL, "é" * 240)
        assert found.proposed_orientation is Orientation.SOCIO_PROFESSIONAL


def test_a_reason_is_kept_only_when_the_choice_differs(vault: Database, adviser: Actor) -> None:
    youth_id = a_file(vault, adviser)
    form = a_form(begun(vault, adviser, youth_id))
    same = forms.with_orientation(form, Orientation.SOCIO_PROFESSIONAL, "D’accord")

    done = validated(vault, adviser, youth_id, same)

    with vault.read(adviser) as session:
        assert records.read(session, done.diagnostic_id).orientation_reason is None


def test_the_justice_domain_is_taken_where_the_agency_opened_it(
    vault: Database, adviser: Actor
) -> None:
    youth_id = a_file(vault, adviser)
    with vault.write(PROGRAM) as session:
        session.scalars(select(Agency)).one().justice_enabled = True
    form = forms.with_level(a_form(begun(vault, adviser, youth_id)), "justice", Level.MEDIUM)

    done = validated(vault, adviser, youth_id, form)

    with vault.read(adviser) as session:
        found = records.read(session, done.diagnostic_id)
        assert found.levels["justice"] is Level.MEDIUM
        assert len(found.asked) == 13


def test_validating_the_same_form_twice_is_refused(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    form = a_form(begun(database, adviser, youth_id))
    validated(database, adviser, youth_id, form)

    with pytest.raises(ConflictError, match="depuis que vous avez commencé"):
        validated(database, adviser, youth_id, form)

    with database.read(adviser) as session:
        assert len(records.history(session, youth_id)) == 1


def test_of_two_diagnostics_validated_at_once_one_is_refused(
    database: Database, adviser: Actor, everyone: Actor, youth_id: int
) -> None:
    form = a_form(begun(database, adviser, youth_id))
    both = threading.Barrier(2, timeout=10)
    outcomes: list[Validation | AppError] = []

    def run(actor: Actor) -> None:
        both.wait()
        try:
            outcomes.append(validated(database, actor, youth_id, form))
        except AppError as error:
            outcomes.append(error)

    threads = [threading.Thread(target=run, args=(actor,)) for actor in (adviser, everyone)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)

    assert sorted(type(one).__name__ for one in outcomes) == ["ConflictError", "Validation"]
    with database.read(adviser) as session:
        assert len(records.history(session, youth_id)) == 1


@pytest.mark.parametrize("name", ["receptionist", "officer", "director", "administrator"])
def test_other_trades_neither_write_nor_read_a_diagnostic(
    vault: Database, adviser: Actor, name: str, request: pytest.FixtureRequest
) -> None:
    actor: Actor = request.getfixturevalue(name)
    youth_id = a_file(vault, adviser)
    form = a_form(begun(vault, adviser, youth_id))
    done = validated(vault, adviser, youth_id)

    with pytest.raises(NotPermittedError):
        validated(vault, actor, youth_id, form)
    for call in (
        lambda session: records.read(session, done.diagnostic_id),
        lambda session: records.history(session, youth_id),
        lambda session: records.start(session, youth_id),
    ):
        with vault.read(actor) as session, pytest.raises(NotPermittedError):
            call(session)


def test_the_caseload_of_another_is_read_and_not_written(vault: Database, adviser: Actor) -> None:
    colleague = Actor(9, "karine", adviser.roles)
    youth_id = a_file(vault, adviser, colleague, adviser_id=9)
    done = validated(vault, colleague, youth_id)

    with vault.read(adviser) as session:
        found = records.read(session, done.diagnostic_id)
    with pytest.raises(NotPermittedError, match="autre conseiller"):
        validated(vault, adviser, youth_id, a_form(forms.with_previous(a_draft(found), found.id)))


def a_draft(found: records.DiagnosticRecord) -> DiagnosticForm:
    return DiagnosticForm(found.grid_version)


def test_what_was_erased_is_said_to_be_gone(vault: Database, adviser: Actor) -> None:
    with vault.read(adviser) as session:
        with pytest.raises(NotFoundError):
            records.read(session, 12)
        with pytest.raises(NotFoundError):
            records.history(session, 12)


@pytest.mark.parametrize("field", ["orientation", "made_on", "review_on", "orientation_reason"])
def test_a_validated_diagnostic_is_never_edited(
    vault: Database, adviser: Actor, field: str
) -> None:
    done = validated(vault, adviser, a_file(vault, adviser))
    value = Orientation.SOCIAL if field == "orientation" else "x"

    refusal = pytest.raises(FrozenDiagnosticError, match="ne se modifie plus")
    with refusal, vault.write(adviser) as session:
        row = session.get_one(Diagnostic, done.diagnostic_id)
        setattr(row, field, date(2020, 1, 1) if field.endswith("_on") else value)


def test_a_validated_diagnostic_cannot_be_reopened_to_be_edited(
    vault: Database, adviser: Actor
) -> None:
    done = validated(vault, adviser, a_file(vault, adviser))

    with pytest.raises(FrozenDiagnosticError), vault.write(adviser) as session:
        row = session.get_one(Diagnostic, done.diagnostic_id)
        row.status = DiagnosticStatus.DRAFT


def test_the_answers_of_a_validated_diagnostic_are_never_edited(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    done = validated(database, adviser, youth_id)

    with pytest.raises(FrozenDiagnosticError), database.write(adviser) as session:
        row = session.get_one(Diagnostic, done.diagnostic_id)
        row.answers[0].level = Level.STRENGTH
    with pytest.raises(FrozenDiagnosticError), database.write(adviser) as session:
        session.add(
            DiagnosticAnswer(diagnostic_id=done.diagnostic_id, domain="justice", level=Level.STRONG)
        )
    with pytest.raises(FrozenDiagnosticError), database.write(adviser) as session:
        row = session.get_one(Diagnostic, done.diagnostic_id)
        row.items.pop()


def test_erasing_a_person_erases_their_diagnostics(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    validated(database, adviser, youth_id)

    with database.write(PROGRAM) as session:
        session.delete(session.get_one(Youth, youth_id))

    with database.read(adviser) as session:
        for table in (Diagnostic, DiagnosticAnswer, Action):
            assert session.scalar(select(func.count()).select_from(table)) == 0


def test_the_actions_of_a_validated_diagnostic_live_on(
    database: Database, adviser: Actor, youth_id: int
) -> None:
    done = validated(database, adviser, youth_id)

    with database.write(adviser) as session:
        session.scalars(
            select(Action).where(Action.domain == "mobility")
        ).one().status = ActionStatus.DONE

    with database.read(adviser) as session:
        assert records.read(session, done.diagnostic_id).actions[0].status is ActionStatus.DONE


def test_instants_are_those_of_the_database(vault: Database, adviser: Actor) -> None:
    vault.clock = lambda: datetime(2026, 11, 24, tzinfo=UTC)

    done = validated(vault, adviser, a_file(vault, adviser))

    with vault.read(adviser) as session:
        found = records.read(session, done.diagnostic_id)
    assert found.validated_at == datetime(2026, 11, 24, tzinfo=UTC)
    assert found.made_on == TODAY

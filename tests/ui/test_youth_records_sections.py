"""Situations, meetings, actions and documents of a person, corrected from their sections."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.diagnostic import Action, ActionOwner, ActionStatus
from models.employer import Employer, EmployerStatus
from services.actor import PROGRAM
from services.youths import history
from services.youths.items import ActionItem, EventItem, SituationItem
from services.youths.proofs.records import ProofInput, record_proof
from services.youths.proofs.state import ProofItem, proofs_of
from services.youths.records.events import EventInput, add_event
from services.youths.records.situations import SituationInput, add_situation
from services.youths.vocabulary import (
    Attendance,
    Completeness,
    EventKind,
    LevelScheme,
    Proof,
    SituationFamily,
    SituationState,
)
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, stored
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.screens.youth.follow_up.section import FollowUpSection
from ui.screens.youth.proofs.section import ProofsSection
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.screen import YouthScreen
from ui.widgets.suggest_field import SuggestField


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    youth_id = enter(context.database, a_person())
    stay = SituationInput(
        SituationFamily.JOB, SituationState.CURRENT, started_on=date(2026, 9, 1), label="Cuisine"
    )
    with context.database.write(NADIA) as session:
        add_situation(session, youth_id, stay, today=TODAY)
        met = EventInput(EventKind.WORKSHOP, TODAY - timedelta(3), label="CV")
        add_event(session, youth_id, met, today=TODAY)
    with context.database.write(PROGRAM) as session:
        session.add(
            Employer(
                name="Crèche Les Petits Matelots", search_key="creche",
                status=EmployerStatus.ACTIVE,
            )
        )  # fmt: skip
        session.add(
            Action(
                youth_id=youth_id, domain="mobility", title="Passer le code",
                owner=ActionOwner.YOUTH, status=ActionStatus.TO_DO, due_on=TODAY,
            )
        )  # fmt: skip
    return youth_id


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1500, 900)
    activate(qtbot, screen)
    screen.open(youth_id)
    screen.focus_task()
    qtbot.waitUntil(screen.person.isVisible)
    return screen


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    return shown(qtbot, context, youth_id)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def button(screen: YouthScreen, name: str) -> QAbstractButton:
    section = screen.person.sections.section()
    assert section is not None
    return next(
        one
        for one in section.findChildren(QAbstractButton)
        if one.accessibleName() == name and one.isVisible()
    )


def press(qtbot: QtBot, wanted: QAbstractButton) -> None:
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Return)


def form_of(screen: YouthScreen) -> RecordForm:
    assert screen.panel.form is not None
    return screen.panel.form


def choose(form: RecordForm, name: str, value: object) -> None:
    editor = form.fields[name].editor
    assert isinstance(editor, CodeChoice)
    editor.set_value(value)


def save(qtbot: QtBot, screen: YouthScreen) -> None:
    with qtbot.waitSignal(screen.panel.saved):
        screen.panel.save()


def situation(context: ScreenContext, youth_id: int) -> SituationItem:
    with context.database.read(NADIA) as session:
        return history.situations_of(session, youth_id, today=TODAY)[0]


def meeting(context: ScreenContext, youth_id: int) -> EventItem:
    with context.database.read(NADIA) as session:
        return history.events_of(session, youth_id)[0]


def seen(context: ScreenContext, youth_id: int) -> tuple[ProofItem, ...]:
    with context.database.read(NADIA) as session:
        return proofs_of(session, youth_id)


def on_situations(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.person.sections.open("situations")
    qtbot.waitUntil(lambda: "Emploi · Cuisine" in words(screen.person.sections))


def test_a_situation_is_ended_in_two_keys(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    on_situations(qtbot, screen)

    press(qtbot, button(screen, "Terminer"))
    end = form_of(screen).fields["ended_on"].editor
    assert end.hasFocus()
    with qtbot.waitSignal(screen.panel.saved):
        qtbot.keyClick(end, Qt.Key.Key_Return)

    item = situation(context, youth_id)
    assert (item.state, item.ended_on, item.label) == (SituationState.ENDED, TODAY, "Cuisine")
    qtbot.waitUntil(lambda: "du 1er\N{NO-BREAK SPACE}septembre" in words(screen.person).lower())


def test_an_employer_of_the_file_is_chosen_by_a_few_letters(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    on_situations(qtbot, screen)
    qtbot.mouseClick(button(screen, "Corriger"), Qt.MouseButton.LeftButton)
    employer = form_of(screen).fields["employer_id"].editor
    assert isinstance(employer, SuggestField)
    qtbot.waitUntil(context.tasks.is_idle)

    qtbot.keyClicks(employer, "matelots")
    qtbot.waitUntil(employer.is_open)
    QTest.keyClick(employer, Qt.Key.Key_Return)
    qtbot.keyClicks(form_of(screen).fields["rome_code"].editor, "G1602")
    save(qtbot, screen)

    item = situation(context, youth_id)
    assert item.employer_id is not None
    assert (item.employer_name, item.rome_code) == ("Crèche Les Petits Matelots", "G1602")


def test_an_employer_that_is_not_in_the_file_is_written_as_told(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.recorder.open_record(situation(context, youth_id))
    qtbot.keyClicks(form_of(screen).fields["employer_id"].editor, "Chez Momo")
    save(qtbot, screen)

    item = situation(context, youth_id)
    assert (item.employer_id, item.employer_name) == (None, "Chez Momo")


def test_a_document_seen_is_noted_with_the_situation_it_proves(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.recorder.open_record(situation(context, youth_id))
    form = form_of(screen)
    kind = form.fields["kind"]
    qtbot.waitUntil(context.tasks.is_idle)
    assert not kind.isVisible()

    choose(form, "proof", Proof.PROVEN)
    assert kind.isVisible()
    choose(form, "kind", "payslip")
    save(qtbot, screen)

    (proof,) = seen(context, youth_id)
    assert (proof.kind, proof.situation_id) == ("payslip", situation(context, youth_id).id)


def test_dates_that_overlap_are_told_and_block_nothing(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.recorder.open_form("situation")
    form = form_of(screen)
    start = form.fields["started_on"]
    assert "recouvrent" not in words(start)

    qtbot.keyClicks(start.editor, "01/10/2026")
    assert "Ces dates recouvrent déjà" in words(start)
    assert "Emploi (01/09/2026)" in words(start)
    save(qtbot, screen)

    with context.database.read(NADIA) as session:
        assert len(history.situations_of(session, youth_id, today=TODAY)) == 2


def test_only_a_training_asks_whether_it_was_prescribed(screen: YouthScreen) -> None:
    screen.recorder.open_form("situation")
    form = form_of(screen)
    assert not form.fields["is_prescribed"].isVisible()
    assert form.fields["contract"].isVisible()

    choose(form, "family", SituationFamily.TRAINING)

    assert form.fields["is_prescribed"].isVisible()
    assert not form.fields["contract"].isVisible()


def test_a_correction_is_undone(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.recorder.open_record(situation(context, youth_id))
    label = form_of(screen).fields["label"].editor
    qtbot.keyClicks(label, " collective")
    form = form_of(screen)
    save(qtbot, screen)
    assert situation(context, youth_id).label == "Cuisine collective"
    undo = form.undo()
    assert undo is not None

    screen.recorder._undo(undo, "situation")

    qtbot.waitUntil(lambda: situation(context, youth_id).label == "Cuisine")


def test_a_meeting_is_corrected_from_the_list(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.person.sections.open("follow_up")
    section = screen.person.sections.section()
    assert isinstance(section, FollowUpSection)
    assert section.met.rows()[0].cells[2:5] == ("Atelier", "Sur place", "À noter")
    section.focus_task()
    assert section.met.hasFocus()

    screen.commands()["edit"]()
    form = form_of(screen)
    choose(form, "attendance", Attendance.PRESENT)
    save(qtbot, screen)

    assert meeting(context, youth_id).attendance is Attendance.PRESENT
    assert meeting(context, youth_id).label == "CV"


def test_an_action_is_closed_on_the_day_it_was(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.person.sections.open("follow_up")
    section = screen.person.sections.section()
    assert isinstance(section, FollowUpSection)
    QTest.keyClick(section.decided, Qt.Key.Key_Return)
    form = form_of(screen)
    assert not form.fields["done_on"].isVisible()

    choose(form, "status", ActionStatus.DONE)
    qtbot.keyClicks(form.fields["done_on"].editor, "20/11/2026")
    save(qtbot, screen)

    with context.database.read(NADIA) as session:
        (action,) = history.actions_of(session, youth_id, today=TODAY)
    assert isinstance(action, ActionItem)
    assert (action.status, action.done_on) == (ActionStatus.DONE, date(2026, 11, 20))


def test_a_document_is_noted_corrected_and_taken_away_by_keyboard(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.person.sections.open("proofs")
    section = screen.person.sections.section()
    assert isinstance(section, ProofsSection)
    qtbot.waitUntil(lambda: "Aucun document n’a été noté." in words(section))
    qtbot.waitUntil(lambda: "Identité" in words(section.missing))

    press(qtbot, section.add)
    form = form_of(screen)
    qtbot.waitUntil(form.fields["valid_until"].isVisible)
    qtbot.keyClicks(form.fields["label"].editor, "n 123456789")
    screen.panel.save()
    qtbot.waitUntil(lambda: "numéro" in form.fields["label"].error())
    form.set_text("label", "recto verso")
    qtbot.keyClicks(form.fields["valid_until"].editor, "01/12/2026")
    save(qtbot, screen)
    qtbot.waitUntil(lambda: bool(section.table.rows()))
    assert section.table.rows()[0].cells[3] == "01/12/2026, bientôt"
    assert "Identité" not in words(section.missing)

    section.table.setFocus()
    screen.commands()["remove"]()
    qtbot.waitUntil(lambda: not section.table.rows())
    assert journey_of(context).messages[-1] == "Document retiré."
    assert seen(context, youth_id) == ()


def test_a_declared_situation_is_proven_from_what_is_missing(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    screen.person.sections.open("proofs")
    section = screen.person.sections.section()
    assert isinstance(section, ProofsSection)
    qtbot.waitUntil(lambda: "Situations déclarées, sans document" in words(section))
    (note,) = [
        one
        for one in section.missing.findChildren(QAbstractButton)
        if one.accessibleName() == "Noter un document"
    ]

    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
    kinds = form_of(screen).choice("kind")
    qtbot.waitUntil(lambda: kinds.count() == 4)  # those that prove a job
    save(qtbot, screen)

    qtbot.waitUntil(lambda: "Situations déclarées" not in words(section))
    assert situation(context, youth_id).proof is Proof.PROVEN


def test_the_file_takes_the_state_it_reached(qtbot: QtBot, context: ScreenContext) -> None:
    full = a_person(
        commune_code="33281", level="4", level_scheme=LevelScheme.EUROPEAN, email="m@example.org"
    )
    other = enter(context.database, full)
    with context.database.write(NADIA) as session:
        for kind in ("identity", "lodging"):
            record_proof(session, other, ProofInput(kind, TODAY), today=TODAY)
    screen = shown(qtbot, context, other)
    screen.person.sections.open("proofs")
    told = "D’après ce qui est noté, il serait «\N{NO-BREAK SPACE}justifié\N{NO-BREAK SPACE}»."
    qtbot.waitUntil(lambda: told in words(screen.person.sections))

    name = "Passer à «\N{NO-BREAK SPACE}justifié\N{NO-BREAK SPACE}»"
    press(qtbot, button(screen, name))

    qtbot.waitUntil(lambda: told not in words(screen.person.sections))
    assert stored(context.database, other).completeness is Completeness.PROVEN


def test_the_file_of_somebody_else_is_read_only(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER), youth_id)
    on_situations(qtbot, screen)
    section = screen.person.sections.section()
    assert section is not None
    assert [
        b.accessibleName() for b in section.findChildren(QAbstractButton) if b.isVisible()
    ] == []

    screen.recorder.open_record(situation(context, youth_id))

    assert not screen.drawer.is_open()
    assert "il se lit seulement" in journey_of(context).messages[-1]


def test_enter_on_the_pathway_opens_the_form_of_what_is_chosen(
    qtbot: QtBot, screen: YouthScreen
) -> None:
    view = screen.person.overview.timeline.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)

    QTest.keyClick(view, Qt.Key.Key_Return)

    assert screen.drawer.is_open()
    assert form_of(screen).name() == "Corriger une situation"

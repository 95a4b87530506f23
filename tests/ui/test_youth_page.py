"""The page of a person: what each role sees of it, and what is added in place."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.diagnostic import Diagnostic, DiagnosticAnswer
from models.journal import JournalEntry
from services.actor import PROGRAM, Actor
from services.database import Database
from services.youths.items import PathwayItem
from services.youths.page import OPENING
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import (
    Attendance,
    Completeness,
    DiagnosticKind,
    DiagnosticStatus,
    EventKind,
    Level,
    Programme,
    Sex,
    YesNo,
)
from tests.conftest import NOW
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import BORDEAUX, NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.screen import YouthScreen
from ui.screens.youth.words import programme_text
from ui.widgets.chip import Chip


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    data = a_person(
        "Roch",
        "Maëlle",
        sex=Sex.FEMALE,
        commune_code="33281",
        file_number="20418",
        site_id=BORDEAUX,
        phone="05 56 00 00 14",
        disabled_worker=YesNo.YES,
        completeness=Completeness.COMPLETE,
    )
    youth_id = enter(context.database, data)
    with context.database.write(NADIA) as session:
        start_pathway(
            session,
            youth_id,
            PathwayInput(Programme.CEJ, date(2026, 5, 18), planned_end_on=date(2027, 5, 17)),
            today=TODAY,
        )
    return youth_id


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1400, 900)
    activate(qtbot, screen)
    screen.open(youth_id)
    screen.focus_task()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    screen = shown(qtbot, context, youth_id)
    qtbot.waitUntil(screen.person.isVisible)
    return screen


def words(screen: YouthScreen) -> str:
    labels = [label for label in screen.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def chips(screen: YouthScreen) -> list[str]:
    found = screen.person.header.findChildren(Chip)
    return [chip.text() for chip in found if not chip.isHidden()]


def openings(database: Database) -> list[str | None]:
    with database.read(PROGRAM) as session:
        query = select(JournalEntry.reason).where(JournalEntry.action == OPENING)
        return list(session.scalars(query))


def test_says_who_it_is_in_words_that_agree(screen: YouthScreen) -> None:
    said = words(screen)

    assert "Maëlle Roch" in said
    assert "Née le 4\N{NO-BREAK SPACE}mars 2007, 19\N{NO-BREAK SPACE}ans" in said
    assert "Mérignac · suivie par Nadia Berthier · site Garonne" in said
    assert "Jeunes › Fiche 20418" in said
    assert chips(screen) == ["CEJ, semaine 28 sur 52", "RQTH", "Dossier complet"]


def test_the_title_of_the_screen_holds_no_name(screen: YouthScreen) -> None:
    assert "Roch" not in screen.title()


def test_the_focus_is_on_the_diagnostic_and_enter_begins_it(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext, youth_id: int
) -> None:
    qtbot.waitUntil(screen.person.diagnose.hasFocus)

    qtbot.keyClick(screen.person.diagnose, Qt.Key.Key_Return)

    assert journey_of(context).diagnostics == [youth_id]


def test_opening_leaves_one_line_in_the_journal(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    before = screen._number
    with qtbot.waitSignal(screen.commands_changed):  # the page is shown again once read
        screen.refresh()

    assert screen._number > before
    assert openings(context.database) == [None]


def test_a_meeting_is_noted_from_the_keyboard_and_stands_in_the_next_steps(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    screen.commands()["side_panel"]()
    form = screen.panel.form
    assert form is not None
    qtbot.keyClicks(form.fields["occurred_on"].editor, "7 decembre 2026")
    qtbot.keyClicks(form.fields["starts_at"].editor, "14 h 30")
    qtbot.keyClicks(form.fields["label"].editor, "bilan de phase")

    qtbot.keyClick(form.fields["label"].editor, Qt.Key.Key_Return)

    step = "7\N{NO-BREAK SPACE}décembre à 14:30 · bilan de phase"
    qtbot.waitUntil(lambda: step in words(screen))
    assert not screen.drawer.is_open()
    assert journey_of(context).messages == ["Rendez-vous enregistré."]


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("occurred_on", "31/02/2026", "n’existe pas"),
        ("starts_at", "25 h", "n’est pas une heure"),
        ("duration_minutes", "une heure", "n’est pas un nombre entier"),
        ("occurred_on", "", "obligatoire"),
    ],
)
def test_a_meeting_that_cannot_be_read_says_so_on_its_field(
    qtbot: QtBot, screen: YouthScreen, field: str, typed: str, said: str
) -> None:
    screen.recorder.open_form("event")
    form = screen.panel.form
    assert form is not None
    if field != "occurred_on":
        qtbot.keyClicks(form.fields["occurred_on"].editor, "7/12/2026")
    qtbot.keyClicks(form.fields[field].editor, typed)

    screen.panel.save()

    assert said in form.fields[field].error()
    assert screen.drawer.is_open()


def test_a_rule_of_the_services_is_told_on_its_field(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.recorder.open_form("event")
    form = screen.panel.form
    assert form is not None
    qtbot.keyClicks(form.fields["occurred_on"].editor, "7/12/2026")
    attendance = form.fields["attendance"].editor
    attendance.set_value(Attendance.PRESENT)  # type: ignore[attr-defined]

    screen.panel.save()

    qtbot.waitUntil(lambda: "à venir" in form.fields["attendance"].error())


def test_a_meeting_of_the_day_is_marked_in_place(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        add_event(session, youth_id, EventInput(EventKind.INTERVIEW, TODAY), today=TODAY)
    screen = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: "Aujourd’hui · entretien individuel" in words(screen))
    present = next(
        button
        for button in screen.person.overview.steps.findChildren(type(screen.person.diagnose))
        if button.accessibleName() == "Présent"
    )

    qtbot.mouseClick(present, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Rien n’est prévu." in words(screen))
    assert "Dernier contact\n23\N{NO-BREAK SPACE}novembre 2026" in words(screen)


def test_a_situation_is_added(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.recorder.open_form("situation")
    form = screen.panel.form
    assert form is not None
    qtbot.keyClicks(form.fields["started_on"].editor, "02/11/2026")
    with qtbot.waitSignal(screen.panel.saved):
        screen.panel.save()


def test_escape_closes_the_side_panel(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.recorder.open_form("event")
    form = screen.panel.form
    assert form is not None

    qtbot.keyClick(form.fields["label"].editor, Qt.Key.Key_Escape)

    assert not screen.drawer.is_open()


def test_f2_corrects_the_identity_in_place(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.commands()["edit"]()
    assert screen.form is not None
    email = screen.form.fields.editor("email")
    email.setFocus()
    qtbot.keyClicks(email, "maelle@example.org")

    qtbot.keyClick(email, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "maelle@example.org" in words(screen))
    assert screen.form is None


def test_two_diagnostics_show_what_changed(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    for day, level in ((TODAY - timedelta(180), Level.STRONG), (TODAY, Level.MEDIUM)):
        with context.database.write(NADIA) as session:
            session.add(
                Diagnostic(
                    youth_id=youth_id,
                    kind=DiagnosticKind.RAPID,
                    status=DiagnosticStatus.VALIDATED,
                    made_on=day,
                    grid_version="2026",
                    validated_at=NOW,
                    answers=[DiagnosticAnswer(domain="mobility", level=level)],
                )
            )

    screen = shown(qtbot, context, youth_id)

    qtbot.waitUntil(lambda: "levé en partie" in words(screen))
    assert "27\N{NO-BREAK SPACE}mai → 23\N{NO-BREAK SPACE}novembre" in words(screen)


def test_the_file_of_somebody_else_is_read_and_not_written(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER), youth_id)
    qtbot.waitUntil(screen.person.isVisible)

    assert screen.person.overview.timeline.isVisible()
    assert not screen.person.diagnose.isEnabled()
    assert "autre personne" in screen.person.diagnose.toolTip()
    assert "edit" not in screen.commands()


def test_an_employer_officer_sees_the_search_and_no_pathway(
    qtbot: QtBot, context: ScreenContext, youth_id: int, officer: Actor
) -> None:
    screen = shown(qtbot, seen_by(context, officer), youth_id)
    qtbot.waitUntil(screen.person.isVisible)

    assert screen.person.overview.search.isVisible()
    assert not screen.person.overview.timeline.isVisible()
    assert not screen.person.overview.evolution.isVisible()
    assert not screen.person.diagnose.isVisible()
    assert "Mérignac" not in words(screen)
    assert chips(screen) == []


def test_a_director_gives_a_reason_that_the_journal_keeps(
    qtbot: QtBot, context: ScreenContext, youth_id: int, director: Actor
) -> None:
    screen = shown(qtbot, seen_by(context, director), youth_id)
    qtbot.waitUntil(screen.reason.isVisible)
    qtbot.keyClicks(screen.reason.edit, "voir")
    qtbot.keyClick(screen.reason.edit, Qt.Key.Key_Return)
    assert "10 caractères" in screen.reason.field.error()
    assert openings(context.database) == []

    qtbot.keyClicks(screen.reason.edit, " une sortie comptee deux fois")
    qtbot.keyClick(screen.reason.edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Maëlle Roch" in words(screen))
    assert openings(context.database) == ["voir une sortie comptee deux fois"]
    assert "05 56" not in words(screen)


def test_an_administrator_is_told_why_no_file_opens(
    qtbot: QtBot, context: ScreenContext, youth_id: int, administrator: Actor
) -> None:
    screen = shown(qtbot, seen_by(context, administrator), youth_id)

    qtbot.waitUntil(lambda: "Votre rôle ne permet pas" in words(screen))
    assert "Roch" not in words(screen)


def test_a_file_removed_meanwhile_says_so(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id + 1)

    qtbot.waitUntil(lambda: "n’existe plus" in words(screen))


@pytest.mark.parametrize(
    ("planned_end", "expected"),
    [
        (date(2027, 5, 17), "CEJ, semaine 28 sur 52"),
        (None, "CEJ depuis le 18/05/2026"),
        (date(2026, 11, 1), "CEJ, fin dépassée depuis le 01/11/2026"),
    ],
)
def test_a_programme_says_where_it_stands(planned_end: date | None, expected: str) -> None:
    item = PathwayItem(
        1, 1, Programme.CEJ, None, date(2026, 5, 18), planned_end, None, None, None, None, None
    )

    assert programme_text(item, TODAY) == expected

"""The day of an adviser: appointments, people to call back, what was left."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from services import drafts
from services.diagnostics.form import FORM_CODE
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import EventKind, Programme
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.today.rows import DayRow
from ui.screens.today.screen import TodayScreen
from ui.widgets.buttons import Button


def shown(qtbot: QtBot, context: ScreenContext) -> TodayScreen:
    screen = TodayScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(context.tasks.is_idle)
    screen.focus_task()
    return screen


def press(qtbot: QtBot, screen: TodayScreen, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(screen.focusWidget(), key)


def words(screen: TodayScreen) -> str:
    found = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    return "\n".join(found).replace("\N{NO-BREAK SPACE}", " ")


def ending(context: ScreenContext, last_name: str, days: int) -> int:
    """Register somebody whose programme ends in so many days."""
    youth_id = enter(context.database, a_person(last_name, "Maël"))
    with context.database.write(NADIA) as session:
        given = PathwayInput(
            Programme.CEJ, date(2026, 5, 18), planned_end_on=TODAY + timedelta(days)
        )
        start_pathway(session, youth_id, given, today=TODAY)
    return youth_id


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return ending(context, "Roch", 6)


def test_a_day_without_anything_says_that_all_is_well(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    said = words(screen)
    assert "Personne à relancer" in said
    assert "Aucun rendez-vous saisi pour aujourd’hui." in said
    assert not screen.alerts.isVisible()
    focused = screen.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Nouveau diagnostic"


def test_an_empty_day_begins_a_diagnostic_with_enter(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_Space)

    assert journey_of(context).diagnostics == [None]


def test_says_why_somebody_is_to_be_called_back(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)

    said = words(screen)
    assert "Le CEJ se termine dans 6 jours et aucune suite n’est saisie." in said
    assert "Fin prévue le 29 novembre 2026" in said
    assert "1 parcours à relancer" in said


def test_enter_opens_the_person(qtbot: QtBot, context: ScreenContext, youth_id: int) -> None:
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", youth_id)]


def test_arrows_go_from_one_person_to_the_next(qtbot: QtBot, context: ScreenContext) -> None:
    first, second = ending(context, "Roch", 2), ending(context, "Zola", 9)
    screen = shown(qtbot, context)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(qtbot, screen, key)
    press(qtbot, screen, Qt.Key.Key_Up)
    press(qtbot, screen, Qt.Key.Key_Return)

    assert [person for _screen, person in journey_of(context).places] == [first, second, first]


def test_a_line_is_read_aloud_whole(qtbot: QtBot, context: ScreenContext, youth_id: int) -> None:
    screen = shown(qtbot, context)

    focused = screen.focusWidget()
    assert isinstance(focused, DayRow)
    assert focused.accessibleName().startswith("Maël Roch. Le CEJ se termine")


def test_an_appointment_of_today_is_in_the_agenda(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        given = EventInput(EventKind.INTERVIEW, TODAY, label="bilan")
        add_event(session, youth_id, given, today=TODAY)

    screen = shown(qtbot, context)

    assert "Entretien · bilan" in words(screen)


def test_a_draft_left_is_taken_up_from_here(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, "{}", context.database.clock())
    screen = shown(qtbot, context)
    draft = next(
        row for row in screen.findChildren(DayRow) if "Diagnostic de" in row.accessibleName()
    )

    qtbot.keyClick(draft, Qt.Key.Key_Return)

    assert journey_of(context).diagnostics == [youth_id]


def test_a_change_made_elsewhere_shows_here(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    ending(context, "Roch", 6)

    context.bus.announce("pathway")

    qtbot.waitUntil(lambda: "Maël Roch" in words(screen))


def test_the_people_of_somebody_else_are_not_here(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER))

    assert "Personne à relancer" in words(screen)


def test_the_title_of_the_screen_holds_no_name(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    assert shown(qtbot, context).title() == "Aujourd’hui"

"""The list of the weeks under the floor, by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from services.activity.listing import Measure
from services.formatting import NBSP
from tests.support.cej import LAST_MONDAY, did, in_cej
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import OTHER_ADVISER
from ui.context import ScreenContext
from ui.screens.activity.screen import ActivityScreen


@pytest.fixture
def people(context: ScreenContext) -> dict[str, int]:
    database = context.database
    found = {name: in_cej(database, name) for name in ("Bas", "Bien")}
    found["Autre"] = in_cej(database, "Autre", actor=OTHER_ADVISER)
    for back in range(4):
        did(database, found["Bien"], LAST_MONDAY - timedelta(days=7 * back), 16 * 60)
    return found


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, people: dict[str, int]) -> ActivityScreen:
    screen = ActivityScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(lambda: names(screen) == ["Bas Maël"])
    return screen


def names(screen: ActivityScreen) -> list[str]:
    return [screen.model.index(row, 1).data() for row in range(screen.model.rowCount())]


def test_enter_opens_the_person_who_did_least(
    qtbot: QtBot, context: ScreenContext, screen: ActivityScreen, people: dict[str, int]
) -> None:
    screen.focus_task()
    QTest.keyClick(screen.table, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", people["Bas"])]


def test_each_row_says_its_weeks_in_words(screen: ActivityScreen) -> None:
    weeks = screen.model.index(0, 2).data().replace(NBSP, " ")

    assert weeks.startswith("Semaine 44 : 0 h")
    assert screen.model.index(0, 0).data() == "4 sur 4"


def test_the_filters_widen_the_list(qtbot: QtBot, screen: ActivityScreen) -> None:
    screen.filters.under.click()
    qtbot.waitUntil(lambda: names(screen) == ["Bas Maël", "Bien Maël"])
    screen.filters.mine.click()
    qtbot.waitUntil(lambda: names(screen) == ["Autre Maël", "Bas Maël", "Bien Maël"])
    screen.filters.under.click()
    qtbot.waitUntil(lambda: names(screen) == ["Autre Maël", "Bas Maël"])


def test_validated_hours_may_be_compared_instead(qtbot: QtBot, screen: ActivityScreen) -> None:
    screen.filters.measure.set_value(Measure.VALIDATED)

    qtbot.waitUntil(lambda: names(screen) == ["Bas Maël", "Bien Maël"])


def test_an_empty_list_says_why_that_is_good(qtbot: QtBot, screen: ActivityScreen) -> None:
    screen.filters.words.setText("personne")
    screen.filters.words.tell_search()

    qtbot.waitUntil(lambda: names(screen) == [])
    qtbot.waitUntil(screen.empty.isVisible)


def test_a_new_activity_is_seen_without_asking(
    qtbot: QtBot, context: ScreenContext, screen: ActivityScreen, people: dict[str, int]
) -> None:
    for back in range(4):
        did(context.database, people["Bas"], LAST_MONDAY - timedelta(days=7 * back), 15 * 60)
    context.bus.announce("action")

    qtbot.waitUntil(lambda: names(screen) == [])

"""Typing again in I-MILO: one key copies, one ticks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import a_person, enter
from ui.context import ScreenContext
from ui.screens.carry_over.screen import CarryOverScreen


def shown(qtbot: QtBot, context: ScreenContext) -> CarryOverScreen:
    screen = CarryOverScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(context.tasks.is_idle)
    screen.focus_task()
    return screen


def cell(screen: CarryOverScreen, row: int, column: int) -> str:
    return str(screen.list.table.rows.index(row, column).data())


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return enter(context.database, a_person())


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> CarryOverScreen:
    return shown(qtbot, context)


def test_an_empty_list_says_that_all_is_up_to_date(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    assert screen.list.empty.isVisible()
    assert not screen.list.table.isVisible()


def test_a_key_copies_the_line_and_the_clipboard_is_emptied_after_a_while(
    qtbot: QtBot, screen: CarryOverScreen
) -> None:
    table = screen.list.table
    qtbot.keyClick(table, Qt.Key.Key_C)

    assert QGuiApplication.clipboard().text() == "Roch"
    assert table.clearing_in_ms() == 60_000
    table.forget_copy()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_from_elsewhere_is_left_alone(
    qtbot: QtBot, screen: CarryOverScreen
) -> None:
    qtbot.keyClick(screen.list.table, Qt.Key.Key_C)
    QGuiApplication.clipboard().setText("autre chose")

    screen.list.table.forget_copy()

    assert QGuiApplication.clipboard().text() == "autre chose"


def test_the_space_bar_ticks_and_goes_to_the_next_line(
    qtbot: QtBot, context: ScreenContext, screen: CarryOverScreen
) -> None:
    table = screen.list.table
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(context.tasks.is_idle)

    assert "Nadia Berthier" in cell(screen, 0, 4)
    assert table.currentIndex().row() == 1
    assert table.hasFocus()

    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(context.tasks.is_idle)
    assert cell(screen, 0, 4) == ""


def test_every_line_is_ticked_at_once(
    qtbot: QtBot, context: ScreenContext, screen: CarryOverScreen
) -> None:
    qtbot.mouseClick(screen.list.all_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(context.tasks.is_idle)

    assert screen.list.waiting() == []
    assert journey_of(context).messages[0].startswith("3 ligne")


def test_enter_opens_the_person(
    qtbot: QtBot, context: ScreenContext, screen: CarryOverScreen, youth_id: int
) -> None:
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", youth_id)]

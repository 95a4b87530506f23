"""The whole list of breaks: never in the way of the window, filtered, answered beside it."""

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from services.breaks import listing
from services.breaks.rules import RuleCode
from tests.support import pathways_at_risk
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import OTHER_ADVISER
from ui.context import ScreenContext
from ui.forms.break_answers import BreakAnswers
from ui.screens.breaks import source
from ui.screens.breaks.filter_bar import EVERYBODY
from ui.screens.breaks.screen import BreaksScreen


def shown(qtbot: QtBot, context: ScreenContext) -> BreaksScreen:
    screen = BreaksScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    activate(qtbot, screen)
    screen.refresh()
    screen.focus_task()
    settled(qtbot, context)
    return screen


def settled(qtbot: QtBot, context: ScreenContext) -> None:
    qtbot.waitUntil(context.tasks.is_idle)


def names(qtbot: QtBot, context: ScreenContext, screen: BreaksScreen) -> list[str]:
    for row in range(screen.model.rowCount()):
        screen.model.index(row, 0).data()
    settled(qtbot, context)
    return [str(screen.model.index(row, 0).data()) for row in range(screen.model.rowCount())]


def test_the_longest_silence_comes_first_with_its_reason(
    qtbot: QtBot, context: ScreenContext
) -> None:
    pathways_at_risk.silent(context.database, "Roch", days=34)
    pathways_at_risk.silent(context.database, "Zola", days=60)
    screen = shown(qtbot, context)

    assert names(qtbot, context, screen) == ["Maël Zola", "Maël Roch"]
    reason = str(screen.model.index(1, 2).data()).replace("\N{NO-BREAK SPACE}", " ")
    assert reason == "Aucun contact venant du jeune depuis 34 jours."


def test_the_window_stays_alive_while_the_list_is_ranked(
    qtbot: QtBot, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    pathways_at_risk.silent(context.database)
    may_go_on, threads = threading.Event(), []
    rank = listing.ranked

    def slow(*arguments: object, **options: object) -> object:
        threads.append(threading.current_thread())
        assert may_go_on.wait(30)
        return rank(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(source, "ranked", slow)
    screen = BreaksScreen(context)
    qtbot.addWidget(screen)
    activate(qtbot, screen)
    beats: list[int] = []
    timer = QTimer(screen)
    timer.setInterval(1)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    screen.refresh()

    qtbot.waitUntil(lambda: len(beats) >= 20)  # the loop turns though the query does not end
    assert screen.model.rowCount() == 0
    may_go_on.set()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)

    assert threads
    assert threading.main_thread() not in threads
    settled(qtbot, context)


def test_the_list_is_limited_to_a_kind_and_widened_to_the_agency(
    qtbot: QtBot, context: ScreenContext
) -> None:
    late = pathways_at_risk.silent(context.database, "Roch", days=3)
    pathways_at_risk.late_action(context.database, late)
    pathways_at_risk.silent(context.database, "Zola", actor=OTHER_ADVISER)
    screen = shown(qtbot, context)
    assert names(qtbot, context, screen) == ["Maël Roch"]

    screen.filters.adviser.set_value(EVERYBODY)
    settled(qtbot, context)
    assert names(qtbot, context, screen) == ["Maël Zola", "Maël Roch"]

    screen.filters.kind.set_value(RuleCode.ACTION_OVERDUE)
    settled(qtbot, context)
    assert names(qtbot, context, screen) == ["Maël Roch"]


def test_a_letter_answers_the_row_chosen_and_the_keyboard_comes_back(
    qtbot: QtBot, context: ScreenContext
) -> None:
    pathways_at_risk.silent(context.database, "Roch", days=60)
    pathways_at_risk.silent(context.database, "Zola", days=40)
    screen = shown(qtbot, context)
    names(qtbot, context, screen)  # the page of the row is there once it was looked at

    qtbot.keyClick(screen.table, Qt.Key.Key_A)
    assert screen.drawer.is_open()
    (answers,) = screen.detail.findChildren(BreakAnswers)
    assert answers.is_busy()
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    settled(qtbot, context)

    assert names(qtbot, context, screen) == ["Maël Zola"]
    assert screen.table.hasFocus()


def test_enter_opens_the_person(qtbot: QtBot, context: ScreenContext) -> None:
    youth_id = pathways_at_risk.silent(context.database)
    screen = shown(qtbot, context)

    qtbot.keyClick(screen.table, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", youth_id)]

"""Every screen by Tab, on a demonstration of twenty people: names, reading order, and no trap."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from services.reference.lists import ReferenceLists
from services.settings import Settings
from tests.support.windows import activate
from tests.ui.places import PLACES
from tests.ui.tab_walk import Walk, described, spoken_name, upwards, walk
from ui.commands import COMMANDS
from ui.demonstration import open_demonstration
from ui.help import HelpDialog
from ui.widgets.keycaps import KeyHints
from ui.workspace import Workspace

pytestmark = pytest.mark.vault

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def workspace(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The window of a session that holds every role."""
    path = tmp_path_factory.mktemp("accessibility") / "demonstration.db"
    opened = open_demonstration(path, TODAY, youths=20)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.workspace.ErrorReporter.install", lambda _reporter: None)
        session = Workspace(opened, Settings(), ReferenceLists(), lambda: TODAY)
    failures: list[Exception] = []
    session.tasks.unhandled_error.disconnect()  # a dialog here would wait for somebody
    session.tasks.unhandled_error.connect(failures.append)
    session.window.resize(1366, 768)
    session.show()
    yield session
    assert session.close()
    assert failures == []


@pytest.fixture(scope="module", params=PLACES, ids=[name.replace(": ", "-") for name in PLACES])
def shown(request: pytest.FixtureRequest, workspace: Workspace) -> Workspace:
    """The window on one of its places, once everything is there; one place serves its tests."""
    screen, step = PLACES[request.param]
    qtbot = QtBot(request)

    def idle() -> None:
        qtbot.waitUntil(workspace.tasks.is_idle, timeout=20_000)
        QApplication.processEvents()

    workspace.window.go(screen)
    if step is not None:
        step(workspace, idle)
    idle()
    activate(qtbot, workspace.window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    workspace.window.toast.hide()
    return workspace


@pytest.fixture(scope="module")
def walked(shown: Workspace) -> Walk:
    """The way of Tab there."""
    return walk()


def test_every_stop_has_a_name_and_tab_comes_back(walked: Walk) -> None:
    assert walked.came_back, f"Tab does not come back from {walked.stops[-1].told}"
    assert [stop.told for stop in walked.stops if not stop.name] == []
    assert [stop.told for stop in walked.stops if stop.is_bare] == []


def test_stops_come_in_the_order_they_are_read(walked: Walk) -> None:
    assert list(upwards(walked.stops)) == []


def test_every_stop_is_in_view(walked: Walk) -> None:
    assert [stop.told for stop in walked.stops if not stop.is_seen] == []


def test_shift_tab_goes_the_same_way_back(shown: Workspace, walked: Walk) -> None:
    back = walk(Qt.Key.Key_Backtab)

    assert back.came_back, f"Shift+Tab does not come back from {back.stops[-1].told}"
    there = [stop.widget for stop in walked.stops]
    # Answers are those of the line chosen: going up, a line is reached before its own.
    again = [stop.widget for stop in back.stops if stop.widget in there]
    assert again == [there[0], *(one for one in reversed(there[1:]) if one in again)]


def test_what_can_have_the_focus_has_a_name(shown: Workspace) -> None:
    focusable = [
        widget
        for widget in shown.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]

    assert focusable
    assert [described(widget) for widget in focusable if not spoken_name(widget)] == []


def test_the_letters_told_at_the_foot_are_in_the_help(shown: Workspace) -> None:
    hints = [one for one in shown.window.findChildren(KeyHints) if one.isVisible()]
    caps = [label.text() for one in hints for label in one.findChildren(QLabel)]
    letters = {text for text in caps if len(text) == 1 and text.isalpha()}
    told = {label.text() for label in HelpDialog(shown.window).findChildren(QLabel)}

    assert {one for one in letters if not any(one in text.split() for text in told)} == set()


def test_every_screen_that_opens_by_itself_is_in_the_menu_to_go_to(workspace: Workspace) -> None:
    in_menu = {spec.key.removeprefix("go_") for spec in COMMANDS}

    assert set(workspace.screens()) - in_menu == {"diagnostic"}  # its key is Ctrl+N

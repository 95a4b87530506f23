"""Every screen by Tab, on a demonstration of twenty people: a name for each stop, and no trap."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.youths.listing import Filters, list_ids
from tests.support.windows import activate
from ui.demonstration import open_demonstration
from ui.screens.agenda.grid import AgendaGrid
from ui.screens.agenda.screen import AgendaScreen
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.employers.screen import EmployersScreen
from ui.screens.indicators.screen import IndicatorsScreen
from ui.screens.reception.screen import ReceptionScreen
from ui.screens.youths.screen import YouthsScreen
from ui.workspace import Workspace

pytestmark = pytest.mark.vault

TODAY = date(2026, 11, 23)
MOST_STOPS = 250
KEPT_TAB = (QPlainTextEdit, QTextEdit)  # Tab writes a tab there unless told otherwise


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


def a_youth(workspace: Workspace) -> int:
    """Return somebody the session may write about."""
    opened = workspace.vault
    with opened.database.read(opened.actor) as session:
        return list_ids(session, filters=Filters(mine=True))[0]


def new_youth(workspace: Workspace, _idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, YouthsScreen)
    screen.start_new()


def import_caseload(workspace: Workspace, _idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, YouthsScreen)
    screen.start_import()


def employer(workspace: Workspace, idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, EmployersScreen)
    idle()
    screen.open_employer(screen.list.model.id_at(0))


def drill_down(workspace: Workspace, idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, IndicatorsScreen)
    idle()
    screen.rows()[1].opened.emit()


def interview(workspace: Workspace, idle: Callable[[], None]) -> None:
    workspace.window.go("diagnostic", a_youth(workspace))
    idle()
    screen = workspace.window.current_screen()
    assert isinstance(screen, DiagnosticScreen)
    assert screen.entry is not None


def person(workspace: Workspace, _idle: Callable[[], None]) -> None:
    workspace.window.go("youth", a_youth(workspace))


def appointment(workspace: Workspace, idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, AgendaScreen)
    idle()
    screen.form.start(a_youth(workspace))
    screen.appointments.shown.emit(screen.form)


def workshop(workspace: Workspace, idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, AgendaScreen)
    idle()
    screen.groups.start_new(TODAY, None)


def reminders(workspace: Workspace, _idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, AgendaScreen)
    screen.show_reminders()


def arrival(workspace: Workspace, _idle: Callable[[], None]) -> None:
    screen = workspace.window.current_screen()
    assert isinstance(screen, ReceptionScreen)
    screen.start_arrival()


Step = Callable[[Workspace, Callable[[], None]], None]
PLACES: dict[str, tuple[str, Step | None]] = {
    "today": ("today", None),
    "agenda": ("agenda", None),
    "agenda: appointment": ("agenda", appointment),
    "agenda: workshop": ("agenda", workshop),
    "agenda: reminders": ("agenda", reminders),
    "reception": ("reception", None),
    "reception: arrival": ("reception", arrival),
    "youths": ("youths", None),
    "new youth": ("youths", new_youth),
    "import": ("youths", import_caseload),
    "youth": ("youths", person),
    "employers": ("employers", None),
    "employer": ("employers", employer),
    "indicators": ("indicators", None),
    "drill-down": ("indicators", drill_down),
    "reports": ("reports", None),
    "settings": ("settings", None),
    "diagnostic: who": ("diagnostic", None),
    "diagnostic: grid": ("diagnostic", interview),
}


@pytest.fixture(params=PLACES, ids=[name.replace(": ", "-") for name in PLACES])
def shown(request: pytest.FixtureRequest, qtbot: QtBot, workspace: Workspace) -> QWidget:
    """The window on one of its places, once everything is there."""
    screen, step = PLACES[request.param]

    def idle() -> None:
        qtbot.waitUntil(workspace.tasks.is_idle, timeout=20_000)
        QApplication.processEvents()

    workspace.window.go(screen)
    if step is not None:
        step(workspace, idle)
    idle()
    activate(qtbot, workspace.window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return workspace.window


def test_every_stop_has_a_name_and_tab_comes_back(shown: QWidget) -> None:
    stops, came_back = walk()

    assert came_back, f"Tab does not come back from {described(stops[-1])}"
    assert [described(stop) for stop in stops if not spoken_name(stop)] == []
    assert [described(stop) for stop in stops if is_bare_scroll_area(stop)] == []


def test_what_can_have_the_focus_has_a_name(shown: QWidget) -> None:
    focusable = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]

    assert focusable
    assert [described(widget) for widget in focusable if not spoken_name(widget)] == []


def walk() -> tuple[list[QWidget], bool]:
    """Press Tab until the focus is where it began; tell whether it came back."""
    first = QApplication.focusWidget()
    assert first is not None
    stops = [first]
    while len(stops) < MOST_STOPS:
        before = stops[-1]
        QTest.keyClick(before, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        if after is first:
            return stops, True
        if after is None or after in stops:
            return [*stops, after or before], False
        stops.append(after)
    return stops, False


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader says first."""
    if isinstance(widget, QComboBox):  # on Linux, Qt gives the value of a choice for its name
        labels = [
            one.text() for one in widget.window().findChildren(QLabel) if one.buddy() is widget
        ]
        return widget.accessibleName() or "".join(labels)
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def is_bare_scroll_area(widget: QWidget) -> bool:
    """Tell a frame that only scrolls from a list, a text, or a document one reads."""
    scrolls = isinstance(widget, QAbstractScrollArea)
    works = isinstance(widget, (QAbstractItemView, AgendaGrid, *KEPT_TAB))
    return scrolls and not works and not (isinstance(widget, QScrollArea) and spoken_name(widget))


def described(widget: QWidget) -> str:
    """Say which widget it is, to whoever reads the failure."""
    parents: list[str] = []
    parent: QWidget | None = widget.parentWidget()
    while parent is not None and len(parents) < 4:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    place = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} in {' < '.join(parents)} at {place.x()}, {place.y()}"

"""The window: going places and back, commands handed out, names kept off the screen."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.support.windows import activate, look
from ui.background import TaskRunner
from ui.context import Navigator
from ui.shell.context import ShellContext
from ui.shell.main_window import MainWindow
from ui.shell.places import History, Place
from ui.shell.screen import Screen, ScreenSpec
from ui.theme.theme import TEXT_SIZES, current_theme
from ui.widgets.focus_ring import FocusRing
from ui.widgets.layouts import col

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Page(Screen):
    """A screen with one field, which remembers what it was asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.asked: list[object] = []
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName("Commentaire")
        self.may_leave = True
        self.answers: dict[str, Callable[[], object]] = {}
        self.setLayout(col(self.field, self.text))

    @override
    def title(self) -> str:
        return self.name

    @override
    def refresh(self) -> None:
        self.asked.append("refresh")

    @override
    def open(self, identifier: int) -> None:
        self.asked.append(identifier)

    @override
    def focus_task(self) -> None:
        self.field.setFocus()

    @override
    def can_leave(self) -> bool:
        self.asked.append("leave?")
        return self.may_leave

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return self.answers


class Interview(Page):
    HIDES_OTHERS = True


def spec(key: str, title: str, icon: str, build: type[Page] = Page, **more: object) -> ScreenSpec:
    return ScreenSpec(key, title, icon, lambda: build(title), **more)  # type: ignore[arg-type]


SCREENS = (
    spec("today", "Aujourd’hui", "sun"),
    spec("youths", "Jeunes", "users"),
    spec("youth", "Jeune", "user-round", rail="youths"),
    spec("indicators", "Indicateurs", "chart-no-axes-column", permission="read_indicators"),
    spec("settings", "Réglages", "settings"),
    spec("diagnostic", "Diagnostic", "plus", Interview, rail=None),
)


def build(
    tasks: TaskRunner, *, allowed: bool = True, answered: frozenset[str] = frozenset()
) -> MainWindow:
    context = ShellContext(
        "Nadia Berthier",
        "conseillère",
        tasks,
        "demonstration",
        is_allowed=lambda _permission: allowed,
        session_commands=answered,
    )
    return MainWindow(context, SCREENS)


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner) -> MainWindow:
    window = build(tasks, answered=frozenset({"new_youth", "help"}))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    activate(qtbot, window)
    window.go("today")
    return window


def page(window: MainWindow) -> Page:
    screen = window.current_screen()
    assert isinstance(screen, Page)
    return screen


def test_the_title_of_the_window_never_holds_a_name(window: MainWindow) -> None:
    window.go("youth", 20418)
    assert window.windowTitle() == "Étrave"


def test_the_window_is_the_navigator_of_the_screens(window: MainWindow) -> None:
    navigator: Navigator = window
    navigator.go("youth", 20418)
    navigator.say("Enregistré.")
    navigator.start_diagnostic(20418)
    assert window.place() == Place("diagnostic", 20418)
    assert window.toast.text() == "Enregistré."


def test_showing_a_screen_loads_it_and_puts_the_focus_on_its_task(window: MainWindow) -> None:
    window.go("youths")
    assert page(window).asked == ["refresh"]
    assert page(window).field.hasFocus()


def test_a_record_is_opened_instead(window: MainWindow) -> None:
    window.go("youth", 20418)
    assert page(window).asked == [20418]
    assert window.place() == Place("youth", 20418)


def test_a_screen_is_built_once_and_only_when_asked_for(window: MainWindow) -> None:
    assert len(window.findChildren(Page)) == 1
    first = page(window)
    window.go("youths")
    window.go("today")
    assert page(window) is first


def test_the_rail_lights_the_screen_or_the_list_it_comes_from(window: MainWindow) -> None:
    window.go("youth", 20418)
    assert window.rail.button("youths").isChecked()
    assert not window.rail.button("today").isChecked()


def test_a_click_on_the_rail_goes_there(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.rail.button("indicators"), LEFT)
    assert window.place() == Place("indicators")
    assert window.rail.button("indicators").isChecked()


def test_a_refused_move_keeps_the_rail_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    page(window).may_leave = False

    qtbot.mouseClick(window.rail.button("youths"), LEFT)

    assert window.place() == Place("today")
    assert window.rail.button("today").isChecked()
    assert not window.rail.button("youths").isChecked()


def test_a_full_window_screen_has_neither_rail_nor_strip(window: MainWindow) -> None:
    window.start_diagnostic(20418)
    assert window.place() == Place("diagnostic", 20418)
    assert not window.rail.isVisible()
    assert not window.strip.isVisible()

    window.go("today")
    assert window.rail.isVisible()
    assert window.strip.isVisible()


def test_alt_arrows_go_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    window.go("youths")
    window.go("youth", 1)

    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.place() == Place("youths")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.place() == Place("today")
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.place() == Place("youth", 1)
    assert not window.commands.action("forward").isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_Eacute])
def test_control_and_a_digit_go_to_a_screen(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window, key, CONTROL)
    assert window.place() == Place("youths")


def test_a_screen_without_the_right_does_not_exist(qtbot: QtBot, tasks: TaskRunner) -> None:
    window = build(tasks, allowed=False)
    qtbot.addWidget(window)
    window.go("today")

    window.go("indicators")

    assert window.place() == Place("today")
    assert "n’a pas accès" in window.toast.text()
    assert "indicators" not in window.commands.available()
    assert not window.commands.action("go_indicators").isEnabled()


def test_commands_of_a_screen_are_open_only_on_it(qtbot: QtBot, window: MainWindow) -> None:
    exported: list[int] = []
    page(window).answers["export"] = lambda: exported.append(1)
    assert not window.commands.action("export").isEnabled()
    page(window).commands_changed.emit()

    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    window.go("youths")
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)

    assert exported == [1]


def test_the_screen_answers_before_the_session(qtbot: QtBot, window: MainWindow) -> None:
    page(window).answers["help"] = lambda: page(window).asked.append("help")
    with qtbot.assertNotEmitted(window.command_requested):
        qtbot.keyClick(window, Qt.Key.Key_F1)
    assert "help" in page(window).asked


def test_what_nobody_here_answers_goes_to_the_session(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.command_requested) as blocker:
        qtbot.keyClick(window, Qt.Key.Key_F1)
    assert blocker.args == ["help", ""]


def test_a_new_diagnostic_starts_from_anywhere(qtbot: QtBot, window: MainWindow) -> None:
    page(window).field.setFocus()
    qtbot.keyClick(page(window).field, Qt.Key.Key_N, CONTROL)
    assert window.place() == Place("diagnostic")


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_locking_is_asked_for_at_once(qtbot: QtBot, window: MainWindow, by: str) -> None:
    with qtbot.waitSignal(window.lock_requested):
        if by == "key":
            qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
        else:
            lock = next(
                child
                for child in window.rail.findChildren(QWidget)
                if child.accessibleName() == "Verrouiller"
            )
            qtbot.mouseClick(lock, LEFT)


def test_f5_loads_again(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert page(window).asked == ["refresh", "refresh"]


def test_undo_belongs_to_typing_then_to_the_last_message(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[int] = []
    window.say("Rendez-vous retiré.", undo=lambda: undone.append(1))
    field = page(window).field
    qtbot.keyClicks(field, "abc")

    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert (field.text(), undone) == ("", [])
    window.rail.button("today").setFocus()
    qtbot.keyClick(window.rail.button("today"), Qt.Key.Key_Z, CONTROL)
    assert undone == [1]


def test_text_size_has_keys(qtbot: QtBot, window: MainWindow) -> None:
    with look():
        qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
        assert current_theme().factor == 1.25
        qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
        assert current_theme().factor == 1.0
        qtbot.keyClick(window, Qt.Key.Key_Equal, CONTROL)
        qtbot.keyClick(window, Qt.Key.Key_Agrave, CONTROL)
        assert current_theme().factor == 1.0


def test_f6_goes_round_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[str] = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())

    assert seen == ["Rechercher ou lancer une commande", "Aujourd’hui", "Aujourd’hui"]
    assert page(window).field.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.rail.button("today").hasFocus()


def test_closing_asks_every_screen_to_save(qtbot: QtBot, window: MainWindow) -> None:
    window.go("youths")
    pages = window.findChildren(Page)

    with qtbot.waitSignal(window.closed):
        assert window.close()

    assert [screen.asked.count("leave?") for screen in pages] == [2, 1]


def test_closing_stops_on_the_screen_that_could_not_save(qtbot: QtBot, window: MainWindow) -> None:
    today = page(window)
    window.go("youths")
    today.may_leave = False

    with qtbot.assertNotEmitted(window.closed):
        assert not window.close()

    assert window.isVisible()
    assert page(window) is today
    assert window.rail.button("today").isChecked()


def test_a_badge_says_what_it_counts(window: MainWindow) -> None:
    window.set_badge("today", 6, "6 parcours à relancer")
    assert window.rail.button("today").accessibleDescription() == "6 parcours à relancer"
    window.set_badge("today", 0, "0 parcours à relancer")
    assert window.rail.button("today").accessibleDescription() == ""
    window.set_badge("unknown", 3)


def test_tab_walks_everything_once_and_each_stop_has_a_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    page(window).text.setTabChangesFocus(True)
    found: list[QWidget] = []
    start = page(window).field
    start.setFocus()
    focused: QWidget | None = None
    while focused is not start and len(found) < 50:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        found.append(focused)

    names = [widget.accessibleName() for widget in found]
    assert len(found) == len({id(widget) for widget in found}) < 50
    assert "" not in names
    assert {"Verrouiller", "Réglages", "Rechercher ou lancer une commande"} <= set(names)
    assert all(widget.isVisible() for widget in found)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_nothing_on_the_rail_is_cut_whatever_the_text_size(
    qtbot: QtBot, tasks: TaskRunner, size: float
) -> None:
    with look(text_size=size):
        window = build(tasks)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        activate(qtbot, window)
        buttons = [window.rail.button(key) for key in ("today", "youths", "indicators", "settings")]

        assert all(button.height() == button.sizeHint().height() for button in buttons)
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
        assert window.rail.height() <= 720
        assert window.width() == 1280


@pytest.mark.parametrize("width", [800, 1024, 1280, 1440])
def test_the_strip_fits_whatever_the_width(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 600)
    QCoreApplication.processEvents()
    session = window.strip.session
    assert session.geometry().right() <= window.strip.width()
    assert not session.geometry().intersects(window.strip.search.geometry())
    assert not window.strip.search.geometry().intersects(window.strip.menu_bar.geometry())


def test_the_ring_of_the_window_follows_the_focus_to_the_rail(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.rail.button("youths").setFocus()
    ring = window.findChildren(FocusRing)[0]
    assert ring.target() is window.rail.button("youths")


def test_a_language_change_rewrites_the_menus(window: MainWindow) -> None:
    action = window.commands.action("lock")
    action.setText("old")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert action.text() == "Verrouiller"


def test_history_forgets_what_was_ahead() -> None:
    history = History()
    for name in ("a", "b", "c"):
        history.visit(Place(name))
    history.move(-2)
    history.visit(Place("d"))

    assert history.current() == Place("d")
    assert history.peek(1) is None
    assert history.peek(-1) == Place("a")
    with pytest.raises(IndexError):
        history.move(1)


def test_history_does_not_repeat_a_place_nor_grow_for_ever() -> None:
    history = History()
    for number in range(3 * History.LIMIT):
        history.visit(Place("youth", number))
        history.visit(Place("youth", number))

    steps = 0
    while history.peek(-steps - 1) is not None:
        steps += 1
    assert steps == History.LIMIT - 1

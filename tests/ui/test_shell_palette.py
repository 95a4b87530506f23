"""One entry for everything: late answers are dropped, nothing stale is chosen."""

import threading
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from services.errors import AppError
from tests.support.windows import show_window
from ui.background import Task, TaskRunner
from ui.shell.palette import Palette
from ui.shell.palette_search import PaletteItem, PaletteProvider, Run
from ui.shell.places import Place

PEOPLE = [
    PaletteItem(
        "Maëlle-Océane de La Rochefoucauld-N’Guessan",
        "19 ans · Mérignac · fiche 20418",
        "user-round",
        Place("youth", 20418),
        actions=(PaletteItem("Nouveau diagnostic", "", "plus", Run("new_diagnostic", "20418")),),
    ),
    PaletteItem("Maël Larochelle", "22 ans", "user-round", Place("youth", 18833)),
]
FIRMS = [PaletteItem("La Rochelaise", "Cestas", "building-2", Place("employer", 3))]
AVAILABLE = frozenset({"new_diagnostic", "new_youth", "lock", "go_today", "scheme_dark"})
Search = Callable[[str], Sequence[PaletteItem]]


def people(text: str) -> Sequence[PaletteItem]:
    return PEOPLE if "ma" in text else []


def firms(text: str) -> Sequence[PaletteItem]:
    return FIRMS if "roch" in text else []


class Opened:
    """A palette over a window, and what was chosen in it."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner, *searches: Search) -> None:
        self.field = QLineEdit()
        self.window: QWidget = show_window(qtbot, self.field, width=1000, height=700)
        self.field.setFocus()
        groups = ("Jeunes", "Entreprises")
        providers = [
            PaletteProvider(group, search) for group, search in zip(groups, searches, strict=False)
        ]
        self.palette = Palette(self.window, tasks, providers, lambda: AVAILABLE)
        self.chosen: list[object] = []
        self.palette.chosen.connect(self.chosen.append)

    def titles(self) -> list[str]:
        return [item.title for item in self.palette.items()]


@pytest.fixture
def opened(qtbot: QtBot, tasks: TaskRunner) -> Opened:
    opened = Opened(qtbot, tasks, people, firms)
    opened.palette.open()
    return opened


def type_text(qtbot: QtBot, opened: Opened, text: str) -> None:
    qtbot.keyClicks(opened.palette.edit, text)


def press(qtbot: QtBot, opened: Opened, key: Qt.Key) -> None:
    qtbot.keyClick(opened.palette.edit, key)


def test_commands_are_offered_before_anything_is_typed(opened: Opened) -> None:
    assert opened.palette.edit.hasFocus()
    assert opened.titles() == ["Nouveau diagnostic", "Nouveau jeune", "Aujourd’hui", "Verrouiller"]


def test_people_then_companies_then_creation(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "ma roch")
    qtbot.waitUntil(lambda: {FIRMS[0], *PEOPLE} <= set(opened.palette.items()))
    assert opened.titles() == [
        "Maëlle-Océane de La Rochefoucauld-N’Guessan",
        "Maël Larochelle",
        "La Rochelaise",
        "Créer un jeune nommé « ma roch »",
    ]
    current = opened.palette.current()
    assert current is not None
    assert current.target == Place("youth", 20418)


def test_enter_opens_the_first_result_and_gives_the_focus_back(
    qtbot: QtBot, opened: Opened
) -> None:
    type_text(qtbot, opened, "ma")
    qtbot.waitUntil(lambda: len(opened.titles()) == 3)
    press(qtbot, opened, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: opened.chosen == [Place("youth", 20418)])
    assert not opened.palette.isVisible()
    assert opened.field.hasFocus()


def test_enter_before_the_answers_waits_for_them(qtbot: QtBot, tasks: TaskRunner) -> None:
    may_answer = threading.Event()

    def slow(text: str) -> Sequence[PaletteItem]:
        may_answer.wait(5)
        return people(text)

    opened = Opened(qtbot, tasks, slow)
    opened.palette.open()
    type_text(qtbot, opened, "ma")
    press(qtbot, opened, Qt.Key.Key_Return)
    assert opened.chosen == []

    may_answer.set()

    qtbot.waitUntil(lambda: opened.chosen == [Place("youth", 20418)])


def test_a_late_answer_to_an_older_question_is_dropped(
    qtbot: QtBot, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Palette, "PAUSE_MS", 0)
    may_answer = threading.Event()
    asked: list[str] = []

    def slow(text: str) -> Sequence[PaletteItem]:
        asked.append(text)
        if text == "ma":
            may_answer.wait(5)
            return PEOPLE
        return FIRMS

    opened = Opened(qtbot, tasks, slow)
    opened.palette.open()
    opened.palette.edit.insert("ma")
    opened.palette.edit.textEdited.emit("ma")
    qtbot.waitUntil(lambda: asked == ["ma"])
    type_text(qtbot, opened, "x")
    qtbot.waitUntil(lambda: "La Rochelaise" in opened.titles())

    may_answer.set()
    qtbot.waitUntil(lambda: tasks.findChildren(Task) == [])

    assert "La Rochelaise" in opened.titles()
    assert "Maël Larochelle" not in opened.titles()


def test_arrows_jump_over_the_titles_of_groups(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "ma roch")
    qtbot.waitUntil(lambda: {FIRMS[0], *PEOPLE} <= set(opened.palette.items()))
    for _ in range(2):
        press(qtbot, opened, Qt.Key.Key_Down)
    current = opened.palette.current()
    assert current is not None
    assert current.title == "La Rochelaise"

    for _ in range(9):
        press(qtbot, opened, Qt.Key.Key_Up)
    press(qtbot, opened, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: opened.chosen == [Place("youth", 20418)])


def test_a_result_is_opened_by_mouse(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "ma")
    qtbot.waitUntil(lambda: len(opened.titles()) == 3)
    view = opened.palette.findChildren(QListView)[0]
    spot = view.visualRect(view.model().index(2, 0)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert opened.chosen == [Place("youth", 18833)]


def test_the_right_arrow_shows_what_else_can_be_done(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "ma")
    qtbot.waitUntil(lambda: len(opened.titles()) == 3)
    press(qtbot, opened, Qt.Key.Key_Right)
    assert opened.titles() == ["Nouveau diagnostic"]
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert len(opened.titles()) == 3

    press(qtbot, opened, Qt.Key.Key_Right)
    press(qtbot, opened, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.chosen == [Run("new_diagnostic", "20418")])


def test_creating_takes_the_text_typed(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "Zoe Zed")
    qtbot.waitUntil(lambda: opened.titles() == ["Créer un jeune nommé « Zoe Zed »"])
    press(qtbot, opened, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.chosen == [Run("new_youth", "Zoe Zed")])


def test_no_line_of_an_empty_search_stays_under_a_text(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "z")
    assert opened.titles() == ["Créer un jeune nommé « z »"]


def test_a_number_creates_nobody(qtbot: QtBot, opened: Opened) -> None:
    type_text(qtbot, opened, "20418")
    qtbot.waitUntil(lambda: opened.titles() == [])


@pytest.mark.parametrize("typed", [":sombre", ":theme somb"])
def test_a_colon_asks_for_commands_only(qtbot: QtBot, opened: Opened, typed: str) -> None:
    type_text(qtbot, opened, typed)
    assert opened.titles() == ["Thème sombre"]
    press(qtbot, opened, Qt.Key.Key_Return)
    assert opened.chosen == [Run("scheme_dark")]


def test_no_name_is_searched_nor_shown_during_an_interview(qtbot: QtBot, tasks: TaskRunner) -> None:
    asked: list[str] = []

    def search(text: str) -> Sequence[PaletteItem]:
        asked.append(text)
        return PEOPLE

    opened = Opened(qtbot, tasks, search)
    opened.palette.open(commands_only=True)
    type_text(qtbot, opened, "ver")

    assert opened.titles() == ["Verrouiller"]
    assert asked == []


def test_escape_and_a_click_beside_close_it(qtbot: QtBot, opened: Opened) -> None:
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert not opened.palette.isVisible()

    opened.palette.open()
    qtbot.mouseClick(opened.palette, Qt.MouseButton.LeftButton, pos=opened.palette.rect().topLeft())
    assert not opened.palette.isVisible()
    assert opened.field.hasFocus()


def test_tab_stays_in_the_palette(qtbot: QtBot, opened: Opened) -> None:
    press(qtbot, opened, Qt.Key.Key_Tab)
    assert opened.palette.edit.hasFocus()


def test_a_search_that_fails_says_so_and_leaves_the_rest(qtbot: QtBot, tasks: TaskRunner) -> None:
    def broken(_text: str) -> Sequence[PaletteItem]:
        raise AppError("La base ne répond pas. Recommencez dans un instant.")

    opened = Opened(qtbot, tasks, broken, firms)
    opened.palette.open()
    with qtbot.assertNotEmitted(tasks.unhandled_error):
        type_text(qtbot, opened, "roch")
        qtbot.waitUntil(lambda: "La Rochelaise" in opened.titles())


def test_many_results_scroll_inside_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    many = [PaletteItem(f"Nom {n}", "", "user-round", Place("youth", n)) for n in range(200)]
    opened = Opened(qtbot, tasks, lambda _text: many)
    opened.palette.open()
    type_text(qtbot, opened, "nom")
    qtbot.waitUntil(lambda: len(opened.titles()) > 200)

    panel = opened.palette.edit.parentWidget()
    assert panel is not None
    assert opened.palette.rect().contains(panel.geometry())

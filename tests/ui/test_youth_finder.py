"""Find a person without leaving the field."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from services.actor import Actor
from tests.support.screens import seen_by
from tests.support.windows import activate
from tests.support.youths import a_person, enter
from ui.context import ScreenContext
from ui.forms.person_finder import PersonFinder


@pytest.fixture
def people(context: ScreenContext) -> dict[str, int]:
    database = context.database
    return {
        "Roch": enter(
            database,
            a_person("Roch", "Maël", phone="05 56 00 00 14", file_number="20418"),
        ),
        "Rochefort": enter(database, a_person("Rochefort", "Maelys", birth_date=None)),
    }


@pytest.fixture
def finder(qtbot: QtBot, context: ScreenContext, people: dict[str, int]) -> PersonFinder:
    return shown(qtbot, context)


def shown(qtbot: QtBot, context: ScreenContext) -> PersonFinder:
    finder = PersonFinder(context)
    qtbot.addWidget(finder)
    finder.resize(900, 500)
    activate(qtbot, finder)
    finder.focus_task()
    return finder


def titles(finder: PersonFinder) -> list[str]:
    return [item.title for item in finder.items()]


@pytest.mark.parametrize(
    "typed", ["mael roch", "Roch", "4/3/2007", "05 56 00 00 14", "20418", "roch mael"]
)
def test_finds_by_anything_one_knows(
    qtbot: QtBot, finder: PersonFinder, people: dict[str, int], typed: str
) -> None:
    qtbot.keyClicks(finder.edit, typed)
    qtbot.waitUntil(lambda: "Maël Roch" in titles(finder))

    with qtbot.waitSignal(finder.chosen) as blocker:
        qtbot.keyClick(finder.edit, Qt.Key.Key_Return)

    assert blocker.args == [people["Roch"]]


def test_enter_waits_for_the_answer_to_what_was_typed(
    qtbot: QtBot, finder: PersonFinder, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(finder.chosen) as blocker:
        qtbot.keyClicks(finder.edit, "rochefort")
        qtbot.keyClick(finder.edit, Qt.Key.Key_Return)  # before any answer

    assert blocker.args == [people["Rochefort"]]


def test_creation_comes_last_and_gives_the_text_typed(qtbot: QtBot, finder: PersonFinder) -> None:
    qtbot.keyClicks(finder.edit, "mael roch")
    qtbot.waitUntil(lambda: "Maël Roch" in titles(finder))
    assert titles(finder)[-1] == "Créer un jeune nommé « mael roch »"

    qtbot.keyClick(finder.edit, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(finder.creation_wanted) as blocker:
        qtbot.keyClick(finder.edit, Qt.Key.Key_Return)

    assert blocker.args == ["mael roch"]


def test_a_stale_answer_is_dropped(qtbot: QtBot, finder: PersonFinder) -> None:
    finder.search("roch")
    qtbot.waitUntil(lambda: len(titles(finder)) > 1)

    finder.search("zzzz")
    finder.search("rochefort")

    qtbot.waitUntil(lambda: titles(finder)[:1] == ["Maelys Rochefort"])


def test_a_click_takes_the_line(qtbot: QtBot, finder: PersonFinder, people: dict[str, int]) -> None:
    finder.search("roch")
    qtbot.waitUntil(lambda: len(titles(finder)) == 3)
    row = next(n for n in range(4) if finder._model.index(n).data() == "Maelys Rochefort")
    place = finder.view.visualRect(finder._model.index(row)).center()

    with qtbot.waitSignal(finder.chosen) as blocker:
        qtbot.mouseClick(finder.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert blocker.args == [people["Rochefort"]]


def test_who_may_not_register_is_not_offered_to(
    qtbot: QtBot, context: ScreenContext, people: dict[str, int], officer: Actor
) -> None:
    finder = shown(qtbot, seen_by(context, officer))

    finder.search("personne")

    qtbot.waitUntil(finder._message.isVisible)
    assert titles(finder) == []

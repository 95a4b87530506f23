"""Duplicates: pairs found when asked, two files compared by keyboard, and nothing lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.youth import Youth
from services.database import Database
from services.merging.pairs import find_pairs
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, a_person, enter
from ui.context import ScreenContext
from ui.screens.duplicates.screen import DuplicatesScreen

Found = Callable[[], DuplicatesScreen]
DOWN, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def pair(context: ScreenContext) -> tuple[int, int]:
    """The same person twice, in one caseload."""
    kept = enter(context.database, a_person(file_number="20418", email="un@exemple.fr"))
    return kept, enter(context.database, a_person("ROCH", email="deux@exemple.fr"))


@pytest.fixture
def found(qtbot: QtBot, context: ScreenContext) -> Found:
    """The screen, once the agency was compared."""

    def show() -> DuplicatesScreen:
        screen = DuplicatesScreen(context)
        qtbot.addWidget(screen)
        screen.resize(1280, 720)
        activate(qtbot, screen)
        screen.focus_task()
        qtbot.keyClick(screen.list.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: screen.list.is_asked() and context.tasks.is_idle())
        return screen

    return show


def compare(qtbot: QtBot, screen: DuplicatesScreen) -> None:
    qtbot.waitUntil(screen.list.table.hasFocus)
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.compare.isVisible)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def stored(database: Database, youth_id: int) -> Youth | None:
    with database.read(NADIA) as session:
        youth = session.get(Youth, youth_id)
        if youth is not None:
            session.expunge(youth)
        return youth


def test_nothing_is_compared_before_it_is_asked(
    qtbot: QtBot, context: ScreenContext, pair: tuple[int, int]
) -> None:
    screen = DuplicatesScreen(context)
    qtbot.addWidget(screen)

    screen.refresh()

    assert not screen.list.is_asked()
    assert "pas encore été comparés" in words(screen.list.empty)


def test_the_pairs_are_listed_with_their_reason(found: Found, pair: tuple[int, int]) -> None:
    screen = found()
    model = screen.list.model

    texts = [model.data(model.index(0, column)) for column in range(model.columnCount())]

    assert texts[0] == "Certaine"
    assert "Maël Roch" in str(texts[1])
    assert "Nadia Berthier" in str(texts[3])
    assert texts[4] == "Mêmes nom, prénom et date de naissance"


def test_fields_are_chosen_with_the_arrows_and_the_files_made_one(
    qtbot: QtBot, context: ScreenContext, found: Found, pair: tuple[int, int]
) -> None:
    screen = found()
    compare(qtbot, screen)
    fields = [one.pair.name for one in screen.compare.rows]
    assert fields == ["file_number", "last_name", "email"]

    for key in (DOWN, DOWN, RIGHT):
        qtbot.keyClick(screen.window().focusWidget(), key)
    screen.commands()["validate"]()
    qtbot.waitUntil(lambda: bool(journey_of(context).messages))

    youth = stored(context.database, pair[0])
    assert youth is not None
    assert (youth.email, youth.last_name) == ("deux@exemple.fr", "Roch")
    assert stored(context.database, pair[1]) is None
    assert screen.list.isVisible()
    assert screen.list.pairs() == ()


def test_a_pair_said_to_be_two_people_leaves_the_list(
    qtbot: QtBot, context: ScreenContext, found: Found, pair: tuple[int, int]
) -> None:
    screen = found()
    compare(qtbot, screen)

    qtbot.mouseClick(screen.compare.dismiss, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(journey_of(context).messages))

    assert screen.list.pairs() == ()
    with context.database.read(NADIA) as session:
        assert find_pairs(session) == ()


def test_a_colleague_s_file_is_refused_with_whom_to_ask(
    qtbot: QtBot, context: ScreenContext, found: Found
) -> None:
    enter(context.database, a_person())
    enter(context.database, a_person(), OTHER_ADVISER)
    screen = found()

    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(journey_of(context).messages))

    assert "Paul Élan" in journey_of(context).messages[0]
    assert screen.list.isVisible()


def test_the_effect_on_the_figures_is_told_without_changing_anything(
    qtbot: QtBot, context: ScreenContext, found: Found, pair: tuple[int, int]
) -> None:
    screen = found()
    compare(qtbot, screen)

    qtbot.mouseClick(screen.compare.effect, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "chiffre" in words(screen.compare) and context.tasks.is_idle())

    assert "Aucun chiffre du mois ne change." in words(screen.compare)
    assert stored(context.database, pair[1]) is not None


def test_every_stop_has_a_name(qtbot: QtBot, found: Found, pair: tuple[int, int]) -> None:
    screen = found()
    compare(qtbot, screen)

    nameless = [
        child
        for child in screen.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.accessibleName()
    ]

    assert nameless == []

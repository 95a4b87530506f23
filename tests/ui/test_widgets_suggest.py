"""Type a few letters, choose with the keyboard, lose nothing."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from services.folding import fold
from tests.support.windows import show_window
from ui.widgets.suggest_field import SuggestField, match_folded
from ui.widgets.suggestion_list import Suggestion, SuggestionList

TOWNS = [
    Suggestion("33281", "Mérignac", "33700"),
    Suggestion("16216", "Mérignac", "16200"),
    Suggestion("59398", "Mérignies", "59710"),
    Suggestion("33449", "Saint-Médard-en-Jalles", "33160"),
    Suggestion("33063", "Bordeaux", "33000"),
]
CHOICES = [(fold(town.text), town) for town in TOWNS]


def search(typed: str) -> Sequence[Suggestion]:
    return match_folded(CHOICES, typed)


@pytest.fixture
def field(qtbot: QtBot) -> SuggestField:
    return SuggestField(search)


@pytest.fixture
def window(qtbot: QtBot, field: SuggestField) -> object:
    window = show_window(qtbot, field, QLineEdit())
    field.setFocus()
    return window


def listed(field: SuggestField) -> list[str]:
    listing = field.window().findChildren(SuggestionList)[0]
    model = listing.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("typed", ["saint medard", "Médard", "st", "ST-MED", "jalles saint"])
def test_matching_forgets_accents_case_hyphens_and_order(typed: str) -> None:
    found = {town.text for town in match_folded(CHOICES, typed)}
    assert ("Saint-Médard-en-Jalles" in found) == (fold(typed) not in ("st", "st med"))


def test_those_starting_so_come_first() -> None:
    choices = [(fold(name), Suggestion(name, name)) for name in ("Saint-Bor", "Cabor", "Bordes")]
    assert [found.text for found in match_folded(choices, "bor")] == [
        "Bordes",
        "Saint-Bor",
        "Cabor",
    ]


def test_a_long_list_is_cut() -> None:
    choices = [(f"a{n}", Suggestion(n, f"a{n}")) for n in range(10_000)]
    assert len(match_folded(choices, "a")) == 50


@pytest.mark.usefixtures("window")
def test_enter_takes_the_first_suggestion(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "meri")
    assert listed(field) == ["Mérignac", "Mérignac", "Mérignies"]

    with qtbot.waitSignal(field.chosen) as blocker:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert blocker.args == [TOWNS[0]]
    assert (field.text(), field.value()) == ("Mérignac", "33281")
    assert not field.is_open()


@pytest.mark.usefixtures("window")
def test_arrows_choose_and_stop_at_the_ends(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "meri")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    for _ in range(9):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Enter)

    assert field.value() == "59398"


@pytest.mark.usefixtures("window")
def test_escape_closes_the_list_and_keeps_the_text(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "meri")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not field.is_open()
    assert field.text() == "meri"
    assert field.has_unknown_text()


@pytest.mark.usefixtures("window")
def test_down_opens_the_list_again(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "meri")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert field.is_open()


@pytest.mark.usefixtures("window")
def test_a_suggestion_is_taken_by_mouse(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "meri")
    listing = field.window().findChildren(SuggestionList)[0]
    spot = listing.visualRect(listing.model().index(2, 0)).center()

    qtbot.mouseMove(listing.viewport(), spot)
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert field.value() == "59398"


@pytest.mark.usefixtures("window")
def test_leaving_takes_the_only_town_of_that_name(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "bordeaux")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert (field.text(), field.value()) == ("Bordeaux", "33063")


@pytest.mark.usefixtures("window")
def test_leaving_does_not_choose_between_two_of_that_name(
    qtbot: QtBot, field: SuggestField
) -> None:
    qtbot.keyClicks(field, "merignac")  # QTest types ASCII only
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert field.value() is None
    assert field.text() == "merignac"
    assert not field.is_open()


@pytest.mark.usefixtures("window")
def test_what_matches_nothing_stays_on_screen(qtbot: QtBot, field: SuggestField) -> None:
    qtbot.keyClicks(field, "Atlantide")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert field.text() == "Atlantide"
    assert field.has_unknown_text()


@pytest.mark.usefixtures("window")
def test_editing_a_choice_forgets_its_value(qtbot: QtBot, field: SuggestField) -> None:
    field.set_choice(TOWNS[4])
    with qtbot.waitSignal(field.cleared):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert field.value() is None


def test_several_values_are_added_in_a_row(qtbot: QtBot) -> None:
    field = SuggestField(search, clears_on_choice=True)
    _window = show_window(qtbot, field)
    field.setFocus()
    taken: list[Suggestion] = []
    field.chosen.connect(taken.append)

    for typed in ("bor", "merignie"):
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert [town.text for town in taken] == ["Bordeaux", "Mérignies"]
    assert field.text() == ""


def test_everything_is_offered_on_demand(qtbot: QtBot) -> None:
    field = SuggestField(search, opens_empty=True)
    _window = show_window(qtbot, field)
    field.setFocus()

    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert len(listed(field)) == len(TOWNS)


@pytest.mark.usefixtures("window")
def test_the_list_stays_inside_the_window(qtbot: QtBot, field: SuggestField) -> None:
    window = field.window()
    window.resize(300, 120)
    qtbot.keyClicks(field, "meri")

    listing = window.findChildren(SuggestionList)[0]
    assert window.rect().contains(listing.geometry().topLeft())
    assert listing.geometry().right() <= window.width()


@pytest.mark.usefixtures("window")
def test_ten_thousand_characters_are_just_text(qtbot: QtBot, field: SuggestField) -> None:
    field.insert("é" * 10_000)
    field.textEdited.emit(field.text())
    assert field.has_unknown_text()

"""The keys of the diagnostic: number row, grid of levels, lists of items."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.windows import show_window
from ui.screens.diagnostic.coded_list import CodedItem, CodedList
from ui.screens.diagnostic.grid import GridDomain, LevelGrid, LevelHead
from ui.screens.diagnostic.level_row import LevelCell
from ui.widgets.check import Check
from ui.widgets.level_painting import LEVELS
from ui.widgets.number_keys import NumberRow, number_of, row_of_locale, row_seen_in

NONE = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
X11_FIRST, WINDOWS_FIRST = 10, 2  # scan codes of the key 1
MAC_VIRTUAL_KEYS = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
NUMBERS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)


def pressed(
    text: str,
    modifier: Qt.KeyboardModifier = NONE,
    *,
    scan_code: int = 0,
    virtual_key: int = 0,
    key: int = 0,
) -> QKeyEvent:
    """Return a key press as a system sends it; ``key`` is of no use to the reader."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, scan_code, virtual_key, 0, text, False, 1)


def on(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))


@pytest.mark.parametrize("number", NUMBERS)
def test_reads_a_digit(number: int) -> None:
    assert number_of(pressed(str(number))) == number


@pytest.mark.parametrize("number", NUMBERS)
def test_reads_the_keypad(number: int) -> None:
    assert number_of(pressed(str(number), KEYPAD)) == number


@pytest.mark.parametrize(("char", "number"), list(zip("&é\"'(-è_çà", NUMBERS, strict=True)))
def test_reads_the_unshifted_characters_of_azerty(char: str, number: int) -> None:
    assert number_of(pressed(char)) == number


@pytest.mark.parametrize("char", ["a", "ù", "=", ")", "«", "", "10", "٣"])
def test_leaves_every_other_key_alone(char: str) -> None:
    assert number_of(pressed(char)) is None


@pytest.mark.parametrize("char", ["-", "+", "/", "."])
def test_the_signs_of_the_keypad_are_no_answer(char: str) -> None:
    assert number_of(pressed(char, KEYPAD)) is None


@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    ],
)
@pytest.mark.parametrize("char", ["1", "&"])
def test_a_shortcut_is_no_answer(char: str, modifier: Qt.KeyboardModifier) -> None:
    assert number_of(pressed(char, modifier, scan_code=X11_FIRST)) is None


@pytest.mark.parametrize("platform", ["xcb", "wayland"])
@pytest.mark.parametrize(("place", "char"), list(enumerate('"«»()@+-/*')), ids=str)
def test_reads_bepo_by_position_on_linux(
    monkeypatch: pytest.MonkeyPatch, platform: str, place: int, char: str
) -> None:
    on(monkeypatch, platform)

    assert number_of(pressed(char, scan_code=X11_FIRST + place)) == NUMBERS[place]


@pytest.mark.parametrize(("place", "char"), list(enumerate('"«»()@+-/*')))
def test_reads_bepo_by_position_on_windows(
    monkeypatch: pytest.MonkeyPatch, place: int, char: str
) -> None:
    on(monkeypatch, "windows")

    assert number_of(pressed(char, scan_code=WINDOWS_FIRST + place)) == NUMBERS[place]


@pytest.mark.parametrize(("place", "char"), list(enumerate("&é\"'(§è!çà")))
def test_reads_a_mac_by_position(monkeypatch: pytest.MonkeyPatch, place: int, char: str) -> None:
    on(monkeypatch, "cocoa")

    assert number_of(pressed(char, virtual_key=MAC_VIRTUAL_KEYS[place])) == NUMBERS[place]


def test_position_wins_over_what_the_key_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, "xcb")

    # The key 8 of BÉPO writes "-", which is the key 6 of AZERTY.
    assert number_of(pressed("-", scan_code=X11_FIRST + 7)) == 8


def test_the_keys_beside_the_number_row_are_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, "xcb")

    assert number_of(pressed("²", scan_code=49)) is None
    assert number_of(pressed("=", scan_code=X11_FIRST + 11)) is None


def test_a_press_tells_the_layout_only_when_it_can() -> None:
    assert row_seen_in(pressed("3")) is NumberRow.DIGITS
    assert row_seen_in(pressed("é")) is NumberRow.AZERTY
    assert row_seen_in(pressed("3", Qt.KeyboardModifier.ShiftModifier)) is None
    assert row_seen_in(pressed("3", KEYPAD)) is None
    assert row_seen_in(pressed("s")) is None


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("fr_FR", NumberRow.AZERTY),
        ("fr_BE", NumberRow.AZERTY),
        ("fr_RE", NumberRow.AZERTY),
        ("fr_CA", NumberRow.DIGITS),
        ("fr_CH", NumberRow.DIGITS),
        ("de_DE", NumberRow.DIGITS),
        ("en_GB", NumberRow.DIGITS),
    ],
)
def test_guesses_the_layout_from_the_language_of_the_keyboard(
    locale: str, expected: NumberRow
) -> None:
    assert row_of_locale(QLocale(locale)) is expected


def test_says_what_is_printed_on_the_keys() -> None:
    assert [NumberRow.AZERTY.key_for(number) for number in NUMBERS] == list("&é\"'(-è_çà")
    assert [NumberRow.DIGITS.key_for(number) for number in NUMBERS] == list("1234567890")


def test_the_heading_shows_the_keys_of_the_layout_it_is_told(qtbot: QtBot) -> None:
    head = LevelHead()
    qtbot.addWidget(head)
    head.set_number_row(NumberRow.DIGITS)
    head.resize(640, head.height())
    with_digits = head.grab().toImage()

    head.set_number_row(NumberRow.AZERTY)

    assert head.number_row is NumberRow.AZERTY
    assert head.grab().toImage() != with_digits


# The grid


DOMAINS = (
    GridDomain("housing", "house", "Logement", is_enabled=True),
    GridDomain("mobility", "bus", "Mobilité", is_enabled=True),
    GridDomain("justice", "scale", "Justice", is_enabled=False),
    GridDomain("money", "wallet", "Budget", is_enabled=True),
)


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[LevelGrid]:
    """A grid of four domains, one of which the agency has not opened; the first has the focus."""
    grid = LevelGrid(DOMAINS)
    grid.head.set_number_row(NumberRow.DIGITS)
    window = show_window(qtbot, grid, width=720)
    grid.focus_current()
    yield grid
    window.close()


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def levels(grid: LevelGrid) -> list[str]:
    return [row.level for row in grid.rows.values()]


def test_a_digit_answers_and_goes_down(qtbot: QtBot, grid: LevelGrid) -> None:
    with qtbot.waitSignal(grid.answered) as answered:
        press(qtbot, Qt.Key.Key_3)

    assert answered.args == ["housing", "medium"]
    assert grid.current == "mobility"
    assert grid.rows["mobility"].hasFocus()


def test_the_domain_that_the_agency_has_not_opened_is_no_stop(
    qtbot: QtBot, grid: LevelGrid
) -> None:
    press(qtbot, Qt.Key.Key_4, Qt.Key.Key_2)
    assert grid.current == "money"

    press(qtbot, Qt.Key.Key_Up)

    assert grid.current == "mobility"
    assert grid.rows["justice"].focusPolicy() is Qt.FocusPolicy.NoFocus
    assert "Domaine désactivé" in grid.rows["justice"].accessibleName()


def test_the_last_row_is_answered_without_going_round(qtbot: QtBot, grid: LevelGrid) -> None:
    press(qtbot, Qt.Key.Key_End, Qt.Key.Key_4, Qt.Key.Key_Down)

    assert grid.current == "money"
    assert grid.rows["money"].level == "strong"


@pytest.mark.parametrize(
    ("key", "next_domain"), [(Qt.Key.Key_0, "mobility"), (Qt.Key.Key_Backspace, "housing")]
)
def test_zero_and_backspace_take_an_answer_back(
    qtbot: QtBot, grid: LevelGrid, key: Qt.Key, next_domain: str
) -> None:
    grid.show_levels({"housing": "strong"})

    press(qtbot, key)

    assert grid.rows["housing"].level == "not_raised"
    assert "non abordé" in grid.rows["housing"].accessibleName()
    assert grid.current == next_domain


def test_left_and_right_change_the_level_in_place(qtbot: QtBot, grid: LevelGrid) -> None:
    seen = []
    for key in (*[Qt.Key.Key_Right] * 5, *[Qt.Key.Key_Left] * 5):
        press(qtbot, key)
        seen.append(LEVELS.index(grid.rows["housing"].level))

    assert seen == [1, 2, 3, 4, 4, 3, 2, 1, 0, 0]
    assert grid.current == "housing"


def test_up_down_home_and_end_move_without_answering(qtbot: QtBot, grid: LevelGrid) -> None:
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(qtbot, key)
        seen.append(grid.current)

    assert seen == ["mobility", "housing", "housing", "money", "housing"]
    assert levels(grid) == [LEVELS[0]] * 4


def test_the_mouse_answers_and_stays(qtbot: QtBot, grid: LevelGrid) -> None:
    cell = grid.rows["money"].findChildren(LevelCell)[2]

    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)

    assert grid.rows["money"].level == cell.level == LEVELS[2]
    assert grid.current == "money"
    assert grid.rows["money"].hasFocus()


def test_only_one_cell_of_a_row_is_chosen(qtbot: QtBot, grid: LevelGrid) -> None:
    press(qtbot, Qt.Key.Key_2, Qt.Key.Key_Up, Qt.Key.Key_4)

    cells = grid.rows["housing"].findChildren(LevelCell)
    assert [cell.level for cell in cells if cell.isChecked()] == ["strong"]


def test_a_row_is_read_aloud_with_its_answer_and_its_place(qtbot: QtBot, grid: LevelGrid) -> None:
    grid.show_levels({"mobility": "strong"})

    press(qtbot, Qt.Key.Key_Down)

    spoken = grid.rows["mobility"].accessibleName().replace("\N{NO-BREAK SPACE}", " ")
    assert spoken == "Mobilité : fort, 2 sur 3"


def test_the_heading_follows_the_keys_really_pressed(grid: LevelGrid) -> None:
    QApplication.sendEvent(grid.rows["housing"], pressed("é"))
    seen = [grid.head.number_row]
    assert grid.rows["housing"].level == LEVELS[2]

    QApplication.sendEvent(grid.rows["mobility"], pressed("4"))

    seen.append(grid.head.number_row)
    assert seen == [NumberRow.AZERTY, NumberRow.DIGITS]


@pytest.mark.parametrize("key", [Qt.Key.Key_5, Qt.Key.Key_9])
def test_a_number_that_is_no_level_answers_nothing(
    qtbot: QtBot, grid: LevelGrid, key: Qt.Key
) -> None:
    press(qtbot, key)

    assert levels(grid) == [LEVELS[0]] * 4
    assert grid.current == "housing"


def test_letters_and_enter_are_for_the_screen(qtbot: QtBot, grid: LevelGrid) -> None:
    with qtbot.waitSignal(grid.letter_pressed) as letter:
        press(qtbot, Qt.Key.Key_S)
    assert letter.args == ["s"]

    with qtbot.waitSignal(grid.detail_wanted):
        press(qtbot, Qt.Key.Key_Return)


# The coded lists


ITEMS = (
    CodedItem("license", "Permis en cours"),
    CodedItem("bike", "Vélo personnel"),
    CodedItem("scooter", "Scooter"),
    CodedItem("studies", "Études loin du domicile"),
)


@pytest.fixture
def coded(qtbot: QtBot) -> Iterator[CodedList]:
    """A list with the focus on its first item."""
    coded = CodedList()
    coded.show_items(ITEMS, ())
    window = show_window(qtbot, coded)
    coded.focus_list()
    yield coded
    window.close()


def focused_label() -> str:
    focused = QApplication.focusWidget()
    assert isinstance(focused, Check)
    return focused.text()


def ticked(coded: CodedList) -> list[str]:
    return [check.text() for check in coded.findChildren(Check) if check.isChecked()]


def test_a_digit_ticks_its_item_and_unticks_it(qtbot: QtBot, coded: CodedList) -> None:
    with qtbot.waitSignal(coded.toggled) as toggled:
        press(qtbot, Qt.Key.Key_2)
    assert toggled.args == ["bike", True]
    assert focused_label() == "Vélo personnel"

    with qtbot.waitSignal(coded.toggled) as toggled:
        press(qtbot, Qt.Key.Key_2)

    assert toggled.args == ["bike", False]


def test_an_unshifted_key_of_azerty_ticks_too(coded: CodedList) -> None:
    for char in ("&", '"'):
        QApplication.sendEvent(coded.findChildren(Check)[0], pressed(char))

    assert ticked(coded) == ["Permis en cours", "Scooter"]


def test_a_number_without_an_item_ticks_nothing(qtbot: QtBot, coded: CodedList) -> None:
    press(qtbot, Qt.Key.Key_0, Qt.Key.Key_5, Qt.Key.Key_9)

    assert ticked(coded) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("v", "Vélo personnel"), ("etu", "Études loin du domicile"), ("sc", "Scooter")],
)
def test_letters_jump_to_an_item_without_its_accents(
    qtbot: QtBot, coded: CodedList, typed: str, expected: str
) -> None:
    for letter in typed:
        qtbot.keyClicks(QApplication.focusWidget(), letter)

    assert focused_label() == expected
    assert ticked(coded) == []


def test_letters_find_the_middle_of_a_label(qtbot: QtBot, coded: CodedList) -> None:
    for letter in "do":
        qtbot.keyClicks(QApplication.focusWidget(), letter)

    assert focused_label() == "Études loin du domicile"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_tick_where_one_is(qtbot: QtBot, coded: CodedList, key: Qt.Key) -> None:
    press(qtbot, Qt.Key.Key_Down, key)

    assert ticked(coded) == ["Vélo personnel"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Left])
def test_escape_and_left_leave_the_list(qtbot: QtBot, coded: CodedList, key: Qt.Key) -> None:
    with qtbot.waitSignal(coded.left):
        press(qtbot, key)


def test_the_list_is_one_tab_stop(qtbot: QtBot, coded: CodedList) -> None:
    press(qtbot, Qt.Key.Key_End, Qt.Key.Key_Up)

    stops = [
        check.text()
        for check in coded.findChildren(Check)
        if check.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Scooter"] == [focused_label()]


def test_showing_ticks_is_not_an_answer(qtbot: QtBot, coded: CodedList) -> None:
    with qtbot.assertNotEmitted(coded.toggled):
        coded.show_items(ITEMS, {"scooter"})

    assert ticked(coded) == ["Scooter"]


def test_an_empty_list_takes_no_focus(qtbot: QtBot) -> None:
    empty = CodedList()
    qtbot.addWidget(empty)

    assert not empty.has_items()
    assert not empty.focus_list()

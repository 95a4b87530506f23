"""No two commands share a key, and none takes a key that French keyboards or systems need."""

import re
from collections import defaultdict
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QMenuBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.folding import fold
from tests.support.windows import show_window
from ui.actions import WindowActions, bind_list_keys
from ui.commands import COMMANDS, CommandSpec, Context, Menu
from ui.help import HelpDialog
from ui.list_keys import LIST_KEYS, TITLES
from ui.theme.icons import icon_names

CONTROL = Qt.KeyboardModifier.ControlModifier
FORBIDDEN = {
    r"Ctrl\+Alt\+.": "it is AltGr on Windows",
    r"Alt\+[A-Z]": "it types a character on macOS",
    r"Ctrl\+Shift\+\d": "macOS captures it",
    r"Ctrl\+(Space|Tab)": "the system takes it",
    r"Ctrl\+[HMW]": "macOS takes it",
    r"F1[02]": "the system takes it",
    r".*[#@>/\[\]\\|]": "it needs Shift or AltGr on AZERTY",
}
SPECS = [*COMMANDS, *LIST_KEYS]


def sequences(spec: CommandSpec) -> list[str]:
    return [QKeySequence(keys).toString() for keys in spec.keys]


def test_every_key_is_understood() -> None:
    assert [spec.key for spec in SPECS if sequences(spec) != list(spec.keys)] == []


@pytest.mark.parametrize("context", Context)
def test_no_key_does_two_things_in_one_place(context: Context) -> None:
    used = defaultdict(list)
    for spec in SPECS:
        if spec.context in (context, Context.WINDOW):
            for sequence in sequences(spec):
                used[sequence].append(spec.key)

    assert {keys: names for keys, names in used.items() if len(names) > 1} == {}


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_forbidden_key_is_taken(pattern: str) -> None:
    taken = [
        (spec.key, sequence)
        for spec in SPECS
        for sequence in sequences(spec)
        if re.fullmatch(pattern, sequence)
    ]
    assert taken == [], FORBIDDEN[pattern]


def test_single_letters_act_in_lists_only() -> None:
    singles = [spec.key for spec in COMMANDS for keys in spec.keys if len(keys) == 1]
    assert singles == []


def test_the_keys_of_a_list_are_single_letters_or_signs() -> None:
    assert [spec.key for spec in LIST_KEYS for keys in spec.keys if len(keys) != 1] == []


def test_the_help_tells_every_key_of_every_list(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told = [label.text() for label in HelpDialog(parent).findChildren(QLabel)]

    assert set(TITLES) == set(Context) - {Context.WINDOW, Context.GRID}  # the grid has its own
    for context, title in TITLES.items():
        after = told[told.index(title) :]
        for spec in LIST_KEYS:
            if spec.context is context:
                words = spec.text.replace("…", "")
                assert after[after.index(words) - 1] == " ".join(spec.keys), spec.key


def test_names_of_commands_are_unique() -> None:
    names = [spec.key for spec in SPECS]
    assert len(names) == len(set(names))


def test_every_icon_exists() -> None:
    assert {spec.icon for spec in SPECS if spec.icon} <= icon_names()


def test_every_command_of_the_window_is_in_a_menu() -> None:
    assert [spec.key for spec in COMMANDS if spec.menu is None] == []


def test_mnemonics_of_menus_are_the_six_letters_kept_for_them() -> None:
    letters = [re.search("&(.)", menu.value) for menu in Menu]
    assert [fold(match[1]) for match in letters if match] == ["f", "d", "a", "l", "j", "i"]


def test_menus_show_the_first_key(qtbot: QtBot) -> None:
    window, bar = QWidget(), QMenuBar()
    qtbot.addWidget(window)
    qtbot.addWidget(bar)
    actions = WindowActions(window)
    actions.fill(bar)

    assert [action.text() for action in bar.actions()] == [menu.value for menu in Menu]
    assert actions.action("go_today").shortcut() == QKeySequence("Ctrl+1")


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_1, "go_today"),
        (Qt.Key.Key_Ampersand, "go_today"),
        (Qt.Key.Key_Eacute, "go_youths"),
        (Qt.Key.Key_QuoteDbl, "go_employers"),
        (Qt.Key.Key_Apostrophe, "go_indicators"),
        (Qt.Key.Key_ParenLeft, "go_reports"),
        (Qt.Key.Key_Agrave, "text_normal"),
    ],
)
def test_digits_answer_without_shift_on_azerty(qtbot: QtBot, key: Qt.Key, name: str) -> None:
    window = show_window(qtbot, QLineEdit())
    actions = WindowActions(window)

    with qtbot.waitSignal(actions.triggered) as blocker:
        qtbot.keyClick(window, key, CONTROL)

    assert blocker.args == [name]


def test_keys_of_a_list_act_only_while_it_has_the_focus(qtbot: QtBot) -> None:
    listing, elsewhere = QPushButton("liste"), QLineEdit()
    window = show_window(qtbot, listing, elsewhere)
    done: list[str] = []
    names = ("situations", "objectives", "comment")
    bind_list_keys(Context.GRID, listing, {name: partial(done.append, name) for name in names})

    elsewhere.setFocus()
    qtbot.keyClick(elsewhere, Qt.Key.Key_S)
    listing.setFocus()
    qtbot.keyClick(listing, Qt.Key.Key_O)

    assert done == ["objectives"]
    assert elsewhere.text() == "s"
    assert window.isVisible()

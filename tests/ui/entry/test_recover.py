"""The recovery sheet: its code typed back by hand, and the new password it gives."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from services import vault
from services.settings import Settings
from services.vault import recovery
from tests.support.entry import ENTER, copy_vault, entry_flow, login_of, make_vault
from tests.support.windows import show_window
from ui.background import TaskRunner
from ui.entry.code import canonical, grouped
from ui.entry.code_edit import CodeEdit
from ui.entry.flow import EntryFlow
from ui.entry.recover_page import RecoverPage

NEW = "grelot cinq tilleul rabot corniche"
CODE = "7K4M-Q2XD-HRT3-3VWA-N6EP-5JYC-BFGK-L2TZ"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """One real vault and its recovery code, copied by the tests."""
    path = tmp_path_factory.mktemp("vault") / "agence.db"
    return path, make_vault(path)


@pytest.fixture
def code(made: tuple[Path, str]) -> str:
    return made[1]


@pytest.fixture
def flow(
    qtbot: QtBot, tasks: TaskRunner, made: tuple[Path, str], tmp_path: Path
) -> Iterator[EntryFlow]:
    """The login of a copy of the vault."""
    path = copy_vault(made[0], tmp_path / made[0].name)
    with entry_flow(tasks, path, Settings(login="nadia")) as flow:
        flow.start()
        yield flow


@pytest.fixture
def page(qtbot: QtBot, flow: EntryFlow) -> RecoverPage:
    """The recovery view, reached from the login by keyboard."""
    window = login_of(qtbot, flow)
    window.form.lost_button.setFocus()
    qtbot.keyClick(window.form.lost_button, ENTER)
    return window.recovery


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[CodeEdit]:
    """The field of the code, alone in a window."""
    edit = CodeEdit()
    window = show_window(qtbot, edit)
    yield edit
    window.close()


def fill(qtbot: QtBot, page: RecoverPage, code: str, password: str = NEW) -> None:
    qtbot.keyClicks(page.code, code)
    qtbot.keyClicks(page.password.first.edit, password)
    qtbot.keyClicks(page.password.second.edit, password)


# The code as it is typed


@pytest.mark.parametrize("typed", ["7k4m", " 7K-4M ", "7 k 4 m"])
def test_case_and_separators_do_not_count(typed: str) -> None:
    assert canonical(typed) == "7K4M"


def test_signs_that_look_alike_are_taken_for_the_printed_ones() -> None:
    assert canonical("0O1I8B") == "OOIIBB"


@given(st.binary(min_size=20, max_size=20))
def test_a_printed_code_is_read_back_however_it_is_grouped(code: bytes) -> None:
    printed = recovery.written(code)

    typed = grouped(canonical(printed.lower()))

    assert recovery.read(typed) == code
    assert typed.replace(" ", "-") == printed


@given(st.text(max_size=60))
def test_any_text_is_grouped_the_same_twice(text: str) -> None:
    once = grouped(canonical(text))

    assert grouped(canonical(once)) == once


def test_groups_form_as_one_types(qtbot: QtBot, edit: CodeEdit) -> None:

    qtbot.keyClicks(edit, "7k4mq2x")

    assert edit.text() == "7K4M Q2X"
    assert edit.cursorPosition() == len("7K4M Q2X")


def test_a_sign_is_corrected_in_the_middle_without_losing_the_place(
    qtbot: QtBot, edit: CodeEdit
) -> None:
    qtbot.keyClicks(edit, "7k4mq2xdhrt3")
    edit.setCursorPosition(len("7K4M Q2"))

    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    qtbot.keyClick(edit, Qt.Key.Key_Z)

    assert edit.text() == "7K4M QZXD HRT3"
    assert edit.cursorPosition() == len("7K4M QZ")


def test_backspace_goes_through_the_space_between_groups(qtbot: QtBot, edit: CodeEdit) -> None:
    qtbot.keyClicks(edit, "7k4mq")

    for _time in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Backspace)

    assert edit.text() == "7K"


def test_a_code_is_pasted_with_its_hyphens(edit: CodeEdit, code: str) -> None:
    QGuiApplication.clipboard().setText(code)

    QTest.keySequence(edit, "Ctrl+V")

    assert edit.text() == code.replace("-", " ")
    assert edit.is_complete()


# The view


def test_begins_with_the_code_and_knows_the_account(page: RecoverPage) -> None:
    assert page.code.hasFocus()
    assert page.login.text() == "nadia"


def test_a_mistyped_sign_is_told_as_soon_as_the_code_is_whole(
    qtbot: QtBot, page: RecoverPage, code: str
) -> None:
    wrong = ("A" if code[0] != "A" else "C") + code[1:]

    qtbot.keyClicks(page.code, wrong.lower())

    assert "faute de frappe" in page.code.accessibleDescription()


def test_an_unfinished_code_is_not_tried(qtbot: QtBot, page: RecoverPage) -> None:
    qtbot.keyClicks(page.code, CODE)
    told = page.code.accessibleDescription()

    qtbot.keyClick(page.code, ENTER)

    assert told == "8 groupes sur 9"
    assert "neuf groupes de quatre" in page.code.accessibleDescription()
    assert not page.recover_button.is_busy()


def test_the_sheet_gives_a_new_password_and_opens_the_database(
    qtbot: QtBot, flow: EntryFlow, page: RecoverPage, code: str
) -> None:
    fill(qtbot, page, code.lower())

    with qtbot.waitSignal(flow.opened) as opening:
        qtbot.keyClick(page.password.second.edit, ENTER)

    assert opening.args is not None
    opening.args[0].close()
    again = vault.unlock(flow.path(), "nadia", NEW)
    assert again.actor.login == "nadia"
    again.close()


def test_the_code_of_another_database_is_told_from_a_mistyped_one(
    qtbot: QtBot, page: RecoverPage
) -> None:
    fill(qtbot, page, recovery.written(bytes(20)))

    qtbot.keyClick(page.password.second.edit, ENTER)

    qtbot.waitUntil(lambda: "autre base" in page.code.accessibleDescription())
    assert page.code.hasFocus()
    assert page.password.text() == NEW


def test_a_weak_password_is_refused_with_the_advice(
    qtbot: QtBot, page: RecoverPage, code: str
) -> None:
    fill(qtbot, page, code, "deux-rives 2026")

    qtbot.keyClick(page.password.second.edit, ENTER)

    qtbot.waitUntil(lambda: page.password.first.error() != "")
    assert page.password.first.edit.hasFocus()
    assert page.code.is_complete()


def test_an_account_that_does_not_exist_is_told(qtbot: QtBot, page: RecoverPage, code: str) -> None:
    page.login.setText("personne")
    fill(qtbot, page, code)

    qtbot.keyClick(page.password.second.edit, ENTER)

    qtbot.waitUntil(lambda: page.failure.text() != "")
    assert "compte" in page.failure.text()


def test_two_different_passwords_are_not_tried(qtbot: QtBot, page: RecoverPage, code: str) -> None:
    fill(qtbot, page, code)
    qtbot.keyClicks(page.password.second.edit, "!")

    qtbot.keyClick(page.password.second.edit, ENTER)

    assert page.password.second.error().startswith("Les deux saisies diffèrent")
    assert not page.recover_button.is_busy()


def test_escape_goes_back_to_the_login_and_forgets_the_code(
    qtbot: QtBot, flow: EntryFlow, page: RecoverPage, code: str
) -> None:
    fill(qtbot, page, code)

    qtbot.keyClick(page.code, Qt.Key.Key_Escape)

    window = login_of(qtbot, flow)
    assert window.page() is window.form
    assert window.form.password.edit.hasFocus()
    assert (page.code.text(), page.password.text()) == ("", "")
    assert not page.code.isUndoAvailable()

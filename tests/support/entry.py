"""What the tests of the first run and of the login share."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from models.agency import Role
from services import vault
from services.database import utc_now
from services.errors import VaultError
from services.settings import Settings
from services.vault import AccountInput, AgencyInput, OpenVault, keyfile
from ui.background import TaskRunner
from ui.entry.flow import EntryFlow
from ui.entry.login_window import LoginWindow
from ui.entry.setup_window import SetupWindow
from ui.instance import InstanceLock

PASSWORD = "violon sept brouette hublot marmite"
AGENCY = AgencyInput("03300100", "Mission locale des Deux-Rives")
ACCOUNT = AccountInput("nadia", "Nadia", "Berthier", frozenset({Role.ADMINISTRATOR}))
ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


def make_vault(path: Path) -> str:
    """Make a real vault, closed, and return its recovery code; takes most of a second."""
    opened, code = vault.create(path, agency=AGENCY, account=ACCOUNT, password=PASSWORD)
    opened.close()
    return code


def copy_vault(source: Path, target: Path) -> Path:
    """Copy a vault with its key file."""
    shutil.copy(source, target)
    shutil.copy(keyfile.path_for(source), keyfile.path_for(target))
    return target


@contextmanager
def entry_flow(tasks: TaskRunner, path: Path, settings: Settings) -> Iterator[EntryFlow]:
    """A way in, not started; what it opens is closed at the end."""
    flow = EntryFlow(path, settings, tasks, utc_now)
    opened: list[OpenVault] = []
    flow.opened.connect(opened.append)
    yield flow
    flow.close()
    for found in opened:
        found.close()


def login_of(qtbot: QtBot, flow: EntryFlow) -> LoginWindow:
    """Return the login shown, once it has the keyboard."""
    window = flow.window()
    assert isinstance(window, LoginWindow)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def setup_of(qtbot: QtBot, flow: EntryFlow) -> SetupWindow:
    """Return the first run shown, once it has the keyboard."""
    window = flow.window()
    assert isinstance(window, SetupWindow)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def is_free(path: Path) -> bool:
    """Tell whether no window holds a database."""
    lock = InstanceLock(path)
    try:
        lock.take()
    except VaultError:
        return False
    lock.release()
    return True


def choose_in_file_dialog(path: Path) -> None:
    """Choose a file as soon as the dialog is there."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, choose)
            return
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        dialog.accept()

    QTimer.singleShot(20, choose)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)


def write(qtbot: QtBot, text: str) -> None:
    """Type where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, text)


def sign_in(qtbot: QtBot, window: LoginWindow, password: str) -> None:
    """Type a password and Enter."""
    qtbot.keyClicks(window.form.password.edit, password)
    qtbot.keyClick(window.form.password.edit, ENTER)


def describe_agency(qtbot: QtBot) -> None:
    """Fill in the first step and go on."""
    write(qtbot, AGENCY.name)
    press(qtbot, TAB)
    write(qtbot, "033 001 00")
    press(qtbot, ENTER)


def describe_account(qtbot: QtBot) -> None:
    """Fill in the third step and go on."""
    write(qtbot, "Nadia")
    press(qtbot, TAB)
    write(qtbot, "Berthier")
    press(qtbot, ENTER)


def go_to_password(qtbot: QtBot) -> None:
    """Fill in the first three steps."""
    describe_agency(qtbot)
    press(qtbot, ENTER)  # one site, of the same name
    describe_account(qtbot)


def choose_password(qtbot: QtBot, password: str = PASSWORD) -> None:
    """Fill in the fourth step and go on."""
    write(qtbot, password)
    press(qtbot, TAB, TAB)  # past the eye
    write(qtbot, password)
    press(qtbot, ENTER)


def prove(qtbot: QtBot, window: SetupWindow, code: str) -> None:
    """Copy the two groups asked back, in lower case."""
    groups = code.split("-")
    copied = window.sheet.copy_back
    for edit, number in zip(copied.edits, copied.asked(), strict=True):
        qtbot.keyClicks(edit, groups[number - 1].lower())

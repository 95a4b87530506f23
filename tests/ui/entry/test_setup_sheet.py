"""The recovery sheet at the end of the first run: printed or saved, then proved."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.windows import activate
from ui.background import TaskRunner
from ui.documents.pages import PdfPages
from ui.entry.recovery_sheet import SheetFacts
from ui.entry.setup_window import SetupWindow
from ui.entry.sheet_step import SheetStep
from ui.widgets.question import Question

CODE = "7K4M-Q2XD-HRT3-3VWA-N6EP-5JYC-BFGK-L2TZ-W4QS"
GROUPS = CODE.split("-")
DAY = date(2026, 11, 23)
ENTER = Qt.Key.Key_Return


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path) -> Iterator[SetupWindow]:
    """The wizard as it is once the database is made."""
    window = SetupWindow(tasks, random=Random(7))
    window.agency.name.setText("Mission locale des Deux-Rives")
    activate(qtbot, window)
    window.show_created(CODE, DAY, tmp_path / "agence.db")
    yield window
    window.hide()
    window.deleteLater()


@pytest.fixture
def sheet(window: SetupWindow) -> SheetStep:
    return window.sheet


def answer(kind: type[QDialog], act: Callable[[QDialog], object]) -> None:
    """Act on a dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def copy_back(qtbot: QtBot, sheet: SheetStep, written: Callable[[str], str] = str) -> None:
    for edit, number in zip(sheet.copy_back.edits, sheet.copy_back.asked(), strict=True):
        edit.setFocus()
        qtbot.keyClicks(edit, written(GROUPS[number - 1]))


def test_shows_the_nine_groups_once(sheet: SheetStep) -> None:
    assert list(sheet.cards.groups()) == GROUPS
    assert "7 K 4 M" in sheet.cards.accessibleName()


def test_never_asks_for_the_group_that_checks_the_others(qtbot: QtBot, tasks: TaskRunner) -> None:
    asked = set()
    for seed in range(60):
        step = SheetStep(tasks, Random(seed))
        step.copy_back.ask(GROUPS)
        first, second = step.copy_back.asked()
        assert first < second
        asked |= {first, second}
        step.deleteLater()

    assert asked == set(range(1, 9))


def test_goes_on_only_once_the_sheet_is_kept_and_copied(
    qtbot: QtBot, window: SetupWindow, sheet: SheetStep
) -> None:
    states = [(sheet.next.isEnabled(), sheet.hint.text())]
    copy_back(qtbot, sheet)
    states.append((sheet.next.isEnabled(), sheet.hint.text()))
    sheet.kept.setChecked(True)
    states.append((sheet.next.isEnabled(), sheet.hint.text()))
    first, second = sheet.copy_back.asked()

    qtbot.keyClick(sheet.copy_back.edits[1], ENTER)

    assert states == [
        (False, f"Recopiez les groupes {first} et {second} de la feuille."),
        (False, "Cochez la case une fois la feuille rangée hors de cet ordinateur."),
        (True, ""),
    ]
    assert window.step() is window.ready


def test_a_closed_button_says_why(sheet: SheetStep) -> None:
    assert sheet.next.toolTip() == sheet.hint.text()
    assert sheet.next.accessibleDescription() == sheet.hint.text()


def test_a_group_copied_by_hand_may_look_alike(qtbot: QtBot, window: SetupWindow) -> None:
    window.sheet.copy_back.ask(["OIBO"] * 9)

    for edit in window.sheet.copy_back.edits:
        qtbot.keyClicks(edit, "0 1-8o")

    assert window.sheet.copy_back.is_proved()


def test_a_wrong_group_is_told_when_it_is_whole(qtbot: QtBot, sheet: SheetStep) -> None:
    edit, number = sheet.copy_back.edits[0], sheet.copy_back.asked()[0]

    qtbot.keyClicks(edit, "aaa")
    early = edit.accessibleDescription()
    qtbot.keyClicks(edit, "a")

    assert early == ""
    assert f"Ce n’est pas le groupe {number}" in edit.accessibleDescription()
    assert edit.text() == "aaaa"


def test_a_right_group_leads_to_the_next(qtbot: QtBot, sheet: SheetStep) -> None:
    first, second = sheet.copy_back.edits
    first.setFocus()

    qtbot.keyClicks(first, GROUPS[sheet.copy_back.asked()[0] - 1].lower())

    assert second.hasFocus()


def test_enter_leads_to_what_is_missing(qtbot: QtBot, sheet: SheetStep) -> None:
    sheet.kept.setFocus()

    qtbot.keyClick(sheet.kept, ENTER)
    missing = QApplication.focusWidget()
    copy_back(qtbot, sheet)
    qtbot.keyClick(sheet.copy_back.edits[1], ENTER)

    assert missing is sheet.copy_back.edits[0]
    assert sheet.kept.hasFocus()


def test_saves_the_sheet_where_it_is_told_to(
    qtbot: QtBot, sheet: SheetStep, tmp_path: Path
) -> None:
    def choose(dialog: QDialog) -> None:
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(tmp_path / "feuille"))
        dialog.accept()

    answer(QFileDialog, choose)
    qtbot.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)

    saved = tmp_path / "feuille.pdf"
    qtbot.waitUntil(lambda: "feuille.pdf" in sheet.outcome())
    words = PdfPages(saved.read_bytes()).text()
    assert "Mission locale des Deux-Rives" in words
    assert "7 K 4 M" in words
    assert list(tmp_path.iterdir()) == [saved]  # nothing half-written beside


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, sheet: SheetStep, tmp_path: Path
) -> None:
    sheet.save(tmp_path / "absent" / "feuille.pdf")

    qtbot.waitUntil(lambda: sheet.failure.text() != "")
    assert "n’a pas pu être enregistré" in sheet.failure.text()


def test_prints_through_the_dialog_of_the_system(qtbot: QtBot, sheet: SheetStep) -> None:
    seen: list[QDialog] = []

    def give_up(dialog: QDialog) -> None:
        seen.append(dialog)
        dialog.reject()

    answer(QPrintDialog, give_up)
    qtbot.keyClick(sheet.print_button, ENTER)

    qtbot.waitUntil(lambda: len(seen) == 1)
    assert sheet.outcome() == ""


def test_closing_asks_because_the_code_would_be_lost(qtbot: QtBot, window: SetupWindow) -> None:
    titles: list[str] = []

    def stay(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        qtbot.keyClick(dialog, ENTER)  # the safe button is the default

    answer(Question, stay)
    with qtbot.assertNotEmitted(window.closed):
        window.close()

    assert titles == ["Fermer sans avoir mis le code de secours à l’abri\u202f?"]
    assert window.isVisible()


def test_closing_is_possible_when_it_is_meant(qtbot: QtBot, window: SetupWindow) -> None:
    answer(Question, lambda dialog: dialog.accept())

    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_code_is_forgotten_once_proved(
    qtbot: QtBot, window: SetupWindow, sheet: SheetStep
) -> None:
    copy_back(qtbot, sheet)
    sheet.kept.setChecked(True)

    sheet.advance()

    assert window.step() is window.ready
    assert list(sheet.cards.groups()) == []
    assert [edit.text() for edit in sheet.copy_back.edits] == ["", ""]
    with qtbot.waitSignal(window.closed):  # nothing is lost any more: no question
        window.close()


def test_the_end_says_how_to_begin(qtbot: QtBot, window: SetupWindow, sheet: SheetStep) -> None:
    copy_back(qtbot, sheet)
    sheet.kept.setChecked(True)
    sheet.advance()

    with qtbot.waitSignal(window.finished):
        qtbot.keyClick(window.ready.next, ENTER)

    assert "Mission locale des Deux-Rives" in window.ready.lead()


def test_the_code_stays_out_of_what_may_be_logged() -> None:
    assert "7K4M" not in repr(SheetFacts(CODE, "Deux-Rives", DAY))

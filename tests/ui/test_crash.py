"""Failures are told in words; bugs come with a report that holds no value."""

import logging
import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.errors import AppError, ValidationError
from ui.crash import ErrorReporter, describe
from ui.error_dialog import ErrorDialog


@pytest.fixture
def reporter(qtbot: QtBot) -> ErrorReporter:
    window = QWidget()
    qtbot.addWidget(window)
    return ErrorReporter(window)


def caught(typed: str) -> Exception:
    """Return an exception whose text and locals hold what was typed."""
    try:
        secret = typed
        int(secret)
    except ValueError as error:
        return error
    raise AssertionError


def test_an_expected_failure_is_explained_without_a_report(reporter: ErrorReporter) -> None:
    error: AppError = ValidationError("birth_date", "Date illisible : {text}", text="31/02")

    dialog = reporter.dialog_for(error)

    assert dialog.text() == "Date illisible : 31/02"
    assert dialog.details() == ""


def test_a_bug_comes_with_where_and_on_what_it_happened(reporter: ErrorReporter) -> None:
    dialog = reporter.dialog_for(caught("Benkhelifa"))

    assert "ValueError" in dialog.details()
    assert "tests/ui/test_crash.py" in dialog.details()


@pytest.mark.parametrize("typed", ["Benkhelifa", "31/02/2008", "06 12 34 56 78"])
def test_a_report_never_holds_what_was_typed(typed: str) -> None:
    assert typed not in describe(caught(typed))


def test_a_report_tells_the_causes_and_the_members_of_a_group() -> None:
    try:
        try:
            raise KeyError("Benkhelifa")
        except KeyError as cause:
            raise ExceptionGroup("Benkhelifa", [OSError(28, "Benkhelifa")]) from cause
    except ExceptionGroup as error:
        text = describe(error)

    assert "KeyError" in text
    assert "OSError ENOSPC" in text
    assert "Benkhelifa" not in text


def test_a_report_does_not_name_the_folder_of_the_session() -> None:
    code = compile("1 / 0", "C:/Users/nadia.berthier/script.py", "exec")
    with pytest.raises(ZeroDivisionError) as raised:
        exec(code)  # noqa: S102 - a frame from elsewhere

    assert "nadia.berthier" not in describe(raised.value)
    assert "script.py:1" in describe(raised.value)


def test_the_log_of_a_bug_holds_no_value_either(
    reporter: ErrorReporter, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ErrorDialog, "exec", lambda _dialog: 0)

    with caplog.at_level(logging.ERROR):
        reporter.show_error(caught("Benkhelifa"))

    assert "ValueError" in caplog.text
    assert "Benkhelifa" not in caplog.text


def test_the_report_can_be_copied(qtbot: QtBot, reporter: ErrorReporter) -> None:
    dialog = reporter.dialog_for(caught("x"))
    qtbot.addWidget(dialog)
    copy = next(
        button
        for button in dialog.findChildren(QPushButton)
        if button.accessibleName() == "Copier le détail"
    )

    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == dialog.details()


def test_an_exception_of_a_worker_thread_is_shown_by_the_gui_thread(
    qtbot: QtBot, reporter: ErrorReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def show(_dialog: ErrorDialog) -> int:
        threads.append(threading.get_ident())
        return 0

    monkeypatch.setattr(ErrorDialog, "exec", show)
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr("threading.excepthook", None)
    reporter.install()

    thread = threading.Thread(target=lambda: int("Benkhelifa"))
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: threads == [threading.get_ident()])


def test_a_second_failure_waits_for_no_second_dialog(
    qtbot: QtBot, reporter: ErrorReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def show(dialog: ErrorDialog) -> int:
        shown.append(dialog.text())
        reporter.show_error(AppError("Deuxième échec"))
        return 0

    monkeypatch.setattr(ErrorDialog, "exec", show)
    reporter.show_error(AppError("Premier échec"))

    assert shown == ["Premier échec"]


def test_escape_closes_the_dialog(qtbot: QtBot, reporter: ErrorReporter) -> None:
    dialog = reporter.dialog_for(AppError("Le disque est plein."))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Fermer"

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert QCoreApplication.instance() is not None

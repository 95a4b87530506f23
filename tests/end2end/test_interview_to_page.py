"""The whole path in the real window, by keyboard only: an interview becomes a figure."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from services.indicators.results import Term
from tests.end2end.conftest import TODAY
from tests.end2end.journey import answer, current, idle, opened, take_actions, validate
from tests.end2end.keyboard import Keyboard
from tests.support.entry import PASSWORD, describe_agency, login_of, prove, setup_of, sign_in
from ui.documents import printing
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.indicators.screen import IndicatorsScreen
from ui.screens.reports.screen import ReportsScreen
from ui.start import Program
from ui.workspace import Workspace

MOST_PRESSES = 80

pytestmark = pytest.mark.vault


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the printer received: the dialog answers yes at once, the paper is a file."""
    paper = tmp_path / "paper.pdf"
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    real = printing.print_on

    def on_paper(printer: QPrinter, content: bytes) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        real(printer, content)

    monkeypatch.setattr(printing, "print_on", on_paper)
    return paper


def test_an_interview_becomes_a_figure_of_the_directors_page(
    qtbot: QtBot, program: Program, keyboard: Keyboard, printed: Path
) -> None:
    workspace = first_run(qtbot, program, keyboard)
    workspace = lock_and_sign_in(qtbot, program, workspace)
    assert received(qtbot, workspace, keyboard) == 0

    screen = new_youth(qtbot, workspace, keyboard)
    presses = rapid_diagnostic(qtbot, screen, keyboard)
    qtbot.waitUntil(printed.exists)

    print(f"{presses} presses")  # noqa: T201 - the figure of docs/verified.md
    assert presses <= MOST_PRESSES
    assert received(qtbot, workspace, keyboard) == 1
    assert "Benkhelifa Inès" in names_behind(qtbot, workspace)
    text = monthly_text(qtbot, workspace, keyboard)
    assert "0 sur 1" in text  # R2: nobody entered a programme, one person was received
    assert "Inès" not in text


def first_run(qtbot: QtBot, program: Program, keyboard: Keyboard) -> Workspace:
    """Set up a mission locale whose first account holds every role it needs."""
    program.start()
    window = setup_of(qtbot, program.entry)
    describe_agency(qtbot)
    keyboard.press(Qt.Key.Key_Return)  # one site, of the same name
    keyboard.write("Nadia")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write("Berthier")
    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)  # the login is proposed
    tick_every_role(keyboard)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write(PASSWORD)
    keyboard.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)  # past the eye
    keyboard.write(PASSWORD)
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.step() is window.sheet, timeout=20_000)
    prove(qtbot, window, "-".join(window.sheet.cards.groups()))
    window.sheet.kept.setFocus()
    keyboard.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Return)
    return opened(qtbot, program)


def tick_every_role(keyboard: Keyboard) -> None:
    from PySide6.QtWidgets import QCheckBox

    for _role in range(5):
        box = QApplication.focusWidget()
        assert isinstance(box, QCheckBox)
        if not box.isChecked():
            keyboard.press(Qt.Key.Key_Space)
        if _role < 4:
            keyboard.press(Qt.Key.Key_Tab)


def lock_and_sign_in(qtbot: QtBot, program: Program, workspace: Workspace) -> Workspace:
    """Lock with Ctrl+L, then type the password again."""
    qtbot.keyClick(workspace.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.workspace is None)
    sign_in(qtbot, login_of(qtbot, program.entry), PASSWORD)
    return opened(qtbot, program)


def new_youth(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> DiagnosticScreen:
    """Ctrl+N, a name nobody bears, and the short form."""
    keyboard.control(Qt.Key.Key_N)
    screen = current(workspace, DiagnosticScreen)
    qtbot.waitUntil(screen.who.finder.edit.hasFocus)
    qtbot.keyClicks(screen.who.finder.edit, "Benkhelifa")
    qtbot.waitUntil(lambda: screen.who.finder.current() is not None)
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.who.form is not None)
    form = screen.who.form
    assert form is not None
    form.fields.editor("first_name").setFocus()
    type_text("Inès")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write("04032007")
    with qtbot.waitSignal(screen.begun, timeout=20_000):
        keyboard.press(Qt.Key.Key_Return)
    return screen


def rapid_diagnostic(qtbot: QtBot, screen: DiagnosticScreen, keyboard: Keyboard) -> int:
    """Answer, tick, keep, validate and print; return the presses it took."""
    before = keyboard.presses
    answer(qtbot, screen, keyboard)
    keyboard.write("n")  # a note for oneself
    keyboard.write("rappeler")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.press(Qt.Key.Key_F11)  # the screen is turned round, and back
    assert "rappeler" not in " ".join(one.text() for one in screen.clean.findChildren(QLabel))
    keyboard.press(Qt.Key.Key_Escape)
    take_actions(keyboard)
    interview = screen.interview
    assert interview is not None
    form = interview.form
    assert (len(form.levels), len(form.situations), len(form.needs)) == (12, 6, 4)
    assert len(form.actions) == 3
    assert form.notes == "rappeler"
    validate(qtbot, screen, keyboard)
    keyboard.control(Qt.Key.Key_P)
    return keyboard.presses - before


def received(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> int:
    """Read on the board how many people were received for the first time."""
    keyboard.number_with_control("4")
    screen = current(workspace, IndicatorsScreen)
    idle(qtbot, workspace)
    row = next(row for row in screen.rows() if row.figure.code == "R2")
    return row.figure.denominator or 0


def names_behind(qtbot: QtBot, workspace: Workspace) -> str:
    """Open the drill-down of R2 and return what its records say."""
    screen = current(workspace, IndicatorsScreen)
    row = next(row for row in screen.rows() if row.figure.code == "R2")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    idle(qtbot, workspace)
    screen.detail.rule_wanted.emit(Term.DENOMINATOR, "")
    idle(qtbot, workspace)
    return " ".join(screen.detail.names())


def monthly_text(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> str:
    """Preview the summary of the month and read its text back."""
    keyboard.number_with_control("5")
    screen = current(workspace, ReportsScreen)
    idle(qtbot, workspace)
    screen.month.set_value(TODAY.replace(day=1))
    screen.refresh()
    idle(qtbot, workspace)
    document = pypdfium2.PdfDocument(screen.content)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def type_text(text: str) -> None:
    """Type letters that no test tool can press, as an input method would."""
    from PySide6.QtGui import QInputMethodEvent

    event = QInputMethodEvent()
    event.setCommitString(text)
    focused = QApplication.focusWidget()
    assert focused is not None
    QApplication.sendEvent(focused, event)

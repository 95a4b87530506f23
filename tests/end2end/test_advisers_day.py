"""An adviser's whole day in the real window, by keyboard only."""

from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Role
from models.diagnostic import Diagnostic, DiagnosticStatus
from models.event import Attendance, Event, EventKind, Modality
from models.pathway import Pathway, Programme
from models.youth import Youth
from services import vault
from services.vault import AccountInput
from services.youths.register import register
from tests.end2end.conftest import TODAY
from tests.end2end.journey import answer, current, idle, opened, validate
from tests.end2end.keyboard import Keyboard
from tests.support.entry import AGENCY, PASSWORD, login_of, sign_in
from tests.support.youths import a_person
from ui.screens.carry_over.screen import CarryOverScreen
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.today.screen import TodayScreen
from ui.start import Program
from ui.workspace import Workspace

ADVISER = AccountInput("nadia", "Nadia", "Berthier", frozenset({Role.ADVISER}))
MET = ("Abadie", "Bertin", "Caron", "Dumas", "Estève")  # one an hour, from nine
QUIET = ("Faure", "Gillet", "Henry")  # no news since the summer
SILENCE = timedelta(days=90)
MOST_PRESSES = 250  # of the whole day

pytestmark = pytest.mark.vault


@pytest.fixture
def agency(tmp_path: Path) -> Path:
    """A database with five people expected today and three nobody heard of for long."""
    path = tmp_path / "agence.db"
    made, _code = vault.create(path, agency=AGENCY, account=ADVISER, password=PASSWORD)
    with made.database.write(made.actor) as session:
        for rank, name in enumerate(MET):
            _expect(session, _registered(session, name), time(9 + rank))
        for name in QUIET:
            youth_id, since = _registered(session, name), TODAY - SILENCE
            session.get_one(Youth, youth_id).last_contact_on = since
            session.add(Pathway(youth_id=youth_id, programme=Programme.PACEA, started_on=since))
    made.close()
    return path


def _registered(session: Session, last_name: str) -> int:
    data = a_person(last_name, "Maël", phone="05 56 00 00 14", first_reception_on=TODAY - SILENCE)
    return register(session, data, today=TODAY)


def _expect(session: Session, youth_id: int, starts_at: time) -> None:
    event = Event(
        youth_id=youth_id,
        kind=EventKind.INTERVIEW,
        modality=Modality.ON_SITE,
        occurred_on=TODAY,
        starts_at=starts_at,
        attendance=Attendance.PLANNED,
        adviser_id=session.get_one(Youth, youth_id).adviser_id,
    )
    session.add(event)


def test_a_whole_day_is_played_by_keyboard(
    qtbot: QtBot, agency: Path, program: Program, keyboard: Keyboard
) -> None:
    program.start()
    login = login_of(qtbot, program.entry)
    keyboard.write(ADVISER.login)
    sign_in(qtbot, login, PASSWORD)
    workspace = opened(qtbot, program)
    keyboard.presses = 0  # those of the day

    deal_with_three_breaks(qtbot, workspace, keyboard)
    note_three_appointments(qtbot, workspace, keyboard)
    for name in MET[:2]:
        interview(qtbot, workspace, keyboard, name)
    come_back_to_an_easy_evening(qtbot, workspace, keyboard)
    carry_everything_over(qtbot, workspace, keyboard)

    print(f"{keyboard.presses} presses for a day")  # noqa: T201 - as in docs/verified.md
    assert keyboard.presses <= MOST_PRESSES
    with workspace.vault.database.read(workspace.vault.actor) as session:
        attended = dict(
            session.execute(
                select(Event.attendance, func.count())
                .where(Event.kind == EventKind.INTERVIEW, Event.occurred_on == TODAY)
                .group_by(Event.attendance)
            ).all()
        )
        assert attended == {Attendance.PRESENT: 4, Attendance.ABSENT: 1}
        validated = Diagnostic.status == DiagnosticStatus.VALIDATED
        assert session.scalar(select(func.count()).where(validated)) == 2


def deal_with_three_breaks(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> None:
    """One is called and answers, one gives a task, one is put off with a reason."""
    screen = current(workspace, TodayScreen)
    assert len(screen.risk.rows.rows()) == len(QUIET)
    keyboard.write("a")
    keyboard.press(Qt.Key.Key_Return)  # somebody answered
    left(qtbot, workspace, screen, 2)
    keyboard.write("t")
    idle(qtbot, workspace)
    keyboard.press(Qt.Key.Key_Return)  # the task proposed
    left(qtbot, workspace, screen, 1)
    keyboard.write("p")
    keyboard.write("en vacances")
    keyboard.press(Qt.Key.Key_Return)
    left(qtbot, workspace, screen, 0)


def left(qtbot: QtBot, workspace: Workspace, screen: TodayScreen, count: int) -> None:
    idle(qtbot, workspace)
    qtbot.waitUntil(lambda: len(screen.risk.rows.rows()) == count)


def note_three_appointments(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> None:
    """The last three of the day: two came, one did not."""
    screen = current(workspace, TodayScreen)
    rows = screen.agenda.rows
    while QApplication.focusWidget() not in rows.rows():
        inside = screen.agenda.isAncestorOf(QApplication.focusWidget() or screen)
        keyboard.press(Qt.Key.Key_Tab if inside else Qt.Key.Key_F6)
        assert keyboard.presses < MOST_PRESSES, "the agenda cannot be reached by keyboard"
    keyboard.press(Qt.Key.Key_End)
    for key in "vvn":
        assert QApplication.focusWidget() in rows.rows()
        keyboard.write(key)
        idle(qtbot, workspace)
        keyboard.press(Qt.Key.Key_Up)


def interview(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard, name: str) -> None:
    """Find somebody of the caseload and make their diagnostic."""
    keyboard.control(Qt.Key.Key_N)
    screen = current(workspace, DiagnosticScreen)
    qtbot.waitUntil(screen.who.finder.edit.hasFocus)
    qtbot.keyClicks(screen.who.finder.edit, name)
    keyboard.presses += len(name)
    qtbot.waitUntil(lambda: screen.who.finder.current() is not None)
    with qtbot.waitSignal(screen.begun, timeout=20_000):
        keyboard.press(Qt.Key.Key_Return)
    answer(qtbot, screen, keyboard)
    validate(qtbot, screen, keyboard)
    idle(qtbot, workspace)
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.number_with_control("1")
    idle(qtbot, workspace)


def come_back_to_an_easy_evening(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> None:
    """Nobody is left to call back, nothing is left to finish."""
    screen = current(workspace, TodayScreen)
    idle(qtbot, workspace)
    assert screen.risk.empty.isVisible()
    assert not screen.side.drafts.rows()


def carry_everything_over(qtbot: QtBot, workspace: Workspace, keyboard: Keyboard) -> None:
    """Copy a line and tick it by hand, then tick all the others."""
    keyboard.control(Qt.Key.Key_K)
    keyboard.write(":report")
    keyboard.press(Qt.Key.Key_Return)
    screen = current(workspace, CarryOverScreen)
    idle(qtbot, workspace)
    qtbot.waitUntil(screen.list.table.hasFocus)
    waiting = len(screen.list.waiting())
    assert waiting >= len(MET) + len(QUIET)
    keyboard.write("c")
    line = screen.list.table.current()
    assert line is not None
    assert QGuiApplication.clipboard().text() == line.text
    keyboard.press(Qt.Key.Key_Space)
    idle(qtbot, workspace)
    qtbot.waitUntil(lambda: len(screen.list.waiting()) == waiting - 1)
    while QApplication.focusWidget() is not screen.list.all_button:
        keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Space)
    idle(qtbot, workspace)
    qtbot.waitUntil(lambda: not screen.list.waiting())

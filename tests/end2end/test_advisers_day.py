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
from models.diagnostic import Action, Diagnostic, DiagnosticStatus
from models.event import Attendance, Event, EventKind, Modality
from models.follow_up import BreakAnswer, BreakAnswerKind, CarryOver
from models.pathway import Pathway, Programme
from models.youth import Youth
from services import vault
from services.today import load_day
from services.vault import AccountInput
from services.youths.register import register
from tests.end2end.conftest import TODAY
from tests.end2end.journey import (
    answer,
    current,
    idle,
    opened,
    press_until,
    take_actions,
    validate,
)
from tests.end2end.keyboard import Keyboard
from tests.support.entry import AGENCY, PASSWORD, login_of
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
MOST_PRESSES = 160  # of the whole day, once signed in

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
    workspace = sign_in(qtbot, program, keyboard)
    log_in = keyboard.presses
    deal_with_three_breaks(qtbot, workspace, keyboard)
    note_three_appointments(qtbot, workspace, keyboard)
    for name in MET[:2]:
        interview(qtbot, workspace, keyboard, name)
    come_back_to_an_easy_evening(qtbot, workspace, keyboard)
    carry_everything_over(qtbot, workspace, keyboard)

    day = keyboard.presses - log_in
    print(f"{day} presses for a day, {log_in} to sign in")  # noqa: T201 - of docs/verified.md
    assert day <= MOST_PRESSES
    with workspace.vault.database.read(workspace.vault.actor) as session:
        the_breaks_are_answered(session)
        the_appointments_are_noted(session)
        the_diagnostics_are_validated(session)
        everything_is_carried_over(session, workspace)


def sign_in(qtbot: QtBot, program: Program, keyboard: Keyboard) -> Workspace:
    """Type the login and the password."""
    program.start()
    login_of(qtbot, program.entry)
    keyboard.write(ADVISER.login)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.write(PASSWORD)
    keyboard.press(Qt.Key.Key_Return)
    return opened(qtbot, program)


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
    rows = current(workspace, TodayScreen).agenda.rows
    press_until(keyboard, Qt.Key.Key_F6, lambda: QApplication.focusWidget() in rows.rows())
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
    take_actions(keyboard)
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
    press_until(keyboard, Qt.Key.Key_Backtab, screen.list.all_button.hasFocus)
    keyboard.press(Qt.Key.Key_Space)
    idle(qtbot, workspace)
    qtbot.waitUntil(lambda: not screen.list.waiting())


def the_breaks_are_answered(session: Session) -> None:
    """Each of the three got the answer typed for them, and nobody is left at risk."""
    given = session.execute(
        select(Youth.last_name, BreakAnswer.answer, BreakAnswer.reason)
        .join(Youth, Youth.id == BreakAnswer.youth_id)
        .distinct()
        .order_by(Youth.last_name)
    )
    answers = (BreakAnswerKind.CALL_REACHED, BreakAnswerKind.TASK, BreakAnswerKind.POSTPONED)
    reasons = (None, None, "en vacances")
    assert [tuple(one) for one in given] == list(zip(QUIET, answers, reasons, strict=True))
    called, tasked = (_named(session, name) for name in QUIET[:2])
    assert called.last_contact_on == TODAY
    tasks = select(func.count()).select_from(Action).where(Action.youth_id == tasked.id)
    assert session.scalar(tasks) == 1
    assert load_day(session, today=TODAY).at_risk == 0


def _named(session: Session, last_name: str) -> Youth:
    return session.scalars(select(Youth).where(Youth.last_name == last_name)).one()


def the_appointments_are_noted(session: Session) -> None:
    """The two who had their diagnostic came, and so did two of the other three."""
    met = session.execute(
        select(Youth.last_name, Event.attendance)
        .join(Youth, Youth.id == Event.youth_id)
        .where(Event.kind == EventKind.INTERVIEW, Event.occurred_on == TODAY)
        .order_by(Youth.last_name)
    )
    came, missed = Attendance.PRESENT, Attendance.ABSENT
    noted = (came, came, missed, came, came)
    assert [tuple(one) for one in met] == list(zip(MET, noted, strict=True))


def the_diagnostics_are_validated(session: Session) -> None:
    """Two, with the levels typed and the three actions chosen."""
    made = session.execute(
        select(Youth.last_name, Diagnostic.status, Diagnostic.id)
        .join(Youth, Youth.id == Diagnostic.youth_id)
        .order_by(Youth.last_name)
    ).all()
    assert [one[:2] for one in made] == [(name, DiagnosticStatus.VALIDATED) for name in MET[:2]]
    for _name, _status, diagnostic_id in made:
        of_it = Action.diagnostic_id == diagnostic_id
        assert session.scalar(select(func.count()).select_from(Action).where(of_it)) == 3


def everything_is_carried_over(session: Session, workspace: Workspace) -> None:
    """Somebody of each file was typed again, and no line waits."""
    people = session.scalar(select(func.count(CarryOver.youth_id.distinct())))
    assert people == len(MET) + len(QUIET)
    account_id = workspace.vault.actor.account_id
    assert account_id is not None
    assert session.scalars(select(CarryOver.account_id).distinct()).all() == [account_id]
    left = load_day(session, today=TODAY).to_carry_over
    assert left is not None
    assert left.lines == 0

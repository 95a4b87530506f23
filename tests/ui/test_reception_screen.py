"""The desk by keyboard; and every screen of that role, which shows no diagnostic and no note."""

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.agency import Agency, Role
from services import drafts
from services.actor import PROGRAM, Actor
from services.database import Database
from services.diagnostics.form import FORM_CODE
from services.reception import WalkInState, Wish, queue
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import EventKind
from tests.support.screens import context_for, journey_of, vault_of
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter, settle
from ui.background import TaskRunner
from ui.context import ScreenContext
from ui.screens.reception.screen import ReceptionScreen
from ui.workspace import Workspace

LUCE = Actor(4, "luce", frozenset({Role.RECEPTION}))
SECRET = "secret-de-l-entretien"


@pytest.fixture
def desk(vault: Database, tasks: TaskRunner) -> Iterator[ScreenContext]:
    settle(vault)
    failures: list[object] = []
    tasks.unhandled_error.connect(failures.append)
    yield context_for(vault, tasks, LUCE)
    tasks.shutdown()
    assert failures == []


def settled(qtbot: QtBot, context: ScreenContext) -> None:
    qtbot.waitUntil(context.tasks.is_idle)


def shown(qtbot: QtBot, context: ScreenContext) -> ReceptionScreen:
    screen = ReceptionScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1400, 800)
    activate(qtbot, screen)
    screen.refresh()
    settled(qtbot, context)
    screen.focus_task()
    return screen


def planned(context: ScreenContext, last_name: str, hour: time) -> int:
    person = enter(context.database, a_person(last_name))
    with context.database.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, starts_at=hour, label=SECRET)
        return add_event(session, person, data, today=TODAY)


def states(context: ScreenContext) -> list[tuple[str | None, WalkInState]]:
    with context.database.read(LUCE) as session:
        return [(row.name, row.state) for row in queue(session, today=TODAY)]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_an_empty_desk_says_what_to_do(qtbot: QtBot, desk: ScreenContext) -> None:
    screen = shown(qtbot, desk)

    assert "Personne n’attend." in texts(screen)
    assert screen.new_button.hasFocus()


def test_somebody_is_put_in_the_queue_by_keyboard(qtbot: QtBot, desk: ScreenContext) -> None:
    enter(desk.database, a_person("Roch"))
    screen = shown(qtbot, desk)
    qtbot.keyClick(screen.new_button, Qt.Key.Key_Space)
    qtbot.keyClicks(screen.arrival.finder.edit, "roch")
    qtbot.waitUntil(lambda: len(screen.arrival.finder.items()) == 2)
    qtbot.keyClick(screen.arrival.finder.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.arrival.wish.hasFocus)

    qtbot.keyClick(screen.arrival.wish, Qt.Key.Key_Return)
    settled(qtbot, desk)

    assert states(desk) == [("Maël Roch", WalkInState.WAITING)]
    assert journey_of(desk).messages == ["Ajouté à la file."]


def test_one_key_says_that_the_person_expected_is_here_then_received(
    qtbot: QtBot, desk: ScreenContext
) -> None:
    planned(desk, "Roch", time(10))
    screen = shown(qtbot, desk)
    screen.expected.setFocus()

    qtbot.keyClick(screen.expected, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(screen.queue.lines.lines))
    line = screen.queue.lines.lines[0]
    assert "Rendez-vous de 10 h" in line.spoken.replace("\N{NO-BREAK SPACE}", " ")
    assert "arrivé" in screen.expected.lines.lines[0].spoken

    screen.queue.setFocus()
    qtbot.keyClick(screen.queue, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: "reçu" in screen.queue.lines.lines[0].spoken)
    assert states(desk) == [("Maël Roch", WalkInState.TAKEN)]
    settled(qtbot, desk)
    assert "présent" in screen.expected.lines.lines[0].spoken


def test_d_says_that_somebody_left_without_being_seen(qtbot: QtBot, desk: ScreenContext) -> None:
    screen = shown(qtbot, desk)
    screen._arrive(Wish.INFORMATION, None, None)
    qtbot.waitUntil(lambda: bool(screen.queue.lines.lines))

    screen.queue.setFocus()
    qtbot.keyClick(screen.queue, Qt.Key.Key_D)
    settled(qtbot, desk)

    assert states(desk) == [(None, WalkInState.LEFT)]


def test_first_contact_creates_the_file_and_comes_back_with_it(
    qtbot: QtBot, desk: ScreenContext
) -> None:
    screen = shown(qtbot, desk)
    screen.start_arrival()
    screen._create("Inès Benkhelifa")
    settled(qtbot, desk)
    assert screen.youth_form.isVisible()

    screen.commands()["save"]()
    qtbot.waitUntil(screen.arrival.wish.isVisible)
    assert screen.arrival.wish.value() is Wish.FIRST_VISIT
    screen.arrival.submit()
    settled(qtbot, desk)

    assert states(desk) == [("Inès Benkhelifa", WalkInState.WAITING)]


def test_a_file_that_may_be_the_same_is_shown_before_another_is_created(
    qtbot: QtBot, desk: ScreenContext
) -> None:
    youth_id = enter(desk.database, a_person("Benkhelifa", "Inès"))
    screen = shown(qtbot, desk)
    screen._create("Inès Benkhelifa")
    settled(qtbot, desk)

    screen.commands()["save"]()
    qtbot.waitUntil(lambda: bool(screen.youth_form.duplicates.found()))
    screen.youth_form.duplicates.chosen.emit(youth_id)
    qtbot.waitUntil(screen.arrival.wish.isVisible)

    screen.arrival.submit()
    settled(qtbot, desk)
    assert states(desk) == [("Inès Benkhelifa", WalkInState.WAITING)]


def test_who_is_free_is_said_in_words(qtbot: QtBot, desk: ScreenContext) -> None:
    planned(desk, "Roch", time(10))  # it is 10:12
    screen = shown(qtbot, desk)

    said = [line.spoken for line in screen.free.lines.lines]
    assert said == [
        "Paul Élan, plus rien aujourd’hui, libre",
        "Nadia Berthier, jusqu’à 10:30, occupé",
    ]


def test_every_list_and_field_has_a_name(qtbot: QtBot, desk: ScreenContext) -> None:
    screen = shown(qtbot, desk)
    screen.start_arrival()

    for widget in (screen.queue, screen.expected, screen.free, screen.arrival.wish):
        assert widget.accessibleName()


def test_no_screen_of_the_reception_shows_a_diagnostic_a_note_or_a_label(
    qtbot: QtBot, vault: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(vault)
    monkeypatch.setattr("ui.workspace.ErrorReporter.install", lambda _reporter: None)
    person = enter(vault, a_person("Roch"))
    with vault.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Agence", is_demo=False))
    with vault.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, starts_at=time(9), label=SECRET)
        event_id = add_event(session, person, data, today=TODAY)
        drafts.save_draft(session, FORM_CODE, person, SECRET, vault.clock())
    workspace = Workspace(vault_of(vault, LUCE), Settings(), ReferenceLists(), lambda: TODAY)
    failures: list[object] = []
    workspace.tasks.unhandled_error.disconnect()
    workspace.tasks.unhandled_error.connect(failures.append)
    window = workspace.window
    window.resize(1366, 768)
    workspace.show()
    seen = set()
    for key, identifier in [
        *((key, None) for key in workspace.screens()),
        ("youth", person),
        ("agenda", event_id),
    ]:
        window.go(key, identifier)
        for _ in range(2):
            qtbot.waitUntil(workspace.tasks.is_idle)
            QApplication.processEvents()
        seen.add(key)
        said = everything(window)
        assert SECRET not in said, key
        assert "Diagnostic" not in texts(window.current_screen() or window), key

    assert {"today", "agenda", "reception", "youths", "settings", "youth"} == seen
    assert not window.can_go("diagnostic")
    assert failures == []
    workspace.tasks.shutdown()
    window.close()
    window.deleteLater()


def everything(window: QWidget) -> str:
    """Return all the words that widgets hold, shown or read aloud."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for name in ("text", "toPlainText"):
            read = getattr(widget, name, None)
            found += [str(read())] if callable(read) else []
    return "\n".join(found)

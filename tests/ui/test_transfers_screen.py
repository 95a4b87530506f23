"""Transfers: a file opened with its code, seen, then taken in; a receipt that erases."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from models.agency import Agency
from models.youth import Youth
from services.actor import PROGRAM
from services.database import Database
from services.transfers import receipts
from services.transfers.bundle import Place
from services.transfers.receiving import open_file
from services.transfers.sending import SentFile, confirm, send
from services.vault.slots import Stretching
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.transfers.screen import TransfersScreen

THERE = Place("06400100", "Mission locale de la Vésubie")
ENTER = Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id has tests of its own: here it takes the least this version reads."""
    least = Stretching(1, 19 * 1024, 1)
    monkeypatch.setattr("services.transfers.sealing.Stretching", lambda *_given: least)


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext) -> TransfersScreen:
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="03300200", name="Mission locale ici", is_demo=False))
    made = TransfersScreen(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    activate(qtbot, made)
    made.focus_task()
    return made


def receipt_for(file: SentFile) -> str:
    opened = open_file(file.data, file.code)
    answer = receipts.Receipt(opened.bundle.token, opened.bundle.digest, THERE.code, TODAY)
    return receipts.write(answer, opened.receipt_key)


def sent(database: Database) -> SentFile:
    youth_id = enter(database, a_person())
    with database.write(NADIA) as session:
        return send(session, youth_id, THERE, today=TODAY)


def gone(database: Database) -> SentFile:
    """A file erased here; the database is then the other agency's."""
    file = sent(database)
    with database.write(NADIA) as session:
        confirm(session, receipt_for(file), today=TODAY)
    with database.write(PROGRAM) as session:
        session.execute(
            update(Agency).values(code=THERE.code), execution_options={"is_journaled": True}
        )
    return file


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def people(database: Database) -> list[str]:
    with database.read(PROGRAM) as session:
        return list(session.scalars(select(Youth.last_name)))


def test_a_file_is_opened_seen_and_taken_in_by_keyboard(
    qtbot: QtBot,
    context: ScreenContext,
    screen: TransfersScreen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = gone(context.database)
    path, receipt = tmp_path / "dossier.transfert", tmp_path / "transfert.recu"
    path.write_bytes(file.data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(receipt), ""))

    qtbot.keyClick(screen.choose, ENTER)
    qtbot.waitUntil(screen.arrival.code.hasFocus)
    qtbot.keyClicks(screen.arrival.code, file.code)
    qtbot.keyClick(screen.arrival.code, ENTER)
    qtbot.waitUntil(screen.arrival.accept.hasFocus)
    assert "Mission locale ici (03300200)" in words(screen.arrival)
    assert people(context.database) == []
    qtbot.keyClick(screen.arrival.accept, ENTER)
    qtbot.waitUntil(lambda: bool(journey_of(context).places))

    assert people(context.database) == ["Roch"]
    assert receipt.read_text() == receipt_for(file)


def test_a_wrong_code_is_said_on_its_field_and_may_be_typed_again(
    qtbot: QtBot, context: ScreenContext, screen: TransfersScreen, tmp_path: Path
) -> None:
    file = gone(context.database)
    path = tmp_path / "dossier.transfert"
    path.write_bytes(file.data)
    screen.open_file(path)
    qtbot.waitUntil(screen.arrival.code.hasFocus)

    screen.arrival.code.setText(file.code[:-1])
    qtbot.mouseClick(screen.arrival.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "faute de frappe" in words(screen.arrival))

    assert screen.arrival.code.text() == file.code[:-1]
    qtbot.waitUntil(screen.arrival.open.isEnabled)


@pytest.mark.parametrize("content", [b"", b"Nom;Prenom", None])
def test_another_file_is_refused_in_words(
    qtbot: QtBot,
    context: ScreenContext,
    screen: TransfersScreen,
    tmp_path: Path,
    content: bytes | None,
) -> None:
    path = tmp_path / "autre.csv"
    if content is not None:
        path.write_bytes(content)

    screen.open_file(path)
    qtbot.waitUntil(lambda: bool(journey_of(context).messages))

    assert not screen.arrival.isVisible()


def test_somebody_who_may_be_here_already_is_shown_before(
    qtbot: QtBot, context: ScreenContext, screen: TransfersScreen, tmp_path: Path
) -> None:
    file = gone(context.database)
    enter(context.database, a_person())
    path = tmp_path / "dossier.transfert"
    path.write_bytes(file.data)
    screen.open_file(path)
    qtbot.waitUntil(screen.arrival.code.hasFocus)

    qtbot.keyClicks(screen.arrival.code, file.code)
    qtbot.keyClick(screen.arrival.code, ENTER)
    qtbot.waitUntil(screen.arrival.accept.isVisible)

    assert "Peut-être déjà dans votre base" in words(screen.arrival)
    assert "Mêmes nom, prénom et date de naissance" in words(screen.arrival)


def test_a_receipt_erases_and_the_list_keeps_the_trace(
    qtbot: QtBot, context: ScreenContext, screen: TransfersScreen, tmp_path: Path
) -> None:
    file = sent(context.database)
    back = tmp_path / "transfert.recu"
    back.write_text(receipt_for(file))

    screen.load_receipt(back)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1 and context.tasks.is_idle())

    texts = [screen.model.data(screen.model.index(0, column)) for column in (0, 1, 3)]
    assert texts == ["dossier effacé", THERE.code, "accueilli, effacé ici"]
    assert people(context.database) == []

"""The tab of the file: a merge undone months later, a file sealed, received and erased."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.agency import Agency
from models.event import Event
from models.youth import Youth
from services.actor import PROGRAM
from services.database import Database
from services.merging.merge import merge
from services.transfers import receipts
from services.transfers.bundle import Place
from services.transfers.receiving import open_file
from services.vault.slots import Stretching
from services.youths.page import open_page
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.file.section import FileSection

THERE = Place("06400100", "Mission locale de la Vésubie")
Shown = Callable[[int], FileSection]
CLICK = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id has tests of its own: here it takes the least this version reads."""
    least = Stretching(1, 19 * 1024, 1)
    monkeypatch.setattr("services.transfers.sealing.Stretching", lambda *_given: least)


@pytest.fixture
def shown(qtbot: QtBot, context: ScreenContext) -> Shown:
    """Show the tab of somebody, once it was read."""
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="03300200", name="Mission locale ici", is_demo=False))

    def show(youth_id: int) -> FileSection:
        section = FileSection(context)
        qtbot.addWidget(section)
        section.resize(1200, 700)
        activate(qtbot, section)
        read(qtbot, context, section, youth_id)
        return section

    return show


def read(qtbot: QtBot, context: ScreenContext, section: FileSection, youth_id: int) -> None:
    with context.database.write(context.actor) as session:
        page = open_page(session, youth_id, today=TODAY)
    with qtbot.waitSignal(section.loaded):
        section.show_person(page)


def meet(database: Database, youth_id: int) -> int:
    with database.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, TODAY, attendance=Attendance.PRESENT)
        return add_event(session, youth_id, data, today=TODAY)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def exists(database: Database, youth_id: int) -> bool:
    with database.read(NADIA) as session:
        return session.get(Youth, youth_id) is not None


def owner(database: Database, event_id: int) -> int:
    with database.read(NADIA) as session:
        return session.get_one(Event, event_id).youth_id


def said(qtbot: QtBot, context: ScreenContext, text: str) -> None:
    qtbot.waitUntil(lambda: any(text in message for message in journey_of(context).messages))


def test_a_merge_is_undone_and_what_came_since_sorted_by_keyboard(
    qtbot: QtBot, context: ScreenContext, shown: Shown
) -> None:
    database = context.database
    kept = enter(database, a_person(file_number="1"))
    other = enter(database, a_person("Roche"))
    with database.write(NADIA) as session:
        merge(session, kept, other)
    since = meet(database, kept)
    section = shown(kept)
    assert "Réuni au dossier «\N{NO-BREAK SPACE}Maël Roche" in words(section.merges)

    qtbot.waitUntil(section.merges.buttons[0].isVisible)
    section.focus_task()
    qtbot.keyClick(section.merges.buttons[0], Qt.Key.Key_Return)
    said(qtbot, context, "Fusion défaite")
    read(qtbot, context, section, kept)

    assert exists(database, other)
    assert "1 ligne(s) notée(s)" in words(section.merges)
    stay, give = section.merges.buttons
    assert (stay.text(), give.text()) == ("Laisser ici", "Donner à Maël Roche")
    qtbot.waitUntil(give.isVisible)
    qtbot.mouseClick(give, CLICK)
    said(qtbot, context, "Noté")
    assert owner(database, since) == other


def test_what_was_edited_since_is_told(qtbot: QtBot, context: ScreenContext, shown: Shown) -> None:
    database = context.database
    kept = enter(database, a_person(file_number="1"))
    other = enter(database, a_person("Roche", email="un@exemple.fr"))
    with database.write(NADIA) as session:
        merge(session, kept, other)
    with database.write(NADIA) as session:
        session.get_one(Youth, kept).email = "deux@exemple.fr"
    section = shown(kept)
    qtbot.waitUntil(section.merges.buttons[0].isVisible)

    qtbot.mouseClick(section.merges.buttons[0], CLICK)
    said(qtbot, context, "Fusion défaite")
    read(qtbot, context, section, kept)

    assert "Courriel\N{NO-BREAK SPACE}: modifié depuis la fusion" in words(section.merges)


def test_a_file_is_sealed_its_code_shown_then_erased_by_its_receipt(
    qtbot: QtBot, context: ScreenContext, shown: Shown, tmp_path: Path
) -> None:
    youth_id = enter(context.database, a_person())
    section = shown(youth_id)
    path = tmp_path / "dossier.transfert"

    section.send_to(THERE, path)
    said(qtbot, context, "Fichier écrit")
    read(qtbot, context, section, youth_id)

    code = section.transfer.sent_code
    assert code.replace("-", "  ") in words(section.transfer)
    opened = open_file(path.read_bytes(), code)
    answer = receipts.Receipt(opened.bundle.token, opened.bundle.digest, THERE.code, TODAY)
    back = tmp_path / "transfert.recu"
    back.write_text(receipts.write(answer, opened.receipt_key))
    assert exists(context.database, youth_id)

    section.load_receipt(back)
    said(qtbot, context, "effacé ici")

    assert not exists(context.database, youth_id)
    assert journey_of(context).places[-1] == ("youths", None)


def test_a_disk_that_refuses_leaves_no_sending(
    qtbot: QtBot, context: ScreenContext, shown: Shown, tmp_path: Path
) -> None:
    youth_id = enter(context.database, a_person())
    section = shown(youth_id)

    section.send_to(THERE, tmp_path / "nowhere" / "dossier.transfert")
    said(qtbot, context, "Impossible d’écrire")
    read(qtbot, context, section, youth_id)

    assert section.transfer.row is None


def test_a_destination_that_is_not_one_is_said_on_its_field(
    qtbot: QtBot, context: ScreenContext, shown: Shown, tmp_path: Path
) -> None:
    section = shown(enter(context.database, a_person()))

    section.send_to(Place("x", "Ailleurs"), tmp_path / "dossier.transfert")
    qtbot.waitUntil(lambda: "code de structure compte" in words(section.transfer))

    assert not (tmp_path / "dossier.transfert").exists()


def test_a_sending_is_called_off(
    qtbot: QtBot, context: ScreenContext, shown: Shown, tmp_path: Path
) -> None:
    youth_id = enter(context.database, a_person())
    section = shown(youth_id)
    section.send_to(THERE, tmp_path / "dossier.transfert")
    said(qtbot, context, "Fichier écrit")
    read(qtbot, context, section, youth_id)

    qtbot.mouseClick(section.transfer.withdraw, CLICK)
    said(qtbot, context, "Envoi annulé")
    read(qtbot, context, section, youth_id)

    assert "a été annulé" in words(section.transfer)
    assert section.transfer.prepare.isVisible()


def test_a_colleague_s_file_is_read_and_not_moved(
    qtbot: QtBot, context: ScreenContext, shown: Shown
) -> None:
    section = shown(enter(context.database, a_person(), OTHER_ADVISER))

    expected = "Référent\N{NO-BREAK SPACE}: Paul Élan"
    qtbot.waitUntil(lambda: expected in words(section.origin))
    assert not section.transfer.prepare.isVisible()


def test_every_stop_has_a_name(context: ScreenContext, shown: Shown) -> None:
    section = shown(enter(context.database, a_person()))

    nameless = [
        child
        for child in section.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.accessibleName()
    ]

    assert nameless == []

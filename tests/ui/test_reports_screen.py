"""The monthly summary on screen: two editions, on paper, in a PDF or in a workbook."""

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from models.agency import Agency
from models.journal import JournalEntry
from services.actor import PROGRAM, Actor
from services.reports.monthly.summary import Edition
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import a_person, enter
from ui.context import ScreenContext
from ui.documents.pages import PdfPages
from ui.screens.reports.screen import ReportsScreen


@pytest.fixture
def board(context: ScreenContext, director: Actor) -> ScreenContext:
    """What the screens of Hélène, director, are given."""
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale des Graves", is_demo=False))
    enter(context.database, a_person("Roch", "Maëlle"))
    return seen_by(context, director)


@pytest.fixture
def screen(qtbot: QtBot, board: ScreenContext) -> ReportsScreen:
    """The internal edition of last month, prepared."""
    screen = ReportsScreen(board)
    qtbot.addWidget(screen)
    screen.resize(1100, 760)
    activate(qtbot, screen)
    screen.refresh()
    prepared(qtbot, screen)
    return screen


def prepared(qtbot: QtBot, screen: ReportsScreen) -> None:
    qtbot.waitUntil(lambda: screen.content != b"", timeout=20_000)


def choose(qtbot: QtBot, screen: ReportsScreen, edition: Edition) -> None:
    screen.edition.set_value(edition)
    screen.edition.chosen.emit(edition)
    prepared(qtbot, screen)


def text_of(screen: ReportsScreen) -> str:
    return " ".join(PdfPages(screen.content).text().split())


def words(screen: ReportsScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def preparations(context: ScreenContext) -> int:
    with context.database.read(PROGRAM) as session:
        query = select(func.count()).select_from(JournalEntry)
        return session.scalar(query.where(JournalEntry.action.like("report%"))) or 0


def test_previews_the_internal_edition_of_last_month(screen: ReportsScreen) -> None:
    assert screen.preview.page_count >= 2
    assert "octobre 2026" in text_of(screen)
    assert "chiffres exacts, à ne pas diffuser" in words(screen)
    assert screen.month.value() == date(2026, 10, 1)


def test_previews_the_edition_that_may_be_given_out(qtbot: QtBot, screen: ReportsScreen) -> None:
    internal = screen.content

    choose(qtbot, screen, Edition.PUBLIC)

    assert "au moins 11 personnes" in words(screen)
    assert screen.content != internal
    assert screen.preview.page_count >= 1
    assert screen.preview.accessibleDescription().split() == text_of(screen).split()


@pytest.mark.parametrize("edition", list(Edition))
def test_no_edition_names_anybody(qtbot: QtBot, screen: ReportsScreen, edition: Edition) -> None:
    choose(qtbot, screen, edition)

    assert "Roch" not in text_of(screen)
    assert "Maëlle" not in text_of(screen)


def test_each_preparation_is_journaled(
    qtbot: QtBot, board: ScreenContext, screen: ReportsScreen
) -> None:
    before = preparations(board)

    choose(qtbot, screen, Edition.PUBLIC)

    assert before >= 1
    assert preparations(board) > before


@pytest.mark.parametrize(
    ("edition", "command", "name"),
    [
        (Edition.INTERNAL, "save", "synthese-2026-10-interne.pdf"),
        (Edition.INTERNAL, "export", "synthese-2026-10-interne.xlsx"),
        (Edition.PUBLIC, "save", "synthese-2026-10-diffusable.pdf"),
        (Edition.PUBLIC, "export", "synthese-2026-10-diffusable.xlsx"),
    ],
)
def test_saves_under_a_name_that_says_the_month_and_the_edition(
    qtbot: QtBot,
    screen: ReportsScreen,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    edition: Edition,
    command: str,
    name: str,
) -> None:
    def accept(_parent: object, _title: str, proposed: str, _kind: str) -> tuple[str, str]:
        return str(tmp_path / proposed), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", accept)
    if edition is Edition.PUBLIC:
        choose(qtbot, screen, edition)

    screen.commands()[command]()

    assert [file.name for file in tmp_path.iterdir() if file.suffix in (".pdf", ".xlsx")] == [name]
    content = (tmp_path / name).read_bytes()
    if command == "save":
        assert content == screen.content
    else:
        assert "xl/workbook.xml" in ZipFile(BytesIO(content)).namelist()
    assert journey_of(screen._context).messages == ["Synthèse enregistrée."]


def test_giving_up_the_file_dialog_writes_nothing(
    screen: ReportsScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: ("", ""))

    screen.commands()["save"]()

    assert journey_of(screen._context).messages == []


def test_a_folder_that_cannot_be_written_is_told(screen: ReportsScreen, tmp_path: Path) -> None:
    screen.save_to(tmp_path / "absent" / "synthese.pdf")

    said = journey_of(screen._context).messages[0].replace("\N{NO-BREAK SPACE}", " ")
    assert "Impossible d’écrire « synthese.pdf »" in said


def test_the_format_follows_the_name_in_capitals_too(screen: ReportsScreen, tmp_path: Path) -> None:
    screen.save_to(tmp_path / "SYNTHESE.XLSX")

    assert (tmp_path / "SYNTHESE.XLSX").read_bytes()[:2] == b"PK"


def test_nothing_is_printed_nor_saved_while_it_is_prepared(
    qtbot: QtBot, screen: ReportsScreen
) -> None:
    screen.refresh()

    assert screen.commands() == {}
    assert screen.content == b""
    assert "La synthèse se prépare." in screen.print_button.toolTip()
    prepared(qtbot, screen)
    assert set(screen.commands()) == {"print", "export", "save"}


def test_the_month_chosen_last_is_the_one_shown(qtbot: QtBot, screen: ReportsScreen) -> None:
    for index in (4, 2):
        screen.month.setCurrentIndex(index)

    prepared(qtbot, screen)
    qtbot.waitUntil(screen._context.tasks.is_idle, timeout=20_000)

    assert screen.month.currentText().replace("\N{NO-BREAK SPACE}", " ") in text_of(screen)
    assert screen.preview.accessibleDescription().split() == text_of(screen).split()


def test_the_title_of_the_screen_holds_no_name(qtbot: QtBot, screen: ReportsScreen) -> None:
    assert screen.title() == "Rapports"
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.isVisible()

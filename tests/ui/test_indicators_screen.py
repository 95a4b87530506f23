"""The board of the director: figures, what is behind them, and names on demand only."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.journal import JournalEntry
from services.actor import PROGRAM, Actor
from services.indicators.results import Term
from services.youths.page import OPENING
from services.youths.records.events import EventInput, add_first_reception
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import Attendance, EventKind, Programme
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.indicators.detail_panel import RecordRow
from ui.screens.indicators.figure_row import FigureRow
from ui.screens.indicators.screen import IndicatorsScreen
from ui.widgets.buttons import Button, IconButton

NAMES = ("Maëlle Roch", "Inès Benkhelifa")
GOOD_REASON = "une sortie comptee deux fois"


@pytest.fixture
def people(context: ScreenContext) -> tuple[int, ...]:
    """Two people received this month, one of whom has a programme."""
    found = []
    for name in NAMES:
        first_name, last_name = name.split()
        youth_id = enter(context.database, a_person(last_name, first_name))
        found.append(youth_id)
        with context.database.write(NADIA) as session:
            given = EventInput(EventKind.INTERVIEW, TODAY, attendance=Attendance.PRESENT)
            add_first_reception(session, youth_id, given, today=TODAY)
    with context.database.write(NADIA) as session:
        pacea = PathwayInput(Programme.PACEA, date(2026, 11, 2))
        start_pathway(session, found[0], pacea, today=TODAY)
    return tuple(found)


@pytest.fixture
def screen(
    qtbot: QtBot, context: ScreenContext, people: tuple[int, ...], director: Actor
) -> IndicatorsScreen:
    """The board as Hélène, director and nothing else, sees it."""
    return shown(qtbot, seen_by(context, director))


def shown(qtbot: QtBot, context: ScreenContext, width: int = 1500) -> IndicatorsScreen:
    screen = IndicatorsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(width, 900)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(lambda: bool(screen.rows()))
    screen.focus_task()
    return screen


def row_of(screen: IndicatorsScreen, code: str) -> FigureRow:
    return next(row for row in screen.rows() if row.figure.code == code)


def opened(
    qtbot: QtBot, screen: IndicatorsScreen, code: str, term: Term = Term.DENOMINATOR
) -> None:
    """Open the drill-down of a figure with Enter, and show all the records of a term."""
    row = row_of(screen, code)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.detail.isVisible)
    screen.detail.rule_wanted.emit(term, "")
    qtbot.waitUntil(screen._context.tasks.is_idle)
    qtbot.waitUntil(lambda: len(records(screen)) == len(NAMES))


def records(screen: IndicatorsScreen) -> list[RecordRow]:
    """Return the records that are shown."""
    return [record for record in screen.detail.findChildren(RecordRow) if record.isVisible()]


def ask_for_a_name(qtbot: QtBot, screen: IndicatorsScreen) -> None:
    """Click the first record, whose name is hidden."""
    record = records(screen)[0]
    qtbot.mouseClick(record.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert screen.detail.reason.hasFocus()


def words(widget: QWidget) -> str:
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(found)


def openings(context: ScreenContext) -> list[tuple[int | None, str | None]]:
    with context.database.read(PROGRAM) as session:
        query = select(JournalEntry.entity_id, JournalEntry.reason)
        found = session.execute(query.where(JournalEntry.action == OPENING))
        return [(entity_id, reason) for entity_id, reason in found]


def test_shows_the_ten_figures_in_their_order(screen: IndicatorsScreen) -> None:
    codes = [row.figure.code for row in screen.rows()]

    assert codes[:10] == [f"R{rank}" for rank in range(1, 11)]
    assert row_of(screen, "R2").figure.denominator == len(NAMES)
    assert screen.rows()[0].hasFocus()


def test_a_month_left_for_another_is_not_shown_when_it_comes_last(
    screen: IndicatorsScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Callable[[], object]] = []

    def keep(load: Callable[[None], object], *, on_success: Callable[[object], object]) -> None:
        answers.append(lambda: on_success(load(None)))

    monkeypatch.setattr(screen._context.tasks, "start", keep)
    screen.refresh()
    screen.month.set_value(date(2026, 10, 1))
    screen.refresh()

    for answer in reversed(answers):
        answer()

    assert "octobre 2026" in " ".join(label.text() for label in screen.findChildren(QLabel))
    assert "novembre 2026 · extrait" not in " ".join(
        label.text() for label in screen.findChildren(QLabel)
    )


def test_a_line_says_its_figure_aloud(screen: IndicatorsScreen) -> None:
    spoken = row_of(screen, "R2").accessibleName()

    assert spoken.startswith("R2 ")
    assert "1 sur 2" in spoken.replace("\N{NO-BREAK SPACE}", " ")
    assert "sans objectif" in spoken


def test_arrows_go_down_the_board(qtbot: QtBot, screen: IndicatorsScreen) -> None:
    for _step in range(2):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Up)

    assert screen.rows()[1].hasFocus()


def test_enter_explains_a_figure(qtbot: QtBot, screen: IndicatorsScreen) -> None:
    opened(qtbot, screen, "R2")

    said = words(screen.detail)
    assert "Compte parce que" in said
    assert "Ne compte pas parce que" in said
    assert row_of(screen, "R2").property("row") == "chosen"
    assert row_of(screen, "R2").hasFocus()


@pytest.mark.parametrize("width", [1500, 1100], ids=["beside", "over"])
def test_escape_closes_the_explanation_and_gives_the_focus_back(
    qtbot: QtBot,
    context: ScreenContext,
    people: tuple[int, ...],
    director: Actor,
    width: int,
) -> None:
    screen = shown(qtbot, seen_by(context, director), width)
    opened(qtbot, screen, "R2")
    ask_for_a_name(qtbot, screen)

    qtbot.keyClick(screen.detail.reason, Qt.Key.Key_Escape)

    assert not screen.detail.isVisible()
    assert row_of(screen, "R2").hasFocus()


def test_escape_leaves_no_line_marked(qtbot: QtBot, screen: IndicatorsScreen) -> None:
    opened(qtbot, screen, "R2")

    qtbot.keyClick(row_of(screen, "R2"), Qt.Key.Key_Escape)

    assert not screen.detail.isVisible()
    assert row_of(screen, "R2").property("row") == "plain"


def test_the_cross_closes_the_explanation_and_gives_the_focus_back(
    qtbot: QtBot, screen: IndicatorsScreen
) -> None:
    opened(qtbot, screen, "R2")
    cross = next(
        button
        for button in screen.detail.findChildren(IconButton)
        if button.accessibleName() == "Fermer"
    )

    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)

    assert not screen.detail.isVisible()
    assert row_of(screen, "R2").hasFocus()


def test_a_director_sees_numbers_and_no_name(
    qtbot: QtBot, context: ScreenContext, screen: IndicatorsScreen
) -> None:
    opened(qtbot, screen, "R2")

    assert all(name.startswith("Dossier") for name in screen.detail.names())
    said = words(screen)
    assert not [name for name in NAMES if name.split()[1] in said]
    assert openings(context) == []


def test_a_reason_too_short_is_refused_in_words(
    qtbot: QtBot, context: ScreenContext, screen: IndicatorsScreen
) -> None:
    opened(qtbot, screen, "R2")
    ask_for_a_name(qtbot, screen)
    qtbot.keyClicks(screen.detail.reason, "controle.")

    qtbot.keyClick(screen.detail.reason, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Dites en 10 caractères au moins" in words(screen.detail))
    assert all(name.startswith("Dossier") for name in screen.detail.names())
    assert screen.detail.reason.text() == "controle."
    assert openings(context) == []


def test_a_reason_opens_one_name_and_is_journaled(
    qtbot: QtBot, context: ScreenContext, screen: IndicatorsScreen
) -> None:
    opened(qtbot, screen, "R2")
    asked = records(screen)[0].record.youth_id
    ask_for_a_name(qtbot, screen)
    qtbot.keyClicks(screen.detail.reason, GOOD_REASON)

    qtbot.keyClick(screen.detail.reason, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(set(NAMES) & set(screen.detail.names())))
    assert len(set(NAMES) & set(screen.detail.names())) == 1
    assert openings(context) == [(asked, GOOD_REASON)]
    assert not screen.detail.reason.isVisible()


def test_an_adviser_opens_the_file_from_the_figure(
    qtbot: QtBot, context: ScreenContext, people: tuple[int, ...]
) -> None:
    screen = shown(qtbot, context)
    opened(qtbot, screen, "R2")
    record = records(screen)[0]

    qtbot.mouseClick(record.findChildren(Button)[0], Qt.MouseButton.LeftButton)

    assert journey_of(context).places == [("youth", record.record.youth_id)]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            b"territory,period,value,class\nPair 1,2026-10,0.4,B\nPair 2,2026-10,abc,B\n",
            ("Rien n’a été importé", "Ligne 3", "value"),
        ),
        (b"territory,value,class\nTerritoire 1,0.4,B\n", ("period",)),
        (b"\x00\xff\xfe\x00PK\x03\x04", ("",)),
        (b"", ("",)),
    ],
    ids=["a value that is no number", "a missing column", "not a text", "empty"],
)
def test_a_file_of_peers_that_cannot_be_read_is_told_and_changes_nothing(
    qtbot: QtBot, screen: IndicatorsScreen, tmp_path: Path, content: bytes, said: tuple[str, ...]
) -> None:
    opened(qtbot, screen, "R2")
    before = [row.accessibleName() for row in screen.rows()]
    messages = journey_of(screen._context).messages
    file = tmp_path / "pairs.csv"
    file.write_bytes(content)

    screen.import_peers(file)

    qtbot.waitUntil(lambda: len(messages) == 1)
    assert len(messages[0]) > 20
    assert not [words for words in said if words not in messages[0]]
    assert [row.accessibleName() for row in screen.rows()] == before


def test_a_file_of_peers_that_went_away_is_told(
    qtbot: QtBot, screen: IndicatorsScreen, tmp_path: Path
) -> None:
    opened(qtbot, screen, "R2")
    messages = journey_of(screen._context).messages

    screen.import_peers(tmp_path / "absent.csv")

    qtbot.waitUntil(lambda: len(messages) == 1)
    assert "absent.csv" in messages[0]
    assert str(tmp_path) not in messages[0]


def test_peers_place_the_figure_in_its_class(
    qtbot: QtBot, screen: IndicatorsScreen, tmp_path: Path
) -> None:
    opened(qtbot, screen, "R2")
    file = tmp_path / "pairs.csv"
    lines = [f"Territoire {rank},2026-11,0.{rank}0,B" for rank in range(1, 9)]
    file.write_text("territory,period,value,class\n" + "\n".join(lines) + "\n")

    screen.import_peers(file)

    qtbot.waitUntil(lambda: "pas de classe" not in row_of(screen, "R2").accessibleName())
    assert journey_of(screen._context).messages == ["8 chiffres de pairs enregistrés."]
    assert "pas de classe" in row_of(screen, "R5").accessibleName()


def test_importing_peers_asks_which_figure_first(qtbot: QtBot, screen: IndicatorsScreen) -> None:
    button = next(one for one in screen.findChildren(Button) if "pairs" in one.accessibleName())

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert "Ouvrez d’abord l’indicateur" in journey_of(screen._context).messages[0]


def test_another_month_is_computed_when_chosen(qtbot: QtBot, screen: IndicatorsScreen) -> None:
    screen.month.setCurrentIndex(1)

    qtbot.waitUntil(lambda: row_of(screen, "R2").figure.denominator == 0)
    assert "octobre 2026" in words(screen).replace("\N{NO-BREAK SPACE}", " ")


def test_the_title_of_the_screen_holds_no_name(screen: IndicatorsScreen) -> None:
    assert screen.title() == "Indicateurs"

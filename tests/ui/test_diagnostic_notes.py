"""The notepad, what is undone, the screen that is turned round, and an end that can go wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from models.agency import Agency
from models.diagnostic import Diagnostic
from models.youth import Youth
from services.actor import PROGRAM
from services.diagnostics import form as forms
from services.diagnostics import records
from services.diagnostics.sheet import SheetContent, sheet_content
from services.errors import AppError
from services.youths.vocabulary import Level
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import a_person, enter
from ui.context import ScreenContext
from ui.screens.diagnostic import loading
from ui.screens.diagnostic.entry_page import EntryPage
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.widgets.check import Check

CONTROL = Qt.KeyboardModifier.ControlModifier
NOTE, COMMENT = "tante absente", "bus rare"


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale", is_demo=False))
    return enter(context.database, a_person("Roch", "Maelle"))


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> Iterator[DiagnosticScreen]:
    screen = shown(qtbot, context)
    with qtbot.waitSignal(screen.begun):
        screen.open(youth_id)
    yield screen
    screen.start_over()


def shown(qtbot: QtBot, context: ScreenContext) -> DiagnosticScreen:
    screen = DiagnosticScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    activate(qtbot, screen)
    return screen


def entry_of(screen: DiagnosticScreen) -> EntryPage:
    assert screen.entry is not None
    return screen.entry


def interview_of(screen: DiagnosticScreen) -> Interview:
    assert screen.interview is not None
    return screen.interview


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_in(qtbot: QtBot, text: str) -> None:
    for char in text:
        qtbot.keyClicks(focused(), char)


def undo(qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Z, CONTROL)


def redo(qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Y, CONTROL)


def words(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def answered(qtbot: QtBot, screen: DiagnosticScreen) -> None:
    """Answer a little of everything, with a comment and a note."""
    type_in(qtbot, "341")
    type_in(qtbot, "c" + COMMENT)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    type_in(qtbot, "n" + NOTE)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    type_in(qtbot, "b1")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.keyClick(focused(), Qt.Key.Key_F8)
    screen.commands()["side_panel"]()
    type_in(qtbot, "1")
    assert len(interview_of(screen).form.actions) == 1


# The notepad


def test_one_key_opens_the_notepad_and_one_leaves_it_without_covering_the_grid(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    entry = entry_of(screen)
    type_in(qtbot, "n")

    assert entry.notes.text.hasFocus()
    assert entry.notes.text.toPlainText() == ""
    for row in entry.grid.rows.values():
        assert row.isVisible()
        right = row.mapTo(screen, row.rect().topRight()).x()
        assert right <= entry.notes.mapTo(screen, entry.notes.rect().topLeft()).x()

    qtbot.keyClick(entry.notes.text, Qt.Key.Key_Escape)
    assert entry.grid.rows[entry.grid.current].hasFocus()


def test_what_becomes_of_the_notes_is_said_beside_them(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    type_in(qtbot, "n")

    said = words(entry_of(screen).notes)

    for fact in ("Maelle peut demander à le lire", "Jamais imprimé", "recherche"):
        assert fact in said


def test_notes_are_kept_in_the_draft_then_in_the_record_and_never_turned_round(
    qtbot: QtBot, context: ScreenContext, screen: DiagnosticScreen
) -> None:
    answered(qtbot, screen)
    assert interview_of(screen).form.notes == NOTE
    screen.commands()["clean_screen"]()
    assert NOTE not in words(screen.clean)
    assert COMMENT not in words(screen.clean)
    screen.commands()["clean_screen"]()

    done = validated(qtbot, screen)

    with context.database.read(PROGRAM) as session:
        assert records.read(session, done).notes == NOTE
        assert NOTE not in repr(sheet_content(session, done))


def validated(qtbot: QtBot, screen: DiagnosticScreen) -> int:
    screen.commands()["validate"]()
    with qtbot.waitSignal(screen.validated) as signal:
        screen.review.confirmed.emit()
    found = signal.args[0].diagnostic_id
    assert isinstance(found, int)
    return found


# Undo


def test_typing_is_undone_first_then_the_answers(qtbot: QtBot, screen: DiagnosticScreen) -> None:
    interview = interview_of(screen)
    type_in(qtbot, "3")
    type_in(qtbot, "c" + COMMENT)
    assert list(interview.form.comments.values()) == [COMMENT]

    undo(qtbot)
    assert interview.form.comments == {}
    assert interview.form.levels == {"project": Level.MEDIUM}
    undo(qtbot)
    assert interview.form.levels == {}

    redo(qtbot)
    assert interview.form.levels == {"project": Level.MEDIUM}
    assert interview.form.comments == {}
    redo(qtbot)
    assert list(interview.form.comments.values()) == [COMMENT]


def test_typing_taken_back_leaves_no_step_that_would_undo_nothing(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    interview = interview_of(screen)
    type_in(qtbot, "3")
    type_in(qtbot, "n" + NOTE)
    undo(qtbot)
    assert interview.form.notes == ""
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)

    screen.commands()["undo"]()

    assert interview.form.levels == {}


def test_undo_and_redo_go_over_the_whole_form(qtbot: QtBot, screen: DiagnosticScreen) -> None:
    interview = interview_of(screen)
    empty = interview.form
    answered(qtbot, screen)
    full = interview.form
    assert full.levels
    assert full.comments
    assert full.notes
    assert full.needs
    assert full.actions

    while screen.commands()["undo"]():
        pass
    assert interview.form == empty
    while screen.commands()["redo"]():
        pass

    assert interview.form == full
    assert entry_of(screen).notes.text.toPlainText() == NOTE


# Lists


def test_letters_find_an_item_and_go_round_those_that_begin_so(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    type_in(qtbot, "b")
    found = []
    for _press in range(3):
        type_in(qtbot, "d")
        item = focused()
        assert isinstance(item, Check)
        found.append(item.text())

    assert len(set(found)) == 3
    assert all(" d" in f" {text.lower()}" for text in found)


# The screen turned to the young person


def printed_words(content: SheetContent) -> list[str]:
    plain = content.plain
    lines = [line.text for line in (*plain.strengths, *plain.forward)]
    actions = [f"{action.title} {action.who}" for action in content.actions]
    return [*lines, *actions, plain.wishes, plain.not_discussed, plain.orientation]


def test_the_clean_screen_says_what_the_page_will_say(
    qtbot: QtBot, context: ScreenContext, screen: DiagnosticScreen
) -> None:
    answered(qtbot, screen)
    screen.commands()["clean_screen"]()
    said = words(screen.clean)
    screen.commands()["clean_screen"]()

    done = validated(qtbot, screen)

    with context.database.read(PROGRAM) as session:
        content = sheet_content(session, done)
    assert content.actions
    for sentence in printed_words(content):
        assert sentence in said
    for word in ("min", "Fort", "Moyen", "frein"):
        assert word not in said.split()


# The end


def test_a_page_that_cannot_be_prepared_takes_nothing_from_a_validated_diagnostic(
    qtbot: QtBot,
    context: ScreenContext,
    screen: DiagnosticScreen,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_args: object) -> bytes:
        raise AppError("Le disque est plein. Libérez de la place.")

    answered(qtbot, screen)
    with monkeypatch.context() as broken:
        broken.setattr(loading, "printed", fails)
        validated(qtbot, screen)

    with context.database.read(PROGRAM) as session:
        assert session.scalar(select(func.count()).select_from(Diagnostic)) == 1
    assert screen.sheet.isVisible()
    assert not screen.review.isVisible()
    assert "Le disque est plein" in words(screen.sheet)
    assert not screen.sheet.print_button.isEnabled()
    assert screen.sheet.retry.hasFocus()

    qtbot.keyClick(screen.sheet.retry, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.sheet.content.startswith(b"%PDF"))
    assert screen.sheet.print_button.isEnabled()
    assert not screen.sheet.retry.isVisible()


def test_a_folder_that_cannot_be_written_is_said_on_the_page(
    qtbot: QtBot, screen: DiagnosticScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(qtbot, screen)
    validated(qtbot, screen)
    missing = tmp_path / "nowhere" / "fiche.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(missing), ""))

    screen.sheet.save_button.click()

    assert "Impossible d’écrire" in words(screen.sheet)
    assert screen.sheet.content


# Who may


def test_the_youth_of_a_colleague_is_refused_beside_the_search(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(PROGRAM) as session:
        session.get_one(Youth, youth_id).adviser_id = 9
    screen = shown(qtbot, context)
    screen.refresh()

    screen.who.chosen.emit(youth_id)
    qtbot.waitUntil(lambda: "suivi par un" in words(screen.who))

    assert screen.who.isVisible()
    assert screen.who.finder.edit.hasFocus()
    assert "Maelle" not in words(screen.who)
    screen.refresh()
    assert "suivi par un" not in words(screen.who)


def test_a_draft_of_another_grid_is_taken_up_as_far_as_it_goes_and_it_is_said(
    qtbot: QtBot, context: ScreenContext, screen: DiagnosticScreen, youth_id: int
) -> None:
    form = interview_of(screen).form
    form = forms.with_level(form, "mobility", Level.STRONG)
    form = forms.with_comment(forms.with_level(form, "surf", Level.MEDIUM), "surf", "vague")
    screen.start_over()
    loading.save(
        context.database,
        context.actor,
        youth_id,
        loading.content_of(forms.with_need(form, "99", True)),
        context.database.clock(),
    )
    screen.open(youth_id)
    qtbot.waitUntil(screen.resume.isVisible)

    screen.resume.resumed.emit()

    form = interview_of(screen).form
    assert form.levels == {"mobility": Level.STRONG}
    assert form.needs == frozenset()
    assert form.notes == "vague"
    assert any("La grille a changé" in said for said in journey_of(context).messages)

"""Rules changed in the window: a typo is told with its line, and nothing typed is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.agency import Agency, Role
from models.diagnostic import Draft
from models.rule_text import RuleText
from services import rule_texts
from services.actor import PROGRAM, Actor
from services.diagnostics import grid as grids
from services.diagnostics import rules
from services.rule_file import shipped_text
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from ui.context import ScreenContext
from ui.forms.draft_bar import DraftBar
from ui.screens.settings.rule_editor import RuleEditor
from ui.screens.settings.screen import SettingsScreen

HELENE = Actor(3, "helene", frozenset({Role.DIRECTOR}))
SHIPPED_WORDS, OWN_WORDS = "Je me déplace facilement.", "Je bouge comme je veux."
WHY = "Mots choisis avec les jeunes"


@pytest.fixture
def helene(context: ScreenContext) -> ScreenContext:
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale", is_demo=False))
    return seen_by(context, HELENE)


@pytest.fixture
def screen(qtbot: QtBot, helene: ScreenContext) -> SettingsScreen:
    return shown(qtbot, helene)


def shown(qtbot: QtBot, context: ScreenContext) -> SettingsScreen:
    screen = SettingsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1366, 720)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(context.tasks.is_idle)
    return screen


@pytest.fixture
def editor(qtbot: QtBot, screen: SettingsScreen) -> RuleEditor:
    return opened(qtbot, screen)


def opened(qtbot: QtBot, screen: SettingsScreen, file: str = grids.FILE) -> RuleEditor:
    qtbot.waitUntil(lambda: file in screen.rules.buttons)
    screen.rules.buttons[file].setFocus()
    qtbot.keyClick(screen.rules.buttons[file], Qt.Key.Key_Space)
    editor = screen.editor
    assert editor is not None
    qtbot.waitUntil(lambda: editor.file == file)
    return editor


def change(editor: RuleEditor, before: str, after: str) -> str:
    """Write something else in the text; return the text wanted."""
    assert before in editor.text.toPlainText()
    wanted = editor.text.toPlainText().replace(before, after)
    editor.text.replace_text(wanted)
    return wanted


def current(context: ScreenContext, file: str = grids.FILE) -> str:
    with context.database.read(PROGRAM) as session:
        return rule_texts.current_text(session, file)


def kept_drafts(context: ScreenContext) -> int:
    with context.database.read(PROGRAM) as session:
        return len(session.scalars(select(Draft.id)).all())


def done(context: ScreenContext, message: str) -> Callable[[], bool]:
    return lambda: message in journey_of(context).messages


@pytest.mark.usefixtures("helene")
def test_only_who_may_change_the_rules_sees_them(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    assert screen.rules.isHidden()
    assert screen.rules.buttons == {}


def test_the_text_shown_is_the_one_shipped_to_the_last_character(editor: RuleEditor) -> None:
    assert editor.text.toPlainText() == shipped_text(grids.FILE)
    assert editor.text.hasFocus()


def test_a_typo_is_told_with_its_line_the_cursor_goes_there_and_the_text_stays(
    qtbot: QtBot, editor: RuleEditor, helene: ScreenContext
) -> None:
    before = 'short_label = "Logement"'
    wanted = change(editor, before, before.replace("short_label", "short_labl"))
    line = wanted.splitlines().index('short_labl = "Logement"') + 1

    editor.reason.setText(WHY)
    qtbot.keyClick(editor.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(editor.message.text()))

    assert f"ligne {line}" in editor.message.text()
    assert editor.text.current_line() == line
    assert editor.text.hasFocus()
    assert editor.text.toPlainText() == wanted
    assert editor.reason.text() == WHY
    assert current(helene) == shipped_text(grids.FILE)


def test_a_text_another_file_cannot_live_with_is_told_without_moving_the_cursor(
    qtbot: QtBot, editor: RuleEditor
) -> None:
    change(editor, '{ code = "28", label = "Obt', '{ code = "permis", label = "Obt')
    line = editor.text.current_line()

    editor.check()
    qtbot.waitUntil(lambda: bool(editor.message.text()))

    assert rules.ACTIONS_FILE in editor.message.text()
    assert editor.text.current_line() == line


def test_a_change_asks_why_then_is_the_rule_of_the_agency(
    qtbot: QtBot, editor: RuleEditor, screen: SettingsScreen, helene: ScreenContext
) -> None:
    wanted = change(editor, SHIPPED_WORDS, OWN_WORDS)
    screen.commands()["save"]()
    qtbot.waitUntil(editor.reason.hasFocus)
    assert current(helene) == shipped_text(grids.FILE)

    qtbot.keyClicks(editor.reason, WHY)
    screen.commands()["save"]()
    qtbot.waitUntil(done(helene, "Règles de la structure enregistrées."))

    assert current(helene) == wanted
    with helene.database.read(PROGRAM) as session:
        assert session.scalars(select(RuleText.reason)).one() == WHY
        assert rules.of_agency(session).grid.domains["mobility"].strength == OWN_WORDS
    qtbot.waitUntil(lambda: kept_drafts(helene) == 0)
    assert editor.restore_button.isEnabled()


def test_going_back_to_the_text_shipped_keeps_the_agencys_own_for_old_diagnostics(
    qtbot: QtBot, editor: RuleEditor, helene: ScreenContext
) -> None:
    wanted = change(editor, SHIPPED_WORDS, OWN_WORDS)
    editor.reason.setText(WHY)
    editor.save()
    qtbot.waitUntil(done(helene, "Règles de la structure enregistrées."))

    editor.restore()
    qtbot.waitUntil(done(helene, "Le texte d’origine est de nouveau en vigueur."))

    assert current(helene) == shipped_text(grids.FILE) == editor.text.toPlainText()
    with helene.database.read(PROGRAM) as session:
        assert session.scalars(select(RuleText.content)).one() == wanted


def test_what_changes_is_compared_with_the_text_shipped(qtbot: QtBot, editor: RuleEditor) -> None:
    editor.compare.click()
    assert editor.changes.toPlainText() == ""

    change(editor, SHIPPED_WORDS, OWN_WORDS)

    lines = editor.changes.toPlainText().splitlines()
    assert [one for one in lines if one.startswith(("-", "+"))] == [
        f'-strength = "{SHIPPED_WORDS}"',
        f'+strength = "{OWN_WORDS}"',
    ]


def test_a_valid_text_of_the_same_version_is_told_apart(qtbot: QtBot, editor: RuleEditor) -> None:
    editor.check()
    qtbot.waitUntil(lambda: "valable" in editor.message.text())
    assert "version" not in editor.message.text()

    change(editor, SHIPPED_WORDS, OWN_WORDS)
    editor.check()
    qtbot.waitUntil(lambda: "version" in editor.message.text())


def test_what_is_typed_is_kept_when_one_leaves_and_offered_again(
    qtbot: QtBot, editor: RuleEditor, screen: SettingsScreen, helene: ScreenContext
) -> None:
    wanted = change(editor, SHIPPED_WORDS, 'à moitié "')
    assert screen.can_leave()
    assert kept_drafts(helene) == 1

    other = shown(qtbot, helene)
    again = opened(qtbot, other)
    bar = again.findChild(DraftBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    assert again.text.toPlainText() == shipped_text(grids.FILE)
    bar.resume.click()

    assert again.text.toPlainText() == wanted


def test_another_file_never_writes_over_the_draft_of_the_first(
    qtbot: QtBot, editor: RuleEditor, screen: SettingsScreen, helene: ScreenContext
) -> None:
    wanted = change(editor, SHIPPED_WORDS, OWN_WORDS)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    opened(qtbot, screen, rules.ACTIONS_FILE)
    qtbot.waitUntil(helene.tasks.is_idle)
    assert screen.can_leave()

    with helene.database.read(PROGRAM) as session:
        (content,) = session.scalars(select(Draft.content))
    assert OWN_WORDS.encode("ascii", "backslashreplace").decode() in content
    assert len(content) >= len(wanted)


def test_a_file_is_exported_and_imported_without_losing_what_was_there(
    qtbot: QtBot, editor: RuleEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "grid.toml"
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args: (str(path), ""))
    wanted = change(editor, SHIPPED_WORDS, OWN_WORDS)
    editor.export()
    qtbot.waitUntil(lambda: "exporté" in editor.message.text())
    assert path.read_text("utf-8") == wanted

    path.write_bytes("\ufeff[a]\r\nb = 1\r\n".encode())
    editor.load()
    qtbot.waitUntil(lambda: editor.text.toPlainText() == "[a]\nb = 1\n")
    editor.text.undo()
    assert editor.text.toPlainText() == wanted


def test_a_file_that_is_no_text_is_refused_and_changes_nothing(
    qtbot: QtBot, editor: RuleEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "image.toml"
    path.write_bytes(b"\x89PNG\xff")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))

    editor.load()
    qtbot.waitUntil(lambda: "UTF-8" in editor.message.text())

    assert editor.text.toPlainText() == shipped_text(grids.FILE)


def test_a_folder_that_cannot_be_written_is_said_on_the_page(
    qtbot: QtBot, editor: RuleEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "nowhere" / "grid.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(missing), ""))

    editor.export()

    qtbot.waitUntil(lambda: "Impossible d’écrire" in editor.message.text())


def test_everything_is_reached_by_tab_and_the_text_is_no_trap(
    qtbot: QtBot, editor: RuleEditor
) -> None:
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)

    assert not editor.text.hasFocus()
    assert all(one.accessibleName() for one in editor.findChildren(QPushButton))

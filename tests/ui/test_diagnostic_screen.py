"""The rapid diagnostic on a real vault: nothing typed is lost, nothing is decided unasked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from models.agency import Agency
from models.diagnostic import Diagnostic, Draft
from services import drafts
from services.actor import PROGRAM
from services.diagnostics.form import FORM_CODE, DiagnosticForm
from services.diagnostics.form_json import from_json
from services.youths.vocabulary import Level
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, a_person, enter
from ui.context import ScreenContext
from ui.screens.diagnostic.entry_page import EntryPage
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.widgets.check import Check
from ui.widgets.labels import Label

COMMENT = "Vit chez une tante, ne pas lire à voix haute"
LEVEL_WORDS = ("Non abordé", "Point fort", "Sans impact", "Moyen", "Fort")


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return enter(context.database, a_person("Roch", "Maëlle"))


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> Iterator[DiagnosticScreen]:
    """The entry of a diagnostic just begun, with the focus on the grid."""
    screen = begun(qtbot, context, youth_id)
    yield screen
    screen.start_over()


def shown(qtbot: QtBot, context: ScreenContext) -> DiagnosticScreen:
    screen = DiagnosticScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1400, 860)
    activate(qtbot, screen)
    return screen


def begun(qtbot: QtBot, context: ScreenContext, youth_id: int) -> DiagnosticScreen:
    screen = shown(qtbot, context)
    with qtbot.waitSignal(screen.begun):
        screen.open(youth_id)
    return screen


def offered(qtbot: QtBot, context: ScreenContext, youth_id: int) -> DiagnosticScreen:
    """Open somebody whose draft was left."""
    screen = shown(qtbot, context)
    screen.open(youth_id)
    qtbot.waitUntil(screen.resume.isVisible)
    return screen


def entry_of(screen: DiagnosticScreen) -> EntryPage:
    assert screen.entry is not None
    return screen.entry


def interview_of(screen: DiagnosticScreen) -> Interview:
    assert screen.interview is not None
    return screen.interview


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)


def paste(widget: QWidget, text: str) -> None:
    """Write a text no keyboard has, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def words(widget: QWidget) -> list[str]:
    """Return the texts of a page that are shown."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def draft_of(context: ScreenContext, youth_id: int) -> DiagnosticForm | None:
    with context.database.read(NADIA) as session:
        draft = drafts.find_draft(session, FORM_CODE, youth_id)
    return None if draft is None else from_json(draft.content)


def name_agency(context: ScreenContext) -> None:
    """Insert what the printed sheet is headed with."""
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale des Graves", is_demo=False))


def validated_count(context: ScreenContext) -> int:
    with context.database.read(PROGRAM) as session:
        return session.scalar(select(func.count()).select_from(Diagnostic)) or 0


@pytest.fixture
def left_draft(qtbot: QtBot, context: ScreenContext, youth_id: int) -> DiagnosticForm:
    """Two answers typed, then the window locked."""
    screen = begun(qtbot, context, youth_id)
    press(qtbot, Qt.Key.Key_3, Qt.Key.Key_4)
    form = interview_of(screen).form
    assert screen.can_leave()
    screen.close()
    return form


# Drafts


def test_leaving_puts_what_was_typed_on_the_disk(
    context: ScreenContext, youth_id: int, left_draft: DiagnosticForm
) -> None:
    assert draft_of(context, youth_id) == left_draft
    assert sorted(left_draft.levels.values()) == [Level.MEDIUM, Level.STRONG]


@pytest.mark.usefixtures("left_draft")
def test_a_draft_is_offered_and_never_taken_up_unasked(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = offered(qtbot, context, youth_id)

    assert screen.interview is None
    assert screen.entry is None
    assert "2 domaines renseignés" in " ".join(words(screen.resume))


def test_a_draft_is_taken_up_with_enter(
    qtbot: QtBot, context: ScreenContext, youth_id: int, left_draft: DiagnosticForm
) -> None:
    screen = offered(qtbot, context, youth_id)

    with qtbot.waitSignal(screen.begun):
        press(qtbot, Qt.Key.Key_Return)

    assert interview_of(screen).form == left_draft
    rows = entry_of(screen).grid.rows
    assert {code: rows[code].level for code in left_draft.levels} == dict(left_draft.levels)


@pytest.mark.usefixtures("left_draft")
def test_a_draft_is_thrown_away_when_asked(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = offered(qtbot, context, youth_id)

    qtbot.mouseClick(screen.resume.restart, Qt.MouseButton.LeftButton)

    assert interview_of(screen).form.levels == {}
    qtbot.waitUntil(lambda: draft_of(context, youth_id) is None)
    qtbot.waitUntil(context.tasks.is_idle)


@pytest.mark.usefixtures("left_draft")
def test_a_draft_that_is_neither_taken_nor_thrown_stays(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = offered(qtbot, context, youth_id)

    press(qtbot, Qt.Key.Key_Escape)

    assert screen.who.isVisible()
    assert draft_of(context, youth_id) is not None


def test_a_draft_that_cannot_be_read_is_told_and_kept(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, '{"schema": 99}', context.database.clock())

    begun(qtbot, context, youth_id)

    assert "ne peut pas être relu" in journey_of(context).messages[0]
    with context.database.read(NADIA) as session:
        assert drafts.find_draft(session, FORM_CODE, youth_id) is not None


def test_a_draft_that_cannot_be_read_survives_the_first_answer(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    later = '{"schema": 99}'
    with context.database.write(NADIA) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, later, context.database.clock())

    screen = begun(qtbot, context, youth_id)
    press(qtbot, Qt.Key.Key_3)
    assert screen.can_leave()

    with context.database.read(PROGRAM) as session:
        kept = session.scalars(select(Draft.content)).all()
    assert later in kept
    assert len(kept) == 2
    screen.start_over()


# Undo


def test_changes_are_undone_and_made_again(qtbot: QtBot, screen: DiagnosticScreen) -> None:
    interview = interview_of(screen)
    fresh = interview.form
    press(qtbot, Qt.Key.Key_3)
    first = interview.form
    press(qtbot, Qt.Key.Key_4)
    second = interview.form

    screen.commands()["undo"]()
    assert interview.form == first
    screen.commands()["undo"]()
    assert interview.form == fresh
    assert not interview.undo()
    screen.commands()["redo"]()
    screen.commands()["redo"]()

    assert interview.form == second
    assert not interview.redo()


def test_a_comment_is_undone_as_one_change(qtbot: QtBot, screen: DiagnosticScreen) -> None:
    press(qtbot, Qt.Key.Key_2)
    domain = entry_of(screen).grid.current
    comment = entry_of(screen).domain.comment
    comment.setFocus()
    qtbot.keyClicks(comment, "sans solution")
    assert interview_of(screen).form.comment(domain) == "sans solution"

    screen.commands()["undo"]()

    assert interview_of(screen).form.comment(domain) == ""
    assert comment.toPlainText() == ""
    assert len(interview_of(screen).form.levels) == 1


def test_what_was_undone_is_what_is_saved(
    qtbot: QtBot, context: ScreenContext, screen: DiagnosticScreen, youth_id: int
) -> None:
    press(qtbot, Qt.Key.Key_3, Qt.Key.Key_4)
    screen.commands()["undo"]()

    assert screen.can_leave()

    draft = draft_of(context, youth_id)
    assert draft is not None
    assert list(draft.levels.values()) == [Level.MEDIUM]


# Comments


def commented(qtbot: QtBot, screen: DiagnosticScreen, text: str) -> str:
    """Answer the first domain and write its comment; return the domain."""
    press(qtbot, Qt.Key.Key_3, Qt.Key.Key_Up)
    paste(entry_of(screen).domain.comment, text)
    return entry_of(screen).grid.current


@pytest.mark.parametrize(
    "text",
    [
        "👩🏽‍🚒 projet pompier 🚒",
        "تعيش مع عمتها",
        "משפחה · famille",
        "e\N{COMBINING ACUTE ACCENT}té",
    ],
    ids=["emoji", "arabic", "mixed directions", "combining"],
)
def test_any_writing_survives_the_save(
    qtbot: QtBot, context: ScreenContext, youth_id: int, text: str
) -> None:
    first = begun(qtbot, context, youth_id)
    domain = commented(qtbot, first, text)
    assert first.can_leave()
    first.close()

    screen = offered(qtbot, context, youth_id)
    with qtbot.waitSignal(screen.begun):
        press(qtbot, Qt.Key.Key_Return)

    assert interview_of(screen).form.comment(domain) == text
    entry_of(screen).grid.set_current(domain)
    assert entry_of(screen).domain.comment.toPlainText() == text


def test_a_comment_far_too_long_is_kept_and_said_when_validating(
    qtbot: QtBot, context: ScreenContext, screen: DiagnosticScreen, youth_id: int
) -> None:
    long_text = "mot " * 2499 + "fin!"
    domain = commented(qtbot, screen, long_text)
    assert f"{len(long_text)} caractères sur 300" in " ".join(words(entry_of(screen).domain))

    screen.commands()["validate"]()
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Raccourcissez-le" in " ".join(words(screen.review)))
    assert validated_count(context) == 0
    assert interview_of(screen).form.comment(domain) == long_text
    draft = draft_of(context, youth_id)
    assert draft is not None
    assert draft.comment(domain) == long_text

    press(qtbot, Qt.Key.Key_Escape)

    assert entry_of(screen).isVisible()
    assert entry_of(screen).domain.comment.toPlainText() == long_text


# Orientation


def test_another_orientation_asks_why_on_its_field_and_loses_nothing(
    qtbot: QtBot, context: ScreenContext, screen: DiagnosticScreen, youth_id: int
) -> None:
    name_agency(context)
    press(qtbot, *[Qt.Key.Key_2] * 12)
    interview, synthesis = interview_of(screen), entry_of(screen).synthesis
    proposed = interview.proposals.orientation.orientation
    other = "social" if proposed != "social" else "professional"
    synthesis.orientation.chosen.emit(other)
    assert interview.form.orientation == other
    form = interview.form

    screen.commands()["validate"]()
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: entry_of(screen).isVisible() and synthesis.reason.hasFocus())
    assert any("motif" in text or "pourquoi" in text.lower() for text in words(synthesis))
    assert interview_of(screen).form == form
    assert draft_of(context, youth_id) == form
    assert validated_count(context) == 0

    qtbot.keyClicks(synthesis.reason, "Une maladie rend le projet impossible")
    screen.commands()["validate"]()
    with qtbot.waitSignal(screen.validated):
        press(qtbot, Qt.Key.Key_Return)

    assert validated_count(context) == 1
    assert draft_of(context, youth_id) is None
    assert screen.sheet.content.startswith(b"%PDF")


# What may be seen across the desk


def test_the_clean_screen_shows_no_comment_and_no_level(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    press(qtbot, *[Qt.Key(Qt.Key.Key_1 + place % 4) for place in range(8)], Qt.Key.Key_Home)
    paste(entry_of(screen).domain.comment, COMMENT)

    screen.commands()["clean_screen"]()

    seen = words(screen)
    assert screen.clean.isVisible()
    assert "Maëlle, où nous en sommes" in seen
    assert not [text for text in seen if COMMENT in text]
    assert not [text for text in seen if any(word in text for word in LEVEL_WORDS)]
    assert not [text for text in seen if "Roch" in text or "min" in text.split()]


def test_escape_leaves_the_clean_screen_for_the_grid(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    press(qtbot, Qt.Key.Key_3)
    screen.commands()["clean_screen"]()

    press(qtbot, Qt.Key.Key_Escape)

    grid = entry_of(screen).grid
    assert grid.rows[grid.current].hasFocus()


def test_hides_the_names_of_other_people(screen: DiagnosticScreen) -> None:
    assert DiagnosticScreen.HIDES_OTHERS
    assert "Roch" not in screen.title()


# Locking and failures


def test_the_hints_follow_the_keyboard_really_used(qtbot: QtBot, screen: DiagnosticScreen) -> None:
    entry = entry_of(screen)
    assert "1 à 4" in " ".join(words(entry))
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "é")

    QApplication.sendEvent(entry.grid.rows[entry.grid.current], pressed)

    qtbot.waitUntil(lambda: "& à '" in " ".join(words(entry)))


def test_f6_stops_at_the_grid_the_detail_and_the_synthesis(screen: DiagnosticScreen) -> None:
    entry = entry_of(screen)

    assert {entry.grid, entry.synthesis, entry.header} <= set(screen.panes())


def test_letters_go_to_the_lists_and_escape_comes_back(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    entry = entry_of(screen)
    entry.grid.set_current("mobility")
    for letter, section in (
        (Qt.Key.Key_S, entry.domain.situations),
        (Qt.Key.Key_O, entry.domain.objectives),
        (Qt.Key.Key_B, entry.needs.needs),
        (Qt.Key.Key_A, entry.needs.assets),
    ):
        press(qtbot, letter)
        assert QApplication.focusWidget() in section.findChildren(Check), letter
        press(qtbot, Qt.Key.Key_Escape)
        assert entry.grid.rows["mobility"].hasFocus()

    press(qtbot, Qt.Key.Key_C)

    assert entry.domain.comment.hasFocus()


def test_a_refused_diagnostic_is_warned_again_without_alarm(
    qtbot: QtBot, screen: DiagnosticScreen
) -> None:
    commented(qtbot, screen, "long " * 100)
    screen.commands()["validate"]()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Raccourcissez-le" in " ".join(words(screen.review)))
    press(qtbot, Qt.Key.Key_Escape)

    screen.commands()["validate"]()

    warnings = [one for one in screen.review.findChildren(Label) if "provisoire" in one.text()]
    assert [one.property("tone") for one in warnings] == ["warning"]


def test_a_vault_that_cannot_be_written_keeps_the_user_and_the_typing(
    qtbot: QtBot, screen: DiagnosticScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, Qt.Key.Key_3)
    form = interview_of(screen).form

    def full(*_arguments: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as broken:
        broken.setattr(drafts, "save_draft", full)
        assert not screen.can_leave()

    said = " ".join(words(entry_of(screen).header))
    assert "Non enregistré" in said
    assert "gardée à l’écran" in said
    assert interview_of(screen).form == form
    assert screen.can_leave()
    assert "Enregistré à" in " ".join(words(entry_of(screen).header))


def test_coming_back_to_the_same_person_keeps_the_interview(
    qtbot: QtBot, screen: DiagnosticScreen, youth_id: int
) -> None:
    press(qtbot, Qt.Key.Key_3)
    interview = screen.interview

    screen.open(youth_id)

    assert screen.interview is interview

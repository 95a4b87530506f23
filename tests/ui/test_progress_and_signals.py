"""Two tabs of a person's page: the way made, and signals, which nobody else ever sees."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from models.agency import Agency
from models.diagnostic import Level
from services.actor import PROGRAM, Actor
from services.signals.standing import signals_of
from tests.integration.test_signals import diagnose, poor
from tests.support.screens import seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.documents.pages import PdfPages
from ui.forms.signals.standing_row import StandingRow
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.youth.progress.section import ProgressSection
from ui.screens.youth.screen import YouthScreen
from ui.screens.youth.signals.section import SignalsSection
from ui.widgets.chip import Chip

BEFORE = TODAY - timedelta(days=100)
LABEL = "Santé et ressources ensemble"


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int, key: str) -> YouthScreen:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    activate(qtbot, screen)
    screen.open(youth_id)
    qtbot.waitUntil(context.tasks.is_idle)
    screen.person.sections.open(key)
    qtbot.waitUntil(context.tasks.is_idle)
    return screen


def words(widget: QWidget) -> str:
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    found += [chip.text() for chip in widget.findChildren(Chip) if chip.isVisible()]
    return "\n".join(found).replace("\N{NO-BREAK SPACE}", " ")


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says, for what is painted rather than written."""
    shown = (one for one in widget.findChildren(QWidget) if one.isVisible())
    return "\n".join(one.accessibleName() for one in shown)


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    found = enter(context.database, a_person())
    poor(context.database, found)
    return found


def progress(screen: YouthScreen) -> ProgressSection:
    section = screen.person.sections.section()
    assert isinstance(section, ProgressSection)
    return section


def test_each_change_bears_a_word_beside_its_arrow(qtbot: QtBot, context: ScreenContext) -> None:
    youth_id = enter(context.database, a_person())
    strong, medium, none = Level.STRONG, Level.MEDIUM, Level.NO_IMPACT
    diagnose(context.database, youth_id, BEFORE, mobility=strong, housing=medium, work=strong)
    diagnose(context.database, youth_id, TODAY, mobility=none, housing=strong, work=medium)

    screen = shown(qtbot, context, youth_id, "progress")
    section = progress(screen)

    spoken = [label.accessibleName() for label in section.table.findChildren(QLabel)]
    assert "Mobilité, Fort, Sans impact, levé" in spoken
    assert "Logement, Moyen, Fort, aggravé" in spoken
    assert "Numérique, Non abordé, Non abordé, inconnu" in spoken
    said = words(section)
    assert {"levé", "aggravé", "levé en partie", "inconnu"} <= set(said.split("\n"))
    assert "Entretien individuel · 1" in said


def test_any_two_diagnostics_are_compared_by_keyboard(qtbot: QtBot, context: ScreenContext) -> None:
    youth_id = enter(context.database, a_person())
    for days, level in ((200, Level.STRONG), (100, Level.MEDIUM), (0, Level.MEDIUM)):
        diagnose(context.database, youth_id, TODAY - timedelta(days=days), mobility=level)
    screen = shown(qtbot, context, youth_id, "progress")
    section = progress(screen)
    assert "stable" in words(section).split("\n")

    screen.focus_task()
    assert section.before.hasFocus()
    qtbot.keyClick(section.before, Qt.Key.Key_End)
    qtbot.waitUntil(context.tasks.is_idle)

    assert "levé en partie" in words(section).split("\n")


def test_the_page_for_the_person_is_shown_then_left(qtbot: QtBot, context: ScreenContext) -> None:
    youth_id = enter(context.database, a_person())
    diagnose(context.database, youth_id, BEFORE, mobility=Level.STRONG)
    diagnose(context.database, youth_id, TODAY, mobility=Level.MEDIUM)
    screen = shown(qtbot, context, youth_id, "progress")
    screen.resize(1278, 720)
    section = progress(screen)
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale du Port", is_demo=False))

    section.commands()["print"]()
    with qtbot.waitSignal(section.commands_changed):
        pass

    assert "Mon chemin" in PdfPages(section.document.content).text()
    area = next(one for one in screen.findChildren(QScrollArea) if one.isAncestorOf(section))
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())  # the preview has its own
    qtbot.keyClick(section.document, Qt.Key.Key_Escape)
    assert section.print_button.hasFocus()


def test_one_diagnostic_says_that_there_is_nothing_to_compare(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id, "progress")
    section = progress(screen)

    assert "Rien à comparer" in words(section)
    assert section.commands() == {}
    assert not section.print_button.isEnabled()


def test_the_tab_shows_reasons_and_whether_the_person_knows_then_takes_a_decision(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id, "signals")
    section = screen.person.sections.section()
    assert isinstance(section, SignalsSection)
    said = words(section)
    assert LABEL in said
    assert "À dire à la personne" in said
    screen.focus_task()
    (row,) = (one for one in section.findChildren(StandingRow) if one.isVisible())
    assert row.hasFocus()

    row.decide.setFocus()
    qtbot.keyClick(row.decide, Qt.Key.Key_Return)
    assert section.panel.form is not None
    title = section.panel.form.fields["title"].editor
    qtbot.keyClicks(title, "Appeler")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(context.tasks.is_idle)

    with context.database.read(NADIA) as session:
        (standing,) = signals_of(session, youth_id, today=TODAY).standings
    assert [one.title for one in standing.to_do] == ["Appeler"]
    assert "Appeler" in words(section)


def test_the_first_tab_and_the_interview_say_nothing_of_signals(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    page = shown(qtbot, context, youth_id, "overview")
    assert LABEL not in words(page)
    interview = DiagnosticScreen(context)
    qtbot.addWidget(interview)
    interview.resize(1440, 900)
    activate(qtbot, interview)

    interview.open(youth_id)
    qtbot.waitUntil(context.tasks.is_idle)
    qtbot.waitUntil(lambda: "Mobilité" in spoken(interview))
    grid = words(interview) + spoken(interview)
    interview.commands()["clean_screen"]()
    clean = words(interview) + spoken(interview)

    for said in (grid, clean):
        assert LABEL not in said
        assert "Signaux" not in said
        assert "signal" not in said.lower()


def test_only_advisers_have_the_tab(
    qtbot: QtBot, context: ScreenContext, youth_id: int, receptionist: Actor
) -> None:
    screen = shown(qtbot, seen_by(context, receptionist), youth_id, "signals")

    assert screen.person.sections.section() is None
    assert LABEL not in words(screen)

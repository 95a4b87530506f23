"""A diagnostic read back on the page of a person, in the words of its day."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.agency import Agency
from services import rule_texts
from services.actor import PROGRAM
from services.diagnostics import form as forms
from services.diagnostics import grid as grids
from services.diagnostics import records
from services.diagnostics.reading_back import past_diagnostics
from services.diagnostics.validation import validate
from services.rule_file import shipped_text
from services.youths.page import open_page
from services.youths.vocabulary import Level
from tests.support.windows import activate
from tests.support.youths import TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.diagnostics.section import DiagnosticsSection

OWN = "Se déplacer"


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale", is_demo=False))
    return enter(context.database, a_person("Roch", "Jane"))


def made(context: ScreenContext, youth_id: int, notes: str) -> int:
    with context.database.write(context.actor) as session:
        form = forms.with_level(records.start(session, youth_id), "mobility", Level.STRONG)
        form = forms.with_comment(form, "mobility", f"dit en {notes}")
        form = forms.with_situation(forms.with_need(form, "9", True), "7", True)
        form = forms.with_notes(form, notes)
        return validate(session, youth_id, form, today=TODAY, duration_minutes=9).diagnostic_id


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> DiagnosticsSection:
    section = DiagnosticsSection(context)
    qtbot.addWidget(section)
    section.resize(1000, 900)
    activate(qtbot, section)
    with context.database.write(context.actor) as session:
        page = open_page(session, youth_id, today=TODAY)
    with qtbot.waitSignal(section.loaded):
        section.show_person(page)
    return section


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_last_is_shown_with_its_notes_its_comments_and_what_was_not_raised(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    made(context, youth_id, "premier")
    made(context, youth_id, "second")

    section = shown(qtbot, context, youth_id)

    qtbot.waitUntil(lambda: "dit en second" in words(section))
    said = words(section)
    assert "second" in said
    assert "premier" not in said
    assert "Dépend des transports en commun" in said
    assert section.choice.count() == 2
    section.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "dit en premier" in words(section))


def test_an_old_one_keeps_the_words_of_its_day(context: ScreenContext, youth_id: int) -> None:
    made(context, youth_id, "premier")
    text = shipped_text(grids.FILE).replace('label = "Mobilité"', f'label = "{OWN}"')
    with context.database.write(PROGRAM) as session:
        rule_texts.adopt(session, grids.FILE, text, "Nos mots")
    made(context, youth_id, "second")

    with context.database.read(context.actor) as session:
        labels = [
            next(domain.label for domain in one.domains if domain.level is Level.STRONG)
            for one in past_diagnostics(session, youth_id)
        ]

    assert labels == [OWN, "Mobilité"]


def test_without_any_it_says_how_to_begin(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    assert "Ctrl+N" in words(shown(qtbot, context, youth_id))

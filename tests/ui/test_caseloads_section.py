"""Portefeuilles: counts first, then every file at once, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from models.youth import Youth
from services.accounts import list_sites
from services.database import Database
from services.reassignment.reassign import advisers
from services.reassignment.sharing import Sharing
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, a_person, enter
from ui.context import ScreenContext
from ui.screens.settings.caseloads import CaseloadsSection

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def section(qtbot: QtBot, context: ScreenContext) -> CaseloadsSection:
    """The section as Nadia, who follows three people, sees it."""
    for letter in "abc":
        enter(context.database, a_person(f"Nom{letter}"))
    made = CaseloadsSection(context)
    qtbot.addWidget(made)
    made.resize(640, 900)
    activate(qtbot, made)
    with context.database.read(NADIA) as session:
        made.show_caseloads(advisers(session), list_sites(session))
    return made


def followed(database: Database, account_id: int) -> int:
    with database.read(NADIA) as session:
        return session.scalar(select(func.count()).where(Youth.adviser_id == account_id)) or 0


def words(section: CaseloadsSection) -> str:
    return "\n".join(one.text() for one in section.findChildren(QLabel) if one.isVisible())


def counted(qtbot: QtBot, section: CaseloadsSection) -> None:
    section.takers[9].setChecked(True)
    qtbot.mouseClick(section.count, CLICK)
    qtbot.waitUntil(section.go.isVisible)


def test_an_adviser_may_only_give_their_own_files(section: CaseloadsSection) -> None:
    assert section.giver.count() == 1
    assert section.order().from_id == 1


def test_files_are_counted_given_and_taken_back(
    qtbot: QtBot, context: ScreenContext, section: CaseloadsSection
) -> None:
    counted(qtbot, section)
    assert "Paul Élan\N{NO-BREAK SPACE}: 3" in words(section)
    assert followed(context.database, 9) == 0

    qtbot.keyClick(section.go, Qt.Key.Key_Space)
    qtbot.waitUntil(section.back.isVisible)
    assert followed(context.database, 9) == 3

    qtbot.mouseClick(section.back, CLICK)
    qtbot.waitUntil(lambda: len(journey_of(context).messages) == 2)
    assert followed(context.database, 1) == 3
    assert not section.back.isVisible()


def test_what_was_counted_is_forgotten_when_the_question_changes(
    qtbot: QtBot, section: CaseloadsSection
) -> None:
    counted(qtbot, section)

    section.sharing.buttons()[1].click()

    assert section.order().sharing is Sharing.BY_SITE
    assert not section.go.isVisible()


def test_nobody_chosen_is_said_on_the_field(qtbot: QtBot, section: CaseloadsSection) -> None:
    qtbot.mouseClick(section.count, CLICK)

    qtbot.waitUntil(lambda: "au moins une personne" in words(section))


def test_no_name_of_a_young_person_is_shown(qtbot: QtBot, section: CaseloadsSection) -> None:
    counted(qtbot, section)

    assert "Nom" not in words(section).replace("Nombre", "")

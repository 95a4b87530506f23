"""The team meeting by keyboard: people under signals, decisions, the obligation, the figures."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.diagnostic import Level
from services.compulsory import FollowUp, Stage, cases_of
from services.compulsory_entry import add_case
from services.signals.answers import NoticeWay
from services.signals.standing import Standing, signals_of
from tests.integration.test_signals import diagnose, poor
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.documents.pages import PdfPages
from ui.forms.signals.case_row import CaseRow, ToCheckRow
from ui.forms.signals.standing_row import StandingRow
from ui.screens.team.screen import TeamScreen
from ui.widgets.buttons import Button


def shown(qtbot: QtBot, context: ScreenContext) -> TeamScreen:
    screen = TeamScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    activate(qtbot, screen)
    screen.refresh()
    screen.focus_task()
    settled(qtbot, context)
    return screen


def settled(qtbot: QtBot, context: ScreenContext) -> None:
    qtbot.waitUntil(context.tasks.is_idle)


def words(screen: QWidget) -> str:
    found = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    return "\n".join(found).replace("\N{NO-BREAK SPACE}", " ")


def signal_rows(screen: TeamScreen) -> list[StandingRow]:
    return [row for row in screen.findChildren(StandingRow) if row.isVisible()]


def press(qtbot: QtBot, button: Button) -> None:
    assert button.isVisible()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)


def standing(context: ScreenContext, youth_id: int) -> Standing:
    with context.database.read(NADIA) as session:
        (found,) = signals_of(session, youth_id, today=TODAY).standings
    return found


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    found = enter(context.database, a_person())
    poor(context.database, found)
    return found


def test_one_s_own_people_come_first_with_their_reasons_and_the_keyboard_on_them(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    other = enter(context.database, a_person("Autre", adviser_id=9), OTHER_ADVISER)
    poor(context.database, other, actor=OTHER_ADVISER)

    screen = shown(qtbot, context)

    said = words(screen)
    assert "Roch Maël" in said
    assert "Santé (effets sur le travail) : effet fort" in said
    assert "Depuis le diagnostic du 23 novembre 2026" in said
    assert "Autre" not in said
    (row,) = signal_rows(screen)
    assert row.hasFocus()
    screen.adviser.setFocus()
    qtbot.keyClick(screen.adviser, Qt.Key.Key_Home)
    settled(qtbot, context)
    assert "Autre Maël" in words(screen)


def test_who_follows_nobody_sees_the_people_of_all(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER))
    settled(qtbot, context)

    assert "Roch Maël" in words(screen)
    (row,) = signal_rows(screen)
    assert not row.decide.isEnabled()
    assert "suivi par une autre personne" in row.decide.toolTip()


def test_arrows_go_from_one_person_to_the_next_and_enter_opens_the_page(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    second = enter(context.database, a_person("Zola"))
    poor(context.database, second)
    screen = shown(qtbot, context)
    first_row, second_row = signal_rows(screen)

    qtbot.keyClick(first_row, Qt.Key.Key_Down)
    assert second_row.hasFocus()
    assert second_row.decide.isVisible()
    assert not first_row.decide.isVisible()
    qtbot.keyClick(second_row, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", second)]


def test_a_decision_is_typed_and_then_done_by_keyboard(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, signal_rows(screen)[0].decide)
    form = screen.panel.form
    assert form is not None
    qtbot.waitUntil(form.fields["title"].editor.hasFocus)
    qtbot.keyClicks(form.fields["title"].editor, "Appeler le service social")
    qtbot.keyClicks(form.fields["due_on"].editor, "10/12/2026")
    qtbot.keyClick(form.fields["due_on"].editor, Qt.Key.Key_Return)
    settled(qtbot, context)

    assert "Appeler le service social · Nadia Berthier · avant le 10/12/2026" in words(screen)
    (row,) = signal_rows(screen)
    done = next(one for one in row.findChildren(Button) if one.accessibleName() == "Fait")
    press(qtbot, done)
    settled(qtbot, context)

    assert standing(context, youth_id).to_do == ()
    assert "fait le 23/11/2026" in words(screen)


def test_a_decision_without_words_says_so_on_its_field_and_keeps_what_is_typed(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, signal_rows(screen)[0].decide)
    form = screen.panel.form
    assert form is not None
    qtbot.keyClicks(form.fields["due_on"].editor, "10/12/2026")

    screen.panel.save()
    settled(qtbot, context)

    assert "obligatoire" in form.fields["title"].error()
    assert form.text("due_on") == "10/12/2026"


def test_a_signal_put_aside_keeps_its_reason_in_sight_and_is_raised_again_at_will(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, signal_rows(screen)[0].aside)
    form = screen.panel.form
    assert form is not None
    qtbot.keyClicks(form.fields["reason"].editor, "Suivi ailleurs")
    qtbot.keyClick(form.fields["reason"].editor, Qt.Key.Key_Return)
    settled(qtbot, context)
    assert "par Nadia Berthier : Suivi ailleurs" in words(screen)
    assert not standing(context, youth_id).is_raised

    (row,) = signal_rows(screen)
    row.setFocus()
    press(qtbot, row.back)
    settled(qtbot, context)

    assert standing(context, youth_id).is_raised


def test_what_to_tell_the_person_is_in_sight_when_noting_that_they_know(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, signal_rows(screen)[0].tell)
    said = words(screen.panel)
    assert "L’équipe regarde comment avancer" in said
    assert "Ce n’est ni une note ni un classement" in said

    screen.panel.save()
    settled(qtbot, context)

    told = standing(context, youth_id).notice
    assert told is not None
    assert (told.told_on, told.way) == (TODAY, NoticeWay.INTERVIEW)


def test_escape_leaves_the_panel_without_writing(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, signal_rows(screen)[0].decide)
    form = screen.panel.form
    assert form is not None
    qtbot.keyClicks(form.fields["title"].editor, "Appeler")

    qtbot.keyClick(form.fields["title"].editor, Qt.Key.Key_Escape)

    assert not screen.drawer.is_open()
    assert standing(context, youth_id).decisions == ()


def test_no_signal_says_so_and_why(qtbot: QtBot, context: ScreenContext) -> None:
    enter(context.database, a_person())

    said = words(shown(qtbot, context))

    assert "Aucun signal dans cette sélection" in said
    assert "ne disent rien" in said


def test_the_agenda_is_shown_as_it_will_be_printed_and_left_by_escape(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)

    screen.commands()["print"]()
    settled(qtbot, context)

    assert "Ordre du jour" in PdfPages(screen.document.content).text()
    assert set(screen.commands()) == {"print"}
    qtbot.keyClick(screen.document, Qt.Key.Key_Escape)
    assert "next_tab" in screen.commands()


# The obligation to train


def minor(context: ScreenContext, last_name: str) -> int:
    return enter(context.database, a_person(last_name, birth_date=date(2009, 5, 4)))


def obligation(qtbot: QtBot, context: ScreenContext) -> TeamScreen:
    screen = shown(qtbot, context)
    screen.tabs.step(1)
    settled(qtbot, context)
    return screen


def test_deadlines_are_said_before_and_after_the_nearest_first(
    qtbot: QtBot, context: ScreenContext
) -> None:
    for name, days in (("Loin", 10), ("Proche", 52), ("Passe", 75)):
        found = minor(context, name)
        with context.database.write(NADIA) as session:
            add_case(session, found, FollowUp(TODAY - timedelta(days=days)), today=TODAY)

    screen = obligation(qtbot, context)

    rows = [row for row in screen.findChildren(CaseRow) if row.isVisible()]
    assert [row.case.name for row in rows] == ["Passe Maël", "Proche Maël", "Loin Maël"]
    assert [row.case.stage for row in rows] == [Stage.OVERDUE, Stage.NEAR, Stage.RUNNING]
    assert "Délai dépassé" in rows[0].accessibleName()
    assert "convocation du représentant légal : pas encore" in words(screen)


def test_a_case_is_opened_for_somebody_to_be_asked(qtbot: QtBot, context: ScreenContext) -> None:
    found = minor(context, "Roch")
    screen = obligation(qtbot, context)
    (row,) = (row for row in screen.findChildren(ToCheckRow) if row.isVisible())
    assert "Situation inconnue" in words(row)
    screen.focus_task()
    assert row.hasFocus()

    press(qtbot, row.start)
    screen.panel.save()
    settled(qtbot, context)

    with context.database.read(NADIA) as session:
        (case,) = cases_of(session, found, TODAY)
    assert case.dates == FollowUp(TODAY)
    assert "Aucun suivi ouvert" not in words(screen)


# Barriers, actions, results


def test_figures_bear_their_denominator_and_the_unknown_stands_apart(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    diagnose(context.database, youth_id, TODAY, health=Level.NO_IMPACT)
    screen = shown(qtbot, context)
    screen.tabs.step(-1)
    settled(qtbot, context)

    model = screen.chain.model
    total = [
        model.index(model.rowCount() - 1, column).data() for column in range(model.columnCount())
    ]
    assert total[0] == "Ensemble"
    assert total[1] == "2"
    assert total[4:6] == ["1 sur 2", "1 sur 1"]
    assert total[-1] == "1 sur 2"

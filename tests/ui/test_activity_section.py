"""The tab of the weekly activity, by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from models.diagnostic import Action
from services.actor import PROGRAM
from services.formatting import NBSP
from services.youths.page import open_page
from services.youths.vocabulary import ActionStatus, Attendance
from tests.support.cej import LAST_MONDAY, did, in_cej, met
from tests.support.screens import context_for, journey_of
from tests.support.windows import activate
from tests.support.youths import OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.activity.section import ActivitySection
from ui.widgets.date_field import DateField


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return in_cej(context.database)


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> ActivitySection:
    section = ActivitySection(context)
    qtbot.addWidget(section)
    section.resize(1200, 900)
    activate(qtbot, section)

    def show(_tables: object = None) -> None:
        with context.database.write(context.actor) as session:
            page = open_page(session, youth_id, today=TODAY)
        section.show_person(page)

    context.bus.changed.connect(show)
    with qtbot.waitSignal(section.loaded):
        show()
    return section


def choose_week(qtbot: QtBot, section: ActivitySection, rank: int) -> None:
    with qtbot.waitSignal(section.loaded):
        section.weeks.table.selectRow(rank)
    section.lines.table.setFocus()


def cells(section: ActivitySection, column: int) -> list[str]:
    model = section.lines.table.model()
    return [plain(model.index(row, column).data()) for row in range(model.rowCount())]


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def press(section: ActivitySection, key: Qt.Key) -> None:
    QTest.keyClick(section.lines.table, key)


def test_the_week_under_way_is_shown_first_and_the_chart_says_the_conclusion(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)

    assert section.weeks.table.currentIndex().row() == 1  # under the week to come
    assert "5 sur 5" in plain(section.chart.accessibleName())
    assert "avant l’entrée" in section.chart.accessibleName()
    assert plain(section.summary.text()) == "Sous 15 h déclarées : 5 sur 5 semaines complètes."


def test_weeks_before_the_entry_are_said_and_show_no_zero(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    model = section.weeks.table.model()
    last = model.rowCount() - 1

    assert model.index(last, 3).data() == "avant l’entrée"
    assert model.index(last, 1).data() == "–"
    assert plain(model.index(2, 1).data()) == "0 h"


def test_v_validates_the_line_chosen_and_v_again_takes_it_back(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    did(context.database, youth_id, LAST_MONDAY, 90)
    section = shown(qtbot, context, youth_id)
    choose_week(qtbot, section, 2)
    assert cells(section, 5) == ["faite, heures à valider"]

    press(section, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: cells(section, 5) == ["faite, heures validées"])
    assert cells(section, 4) == ["1 h 30"]
    press(section, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: cells(section, 5) == ["faite, heures à valider"])


def test_t_validates_the_whole_week_and_can_be_undone(
    qtbot: QtBot, context: ScreenContext, youth_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(3):
        did(context.database, youth_id, LAST_MONDAY + timedelta(days=day), 60)
    section = shown(qtbot, context, youth_id)
    choose_week(qtbot, section, 2)
    undos: list[object] = []
    monkeypatch.setattr(
        context.navigator, "say", lambda _words, undo=None, **_more: undos.append(undo)
    )

    press(section, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: cells(section, 4) == ["1 h"] * 3)
    [undo] = undos
    assert callable(undo)
    undo()
    qtbot.waitUntil(lambda: cells(section, 4) == ["–"] * 3)


def test_f_finishes_an_action_before_v_validates_it(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    action_id = did(context.database, youth_id, LAST_MONDAY, is_done=False)
    section = shown(qtbot, context, youth_id)
    choose_week(qtbot, section, 2)

    press(section, Qt.Key.Key_V)
    assert "pas terminée" in journey_of(context).messages[-1]
    press(section, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: cells(section, 5) == ["faite, heures à valider"])
    with context.database.read(PROGRAM) as session:
        action = session.get_one(Action, action_id)
        assert (action.status, action.done_on) == (ActionStatus.DONE, LAST_MONDAY)


def test_a_and_v_mark_who_came_to_a_meeting(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    met(context.database, youth_id, LAST_MONDAY, Attendance.PLANNED)
    section = shown(qtbot, context, youth_id)
    choose_week(qtbot, section, 2)

    press(section, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: cells(section, 5) == ["absent : ne compte pas"])
    press(section, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: cells(section, 4) == ["4 h"])


def test_an_activity_is_added_with_its_hours_by_keyboard(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    choose_week(qtbot, section, 2)
    section.lines.add.setFocus()
    QTest.keyClick(section.lines.add, Qt.Key.Key_Return)
    form = section.form.form
    assert form is not None
    day, minutes, title = (form.fields[name].editor for name in ("day", "minutes", "title"))
    assert isinstance(day, DateField)
    assert isinstance(minutes, QLineEdit)
    assert isinstance(title, QLineEdit)
    assert day.value() == LAST_MONDAY
    QTest.keyClicks(title, "CV")
    QTest.keyClicks(minutes, "2 h 75")
    QTest.keyClick(minutes, Qt.Key.Key_Return)
    assert "n’est pas une durée" in form.fields["minutes"].error()
    assert QApplication.focusWidget() is minutes
    minutes.clear()
    QTest.keyClicks(minutes, "1,5")
    QTest.keyClick(minutes, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cells(section, 1) == ["CV"])
    assert cells(section, 3) == ["1 h 30"]
    assert section.form.isHidden()


def test_hours_that_differ_from_those_told_are_typed_on_the_line(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    did(context.database, youth_id, LAST_MONDAY, 180)
    section = shown(qtbot, context, youth_id)
    choose_week(qtbot, section, 2)
    press(section, Qt.Key.Key_Return)
    form = section.form.form
    assert form is not None
    editor = form.fields["minutes"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "3 h"
    QTest.keyClicks(editor, "1 h")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cells(section, 4) == ["1 h"])
    assert cells(section, 3) == ["3 h"]


def test_somebody_never_in_cej_gets_a_sentence_and_no_chart(
    qtbot: QtBot, context: ScreenContext
) -> None:
    section = shown(qtbot, context, enter(context.database, a_person("Sans")))

    assert not section.empty.isHidden()
    assert section.content.isHidden()


def test_the_file_of_a_colleague_is_read_and_not_validated(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    did(context.database, youth_id, LAST_MONDAY)
    other = context_for(context.database, context.tasks, OTHER_ADVISER)
    section = shown(qtbot, other, youth_id)
    choose_week(qtbot, section, 2)

    assert section.lines.add.isHidden()
    assert section.lines.validate.isHidden()
    assert section.lines.validate_all.isHidden()
    press(section, Qt.Key.Key_V)
    assert cells(section, 5) == ["faite, heures à valider"]

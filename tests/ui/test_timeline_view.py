"""The timeline by keyboard and mouse, with its table, over the page, and on its way to paper."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.charts.timeline import Lane, Moment, MomentKind, Span, SpanState, Timeline
from services.youths.records.events import EventInput, add_event
from services.youths.records.situations import SituationInput, add_situation
from services.youths.vocabulary import EventKind, SituationFamily, SituationState
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.charts.timeline_view import TimelineView
from ui.context import ScreenContext
from ui.screens.youth.screen import YouthScreen

JOB = Span(date(2026, 2, 1), date(2026, 6, 30), "CDD", record="le CDD")
SCHOOL = Span(date(2025, 9, 1), date(2026, 1, 10), "Scolarité", record="l’école")
GAP = Span(date(2026, 7, 1), None, "", SpanState.GAP)
MET = tuple(
    Moment(date(2026, 4, n), MomentKind.PRESENT, "Entretien", record=n) for n in (1, 2, 3, 4)
)
PATH = Timeline(
    date(2025, 9, 1),
    TODAY + timedelta(days=120),
    TODAY,
    (Lane("Situations", (JOB, SCHOOL, GAP)), Lane("Vide", ()), Lane("Rendez-vous", MET)),
)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> TimelineView:
    view = TimelineView(PATH)
    qtbot.addWidget(view)
    view.resize(1000, view.sizeHint().height())
    activate(qtbot, view)
    view.setFocus()
    return view


def wheel(view: TimelineView, at: QPointF, up: int, modifiers: Qt.KeyboardModifier) -> None:
    turned = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * up), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, turned)


def center(view: TimelineView, item: object) -> QPoint:
    view.grab()
    area = next(hit.area for hit in view._hits if hit.item is item)
    return QPoint(round(area.left + area.width / 2), round(area.top + area.height / 2))


def test_arrows_go_along_a_lane_and_across_and_say_what_they_meet(view: TimelineView) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.current() is JOB
    assert view.accessibleDescription() == (
        "CDD, du 1er\N{NO-BREAK SPACE}février au 30\N{NO-BREAK SPACE}juin 2026"
    )

    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current() is MET[0]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current() is MET[3]
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current() is JOB


def test_enter_opens_what_an_item_stands_for_and_a_gap_opens_nothing(
    qtbot: QtBot, view: TimelineView
) -> None:
    opened: list[object] = []
    view.opened.connect(opened.append)
    view.choose(SCHOOL)
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.choose(GAP)
    QTest.keyClick(view, Qt.Key.Key_Return)

    assert opened == ["l’école"]


def test_plus_and_minus_zoom_down_to_a_month_and_back_to_the_whole_file(
    view: TimelineView,
) -> None:
    view.choose(MET[1])
    for _ in range(20):
        QTest.keyClicks(view, "+")
    assert view.period().days == 31
    assert view.period().holds(MET[1].day, MET[1].day)

    for _ in range(20):
        QTest.keyClicks(view, "-")
    assert view.is_whole()


def test_an_item_out_of_sight_comes_into_it(view: TimelineView) -> None:
    view.choose(GAP)
    for _ in range(20):
        QTest.keyClicks(view, "+")
    assert not view.period().holds(SCHOOL.start, SCHOOL.start)

    QTest.keyClick(view, Qt.Key.Key_Home)

    assert view.current() is SCHOOL
    assert view.period().holds(SCHOOL.start, SCHOOL.start)


def test_shift_and_the_arrows_move_in_time(view: TimelineView) -> None:
    view.zoom(3)
    before = view.period()

    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert view.period().days == before.days
    assert view.period().start < before.start


def test_the_wheel_scrolls_the_page_unless_ctrl_is_held(view: TimelineView) -> None:
    at = QPointF(800, 60)
    wheel(view, at, 1, Qt.KeyboardModifier.NoModifier)
    assert view.is_whole()

    wheel(view, at, 1, Qt.KeyboardModifier.ControlModifier)

    assert view.period().days < view.bounds().days
    assert view.period().end > TODAY  # zoomed where the pointer was


def test_a_drag_moves_in_time_and_chooses_nothing(qtbot: QtBot, view: TimelineView) -> None:
    view.zoom(3)
    before = view.period()

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 60))
    qtbot.mouseMove(view, QPoint(700, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(700, 60))

    assert view.period().start < before.start
    assert view.current() is None


def test_a_click_chooses_and_a_double_click_opens(qtbot: QtBot, view: TimelineView) -> None:
    opened: list[object] = []
    view.opened.connect(opened.append)
    place = center(view, JOB)

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert view.current() is JOB
    assert opened == []
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)

    assert opened == ["le CDD"]


def test_a_click_on_several_meetings_comes_nearer(qtbot: QtBot, view: TimelineView) -> None:
    view.grab()
    many = next(hit for hit in view._hits if hit.text.startswith("4"))

    qtbot.mouseClick(
        view,
        Qt.MouseButton.LeftButton,
        pos=QPoint(round(many.area.left + 8), round(many.area.middle)),
    )

    assert view.current() is MET[0]
    assert view.period().days < view.bounds().days


def test_the_same_scale_is_kept_when_the_file_is_read_again(view: TimelineView) -> None:
    view.zoom(4)
    before = view.period()

    view.show_timeline(PATH)

    assert view.period() == before


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext) -> YouthScreen:
    youth_id = enter(context.database, a_person())
    with context.database.write(NADIA) as session:
        add_event(session, youth_id, EventInput(EventKind.INTERVIEW, TODAY), today=TODAY)
        stay = SituationInput(
            SituationFamily.TRAINING, SituationState.CURRENT, started_on=date(2026, 3, 2)
        )
        add_situation(session, youth_id, stay, today=TODAY)
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1400, 900)
    activate(qtbot, screen)
    screen.open(youth_id)
    screen.focus_task()
    qtbot.waitUntil(screen.person.isVisible)
    return screen


def test_the_table_holds_every_item_of_the_drawing(qtbot: QtBot, screen: YouthScreen) -> None:
    pane = screen.person.overview.timeline

    qtbot.mouseClick(pane.as_table, Qt.MouseButton.LeftButton)

    assert pane.table.hasFocus()
    assert not pane.view.isVisible()
    assert [row.cells for row in pane.table.rows()] == [
        ("Rendez-vous", "23/11/2026", "23/11/2026", "à venir", "Entretien individuel"),
        ("Situations", "02/03/2026", "sans fin connue", "en cours", "Formation"),
    ]


def test_the_scale_is_chosen_with_buttons_and_told_in_the_title(
    qtbot: QtBot, screen: YouthScreen
) -> None:
    pane = screen.person.overview.timeline
    assert pane.span.value() == "whole"
    assert not pane.bar.isVisible()

    qtbot.mouseClick(pane.nearer, Qt.MouseButton.LeftButton)

    assert pane.span.value() is None
    assert pane.bar.isVisible()
    pane.bar.setValue(pane.bar.minimum())
    assert pane.view.period().start == pane.view.bounds().start


def test_the_words_of_the_item_chosen_stand_under_the_drawing(
    qtbot: QtBot, screen: YouthScreen
) -> None:
    pane = screen.person.overview.timeline
    pane.focus_task()

    QTest.keyClick(pane.view, Qt.Key.Key_Right)

    assert pane.words.text().startswith("Formation, depuis le 2\N{NO-BREAK SPACE}mars 2026")


def test_the_pathway_takes_the_whole_page_and_gives_it_back(
    qtbot: QtBot, screen: YouthScreen
) -> None:
    qtbot.mouseClick(screen.person.overview.timeline.expand, Qt.MouseButton.LeftButton)
    assert screen.body.timeline.isVisible()
    assert screen.body.timeline.pane.table.isVisible()

    screen.refresh()
    qtbot.waitUntil(lambda: len(screen.body.timeline.pane.table.rows()) == 2)
    assert screen.body.timeline.isVisible()
    QTest.keyClick(screen.body.timeline.pane.view, Qt.Key.Key_Escape)

    assert screen.person.isVisible()
    assert screen.person.overview.timeline.view.hasFocus()


def test_printing_shows_the_pages_first(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.commands()["print"]()

    qtbot.waitUntil(screen.body.paper.isVisible)
    assert screen.body.paper.preview.page_count == 1
    assert screen.body.paper.content.startswith(b"%PDF")
    QTest.keyClick(screen.body.paper.print_button, Qt.Key.Key_Escape)
    assert screen.person.isVisible()

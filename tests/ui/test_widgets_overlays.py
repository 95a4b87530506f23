"""What stands over a page: the ring, messages, long work, panels."""

import threading

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.tasks import TaskContext
from tests.support.windows import activate, look, show_window
from ui.background import TaskRunner
from ui.theme.theme import current_theme
from ui.widgets.drawer import NARROW, DrawerHost
from ui.widgets.focus_ring import NO_RING, FocusRing
from ui.widgets.layouts import box, col
from ui.widgets.panes import CRAMPED, Panes
from ui.widgets.progress import ProgressOverlay
from ui.widgets.question import Question
from ui.widgets.scroll import scroll
from ui.widgets.toast import ToastBar

LEFT = Qt.MouseButton.LeftButton


def around(widget: QWidget, window: QWidget) -> QRect:
    corner = widget.mapTo(window, widget.rect().topLeft())
    return QRect(corner, widget.size()).adjusted(-4, -4, 4, 4)


def button_named(parent: QWidget, name: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if b.accessibleName() == name)


def test_the_ring_is_around_what_has_the_focus(qtbot: QtBot) -> None:
    one, two = QLineEdit(), QLineEdit()
    window = show_window(qtbot, one, two)
    ring = FocusRing(window)

    one.setFocus()
    assert ring.geometry() == around(one, window)
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert ring.geometry() == around(two, window)
    assert ring.isVisible()


def test_the_ring_follows_what_moves(qtbot: QtBot) -> None:
    one, two = QLineEdit(), QLineEdit()
    window = show_window(qtbot, one, two)
    ring = FocusRing(window)
    two.setFocus()

    one.hide()
    qtbot.waitUntil(lambda: ring.geometry() == around(two, window))
    window.resize(900, 300)
    qtbot.waitUntil(lambda: ring.geometry() == around(two, window))


def test_the_ring_is_cut_where_a_scroll_area_cuts(qtbot: QtBot) -> None:
    fields = [QLineEdit() for _ in range(40)]
    area, above = scroll(box(col(*fields))), QLineEdit()
    window = show_window(qtbot, above, area, height=240)
    ring = FocusRing(window)
    fields[0].setFocus()
    top = area.viewport().mapTo(window, QPoint(0, 0)).y()

    area.verticalScrollBar().setValue(20)
    qtbot.waitUntil(lambda: ring.geometry().top() == top)
    area.verticalScrollBar().setValue(400)
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_the_ring_leaves_with_its_widget(qtbot: QtBot) -> None:
    field, other = QLineEdit(), QLineEdit()
    window = show_window(qtbot, field, other)
    ring = FocusRing(window)
    field.setFocus()

    field.deleteLater()
    qtbot.waitUntil(lambda: ring.target() is not field)

    other.setFocus()
    assert ring.target() is other


def test_a_widget_that_shows_its_focus_has_no_ring(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setProperty(NO_RING, True)
    window = show_window(qtbot, field)
    ring = FocusRing(window)

    field.setFocus()

    assert not ring.isVisible()


def test_a_whole_page_has_no_ring(qtbot: QtBot) -> None:
    page = QWidget()
    window = show_window(qtbot, page)
    ring = FocusRing(window)

    page.setFocus()

    assert not ring.isVisible()


def test_a_message_can_be_undone_once(qtbot: QtBot) -> None:
    window = show_window(qtbot)
    toast, undone = ToastBar(window), []
    toast.show_message("Rendez-vous retiré.", undo=lambda: undone.append(1))

    qtbot.mouseClick(button_named(toast, "Annuler"), LEFT)

    assert undone == [1]
    assert not toast.isVisible()
    assert not toast.undo()


def test_a_message_never_takes_the_focus(qtbot: QtBot) -> None:
    field = QLineEdit()
    window = show_window(qtbot, field)
    field.setFocus()

    ToastBar(window).show_message("Enregistré.")

    assert field.hasFocus()


def test_a_message_leaves_by_itself_but_a_failure_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ToastBar, "SHORT_MS", 10)
    window = show_window(qtbot)
    toast = ToastBar(window)

    toast.show_message("Enregistré.")
    qtbot.waitUntil(lambda: not toast.isVisible())

    toast.show_message("Non enregistré : disque plein.", tone="danger")
    qtbot.wait(40)
    assert toast.isVisible()
    qtbot.mouseClick(button_named(toast, "Fermer le message"), LEFT)
    assert not toast.isVisible()


def test_a_message_stays_while_the_focus_is_inside(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ToastBar, "WITH_UNDO_MS", 10)
    window = show_window(qtbot)
    toast = ToastBar(window)
    toast.show_message("Retiré.", undo=list)

    button_named(toast, "Annuler").setFocus()
    qtbot.wait(40)

    assert toast.isVisible()


def test_a_long_message_stays_inside_the_window(qtbot: QtBot) -> None:
    window = show_window(qtbot, width=360)
    toast = ToastBar(window)
    toast.show_message("Le rendez-vous du lundi 23 novembre a été retiré de l’agenda. " * 3)
    assert window.rect().contains(toast.geometry())
    assert toast.height() > 80


class Work:
    """A long function that waits for the test."""

    def __init__(self) -> None:
        self.may_end = threading.Event()

    def __call__(self, task: TaskContext) -> str:
        task.report(62, 150)
        while not self.may_end.wait(0.005):
            task.report(62, 150)
        return "fini"


@pytest.fixture
def work() -> Work:
    return Work()


def test_short_work_shows_nothing(qtbot: QtBot, tasks: TaskRunner, work: Work) -> None:
    window = show_window(qtbot)
    overlay = ProgressOverlay(window)
    work.may_end.set()

    task = tasks.start(work)
    overlay.watch(task, "Import de 150 jeunes")
    with qtbot.waitSignal(task.finished):
        pass

    timer = overlay.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
    assert not overlay.isVisible()


def test_long_work_is_told_and_gives_the_focus_back(
    qtbot: QtBot, tasks: TaskRunner, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ProgressOverlay, "DELAY_MS", 5)
    field = QLineEdit()
    window = show_window(qtbot, field)
    field.setFocus()
    overlay = ProgressOverlay(window)

    task = tasks.start(work)
    overlay.watch(task, "Import de 150 jeunes")
    qtbot.waitUntil(overlay.isVisible)
    assert button_named(overlay, "Annuler").hasFocus()
    with qtbot.waitSignal(task.succeeded):
        work.may_end.set()

    qtbot.waitUntil(lambda: not overlay.isVisible())
    assert field.hasFocus()


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_long_work_can_be_given_up(
    qtbot: QtBot, tasks: TaskRunner, work: Work, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    monkeypatch.setattr(ProgressOverlay, "DELAY_MS", 5)
    window = show_window(qtbot)
    overlay = ProgressOverlay(window)
    task = tasks.start(work)
    overlay.watch(task, "Import de 150 jeunes")
    qtbot.waitUntil(overlay.isVisible)

    with qtbot.assertNotEmitted(task.succeeded), qtbot.waitSignal(task.finished):
        cancel = button_named(overlay, "Annuler")
        if by == "key":
            qtbot.keyClick(cancel, Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(cancel, LEFT)

    qtbot.waitUntil(lambda: not overlay.isVisible())


def test_the_safe_answer_is_the_default(qtbot: QtBot) -> None:
    question = Question(
        None,
        "Effacer ce brouillon ?",
        "Les cinq réponses seront perdues.",
        go_on="Effacer le brouillon",
        stay="Garder le brouillon",
        destroys=True,
    )
    qtbot.addWidget(question)
    activate(qtbot, question)
    assert question.stay.hasFocus()

    with qtbot.waitSignal(question.rejected):
        qtbot.keyClick(question.stay, Qt.Key.Key_Return)


def drawer(qtbot: QtBot, width: int) -> tuple[DrawerHost, QLineEdit, QLineEdit, QWidget]:
    in_page, in_panel = QLineEdit(), QLineEdit()
    host = DrawerHost(box(col(in_page, None)), box(col(in_panel, None)))
    window = show_window(qtbot, host, width=width, height=700)
    return host, in_page, in_panel, window


def test_a_panel_stands_beside_a_wide_page(qtbot: QtBot) -> None:
    host, in_page, in_panel, _window = drawer(qtbot, NARROW)
    alone = in_page.width()

    host.open_panel()

    assert not host.is_drawer()
    qtbot.waitUntil(lambda: in_page.width() < alone)
    assert in_panel.isVisible()


def test_a_panel_becomes_a_drawer_over_a_narrow_page(qtbot: QtBot) -> None:
    host, in_page, in_panel, _window = drawer(qtbot, NARROW - 1)
    alone = in_page.width()
    in_page.setFocus()

    host.open_panel()
    assert host.is_drawer()
    assert in_page.width() == alone
    in_panel.setFocus()
    with qtbot.waitSignal(host.panel_closed):
        qtbot.keyClick(in_panel, Qt.Key.Key_Escape)

    assert not in_panel.isVisible()
    assert in_page.hasFocus()


def test_a_click_beside_a_drawer_closes_it(qtbot: QtBot) -> None:
    host, _page, in_panel, window = drawer(qtbot, NARROW - 1)
    host.open_panel()

    qtbot.mouseClick(window.childAt(60, 300), LEFT)

    assert not in_panel.isVisible()


def test_a_panel_goes_back_beside_its_page_when_the_window_grows(qtbot: QtBot) -> None:
    host, _page, in_panel, window = drawer(qtbot, NARROW - 1)
    host.open_panel()

    window.resize(NARROW + 80, 700)

    qtbot.waitUntil(lambda: not host.is_drawer())
    assert in_panel.isVisible()


def test_panes_become_tabs_in_a_cramped_window(qtbot: QtBot) -> None:
    agenda, alerts = QWidget(), QWidget()
    panes = Panes([(agenda, 1), (alerts, 2)])
    panes.set_titles(["Agenda", "À relancer"])
    window = show_window(qtbot, panes, width=CRAMPED)
    assert agenda.isVisible()
    assert alerts.isVisible()

    window.resize(CRAMPED - 1, 480)
    qtbot.waitUntil(panes.are_tabs)
    assert not alerts.isVisible()
    panes.show_pane(alerts)
    assert alerts.isVisible()
    assert not agenda.isVisible()


def test_panes_become_tabs_with_large_text(qtbot: QtBot) -> None:
    with look():
        panes = Panes([(QWidget(), 1), (QWidget(), 2)])
        _window = show_window(qtbot, panes, width=1900)
        current_theme().use(text_size=2.0)
        assert panes.are_tabs()

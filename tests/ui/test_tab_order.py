"""Tab follows what is seen, whenever it was made; F6 goes to the list of a pane."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.support.windows import activate
from ui.forms.day_rows import DayList, DayRow
from ui.shell.pane_cycle import focus_next_pane
from ui.widgets.buttons import Button
from ui.widgets.drawer import DrawerHost
from ui.widgets.labels import Label
from ui.widgets.layouts import box, col, row
from ui.widgets.tab_order import focus_following, keep_focus_in_view, stops

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


class Window(QWidget):
    """A button, a list whose lines come later, a button."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = Button("avant"), Button("après")
        self.rows: DayList[str] = DayList(lambda text: text, self._row)
        self.list_pane = box(col(self.before, self.rows, gap=0))
        self.setLayout(col(self.list_pane, self.after))

    @staticmethod
    def _row(text: str) -> DayRow:
        made = DayRow(Label(text), answers=lambda: box(row(Button("oui"), Button("non"))))
        made.setAccessibleName(text)
        return made

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return focus_following(self, forward=forward)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.after.setFocus()  # else the first stop has been somewhere one was
    activate(qtbot, made)
    made.rows.show_values(["un", "deux"])
    return made


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def names(qtbot: QtBot, key: Qt.Key, count: int) -> list[str]:
    """Press a key, and tell where the focus goes each time."""
    told = []
    for _press in range(count):
        qtbot.keyClick(focused(), key)
        now = focused()
        told.append(now.text().strip() if isinstance(now, Button) else now.accessibleName())
    return told


def test_tab_goes_through_lines_that_came_later_and_the_answers_of_the_one_chosen(
    qtbot: QtBot, window: Window
) -> None:
    window.before.setFocus()

    assert names(qtbot, TAB, 7) == ["un", "oui", "non", "deux", "oui", "non", "après"]


def test_shift_tab_goes_up_line_by_line(qtbot: QtBot, window: Window) -> None:
    window.after.setFocus()

    assert names(qtbot, BACK, 3) == ["deux", "un", "avant"]


def test_a_line_put_first_is_reached_first(qtbot: QtBot, window: Window) -> None:
    window.rows.show_values(["zéro", "un"])
    window.before.setFocus()

    assert names(qtbot, TAB, 1) == ["zéro"]


def test_f6_goes_to_the_list_of_a_pane_then_where_one_was(qtbot: QtBot, window: Window) -> None:
    panes = [window.after, window.list_pane]
    window.after.setFocus()

    focus_next_pane(panes, forward=True)
    assert focused() is window.rows.rows()[0]

    window.before.setFocus()
    focus_next_pane(panes, forward=True)
    focus_next_pane(panes, forward=True)
    assert focused() is window.before


def test_f6_goes_to_the_first_field_of_a_pane_without_list(qtbot: QtBot) -> None:
    field, close, elsewhere = QLineEdit(), Button("fermer"), Button("ailleurs")
    pane, held = box(row(close, field)), QWidget()
    layout = QVBoxLayout(held)
    layout.addWidget(pane)
    layout.addWidget(elsewhere)
    qtbot.addWidget(held)
    elsewhere.setFocus()
    activate(qtbot, held)

    focus_next_pane([elsewhere, pane], forward=True)

    assert focused() is field


def test_what_a_drawer_covers_is_no_stop(qtbot: QtBot) -> None:
    under, over = Button("dessous"), Button("dessus")
    host = DrawerHost(box(col(under)), box(col(over)), panel_width=200)
    qtbot.addWidget(host)
    host.resize(640, 480)
    activate(qtbot, host)
    under.setFocus()
    host.open_panel()
    assert host.is_drawer()

    assert focus_following(host, forward=True)

    assert focused() is over
    assert not focus_following(host, forward=True), "the page is under the veil"


def test_hidden_and_closed_things_are_no_stop(qtbot: QtBot, window: Window) -> None:
    window.before.setEnabled(False)
    window.rows.hide()

    assert list(stops(window)) == [window.after]


def test_focus_left_on_what_is_hidden_comes_back_to_something(qtbot: QtBot, window: Window) -> None:
    window.list_pane.hide()
    window.before.setFocus()

    keep_focus_in_view(window.after)

    assert window.after.hasFocus()

"""Columns that never make a table scroll sideways, and keys that are shown whole or not at all."""

import pytest
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot

from ui.widgets.column_room import ColumnRoom
from ui.widgets.keycaps import KeyHints
from ui.widgets.labels import Label
from ui.widgets.list_table import ListTable

WIDTHS = (100, 200, 150)


def table(qtbot: QtBot, width: int) -> ListTable:
    listed = ListTable()
    qtbot.addWidget(listed)
    listed.setModel(QStandardItemModel(3, len(WIDTHS), listed))
    ColumnRoom(listed, WIDTHS, wide=1, first_to_go=(2, 0))
    listed.resize(width, 300)
    listed.show()
    return listed


def shown(listed: ListTable) -> list[int]:
    return [column for column in range(len(WIDTHS)) if not listed.isColumnHidden(column)]


@pytest.mark.parametrize(
    ("width", "expected"), [(700, [0, 1, 2]), (400, [0, 1]), (260, [1]), (120, [1])]
)
def test_columns_are_left_out_in_the_order_given(
    qtbot: QtBot, width: int, expected: list[int]
) -> None:
    listed = table(qtbot, width)

    assert shown(listed) == expected
    assert sum(listed.columnWidth(column) for column in expected) == listed.viewport().width()


def test_a_column_left_out_comes_back_with_the_room(qtbot: QtBot) -> None:
    listed = table(qtbot, 260)

    listed.resize(700, 300)

    assert shown(listed) == [0, 1, 2]


def test_a_key_there_is_no_room_for_is_left_out_whole(qtbot: QtBot) -> None:
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.set_hints([("Entrée", "ouvrir la fiche"), ("Suppr", "annuler le rendez-vous")])
    hints.resize(240, 30)
    hints.show()

    seen = [label.text() for label in hints.findChildren(Label) if label.isVisible()]

    assert seen == ["Entrée", "ouvrir la fiche"]

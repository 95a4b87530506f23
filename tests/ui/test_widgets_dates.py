"""Dates are read as people type them, and what cannot be read stays on screen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from services import formatting
from tests.support.windows import show_window
from ui.widgets.date_field import DateField
from ui.widgets.typed_date import parse_typed_date

TODAY = date(2026, 11, 23)
days = st.dates(min_value=date(1947, 1, 1), max_value=date(2046, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "4/3/2007", "04/03/2007", "4-3-2007", "4.3.2007", "4 3 2007", " 4 / 3 / 2007 ",
        "04032007", "040307", "4/3/07",
        "4 mars 2007", "4 MARS 2007", "4 mars 07", "dimanche 4 mars 2007",
        "2007-03-04", "4\N{NO-BREAK SPACE}mars 2007",
    ],
)  # fmt: skip
def test_reads_a_date_however_it_is_typed(text: str) -> None:
    assert parse_typed_date(text, TODAY) == date(2007, 3, 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1er décembre 2026", date(2026, 12, 1)),
        ("1 fevrier 2008", date(2008, 2, 1)),
        ("29/02/2008", date(2008, 2, 29)),
        ("12 août 2006", date(2006, 8, 12)),
        ("3 sept. 2005", date(2005, 9, 3)),
        ("3 juil. 2005", date(2005, 7, 3)),
        ("9 déc. 46", date(2046, 12, 9)),
        ("9 déc. 47", date(1947, 12, 9)),
    ],
)
def test_reads_french_months(text: str, expected: date) -> None:
    assert parse_typed_date(text, TODAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "bonjour", "31/02/2008", "29/02/2007", "32/01/2007", "4/13/2007", "0/1/2007",
        "4 jui 2007", "4 m 2007", "4/3", "4/3/2007/1", "0403207", "4/3/207", "4/3/1799",
        "4/3/2007 à 10 h", "mars 2007", "٤/٣/٢٠٠٧", "9" * 10_000,
    ],
)  # fmt: skip
def test_guesses_nothing(text: str) -> None:
    assert parse_typed_date(text, TODAY) is None


@given(days)
def test_reads_back_every_way_of_writing_a_date(day: date) -> None:
    written = (
        formatting.table_date(day),
        formatting.long_date(day),
        formatting.full_date(day),
        day.isoformat(),
        f"{day:%d%m%Y}",
        f"{day:%d%m%y}",
        f"{day.day}.{day.month}.{day.year}",
    )
    assert {parse_typed_date(text, TODAY) for text in written} == {day}


@given(st.text(max_size=40))
def test_no_text_makes_it_fail(text: str) -> None:
    found = parse_typed_date(text, TODAY)
    assert found is None or 1900 <= found.year < 2200


@pytest.fixture
def field(qapp: object) -> DateField:
    return DateField(today=lambda: TODAY)


def test_rewrites_a_date_once_left(qtbot: QtBot, field: DateField) -> None:
    other = QLineEdit()
    _window = show_window(qtbot, field, other)
    field.setFocus()
    qtbot.keyClicks(field, "4 mars 2007")

    with qtbot.waitSignal(field.date_changed) as blocker:
        qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert field.text() == "04/03/2007"
    assert blocker.args == [date(2007, 3, 4)]


def test_keeps_an_unreadable_date_on_screen(qtbot: QtBot, field: DateField) -> None:
    other = QLineEdit()
    _window = show_window(qtbot, field, other)
    field.setFocus()
    qtbot.keyClicks(field, "31/02/2008")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert field.text() == "31/02/2008"
    assert not field.is_readable()
    assert field.value() is None


def test_a_blank_date_is_readable_and_unknown(field: DateField) -> None:
    assert field.is_readable()
    assert field.value() is None


def test_tells_a_change_once(qtbot: QtBot, field: DateField) -> None:
    field.set_value(date(2007, 3, 4))
    with qtbot.assertNotEmitted(field.date_changed):
        field.set_value(date(2007, 3, 4))

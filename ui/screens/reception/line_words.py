"""The lines of the three lists of the desk."""

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.agenda.week import Entry, EntryKind
from services.design.tokens import ColorName
from services.reception import Free, WalkInRow, WalkInState
from services.youths.vocabulary import Attendance
from ui.screens.reception import words
from ui.screens.reception.lines import Line


def queue_line(row: WalkInRow, now: time) -> Line:
    """Return the line of somebody who came."""
    is_over = row.state is not WalkInState.WAITING
    icon = {WalkInState.WAITING: "clock", WalkInState.TAKEN: "check"}.get(row.state, "x")
    return Line(
        formatting.clock(row.arrived_at),
        words.name(row),
        words.reason(row),
        words.state(row, now),
        icon,
        "ink_3" if is_over else "warning",
        row,
        is_over,
        words.brief_state(row, now),
    )


def expected_line(entry: Entry, names: Mapping[int, str], *, has_arrived: bool) -> Line:
    """Return the line of an appointment, or of a collective event."""
    start = entry.span.starts_at
    text, icon = _expected_state(entry, has_arrived=has_arrived)
    return Line(
        "–" if start is None else formatting.clock(start),
        formatting.spaced(entry.title),
        words.appointment(entry, names),
        text,
        icon,
        "success" if icon == "check" else "ink_2",
        entry,
        entry.attendance in (Attendance.PRESENT, Attendance.ABSENT),
    )


def free_line(one: Free) -> Line:
    """Return the line of an adviser."""
    translate = QCoreApplication.translate
    text = translate("reception", "libre") if one.is_free else translate("reception", "occupé")
    icon = "circle-check" if one.is_free else "clock"
    color: ColorName = "success" if one.is_free else "ink_3"
    return Line("", one.name, words.freedom(one), text, icon, color, one)


def _expected_state(entry: Entry, *, has_arrived: bool) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if entry.attendance is Attendance.PRESENT:
        return translate("reception", "présent"), "check"
    if has_arrived:
        return translate("reception", "arrivé"), "check"
    if entry.attendance is Attendance.ABSENT:
        return translate("reception", "absent"), "x"
    if entry.kind is EntryKind.GROUP:
        return translate("reception", "collectif"), "users"
    return translate("reception", "attendu"), "clock"

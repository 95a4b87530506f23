"""Pressing Tab round a window, and what a reader would say of the order."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from ui.screens.agenda.grid import AgendaGrid
from ui.shell.rail import Rail

MOST_STOPS = 300
KEPT_TAB = (QPlainTextEdit, QTextEdit)  # Tab writes a tab there unless told otherwise

Path = tuple[tuple[QWidget, QRect], ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """Where Tab stopped, as it was then: lines open and close on the way.

    Attributes:
        holders: What holds it, from its parent up to the window.
        path: Its rectangle in what scrolls it, after that of what scrolls it in the window.
    """

    widget: QWidget
    told: str
    name: str
    holders: tuple[QWidget, ...]
    path: Path
    is_seen: bool
    is_bare: bool
    is_on_rail: bool


@dataclass(frozen=True, slots=True)
class Walk:
    """The stops, until the first one again."""

    stops: tuple[Stop, ...]
    came_back: bool


def walk(key: Qt.Key = Qt.Key.Key_Tab) -> Walk:
    """Press Tab until the focus is where it began, or turns round somewhere else."""
    stops = [_stop(_focused())]
    while len(stops) < MOST_STOPS:
        QTest.keyClick(stops[-1].widget, key)
        QApplication.processEvents()  # a line chosen shows its answers
        after = _focused()
        if after is stops[0].widget:
            return Walk(tuple(stops), came_back=True)
        if any(after is stop.widget for stop in stops):
            break
        stops.append(_stop(after))
    return Walk(tuple(stops), came_back=False)


def upwards(stops: tuple[Stop, ...]) -> Iterator[str]:
    """Return the pairs of stops that are not read in this order."""
    first = min(range(len(stops)), key=lambda at: _reading(stops[at]))
    for before, after in combinations([*stops[first:], *stops[:first]], 2):
        if _goes_back(before, after):
            yield f"{after.told} comes after {before.told}"


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader says first."""
    if isinstance(widget, QComboBox):  # on Linux, Qt gives the value of a choice for its name
        labels = [
            one.text() for one in widget.window().findChildren(QLabel) if one.buddy() is widget
        ]
        return widget.accessibleName() or "".join(labels)
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def described(widget: QWidget) -> str:
    """Say which widget it is, to whoever reads the failure."""
    parents = [type(one).__name__ for one in list(_holders(widget))[:4]]
    place = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} in {' < '.join(parents)} at {place.x()}, {place.y()}"


def _stop(widget: QWidget) -> Stop:
    holders = tuple(_holders(widget))
    return Stop(
        widget,
        described(widget),
        spoken_name(widget),
        holders,
        _path(widget),
        is_seen=_is_seen(widget),
        is_bare=_is_bare_scroll_area(widget),
        is_on_rail=any(isinstance(one, Rail) for one in holders),
    )


def _holders(widget: QWidget) -> Iterator[QWidget]:
    parent: QWidget | None = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _path(widget: QWidget) -> Path:
    area = _area_of(widget)
    frame = None if area is None else area.widget()
    frame = widget.window() if frame is None else frame
    place = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    return (*(() if area is None else _path(area)), (frame, place))


def _area_of(widget: QWidget) -> QScrollArea | None:
    return next((one for one in _holders(widget) if isinstance(one, QScrollArea)), None)


def _is_seen(widget: QWidget) -> bool:
    """Tell whether something of it is in view, and nothing over it."""
    seen = widget.visibleRegion().boundingRect()
    window = widget.window()
    found = window.childAt(widget.mapTo(window, seen.center()))
    is_itself = found is not None and (found is widget or widget.isAncestorOf(found))
    return is_itself and not seen.isEmpty()


def _reading(stop: Stop) -> tuple[bool, int, int]:
    place = stop.path[0][1]
    return not stop.is_on_rail, place.top(), place.left()


def _goes_back(before: Stop, after: Stop) -> bool:
    """Tell whether ``after`` is above in the same column, or at the left on the same line."""
    if before.widget in after.holders:
        return False
    if after.widget in before.holders:
        return True
    one, two = _side_by_side(before.path, after.path)
    is_above = two.bottom() < one.top() and _share(one.left(), one.right(), two.left(), two.right())
    is_left = two.right() < one.left() and _share(one.top(), one.bottom(), two.top(), two.bottom())
    return is_above or is_left


def _side_by_side(one: Path, two: Path) -> tuple[QRect, QRect]:
    """Return the rectangles in the innermost thing that scrolls both."""
    common = [
        (first, second)
        for (frame, first), (other, second) in zip(one, two, strict=False)
        if frame is other
    ]
    return common[-1]


def _share(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start <= other_end and other_start <= end


def _is_bare_scroll_area(widget: QWidget) -> bool:
    """Tell a frame that only scrolls from a list, a text, or a document one reads."""
    scrolls = isinstance(widget, QAbstractScrollArea)
    works = isinstance(widget, (QAbstractItemView, AgendaGrid, *KEPT_TAB))
    return scrolls and not works and not (isinstance(widget, QScrollArea) and spoken_name(widget))

"""Layouts written as they read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Stretched = tuple[QWidget | QLayout, int]
Item = QWidget | QLayout | Stretched | int | None
Margins = tuple[int, int, int, int]


def row(
    *items: Item,
    gap: int = 8,
    margins: Margins = (0, 0, 0, 0),
    align: Qt.AlignmentFlag | None = None,
) -> QHBoxLayout:
    """Return a horizontal layout.

    An item is a widget, a layout, either with its stretch in a pair, a number of pixels
    of empty space, or None for a stretch. ``align`` applies to the widgets.
    """
    layout = QHBoxLayout()
    _fill(layout, items, gap, margins, align)
    return layout


def col(
    *items: Item,
    gap: int = 8,
    margins: Margins = (0, 0, 0, 0),
    align: Qt.AlignmentFlag | None = None,
) -> QVBoxLayout:
    """Return a vertical layout; see ``row``."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, margins, align)
    return layout


def box(layout: QLayout, *, panel: str = "", parent: QWidget | None = None) -> QWidget:
    """Return a widget holding ``layout``; ``panel`` is ``true`` or ``sunken`` for a ground."""
    widget = QWidget(parent)
    if panel:
        widget.setProperty("panel", panel)
        # A plain QWidget does not paint the ground its style sheet gives it.
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    return widget


def line(*, vertical: bool = False) -> QFrame:
    """Return a separator."""
    frame = QFrame()
    frame.setProperty("line", "v" if vertical else "h")
    return frame


def clear(layout: QLayout) -> None:
    """Empty a layout and delete its widgets, those of its inner layouts too."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # Hidden at once: until the event loop deletes it, it would show through.
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def _fill(
    layout: QBoxLayout,
    items: tuple[Item, ...],
    gap: int,
    margins: Margins,
    align: Qt.AlignmentFlag | None,
) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, tuple):
            _add(layout, item[0], item[1], align)
        else:
            _add(layout, item, 0, align)


def _add(
    layout: QBoxLayout, item: QWidget | QLayout, stretch: int, align: Qt.AlignmentFlag | None
) -> None:
    if isinstance(item, QLayout):
        layout.addLayout(item, stretch)
    elif align is None or stretch:
        layout.addWidget(item, stretch)
    else:
        layout.addWidget(item, 0, align)

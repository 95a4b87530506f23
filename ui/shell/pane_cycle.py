"""F6: from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.widgets.tab_order import stops


def focus_next_pane(panes: Sequence[QWidget], *, forward: bool) -> None:
    """Give the focus to the pane after the one that holds it, turning round at the end."""
    shown = [pane for pane in panes if pane.isVisible()]
    focused = QApplication.focusWidget()
    holding = [
        position
        for position, pane in enumerate(shown)
        if focused is not None and (pane is focused or pane.isAncestorOf(focused))
    ]
    if not shown:
        return
    start = holding[-1] if holding else (-1 if forward else 0)
    step = 1 if forward else -1
    for distance in range(1, len(shown) + 1):
        stop = focus_stop(shown[(start + step * distance) % len(shown)])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return


def focus_stop(pane: QWidget) -> QWidget | None:
    """Return where the focus last was in a pane, else its list, else its first field or stop."""
    last = _last_focused(pane)
    if last is not None and last.isVisible() and last.isEnabled():
        return last
    found = list(stops(pane))
    wanted = [one for one in found if not isinstance(one, (*_FIELDS, QAbstractButton))]
    wanted += [one for one in found if isinstance(one, _FIELDS)]
    return next(iter([*wanted, *found]), None)


def _last_focused(pane: QWidget) -> QWidget | None:
    return pane.focusWidget()  # which may be None, whatever its annotation says


_FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit)

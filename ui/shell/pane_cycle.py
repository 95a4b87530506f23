"""F6: from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


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
    """Return where Tab would stop first in a pane, or where it last was."""
    last = _last_focused(pane)
    if last is not None and last.isVisible():
        return last
    following: QWidget | None = pane
    while following is not None:
        if _is_stop(following) and (following is pane or pane.isAncestorOf(following)):
            return following
        # A ring: children of one pane are not always next to each other in it.
        following = following.nextInFocusChain()
        if following is pane:
            return None
    return None


def _last_focused(pane: QWidget) -> QWidget | None:
    return pane.focusWidget()  # which may be None, whatever its annotation says


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isEnabled() and widget.isVisible()

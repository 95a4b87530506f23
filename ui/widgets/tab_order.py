"""Where Tab goes: from one thing seen to the next, as they are read.

Qt follows the order in which widgets were made, so lines that come from a worker would all be
after the buttons of their page. Layouts say what is read after what, whenever it was made.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget

from ui.widgets.veil import Veil


def focus_following(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the stop after the one that has it, or before; False if there is none.

    What a window does of Tab, in its ``focusNextPrevChild``.
    """
    walked = list(_walk(window))
    at = _position([widget for widget, _is_free in walked], QApplication.focusWidget())
    turn = [*walked[at + 1 :], *walked[: max(at, 0)]]
    for widget, is_free in turn if forward else reversed(turn):
        if is_free and takes_tab(widget):
            reason = Qt.FocusReason.TabFocusReason
            widget.setFocus(reason if forward else Qt.FocusReason.BacktabFocusReason)
            _reveal(widget)
            return True
    return False


def keep_focus_in_view(fallback: QWidget) -> None:
    """Give the focus to a stop when it is nowhere, on a page, or on what is hidden."""
    focused = QApplication.focusWidget()
    if focused is None or not focused.isVisible() or not takes_tab(focused):
        fallback.setFocus(Qt.FocusReason.OtherFocusReason)


def stops(pane: QWidget) -> Iterator[QWidget]:
    """Return where Tab stops in a pane, in order, covered by a drawer or not."""
    return (widget for widget, _is_free in _walk(pane) if takes_tab(widget))


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops on a widget, once it is shown."""
    accepts = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    # The editor inside a field hands its focus over to the field, which is a stop already.
    return accepts and widget.isEnabled() and not isinstance(widget.focusProxy(), QWidget)


def _walk(widget: QWidget, *, is_free: bool = True) -> Iterator[tuple[QWidget, bool]]:
    """Yield what is shown under a widget, itself first, and whether it may be reached."""
    if not widget.isVisible():
        return
    yield widget, is_free
    above = _above_veil(widget)
    for child in _in_order(widget):
        yield from _walk(child, is_free=is_free and (above is None or child in above))


def _in_order(widget: QWidget) -> list[QWidget]:
    """Return the children laid out, in the order of the layout, then those that float."""
    layout = widget.layout()
    placed = list(_placed(layout)) if isinstance(layout, QLayout) else []
    floating = [child for child in _children(widget) if child not in placed]
    return [*placed, *sorted(floating, key=lambda one: (one.y(), one.x()))]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        grid = layout
        places.sort(key=lambda place: cast("tuple[int, ...]", grid.getItemPosition(place)))
    for item in filter(None, map(layout.itemAt, places)):
        widget, inner = item.widget(), item.layout()
        if isinstance(widget, QWidget):
            yield widget
        elif isinstance(inner, QLayout):
            yield from _placed(inner)


def _children(widget: QWidget) -> list[QWidget]:
    return [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]


def _above_veil(widget: QWidget) -> list[QWidget] | None:
    """Return the children over the veil; None when none is veiled."""
    children = _children(widget)  # from the lowest to the highest
    for at, child in enumerate(children):
        if isinstance(child, Veil) and child.isVisible():
            return children[at + 1 :]
    return None


def _position(walked: list[QWidget], focused: QWidget | None) -> int:
    """Return the place of what has the focus, or of what holds it; -1 if it is nowhere."""
    while focused is not None:
        if focused in walked:
            return walked.index(focused)
        focused = focused.parentWidget()
    return -1


def _reveal(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()

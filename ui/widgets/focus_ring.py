"""The one focus ring of a window."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme

RING_OUT = "ring_out"
"""Property of a widget: how far out its ring stands, in pixels (4 by default)."""
RING_ON_RAIL = "ring_on_rail"
"""Property of a widget that stands on the dark rail."""
NO_RING = "no_ring"
"""Property of a widget that shows its focus by itself."""

_FOLLOWED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.ZOrderChange,
    }
)


class FocusRing(QWidget):
    """Drawn outside the focused widget, over everything, cut where a scroll area cuts.

    Style sheets clip their outline at the parent: one transparent overlay for the window
    does not. It follows the target and all its ancestors, so that scrolling, resizing or a
    message appearing above never leaves a ring around nothing.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._top = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chain: list[QWidget] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        current_theme().changed.connect(self._later.start)
        self.hide()
        self._follow(QApplication.focusWidget())

    def target(self) -> QWidget | None:
        """Return the widget the ring is around."""
        return self._chain[0] if self._chain else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While a window is collected, widgets still hide after our attributes are gone.
        if event.type() in _FOLLOWED and (later := getattr(self, "_later", None)) is not None:
            later.start()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.target()
        if target is None:
            return
        theme = current_theme()
        color = theme.color("focus_rail" if target.property(RING_ON_RAIL) else "focus")
        pen = QPen(color, theme.metrics.ring)
        with painter_on(self) as painter:
            draw_box(painter, QRectF(self.rect()), theme.metrics.r_control + 2, edge=pen)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._follow(new)

    def _follow(self, target: QWidget | None) -> None:
        for widget in self._chain:
            if isValid(widget):  # a widget loses the focus while it is being destroyed
                widget.removeEventFilter(self)
                widget.destroyed.disconnect(self._on_destroyed)
        self._chain = []
        if target is not None and self._is_ringed(target):
            self._chain = self._ancestry(target)
        for widget in self._chain:
            widget.installEventFilter(self)
            widget.destroyed.connect(self._on_destroyed)
        self._place()

    @Slot()
    def _on_destroyed(self) -> None:
        self._chain = []
        self.hide()

    def _is_ringed(self, widget: QWidget) -> bool:
        if widget.window() is not self.window() or widget.property(NO_RING):
            return False
        if isinstance(widget, QScrollArea):
            return False
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)  # a stop, not a whole page

    def _ancestry(self, widget: QWidget) -> list[QWidget]:
        chain = [widget]
        while chain[-1] is not self._top and (parent := chain[-1].parentWidget()) is not None:
            chain.append(parent)
        return chain

    @Slot()
    def _place(self) -> None:
        target = self.target()
        if target is None or not target.isVisible():
            self.hide()
            return
        rect = self._outline(target)
        self.setGeometry(rect)
        self.setVisible(not rect.isEmpty())
        self.raise_()

    def _outline(self, target: QWidget) -> QRect:
        top = self._top
        wanted = target.property(RING_OUT)
        out = wanted if isinstance(wanted, int) else 4
        origin = target.mapTo(top, target.rect().topLeft())
        rect = QRect(origin, target.size()).adjusted(-out, -out, out, out)
        for ancestor in self._chain[1:]:
            if isinstance(ancestor, QAbstractScrollArea):  # not over what it clips
                viewport = ancestor.viewport()
                corner = viewport.mapTo(top, viewport.rect().topLeft())
                rect = rect.intersected(QRect(corner, viewport.size()))
        return rect.intersected(top.rect())

"""The dark rail: icon and word, because icons alone are guessed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.commands import COMMANDS
from ui.shell.screen import ScreenSpec
from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.focus_ring import RING_ON_RAIL, RING_OUT
from ui.widgets.keycaps import key_text
from ui.widgets.layouts import col
from ui.widgets.logo import Logo

_ICON = 22
_CENTER = Qt.AlignmentFlag.AlignCenter


class RailButton(QAbstractButton):
    """An entry of the rail; its icon goes away when there is no height for both."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._badge = 0
        self._is_short = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(RING_OUT, -4)
        self.setProperty(RING_ON_RAIL, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_badge(self, count: int) -> None:
        """Show a count on the icon; zero shows nothing."""
        self._badge = count
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the word alone, in a low window or with large text."""
        self._is_short = short
        self.updateGeometry()
        self.update()

    def full_height(self) -> int:
        """Return the height with the icon."""
        return 50 + current_theme().px(18)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        font = theme.font(theme.metrics.t_small, 600)
        width = QFontMetricsF(font).horizontalAdvance(self.text()) + 20
        height = theme.px(36) if self._is_short else self.full_height()
        return QSize(max(88, int(width)), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        is_on = self.isChecked()
        area = QRectF(self.rect())
        with painter_on(self) as painter:
            if is_on or self.underMouse():
                draw_box(painter, area.adjusted(6, 2, -6, -2), 8, fill=theme.color("rail_on"))
            if is_on:
                inset = area.height() * 0.26
                bar = QRectF(0, inset, 3, area.height() - 2 * inset)
                draw_box(painter, bar, 1.5, fill=theme.color("rail_ink_on"))
            ink = theme.color("rail_ink_on" if is_on else "rail_ink")
            word = area
            if not self._is_short:
                icon = QRectF((area.width() - _ICON) / 2, 13, _ICON, _ICON)
                paint_icon(painter, self._icon, icon, ink, stroke=2 if is_on else None)
                word = area.adjusted(0, 34, 0, -6)
            painter.setFont(theme.font(theme.metrics.t_small, 600 if is_on else 400))
            painter.setPen(ink)
            painter.drawText(word, _CENTER, self.text())
            if self._badge:
                self._paint_badge(painter, area)

    def _paint_badge(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        text = str(self._badge) if self._badge < 100 else "99+"
        font = theme.font(11, 700)
        painter.setFont(font)
        width = max(17.0, QFontMetricsF(font).horizontalAdvance(text) + 8)
        left = area.width() / 2 + 7 if not self._is_short else area.width() - width - 8
        rect = QRectF(left, 7 if not self._is_short else 3, width, 16)
        draw_box(painter, rect, 8, fill=theme.color("rail_badge"))
        painter.setPen(theme.color("on_rail_badge"))
        painter.drawText(rect, _CENTER, text)


class Rail(QWidget):
    """Screens at the top, Verrouiller and Réglages at the bottom."""

    chosen = Signal(str)  # key of a screen
    lock_asked = Signal()

    def __init__(self, specs: Sequence[ScreenSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = [spec for spec in specs if spec.is_on_rail()]
        self._buttons = {spec.key: self._build(spec) for spec in self._specs}
        self._lock = RailButton("lock-keyhole", self)
        self._lock.clicked.connect(self.lock_asked)
        self._logo = Logo(36, "rail_ink_on")
        self._layout = col(gap=4, margins=(0, 16, 0, 12))
        self._layout.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addSpacing(12)
        foot = self._buttons.get("settings")
        for button in self._buttons.values():
            if button is not foot:
                self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._layout.addWidget(self._lock)
        if foot is not None:
            self._layout.addWidget(foot)
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(0)
        current_theme().changed.connect(self._fit)
        self._retranslate()

    def set_current(self, key: str | None) -> None:
        """Light the entry of the screen shown, or none."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_badge(self, key: str, count: int, words: str = "") -> None:
        """Show a count on an entry; ``words`` say what it counts."""
        button = self._buttons[key]
        button.set_badge(count)
        button.setAccessibleDescription(words if count else "")

    def button(self, key: str) -> RailButton:
        """Return an entry."""
        return self._buttons[key]

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), current_theme().color("rail"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self, spec: ScreenSpec) -> RailButton:
        button = RailButton(spec.icon, self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._on_clicked(spec.key))
        return button

    def _on_clicked(self, key: str) -> None:
        # Checked by the click already: what is lit follows the screen really shown.
        self._buttons[key].setChecked(False)
        self.chosen.emit(key)

    def _fit(self) -> None:
        buttons = [*self._buttons.values(), self._lock]
        needed = 36 + 44 + sum(button.full_height() + 4 for button in buttons)
        for button in buttons:
            button.set_short(needed > self.height())
        self.updateGeometry()

    def _retranslate(self) -> None:
        for spec in self._specs:
            self._name(self._buttons[spec.key], spec.text(), f"go_{spec.key}")
        if "settings" in self._buttons:
            self._name(self._buttons["settings"], self.tr("Réglages"), "settings")
        self._name(self._lock, self.tr("Verrouiller"), "lock")
        self._fit()

    def _name(self, button: RailButton, text: str, command: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)
        keys = next((spec.keys for spec in COMMANDS if spec.key == command), ())
        button.setToolTip(f"{text} ({key_text(keys[0])})" if keys else text)

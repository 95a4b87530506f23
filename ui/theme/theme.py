"""The theme in use: follows the system or the user's choice, and tells when it changes."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication

from services import settings
from services.design.tokens import DARK, LIGHT, ColorName, Colors, Metrics
from services.settings import ThemeChoice
from ui.theme.fonts import build_font
from ui.theme.icons import LineIconEngine
from ui.theme.palette import build_palette
from ui.theme.sheet import build_sheet
from ui.theme.tones import TONES, Tone, ToneColors

TEXT_SIZES: Final = tuple(percentage / 100 for percentage in settings.TEXT_SIZES)


class Theme(QObject):
    """Colours, sizes, fonts and icons of the application, as ``QPalette`` is.

    Painted widgets read it at each paint and keep no colour; those with a size of
    their own compute it again when ``changed`` is emitted.

    Attributes:
        colors: Colours in use.
        metrics: Sizes in logical pixels, scaled by the text size.
        factor: Text size, 1.0 for 100 %.
        is_dark: Whether the dark colours are in use.
        scheme: What the user asked for.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.colors: Colors = LIGHT
        self.metrics = Metrics()
        self.factor = 1.0
        self.is_dark = False
        self.scheme = ThemeChoice.SYSTEM
        application.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    def use(self, *, scheme: ThemeChoice | None = None, text_size: float | None = None) -> None:
        """Apply a choice of the user; what is not given stays as it is."""
        if scheme is not None:
            self.scheme = scheme
        if text_size is not None:
            self.factor = min(TEXT_SIZES, key=lambda size: abs(size - text_size))
        self._apply()

    def step_text_size(self, steps: int) -> None:
        """Make the text larger or smaller by whole steps of ``TEXT_SIZES``."""
        position = TEXT_SIZES.index(self.factor) + steps
        self.use(text_size=TEXT_SIZES[max(0, min(position, len(TEXT_SIZES) - 1))])

    def px(self, value: float) -> int:
        """Return a length of the drawing at 100 % as it is at the current text size."""
        return round(value * self.factor)

    def color(self, name: ColorName) -> QColor:
        """Return a colour by its name in the tokens."""
        return QColor(self.colors.named(name))

    def tone(self, tone: Tone) -> ToneColors:
        """Return the ink and the tint of a state."""
        ink, tint = TONES[tone]
        return ToneColors(self.color(ink), self.color(tint))

    def font(
        self,
        size: int | None = None,
        weight: int = 400,
        *,
        serif: bool = False,
        italic: bool = False,
    ) -> QFont:
        """Return a font; ``size`` comes from ``metrics`` and is the body size by default."""
        return build_font(size or self.metrics.t_body, weight, serif=serif, italic=italic)

    def icon(self, name: str, color: ColorName = "ink_2", *, on: ColorName | None = None) -> QIcon:
        """Return an icon that follows the theme by itself; ``on`` colours its checked state."""

        def color_of(mode: QIcon.Mode, state: QIcon.State) -> QColor:
            if mode == QIcon.Mode.Disabled:
                return self.color("ink_3")
            return self.color(on if on is not None and state == QIcon.State.On else color)

        return QIcon(LineIconEngine(name, color_of))

    @Slot()
    def _on_system_scheme_changed(self) -> None:
        if self.scheme is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.is_dark = self._wants_dark()
        self.colors = DARK if self.is_dark else LIGHT
        self.metrics = Metrics().scaled(self.factor)
        self._application.setFont(self.font())
        self._application.setPalette(build_palette(self.colors))
        self._application.setStyleSheet(build_sheet(self.colors, self.metrics))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self.scheme is ThemeChoice.SYSTEM:
            # ``Unknown`` exists, and is all there is offscreen: it counts as light.
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.scheme is ThemeChoice.DARK


def current_theme() -> Theme:
    """Return the theme of the running application, which owns it as it owns its palette.

    Raises:
        RuntimeError: No ``EtraveApplication`` is running.
    """
    theme = getattr(QApplication.instance(), "theme", None)
    if not isinstance(theme, Theme):
        raise RuntimeError("no themed application is running")
    return theme

"""Buttons: a verb, sometimes an icon."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.properties import set_style_property
from ui.theme.theme import current_theme

ButtonKind = Literal["secondary", "primary", "ghost", "danger"]

_ICON_COLORS: dict[ButtonKind, ColorName] = {
    "secondary": "ink_2",
    "primary": "on_primary",
    "ghost": "primary_ink",
    "danger": "danger",
}


class Button(QPushButton):
    """One primary button a screen; ``set_available`` says why a button is closed."""

    def __init__(
        self,
        text: str = "",
        kind: ButtonKind = "secondary",
        icon: str = "",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._kind: ButtonKind = kind
        self._compact = compact
        self._tip = ""
        self.setProperty("kind", kind)
        if compact:
            self.setProperty("compact", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)  # Return presses the button of the dialog, not any button
        self.setText(text)
        self.set_icon(icon)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    @override
    def setText(self, text: str) -> None:
        # A style sheet leaves no gap between icon and text: an en space makes it, and the
        # accessible name stays clean.
        super().setText(f"\N{EN SPACE}{text}" if self._icon and text else text)
        self.setAccessibleName(text.replace("&", ""))

    def set_icon(self, name: str) -> None:
        """Show another icon before the text."""
        self._icon = name
        if not name:
            self.setIcon(QIcon())
        else:
            color = _ICON_COLORS[self._kind]
            on: ColorName | None = "primary_ink" if self._kind == "secondary" else None
            self.setIcon(current_theme().icon(name, color, on=on))

    def set_kind(self, kind: ButtonKind) -> None:
        """Change the look, for a button whose importance depends on the moment."""
        self._kind = kind
        set_style_property(self, "kind", kind)
        self.set_icon(self._icon)

    def set_tip(self, text: str) -> None:
        """Explain the button in its tool tip, while it is available."""
        self._tip = text
        if self.isEnabled():
            self.setToolTip(text)

    def set_available(self, available: bool, reason: str = "") -> None:
        """Open or close the button; when closed, its tool tip gives the reason."""
        self.setEnabled(available)
        self.setToolTip(self._tip if available else reason)
        self.setAccessibleDescription("" if available else reason)

    def _restyle(self) -> None:
        side = current_theme().px(14 if self._compact else 16)
        self.setIconSize(QSize(side, side))


class IconButton(Button):
    """A square button without words; its name is in the tool tip and for screen readers."""

    def __init__(
        self,
        icon: str,
        name: str = "",
        *,
        compact: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "ghost", icon, compact=compact, parent=parent)
        self.setProperty("square", "true")
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.set_tip(name)

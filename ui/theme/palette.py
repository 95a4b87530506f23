"""Tokens as a ``QPalette``."""

from PySide6.QtGui import QColor, QPalette

from services.design.tokens import ColorName, Colors

_Role = QPalette.ColorRole

_ROLES: dict[QPalette.ColorRole, ColorName] = {
    _Role.Window: "canvas",
    _Role.WindowText: "ink",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "ink",
    _Role.Button: "surface",
    _Role.ButtonText: "ink",
    _Role.BrightText: "danger",
    _Role.Highlight: "primary",
    _Role.HighlightedText: "on_primary",
    _Role.Accent: "primary",
    _Role.Link: "primary_ink",
    _Role.LinkVisited: "primary_ink",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "surface",
    _Role.PlaceholderText: "ink_3",
    _Role.Light: "raised",
    _Role.Midlight: "line",
    _Role.Mid: "line",
    _Role.Dark: "line_strong",
    _Role.Shadow: "shadow",
}

_DISABLED: dict[QPalette.ColorRole, ColorName] = {
    _Role.WindowText: "ink_3",
    _Role.Text: "ink_3",
    _Role.ButtonText: "ink_3",
    _Role.Base: "sunken",
}


def build_palette(colors: Colors) -> QPalette:
    """Set every role of every group: a forgotten one shows as a light patch in the dark theme."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(QPalette.ColorGroup.All, role, QColor(colors.named(name)))
    for role, name in _DISABLED.items():
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.named(name)))
    return palette

"""A card: a ground that groups facts."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.properties import set_style_property
from ui.widgets.layouts import Item, Margins, col

CardKind = Literal["plain", "selected", "sunken", "primary", "info", "success", "warning", "danger"]


class Card(QFrame):
    """A vertical group on a ground with round corners."""

    def __init__(
        self,
        *items: Item,
        gap: int = 8,
        pad: int = 16,
        kind: CardKind = "plain",
        margins: Margins | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = col(*items, gap=gap, margins=margins or (pad, pad, pad, pad))
        self.setLayout(self.body)

    def set_kind(self, kind: CardKind) -> None:
        """Change the ground."""
        set_style_property(self, "card", kind)

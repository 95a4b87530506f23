"""A vertical scroll area that is only that."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scroll(content: QWidget) -> QScrollArea:
    """Return a transparent area scrolling ``content`` vertically, out of the tab order."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else an invisible stop on the way of Tab
    area.viewport().setAutoFillBackground(False)
    content.setProperty("scrolled", "true")
    area.setWidget(content)
    return area

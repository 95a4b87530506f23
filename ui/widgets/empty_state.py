"""What a list shows when it holds nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row

_LOW = 110  # height under which words alone are shown


class EmptyState(QWidget):
    """Says what is empty, why that is good or what to do, and offers one action at most."""

    def __init__(
        self,
        icon: str,
        title: str = "",
        text: str = "",
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = Icon(icon, "ink_3", 32, stroke=1.5)
        self._title = Wrapped(title, "strong")
        self._text = Wrapped(text, "small")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = col(None, row(None, self._icon, None), 4, gap=4)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        if action is not None:
            layout.addSpacing(8)
            layout.addLayout(row(None, action, None))
        layout.addStretch(2)
        self.setLayout(layout)

    def set_texts(self, title: str, text: str) -> None:
        """Say what is empty, and why."""
        self._title.setText(title)
        self._text.setText(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.setVisible(self.height() > current_theme().px(_LOW))

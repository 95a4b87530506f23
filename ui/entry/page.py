"""A page of the entry windows: a title, a sentence, fields, and the buttons that go on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.entry.failure import Failure
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row

RING_ROOM = 6
"""Around what scrolls: the focus ring is drawn outside the widgets, and cut by the viewport."""


class Page(QWidget):
    """What is filled in; its buttons are held apart, so that they never scroll away.

    Attributes:
        body: Where the fields go.
        failure: What went wrong that no field is to blame for.
        buttons: Shown under the page.
        foot: What stands at the bottom of the window; None for most pages.
    """

    advanced = Signal()  # the button that goes on, or Enter
    withdrawn = Signal()  # the button that goes back, or Escape

    def __init__(self) -> None:
        super().__init__()
        self._title = Wrapped("", "h1")
        self._lead = Wrapped("", "lead")
        self.body = col(gap=16)
        self.failure = Failure()
        self.buttons = QWidget()
        self.foot: QWidget | None = None
        margins = (RING_ROOM, 0, RING_ROOM, RING_ROOM)
        content = col(self.body, self.failure, gap=16)
        self._layout = col(self._title, self._lead, 16, content, gap=8, margins=margins)
        self.setLayout(self._layout)

    def set_title(self, title: str, lead: str) -> None:
        """Name the page, and say what is expected."""
        self._title.setText(title)
        self._lead.setText(lead)
        self.setAccessibleName(title)

    def set_icon(self, name: str, color: ColorName) -> None:
        """Stand an icon above the title."""
        self._layout.insertLayout(0, row(Icon(name, color, 32, stroke=1.5), None))

    def title(self) -> str:
        """Return the title shown."""
        return self._title.text()

    def lead(self) -> str:
        """Return the sentence under the title."""
        return self._lead.text()

    def first_field(self) -> QWidget:
        """Return what has the focus when the page is shown."""
        raise NotImplementedError

    def advance(self) -> None:
        """Do as if the button that goes on was pressed."""
        self.advanced.emit()

    def withdraw(self) -> None:
        """Do as if the button that goes back was pressed."""
        self.withdrawn.emit()

    def forget(self) -> None:
        """Empty the passwords."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Write the words in the current language."""

"""What went wrong, said in the page itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class Failure(Card):
    """A sentence on a tint, and the one button that helps when there is one.

    Attributes:
        button: Hidden until it is given a verb.
    """

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = Wrapped("")
        self.button = Button(compact=True)
        self.button.hide()
        icon = col(2, Icon("circle-alert", "danger", 18), None, gap=0)
        words = col(self._words, row(self.button, None), gap=8)
        super().__init__(row(icon, (words, 1), gap=12), kind="danger", pad=12, parent=parent)
        self.hide()

    def say(self, sentence: str, verb: str = "") -> None:
        """Show a failure; an empty sentence takes it away."""
        self._words.setText(sentence)
        self.button.setText(verb)
        self.button.setVisible(bool(verb))
        self.setVisible(bool(sentence))
        if sentence:
            self.shown.emit()
        announce(self, sentence)

    def text(self) -> str:
        """Return the sentence shown."""
        return self._words.text()

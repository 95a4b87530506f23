"""A question before what cannot be undone."""

from PySide6.QtWidgets import QDialog, QWidget

from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class Question(QDialog):
    """The title is the question, the buttons are the verbs, the safe one is the default.

    Accepted means that the user wants to go on.
    """

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        explanation: str,
        *,
        go_on: str,
        stay: str,
        destroys: bool = False,
    ) -> None:
        """Make the dialog.

        Args:
            parent: Window asked about.
            question: A whole sentence.
            explanation: What happens in each case.
            go_on: Verb of the button that does it.
            stay: Verb of the button that does not.
            destroys: Whether what is lost cannot be had again.
        """
        super().__init__(parent)
        self.setWindowTitle(question)
        self.go_on = Button(go_on, "danger" if destroys else "secondary")
        self.stay = Button(stay, "primary")
        self.stay.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        self.setLayout(
            col(
                Wrapped(question, "h3"),
                Wrapped(explanation, "second"),
                8,
                row(None, self.go_on, self.stay),
                gap=8,
                margins=(24, 24, 24, 20),
            )
        )
        self.setMinimumWidth(current_theme().px(420))
        self._ring = FocusRing(self)
        self.stay.setFocus()

"""What the steps of the set-up share: Back, Continue, and errors that find their field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.entry.busy_button import BusyButton
from ui.entry.page import RING_ROOM, Page
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, row


class Step(Page):
    """One step.

    Attributes:
        back: Goes to the previous step; what was typed stays.
        next: Goes on.
        hint: What is still to do, beside a button that is closed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.back = Button()
        self.next = BusyButton()
        self.hint = Wrapped("", "caption")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.back.clicked.connect(self.withdraw)
        self.next.asked.connect(self.advance)
        self.buttons = box(
            row(
                self.back,
                (self.hint, 1),
                self.next,
                gap=16,
                margins=(RING_ROOM, 0, RING_ROOM, RING_ROOM),
            )
        )

    def check(self) -> bool:
        """Tell whether one may go on; if not, point at what is missing."""
        raise NotImplementedError

    def point_at(self, field: str, sentence: str) -> bool:
        """Show the refusal of a service under its field; False when it is another step's."""
        faulty = self.fields().get(field)
        if faulty is None:
            return False
        faulty.show_error(sentence)
        faulty.setFocus()
        return True

    def fields(self) -> dict[str, Field]:
        """Return the fields by the name services give them."""
        return {}

    @override
    def first_field(self) -> QWidget:
        return next(iter(self.fields().values())).editor

    @override
    def _retranslate(self) -> None:
        self.back.setText(self.tr("Retour"))
        self.next.set_words(self.tr("Continuer"), self.tr("Un instant…"))

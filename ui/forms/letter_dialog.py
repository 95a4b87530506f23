"""The convocation to an appointment, from any screen."""

from PySide6.QtWidgets import QDialog, QWidget

from services.letters.compose import LetterRequest
from ui.context import ScreenContext
from ui.forms.letter_view import LetterView
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.scroll import scroll


class LetterDialog(QDialog):
    """Shows one letter, ready to be printed or copied."""

    def __init__(
        self, context: ScreenContext, parent: QWidget | None, youth_id: int, request: LetterRequest
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Courrier"))  # never a name
        self.view = LetterView(context)
        self.close_button = Button(self.tr("Fermer"))
        self.close_button.clicked.connect(self.accept)
        self.setLayout(
            col(
                Wrapped(self.tr("Courrier"), "h2"),
                (scroll(box(col(self.view, None, margins=(0, 0, 12, 0)))), 1),
                row(None, self.close_button),
                gap=12,
                margins=(24, 20, 24, 20),
            )
        )
        px = current_theme().px
        self.resize(px(760), px(820))
        self.view.show_letter(youth_id, request)


def print_convocation(
    context: ScreenContext, parent: QWidget | None, youth_id: int, event_id: int
) -> LetterDialog:
    """Show the convocation to an appointment; the caller needs ``letter.print``."""
    dialog = LetterDialog(context, parent, youth_id, LetterRequest("convocation", event_id))
    dialog.open()
    return dialog

"""The application object, which owns the theme."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from services.settings import ThemeChoice
from ui.references import protect_constants
from ui.theme.fonts import load_fonts
from ui.theme.theme import Theme

NAME = "Étrave"


class EtraveApplication(QApplication):
    """A ``QApplication`` with the fonts, the style and the theme of Étrave.

    Attributes:
        theme: Colours and sizes in use; widgets reach it through ``current_theme()``.
    """

    def __init__(
        self,
        arguments: Sequence[str] = (),
        *,
        scheme: ThemeChoice = ThemeChoice.SYSTEM,
        text_size: float = 1.0,
    ) -> None:
        protect_constants()
        super().__init__(list(arguments))
        self.setApplicationName("etrave")
        self.setApplicationDisplayName(NAME)
        self.setStyle("Fusion")  # native styles ignore half of a palette and a style sheet
        load_fonts()
        self.theme = Theme(self)
        self.theme.use(scheme=scheme, text_size=text_size)

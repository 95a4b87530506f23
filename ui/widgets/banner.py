"""What the whole session must know: demonstration, read-only, safe mode."""

from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.tones import Tone
from ui.widgets.chip import Chip

BannerKind = Literal["demonstration", "read_only", "safe_mode"]

_LOOKS: dict[BannerKind, tuple[Tone, str]] = {
    "demonstration": ("warning", "info"),
    "read_only": ("info", "eye"),
    "safe_mode": ("danger", "triangle-alert"),
}


class Banner(Chip):
    """A chip in the strip, not a full-width colour; the tool tip says what it implies."""

    def __init__(self, kind: BannerKind, parent: QWidget | None = None) -> None:
        tone, icon = _LOOKS[kind]
        super().__init__("", tone, icon, parent=parent)
        self._kind: BannerKind = kind
        self._retranslate()

    def _retranslate(self) -> None:
        word, sentence = {
            "demonstration": (
                self.tr("Démonstration"),
                self.tr("Les personnes et les chiffres sont fictifs."),
            ),
            "read_only": (
                self.tr("Lecture seule"),
                self.tr("Rien de ce qui est tapé ici n’est enregistré."),
            ),
            "safe_mode": (
                self.tr("Mode sans échec"),
                self.tr("Les réglages personnels ne sont pas lus."),
            ),
        }[self._kind]
        self.set_text(word)
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)

    @override
    def _update_tool_tip(self) -> None:
        """Keep the sentence, even when the word is cut."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

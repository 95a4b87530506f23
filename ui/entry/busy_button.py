"""The button of what takes a moment."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.theme.theme import current_theme
from ui.widgets.buttons import Button


class BusyButton(Button):
    """Primary; while its work runs it says so, keeps the focus, and does nothing when pressed."""

    asked = Signal()  # pressed, and free

    def __init__(self, icon: str = "arrow-right", parent: QWidget | None = None) -> None:
        super().__init__("", "primary", icon, parent=parent)
        self._verb, self._doing = "", ""
        self._others: tuple[str, ...] = ()
        self._rest_icon = icon
        self._is_busy = False
        self.clicked.connect(self._on_clicked)
        current_theme().changed.connect(self._fit)

    def set_words(self, verb: str, doing: str, *others: str) -> None:
        """Give the verb, what is said while it is done ("Ouverture…"), and what else may be."""
        self._verb, self._doing, self._others = verb, doing, others
        self._show_state()
        self._fit()

    def is_busy(self) -> bool:
        """Tell whether the work runs."""
        return self._is_busy

    def set_busy(self, busy: bool) -> None:
        """Say that the work runs, or is over."""
        self._is_busy = busy
        self._show_state()

    @Slot()
    def _on_clicked(self) -> None:
        if not self._is_busy:
            self.asked.emit()

    def _show_state(self) -> None:
        self.set_icon("hourglass" if self._is_busy else self._rest_icon)
        self.setText(self._doing if self._is_busy else self._verb)

    def _fit(self) -> None:
        # As wide in every state: what stands beside it does not move.
        self.setMinimumWidth(0)
        widths = []
        for words in (self._verb, self._doing, *self._others):
            self.setText(words)
            widths.append(self.sizeHint().width())
        self.setMinimumWidth(max(widths))
        self._show_state()

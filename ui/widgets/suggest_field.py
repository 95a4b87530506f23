"""A line edit that offers values as one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.folding import fold
from ui.widgets.announce import announce
from ui.widgets.suggestion_list import Suggestion, SuggestionList

Source = Callable[[str], Sequence[Suggestion]]


def match_folded(
    choices: Sequence[tuple[str, Suggestion]], typed: str, *, limit: int = 50
) -> list[Suggestion]:
    """Return the suggestions whose folded key holds every word typed, best first.

    Those starting with what was typed come first, then those with a word starting so, then
    the others, each in the order given. ``choices`` pairs a key made by ``fold`` with its
    suggestion, so that a long list is folded once.
    """
    wanted = fold(typed)
    words = wanted.split()
    ranked: tuple[list[Suggestion], ...] = ([], [], [])
    for key, suggestion in choices:
        if all(word in key for word in words):
            ranked[_rank(key, wanted)].append(suggestion)
    return [suggestion for group in ranked for suggestion in group][:limit]


def _rank(key: str, wanted: str) -> int:
    if key.startswith(wanted):
        return 0
    return 1 if f" {wanted}" in key else 2


class SuggestField(QLineEdit):
    """Type a few letters, ``↓`` and Enter to choose, Escape to close the list.

    ``source`` is called on the GUI thread with the text typed: it answers from memory.
    What matches nothing stays on screen, and ``has_unknown_text`` says so.
    """

    chosen = Signal(object)  # Suggestion
    cleared = Signal()

    def __init__(
        self,
        source: Source,
        *,
        clears_on_choice: bool = False,
        opens_empty: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a field.

        Args:
            source: Returns the suggestions for a text, best first.
            clears_on_choice: Empty the field after a choice, to add several values in a row.
            opens_empty: Offer what the source gives for an empty text, on ``↓``.
            parent: Owner.
        """
        super().__init__(parent)
        self._source = source
        self._clears_on_choice = clears_on_choice
        self._opens_empty = opens_empty
        self._chosen: Suggestion | None = None
        self._list: SuggestionList | None = None
        self.textEdited.connect(self._on_edited)

    def value(self) -> object:
        """Return the value chosen, None when there is none."""
        return None if self._chosen is None else self._chosen.value

    def set_choice(self, suggestion: Suggestion | None) -> None:
        """Show a value, or nothing, without telling."""
        self._chosen = suggestion
        self.setText("" if suggestion is None else suggestion.text)
        self._close()

    def has_unknown_text(self) -> bool:
        """Tell whether something is typed that no suggestion answers to."""
        return bool(self.text().strip()) and self._chosen is None

    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle(Qt.Key(event.key())):
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take_exact_match()
            self._close()
        super().focusOutEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Escape closes the list before it closes the dialog or the panel around.
        is_escape = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape and self.is_open():
            event.accept()
            return True
        return super().event(event)

    def _handle(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Down and not self.is_open():
            self._offer()
            return self.is_open()
        if self._list is None or not self.is_open():
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._choose_current()
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        return self._list.move_by_key(key)

    def _choose_current(self) -> bool:
        suggestion = self._list.current() if self._list is not None else None
        if suggestion is None:
            return False
        self._choose(suggestion)
        return True

    def _choose(self, suggestion: Suggestion) -> None:
        self.set_choice(None if self._clears_on_choice else suggestion)
        self.chosen.emit(suggestion)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        had_choice, self._chosen = self._chosen is not None, None
        if text.strip():
            self._offer()
        else:
            self._close()
        if had_choice:
            self.cleared.emit()

    def _offer(self) -> None:
        text = self.text().strip()
        if self.isReadOnly() or not (text or self._opens_empty):
            return
        found = self._source(text)
        if not found:
            self._close()
            announce(self, self.tr("Aucune proposition"))
            return
        self._popup().offer(found)
        count = len(found)
        announce(self, QCoreApplication.translate("SuggestField", "%n proposition(s)", None, count))

    def _popup(self) -> SuggestionList:
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.clicked.connect(self._on_clicked)
        return self._list

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        self._choose_current()

    def _take_exact_match(self) -> None:
        text = self.text().strip()
        if not text or self._chosen is not None or self._clears_on_choice:
            return
        exact = [found for found in self._source(text) if fold(found.text) == fold(text)]
        if len(exact) == 1:
            self._choose(exact[0])

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

"""Proof that the recovery sheet exists: two of its groups, copied back."""

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.entry.code import GROUP, canonical
from ui.widgets.field import Field
from ui.widgets.layouts import row

_ASKED = 2


class CopyBack(QWidget):
    """Two fields for two groups drawn at random, never the one that checks the others."""

    changed = Signal()

    def __init__(self, random: Random) -> None:
        super().__init__()
        self._random = random
        self._groups: Sequence[str] = ()
        self._asked: list[int] = []
        self.edits = tuple(QLineEdit(maxLength=12) for _number in range(_ASKED))
        self._fields = tuple(Field(edit) for edit in self.edits)
        for edit in self.edits:
            edit.textEdited.connect(self._on_edited)
            edit.editingFinished.connect(self._show_errors)
        # As wide as the cards of the code, above.
        self.setLayout(row(*((field, 1) for field in self._fields), (QWidget(), 1)))
        self.setFocusProxy(self.edits[0])

    def ask(self, groups: Sequence[str]) -> None:
        """Draw the groups to copy from a code; no group at all forgets it."""
        self._groups = groups
        count = len(groups) - 1
        self._asked = sorted(self._random.sample(range(count), _ASKED)) if groups else []
        for edit in self.edits:
            edit.setText("")
        self._retranslate()

    def asked(self) -> tuple[int, ...]:
        """Return the numbers of the groups asked for, as the cards show them."""
        return tuple(position + 1 for position in self._asked)

    def is_proved(self) -> bool:
        """Tell whether both groups are right."""
        return bool(self._asked) and all(map(self._is_right, range(_ASKED)))

    def point(self) -> None:
        """Go to the first group that is missing or wrong, and say so."""
        wrong = next((n for n in range(_ASKED) if not self._is_right(n)), None)
        if wrong is not None:
            self._show_error(wrong)
            self.edits[wrong].setFocus()
            self.edits[wrong].selectAll()

    def _is_right(self, number: int) -> bool:
        return canonical(self.edits[number].text()) == self._groups[self._asked[number]]

    def _show_error(self, number: int) -> None:
        sentence = self.tr(
            "Ce n’est pas le groupe {number}. Relisez la case {number} de la feuille."
        )
        self._fields[number].show_error(sentence.format(number=self._asked[number] + 1))

    @Slot()
    def _on_edited(self) -> None:
        for number, edit in enumerate(self.edits):
            if len(canonical(edit.text())) == GROUP and not self._is_right(number):
                self._show_error(number)
            elif self._is_right(number) and edit.hasFocus():
                self._go_past(number)
        self.changed.emit()

    def _go_past(self, number: int) -> None:
        """Move on when a group is complete, as the next one is all that is left to do."""
        following = self.edits[number + 1 :]
        if following and not following[0].text():
            following[0].setFocus()

    @Slot()
    def _show_errors(self) -> None:
        for number, edit in enumerate(self.edits):
            if canonical(edit.text()) and not self._is_right(number):
                self._show_error(number)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for field, edit, position in zip(self._fields, self.edits, self._asked, strict=False):
            label = self.tr("Recopiez le groupe {number}")
            field.set_label(label.format(number=position + 1))
            edit.setPlaceholderText(self.tr("4 signes"))

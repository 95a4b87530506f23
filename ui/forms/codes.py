"""A closed list whose values come back as they were given."""

from collections.abc import Sequence

from typing_extensions import override

from ui.widgets.choice import Choice


class CodeChoice(Choice):
    """Keeps its values on the Python side: Qt would give a code back as a plain text."""

    def __init__(self) -> None:
        self._values: list[object] = []
        super().__init__()

    @override
    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _text in options]
        for _value, text in options:
            self.addItem(text)
        self.set_value(kept)
        self.blockSignals(False)

    @override
    def value(self) -> object:
        position = self.currentIndex()
        return self._values[position] if 0 <= position < len(self._values) else None

    @override
    def set_value(self, value: object) -> None:
        found = self._values.index(value) if value in self._values else -1
        self.setCurrentIndex(found)

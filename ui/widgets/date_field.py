"""Date entry that keeps what it cannot read."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.formatting import table_date
from ui.widgets.typed_date import parse_typed_date


class DateField(QLineEdit):
    """A line edit holding a date typed in any French way, or nothing.

    A readable date is rewritten ``04/03/2007`` when the field is left, so that the user
    sees what was understood; an unreadable one stays exactly as typed.
    """

    date_changed = Signal(object)  # date | None, when the field is left or set

    def __init__(
        self, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._last: date | None = None
        self.editingFinished.connect(self._on_finished)
        self._retranslate()

    def is_blank(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.text().strip()

    def is_readable(self) -> bool:
        """Tell whether the text is blank or a date."""
        return self.is_blank() or self.value() is not None

    def value(self) -> date | None:
        """Return the date, or None when blank or unreadable; see ``is_readable``."""
        return parse_typed_date(self.text(), self._today())

    def set_value(self, day: date | None) -> None:
        """Show a date, or nothing."""
        self.setText("" if day is None else table_date(day))
        self._tell()

    @Slot()
    def _on_finished(self) -> None:
        day = self.value()
        if day is not None and not self.isReadOnly():
            self.setText(table_date(day))
        self._tell()

    def _tell(self) -> None:
        day = self.value()
        if day != self._last:
            self._last = day
            self.date_changed.emit(day)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("jj/mm/aaaa"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

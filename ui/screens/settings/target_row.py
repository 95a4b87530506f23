"""One target: its indicator, the number, its unit, and what is wrong with it."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from services import formatting
from services.indicators.frameworks import Indicator
from services.indicators.results import Unit
from ui.theme.properties import set_style_property
from ui.theme.theme import current_theme
from ui.widgets.announce import announce
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import col, row


class TargetRow(QWidget):
    """A number typed as it is read, ``45,5`` for 45,5 %; empty for no target."""

    def __init__(self, indicator: Indicator) -> None:
        super().__init__()
        self.indicator = indicator
        self.edit = QLineEdit(maxLength=12)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setAccessibleName(f"{indicator.code} {indicator.label}")
        self._unit = Label("%" if indicator.unit is Unit.PERCENT else "", "second")
        self._error = Wrapped("", "small", "danger")
        self._error.hide()
        self._shown = ""
        code = Label(indicator.code, "caption")
        words = row((Wrapped(indicator.label), 1), self.edit, self._unit, gap=8)
        words.insertWidget(0, code)
        self.setLayout(col(words, self._error, gap=2))
        self._code = code
        self.edit.textEdited.connect(self.clear_error)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def show_target(self, target: float | None) -> None:
        """Show a target as it is stored."""
        self._shown = "" if target is None else _written(target, self.indicator.unit)
        self.edit.setText(self._shown)
        self.clear_error()

    def is_dirty(self) -> bool:
        """Tell whether something typed is not saved."""
        return self.edit.text().strip() != self._shown

    def target(self) -> float | None:
        """Return the target typed, None when empty.

        Raises:
            ValueError: It is not a number.
        """
        text = "".join(self.edit.text().replace("%", "").split()).replace(",", ".")
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation as error:
            raise ValueError(text) from error
        return float(value / 100 if self.indicator.unit is Unit.PERCENT else value)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; what was typed is kept."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        set_style_property(self.edit, "invalid", "true" if sentence else "")
        announce(self.edit, sentence)

    def clear_error(self) -> None:
        """Take the error away."""
        if self._error.text():
            self.show_error("")

    def _restyle(self) -> None:
        px = current_theme().px
        self.edit.setFixedWidth(px(92))
        self._unit.setFixedWidth(px(16))
        self._code.setFixedWidth(px(30))


def _written(target: float, unit: Unit) -> str:
    value = Decimal(str(target)) * (100 if unit is Unit.PERCENT else 1)
    decimals = 0 if value == value.to_integral_value() else 1
    return formatting.number(value, decimals)

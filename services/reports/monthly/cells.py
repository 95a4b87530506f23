"""Cells of a spreadsheet: numbers stay numbers, texts stay texts, what is unknown is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from services.formatting import NBSP
from services.indicators.results import Unit
from services.reports.monthly.summary import Absent

Value = str | int | float | date | Absent | None
"""What a cell may hold; None leaves it out of the sheet, for what does not apply."""

TITLE: Final = "title"
STRONG: Final = "strong"
HEAD: Final = "head"
TEXT: Final = "text"
NOTE: Final = "note"
COUNT: Final = "count"
PERCENT: Final = "percent"
RATIO: Final = "ratio"
POINTS: Final = "points"
DAY: Final = "day"

FORMATS: Final[dict[str, dict[str, Any]]] = {
    TITLE: {"bold": True, "font_size": 16},
    STRONG: {"bold": True},
    HEAD: {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"},
    TEXT: {"text_wrap": True, "valign": "top"},
    NOTE: {"italic": True, "valign": "top"},
    COUNT: {"num_format": "#,##0", "valign": "top"},
    PERCENT: {"num_format": f"0.0{NBSP}%", "valign": "top"},
    RATIO: {"num_format": "0.0", "valign": "top"},
    POINTS: {"num_format": "+0.0;-0.0;0.0", "valign": "top"},
    DAY: {"num_format": "dd/mm/yyyy", "valign": "top"},
}
UNIT_FORMATS: Final = {Unit.PERCENT: PERCENT, Unit.RATIO: RATIO, Unit.COUNT: COUNT}


@dataclass(frozen=True, slots=True)
class Cell:
    """A value and the format it is shown in."""

    value: Value
    format: str = TEXT


class Sheet:
    """A worksheet filled from the top, row after row."""

    def __init__(self, worksheet: Any, formats: dict[str, Any]) -> None:
        self._worksheet = worksheet
        self._formats = formats
        self.row = 0

    def widths(self, *widths: float) -> None:
        """Set the widths of the first columns, in characters."""
        for column, width in enumerate(widths):
            self._check(self._worksheet.set_column(column, column, width))

    def add(self, *cells: Cell) -> None:
        """Write a row."""
        for column, cell in enumerate(cells):
            self._put(self.row, column, cell)
        self.row += 1

    def skip(self) -> None:
        """Leave a row empty, between two tables."""
        self.row += 1

    def heads(self, *names: str, freeze: bool = False) -> None:
        """Write the heads of a table; the rows above them may stay in sight."""
        self.add(*(Cell(name, HEAD) for name in names))
        if freeze:
            self._worksheet.freeze_panes(self.row, 0)

    def add_all(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Write rows."""
        for row in rows:
            self.add(*row)

    def _put(self, row: int, column: int, cell: Cell) -> None:
        value, shown = cell.value, self._formats[cell.format]
        if value is None:
            return
        if isinstance(value, Absent):
            note = self._formats[NOTE]
            self._check(self._worksheet.write_string(row, column, value.sentence, note))
        elif isinstance(value, str):
            self._check(self._worksheet.write_string(row, column, value, shown))
        elif isinstance(value, date):
            moment = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a day
            self._check(self._worksheet.write_datetime(row, column, moment, shown))
        else:
            self._check(self._worksheet.write_number(row, column, value, shown))

    def _check(self, status: int) -> None:
        # Negative when a cell is out of the sheet, or a text too long to be written whole.
        if status:
            raise ValueError(f"the spreadsheet refused a cell of row {self.row + 1}: {status}")

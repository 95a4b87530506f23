"""Text of a CSV file that no spreadsheet takes for a formula, and back."""

# What makes a spreadsheet compute a cell, also in full width and after spaces.
_DANGEROUS = frozenset("=+-@\t\r\n\0＝＋－＠")
MARK = "'"


def protected(text: str) -> str:
    """Return the text as it is written: an apostrophe goes before what could be a formula.

    It also goes before an apostrophe and alone in place of an empty text, so that ``restored``
    always gives back the text, and that an empty cell always means "unknown".
    """
    first = text.lstrip(" ")[:1]
    is_exposed = not text or first in _DANGEROUS or first == MARK
    return MARK + text if is_exposed else text


def restored(cell: str) -> str | None:
    """Return the text a cell was written from; None when it is unknown."""
    return cell.removeprefix(MARK) if cell else None

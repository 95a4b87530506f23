"""Texts of a page: styles, and lines broken where French allows."""

from collections.abc import Iterator, Sequence
from typing import Final

from services.charts.canvas import Ruler, TextStyle
from services.charts.labels import ELLIPSIS, elide

# Sizes in points. Under 8 there are only captions repeated elsewhere on the page.
TITLE: Final = TextStyle(23, "ink", 600, serif=True)
SECTION: Final = TextStyle(13.5, "ink", 600, serif=True)
FIGURE: Final = TextStyle(12, "ink", 600, serif=True)
STRONG: Final = TextStyle(10, "ink", 600)
BODY: Final = TextStyle(9.5, "ink_2")
SMALL: Final = TextStyle(8.5, "ink_2")
SMALL_STRONG: Final = TextStyle(8.5, "ink", 600)
CAPTION: Final = TextStyle(8, "ink_3")
ABSENT: Final = TextStyle(8, "ink_3", italic=True)

_LONGEST_WORD: Final = 40
"""Letters after which a word without a space may be cut anywhere."""


def wrapped(ruler: Ruler, text: str, style: TextStyle, width: float) -> list[str]:
    """Break a text into lines at its ordinary spaces only, so that « 42,7 % » is never cut.

    A word wider than the line is cut where the line ends: nothing is lost and nothing overflows.
    """
    lines: list[str] = []
    current = ""
    for word in _words(ruler, text, style, width):
        longer = f"{current} {word}" if current else word
        if current and ruler.text_width(longer, style) > width:
            lines.append(current)
            current = word
        else:
            current = longer
    return [*lines, current] if current else lines


def clamped(ruler: Ruler, text: str, style: TextStyle, width: float, at_most: int) -> Sequence[str]:
    """Break a text into at most so many lines, the last one elided."""
    lines = wrapped(ruler, text, style, width)
    if len(lines) <= at_most:
        return lines
    rest = " ".join(lines[at_most - 1 :])
    return [*lines[: at_most - 1], elide(ruler, rest, style, width) or ELLIPSIS]


def leading(style: TextStyle) -> float:
    """Return the distance between two lines of a text."""
    return style.size * 1.35


def _words(ruler: Ruler, text: str, style: TextStyle, width: float) -> Iterator[str]:
    for word in text.split(" "):
        if len(word) <= _LONGEST_WORD and ruler.text_width(word, style) <= width:
            yield word
        else:
            yield from _pieces(ruler, word, style, width)


def _pieces(ruler: Ruler, word: str, style: TextStyle, width: float) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and ruler.text_width(piece + letter, style) > width:
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece

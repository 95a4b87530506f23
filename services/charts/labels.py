"""Short labels that neither overlap nor run out of their place."""

from collections.abc import Sequence
from typing import Final

from services.charts.canvas import Ruler, TextStyle

ELLIPSIS: Final = "…"
LEAST_LETTERS: Final = 4
"""Letters an elided label keeps; with fewer it says nothing and is left out."""


def elide(ruler: Ruler, text: str, style: TextStyle, room: float) -> str:
    """Shorten a text to its room, or return an empty text when too little would remain."""
    if ruler.text_width(text, style) <= room:
        return text
    for length in range(len(text) - 1, LEAST_LETTERS - 1, -1):
        short = text[:length].rstrip(" ·,") + ELLIPSIS
        if ruler.text_width(short, style) <= room:
            return short
    return ""


def wrap(ruler: Ruler, text: str, style: TextStyle, room: float) -> list[str]:
    """Cut a text into lines between its words; a word longer than the room has its own line."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and ruler.text_width(longer, style) <= room:
            lines[-1] = longer
        elif word:
            lines.append(word)
    return lines


def spread(
    centers: Sequence[float], widths: Sequence[float], low: float, high: float, gap: float
) -> list[float] | None:
    """Move labels apart as little as needed, keeping their order.

    Args:
        centers: Where each label would best be centred, in any order.
        widths: The width of each label.
        low: Where the first may begin.
        high: Where the last must end.
        gap: The room to keep between two.

    Returns:
        The centre of each label in the order given, or nothing when they do not fit.
    """
    if sum(widths) + gap * (len(widths) - 1) > high - low:
        return None
    order = sorted(range(len(centers)), key=lambda rank: centers[rank])
    placed = [0.0] * len(centers)
    for group in _groups(order, centers, widths, low, high, gap):
        left = group.left
        for rank in group.ranks:
            placed[rank] = left + widths[rank] / 2
            left += widths[rank] + gap
    return placed


class _Group:
    """Labels that touch each other and move together."""

    def __init__(self, ranks: list[int], offsets: list[float], width: float) -> None:
        self.ranks = ranks
        # For each label, where the group would begin if that label were at its best place.
        self.offsets = offsets
        self.width = width
        self.left = 0.0

    def settle(self, low: float, high: float) -> None:
        best = sum(self.offsets) / len(self.offsets)
        self.left = max(low, min(best, high - self.width))

    def absorb(self, other: "_Group", gap: float) -> None:
        self.offsets += [offset - self.width - gap for offset in other.offsets]
        self.ranks += other.ranks
        self.width += gap + other.width


def _groups(
    order: Sequence[int],
    centers: Sequence[float],
    widths: Sequence[float],
    low: float,
    high: float,
    gap: float,
) -> list[_Group]:
    groups: list[_Group] = []
    for rank in order:
        group = _Group([rank], [centers[rank] - widths[rank] / 2], widths[rank])
        group.settle(low, high)
        while groups and groups[-1].left + groups[-1].width + gap > group.left:
            before = groups.pop()
            before.absorb(group, gap)
            before.settle(low, high)
            group = before
        groups.append(group)
    return groups

"""Contrast and colour vision on plain hexadecimal colours.

Ratios are those of WCAG 2.2; colour-vision deficiencies are simulated with the matrices of Machado,
Oliveira and Fernandes (2009) at full severity, and distances are CIE76 in CIELAB.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Final

from services.design.tokens import ColorName, Colors

MAIN_TEXT: Final = 7.0
TEXT: Final = 4.5
SHAPE: Final = 3.0

SERIES_FLOOR: Final = 12.0
"""Least distance between two series of one chart, whoever looks at it."""

SERIES: Final[tuple[ColorName, ...]] = ("data_1", "data_2", "data_3", "data_4", "data_5")


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour drawn on another, and the ratio it must keep."""

    foreground: ColorName
    ground: ColorName
    least: float


class Vision(StrEnum):
    """A way of seeing colours."""

    NORMAL = "normal"
    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


Row = tuple[float, float, float]

_MACHADO: Final[dict[Vision, tuple[Row, Row, Row]]] = {
    Vision.NORMAL: ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    Vision.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Vision.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Vision.TRITAN: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

# Foreground, the grounds it meets, and the ratio to keep there.
_RULES: Final[tuple[tuple[ColorName, tuple[ColorName, ...], float], ...]] = (
    ("ink", ("canvas", "surface", "sunken", "raised", "primary_tint", "neutral_tint"), MAIN_TEXT),
    ("ink_2", ("canvas", "surface", "sunken", "raised", "neutral_tint", "primary_tint"), TEXT),
    ("ink_3", ("canvas", "surface", "sunken", "raised"), TEXT),
    ("primary_ink", ("canvas", "surface", "primary_tint", "sunken"), TEXT),
    ("on_primary", ("primary", "primary_hover", "primary_press"), TEXT),
    ("rail_ink", ("rail",), TEXT),
    ("rail_ink_on", ("rail_on",), TEXT),
    ("focus", ("canvas", "surface", "sunken", "raised", "primary_tint"), SHAPE),
    ("focus_rail", ("rail", "rail_on"), SHAPE),
    ("line_strong", ("canvas", "surface", "sunken", "raised"), SHAPE),
    ("success", ("success_tint", "surface", "canvas"), TEXT),
    ("warning", ("warning_tint", "surface", "canvas"), TEXT),
    ("danger", ("danger_tint", "surface", "canvas"), TEXT),
    ("info", ("info_tint", "surface", "canvas"), TEXT),
    ("neutral", ("neutral_tint", "surface", "canvas"), TEXT),
    ("lvl_strength", ("lvl_strength_tint", "surface", "canvas"), TEXT),
    ("lvl_none", ("lvl_none_tint", "surface", "canvas"), TEXT),
    ("lvl_medium", ("lvl_medium_tint", "surface", "canvas"), TEXT),
    ("lvl_strong", ("lvl_strong_tint", "surface", "canvas"), TEXT),
    *((series, ("surface", "canvas"), SHAPE) for series in SERIES),
    ("box_line", ("surface", "box_fill"), SHAPE),
    ("ink", ("box_fill",), TEXT),
    # Beyond the 76 pairs of the prototype: the badge of the rail, the bars of a timeline.
    ("on_rail_badge", ("rail_badge",), TEXT),
    ("rail_badge", ("rail", "rail_on"), SHAPE),
    ("ink", ("data_1_tint", "data_2_tint", "data_3_tint", "data_4_tint", "data_5_tint"), TEXT),
    ("ink", ("future",), MAIN_TEXT),
    ("primary_ink", ("future",), TEXT),
    ("ink_3", ("future",), TEXT),
    ("danger", ("future",), TEXT),
    *((series, ("future",), SHAPE) for series in SERIES),
)

PAIRS: Final[tuple[Pair, ...]] = tuple(
    Pair(foreground, ground, least) for foreground, grounds, least in _RULES for ground in grounds
)


def ratio(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (none) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def distance(one: str, other: str, vision: Vision = Vision.NORMAL) -> float:
    """Return how far apart two colours look, about 2.3 being just noticeable."""
    pairs = zip(_lab(one, vision), _lab(other, vision), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def failures(colors: Colors) -> list[str]:
    """Name every pair that cannot be read and every two series that look alike."""
    return [*_unreadable(colors), *_alike(colors)]


def _unreadable(colors: Colors) -> Iterator[str]:
    for pair in PAIRS:
        got = ratio(colors.named(pair.foreground), colors.named(pair.ground))
        if got < pair.least:
            yield f"{pair.foreground} on {pair.ground}: {got:.2f} < {pair.least}"


def _alike(colors: Colors) -> Iterator[str]:
    for vision in Vision:
        for one, other in combinations(SERIES, 2):
            got = distance(colors.named(one), colors.named(other), vision)
            if got < SERIES_FLOOR:
                yield f"{one} and {other} for {vision}: {got:.1f} < {SERIES_FLOOR}"


def _linear_channels(color: str) -> Row:
    red, green, blue = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _luminance(color: str) -> float:
    red, green, blue = _linear_channels(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lab(color: str, vision: Vision) -> Row:
    source = _linear_channels(color)
    red, green, blue = (
        min(
            1.0,
            max(0.0, sum(factor * channel for factor, channel in zip(row, source, strict=True))),
        )
        for row in _MACHADO[vision]
    )
    x = _lab_curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = _lab_curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = _lab_curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _lab_curve(value: float) -> float:
    return float(value ** (1 / 3)) if value > 0.008856 else 7.787 * value + 16 / 116

"""The outlines of the markers, shared by the back ends so that no shape is defined twice."""

from dataclasses import dataclass
from typing import Final

from services.charts.canvas import Marker, Point, Stroke
from services.design.tokens import ColorName


@dataclass(frozen=True, slots=True)
class Outline:
    """A part of a marker: a line through points, or a circle when there is none."""

    points: tuple[Point, ...] = ()
    closed: bool = False
    fill: ColorName | None = None
    stroke: Stroke | None = None


# Points on a square from -1 to 1.
_LOZENGE: Final = (Point(0, -1), Point(1, 0), Point(0, 1), Point(-1, 0))
_CROSS: Final = ((Point(-0.9, -0.9), Point(0.9, 0.9)), (Point(-0.9, 0.9), Point(0.9, -0.9)))
_TICK: Final = (Point(-0.9, 0.1), Point(-0.2, 0.8), Point(1, -0.8))
_TRIANGLE: Final = (Point(0, -0.9), Point(1, 0.8), Point(-1, 0.8))
_EXCLAMATION: Final = ((Point(0, -0.25), Point(0, 0.2)), (Point(0, 0.48), Point(0, 0.5)))


def outlines(
    shape: Marker, center: Point, radius: float, color: ColorName, ground: ColorName
) -> tuple[Outline, ...]:
    """Return what to draw for a marker, in order."""
    match shape:
        case Marker.LOZENGE:
            return (_closed(_LOZENGE, center, radius, color, Stroke(ground, 1.5)),)
        case Marker.HOLLOW_LOZENGE:
            return (_closed(_LOZENGE, center, radius, ground, Stroke(color, 1.5)),)
        case Marker.DISC:
            return (Outline(fill=color, stroke=Stroke(ground, 1)),)
        case Marker.RING:
            return (Outline(fill=ground, stroke=Stroke(color, 1.5)),)
        case Marker.CROSS:
            return tuple(_open(bar, center, radius, Stroke(color, 2.2)) for bar in _CROSS)
        case Marker.TICK:
            return (_open(_TICK, center, radius, Stroke(color, 2)),)
        case Marker.TRIANGLE:
            edge = Stroke(color, 1.5)
            return (
                _closed(_TRIANGLE, center, radius, ground, edge),
                *(_open(part, center, radius, edge) for part in _EXCLAMATION),
            )


def _closed(
    points: tuple[Point, ...], center: Point, radius: float, fill: ColorName, stroke: Stroke
) -> Outline:
    return Outline(_placed(points, center, radius), closed=True, fill=fill, stroke=stroke)


def _open(points: tuple[Point, ...], center: Point, radius: float, stroke: Stroke) -> Outline:
    return Outline(_placed(points, center, radius), stroke=stroke)


def _placed(points: tuple[Point, ...], center: Point, radius: float) -> tuple[Point, ...]:
    return tuple(Point(center.x + radius * p.x, center.y + radius * p.y) for p in points)

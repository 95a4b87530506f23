"""What a chart may ask of a canvas, and the values it draws with.

A chart is laid out in logical pixels of a page at 100 %, from the top left corner, y downwards, and
names its colours. Each back end resolves the names in a theme and scales the whole: by the text
size on screen, to points on paper. Screen, export and paper cannot differ, since none of them
knows what a box plot is.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from services.design.tokens import ColorName

CAP_HEIGHT: Final = 0.66
"""Height of a capital, as a share of the size of a text, in both families."""


class Point(NamedTuple):
    """A place on the canvas."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the canvas."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The abscissa of the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The ordinate of the lower edge."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """The ordinate half-way down."""
        return self.top + self.height / 2

    def contains(self, point: Point) -> bool:
        """Tell whether a point lies within, edges included."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom

    @classmethod
    def around(cls, center: Point, radius: float) -> "Area":
        """Return the square around a point."""
        return cls(center.x - radius, center.y - radius, 2 * radius, 2 * radius)


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn; ``dashes`` are the lengths of dash and gap in pixels."""

    color: ColorName
    width: float = 1.0
    dashes: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set; the weights shipped are 400, 500, 600, 700, and 400, 600 for the serif."""

    size: float
    color: ColorName = "ink"
    weight: int = 400
    serif: bool = False
    italic: bool = False

    def baseline(self, middle: float) -> float:
        """Return where to write for the capitals to be centred on ``middle``."""
        return middle + CAP_HEIGHT * self.size / 2


class Anchor(StrEnum):
    """Which end of a text the point given is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Marker(StrEnum):
    """A shape that stands for one fact, everywhere the same."""

    LOZENGE = "lozenge"  # us
    HOLLOW_LOZENGE = "hollow_lozenge"  # us, a year before
    RING = "ring"  # an outlier; to come
    DISC = "disc"  # present; the last point of a line
    CROSS = "cross"  # absent
    TICK = "tick"  # reached
    TRIANGLE = "triangle"  # late


class Ruler(Protocol):
    """What measures texts."""

    def text_width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line."""
        ...


class ChartCanvas(Ruler, Protocol):
    """What a chart draws on."""

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """Draw a straight line, its ends cut square."""
        ...

    def polyline(self, points: Sequence[Point], stroke: Stroke) -> None:
        """Draw an open line through points, its ends and corners round."""
        ...

    def rectangle(
        self,
        area: Area,
        *,
        fill: ColorName | None = None,
        stroke: Stroke | None = None,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle, filled, edged or both."""
        ...

    def marker(
        self,
        shape: Marker,
        center: Point,
        radius: float,
        color: ColorName,
        ground: ColorName = "surface",
    ) -> None:
        """Draw a shape; ``ground`` fills hollow ones and parts full ones from what they cover."""
        ...

    def text(
        self, position: Point, text: str, style: TextStyle, anchor: Anchor = Anchor.START
    ) -> None:
        """Write a text on one line, its baseline at ``position``."""
        ...

    def clip(self, area: Area) -> AbstractContextManager[None]:
        """Draw nothing outside an area while the context lasts."""
        ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of a chart and the sentence that says what it shows, for the tool tip.

    Attributes:
        item: What it shows, for whoever lets it be chosen.
    """

    area: Area
    text: str
    item: object = field(default=None, compare=False)


Hits = tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Size:
    """Natural size of a chart in logical pixels; its width may always be chosen."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its data, ready for any back end.

    Attributes:
        paint: Draws in an area and returns what its parts say.
        description: The conclusion in a sentence, for those who do not see it.
        size: The size the drawing was made for.
        height_for_width: The height a narrower drawing needs, when its texts flow.
    """

    paint: Callable[[ChartCanvas, Area], Hits]
    description: str
    size: Size
    height_for_width: Callable[[Ruler, float], float] | None = None

"""The page a young person leaves with after a diagnostic: strengths first, then what was decided.

One A4 page in the first person. No level, no comment and no score is on it, and its metadata hold
no name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import cos, pi, sin
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer
from typing_extensions import override

from services.design.tokens import LIGHT
from services.diagnostics.plain_words import PlainAction, PlainLine
from services.diagnostics.sheet import SheetContent
from services.formatting import day_and_month, full_date, long_date, spaced
from services.reports.document import (
    WIDTH,
    AtFoot,
    Cards,
    Description,
    P,
    Rule,
    Story,
    Styles,
    build_on_one_page,
    columns,
    rows,
    spread,
    styles,
)
from services.reports.fonts import register_fonts

TITLE: Final = "Où j’en suis"
_SCALES: Final = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_BETWEEN_SIGNATURES: Final = 12 * mm
_BELOW: Final = 2.5
"""Points between two lines of a list."""


def write(content: SheetContent) -> bytes:
    """Return the page as a PDF; the same content gives the same bytes."""
    register_fonts()
    description = Description(
        title=TITLE,
        author=content.agency,
        dated=content.made_on,
        footer=spaced(f"Étrave · grille {content.grid_version}"),
    )
    return build_on_one_page(lambda scale: _story(content, scale), description, _SCALES)


def _story(content: SheetContent, scale: float) -> Story:
    look = styles(scale)
    gap = 7 * mm * scale
    parts = (
        _heading(content, look),
        _two_cards(content, look, scale),
        _decisions(content, look, scale),
        _next(content, look),
        _left_for_later(content, look, scale),
    )
    foot = AtFoot([*_signatures(content, look, scale), P(content.rights, look.caption)])
    return [*spread(parts, Spacer(0, gap)), Spacer(0, gap), foot]


def _heading(content: SheetContent, look: Styles) -> Story:
    made = f"le {full_date(content.made_on)}"
    by = f", avec {content.adviser}" if content.adviser else ""
    return [
        P(content.agency, look.small),
        Spacer(0, 2 * mm),
        P(content.person, look.title),
        Spacer(0, 1 * mm),
        P(f"{TITLE}, {made}{by}", look.small),
        Spacer(0, 3 * mm),
        Rule(),
    ]


def _two_cards(content: SheetContent, look: Styles, scale: float) -> Story:
    strengths = _list(
        "Mes points forts",
        content.plain.strengths,
        "Nous n’en avons pas encore parlé.",
        _STAR,
        look,
    )
    forward = _list(
        "Ce que je veux faire avancer",
        content.plain.forward,
        "Rien de particulier pour l’instant.",
        _ARROW,
        look,
    )
    fills = (LIGHT.lvl_strength_tint, LIGHT.primary_tint)
    return [Cards((strengths, forward), fills, padding=9 * scale)]


def _list(
    title: str, lines: tuple[PlainLine, ...], nothing: str, shape: "_Shape", look: Styles
) -> Story:
    story: list[Flowable] = [P(title, look.section), Spacer(0, look.body.leading * 0.3)]
    if not lines:
        return [*story, P(nothing, look.body)]
    # The same words twice would read as a mistake.
    texts = dict.fromkeys(line.text for line in lines)
    return [*story, *(_Marked(text, look, shape) for text in texts)]


def _decisions(content: SheetContent, look: Styles, scale: float) -> Story:
    title = [P("Ce que nous décidons ensemble", look.section), Spacer(0, 1 * mm)]
    if not content.actions:
        nothing = "Nous déciderons des prochaines étapes à notre prochaine rencontre."
        return [*title, P(nothing, look.body)]
    heading: list[Flowable] = [P(word, look.small) for word in ("", "Quoi", "Qui", "Quand")]
    lines = [_decision(n, one, content.made_on, look) for n, one in enumerate(content.actions, 1)]
    cells = [heading, *lines]
    widths = (8 * mm, WIDTH - 88 * mm, 42 * mm, 38 * mm)
    return [KeepTogether([*title, rows(cells, widths, padding=3.4 * scale)])]


def _decision(number: int, action: PlainAction, made_on: date, look: Styles) -> list[Flowable]:
    return [
        P(str(number), look.cell),
        P(action.title, look.cell_strong),
        P(action.who, look.cell),
        P(_when(action.due_on, made_on), look.cell),
    ]


def _when(due_on: date | None, made_on: date) -> str:
    if due_on is None:
        return "à convenir"
    # The year goes without saying when it is the next such day to come.
    is_near = due_on - made_on < timedelta(days=300)
    return f"avant le {day_and_month(due_on) if is_near else long_date(due_on)}"


def _next(content: SheetContent, look: Styles) -> Story:
    lines = [content.plain.orientation, content.plain.wishes]
    if content.review_on is not None:
        lines.append(f"Notre prochain point : {full_date(content.review_on)}.")
    said = [P(line, look.body) for line in lines if line]
    if not said:
        return []
    title = [P("La suite", look.section), Spacer(0, look.body.leading * 0.25)]
    return [KeepTogether([*title, *spread([[line] for line in said], Spacer(0, 2))])]


def _left_for_later(content: SheetContent, look: Styles, scale: float) -> Story:
    if not content.plain.not_discussed:
        return []
    story = [P(content.plain.not_discussed, look.small)]
    return [Cards((story,), (LIGHT.canvas,), padding=7 * scale)]


def _signatures(content: SheetContent, look: Styles, scale: float) -> Iterator[Flowable]:
    names = [P(name, look.small) for name in (content.person, content.adviser or content.agency)]
    yield P("Signatures", look.caption)
    yield Spacer(0, 1 * mm)
    yield columns(names[:1], names[1:], _BETWEEN_SIGNATURES)
    yield Spacer(0, 12 * mm * scale)
    yield columns([Rule()], [Rule()], _BETWEEN_SIGNATURES)
    yield Spacer(0, 4 * mm)


class _Marked(Flowable):
    """A text with a small shape before its first line."""

    def __init__(self, text: str, look: Styles, shape: "_Shape") -> None:
        super().__init__()
        self.text = P(text, look.body)
        self.shape = shape
        self.radius = look.body.fontSize * 0.4
        self.indent = look.body.fontSize * 1.45
        self.middle = look.body.leading * 0.55

    @override
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.text.wrap(available_width - self.indent, available_height)[1] + _BELOW
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shape, then the text."""
        path = self.canv.beginPath()
        for number, (x, y) in enumerate(self.shape.corners):
            place = (self.radius * (1 + x), self.height - self.middle + self.radius * y)
            path.lineTo(*place) if number else path.moveTo(*place)
        path.close()
        self.canv.setFillColor(HexColor(self.shape.color))
        self.canv.drawPath(path, stroke=0, fill=1)
        self.text.drawOn(self.canv, self.indent, _BELOW)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A shape in a circle of radius one, and its colour."""

    corners: tuple[tuple[float, float], ...]
    color: str


def _star_corners() -> Iterator[tuple[float, float]]:
    for number in range(10):
        reach, angle = (0.44 if number % 2 else 1.0), pi / 2 + number * pi / 5
        yield reach * cos(angle), reach * sin(angle)


# A strength is a star on screen too; what moves forward points ahead.
_STAR: Final = _Shape(tuple(_star_corners()), LIGHT.lvl_strength)
_ARROW: Final = _Shape(((-0.55, 0.78), (0.78, 0.0), (-0.55, -0.78)), LIGHT.primary)

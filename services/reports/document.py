"""Building blocks of a printed page that flows: texts, columns, lists, and the page itself.

Colours come from the tokens and fonts from the files we ship; the same story and the same day give
the same bytes.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table
from typing_extensions import override

from services.design.tokens import LIGHT
from services.formatting import NBSP, NNBSP, spaced
from services.reports.fonts import SANS, SANS_SEMIBOLD, SERIF_SEMIBOLD, register_fonts

MARGIN: Final = 18 * mm
WIDTH: Final = A4[0] - 2 * MARGIN
FOOT_HEIGHT: Final = 9 * mm
_THIN: Final = 0.55
"""Height of a narrow no-break space, in parts of the text it stands in."""

Story = Sequence[Flowable]

# reportlab is made for one thread: paragraphs share a parser, and documents the fonts whose files
# they read from. Two documents set at once would mix.
_SETTING: Final = threading.RLock()


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a page, all at one scale; none is under 7.5 points."""

    title: ParagraphStyle
    section: ParagraphStyle
    body: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    small: ParagraphStyle
    caption: ParagraphStyle


def styles(scale: float = 1.0) -> Styles:
    """Return the styles; a smaller scale fits more on a page."""

    def style(name: str, font: str, size: float, color: str, leading: float) -> ParagraphStyle:
        points = max(7.5, size * scale)
        return ParagraphStyle(
            name,
            fontName=font,
            fontSize=points,
            leading=points * leading,
            textColor=HexColor(color),
            splitLongWords=1,
        )

    return Styles(
        title=style("title", SERIF_SEMIBOLD, 24, LIGHT.ink, 1.15),
        section=style("section", SERIF_SEMIBOLD, 14, LIGHT.ink, 1.25),
        body=style("body", SANS, 11, LIGHT.ink, 1.32),
        cell=style("cell", SANS, 10.4, LIGHT.ink_2, 1.3),
        cell_strong=style("cell_strong", SANS_SEMIBOLD, 10.4, LIGHT.ink, 1.3),
        small=style("small", SANS, 9.5, LIGHT.ink_2, 1.3),
        caption=style("caption", SANS, 8.2, LIGHT.ink_3, 1.3),
    )


def P(text: str, style: ParagraphStyle) -> Paragraph:  # noqa: N802 - as short as what it replaces
    """Return a paragraph of plain text: nothing in it is taken for markup."""
    return Paragraph(markup(text, style), style)


def markup(text: str, style: ParagraphStyle) -> str:
    """Escape a text and put its French spaces in.

    A paragraph breaks lines at a narrow no-break space and widens it: a no-break space in smaller
    type stands in for it.
    """
    thin = f'<font size="{style.fontSize * _THIN:.2f}">{NBSP}</font>'
    return escape(spaced(text)).replace(NNBSP, thin).replace("\n", "<br/>")


def columns(left: Story, right: Story, gap: float = 8 * mm) -> Table:
    """Set two stories side by side, at the same height."""
    half = (WIDTH - gap) / 2
    table = Table([[list(left), "", list(right)]], colWidths=[half, gap, half])
    table.setStyle([*_FLUSH, ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return table


def rows(cells: Sequence[Sequence[Flowable]], widths: Sequence[float], *, padding: float) -> Table:
    """Set rows of a table: a line under the heading, a hair under each of the others."""
    table = Table([list(row) for row in cells], colWidths=list(widths), repeatRows=1)
    table.setStyle(
        [
            _FONT,
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, HexColor(LIGHT.line_strong)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(LIGHT.line)),
        ]
    )
    return table


class Cards(Flowable):
    """Stories side by side on tinted cards of the same height.

    Of the widths tried for the first of two cards, the one that makes them lowest is kept.
    """

    def __init__(
        self,
        stories: Sequence[Story],
        fills: Sequence[str],
        *,
        padding: float = 10,
        gap: float = 5 * mm,
        shares: Sequence[float] = (0.5, 0.42, 0.58, 0.36, 0.64),
    ) -> None:
        super().__init__()
        self.stories = stories
        self.fills = fills
        self.padding = padding
        self.gap = gap
        self.shares = shares if len(stories) > 1 else (1.0,)

    @override
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        tried = [self._widths(share) for share in self.shares]
        self.widths = min(tried, key=self._height)
        self.height = self._height(self.widths)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cards, then what stands on them from the top."""
        left = 0.0
        for story, fill, width in zip(self.stories, self.fills, self.widths, strict=True):
            self.canv.setFillColor(HexColor(fill))
            self.canv.roundRect(left, 0, width, self.height, 6, stroke=0, fill=1)
            top = self.height - self.padding
            for part in story:
                _, height = part.wrap(width - 2 * self._side, top)
                top -= height
                part.drawOn(self.canv, left + self._side, top)
            left += width + self.gap

    @property
    def _side(self) -> float:
        return self.padding + 2

    def _widths(self, share: float) -> tuple[float, ...]:
        if len(self.stories) == 1:
            return (self.width,)
        room = self.width - self.gap
        return room * share, room * (1 - share)

    def _height(self, widths: tuple[float, ...]) -> float:
        heights = (
            sum(part.wrap(width - 2 * self._side, A4[1])[1] for part in story)
            for story, width in zip(self.stories, widths, strict=True)
        )
        return max(heights) + 2 * self.padding


class Rule(Flowable):
    """A thin line across the column."""

    def __init__(self, color: str = LIGHT.line_strong, thickness: float = 0.8) -> None:
        super().__init__()
        self.color = color
        self.thickness = thickness

    @override
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.thickness
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(HexColor(self.color))
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, 0, self.width, 0)


class AtFoot(Flowable):
    """A story set at the foot of the page, whatever stands above it; alone on a page if need be."""

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story = story

    @override
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        heights = [part.wrap(available_width, available_height)[1] for part in self.story]
        self.width = available_width
        self.content_height = sum(heights)
        self.height = max(self.content_height, available_height - 0.01)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the story, its last line on the last of the frame."""
        top = self.content_height
        for part in self.story:
            _, height = part.wrap(self.width, top)
            top -= height
            part.drawOn(self.canv, 0, top)


@dataclass(frozen=True, slots=True)
class Description:
    """What the file says of itself: never a person's name.

    Attributes:
        dated: The one date in the file.
        footer: Left of the foot of every page; the page number stands at its right.
    """

    title: str
    author: str
    dated: date
    footer: str


def build(
    make_story: Callable[[], Story], description: Description, *, is_landscape: bool = False
) -> tuple[bytes, int]:
    """Set a story on A4 pages; return the file and how many pages it has.

    Args:
        make_story: Called for each pass, since setting a story uses it up.
        description: Title, author, date and footer.
        is_landscape: Whether the pages lie on their long side.
    """
    register_fonts()
    sheet = landscape(A4) if is_landscape else A4
    with _SETTING:
        _, pages = _set(make_story(), description, sheet, total=0)
        data, _ = _set(make_story(), description, sheet, total=pages)
    return data, pages


def build_on_one_page(
    make_story: Callable[[float], Story], description: Description, scales: Sequence[float]
) -> bytes:
    """Set a story at the largest scale that holds on one page.

    When it does not fit even at the smallest, it goes on to a second page at the first scale:
    nothing is left out, and nothing is small for no gain.
    """
    for scale in scales:
        data, pages = build(partial(make_story, scale), description)
        if pages == 1:
            return data
    return build(partial(make_story, scales[0]), description)[0]


def _set(
    story: Story, description: Description, sheet: tuple[float, float], total: int
) -> tuple[bytes, int]:
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=sheet,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=description.title,
        author=description.author,
        subject="",
        creator="Étrave",
        lang="fr-FR",
        # Without a font of ours from the start, reportlab declares an unembedded Helvetica.
        initialFontName=SANS,
        invariant=1,
    )
    width, height = sheet[0] - 2 * MARGIN, sheet[1] - 2 * MARGIN - FOOT_HEIGHT
    frame = Frame(MARGIN, MARGIN + FOOT_HEIGHT, width, height, 0, 0, 0, 0)
    document.addPageTemplates(
        PageTemplate("page", [frame], onPageEnd=lambda canvas, page: _draw_page(canvas, page.page))
    )

    def _draw_page(canvas: Canvas, number: int) -> None:
        if number == 1:
            _describe(canvas, description)
        _draw_foot(canvas, sheet[0], description.footer, f"Page {number} sur {total}")

    document.build(list(story))
    return buffer.getvalue(), document.page


def _describe(canvas: Canvas, description: Description) -> None:
    stamp = f"D:{description.dated:%Y%m%d}000000+00'00'"
    canvas.setDateFormatter(lambda *_clock: stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _draw_foot(canvas: Canvas, width: float, left: str, right: str) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HexColor(LIGHT.line_strong))
    canvas.setLineWidth(0.8)
    canvas.line(MARGIN, MARGIN + 5 * mm, width - MARGIN, MARGIN + 5 * mm)
    canvas.setFont(SANS, 8)
    canvas.setFillColor(HexColor(LIGHT.ink_3))
    canvas.drawString(MARGIN, MARGIN, left)
    canvas.drawRightString(width - MARGIN, MARGIN, right)
    canvas.restoreState()


def spread(parts: Sequence[Story], gap: Flowable) -> Iterator[Flowable]:
    """Go through stories with a gap between them, the empty ones left out."""
    for number, part in enumerate(part for part in parts if part):
        if number:
            yield gap
        yield from part


# Whatever its cells hold, a table sets a font of its own: Helvetica, not embedded, unless told.
_FONT: Final = ("FONT", (0, 0), (-1, -1), SANS)
_FLUSH: Final = [
    _FONT,
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]

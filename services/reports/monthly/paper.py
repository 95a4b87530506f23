"""A4 pages with their running head and foot, and a place on them that goes down.

Lengths are points from the top left corner, as on the charts; only this module knows that a page
counts from its foot.
"""

from dataclasses import replace
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from services.charts.canvas import Anchor, Area, Chart, Point, Stroke, TextStyle
from services.charts.labels import elide
from services.design.tokens import ColorName
from services.reports.canvas import PdfCanvas, draw_chart
from services.reports.monthly import typesetting, wording
from services.reports.monthly.summary import MonthlySummary
from services.reports.monthly.typesetting import CAPTION, SECTION, SMALL

LEFT: Final = 18 * mm
RIGHT: Final = A4[0] - 18 * mm
WIDTH: Final = RIGHT - LEFT
_TOP: Final = 18 * mm
_BOTTOM: Final = A4[1] - 18 * mm - 26
_FOOT: Final = A4[1] - 18 * mm

HAIR: Final = Stroke("line", 0.6)
RULE: Final = Stroke("line_strong", 0.8)
CHART_SCALE: Final = 0.68
"""Points for a pixel of a chart, so that its smallest text is 8 points high."""


class Paper:
    """The pages of a summary, written from the top of the first to the foot of the last.

    Attributes:
        y: Where the next thing goes.
        page: Number of the page being written.
    """

    def __init__(self, canvas: Canvas, summary: MonthlySummary, total: int) -> None:
        self.canvas = canvas
        self.summary = summary
        self.page = 0
        self.y = _TOP
        self._total = total
        self._marks = 0
        self._pdf = PdfCanvas(canvas)

    # Pages

    def open(self) -> None:
        """Begin a page: its foot, and a running head but on the first."""
        self.page += 1
        self.y = _TOP
        self.canvas.saveState()
        self.canvas.translate(0, A4[1])
        self._draw_foot()
        if self.page > 1:
            self._draw_running_head()

    def close(self) -> None:
        """End the page."""
        self.canvas.restoreState()
        self.canvas.showPage()

    def turn(self) -> None:
        """Go to the next page."""
        self.close()
        self.open()

    def room(self, height: float) -> bool:
        """Go to the next page when so much does not fit, and tell whether it did."""
        if self.y + height <= _BOTTOM:
            return False
        self.turn()
        return True

    def bookmark(self, text: str) -> None:
        """Enter the place in the outline of the document."""
        self._marks += 1
        key = f"section-{self._marks}"
        self.canvas.bookmarkHorizontal(key, 0, -self.y + SECTION.size)
        self.canvas.addOutlineEntry(text, key, level=0)

    # Drawing, in points from the top left corner

    def text(
        self, x: float, y: float, text: str, style: TextStyle, anchor: Anchor = Anchor.START
    ) -> float:
        """Write a text on one line, its baseline at ``y``, and return its width."""
        self._pdf.text(Point(x, y), text, style, anchor)
        return self.text_width(text, style)

    def text_width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text on one line."""
        return self._pdf.text_width(text, style)

    def elided(
        self,
        x: float,
        y: float,
        text: str,
        style: TextStyle,
        width: float,
        anchor: Anchor = Anchor.START,
    ) -> float:
        """Write as much of a text as there is room for; never smaller."""
        return self.text(x, y, elide(self._pdf, text, style, width), style, anchor)

    def paragraph(
        self, x: float, y: float, text: str, style: TextStyle, width: float, at_most: int = 99
    ) -> float:
        """Write a text on as many lines as it takes; return the baseline after the last."""
        for line in typesetting.clamped(self._pdf, text, style, width, at_most):
            self.text(x, y, line, style)
            y += typesetting.leading(style)
        return y

    def lines_of(self, text: str, style: TextStyle, width: float) -> int:
        """Return how many lines a text takes."""
        return len(typesetting.wrapped(self._pdf, text, style, width))

    def rule(
        self, y: float, stroke: Stroke = HAIR, left: float = LEFT, right: float = RIGHT
    ) -> None:
        """Draw a line across the column."""
        self._pdf.line(Point(left, y), Point(right, y), stroke)

    def box(self, area: Area, fill: ColorName, radius: float = 0) -> None:
        """Fill a rectangle."""
        self._pdf.rectangle(area, fill=fill, radius=radius)

    def chart(self, chart: Chart, area: Area, scale: float = CHART_SCALE) -> None:
        """Draw a chart in an area."""
        draw_chart(self.canvas, chart, area.left, -area.top, area.width, area.height, scale=scale)

    @property
    def pdf(self) -> PdfCanvas:
        """The canvas the shapes of the charts are drawn on."""
        return self._pdf

    def heading(self, text: str, caption: str = "") -> None:
        """Write the title of a section, what qualifies it at its right, and enter the outline."""
        self.bookmark(text)
        baseline = self.y + SECTION.size
        width = self.text(LEFT, baseline, text, SECTION)
        self.elided(RIGHT, baseline, caption, SMALL, WIDTH - width - 12, Anchor.END)
        self.y = baseline

    def _draw_running_head(self) -> None:
        summary, baseline = self.summary, self.y + 6
        named = f"{summary.agency.name} · {wording.title(summary)}"
        stamp = wording.edition_stamp(summary.edition)
        width = self.text(RIGHT, baseline, stamp, SMALL, Anchor.END)
        self.elided(LEFT, baseline, named, SMALL, WIDTH - width - 12)
        self.rule(baseline + 7)
        self.y = baseline + 22

    def _draw_foot(self) -> None:
        summary = self.summary
        self.rule(_FOOT - 22, RULE)
        numbered = f"Page {self.page} sur {self._total}"
        width = self.text(RIGHT, _FOOT - 11, numbered, CAPTION, Anchor.END)
        stamp = wording.edition_stamp(summary.edition)
        self.text(LEFT, _FOOT - 11, stamp, replace(CAPTION, color="ink", weight=600))
        traced = (
            f"Étrave {summary.application_version} · {wording.definitions(summary)}"
            f" · empreinte {wording.short_fingerprint(summary)}"
        )
        self.elided(LEFT, _FOOT - 1, traced, CAPTION, WIDTH - width - 12)

"""The monthly summary on A4 pages."""

from datetime import UTC
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from services import formatting
from services.reports.fonts import SANS, register_fonts
from services.reports.monthly import wording
from services.reports.monthly.activity_section import draw_activity
from services.reports.monthly.board_table import draw_board, draw_board_legend
from services.reports.monthly.method_section import draw_method
from services.reports.monthly.opening import draw_opening
from services.reports.monthly.paper import Paper
from services.reports.monthly.receptions_section import draw_receptions
from services.reports.monthly.summary import MonthlySummary
from services.reports.monthly.trends_section import draw_trends

_BETWEEN: Final = 18


def write_pdf(summary: MonthlySummary) -> bytes:
    """Return the pages of a summary.

    The same summary gives the same bytes: the only date in the file is that of the extraction.
    """
    register_fonts()
    total = _written(BytesIO(), summary, total=0)
    buffer = BytesIO()
    _written(buffer, summary, total)
    return buffer.getvalue()


def _written(buffer: BytesIO, summary: MonthlySummary, total: int) -> int:
    """Write the pages and return how many there are, which their feet have to say."""
    # Without a font of ours from the start, reportlab declares an unembedded Helvetica. Its
    # stubs take the name for a number.
    canvas = Canvas(
        buffer,
        pagesize=A4,
        lang="fr-FR",
        initialFontName=SANS,  # type: ignore[arg-type]
        invariant=1,
    )
    _describe(canvas, summary)
    paper = Paper(canvas, summary, total)
    paper.open()
    draw_opening(paper)
    paper.y += 22
    draw_board(paper, wording.board_title(summary), summary.lines)
    draw_board_legend(paper, summary.lines)
    paper.y += _BETWEEN
    draw_receptions(paper)
    paper.y += _BETWEEN
    draw_trends(paper)
    draw_activity(paper)
    paper.y += _BETWEEN
    if summary.tracked:
        draw_board(paper, "Suivi à titre indicatif", summary.tracked)
        paper.y += _BETWEEN
    draw_method(paper)
    paper.close()
    canvas.save()
    return paper.page


def _describe(canvas: Canvas, summary: MonthlySummary) -> None:
    canvas.setTitle(f"{wording.title(summary)}, {wording.edition_stamp(summary.edition).lower()}")
    canvas.setAuthor(summary.agency.name)
    extracted = formatting.long_date(summary.extracted_at.date())
    canvas.setSubject(f"{wording.definitions(summary)}, extraction du {extracted}")
    canvas.setCreator(f"Étrave {summary.application_version}")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    moment = summary.extracted_at.astimezone(UTC)
    stamp = f"D:{moment:%Y%m%d%H%M%S}+00'00'"
    canvas.setDateFormatter(lambda *_clock: stamp)

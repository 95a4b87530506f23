"""The head of the first page: who, when, and the three sentences to remember."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from services import formatting
from services.charts.canvas import Anchor, Area, Marker, Point
from services.reports.monthly import wording
from services.reports.monthly.mark import draw_mark
from services.reports.monthly.paper import LEFT, RIGHT, RULE, WIDTH, Paper
from services.reports.monthly.summary import Conclusion, Edition
from services.reports.monthly.typesetting import BODY, SMALL, STRONG, TITLE, leading, wrapped

_MARK_SIDE: Final = 30
_NAME: Final = replace(STRONG, size=11)
_DETAIL: Final = replace(BODY, size=10)
_PADDING: Final = 13
_INDENT: Final = 28
_BETWEEN: Final = 5
_SPACE: Final = 4


def draw_opening(paper: Paper) -> None:
    """Write the head, the title and the card of conclusions."""
    _draw_head(paper)
    paper.bookmark("Synthèse")
    paper.y += 34
    paper.text(LEFT, paper.y, wording.title(paper.summary), TITLE)
    paper.y += 18
    _draw_conclusions(paper)


def _draw_head(paper: Paper) -> None:
    summary, top = paper.summary, paper.y
    draw_mark(paper.canvas, LEFT - 3, -top + 3, _MARK_SIDE)
    period = wording.cumulative_period(summary)
    extracted = f"Extrait le {formatting.date_and_time(summary.extracted_at)}"
    right = max(paper.text_width(text, SMALL) for text in (period, extracted))
    left, room = LEFT + _MARK_SIDE + 6, WIDTH - _MARK_SIDE - 6 - right - 16
    paper.elided(left, top + 8, summary.agency.name, _NAME, room)
    sites = _elided_sites(paper, summary.agency.sites, room)
    paper.text(left, top + 20.5, sites, SMALL)
    paper.text(RIGHT, top + 8, period, SMALL, Anchor.END)
    paper.text(RIGHT, top + 20.5, extracted, SMALL, Anchor.END)
    stamp = wording.edition_stamp(summary.edition)
    weak = summary.edition is Edition.INTERNAL
    style = replace(SMALL, weight=600, color="danger" if weak else "ink")
    paper.text(RIGHT, top + 33, stamp, style, Anchor.END)
    paper.text(left, top + 33, wording.definitions(summary), SMALL)
    paper.y = top + 42
    paper.rule(paper.y, RULE)


def _elided_sites(paper: Paper, names: tuple[str, ...], room: float) -> str:
    """Name as many sites as there is room for, and count the others."""
    for shown in range(len(names), 0, -1):
        others = len(names) - shown
        more = f" et {formatting.count(others, 'autre', 'autres')}" if others else ""
        text = f"{', '.join(names[:shown])}{more}"
        if paper.text_width(text, SMALL) <= room:
            return text
    return formatting.count(len(names), "site", "sites") if names else "Aucun site saisi"


def _draw_conclusions(paper: Paper) -> None:
    conclusions = paper.summary.conclusions
    width = WIDTH - _INDENT - _PADDING
    details = [_detail_lines(paper, each, width) for each in conclusions]
    heights = [len(lines) * leading(_DETAIL) for lines in details]
    height = sum(heights) + _BETWEEN * (len(heights) - 1) + 2 * _PADDING - 2
    paper.box(Area(LEFT, paper.y, WIDTH, height), "primary_tint", radius=6)
    y = paper.y + _PADDING + _DETAIL.size - 1.5
    for conclusion, lines, each in zip(conclusions, details, heights, strict=True):
        center = Point(LEFT + 16, y - 3.3)
        paper.pdf.marker(Marker.LOZENGE, center, 4, "primary", ground="primary_tint")
        _draw_conclusion(paper, conclusion, lines, y)
        y += each + _BETWEEN
    paper.y += height


def _draw_conclusion(paper: Paper, conclusion: Conclusion, lines: Sequence[str], y: float) -> None:
    left = LEFT + _INDENT
    lead = paper.text(left, y, conclusion.lead, STRONG)
    paper.text(left + lead + _SPACE, y, lines[0], _DETAIL)
    for line in lines[1:]:
        y += leading(_DETAIL)
        paper.text(left, y, line, _DETAIL)


def _detail_lines(paper: Paper, conclusion: Conclusion, width: float) -> Sequence[str]:
    """Break the detail into lines, the first one beginning after what is said in bold."""
    first = width - paper.text_width(conclusion.lead, STRONG) - _SPACE
    head, *rest = wrapped(paper.pdf, conclusion.detail, _DETAIL, first) or [""]
    return [head, *wrapped(paper.pdf, " ".join(rest), _DETAIL, width)]

"""The list of who is to be reminded, to go through with a pen beside the telephone."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from services.formatting import full_date
from services.reports.document import WIDTH, Description, P, Story, build, rows, styles
from services.reports.fonts import register_fonts

TITLE: Final = "Rappels à faire"
_SHARES: Final = (0.1, 0.26, 0.18, 0.13, 0.17, 0.16)


def write(
    heads: Sequence[str], lines: Sequence[tuple[date, Sequence[str]]], printed_on: date
) -> bytes:
    """Return the list as a PDF, a table a day.

    Args:
        heads: Titles of the columns that follow the day.
        lines: Day of each appointment, and its cells, the day being the first.
        printed_on: Date of the document.
    """
    register_fonts()
    description = Description(TITLE, "Étrave", printed_on, "Étrave · usage interne, à détruire")
    return build(lambda: _story(heads, lines, printed_on), description)[0]


def _story(
    heads: Sequence[str], lines: Sequence[tuple[date, Sequence[str]]], printed_on: date
) -> Story:
    look = styles(0.9)
    widths = [share * WIDTH for share in _SHARES]
    story: list[Flowable] = [
        P(TITLE, look.title),
        P(f"Liste du {full_date(printed_on)}", look.small),
    ]
    if not lines:
        story += [Spacer(0, 6 * mm), P("Aucun rendez-vous à rappeler.", look.body)]
    for day, group in groupby(lines, key=lambda line: line[0]):
        cells = [[P(head, look.caption) for head in heads]]
        cells += [[P(cell, look.small) for cell in texts[1:]] for _day, texts in group]
        story += [Spacer(0, 6 * mm), P(full_date(day), look.section), Spacer(0, 1 * mm)]
        story.append(rows(cells, widths, padding=4))
    return story

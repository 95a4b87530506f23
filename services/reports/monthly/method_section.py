"""Definitions and method: what each figure counts, on which class, and what is not known."""

from typing import Final

from services.charts.canvas import Anchor
from services.formatting import NBSP
from services.reports.monthly import wording
from services.reports.monthly.paper import LEFT, RIGHT, WIDTH, Paper
from services.reports.monthly.summary import Line
from services.reports.monthly.typesetting import CAPTION, SMALL, SMALL_STRONG, leading

_INDENT: Final = 23
_TEXT: Final = WIDTH - _INDENT


def draw_method(paper: Paper) -> None:
    """Write the notes, then the definition of every indicator."""
    summary = paper.summary
    paper.room(90)
    paper.heading("Méthode")
    paper.y += 16
    for note in summary.notes:
        _draw_note(paper, note)
    paper.y += 10
    lines = (*summary.lines, *summary.tracked)
    paper.room(90)
    paper.heading("Définitions", wording.definitions(summary))
    paper.y += 16
    for line in lines:
        _draw_definition(paper, line)
    _draw_fingerprint(paper)


def _draw_note(paper: Paper, note: str) -> None:
    paper.room(paper.lines_of(note, SMALL, WIDTH - 10) * leading(SMALL) + 3)
    paper.text(LEFT, paper.y, "·", SMALL_STRONG)
    paper.y = paper.paragraph(LEFT + 10, paper.y, note, SMALL, WIDTH - 10) + 3


def _draw_definition(paper: Paper, line: Line) -> None:
    small_print = _small_print(line)
    height = 12 + paper.lines_of(line.definition, SMALL, _TEXT) * leading(SMALL)
    height += paper.lines_of(small_print, CAPTION, _TEXT) * leading(CAPTION)
    paper.room(height)
    paper.text(LEFT, paper.y, line.code, SMALL)
    paper.elided(LEFT + _INDENT, paper.y, line.label, SMALL_STRONG, _TEXT - 110)
    status = wording.STATUS_WORDS[line.status]
    paper.text(RIGHT, paper.y, status, CAPTION, Anchor.END)
    paper.y = paper.paragraph(LEFT + _INDENT, paper.y + 12, line.definition, SMALL, _TEXT)
    paper.y = paper.paragraph(LEFT + _INDENT, paper.y, small_print, CAPTION, _TEXT) + 6


def _small_print(line: Line) -> str:
    source = f"Source{NBSP}: {line.source}"
    return " · ".join((wording.window_words(line), source, wording.class_numbers(line)))


def _draw_fingerprint(paper: Paper) -> None:
    text = f"Empreinte SHA-256 des chiffres de cette édition{NBSP}: {paper.summary.fingerprint}"
    paper.room(24)
    paper.y = paper.paragraph(LEFT, paper.y + 6, text, CAPTION, WIDTH)

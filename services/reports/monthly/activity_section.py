"""Programmes, solutions and employer relations: counts, each beside that of the year before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from services.charts.canvas import Anchor, TextStyle
from services.reports.monthly import wording
from services.reports.monthly.paper import HAIR, LEFT, RULE, WIDTH, Paper
from services.reports.monthly.summary import Absent, Count, Quantity
from services.reports.monthly.typesetting import (
    ABSENT,
    SECTION,
    SMALL,
    SMALL_STRONG,
)

_ROW: Final = 15
_TITLE: Final = SECTION.size + 21
_BETWEEN: Final = 22
_COLUMN: Final = (WIDTH - _BETWEEN) / 2
_NUMBER: Final = 40
_WORDS: Final = 58
_PROGRAMME: Final = 130
_HEAD: Final = replace(SMALL_STRONG, color="ink_2")


_Table = tuple[str, str, Sequence[Count]]


def draw_activity(paper: Paper) -> None:
    """Write the flows of the programmes, then the other counts, two tables side by side."""
    summary = paper.summary
    _draw_programmes(paper)
    solutions = [solution.count for solution in summary.solutions]
    employers = ("Relations avec les entreprises", "Sur la période", summary.employers)
    _draw_pair_of_tables(paper, ("Solutions", "Jeunes ayant commencé", solutions), employers)
    paper.y += 18
    contacts = ("Accueil", "Depuis le 1er janvier", summary.contacts)
    detailed = [solution for solution in summary.solutions if solution.kinds]
    kinds = [(f"{each.count.label} par type de contrat", "Jeunes", each.kinds) for each in detailed]
    _draw_pair_of_tables(paper, contacts, *kinds[:1])


def _draw_pair_of_tables(paper: Paper, *tables: _Table) -> None:
    """Draw one or two tables, the second at the right of the first."""
    height = _TITLE + _ROW * max(len(rows) for _title, _first, rows in tables)
    paper.room(height)
    top = paper.y
    for rank, table in enumerate(tables):
        paper.y = top
        _draw_table(paper, table, LEFT + rank * (_COLUMN + _BETWEEN))
    paper.y = top + height


def _draw_programmes(paper: Paper) -> None:
    programmes = paper.summary.programmes
    paper.room(_TITLE + 20 + _ROW * len(programmes))
    year = paper.summary.month.year - 1
    paper.heading("Dispositifs", f"entre parenthèses, à la même date en {year}")
    places = [LEFT + _PROGRAMME + (WIDTH - _PROGRAMME) * rank / 3 for rank in (1, 2, 3)]
    paper.y += 16
    paper.text(LEFT, paper.y, "Dispositif", _HEAD)
    heads = ("Entrées", "Sorties", "Présents en fin de mois")
    for right, text in zip(places, heads, strict=True):
        paper.text(right, paper.y, text, _HEAD, Anchor.END)
    paper.y += 5
    paper.rule(paper.y, RULE)
    for programme in programmes:
        paper.elided(LEFT, paper.y + 10.5, programme.label, SMALL, _PROGRAMME)
        flows = (programme.entries, programme.exits, programme.stock)
        for right, quantity in zip(places, flows, strict=True):
            _draw_pair(paper, right, paper.y + 10.5, quantity)
        paper.y += _ROW
        paper.rule(paper.y)
    paper.y += 18


def _draw_pair(paper: Paper, right: float, baseline: float, quantity: Quantity) -> None:
    """Write a count, with that of the year before in brackets; the same words are not repeated."""
    previous = quantity.previous
    if not isinstance(previous, Absent):
        right -= paper.text(right, baseline, f"({wording.quantity(previous)})", SMALL, Anchor.END)
        right -= 4
    elif not isinstance(quantity.value, Absent):
        right -= paper.text(right, baseline, f"({previous.short})", ABSENT, Anchor.END)
        right -= 4
    _draw_number(paper, right, baseline, quantity.value, SMALL_STRONG, is_short=False)


def _draw_table(paper: Paper, table: _Table, left: float) -> None:
    title, first, counts = table
    paper.bookmark(title)
    right, year = left + _COLUMN, paper.summary.month.year
    number = _WORDS if any(_has_words(count.quantity) for count in counts) else _NUMBER
    paper.y += SECTION.size
    paper.text(left, paper.y, title, SECTION)
    paper.y += 16
    paper.text(left, paper.y, first, _HEAD)
    paper.text(right - number, paper.y, str(year), _HEAD, Anchor.END)
    paper.text(right, paper.y, str(year - 1), _HEAD, Anchor.END)
    paper.y += 5
    paper.rule(paper.y, RULE, left, right)
    for count in counts:
        baseline = paper.y + 10.5
        paper.elided(left, baseline, count.label, SMALL, _COLUMN - 2 * number + 14)
        _draw_number(paper, right - number, baseline, count.quantity.value, SMALL_STRONG)
        _draw_number(paper, right, baseline, count.quantity.previous, SMALL)
        paper.y += _ROW
        paper.rule(paper.y, HAIR, left, right)


def _has_words(quantity: Quantity) -> bool:
    """Tell whether a count is said in words, which take more room than figures."""
    return isinstance(quantity.value, Absent) or isinstance(quantity.previous, Absent)


def _draw_number(
    paper: Paper,
    right: float,
    baseline: float,
    value: int | Absent,
    style: TextStyle,
    *,
    is_short: bool = True,
) -> None:
    if isinstance(value, Absent):
        words = value.short if is_short else value.words
        paper.text(right, baseline, words, ABSENT, Anchor.END)
    else:
        paper.text(right, baseline, wording.quantity(value), style, Anchor.END)

"""What each sheet of the spreadsheet holds."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from services import formatting
from services.charts.boxes import Box
from services.formatting import NBSP
from services.indicators.results import Unit
from services.reports.monthly import wording
from services.reports.monthly.cells import (
    COUNT,
    DAY,
    NOTE,
    POINTS,
    STRONG,
    TEXT,
    TITLE,
    UNIT_FORMATS,
    Cell,
    Sheet,
    Value,
)
from services.reports.monthly.summary import (
    Absent,
    Count,
    Edition,
    Line,
    MonthlySummary,
    Quantity,
)


def fill_summary(sheet: Sheet, summary: MonthlySummary) -> None:
    """Say whose figures they are, when they were read, and what to remember."""
    sheet.widths(26, 110)
    sheet.add(Cell(wording.title(summary), TITLE))
    facts = (
        ("Mission locale", summary.agency.name),
        ("Sites", ", ".join(summary.agency.sites) or "aucun site saisi"),
        ("Édition", wording.edition_stamp(summary.edition)),
        ("Période", wording.cumulative_period(summary)),
        ("Extraction", formatting.date_and_time(summary.extracted_at)),
        ("Définitions", wording.definitions(summary)),
        ("Logiciel", f"Étrave {summary.application_version}"),
        ("Empreinte des chiffres", summary.fingerprint),
    )
    for name, value in facts:
        sheet.add(Cell(name, STRONG), Cell(value))
    sheet.skip()
    for conclusion in summary.conclusions:
        sheet.add(Cell("À retenir", STRONG), Cell(f"{conclusion.lead} {conclusion.detail}".strip()))


def fill_indicators(sheet: Sheet, summary: MonthlySummary) -> None:
    """Write a row for each indicator, then its last twelve months."""
    year = summary.month.year
    sheet.widths(7, 36, 22, 12, 13, 14, 12, 14, 12, 14, 13, 13, 16, 20, 6, 9, 9, 9, 12, 12, 12)
    sheet.heads(
        "Code", "Indicateur", "Statut", "Numérateur", "Dénominateur", "Valeur", "Objectif",
        "Écart (points, ou unités)", "Objectif atteint", f"Valeur {year - 1}",
        f"Numérateur {year - 1}", f"Dénominateur {year - 1}", "Place dans la classe", "Classe",
        "Pairs", "Q1", "Médiane", "Q3", "À compléter", "Du", "Au",
        freeze=True,
    )  # fmt: skip
    lines = (*summary.lines, *summary.tracked)
    sheet.add_all([_indicator(line, summary.edition) for line in lines])
    dated = [line for line in lines if line.trend]
    if dated:
        sheet.skip()
        months = [formatting.short_month(point.month) for point in dated[0].trend]
        sheet.heads("Code", "Douze mois", *months)
        sheet.add_all([list(_months(line)) for line in dated])


def fill_receptions(sheet: Sheet, summary: MonthlySummary) -> None:
    """Write the first receptions, and their parts when the edition shows them."""
    sheet.widths(26, 34, 24, 24)
    receptions = summary.receptions
    sheet.heads("Répartition", "Premiers accueils", *_years(summary), freeze=True)
    sheet.add(Cell("Ensemble", STRONG), Cell("Jeunes accueillis"), *_pair(receptions.total))
    for split in receptions.splits:
        sheet.add_all([[Cell(split.label), *_count(count)] for count in split.counts])


def fill_activity(sheet: Sheet, summary: MonthlySummary) -> None:
    """Write the contacts, the flows of the programmes and the solutions."""
    sheet.widths(20, 38, 26, 26)
    sheet.heads("Rubrique", "Jeunes", *_years(summary), freeze=True)
    sheet.add_all([[Cell("Accueil"), *_count(count)] for count in summary.contacts])
    for programme in summary.programmes:
        flows = (
            ("Entrées", programme.entries),
            ("Sorties", programme.exits),
            ("Présents en fin de mois", programme.stock),
        )
        sheet.add_all([[Cell(programme.label), Cell(name), *_pair(of)] for name, of in flows])
    for solution in summary.solutions:
        sheet.add(Cell("Solutions"), *_count(solution.count))
        kind = f"Solutions, {solution.count.label.lower()}"
        sheet.add_all([[Cell(kind), *_count(each)] for each in solution.kinds])


def fill_employers(sheet: Sheet, summary: MonthlySummary) -> None:
    """Write the relations with employers."""
    sheet.widths(38, 26, 26)
    sheet.heads("Relations avec les entreprises", *_years(summary), freeze=True)
    sheet.add_all([_count(count) for count in summary.employers])


def fill_method(sheet: Sheet, summary: MonthlySummary) -> None:
    """Write the notes and the definitions."""
    sheet.widths(8, 34, 100, 24, 34)
    for note in summary.notes:
        sheet.add(Cell("Note", NOTE), Cell("Méthode"), Cell(note))
    sheet.skip()
    sheet.heads("Code", "Indicateur", "Définition", "Statut", "Source")
    for line in (*summary.lines, *summary.tracked):
        status = wording.STATUS_WORDS[line.status]
        texts = (line.code, line.label, line.definition, status, line.source)
        sheet.add(*(Cell(text) for text in texts))


SHEETS: Final[Mapping[str, Callable[[Sheet, MonthlySummary], None]]] = {
    "Synthèse": fill_summary,
    "Indicateurs": fill_indicators,
    "Premiers accueils": fill_receptions,
    "Programmes et solutions": fill_activity,
    "Entreprises": fill_employers,
    "Méthode": fill_method,
}


def _indicator(line: Line, edition: Edition) -> Sequence[Cell]:
    shown = UNIT_FORMATS[line.unit]
    missing = line.reserve.missing if line.reserve is not None else 0
    is_public = edition is Edition.PUBLIC
    return [
        Cell(line.code),
        Cell(line.label),
        Cell(wording.STATUS_WORDS[line.status]),
        _term(line.current.numerator, line.current.value),
        _denominator(line, line.current.denominator, line.current.value),
        Cell(line.current.value, shown),
        Cell(line.target, shown),
        _gap(line),
        Cell(wording.gap_word(line) or "sans objet"),
        Cell(line.previous.value, shown),
        _term(line.previous.numerator, line.previous.value),
        _denominator(line, line.previous.denominator, line.previous.value),
        Cell(wording.quarter(line)),
        *_class(line, shown),
        Cell("non diffusé", NOTE) if is_public else Cell(missing, COUNT),
        Cell(line.window.start, DAY),
        Cell(line.window.end, DAY),
    ]


def _term(term: int | None, value: float | Absent) -> Cell:
    if term is not None:
        return Cell(term, COUNT)
    return Cell(value if isinstance(value, Absent) else Absent("inconnu"))


def _denominator(line: Line, term: int | None, value: float | Absent) -> Cell:
    return Cell("sans objet", NOTE) if line.unit is Unit.COUNT else _term(term, value)


def _gap(line: Line) -> Cell:
    if isinstance(line.gap, Absent):
        return Cell(line.gap)
    return Cell(100 * line.gap if line.unit is Unit.PERCENT else line.gap, POINTS)


def _class(line: Line, shown: str) -> Iterator[Cell]:
    if not isinstance(line.box, Box):
        yield Cell(line.box)
        yield from (Cell("sans objet", NOTE) for _ in range(4))
        return
    box = line.box
    yield Cell(box.klass)
    yield Cell(box.n, COUNT)
    yield from (Cell(edge, shown) for edge in (box.q1, box.median, box.q3))


def _months(line: Line) -> Iterator[Cell]:
    yield Cell(line.code)
    yield Cell(line.label)
    for point in line.trend:
        value: Value = "non calculable" if point.value is None else point.value
        yield Cell(value, UNIT_FORMATS[line.unit])


def _years(summary: MonthlySummary) -> tuple[str, str]:
    month = formatting.month_name(summary.month)
    year = summary.month.year
    return f"Fin{NBSP}{month} {year}", f"Fin{NBSP}{month} {year - 1}"


def _count(count: Count) -> list[Cell]:
    return [Cell(count.label, TEXT), *_pair(count.quantity)]


def _pair(of: Quantity) -> list[Cell]:
    return [Cell(of.value, COUNT), Cell(of.previous, COUNT)]

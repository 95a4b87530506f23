"""The figures in words, written once for the page and the spreadsheet."""

from collections.abc import Sequence
from typing import Final

from services import formatting
from services.charts.boxes import Box
from services.charts.position import NO_VALUE, QUARTER_WORDS, class_name
from services.formatting import NBSP
from services.indicators.results import Status, Unit, WindowKind
from services.reports.monthly.summary import Absent, Edition, Line, MonthlySummary, Quantity

EDITION_WORDS: Final = {Edition.INTERNAL: "interne", Edition.PUBLIC: "diffusable"}
NOT_TO_SPREAD: Final = "Ne pas diffuser"
STATUS_WORDS: Final = {
    Status.WORKING: "indicateur de travail",
    Status.OFFICIAL: "indicateur officiel",
}
WINDOW_WORDS: Final = {
    WindowKind.MONTH: "dans le mois",
    WindowKind.YEAR_TO_DATE: "depuis le 1er janvier",
    WindowKind.SLIDING_12: "sur douze mois",
}

_NUMBERS: Final = (
    "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
)  # fmt: skip


def spelled(value: int) -> str:
    """Write a small number in words, as a sentence does, and the others in digits."""
    return _NUMBERS[value] if value < len(_NUMBERS) else formatting.number(value)


def title(summary: MonthlySummary) -> str:
    """Name the document; no person is in it."""
    return f"Synthèse mensuelle, {formatting.month(summary.month)}"


def board_title(summary: MonthlySummary) -> str:
    """Name the table of indicators: ``Les dix indicateurs de travail``."""
    number = len(summary.lines)
    working = all(line.status is Status.WORKING for line in summary.lines)
    kind = " de travail" if working else ""
    if number == 1:
        return f"L’indicateur{kind}"
    return f"Les {spelled(number)} indicateurs{kind}"


def edition_stamp(edition: Edition) -> str:
    """Say who may read it, at the head and the foot of every page."""
    stamp = f"Édition {EDITION_WORDS[edition]}"
    return f"{stamp} · {NOT_TO_SPREAD}" if edition is Edition.INTERNAL else stamp


def definitions(summary: MonthlySummary) -> str:
    """Say which definitions the figures follow."""
    return f"{summary.definitions.label}, version {summary.definitions.version}"


def short_fingerprint(summary: MonthlySummary) -> str:
    """Write the beginning of the fingerprint in groups that can be read aloud."""
    digits = summary.fingerprint[:12]
    return NBSP.join(digits[start : start + 4] for start in range(0, len(digits), 4))


def value(line: Line, of: float | Absent) -> str:
    """Write a value of an indicator, or why there is none."""
    if isinstance(of, Absent):
        return of.words
    return formatting.quantity(of, line.written, line.decimals)


def target(line: Line) -> str:
    """Write the objective with as few decimals as it has: ``45 %``, ``12,5 %``."""
    if isinstance(line.target, Absent):
        return line.target.words
    whole = formatting.quantity(line.target, line.written, 0)
    exact = formatting.quantity(line.target, line.written, 1)
    return whole if exact.replace(",0", "") == whole else exact


def terms(line: Line) -> str:
    """Write the numerator with its denominator, or what is known of them."""
    numerator, denominator = line.current.numerator, line.current.denominator
    if numerator is None:
        return ""
    if denominator is None:
        return formatting.number(numerator)
    if line.unit is Unit.RATIO:
        return f"{formatting.number(numerator)} pour {formatting.number(denominator)}"
    return formatting.fraction(numerator, denominator)


def gap(line: Line) -> str:
    """Write the distance to the objective; what rounds to zero without being so is not zero."""
    if isinstance(line.gap, Absent):
        return line.gap.words
    for decimals in (line.decimals, line.decimals + 1, line.decimals + 2):
        written = formatting.gap(line.gap, line.written, decimals)
        if written[0] in ("+", formatting.MINUS):
            break
    else:
        written = formatting.gap(line.gap, line.written, line.decimals)
    return written


def gap_word(line: Line) -> str:
    """Say whether the objective is reached, in one word; nothing when that is not known."""
    return {True: "atteint", False: "non atteint", None: ""}[line.is_reached]


def quarter(line: Line) -> str:
    """Say where the figure stands in the class, or why that is not known."""
    if isinstance(line.box, Absent):
        return line.box.words
    place = line.position().quarter
    return NO_VALUE if place is None else QUARTER_WORDS[place]


def reserve(line: Line) -> str:
    """Say how many records would change the figure once completed."""
    return f"{formatting.number(line.reserve.missing)} à compléter" if line.reserve else ""


def quantity(of: int | Absent) -> str:
    """Write a count, or why there is none."""
    return of.words if isinstance(of, Absent) else formatting.number(of)


def change(of: Quantity) -> str:
    """Write how much a count moved in a year: ``+7,2 %``; nothing when that is not known."""
    if isinstance(of.value, Absent) or isinstance(of.previous, Absent) or not of.previous:
        return ""
    difference = 100 * (of.value - of.previous) / of.previous
    return f"{formatting.signed(difference)}{NBSP}%"


def cumulative_period(summary: MonthlySummary) -> str:
    """Say which days the page covers."""
    return f"Cumul {formatting.date_range(summary.year_start, summary.last_day)}"


def class_caption(lines: Sequence[Line]) -> str:
    """Name the class the figures are compared with, when there is only one."""
    boxes = [line.box for line in lines if isinstance(line.box, Box)]
    classes = {(class_name(box), box.n) for box in boxes}
    if len(classes) == 1:
        name, n = classes.pop()
        return f"{name}, {formatting.count(n, 'mission locale', 'missions locales')}"
    names = sorted({name for name, _n in classes})
    return f"{formatting.enumeration(names)}, effectifs dans la méthode" if names else ""


def class_numbers(line: Line) -> str:
    """Write the quartiles of the class, for those who do not see the box plot."""
    if isinstance(line.box, Absent):
        return f"Classe{NBSP}: {line.box.sentence}"
    box, position = line.box, line.position()
    named = f"{class_name(box)}, n{NBSP}={NBSP}{formatting.number(box.n)}{NBSP}:"
    edges = (("Q1", box.q1), ("médiane", box.median), ("Q3", box.q3))
    written = (f"{name}{NBSP}{position.write(value)}" for name, value in edges)
    return f"{named} {', '.join(written)}"


def window_words(line: Line) -> str:
    """Say how far back a figure counts."""
    words = WINDOW_WORDS[line.window.kind]
    return words[:1].upper() + words[1:]


def is_provisional(summary: MonthlySummary) -> bool:
    """Tell whether the records were read before the month was over."""
    return summary.extracted_at.date() <= summary.last_day

"""What must be known to read the figures: definitions, classes, what is missing and why."""

from collections.abc import Iterator
from typing import Final

from services import formatting
from services.charts.boxes import Box
from services.charts.position import box_note
from services.formatting import NBSP, NNBSP
from services.indicators.results import Status
from services.reports.monthly import wording
from services.reports.monthly.summary import (
    WITHHELD,
    Absent,
    Edition,
    Line,
    MonthlySummary,
)

_WORKING: Final = (
    f"Indicateurs de travail reconstitués{NNBSP}; leurs libellés officiels ne sont pas publiés."
)
_PREVIOUS: Final = (
    "Les chiffres de l’an dernier sont recalculés avec les définitions d’aujourd’hui, sur les"
    " saisies présentes à la date d’extraction."
)
_SOLUTIONS: Final = (
    f"Solutions{NBSP}: un jeune compte une fois dans chacune de celles qu’il a commencées, et une"
    " fois par type de contrat."
)
_EXITS: Final = f"Sorties des dispositifs{NBSP}: celles sur lesquelles portent les taux de sorties."
_EMPLOYERS: Final = (
    f"Entreprises{NBSP}: est active celle qui a eu, sur la période, un échange, une offre, une"
    " immersion ou une embauche."
)
_RULE: Final = (
    f"Édition diffusable{NBSP}: totaux de la mission locale seulement, portant sur 11 au moins,"
    f" au numérateur, au dénominateur et dans leur différence. «{NBSP}Non diffusable{NBSP}»"
    " désigne un chiffre plus petit, ou un chiffre qui permettrait de le retrouver."
)
_RULE_CLASSES: Final = (
    "De la classe ne sont montrés que les quartiles et la médiane, à partir de 11 pairs."
)


def notes(summary: MonthlySummary) -> tuple[str, ...]:
    """Return the notes an edition is printed with, the most general first."""
    return tuple(_notes(summary))


def _notes(summary: MonthlySummary) -> Iterator[str]:
    lines = (*summary.lines, *summary.tracked)
    if summary.agency.is_demonstration:
        yield f"Base de démonstration{NBSP}: les jeunes et les chiffres sont fictifs."
    if wording.is_provisional(summary):
        day = formatting.long_date(summary.extracted_at.date())
        yield f"Chiffres provisoires{NBSP}: le mois n’était pas terminé à l’extraction, le {day}."
    if any(line.status is Status.WORKING for line in lines):
        yield _WORKING
    if summary.edition is Edition.PUBLIC:
        yield _RULE
    yield from _classes(summary)
    yield from _not_computable(lines)
    yield _PREVIOUS
    counting = summary.counting
    yield f"Comptages{NBSP}: «{NBSP}{counting.label}{NBSP}», version {counting.version}."
    yield _EXITS
    yield _SOLUTIONS
    yield _EMPLOYERS


def _classes(summary: MonthlySummary) -> Iterator[str]:
    boxes = {
        (line.box.klass, line.box.n, line.box.period, line.box.convention): line.box
        for line in summary.lines
        if isinstance(line.box, Box)
    }
    for _key, box in sorted(boxes.items()):
        yield (_without_whiskers(box) if summary.edition is Edition.PUBLIC else box_note(box))
    if boxes and summary.edition is Edition.PUBLIC:
        yield _RULE_CLASSES
    missing = [line.code for line in summary.lines if isinstance(line.box, Absent)]
    if missing:
        yield f"Sans boîte à moustaches{NBSP}: {formatting.enumeration(missing)}."


def _without_whiskers(box: Box) -> str:
    return f"{box_note(box).partition(', moustaches')[0]}."


def _not_computable(lines: tuple[Line, ...]) -> Iterator[str]:
    for line in lines:
        value = line.current.value
        if isinstance(value, Absent) and value != WITHHELD:
            yield f"{line.code}, {value.sentence}."

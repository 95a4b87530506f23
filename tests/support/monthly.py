"""A monthly summary made by hand, with the awkward cases a real month has."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from services.charts.boxes import Box, box
from services.formatting import NBSP, NNBSP
from services.indicators.results import Direction, Status, TrendPoint, Unit, Window, WindowKind
from services.reports.monthly.summary import (
    NO_GAP,
    NO_TARGET,
    NO_VALUE,
    Absent,
    Agency,
    Count,
    Definitions,
    Edition,
    Flows,
    Line,
    MonthlySummary,
    Quantity,
    Reading,
    Receptions,
    Reserve,
    Solution,
    Split,
)

MONTH = date(2026, 10, 1)
PARIS_IN_WINTER = timezone(timedelta(hours=1))
EXTRACTED_AT = datetime(2026, 11, 23, 9, 12, tzinfo=UTC).astimezone(PARIS_IN_WINTER)
YEAR_TO_DATE = Window(WindowKind.YEAR_TO_DATE, date(2026, 1, 1), date(2026, 10, 31))

Numbers = tuple[str, str, int, int, float | None, Unit, tuple[int, int]]
INDICATORS: tuple[Numbers, ...] = (
    ("R1", "Couverture du territoire", 1842, 4310, 0.45, Unit.PERCENT, (1790, 4310)),
    ("R2", "Contractualisation", 396, 612, 0.60, Unit.PERCENT, (350, 571)),
    ("R3", "Publics prioritaires accompagnés", 214, 396, 0.50, Unit.PERCENT, (180, 350)),
    ("R4", "Intensité de l’accompagnement", 2061, 644, 3.0, Unit.RATIO, (1790, 601)),
    ("R5", "Mise en situation professionnelle", 171, 644, 0.30, Unit.PERCENT, (178, 601)),
    ("R6", "Accès à la formation", 148, 644, 0.25, Unit.PERCENT, (129, 601)),
    ("R7", "Accès à l’alternance", 97, 644, 0.15, Unit.PERCENT, (69, 601)),
    ("R8", "Accès à l’emploi", 265, 644, 0.40, Unit.PERCENT, (238, 601)),
    ("R9", "Sorties positives du PACEA", 62, 150, 0.45, Unit.PERCENT, (65, 141)),
    ("R10", "Sorties positives du CEJ", 88, 172, 0.50, Unit.PERCENT, (80, 165)),
)


def plain(text: str) -> str:
    """Return a text with ordinary spaces, to compare what it says."""
    return text.replace(NBSP, " ").replace(NNBSP, " ")


def reading(numerator: int, denominator: int | None) -> Reading:
    if denominator is None:
        return Reading(float(numerator), numerator, None)
    return Reading(numerator / denominator if denominator else NO_VALUE, numerator, denominator)


@cache
def peers(around: float, members: int = 12) -> Box:
    values = {
        f"Territoire {rank}": around * (0.72 + 0.05 * rank + (0.3 if rank == members - 1 else 0))
        for rank in range(members)
    }
    return box("B", "2026-10", values)


def trend(last: float, first: float) -> tuple[TrendPoint, ...]:
    months = [date(2025 + (10 + rank) // 12, (10 + rank) % 12 + 1, 1) for rank in range(12)]
    return tuple(
        TrendPoint(month, first + (last - first) * rank / 11 + 0.01 * ((rank * 7) % 5 - 2))
        for rank, month in enumerate(months)
    )


def line(numbers: Numbers) -> Line:
    code, label, numerator, denominator, target, unit, before = numbers
    current, previous = reading(numerator, denominator), reading(*before)
    value = numerator / denominator
    around = target or value
    return Line(
        code=code,
        label=label,
        axis="Solutions",
        definition="Jeunes ayant commencé quelque chose depuis le début de l’année, rapportés aux"
        " jeunes en PACEA ou en CEJ sur la période. Les décès et les déménagements ne comptent pas"
        " comme des sorties.",
        source="liste reconstituée",
        status=Status.WORKING,
        unit=unit,
        direction=Direction.UP,
        window=YEAR_TO_DATE,
        current=current,
        previous=previous,
        target=NO_TARGET if target is None else target,
        gap=NO_GAP if target is None else value - target,
        box=peers(around),
        trend=trend(value, before[0] / before[1]),
        reserve=Reserve(14, "Motif de sortie non saisi", 76 / 150) if code == "R9" else None,
    )


def count(code: str, label: str, value: int | Absent, previous: int | Absent) -> Count:
    return Count(code, label, Quantity(value, previous))


def split(by: str, label: str, *parts: tuple[str, int, int]) -> Split:
    return Split(by, label, tuple(count(name, name, now, before) for name, now, before in parts))


def receptions() -> Receptions:
    return Receptions(
        Quantity(612, 571),
        (
            split(
                "sex", "Sexe", ("Femmes", 301, 280), ("Hommes", 306, 284), ("Non renseigné", 5, 7)
            ),
            split(
                "age",
                "Âge en fin de période",
                ("16-17 ans", 118, 102),
                ("18-21 ans", 340, 330),
                ("22-25 ans", 140, 131),
                ("26 ans et plus", 12, 5),
                ("Autre âge", 0, 1),
                ("Non renseigné", 2, 2),
            ),
            split(
                "level",
                "Niveau de formation",
                ("Sans diplôme ou brevet", 196, 190),
                ("CAP, BEP", 171, 160),
                ("Baccalauréat", 200, 181),
                ("Bac + 2 et plus", 41, 36),
                ("Non renseigné", 4, 4),
            ),
            split(
                "qpv",
                "Quartier prioritaire",
                ("En quartier prioritaire", 173, 150),
                ("Hors quartier, ou non renseigné", 439, 421),
            ),
        ),
    )


@cache
def summary() -> MonthlySummary:
    """Return the exact figures of a month, before any edition is made of them."""
    kinds = (
        count("permanent", "CDI", 64, 55),
        count("fixed_term", "CDD", 128, 119),
        count("temporary", "Intérim", 71, 74),
        count("unknown", "Contrat non renseigné", 9, 4),
    )
    return MonthlySummary(
        agency=Agency("Mission locale des Deux-Rives", ("Bordeaux", "Mérignac", "Talence")),
        month=MONTH,
        extracted_at=EXTRACTED_AT,
        application_version="0.1.0",
        definitions=Definitions("cpo-2019-2022", "1", "Référentiel de travail 2019-2022"),
        counting=Definitions("activity", "1", "Activité de la mission locale"),
        edition=Edition.INTERNAL,
        lines=tuple(line(numbers) for numbers in INDICATORS),
        tracked=(
            replace(
                line(("R11", "Levée des freins", 230, 1203, None, Unit.PERCENT, (190, 1150))),
                axis="Accompagnement",
            ),
        ),
        contacts=(
            count("in_contact", "Jeunes en contact", 1842, 1790),
            count("received", "Jeunes reçus", 1203, 1150),
        ),
        receptions=receptions(),
        programmes=(
            Flows("pacea", "PACEA", Quantity(312, 262), Quantity(150, 141), Quantity(512, 498)),
            Flows("cej", "CEJ", Quantity(118, 120), Quantity(172, 165), Quantity(132, 139)),
        ),
        solutions=(
            Solution(count("jobs", "Emploi", 289, 270), kinds),
            Solution(count("durable_jobs", "Emploi durable", 118, 104)),
            Solution(count("work_study", "Alternance", 109, 80)),
            Solution(count("trainings", "Formation", 171, 150)),
            Solution(count("immersions", "Immersion", 190, 196)),
            Solution(count("school", "Retour en scolarité", 14, 11)),
            Solution(count("volunteering", "Service civique, volontariat", 8, 12)),
        ),
        employers=(
            count("active_employers", "Entreprises actives", 142, 118),
            count("exchanges", "Échanges", 420, 377),
            count("offers", "Offres déposées", 96, 88),
            count("positions", "Postes offerts", 131, 120),
            count("proposals", "Mises en relation", 240, 221),
            count("hires", "Embauches", 51, 47),
        ),
    )

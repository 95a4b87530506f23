"""The usual counts of the network, from the ``activity`` definitions the board also uses."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from models.pathway import ContractKind, Programme, Situation, SituationFamily, SituationState
from services.indicators import frameworks
from services.indicators.engine import compute
from services.indicators.figures import bounds
from services.indicators.frameworks import Framework, Population
from services.indicators.results import Figure, Window, WindowKind
from services.indicators.statements import measure_of
from services.indicators.windows import window_of
from services.reports.monthly.lines import by_code
from services.reports.monthly.summary import (
    NOT_FOLLOWED,
    Absent,
    Count,
    Flows,
    Quantity,
    Receptions,
    Solution,
    Split,
)
from services.youths.vocabulary import word

_FRAMEWORK: Final = "activity"
_RECEPTIONS: Final = "first_receptions"
_SPLITS: Final = ("sex", "age", "level", "qpv")
_CONTACTS: Final = ("in_contact", "received")
_JOBS: Final = "jobs"
_SOLUTIONS: Final = {
    _JOBS: "Emploi",
    "durable_jobs": "Emploi durable",
    "work_study": "Alternance",
    "trainings": "Formation",
    "immersions": "Immersion",
}
_OTHER_SOLUTIONS: Final = {
    SituationFamily.SCHOOL: "Retour en scolarité",
    SituationFamily.VOLUNTEERING: "Service civique, volontariat",
}
_PROGRAMMES: Final = {Programme.PACEA: "PACEA", Programme.CEJ: "CEJ"}
_NOT_ENTERED: Final = "Contrat non renseigné"


@dataclass(frozen=True, slots=True)
class YearToDate:
    """The counts from 1 January to the end of a month."""

    window: Window
    figures: Mapping[str, Figure]
    kinds_of_jobs: Mapping[str, int]
    others: Mapping[SituationFamily, int]


def definitions() -> Framework:
    """Return the definitions of the counts."""
    return frameworks.shipped(_FRAMEWORK)


def read_year(session: Session, month: date, extracted_on: date) -> YearToDate:
    """Count the year of a month, up to its end."""
    framework = definitions()
    figures: dict[str, Figure] = {}
    # Only first receptions are printed by characteristic.
    for is_split in (True, False):
        wanted = tuple(
            each for each in framework.indicators if (each.code == _RECEPTIONS) is is_split
        )
        board = compute(
            session,
            replace(framework, indicators=wanted),
            month,
            extracted_on=extracted_on,
            breakdowns=is_split,
            trend=False,
        )
        figures |= by_code(board.figures)
    window = window_of(WindowKind.YEAR_TO_DATE, month)
    return YearToDate(
        window,
        figures,
        _kinds_of_jobs(session, framework, window),
        {family: _starts(session, family, window) for family in _OTHER_SOLUTIONS},
    )


def contacts(now: YearToDate, before: YearToDate) -> tuple[Count, ...]:
    """Return the young people in contact and received."""
    return tuple(_count(code, now.figures[code].label, now, before) for code in _CONTACTS)


def receptions(now: YearToDate, before: YearToDate) -> Receptions:
    """Return the first receptions, and their parts."""
    past = {
        (split.by, cell.key): cell.numerator
        for split in before.figures[_RECEPTIONS].breakdowns
        for cell in split.cells
    }
    splits = tuple(
        Split(
            split.by,
            split.label,
            tuple(
                Count(
                    cell.key,
                    cell.label,
                    Quantity(cell.numerator, past.get((split.by, cell.key), 0)),
                )
                for cell in split.cells
            ),
        )
        for split in now.figures[_RECEPTIONS].breakdowns
        if split.by in _SPLITS
    )
    return Receptions(_quantity(_RECEPTIONS, now, before), splits)


def programmes(
    framework: Framework,
    now: YearToDate,
    before: YearToDate,
    board: Mapping[str, Figure],
    board_before: Mapping[str, Figure],
) -> tuple[Flows, ...]:
    """Return the flows of the programmes; the exits are those of the rates of the board."""
    return tuple(
        Flows(
            code=code.value,
            label=label,
            entries=_quantity(f"{code.value}_entries", now, before),
            exits=Quantity(_exits(framework, board, code), _exits(framework, board_before, code)),
            stock=_quantity(f"{code.value}_stock", now, before),
        )
        for code, label in _PROGRAMMES.items()
    )


def solutions(now: YearToDate, before: YearToDate) -> tuple[Solution, ...]:
    """Return what young people started, jobs with their kinds of contract."""
    kinds = sorted(
        now.kinds_of_jobs.keys() | before.kinds_of_jobs.keys(),
        # The most frequent first; what was not entered comes last.
        key=lambda kind: (kind == _NOT_ENTERED, -now.kinds_of_jobs.get(kind, 0), kind),
    )
    parts = tuple(
        Count(
            kind, kind, Quantity(now.kinds_of_jobs.get(kind, 0), before.kinds_of_jobs.get(kind, 0))
        )
        for kind in kinds
    )
    counted = tuple(
        Solution(_count(code, label, now, before), parts if code == _JOBS else ())
        for code, label in _SOLUTIONS.items()
    )
    others = tuple(
        Solution(Count(family.value, label, Quantity(now.others[family], before.others[family])))
        for family, label in _OTHER_SOLUTIONS.items()
    )
    return counted + others


def _count(code: str, label: str, now: YearToDate, before: YearToDate) -> Count:
    return Count(code, label, _quantity(code, now, before))


def _quantity(code: str, now: YearToDate, before: YearToDate) -> Quantity:
    return Quantity(now.figures[code].numerator, before.figures[code].numerator)


def _exits(framework: Framework, board: Mapping[str, Figure], programme: Programme) -> int | Absent:
    """Return the denominator of the exit rate of a programme."""
    for indicator in framework.indicators:
        term = indicator.denominator
        if isinstance(term, Population) and term.measure == "exits":
            exits = board[indicator.code].denominator
            if programme in term.parameters.programmes and exits is not None:
                return exits
    return NOT_FOLLOWED


def _kinds_of_jobs(session: Session, framework: Framework, window: Window) -> dict[str, int]:
    """Count the young people by kind of contract, among the very jobs the figure counts."""
    found = measure_of(framework.indicator(_JOBS).numerator).counted.subquery()
    rows = session.execute(
        select(Situation.contract, func.count(distinct(found.c.youth_id)))
        .join(found, found.c.source_id == Situation.id)
        .group_by(Situation.contract),
        bounds(window),
    )
    return {_contract_label(contract): n for contract, n in rows}


def _contract_label(contract: ContractKind | None) -> str:
    if contract is None:
        return _NOT_ENTERED
    text = word(contract)
    return text[:1].upper() + text[1:]


def _starts(session: Session, family: SituationFamily, window: Window) -> int:
    """Count the young people who started something, by the rules of the other solutions."""
    statement = select(func.count(distinct(Situation.youth_id))).where(
        Situation.family == family,
        Situation.started_on.between(window.start, window.end),
        Situation.state != SituationState.PLANNED,
    )
    return session.scalar(statement) or 0

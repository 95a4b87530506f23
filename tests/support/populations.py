"""Random databases for hypothesis: few people, every value of every list, dates on the edges."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any, TypeVar

from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.agency import Site, TerritoryFigure
from models.base import Record
from models.diagnostic import (
    Action,
    ActionOwner,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticKind,
    DiagnosticStatus,
    Level,
)
from models.employer import Immersion, ImmersionAim, ImmersionOutcome
from models.event import Attendance, Event, EventKind, Modality
from models.pathway import (
    ContractKind,
    ExitReason,
    Pathway,
    Programme,
    Situation,
    SituationFamily,
    SituationState,
)
from models.youth import LevelScheme, RuralZone, Sex, YesNo, Youth

Row = dict[str, Any]
T = TypeVar("T")
CREATED = datetime(2020, 1, 1, tzinfo=UTC)
STAMP: Row = {"created_at": CREATED, "updated_at": CREATED, "version": 1}

# Months on whose edges something changes: the leap day, the end of the Garantie jeunes, a year.
MONTHS = tuple(
    date.fromisoformat(f"{text}-01")
    for text in ("2022-01", "2022-02", "2022-03", "2024-02", "2024-12", "2026-10")
)

FOLLOWED = (Programme.PACEA, Programme.CEJ, Programme.GARANTIE_JEUNES)
WORK = (SituationFamily.JOB, SituationFamily.WORK_STUDY)
EMPLOYEES = (ContractKind.PERMANENT, ContractKind.FIXED_TERM, ContractKind.FIXED_TERM)
APPRENTICES = (ContractKind.APPRENTICESHIP, ContractKind.PROFESSIONAL)


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows of a database, by table, as plain values."""

    sites: list[Row] = field(default_factory=list)
    youths: list[Row] = field(default_factory=list)
    pathways: list[Row] = field(default_factory=list)
    situations: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)
    immersions: list[Row] = field(default_factory=list)
    diagnostics: list[Row] = field(default_factory=list)
    actions: list[Row] = field(default_factory=list)
    territory: list[Row] = field(default_factory=list)


def fill(session: Session, facts: Facts) -> None:
    """Insert the rows; they need not be journaled, the transaction is never committed."""
    tables: tuple[tuple[type[Record], list[Row]], ...] = (
        (Site, facts.sites),
        (Youth, facts.youths),
        (Pathway, facts.pathways),
        (Situation, facts.situations),
        (Event, facts.events),
        (Immersion, facts.immersions),
        (Diagnostic, [without_levels(row) for row in facts.diagnostics]),
        (DiagnosticAnswer, answers(facts.diagnostics)),
        (Action, facts.actions),
        (TerritoryFigure, facts.territory),
    )
    for table, rows in tables:
        if rows:
            session.execute(
                insert(table),
                [STAMP | row for row in rows],
                execution_options={"is_journaled": True},
            )


def values_of(kind: type[Enum]) -> st.SearchStrategy[Any]:
    return st.sampled_from(list(kind))


def mostly(kind: type[Enum], *usual: Enum) -> st.SearchStrategy[Any]:
    """Draw often among a few values: the rules are strict, and few records would count."""
    often = [*usual] * (2 * len(kind) // len(usual))
    return st.sampled_from([*often, *kind])


@st.composite
def known(draw: st.DrawFn, values: st.SearchStrategy[T]) -> T | None:
    """Draw a value, and None now and then: it was not entered."""
    return draw(values) if draw(st.integers(0, 4)) else None


def days_around(month: date) -> st.SearchStrategy[date]:
    """Draw days near the ends of the windows that end with a month, and others about."""
    january = date(month.year, 1, 1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    one = timedelta(days=1)
    edges = [january, january - one, last, last + one, month, month - one]
    edges += [date(2022, 2, 28), date(2022, 3, 1), date(2024, 2, 29), date(month.year - 1, 8, 31)]
    first = date(month.year - 1, 1, 1)
    return st.sampled_from(edges) | st.dates(first, last + timedelta(days=45))


def birth_dates(month: date) -> st.SearchStrategy[date]:
    """Draw births of people about 14 to 30, on the edges of the age bands too."""
    last = month.replace(day=monthrange(month.year, month.month)[1])
    ages = (16, 18, 22, 26)
    edges = [
        date(year, last.month, min(last.day, monthrange(year, last.month)[1]))
        for year in (last.year - age for age in ages)
    ]
    edges += [edge + timedelta(days=shift) for edge in edges for shift in (-1, 1)]
    edges += [date(2004, 2, 29), date(2008, 2, 29), date(last.year + 1, 1, 1)]
    return st.sampled_from(edges) | st.dates(date(last.year - 30, 1, 1), last)


@st.composite
def ends(draw: st.DrawFn, start: date) -> date:
    """Draw an end, often about six months after the start."""
    month = start.month + 6
    year, number = start.year + (month - 1) // 12, (month - 1) % 12 + 1
    half_year = date(year, number, min(start.day, monthrange(year, number)[1]))
    near = [half_year + timedelta(days=shift) for shift in (-2, -1, 0, 1)]
    far = [start + timedelta(days=days) for days in (0, 1, 45, 400)]
    return draw(st.sampled_from([*near, *far]))


@st.composite
def populations(draw: st.DrawFn, month: date) -> Facts:
    """Draw a small database about a month."""
    facts = Facts()
    facts.sites.extend({"id": n, "name": f"Site {n}", "region": "FR"} for n in (1, 2))
    if draw(st.booleans()):
        years = draw(st.sets(st.sampled_from([month.year - 1, month.year, month.year + 1])))
        facts.territory.extend(
            {"id": year, "code": "active_not_employed_16_25", "year": year, "value": year % 7}
            | {"source": "INSEE"}
            for year in years
        )
    for youth_id in range(1, draw(st.integers(3, 7)) + 1):
        facts.youths.append(draw(youths(youth_id, month)))
        followed = draw(st.lists(pathways(month), min_size=1, max_size=3))
        days = days_near(followed, month)
        for rows, found in (
            (facts.pathways, followed),
            (facts.situations, draw(st.lists(situations(days), min_size=2, max_size=5))),
            (facts.events, draw(st.lists(events(days), min_size=1, max_size=4))),
            (facts.immersions, draw(st.lists(immersions(days), max_size=1))),
            (facts.diagnostics, draw(st.lists(diagnostics(days), max_size=3))),
            (facts.actions, draw(st.lists(actions(days), max_size=2))),
        ):
            first = len(rows) + 1
            rows.extend(
                row | {"id": key, "youth_id": youth_id} for key, row in enumerate(found, first)
            )
        link(draw, facts, youth_id)
    return facts


def link(draw: st.DrawFn, facts: Facts, youth_id: int) -> None:
    """Say which diagnostic each action of somebody was decided in, if any."""
    made = [row["id"] for row in facts.diagnostics if row["youth_id"] == youth_id]
    for row in facts.actions:
        if row["youth_id"] == youth_id:
            row["diagnostic_id"] = draw(st.sampled_from([None, *made]))


def without_levels(row: Row) -> Row:
    return {key: value for key, value in row.items() if key != "levels"}


def answers(diagnostics: list[Row]) -> list[Row]:
    """Return a row an answer."""
    rows = [
        {"diagnostic_id": row["id"], "domain": domain, "level": Level(level)}
        for row in diagnostics
        for domain, level in row["levels"].items()
    ]
    return [row | {"id": key} for key, row in enumerate(rows, 1)]


@st.composite
def youths(draw: st.DrawFn, youth_id: int, month: date) -> Row:
    scheme = draw(known(values_of(LevelScheme)))
    levels = ["1", "2", "3", "4", "5", "8", "VI", "Vbis", "V", "IV", "I", "AFS", "NV5", "NV1", "?"]
    return {
        "id": youth_id,
        "last_name": f"Nom{youth_id}",
        "first_name": f"Prénom{youth_id}",
        "search_key": f"nom{youth_id}",
        "birth_date": draw(known(birth_dates(month))),
        "sex": draw(values_of(Sex)),
        "commune_code": draw(st.sampled_from([None, "33063", "33003"])),
        "qpv_code": draw(st.sampled_from([None, None, "QN03391A"])),
        "rural_zone": draw(values_of(RuralZone)),
        "level_scheme": scheme,
        "level": draw(known(st.sampled_from(levels))),
        "disabled_worker": draw(values_of(YesNo)),
        "site_id": draw(st.sampled_from([None, 1, 2])),
        "first_reception_on": draw(known(days_around(month))),
    }


def days_near(pathways: list[Row], month: date) -> st.SearchStrategy[date]:
    """Draw days about the month, and about the starts and the ends of the pathways."""
    marks = [row[key] for row in pathways for key in ("started_on", "ended_on") if row[key]]
    near = [mark + timedelta(days=shift) for mark in marks for shift in (-60, -1, 0, 1, 30, 31)]
    return st.sampled_from(near) | st.sampled_from(near) | days_around(month)


@st.composite
def pathways(draw: st.DrawFn, month: date) -> Row:
    start = draw(days_around(month))
    end = draw(known(days_around(month) | ends(start)))
    return {
        "programme": draw(mostly(Programme, *FOLLOWED)),
        "started_on": start,
        "ended_on": None if end is None else max(start, end),
        "exit_reason": draw(known(mostly(ExitReason, ExitReason.SHORT_JOB))),
        "exit_family": draw(known(mostly(SituationFamily, *WORK))),
    }


@st.composite
def situations(draw: st.DrawFn, days: st.SearchStrategy[date]) -> Row:
    start = draw(days)
    family = draw(mostly(SituationFamily, *WORK, SituationFamily.TRAINING))
    usual = APPRENTICES if family == SituationFamily.WORK_STUDY else EMPLOYEES
    return {
        "family": family,
        "contract": draw(known(mostly(ContractKind, *usual))),
        "started_on": draw(known(st.just(start))),
        "ended_on": draw(known(ends(start))),
        "state": draw(mostly(SituationState, SituationState.CURRENT)),
        "proof": "declared",
        "is_prescribed": draw(st.sampled_from([None, False, True, True])),
    }


@st.composite
def events(draw: st.DrawFn, days: st.SearchStrategy[date]) -> Row:
    return {
        "kind": draw(mostly(EventKind, EventKind.INTERVIEW, EventKind.MESSAGE)),
        "modality": Modality.ON_SITE,
        "occurred_on": draw(days),
        "attendance": draw(mostly(Attendance, Attendance.PRESENT)),
        "from_youth": draw(st.booleans()),
        "is_first_reception": False,
    }


@st.composite
def immersions(draw: st.DrawFn, days: st.SearchStrategy[date]) -> Row:
    start = draw(days)
    return {
        "aim": ImmersionAim.DISCOVER,
        "started_on": start,
        "ended_on": start + timedelta(days=draw(st.sampled_from([0, 4, 29]))),
        "outcome": draw(known(values_of(ImmersionOutcome))),
    }


@st.composite
def actions(draw: st.DrawFn, days: st.SearchStrategy[date]) -> Row:
    return {
        "domain": draw(st.sampled_from(["health", "housing", "mobility", "work"])),
        "title": "Action",
        "owner": ActionOwner.ADVISER,
        "status": draw(mostly(ActionStatus, ActionStatus.DONE)),
        "done_on": draw(st.none() | days),
    }


@st.composite
def diagnostics(draw: st.DrawFn, days: st.SearchStrategy[date]) -> Row:
    levels = [Level.STRONG, Level.MEDIUM, *Level]
    return {
        "made_on": draw(days),
        "status": draw(mostly(DiagnosticStatus, DiagnosticStatus.REPLACED)),
        "kind": DiagnosticKind.RAPID,
        "grid_version": "1",
        "levels": {
            domain: draw(st.sampled_from(levels)).value
            for domain in draw(st.sets(st.sampled_from(["health", "mobility", "work"])))
        },
    }

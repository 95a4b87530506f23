"""Random files for the rules of the programmes: every programme, days on the edges of the rules."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.base import Record
from models.diagnostic import Diagnostic, DiagnosticKind, DiagnosticStatus
from models.pathway import ExitReason, Pathway, Phase, Programme, SituationFamily
from models.youth import YesNo, Youth
from tests.support.populations import STAMP, Row, known, mostly, values_of
from tests.support.programme_oracle import shifted, turns

BIRTHS = (
    date(2000, 2, 29),
    date(2004, 2, 29),
    date(2008, 2, 29),
    date(2003, 8, 31),
    date(2001, 1, 1),
    date(1996, 12, 31),
)
STARTS = (
    date(2022, 2, 28),
    date(2022, 3, 1),
    date(2023, 8, 31),
    date(2024, 1, 31),
    date(2024, 2, 29),
    date(2024, 12, 31),
    date(2025, 1, 1),
    date(2026, 11, 30),
)
NEAR = (-31, -1, 0, 0, 1, 30)


@dataclass(frozen=True, slots=True)
class Lives:
    """Rows of a small database, by table."""

    youths: list[Row] = field(default_factory=list)
    diagnostics: list[Row] = field(default_factory=list)
    pathways: list[Row] = field(default_factory=list)
    phases: list[Row] = field(default_factory=list)

    def of(self, rows: list[Row], key: str, value: int) -> list[Row]:
        """Return the rows that belong to one."""
        return [row for row in rows if row[key] == value]

    def diagnosed(self, youth_id: int) -> list[date]:
        """Return the days of the diagnostics that were validated."""
        rows = self.of(self.diagnostics, "youth_id", youth_id)
        return [row["made_on"] for row in rows if row["status"] != DiagnosticStatus.DRAFT]


def fill(session: Session, lives: Lives) -> None:
    """Insert the rows; the transaction is never committed."""
    tables: tuple[tuple[type[Record], list[Row]], ...] = (
        (Youth, lives.youths),
        (Diagnostic, lives.diagnostics),
        (Pathway, lives.pathways),
        (Phase, lives.phases),
    )
    for table, rows in tables:
        if rows:
            session.execute(
                insert(table),
                [STAMP | row for row in rows],
                execution_options={"is_journaled": True},
            )


@st.composite
def lives(draw: st.DrawFn) -> Lives:
    """Draw one to three people with one to three pathways each."""
    found = Lives()
    for youth_id in range(1, draw(st.integers(1, 3)) + 1):
        birth = draw(known(st.sampled_from(BIRTHS)))
        found.youths.append(
            {
                "id": youth_id,
                "last_name": "Nom",
                "first_name": "Prénom",
                "search_key": "nom prenom",
                "birth_date": birth,
                "disabled_worker": draw(values_of(YesNo)),
                "job_seeker": draw(values_of(YesNo)),
            }
        )
        for rank in range(draw(st.integers(1, 3))):
            _pathway(draw, found, youth_id, birth, 10 * youth_id + rank)
        _diagnostics(draw, found, youth_id)
    return found


def _pathway(draw: st.DrawFn, found: Lives, youth_id: int, birth: date | None, key: int) -> None:
    start = draw(st.sampled_from([*STARTS, *_birthdays(birth)]))
    ends = [shifted(start, months) for months in (0, 1, 12, 18, 24)] + _birthdays(birth)
    near = st.sampled_from(ends).flatmap(
        lambda end: st.sampled_from([end + timedelta(days=shift) for shift in NEAR])
    )
    end = draw(known(near)) if draw(st.booleans()) else None
    planned = draw(known(near))
    reasons = mostly(ExitReason, ExitReason.AGE_LIMIT)
    row = {
        "id": key,
        "youth_id": youth_id,
        "programme": draw(mostly(Programme, Programme.PACEA, Programme.CEJ)),
        "started_on": start,
        "signed_on": draw(known(st.sampled_from([start + timedelta(days=n) for n in NEAR]))),
        "planned_end_on": None if planned is None else max(start, planned),
        "ended_on": None if end is None else max(start, end),
        "exit_reason": None if end is None else draw(known(reasons)),
        "exit_family": None if end is None else draw(known(values_of(SituationFamily))),
        "extension_reason": draw(st.sampled_from([None, None, "Stage à finir"])),
    }
    found.pathways.append(row)
    for rank in range(draw(st.integers(0, 2))):
        _phase(draw, found, row, 10 * key + rank)


def _phase(draw: st.DrawFn, found: Lives, pathway: Row, key: int) -> None:
    marks = [pathway["started_on"], pathway["signed_on"], pathway["planned_end_on"]]
    days = [
        shifted(mark, months) + timedelta(days=shift)
        for mark in marks
        if mark is not None
        for months in (0, 1)
        for shift in (-1, 0, 1)
    ]
    start = draw(st.sampled_from(days))
    end = draw(known(st.sampled_from(days)))
    found.phases.append(
        {
            "id": key,
            "pathway_id": pathway["id"],
            "objective": "Objectif",
            "started_on": start,
            "ended_on": None if end is None else max(start, end),
            "evaluation": draw(st.sampled_from([None, None, "reached"])),
        }
    )


def _diagnostics(draw: st.DrawFn, found: Lives, youth_id: int) -> None:
    marks = [
        row[name]
        for row in found.of(found.pathways, "youth_id", youth_id)
        for name in ("started_on", "signed_on")
        if row[name] is not None
    ]
    for rank in range(draw(st.integers(0, 2))):
        mark = draw(st.sampled_from(marks))
        back = draw(st.sampled_from([0, 1, 28, 29, 30, 31, 32, -1]))
        found.diagnostics.append(
            {
                "id": 10 * youth_id + rank,
                "youth_id": youth_id,
                "kind": DiagnosticKind.RAPID,
                "status": draw(mostly(DiagnosticStatus, DiagnosticStatus.VALIDATED)),
                "made_on": mark - timedelta(days=back),
                "grid_version": "2026",
            }
        )


def _birthdays(birth: date | None) -> list[date]:
    if birth is None:
        return []
    return [
        turns(birth, years) + timedelta(days=shift)
        for years in (16, 18, 26, 30)
        for shift in (-1, 0, 1)
    ]

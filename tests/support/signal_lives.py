"""Random files with several diagnostics, and the signals once more in plain loops.

Only the rule files are shared with the program: they are read here as bare tables.
"""

import tomllib
from collections.abc import Iterable
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.diagnostic import (
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticItem,
    DiagnosticKind,
    DiagnosticStatus,
    ItemKind,
    Level,
)
from models.pathway import Situation, SituationFamily, SituationState
from models.youth import RuralZone, YesNo, Youth, YouthStatus
from tests.support.populations import STAMP, Row, known, mostly

Table = dict[str, Any]
TODAY = date(2026, 2, 28)
BIRTHS = (
    date(2008, 2, 28),
    date(2008, 2, 29),
    date(2008, 3, 1),
    date(2005, 6, 1),
    date(2009, 7, 14),
)
DOMAINS = ("housing", "money", "health", "rights", "mobility", "digital", "work", "justice")
CODES = ("24", "27", "29", "33", "13", "20", "6")
OCCUPIED = ("job", "training", "work_study", "volunteering", "school")  # orientation.toml


def rule_table(name: str) -> Table:
    return tomllib.loads((files("resources") / "diagnostic" / f"{name}.toml").read_text("utf-8"))


@st.composite
def lives(draw: st.DrawFn) -> list[Row]:
    """Draw a few people, each with their diagnostics and situations."""
    return [draw(life(key)) for key in range(1, draw(st.integers(1, 5)) + 1)]


@st.composite
def life(draw: st.DrawFn, key: int) -> Row:
    days = sorted(draw(st.lists(st.dates(date(2025, 1, 1), TODAY), max_size=4)))
    made = [draw(diagnostic(day)) for day in days]
    for place, one in enumerate(made):
        is_last = place == len(made) - 1
        one["status"] = "validated" if is_last else "replaced"
    if draw(st.integers(0, 3)) == 0:
        made.append(draw(diagnostic(TODAY)) | {"status": "draft"})
    return {
        "id": key,
        "last_name": f"Nom{key}",
        "first_name": f"Prénom{key}",
        "search_key": f"nom{key}",
        "birth_date": draw(known(st.sampled_from(BIRTHS))),
        "rural_zone": draw(st.sampled_from(RuralZone)),
        "disabled_worker": draw(st.sampled_from(YesNo)),
        "qpv_code": draw(st.sampled_from([None, "QN03391A"])),
        "status": draw(mostly(YouthStatus, YouthStatus.ACTIVE)),
        "left_school_on": draw(st.none() | st.dates(date(2023, 1, 1), TODAY)),
        "diagnostics": made,
        "situations": draw(st.lists(situation(), max_size=3)),
    }


@st.composite
def diagnostic(draw: st.DrawFn, made_on: date) -> Row:
    often = [Level.STRONG, Level.STRONG, Level.MEDIUM, *Level]
    return {
        "made_on": made_on,
        "levels": {domain: draw(st.sampled_from(often)).value for domain in DOMAINS},
        "situations": draw(st.sets(st.sampled_from(CODES), max_size=3)),
    }


@st.composite
def situation(draw: st.DrawFn) -> Row:
    start = draw(st.none() | st.dates(date(2023, 1, 1), TODAY))
    end = None if start is None else draw(st.none() | st.dates(start, TODAY + timedelta(days=40)))
    return {
        "family": draw(st.sampled_from(SituationFamily)),
        "state": draw(mostly(SituationState, SituationState.ENDED)),
        "started_on": start,
        "ended_on": end,
        "proof": "declared",
    }


def fill(session: Session, people: list[Row]) -> None:
    """Insert the rows, in a transaction that is never committed."""
    tables: dict[type, list[Row]] = {
        kind: [] for kind in (Youth, Situation, Diagnostic, DiagnosticAnswer, DiagnosticItem)
    }
    for one in people:
        tables[Youth].append({k: v for k, v in one.items() if not isinstance(v, list)})
        for row in one["situations"]:
            tables[Situation].append(
                row | {"id": len(tables[Situation]) + 1, "youth_id": one["id"]}
            )
        for row in one["diagnostics"]:
            _add(tables, one["id"], row)
    for kind, rows in tables.items():
        if rows:
            session.execute(
                insert(kind),
                [STAMP | row for row in rows],
                execution_options={"is_journaled": True},
            )


def _add(tables: dict[type, list[Row]], youth_id: int, row: Row) -> None:
    key = len(tables[Diagnostic]) + 1
    tables[Diagnostic].append(
        {
            "id": key,
            "youth_id": youth_id,
            "made_on": row["made_on"],
            "status": DiagnosticStatus(row["status"]),
            "kind": DiagnosticKind.RAPID,
            "grid_version": "1",
        }
    )
    for domain, level in row["levels"].items():
        answers = tables[DiagnosticAnswer]
        answers.append(
            {"id": len(answers) + 1, "diagnostic_id": key, "domain": domain, "level": Level(level)}
        )
    for code in row["situations"]:
        items = tables[DiagnosticItem]
        kind = ItemKind.SITUATION
        items.append({"id": len(items) + 1, "diagnostic_id": key, "kind": kind, "code": code})


class SignalOracle:
    """The signals of ``signals.toml`` over the lives above."""

    def __init__(self) -> None:
        self.signals: list[Table] = rule_table("signals")["signals"]
        domains = rule_table("grid")["domains"]
        self.counted = {row["code"] for row in domains if row["counts_in_orientation"]}
        self.closed = {row["code"] for row in domains if not row.get("enabled", True)}

    def raised(self, people: Iterable[Row]) -> set[tuple[int, str, date]]:
        """Return who, which signal, and since when."""
        found = set()
        for one in people:
            made = [row for row in one["diagnostics"] if row["status"] != "draft"]
            if one["status"] != "active" or not made:
                continue
            for signal in self.signals:
                since = None
                for row in reversed(made):
                    if not self.holds(signal["when"], row, one):
                        break
                    since = row["made_on"]
                if since is not None:
                    found.add((one["id"], signal["code"], since))
        return found

    def holds(self, when: Table, row: Row, one: Row) -> bool:
        levels = {k: v for k, v in row["levels"].items() if k not in self.closed}
        strong = sum(levels[k] == "strong" for k in levels if k in self.counted)
        medium = sum(levels[k] == "medium" for k in levels if k in self.counted)
        tests = [levels.get(k) in wanted for k, wanted in when.get("levels", {}).items()]
        if "situations" in when:
            tests.append(bool(row["situations"] & set(when["situations"])))
        if "facts" in when:
            assert set(when["facts"]) == {"is_minor"}
            birth = one["birth_date"]
            tests.append(birth is not None and is_minor(birth) is when["facts"]["is_minor"])
        if "at_least" in when:
            assert set(when["at_least"]) == {"months_without_occupation"}
            months = months_without(one)
            tests.append(
                months is not None and months >= when["at_least"]["months_without_occupation"]
            )
        tests.append(strong >= when.get("strong_barriers", 0))
        tests.append(strong + medium >= when.get("medium_barriers", 0))
        if "any_of" in when:
            tests.append(any(self.holds(part, row, one) for part in when["any_of"]))
        return all(tests)


def is_minor(birth: date) -> bool:
    return TODAY.year - birth.year - ((TODAY.month, TODAY.day) < (birth.month, birth.day)) < 18


def months_without(one: Row) -> int | None:
    ends = [] if one["left_school_on"] is None else [one["left_school_on"]]
    for row in one["situations"]:
        if row["state"] == "planned" or row["started_on"] is None or row["started_on"] > TODAY:
            continue
        if row["ended_on"] is None and row["state"] == "ended":
            continue
        if row["family"] not in OCCUPIED:
            continue
        if row["ended_on"] is None or row["ended_on"] >= TODAY:
            return 0
        ends.append(row["ended_on"])
    return int((TODAY - max(ends)).days / 30.44) if ends else None

"""Random lives about a day, for the breaks: dates on the edges of the thresholds."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.agency import Account
from models.base import Record
from models.compulsory import CompulsoryFollowUp
from models.diagnostic import Action, ActionStatus
from models.employer import Immersion
from models.event import Attendance, Event, EventKind
from models.follow_up import BreakAnswer, Coverage
from models.pathway import Pathway, Programme, Situation, SituationFamily, SituationState
from models.youth import Youth, YouthStatus
from tests.support.populations import STAMP, known, mostly, values_of

Row = dict[str, Any]
ME, ABSENT, OTHER = 1, 2, 3
# A leap day, its neighbours, a clock change, an ordinary day.
DAYS = tuple(
    map(date.fromisoformat, ("2024-02-29", "2024-03-01", "2026-10-25", "2026-11-23", "2027-02-28"))
)
_TABLES: tuple[tuple[type[Record], str], ...] = (
    (Account, "accounts"),
    (Youth, "youths"),
    (Pathway, "pathways"),
    (Situation, "situations"),
    (Event, "events"),
    (Immersion, "immersions"),
    (Action, "actions"),
    (CompulsoryFollowUp, "cases"),
    (BreakAnswer, "answers"),
    (Coverage, "coverages"),
)


@dataclass(frozen=True)
class Lives:
    """A day, and rows by table."""

    today: date
    rows: dict[str, list[Row]]


def fill_lives(session: Session, rows: dict[str, list[Row]]) -> None:
    """Insert the rows, in a transaction that is never committed."""
    for table, name in _TABLES:
        if rows[name]:
            values = [STAMP | row for row in rows[name]]
            session.execute(insert(table), values, execution_options={"is_journaled": True})


@st.composite
def lives(draw: st.DrawFn) -> Lives:
    """Draw a few people of three advisers."""
    today = draw(st.sampled_from(DAYS))
    rows: dict[str, list[Row]] = {name: [] for _table, name in _TABLES}
    rows["accounts"] = [
        {"id": key, "login": f"a{key}", "first_name": "A", "last_name": f"{key}"}
        for key in (ME, ABSENT, OTHER)
    ]
    near = _near(today)
    for youth_id in range(1, draw(st.integers(2, 5)) + 1):
        rows["youths"].append(draw(_youth(youth_id, today, near)))
        edge = draw(st.none() | _edge(today))
        if edge is not None:
            rows["youths"][-1] |= edge["youth"]
        for name, kind, most in (
            ("pathways", _pathway(near), 2),
            ("situations", _situation(near), 4),
            ("events", _event(near), 4),
            ("immersions", _immersion(near), 2),
            ("actions", _action(near), 2),
            ("cases", _case(near), 1),
        ):
            first = len(rows[name]) + 1
            given = draw(st.lists(kind, max_size=most)) if edge is None else edge.get(name, [])
            for key, row in enumerate(given, first):
                rows[name].append(row | {"id": key, "youth_id": youth_id})
    rows["coverages"] = draw(_coverages(today, len(rows["youths"])))
    return Lives(today, rows)


@st.composite
def _edge(draw: st.DrawFn, today: date) -> dict[str, Any]:
    """Draw a life that lies on the threshold of a rule, one day before or after it."""
    shift = draw(st.integers(-1, 1))

    def day(back: int) -> date:
        return today - timedelta(days=back)

    def step(state: str, start: int, end: int | None) -> Row:
        ends = None if end is None else day(end)
        row = {"family": "training", "state": state, "started_on": day(start), "ended_on": ends}
        return row | {"proof": "declared"}

    def missed(back: int) -> Row:
        row = {"kind": "interview", "modality": "on_site", "occurred_on": day(back)}
        row |= {"attendance": "absent", "from_youth": False, "is_first_reception": False}
        return row | {"duration_minutes": None}

    programme = {"programme": "pacea", "started_on": day(200), "ended_on": None}
    programme |= {"planned_end_on": None, "exit_plan": None}
    monday = today - timedelta(days=today.weekday() + 14)
    life: dict[str, Any] = {
        "youth": {"status": "active", "adviser_id": ME, "birth_date": date(2001, 1, 1)},
        "pathways": [programme],
    }
    life["youth"] |= {"last_contact_on": today, "lent_to_id": None}
    before = draw(st.integers(1, 40))
    coming = before - 46 - shift  # days back, hence to come
    started = monday + timedelta(days=shift)
    edges: list[dict[str, Any]] = [
        {"youth": life["youth"] | {"last_contact_on": day(30 + shift)}},
        {
            "youth": life["youth"] | {"last_contact_on": None},
            "pathways": [programme | {"started_on": day(30 + shift)}],
        },
        {"situations": [step("ended", 90, before), step("planned", coming, None)]},
        {"situations": [step("ended", 90, 1 + shift)]},
        {"events": [missed(59 + shift), missed(before)]},
        {"pathways": [programme | {"planned_end_on": day(-30 - shift)}]},
        {"pathways": [programme | {"programme": "cej", "started_on": started}]},
    ]
    chosen: dict[str, Any] = draw(st.sampled_from(edges))
    return life | chosen


def _near(today: date) -> st.SearchStrategy[date]:
    edges = (-400, -61, -60, -59, -47, -46, -32, -31, -30, -14, -8, -7, -2, -1, 0, 1, 30, 31, 60)
    days = [today + timedelta(days=shift) for shift in edges]
    return st.sampled_from(days) | st.dates(today - timedelta(days=90), today + timedelta(days=60))


@st.composite
def _youth(draw: st.DrawFn, youth_id: int, today: date, near: st.SearchStrategy[date]) -> Row:
    edges = [_years_before(today, age, shift) for age in (16, 18) for shift in (-1, 0, 1)]
    edges += [date(2008, 2, 29), date(2010, 2, 28), date(2010, 3, 1)]
    last_contact = draw(known(near))
    return {
        "id": youth_id,
        "last_name": f"Nom{youth_id}",
        "first_name": f"Prénom{youth_id}",
        "search_key": f"nom{youth_id}",
        "birth_date": draw(known(st.sampled_from(edges))),
        "status": draw(mostly(YouthStatus, YouthStatus.ACTIVE)),
        "adviser_id": draw(st.sampled_from([ME, ME, ABSENT, OTHER, None])),
        "lent_to_id": draw(st.sampled_from([None, None, ME, OTHER])),
        "last_contact_on": None if last_contact is None else min(last_contact, today),
    }


def _years_before(today: date, years: int, shift: int) -> date:
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - years, today.month, day) + timedelta(days=shift)


@st.composite
def _pathway(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Row:
    start = draw(near)
    end = draw(st.none() | st.none() | near)
    return {
        "programme": draw(mostly(Programme, Programme.CEJ, Programme.PACEA)),
        "started_on": start,
        "planned_end_on": draw(known(near)),
        "ended_on": None if end is None else max(start, end),
        "exit_plan": draw(st.sampled_from([None, None, "Entrer en apprentissage"])),
    }


@st.composite
def _situation(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Row:
    start = draw(known(near))
    end = draw(known(near))
    return {
        "family": draw(values_of(SituationFamily)),
        "state": draw(values_of(SituationState)),
        "started_on": start,
        "ended_on": end if start is None or end is None else max(start, end),
        "proof": "declared",
    }


@st.composite
def _event(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Row:
    return {
        "kind": draw(mostly(EventKind, EventKind.INTERVIEW)),
        "modality": "on_site",
        "occurred_on": draw(near),
        "duration_minutes": draw(st.sampled_from([None, 60, 899, 900])),
        "attendance": draw(mostly(Attendance, Attendance.ABSENT, Attendance.PRESENT)),
        "from_youth": False,
        "is_first_reception": False,
    }


@st.composite
def _immersion(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Row:
    start, end = draw(near), draw(near)
    return {"aim": "discover", "started_on": min(start, end), "ended_on": max(start, end)}


@st.composite
def _action(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Row:
    return {
        "domain": "health",
        "title": "Action",
        "owner": "adviser",
        "status": draw(mostly(ActionStatus, ActionStatus.TO_DO)),
        "due_on": draw(known(near)),
    }


@st.composite
def _case(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Row:
    return {
        "found_on": draw(near),
        "is_exempt": draw(st.sampled_from([None, None, False, True])),
        "informed_on": draw(st.none() | near),
        "met_on": draw(st.none() | st.none() | near),
    }


@st.composite
def _coverages(draw: st.DrawFn, today: date, youths: int) -> list[Row]:
    """Draw what ABSENT hands over: everything, or one person; now, before or later."""
    rows: list[Row] = []
    for key in range(1, draw(st.integers(0, 3)) + 1):
        start = today + timedelta(days=draw(st.integers(-2, 1)))
        rows.append(
            {
                "id": key,
                "account_id": ABSENT,
                "colleague_id": draw(st.sampled_from([ME, OTHER])),
                "youth_id": draw(st.none() | st.integers(1, youths)),
                "starts_on": start,
                "ends_on": start + timedelta(days=draw(st.integers(0, 2))),
            }
        )
    return rows

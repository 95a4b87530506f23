"""Breaks found by plain loops over plain rows: nothing here is shared with the program."""

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

Row = dict[str, Any]
STEPS = ("job", "training", "work_study", "volunteering", "immersion", "school")
HOURS = tomllib.loads((files("resources") / "activity" / "hours.toml").read_text("utf-8"))
MINUTES = {one["kind"]: one["minutes"] for one in HOURS["meeting"]}
IDLE = ("job_seeker", "non_professional", "unknown")
# What meets the obligation to train.
MEETS = ("school", "training", "work_study", "job", "volunteering")
SUPPORTS = ("training", "apprenticeship", "pacea", "cej")
ORDER = (
    "programme_ending", "compulsory_training", "weekly_floor", "repeated_absence",
    "no_contact", "step_without_next", "gap", "action_overdue",
)  # fmt: skip


@dataclass(frozen=True)
class Expected:
    """A break, as the oracle sees it."""

    code: str
    youth_id: int
    cause: str
    on: date | None


class BreakOracle:
    """Reads a life row by row; ``rows`` are by table, ``answers`` are those given."""

    def __init__(self, rows: dict[str, list[Row]], today: date) -> None:
        self.today = today
        self.answers = rows["answers"]
        self.youths = rows["youths"]
        self.of: dict[str, dict[int, list[Row]]] = {
            name: defaultdict(list)
            for name in ("pathways", "situations", "events", "immersions", "actions", "cases")
        }
        for name, by_youth in self.of.items():
            for row in rows[name]:
                by_youth[row["youth_id"]].append(row)

    def breaks(self, youth_ids: set[int]) -> list[Expected]:
        """Return the breaks of these people that nobody has dealt with."""
        finders: dict[str, Callable[[Row], Iterator[tuple[str, date | None]]]] = {
            "programme_ending": self.programme_ending,
            "compulsory_training": self.compulsory_training,
            "weekly_floor": self.weekly_floor,
            "repeated_absence": self.repeated_absence,
            "no_contact": self.no_contact,
            "step_without_next": self.step_without_next,
            "gap": self.gap,
            "action_overdue": self.action_overdue,
        }
        found = [
            Expected(code, youth["id"], cause, on)
            for youth in self.youths
            if youth["id"] in youth_ids and youth["status"] == "active"
            for code in ORDER
            for cause, on in finders[code](youth)
        ]
        return [one for one in found if not self.is_dealt_with(one)]

    def lines(self, youth_ids: set[int]) -> list[int]:
        """Return the people in the order of the list."""
        first: dict[int, tuple[int, date]] = {}
        for one in self.breaks(youth_ids):
            key = (ORDER.index(one.code), one.on or date.max)
            first[one.youth_id] = min(first.get(one.youth_id, key), key)
        return sorted(first, key=lambda youth_id: (first[youth_id], youth_id))

    def is_dealt_with(self, one: Expected) -> bool:
        return any(
            answer["youth_id"] == one.youth_id
            and answer["rule_code"] == one.code
            and answer["cause_key"] == one.cause
            and (answer["until"] is None or answer["until"] > self.today)
            for answer in self.answers
        )

    def programme_ending(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        follows = any(
            one["state"] == "planned" and not self.is_past(one["ended_on"])
            for one in self.of["situations"][youth["id"]]
        )
        for one in self.of["pathways"][youth["id"]]:
            end = one["planned_end_on"]
            if one["ended_on"] is not None or end is None or follows:
                continue
            if one["programme"] == "garantie_jeunes" or one["exit_plan"] is not None:
                continue
            if (end - self.today).days <= 30:
                yield f"pathway:{one['id']}:{end}", end

    def compulsory_training(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        age = None if youth["birth_date"] is None else self.age(youth["birth_date"])
        open_cases = [one for one in self.of["cases"][youth["id"]] if one["met_on"] is None]
        for one in open_cases:
            is_over = one["is_exempt"] or one["informed_on"] is not None
            if not is_over and (age is None or age < 18):
                yield f"case:{one['id']}:{one['found_on']}", one["found_on"]
        if open_cases or age not in (16, 17):
            return
        running = [one for one in self.of["situations"][youth["id"]] if self.is_running(one)]
        if any(one["family"] in MEETS for one in running):
            return
        if any(
            one["programme"] in SUPPORTS
            and one["started_on"] <= self.today
            and not self.is_past(one["ended_on"])
            for one in self.of["pathways"][youth["id"]]
        ):
            return
        idle = [one["started_on"] for one in running if one["family"] in IDLE]
        if idle:
            since = max((day for day in idle if day is not None), default=None)
            yield f"idle:{since or ''}", since

    def weekly_floor(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        this_monday = self.today - timedelta(days=self.today.weekday())
        mondays = [this_monday - timedelta(days=14), this_monday - timedelta(days=7)]
        in_contract = any(
            one["programme"] == "cej"
            and one["ended_on"] is None
            and one["started_on"] <= mondays[0]
            for one in self.of["pathways"][youth["id"]]
        )
        if in_contract and all(self.minutes_of(youth, day) < 15 * 60 for day in mondays):
            yield f"weeks:{mondays[1]}", mondays[0]

    def minutes_of(self, youth: Row, monday: date) -> int:
        """Return the minutes declared in a week; only meetings of these lives are worth some."""
        return sum(
            one["duration_minutes"] or MINUTES.get(one["kind"], 0)
            for one in self.of["events"][youth["id"]]
            if 0 <= (one["occurred_on"] - monday).days < 7
            and one["attendance"] not in ("absent", "cancelled", "postponed")
            and MINUTES.get(one["kind"], 0)
        )

    def repeated_absence(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        lately = [
            one
            for one in self.of["events"][youth["id"]]
            if one["kind"] != "message" and 0 <= (self.today - one["occurred_on"]).days < 60
        ]
        came = [one["occurred_on"] for one in lately if one["attendance"] == "present"]
        missed = [one for one in lately if one["attendance"] == "absent"]
        in_a_row = [one for one in missed if not came or one["occurred_on"] > max(came)]
        if len(in_a_row) >= 2 or len(missed) >= 3:
            last = max(one["occurred_on"] for one in missed)
            yield f"absence:{max(one['id'] for one in missed)}", last

    def no_contact(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        since = self.in_programme_since(youth)
        if since is None:
            return
        last = youth["last_contact_on"]
        silent_from = last or since
        if (self.today - silent_from).days > 30:
            missed = [
                one["occurred_on"]
                for one in self.of["events"][youth["id"]]
                if one["attendance"] == "absent"
                and one["kind"] != "message"
                and one["occurred_on"] <= self.today
                and (last is None or one["occurred_on"] > last)
            ]
            yield f"contact:{last or ''}:{max(missed, default='')}", silent_from

    def step_without_next(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        ended = self.last_step(youth)
        if ended is None or self.is_in_step(youth) or self.steps_to_come(youth):
            return
        expected = any(
            one["attendance"] == "planned"
            and one["kind"] != "message"
            and one["occurred_on"] >= self.today
            for one in self.of["events"][youth["id"]]
        )
        if not expected and (self.today - ended[0]).days >= 1:
            yield f"step:{ended[0]}:{ended[1]}", ended[0]

    def gap(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        ended = self.last_step(youth)
        dated = [day for day in self.steps_to_come(youth) if day is not None and day > self.today]
        if ended is None or self.is_in_step(youth) or not dated:
            return
        if (min(dated) - ended[0]).days - 1 > 45:
            yield f"gap:{ended[0]}:{ended[1]}:{min(dated)}", ended[0]

    def action_overdue(self, youth: Row) -> Iterator[tuple[str, date | None]]:
        for one in self.of["actions"][youth["id"]]:
            due = one["due_on"]
            if one["status"] in ("to_do", "in_progress") and self.is_past(due):
                yield f"action:{one['id']}:{due}", due

    def last_step(self, youth: Row) -> tuple[date, str] | None:
        since = self.in_programme_since(youth)
        ended = [
            (one["ended_on"], str(one["family"]))
            for one in self.of["situations"][youth["id"]]
            if one["family"] in STEPS
            and one["state"] != "planned"
            and self.is_past(one["ended_on"])
        ] + [
            (one["ended_on"], "immersion")
            for one in self.of["immersions"][youth["id"]]
            if self.is_past(one["ended_on"])
        ]
        last = max(ended, default=None)
        return None if last is None or since is None or last[0] < since else last

    def is_in_step(self, youth: Row) -> bool:
        return any(
            self.is_running(one) and one["family"] in STEPS
            for one in self.of["situations"][youth["id"]]
        ) or any(
            one["started_on"] <= self.today <= one["ended_on"]
            for one in self.of["immersions"][youth["id"]]
        )

    def steps_to_come(self, youth: Row) -> list[date | None]:
        """Return the start of each step planned, None when it has no date."""
        return [
            one["started_on"]
            for one in self.of["situations"][youth["id"]]
            if one["family"] in STEPS
            and one["state"] == "planned"
            and not self.is_past(one["ended_on"])
        ] + [
            one["started_on"]
            for one in self.of["immersions"][youth["id"]]
            if one["started_on"] > self.today
        ]

    def in_programme_since(self, youth: Row) -> date | None:
        starts = [
            one["started_on"]
            for one in self.of["pathways"][youth["id"]]
            if one["ended_on"] is None
            and one["started_on"] <= self.today
            and one["programme"] != "garantie_jeunes"
        ]
        return min(starts, default=None)

    def is_running(self, situation: Row) -> bool:
        return situation["state"] == "current" and not self.is_past(situation["ended_on"])

    def is_past(self, day: date | None) -> bool:
        return day is not None and day < self.today

    def age(self, birth: date) -> int:
        """Return the age; who is born on 29 February grows on 1 March in common years."""
        age = 0
        while birth.year + age < self.today.year + 1:
            birthday = (birth.month, birth.day)
            year = birth.year + age + 1
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            if birthday == (2, 29) and not leap:
                birthday = (3, 1)
            if date(year, *birthday) > self.today:
                return age
            age += 1
        return age

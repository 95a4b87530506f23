"""The indicators once more, in plain loops: written from their definitions, not from the SQL.

Only the parameters of the definitions are shared with the program.
"""

import tomllib
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from tests.support.populations import Facts, Row

Parameters = dict[str, Any]
Counted = list[int]
"""Identifiers of young people, once for each thing counted about them."""

DURABLE_REASONS = ("durable_job", "short_job")
NO_DIPLOMA = {"1-8": {"1", "2"}, "I-VI": {"VI", "Vbis"}, "FT": {"AFS", "CP4", "CFG", "C3A", "C12"}}
LEVELS = {
    "none": NO_DIPLOMA,
    "3": {"1-8": {"3"}, "I-VI": {"V"}, "FT": {"NV5"}},
    "4": {"1-8": {"4"}, "I-VI": {"IV"}, "FT": {"NV4"}},
    "5+": {"1-8": set("5678"), "I-VI": {"III", "II", "I"}, "FT": {"NV3", "NV2", "NV1"}},
}


def definitions(framework: str) -> list[Parameters]:
    text = (files("resources") / "frameworks" / f"{framework}.toml").read_text("utf-8")
    found: list[Parameters] = tomllib.loads(text)["indicator"]
    return found


class Oracle:
    """Counts over the days from ``start`` to ``end``."""

    def __init__(self, facts: Facts, start: date, end: date) -> None:
        self.facts = facts
        self.start = start
        self.end = end
        self.youths = {youth["id"]: youth for youth in facts.youths}

    def counted(self, term: Parameters) -> Counted:
        rule: Callable[[Parameters], Iterable[int]] = getattr(self, term["measure"])
        found = list(rule(term))
        return sorted(set(found)) if term["count"] == "youths" else sorted(found)

    def territory(self, code: str) -> int | None:
        latest = None
        for row in sorted(self.facts.territory, key=lambda row: row["year"]):
            if row["code"] == code and row["year"] <= self.end.year:
                latest = row["value"]
        return latest

    # Populations

    def contacts(self, term: Parameters) -> Iterable[int]:
        for event in self.facts.events:
            if not self.holds(event["occurred_on"]):
                continue
            if "kinds" in term and event["kind"] not in term["kinds"]:
                continue
            if event["kind"] == "message":
                happened = event["from_youth"] or term.get("outgoing_messages", False)
            else:
                happened = event["attendance"] == "present"
            if happened and self.within(term, event["youth_id"], event["occurred_on"]):
                yield event["youth_id"]

    def first_receptions(self, term: Parameters) -> Iterable[int]:
        for youth in self.facts.youths:
            if self.holds(youth["first_reception_on"]):
                yield youth["id"]

    def entries(self, term: Parameters) -> Iterable[int]:
        for pathway in self.facts.pathways:
            if pathway["programme"] not in term["programmes"]:
                continue
            if not self.holds(pathway["started_on"]):
                continue
            if not term.get("renewals", True) and self.renews(pathway):
                continue
            if "publics" in term and not self.publics(pathway) & set(term["publics"]):
                continue
            yield pathway["youth_id"]

    def enrolled(self, term: Parameters) -> Iterable[int]:
        for pathway in self.facts.pathways:
            if pathway["programme"] not in term["programmes"] or pathway["started_on"] > self.end:
                continue
            until = self.end if term.get("at_end") else self.start
            if pathway["ended_on"] is None or pathway["ended_on"] >= until:
                yield pathway["youth_id"]

    def exits(self, term: Parameters) -> Iterable[int]:
        for pathway in self.left(term):
            yield pathway["youth_id"]

    def positive_exits(self, term: Parameters) -> Iterable[int]:
        for pathway in self.left(term):
            family, reason = pathway["exit_family"], pathway["exit_reason"]
            if family in (None, "unknown"):
                to_work = reason in DURABLE_REASONS
            else:
                to_work = family in ("job", "work_study")
            if to_work and any(
                self.is_good_contract(term, situation, pathway["ended_on"])
                for situation in self.situations_of(pathway["youth_id"])
            ):
                yield pathway["youth_id"]

    def immersions(self, term: Parameters) -> Iterable[int]:
        stays = [
            (stay["youth_id"], stay["started_on"])
            for stay in self.facts.immersions
            if stay["outcome"] != "did_not_show"
        ]
        stays += [(s["youth_id"], s["started_on"]) for s in self.begun("immersion")]
        for youth_id, day in stays:
            if self.holds(day) and self.within(term, youth_id, day):
                yield youth_id

    def trainings(self, term: Parameters) -> Iterable[int]:
        for situation in self.starting("training", term):
            if situation["is_prescribed"] or not term.get("prescribed_only"):
                yield situation["youth_id"]

    def work_study_starts(self, term: Parameters) -> Iterable[int]:
        for situation in self.starting("work_study", term):
            if situation["contract"] in term["contracts"]:
                yield situation["youth_id"]

    def job_starts(self, term: Parameters) -> Iterable[int]:
        for situation in self.starting("job", term):
            if is_durable(situation, term) or not term.get("durable_only"):
                yield situation["youth_id"]

    def completed_actions(self, term: Parameters) -> Iterable[int]:
        for action in self.facts.actions:
            if action["domain"] not in term["domains"] or action["status"] != "done":
                continue
            if self.holds(action["done_on"]):
                yield action["youth_id"]

    def barriers(self, term: Parameters) -> Iterable[int]:
        for youth_id, domain, level, day, place in self.barriers_found():
            last = self.last_level(youth_id, domain, day, place)
            result = barrier_result(level, last)
            if term.get("with_action") and not self.has_action(youth_id, domain, day, place):
                continue
            if term.get("rated") and last is None:
                continue
            if term.get("unknown") and last is not None:
                continue
            if term.get("results") and result not in term["results"]:
                continue
            yield youth_id

    def made(self, youth_id: int) -> list[Row]:
        """Return the validated diagnostics of somebody, in the order they were made."""
        mine = [
            row
            for row in self.facts.diagnostics
            if row["youth_id"] == youth_id and row["status"] != "draft"
        ]
        return sorted(mine, key=lambda row: (row["made_on"], row["id"]))

    def barriers_found(self) -> Iterable[tuple[int, str, str, date, int]]:
        for youth_id in self.youths:
            seen: set[str] = set()
            for row in self.made(youth_id):
                if not self.holds(row["made_on"]):
                    continue
                for domain, level in row["levels"].items():
                    if level in ("medium", "strong") and domain not in seen:
                        seen.add(domain)
                        yield youth_id, domain, level, row["made_on"], row["id"]

    def last_level(self, youth_id: int, domain: str, day: date, key: int) -> str | None:
        last = None
        for row in self.made(youth_id):
            level = row["levels"].get(domain, "not_raised")
            if (row["made_on"], row["id"]) > (day, key) and level != "not_raised":
                last = level
        return last

    def has_action(self, youth_id: int, domain: str, day: date, key: int) -> bool:
        places = {row["id"]: (row["made_on"], row["id"]) for row in self.facts.diagnostics}
        for action in self.facts.actions:
            if action["youth_id"] != youth_id or action["domain"] != domain:
                continue
            origin = action["diagnostic_id"]
            if origin == key:
                return True
            is_open = action["status"] in ("to_do", "in_progress")
            goes_on = is_open or (action["done_on"] is not None and action["done_on"] >= day)
            if goes_on and (origin is None or places[origin] < (day, key)):
                return True
        return False

    # Conditions

    def holds(self, day: date | None) -> bool:
        return day is not None and self.start <= day <= self.end

    def within(self, term: Parameters, youth_id: int, day: date) -> bool:
        if "programmes" not in term:
            return True
        return any(
            pathway["youth_id"] == youth_id
            and pathway["programme"] in term["programmes"]
            and pathway["started_on"] <= day <= (pathway["ended_on"] or date.max)
            for pathway in self.facts.pathways
        )

    def begun(self, family: str) -> list[Row]:
        return [
            situation
            for situation in self.facts.situations
            if situation["family"] == family
            and situation["state"] != "planned"
            and situation["started_on"] is not None
        ]

    def starting(self, family: str, term: Parameters) -> Iterable[Row]:
        for situation in self.begun(family):
            day = situation["started_on"]
            if self.holds(day) and self.within(term, situation["youth_id"], day):
                yield situation

    def situations_of(self, youth_id: int) -> list[Row]:
        return [s for s in self.facts.situations if s["youth_id"] == youth_id]

    def left(self, term: Parameters) -> Iterable[Row]:
        for pathway in self.facts.pathways:
            if pathway["programme"] not in term["programmes"]:
                continue
            if not self.holds(pathway["ended_on"]):
                continue
            if pathway["exit_reason"] in term["excluded_reasons"]:
                continue
            until = term.get("garantie_jeunes_until")
            if until and pathway["programme"] == "garantie_jeunes" and pathway["ended_on"] > until:
                continue
            yield pathway

    def is_good_contract(self, term: Parameters, situation: Row, left_on: date) -> bool:
        start, end = situation["started_on"], situation["ended_on"]
        if start is None or situation["state"] == "planned":
            return False
        if start > left_on + timedelta(days=term["contract_within_days"]):
            return False
        if end is not None and end < left_on:
            return False
        if situation["family"] == "work_study":
            return True
        durable = is_durable(situation, term) or not term["durable_only"]
        return situation["family"] == "job" and durable

    def renews(self, pathway: Row) -> bool:
        for other in self.facts.pathways:
            if other["youth_id"] != pathway["youth_id"]:
                continue
            if other["programme"] != pathway["programme"]:
                continue
            before = (other["started_on"], other["id"]) < (pathway["started_on"], pathway["id"])
            over = other["ended_on"]
            if before and (over is None or over + timedelta(days=1) >= pathway["started_on"]):
                return True
        return False

    def publics(self, pathway: Row) -> set[str]:
        youth = self.youths[pathway["youth_id"]]
        birth = youth["birth_date"]
        answers = {
            "qpv": youth["qpv_code"] is not None,
            "frr": youth["rural_zone"] == "frr",
            "no_diploma": youth["level"] in NO_DIPLOMA.get(youth["level_scheme"], set()),
            "rqth": youth["disabled_worker"] == "yes",
            "minor": birth is not None and age(birth, pathway["started_on"]) < 18,
        }
        return {name for name, is_true in answers.items() if is_true}

    # Breakdowns

    def lines(self, youth_id: int) -> dict[str, str]:
        """Return the line a young person is on, for each characteristic."""
        youth = self.youths[youth_id]
        site = youth["site_id"]
        return {
            "sex": str(youth["sex"]),
            "age": self.age_band(youth["birth_date"]),
            "level": level_band(youth["level_scheme"], youth["level"]),
            "qpv": "no" if youth["qpv_code"] is None else "yes",
            "rural_zone": str(youth["rural_zone"]),
            "rqth": str(youth["disabled_worker"]),
            "site": "unknown" if site is None else str(site),
            "commune": youth["commune_code"] or "unknown",
        }

    def age_band(self, birth: date | None) -> str:
        if birth is None:
            return "unknown"
        years = age(birth, self.end)
        if years >= 26:
            return "26+"
        for low, high in ((16, 17), (18, 21), (22, 25)):
            if low <= years <= high:
                return f"{low}-{high}"
        return "other"


def barrier_result(level: str, last: str | None) -> str | None:
    if last is None:
        return None
    if last in ("strength", "no_impact"):
        return "lifted"
    if last == level:
        return "stable"
    return "partly_lifted" if level == "strong" else "worsened"


def age(birth: date, day: date) -> int:
    had_birthday = (day.month, day.day) >= (birth.month, birth.day)
    return day.year - birth.year - (0 if had_birthday else 1)


def level_band(scheme: str | None, level: str | None) -> str:
    for band, codes in LEVELS.items():
        if scheme is not None and level in codes[scheme]:
            return band
    return "unknown"


def is_durable(situation: Row, term: Parameters) -> bool:
    if situation["contract"] == "permanent":
        return True
    if situation["contract"] not in term["durable_terms"] or situation["ended_on"] is None:
        return False
    start, after = situation["started_on"], situation["ended_on"] + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    needed: int = term["durable_months"]
    if months != needed:
        return bool(months > needed)
    return bool(after.day >= start.day if term["at_least"] else after.day > start.day)


def counts_by_line(oracle: Oracle, by: str, terms: Sequence[Counted]) -> dict[str, list[int]]:
    """Return how many of each term are on each line of a characteristic."""
    found: dict[str, list[int]] = {}
    for rank, term in enumerate(terms):
        for youth_id in term:
            line = oracle.lines(youth_id)[by]
            found.setdefault(line, [0] * len(terms))[rank] += 1
    return found

"""The rules of the programmes in plain loops over plain rows, written from the texts again.

Nothing here reads the rule file or calls the services: days are looked for one after the other.
"""

from datetime import date, timedelta
from typing import Any

Row = dict[str, Any]
Found = tuple[str, date | None, bool]  # rule, day that crosses it, whether a reason is asked for
Due = tuple[int, int, str, date, int]  # person, pathway, kind, day, subject

ONE = timedelta(days=1)
# First day, last day, whether registration is asked for.
VERSIONS: dict[str, list[tuple[date, date, bool]]] = {
    "pacea": [
        (date.min, date(2024, 12, 31), False),
        (date(2025, 1, 1), date.max, True),
    ],
    "cej": [
        (date(2022, 3, 1), date(2024, 12, 31), False),
        (date(2025, 1, 1), date.max, True),
    ],
    "garantie_jeunes": [(date.min, date(2022, 2, 28), False)],
    "compulsory_training": [(date(2020, 9, 1), date.max, False)],
    "training": [(date.min, date.max, False)],
    "apprenticeship": [(date.min, date.max, False)],
    "other": [(date.min, date.max, False)],
}
AGES = {"pacea": (16, 26, 26), "cej": (16, 26, 30), "compulsory_training": (16, 18, 18)}
ENDED_BY_AGE = ("pacea", "compulsory_training")
MONTHS = {"pacea": (24, 24), "cej": (12, 18), "garantie_jeunes": (12, 12)}
APART: dict[str, tuple[str, ...]] = {
    "pacea": ("pacea", "cej"),
    "cej": ("cej", "pacea", "garantie_jeunes"),
    "garantie_jeunes": (),
}
POSITIVE = {"work_study", "training", "school"}


def shifted(day: date, months: int) -> date:
    """Return the day of the same number some months later, or the last before it that exists."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def turns(birth: date, years: int) -> date:
    """Return the first day somebody has lived so many whole years."""
    day = date(birth.year + years, birth.month, 1)
    while (day.month, day.day) < (birth.month, birth.day):
        day += ONE
    return day


def version(code: str, start: date) -> tuple[date, date, bool] | None:
    """Return the version in force at the start of a pathway."""
    return next((one for one in VERSIONS[code] if one[0] <= start <= one[1]), None)


def limit_of(code: str, youth: Row) -> date:
    """Return the birthday from which it is too late."""
    _least, usual, disabled = AGES[code]
    return turns(youth["birth_date"], disabled if youth["disabled_worker"] == "yes" else usual)


def days_of(row: Row, last: date) -> set[date]:
    """Return every day of a pathway."""
    end = row["ended_on"] or last
    return {row["started_on"] + ONE * n for n in range((end - row["started_on"]).days + 1)}


def runs_with(row: Row, other: Row, last: date) -> bool:
    """Tell whether they share a day that is not the last of one and the first of the other."""
    shared = days_of(row, last) & days_of(other, last)
    for one, two in ((row, other), (other, row)):
        if one["ended_on"] is not None and one["ended_on"] == two["started_on"]:
            shared.discard(one["ended_on"])
    return bool(shared)


def age_warnings(code: str, youth: Row, row: Row) -> list[Found]:
    """Ages at the start."""
    if code not in AGES:
        return []
    if youth["birth_date"] is None:
        return [("age_unknown", None, False)]
    start = row["started_on"]
    found: list[Found] = []
    if start < turns(youth["birth_date"], AGES[code][0]):
        found.append(("too_young", start, True))
    if start >= limit_of(code, youth):
        found.append(("too_old", start, True))
    return found


def past_age(code: str, youth: Row, row: Row) -> list[Found]:
    """A planned end after the birthday that ends the programme."""
    end = row["planned_end_on"]
    is_checked = code in ENDED_BY_AGE and youth["birth_date"] is not None and end is not None
    return [("past_age", end, True)] if is_checked and end > limit_of(code, youth) else []


def contract_warnings(youth: Row, row: Row, diagnosed: list[date]) -> list[Found]:
    """What comes before a PACEA."""
    if row["programme"] != "pacea":
        return []
    signed = row["signed_on"]
    before = [day for day in diagnosed if day <= (signed or row["started_on"])]
    if not before:
        return [("diagnosis_unknown", None, False)]
    if signed is not None and signed > shifted(max(before), 1):
        return [("signed_late", signed, True)]
    return []


def registration(code: str, youth: Row, row: Row) -> list[Found]:
    """Registration as a job seeker, asked for since 2025."""
    found = version(code, row["started_on"])
    if found is None or not found[2] or youth["job_seeker"] == "yes":
        return []
    if youth["job_seeker"] == "unknown":
        return [("registration_unknown", None, False)]
    return [("not_registered", row["started_on"], True)]


def length(code: str, row: Row) -> list[Found]:
    """The length, with its extension."""
    end = row["ended_on"] or row["planned_end_on"]
    if code not in MONTHS or end is None:
        return []
    usual, longest = MONTHS[code]
    if end > shifted(row["started_on"], longest):
        return [("too_long", end, True)]
    if end > shifted(row["started_on"], usual):
        return [("extended", end, True)]
    return []


def phase_warnings(row: Row, phases: list[Row]) -> list[Found]:
    """Phases of a PACEA against its signature and its end."""
    if row["programme"] != "pacea" or not phases:
        return []
    found: list[Found] = []
    first = min(phase["started_on"] for phase in phases)
    if row["signed_on"] is not None and first > shifted(row["signed_on"], 1):
        found.append(("first_phase_late", first, True))
    last = max(phase["ended_on"] or phase["started_on"] for phase in phases)
    end = row["ended_on"] or row["planned_end_on"]
    if end is not None and last > end:
        found.append(("phase_outside", last, True))
    return found


def warnings(
    moment: str, youth: Row, row: Row, others: list[Row], diagnosed: list[date], phases: list[Row]
) -> list[Found]:
    """Return what is to be said of a pathway, in any order."""
    code = row["programme"]
    if version(code, row["started_on"]) is None:
        return [("not_in_force", row["started_on"], True)]
    if moment == "extend":
        return length(code, row) + past_age(code, youth, row)
    if moment == "leave":
        return exit_warnings(code, youth, row) + length(code, row)
    if moment == "phase":
        return phase_warnings(row, phases)
    found = age_warnings(code, youth, row) + contract_warnings(youth, row, diagnosed)
    found += registration(code, youth, row) + length(code, row) + past_age(code, youth, row)
    last = max((other["started_on"] for other in [row, *others]), default=row["started_on"])
    last = max([last, *(one["ended_on"] for one in [row, *others] if one["ended_on"])]) + ONE
    for other in others:
        if other["programme"] in APART.get(code, (code,)) and runs_with(row, other, last):
            found.append(("concurrent", other["started_on"], True))
    return found + (phase_warnings(row, phases) if moment == "correct" else [])


def exit_warnings(code: str, youth: Row, row: Row) -> list[Found]:
    """An exit for the age limit comes at that age."""
    is_age = row["exit_reason"] == "age_limit" and row["ended_on"] is not None
    if not is_age or code not in AGES or youth["birth_date"] is None:
        return []
    is_early = row["ended_on"] < limit_of(code, youth)
    return [("limit_not_reached", row["ended_on"], True)] if is_early else []


def pacea_deadlines(
    row: Row, diagnosed: list[date], phases: list[Row]
) -> list[tuple[str, date, int]]:
    """Return the days of a PACEA's contract and phases."""
    before = [day for day in diagnosed if day <= row["started_on"]]
    found = [
        ("evaluation", phase["ended_on"], phase["id"])
        for phase in phases
        if phase["ended_on"] is not None and phase["evaluation"] is None
    ]
    if row["signed_on"] is None and before:
        found.append(("signature", shifted(max(before), 1), row["id"]))
    if row["signed_on"] is not None and not phases:
        found.append(("first_phase", shifted(row["signed_on"], 1), row["id"]))
    return found


def deadlines(youth: Row, row: Row, diagnosed: list[date], phases: list[Row]) -> list[Due]:
    """Return the days a pathway under way leads to, in any order."""
    if row["ended_on"] is not None:
        return []
    code, start = row["programme"], row["started_on"]
    found = pacea_deadlines(row, diagnosed, phases) if code == "pacea" else []
    if row["planned_end_on"] is not None:
        found.append(("planned_end", row["planned_end_on"], row["id"]))
    if code in MONTHS:
        months = MONTHS[code][1 if row["extension_reason"] else 0]
        found.append(("longest", shifted(start, months), row["id"]))
    if code in AGES and youth["birth_date"] is not None:
        found.append(("age_limit", limit_of(code, youth), row["id"]))
    return [(youth["id"], row["id"], kind, day, subject) for kind, day, subject in found]


def outcome(reason: str | None, family: str | None) -> str | None:
    """Return how an exit counts; None when it does not."""
    if family in POSITIVE:
        return "positive"
    if family == "volunteering":
        return "apart"
    if family == "immersion":
        return "step"
    if family in (None, "unknown", "job"):
        return {"durable_job": "positive", "short_job": "apart"}.get(str(reason))
    return None

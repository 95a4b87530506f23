"""The people drawn follow the table of shares, which gives its sources."""

import math
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from itertools import pairwise

import pytest

from models.pathway import Programme
from models.youth import LevelScheme, Sex, YesNo
from services.demonstration.courses import SUPPORT, Spell, spells
from services.demonstration.people import Person, person
from services.demonstration.shares import ASSUMED, load, shipped
from services.errors import RuleFileError
from services.indicators import frameworks
from tests.support.demonstrations import a_scene

PEOPLE = 8_000
OLD_LEVELS = {"VI": "1", "Vbis": "2", "V": "3", "IV": "4", "III": "5", "II": "6", "I": "7"}
SOON = timedelta(days=120)  # after a first reception, a programme has begun or never will


@dataclass(frozen=True)
class Drawn:
    person: Person
    spells: list[Spell]
    is_recent: bool

    @property
    def support(self) -> list[Programme]:
        return [spell.programme for spell in self.spells if spell.programme in SUPPORT]


@cache
def crowd() -> tuple[Drawn, ...]:
    scene = a_scene()
    found = []
    for rank in range(PEOPLE):
        one = person(scene, rank, rank)
        is_recent = one.received_on + SOON > scene.span.until
        found.append(Drawn(one, spells(one, scene.shares, scene.span), is_recent))
    return tuple(found)


def values(name: str) -> Iterable[object]:
    return (one.person.values[name] for one in crowd())


def sexes() -> Iterable[str]:
    return (str(sex) for sex in values("sex") if sex is not Sex.NOT_RECORDED)


def ages() -> Iterable[str]:
    for one in crowd():
        age = one.person.age_on(one.person.received_on)
        yield "16-17" if age < 18 else "18-21" if age < 22 else "22-25"


def levels() -> Iterable[str]:
    for one in crowd():
        level, scheme = one.person.values["level"], one.person.values["level_scheme"]
        if level is not None:
            yield OLD_LEVELS[level] if scheme is LevelScheme.FRENCH else level


def months() -> Iterable[str]:
    return (str(one.person.received_on.month) for one in crowd() if not one.person.came_before)


def exits(programme: Programme) -> Iterable[str]:
    """Where those who had this programme alone went, as if nobody had forgotten to type it."""
    for one in crowd():
        closed = [spell for spell in one.spells if spell.programme is programme]
        if one.support == [programme] and closed[0].true_family is not None:
            yield closed[0].true_family.value


TABLES: dict[str, Callable[[], Iterable[str]]] = {
    "sex": sexes,
    "age_at_first_reception": ages,
    "level": levels,
    "first_reception_month": months,
    "pacea_exit": lambda: exits(Programme.PACEA),
}
SINGLE: dict[str, Callable[[], Iterable[bool]]] = {
    "driving_licence": lambda: (one.person.has_licence for one in crowd()),
    "disabled_worker": lambda: (one.person.is_disabled for one in crowd()),
    "priority_district": lambda: (code is not None for code in values("qpv_code")),
    "followed_before": lambda: (one.person.came_before for one in crowd()),
    "programme_entry": lambda: (bool(one.support) for one in crowd() if not one.is_recent),
    "level_missing": lambda: (level is None for level in values("level")),
    "licence_missing": lambda: (said is YesNo.UNKNOWN for said in values("driving_licence")),
    "phone_missing": lambda: (phone is None for phone in values("phone")),
}


def tolerance(share: float, count: int) -> float:
    return 4 * math.sqrt(share * (1 - share) / count) + 0.002


@pytest.mark.parametrize("code", TABLES)
def test_people_follow_the_table(code: str) -> None:
    wanted = shipped().tables[code]
    found = Counter(TABLES[code]())
    count = found.total()

    for key, weight in wanted.items():
        share = weight / sum(wanted.values())
        assert found[key] / count == pytest.approx(share, abs=tolerance(share, count)), key
    assert set(found) <= set(wanted)


@pytest.mark.parametrize("code", SINGLE)
def test_people_follow_the_share(code: str) -> None:
    share = shipped().single[code]
    found = list(SINGLE[code]())

    observed = sum(found) / len(found)
    assert observed == pytest.approx(share, abs=tolerance(share, len(found)))


def test_as_many_as_published_go_through_a_cej() -> None:
    # Some reach the age limit before the CEJ they were meant for: a little fewer.
    until = a_scene().span.until
    settled = [one for one in crowd() if one.person.received_on + 3 * SOON < until]
    intensive = sum(
        any(programme is not Programme.PACEA for programme in one.support) for one in settled
    )

    assert shipped().single["cej_entry"] - 0.05 < intensive / len(settled) < 0.45


def test_no_minor_holds_a_driving_licence() -> None:
    minors = [one.person for one in crowd() if one.person.age_on(one.person.received_on) < 18]

    assert minors
    assert not any(one.has_licence for one in minors)


def test_nobody_is_in_two_programmes_at_once() -> None:
    for one in crowd():
        support = [spell for spell in one.spells if spell.programme in SUPPORT]
        for before, after in pairwise(support):
            assert before.ended_on is not None
            assert before.ended_on < after.started_on


def test_the_garantie_jeunes_stops_where_the_cej_begins() -> None:
    scene = a_scene(until=date(2024, 6, 30))
    drawn = [spells(person(scene, rank, rank), scene.shares, scene.span) for rank in range(1500)]
    starts = {
        programme: [spell.started_on for found in drawn for spell in found
                    if spell.programme is programme]
        for programme in (Programme.GARANTIE_JEUNES, Programme.CEJ)
    }  # fmt: skip

    assert max(starts[Programme.GARANTIE_JEUNES]) < date(2022, 3, 1) <= min(starts[Programme.CEJ])


def test_every_share_has_a_source_or_says_it_is_an_assumption() -> None:
    origins = shipped().origins

    assert len(origins) > 50
    published = [origin for origin in origins.values() if origin.source != ASSUMED]
    assert len(published) > 20
    for origin in published:
        assert all(source.startswith("http") for source in origin.source.split(" ; "))
        assert origin.note, origin.source


def test_the_indicators_of_the_framework_have_a_target_and_peers() -> None:
    text = (files("resources") / "demonstration" / "steering.toml").read_text("utf-8")
    indicators = frameworks.shipped("cpo-2019-2022").indicators

    assert list(tomllib.loads(text)["indicators"]) == [item.code for item in indicators]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[sex]\nweights = { F = 1 }", "sex"),
        ('[sex]\nsource = "x"', "sex"),
        ('[late]\nsource = "x"\nshare = 1.5', "late"),
        ('[late]\nsource = "x"\nshare = "beaucoup"', "late"),
        ('[sex]\nsource = "x"\nweights = { F = 0 }', "sex"),
        ('[sex]\nsource = "x"\nweights = { F = -1, M = 2 }', "sex"),
    ],
)
def test_a_table_that_is_not_one_is_refused_with_its_name(text: str, code: str) -> None:
    with pytest.raises(RuleFileError, match=code):
        load(text)

"""Communes and activities are found as people type them."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import RuleFileError
from services.folding import fold
from services.reference.compiled import Compiled, pack, unpack
from services.reference.lists import ReferenceLists

LISTS = ReferenceLists()
COMMUNES = LISTS.communes
NAF = LISTS.naf


def names(text: str, limit: int = 5) -> list[str]:
    return [commune.display for commune in COMMUNES.search(text, limit)]


def test_finds_a_commune_by_its_code() -> None:
    commune = COMMUNES.get("33281")

    assert commune is not None
    assert (commune.display, commune.postal_codes) == ("Mérignac (33700)", ("33700",))
    assert "33281" in COMMUNES
    assert "33700" not in COMMUNES


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("33700", "Mérignac (33700)"),
        ("merig", "Mérignac (33700)"),
        ("MÉRIGNAC", "Mérignac (33700)"),
        ("merignac 16", "Mérignac (16200)"),
        ("st etienne", "Saint-Étienne (42000)"),
        ("St-Étienne du R", "Saint-Étienne-du-Rouvray (76800)"),
        ("ste-foy-les", "Sainte-Foy-lès-Lyon (69110)"),
        ("l’hay", "L'Haÿ-les-Roses (94240)"),
        ("havre", "Le Havre (76600)"),
        ("saint denis 974", "Saint-Denis (97400)"),
        ("lyon 3e", "Lyon 3e Arrondissement (69003)"),
        ("mamoudzou", "Mamoudzou (97600)"),
    ],
)
def test_finds_a_commune_as_typed(text: str, first: str) -> None:
    assert names(text)[0] == first


def test_puts_the_exact_name_first_then_the_most_populated() -> None:
    assert names("mérignac", 3) == ["Mérignac (33700)", "Mérignac (16200)", "Mérignac (17210)"]
    assert names("bordeaux", 1) == ["Bordeaux (33000)"]


def test_finds_nothing_for_nothing() -> None:
    assert COMMUNES.search("") == COMMUNES.search("  - ") == ()
    assert COMMUNES.named("") == ()
    assert COMMUNES.closest("") is None


@given(st.text(max_size=30))
def test_any_text_may_be_typed(text: str) -> None:
    COMMUNES.search(text)
    NAF.search(text)
    NAF.get(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Merignak", "33281"), ("Bordeau", "33063"), ("33700", "33281"), ("zzzz", None)],
)
def test_suggests_the_commune_probably_meant(text: str, meant: str | None) -> None:
    found = COMMUNES.closest(text)

    assert (found and found.code) == meant


def test_tells_namesakes_apart() -> None:
    assert [commune.code for commune in COMMUNES.named("st étienne")] == ["42218"]
    assert len(COMMUNES.named("Saint-Denis")) > 2
    assert [commune.code for commune in COMMUNES.of_postal_code("33700")] == ["33281"]
    assert COMMUNES.of_postal_code("3370") == ()


def test_shows_a_code_the_list_does_not_hold() -> None:
    assert COMMUNES.display("99999") == "99999"
    assert NAF.display("99.99X") == "99.99X"


@pytest.mark.parametrize("code", ["56.10A", "5610a", " 56.10 a "])
def test_finds_an_activity_by_its_code(code: str) -> None:
    activity = NAF.get(code)

    assert activity is not None
    assert activity.display == "Restauration traditionnelle (56.10A)"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("5610", "56.10A"),
        ("47.1", "47.11A"),
        ("coiff", "96.02A"),
        ("traditionnelle restau", "56.10A"),
    ],
)
def test_finds_an_activity_as_typed(text: str, first: str) -> None:
    assert NAF.search(text)[0].code == first


def test_offers_only_what_an_employer_may_have() -> None:
    assert all(activity.is_subclass for activity in NAF.search("commerce", 200))
    division = NAF.get("56")
    assert division is not None
    assert not division.is_subclass


def test_says_the_edition_and_the_size() -> None:
    assert (COMMUNES.edition, len(COMMUNES)) == (date(2026, 3, 1), 35_014)
    assert (NAF.edition, len(NAF)) == (date(2008, 1, 1), 1_707)


def test_loading_takes_little_more_than_reading_the_names_once() -> None:
    # A ratio, since the machine of the tests is shared: alone it loads in a tenth of a second.
    names = "|".join(COMMUNES._names)

    def spent(work: Callable[[], object]) -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    once = min(spent(lambda: fold(names)) for _ in range(5))
    loading = min(spent(lambda: ReferenceLists().communes.search("merig")) for _ in range(5))
    assert loading < 4 * once


def test_a_list_is_read_once_and_only_when_needed() -> None:
    lists = ReferenceLists()

    assert vars(lists) == {}
    assert lists.communes is lists.communes
    assert "naf" not in vars(lists)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-20],
        lambda data: b"",
        lambda data: b"not a list",
        lambda data: pack(Compiled("other", date(2026, 1, 1), (("1",),))),
        lambda data: data[:60] + bytes([data[60] ^ 255]) + data[61:],
    ],
)
def test_a_damaged_list_is_said_damaged(damage: object) -> None:
    data = pack(Compiled("communes", date(2026, 1, 1), (tuple(map(str, range(500))),)))

    with pytest.raises(RuleFileError, match="abîmée"):
        unpack("communes", damage(data))  # type: ignore[operator]

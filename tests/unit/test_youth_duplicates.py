"""Two people are compared on what they share, and the reason is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.youths import resemblance
from services.youths.duplicates import DuplicateReason, compare, traits
from tests.support.youths import a_person

ROCH = a_person("Benkhelifa", "Inès", phone="0612345678", file_number="20418")


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"last_name": "X", "first_name": "Y"}, []),
        ({"file_number": "20 418", "last_name": "X"}, [DuplicateReason.SAME_FILE_NUMBER]),
        ({"phone": "+33 6 12 34 56 78", "last_name": "X"}, [DuplicateReason.SAME_PHONE]),
        ({"last_name": "BENKHELIFA", "first_name": "ines"}, [DuplicateReason.SAME_PERSON]),
        (
            {"last_name": "Martin", "first_name": "Inès", "birth_name": "Benkhelifa"},
            [DuplicateReason.SAME_PERSON],
        ),
        ({"last_name": "Benkelifa"}, [DuplicateReason.CLOSE_NAMES]),
        ({"last_name": "Benkhelifa-Roch"}, [DuplicateReason.CLOSE_NAMES]),
        (
            {"last_name": "Inès", "first_name": "Benkhelifa", "birth_date": None},
            [DuplicateReason.SWAPPED_NAMES],
        ),
        ({"birth_date": date(2007, 4, 3)}, [DuplicateReason.SAME_NAMES]),
        ({"birth_date": None}, [DuplicateReason.SAME_NAMES]),
        ({"last_name": "Benkelifa", "birth_date": date(2006, 3, 4)}, []),
    ],
)
def test_tells_why_two_people_may_be_one(
    changes: dict[str, object], reasons: list[DuplicateReason]
) -> None:
    plain = replace(ROCH, phone=None, file_number=None)
    other = replace(plain, **changes)  # type: ignore[arg-type]

    assert list(compare(traits(ROCH, "FR"), traits(other, "FR"))) == reasons


def test_two_people_without_anything_known_are_not_one() -> None:
    nobody = traits(a_person("", "", birth_date=None), "FR")

    assert compare(nobody, nobody) == ()


def test_a_field_that_is_not_valid_yet_is_left_out() -> None:
    typing = traits(a_person(phone="06 12", file_number="?"), "FR")

    assert (typing.phone_key, typing.file_number) == (None, None)


LETTERS = st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=5, max_size=12)


@given(LETTERS, st.data())
def test_a_name_with_one_typo_is_in_the_shortlist_and_near(name: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(name) - 1))
    before, after = name[:position], name[position + 1 :]
    mistyped = data.draw(
        st.sampled_from([before + after, f"{before}z{after}", f"{before}z{name[position]}{after}"])
    )

    pieces = resemblance._pieces(mistyped)

    assert any(piece in f" {name} " for piece in pieces)
    assert resemblance.distance([mistyped], f"{name} jane") in {0, 1}


@pytest.mark.parametrize(
    ("typed", "key", "near"),
    [
        ("benkelifa", "benkhelifa ines", True),
        ("benkelifa", "ben khelifa yanis", True),
        ("ben kelifa", "benkhelifa ines", True),
        ("dupond", "dupont lea", True),
        ("rcoh", "roch mael", True),
        ("le", "la jane", False),
        ("roch", "martin lea", False),
        ("dubois lucas", "dupont lea", False),
    ],
)
def test_measures_how_far_a_name_is(typed: str, key: str, near: bool) -> None:
    assert (resemblance.distance(typed.split(), key) is not None) is near


def test_nothing_is_near_an_empty_name() -> None:
    assert resemblance.distance(["roch"], "") is None
    assert not resemblance.are_close("", "roch")
    assert resemblance.are_close("jean", "jean pierre")

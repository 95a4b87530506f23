"""Templates as data: what they may ask for, and what is left out when it is not known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import RuleFileError
from services.formatting import NBSP
from services.letters.compose import filled
from services.letters.templates import CODES, HOLES, About, parse
from services.rule_file import shipped_text

FILE = "letters/convocation.toml"


@pytest.mark.parametrize("code", CODES)
def test_every_shipped_template_is_read(code: str) -> None:
    file = f"letters/{code}.toml"
    template = parse(shipped_text(file), file)

    assert template.code == code
    assert template.source
    for text in template.paragraphs:
        for word in (" vous ", " votre ", " tu ", " ton "):
            assert word not in f" {text.lower()} "


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{when}, {place}.", "{wen}, {place}.", "wen"),
        ("{greeting}", "{greeting", "greeting"),
        ('about = "meeting"', 'about = "meting"', "meting"),
        ('subject = "Rendez-vous', 'subject = "{sujet} Rendez-vous', "sujet"),
        ("addressed = true", 'addressed = "oui"', "addressed"),
        ("short =", "shrot =", "shrot"),
    ],
)
def test_a_mistake_in_a_template_is_refused_with_its_place(old: str, new: str, said: str) -> None:
    text = shipped_text(FILE)
    assert old in text

    with pytest.raises(RuleFileError, match=said):
        parse(text.replace(old, new, 1), FILE)


def test_a_sheet_may_leave_a_line_to_be_filled_by_hand() -> None:
    template = parse(shipped_text("letters/cej.toml"), "letters/cej.toml")

    assert "" in {field.value for field in template.fields}
    assert template.about is About.PERSON


def test_a_hole_that_is_not_known_takes_its_paragraph_away() -> None:
    assert filled("Durée : {duration}.", {"duration": None}) is None
    assert filled("Durée : {duration}.", {}) is None
    assert filled("", {}) is None
    assert filled("Durée : {duration}.", {"duration": "1 h"}) == f"Durée{NBSP}: 1{NBSP}h."


@given(st.dictionaries(st.sampled_from(sorted(HOLES)), st.text(max_size=20), max_size=5))
def test_a_value_is_never_taken_for_a_hole(values: dict[str, str]) -> None:
    text = " ".join(f"{{{name}}}" for name in values)

    found = filled(text or "x", {**values, "person": "{agency}"})

    assert found is not None
    assert "{agency}" in (filled("{person}", {"person": "{agency}"}) or "")

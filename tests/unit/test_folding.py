"""Names are found whatever the accents, case, ligatures, hyphens and apostrophes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.folding import fold, normalized, search_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Émile", "emile"),
        ("Œuvre d’Ægir", "oeuvre d aegir"),
        ("N'Guessan", "n guessan"),
        ("N’Guessan", "n guessan"),
        ("Maëlle-Océane", "maelle oceane"),
        ("  LE   GOFF ", "le goff"),
        ("Łukasz Müller", "lukasz muller"),
        ("Ÿ", "y"),
        ("🄐", "(a)"),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_upper_and_lower_case_fold_alike(text: str) -> None:
    assert fold(text.casefold()) == fold(text)


def test_a_key_skips_the_names_that_are_missing() -> None:
    assert search_key("Le Goff", None, "Théo") == "le goff theo"


@given(st.text())
def test_stored_text_holds_no_control_character(text: str) -> None:
    assert not any(char < " " and char not in "\n\t" for char in normalized(text))

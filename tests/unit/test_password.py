"""Passwords for a file that can be attacked off line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import ValidationError
from services.vault.password import assess, require_strong

OWN = ("Mission locale des Deux-Rives", "nadia", "Berthier")


@pytest.mark.parametrize(
    "password",
    [
        "",
        "secret",
        "demonstration",
        "MissionLocale33",
        "Aa1!Aa1!Aa1!",
        "deux-rives-berthier-nadia",
        "azertyuiop123456",
        "MissionLocaleDesDeuxRives2026!",
    ],
)
def test_weak_passwords_are_refused_with_advice(password: str) -> None:
    strength = assess(password, OWN)

    assert not strength.is_enough
    assert strength.advice.endswith(".")
    with pytest.raises(ValidationError):
        require_strong(password, OWN)


@pytest.mark.parametrize(
    "password",
    ["violon sept brouette hublot marmite", "lampe.girafe.trombone.42", "k7#Rv9!qLz2$Wm4x"],
)
def test_long_unrelated_words_or_random_signs_are_accepted(password: str) -> None:
    require_strong(password, OWN)


@given(st.text(max_size=1200))
def test_any_text_gets_an_opinion(password: str) -> None:
    assert 0 <= assess(password, OWN).score <= 4

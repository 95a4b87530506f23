"""The sentences of the breaks that rest on a case of the obligation to train."""

from datetime import date

import pytest

from services.breaks.listing import Break
from services.breaks.rules import RuleCode
from ui.forms.break_words import detail, reason

FOUND, DEADLINE = date(2026, 9, 23), date(2026, 11, 23)
CASE = Break(
    RuleCode.COMPULSORY_TRAINING, 1, "case:1:2026-09-23", FOUND, DEADLINE, "case", None
)  # fmt: skip


@pytest.mark.parametrize(
    ("today", "sentence"),
    [
        (date(2026, 11, 9), "finit le 23 novembre 2026, dans 14 jours."),
        (date(2026, 11, 23), "finit aujourd’hui."),
        (date(2026, 11, 26), "a fini le 23 novembre 2026, il y a 3 jours."),
    ],
)
def test_a_case_says_its_deadline(today: date, sentence: str) -> None:
    said = reason(CASE, today).replace("\N{NO-BREAK SPACE}", " ")

    assert said == f"Aucune solution notée : le délai pour informer le département {sentence}"


def test_a_case_says_the_day_it_was_found_on() -> None:
    said = detail(CASE).replace("\N{NO-BREAK SPACE}", " ")

    assert said == "Obligation de formation, manquement constaté le 23 septembre 2026"

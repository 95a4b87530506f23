"""Signals as written, the facts they rest on, and the run of diagnostics that raises them."""

from datetime import date

import pytest

from models.diagnostic import Level
from services.diagnostics import grid as grids
from services.diagnostics.conditions import Case
from services.diagnostics.facts import YouthFacts
from services.diagnostics.form import DiagnosticForm
from services.errors import RuleFileError
from services.rule_file import shipped_text
from services.signals.causes import causes, in_words
from services.signals.raised import Assessed, judged
from services.signals.rules import FILE, SignalRules, load

GRID = grids.shipped()
NOBODY = YouthFacts()


@pytest.fixture
def rules() -> SignalRules:
    return load(shipped_text(FILE), GRID)


def form(**levels: Level) -> DiagnosticForm:
    return DiagnosticForm(GRID.version, levels=levels)


def test_what_the_person_is_told_speaks_of_no_barrier_nor_score(rules: SignalRules) -> None:
    told = [rules.notice, *(one.tell for one in rules.signals.values())]

    for words in told:
        assert not {"frein", "fragil", "sanction", "vulnérab"} & {
            stem for stem in ("frein", "fragil", "sanction", "vulnérab") if stem in words.lower()
        }


def test_every_signal_says_that_it_is_a_working_proposal(rules: SignalRules) -> None:
    assert {one.source for one in rules.signals.values()} == {"proposition de travail"}


def test_every_icon_is_shipped(rules: SignalRules) -> None:
    for one in rules.signals.values():
        shipped_text(f"icons/{one.icon}.svg")


def test_a_signal_cannot_look_for_what_was_not_raised() -> None:
    text = shipped_text(FILE).replace('health = ["strong"]', 'health = ["not_raised"]')

    with pytest.raises(RuleFileError, match="not_raised"):
        load(text, GRID)


def test_a_misspelt_key_is_refused_by_its_name() -> None:
    text = shipped_text(FILE).replace("sentence =", "sentense =", 1)

    with pytest.raises(RuleFileError, match="sentense"):
        load(text, GRID)


def test_nothing_raised_raises_nothing(rules: SignalRules) -> None:
    silent = [Assessed(date(2026, 1, 5), form())]

    assert list(judged(1, silent, NOBODY, rules)) == []
    assert list(judged(1, [], NOBODY, rules)) == []


def test_a_signal_dates_from_the_first_diagnostic_of_the_run_without_a_break(
    rules: SignalRules,
) -> None:
    poor = form(health=Level.STRONG, money=Level.MEDIUM)
    history = [
        Assessed(date(2025, 1, 6), poor),
        Assessed(date(2025, 6, 2), form(health=Level.STRONG)),  # money was not raised
        Assessed(date(2025, 11, 3), poor),
        Assessed(date(2026, 2, 2), form(health=Level.STRONG, money=Level.STRONG)),
    ]

    (found,) = judged(1, history, NOBODY, rules)

    assert (found.signal, found.since, found.last_on) == (
        "health-money",
        date(2025, 11, 3),
        date(2026, 2, 2),
    )


def test_a_signal_rests_on_the_domains_and_items_that_make_it_hold(rules: SignalRules) -> None:
    answers = DiagnosticForm(
        GRID.version,
        levels={"money": Level.STRONG, "work": Level.STRONG},
        situations=frozenset({"29", "6"}),
    )
    case = Case(answers, NOBODY, GRID)

    found = causes(rules.signals["no-resources"].when, case)

    assert found == ("level:money:strong", "situation:29")
    assert in_words(found, GRID) == ("Ressources et budget\xa0: effet fort", "Aucune ressource")


def test_a_combination_names_each_of_its_domains_in_the_order_of_the_grid(
    rules: SignalRules,
) -> None:
    answers = form(housing=Level.STRONG, mobility=Level.STRONG, health=Level.STRONG)

    found = causes(rules.signals["several-strong"].when, Case(answers, NOBODY, GRID))

    assert len(found) == 3
    assert [words.partition("\xa0:")[0] for words in in_words(found, GRID)] == [
        GRID.domains[code].label for code in ("mobility", "housing", "health")
    ]


def test_only_the_branches_that_hold_are_facts_of_a_signal(rules: SignalRules) -> None:
    case = Case(form(money=Level.STRONG), YouthFacts(age=17), GRID)

    assert causes(rules.signals["minor-exposed"].when, case) == (
        "fact:is_minor:True",
        "level:money:strong",
    )

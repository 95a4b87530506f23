"""The rule files of the diagnostic, and what is said of one that is not valid."""

from importlib.resources import files

import pytest

from models.diagnostic import Level, Orientation
from services.diagnostics import grid as grids
from services.diagnostics import orientation_rules, rules
from services.errors import RuleFileError
from services.rule_file import shipped_text

# Codes of the seven constraints as France Travail exchanges them.
SITUATIONS = {*map(str, range(6, 42))}
OBJECTIVES = {*map(str, range(1, 33))}
NEEDS = {*map(str, range(1, 22))} - {"7"}

A_GRID = """
version = "2026-11"
valid_from = 2026-11-01
source = "essai"
comment_limit = 300
reminder = "Des faits."
reminder_source = "essai"
rights = "Mes droits."
rights_source = "essai"
constraints = []
needs = []
assets = []

[[domains]]
code = "mobility"
label = "Mobilité"
short_label = "Mobilité"
icon = "bus"
counts_in_orientation = true
noun = "la mobilité"
about = "de la mobilité"
strength = "Je me déplace."
forward = "Me déplacer."
"""

AN_ACTION = """
version = "2026-11"
valid_from = 2026-11-01
source = "essai"

[[actions]]
code = "licence"
domain = "mobility"
title = "Demander l’aide au permis B"
owner = "adviser"
delay_days = 14
when = { objectives = ["28"] }
reason = "Le permis est un objectif."
source = "essai"
"""


def actions(text: str) -> None:
    rules.load_actions(text, grids.shipped())


def test_has_thirteen_domains_of_which_justice_is_closed() -> None:
    grid = grids.shipped()

    assert len(grid.domains) == 13
    assert len(grid.enabled) == 12
    assert [code for code, domain in grid.domains.items() if not domain.is_enabled] == ["justice"]
    assert len(grid.opened_to_justice(True).enabled) == 13


def test_holds_every_code_of_france_travail_and_no_other_number() -> None:
    grid = grids.shipped()

    assert {code for code in grid.situations if code.isdigit()} == SITUATIONS
    assert {code for code in grid.objectives if code.isdigit()} == OBJECTIVES
    assert set(grid.needs) == NEEDS
    assert len(grid.constraints) == 7


def test_what_the_network_did_not_code_says_so() -> None:
    grid = grids.shipped()

    for item in (*grid.situations.values(), *grid.objectives.values()):
        assert (item.source == "proposition de travail") == (not item.code.isdigit())
        assert (item.constraint is None) == (not item.code.isdigit())


def test_every_icon_of_the_grid_and_of_the_publics_is_shipped() -> None:
    loaded = rules.shipped()
    names = {domain.icon for domain in loaded.grid.domains.values()}
    names |= {public.icon for public in loaded.publics.values()}

    missing = {n for n in names if not (files("resources") / "icons" / f"{n}.svg").is_file()}

    assert missing == set()


def test_health_is_worded_by_its_effect_on_work_and_no_text_by_a_diagnosis() -> None:
    grid = grids.shipped()
    texts = " ".join(
        f"{item.label} {item.phrase}"
        for item in (*grid.situations.values(), *grid.objectives.values())
    ).lower()

    for word in ("dépendance", "hygiène", "addiction", "maladie", "pathologie", "dépistage"):
        assert word not in texts


def test_texts_are_given_their_no_break_spaces_on_loading() -> None:
    for rule in rules.shipped().actions.values():
        for mark in (":", ";", "?", "!", "»", "%", "€"):
            assert f" {mark}" not in rule.title + rule.reason
        assert "'" not in rule.title + rule.reason


def test_every_action_rule_is_short_enough_to_be_stored() -> None:
    for rule in rules.shipped().actions.values():
        assert len(rule.title) <= 64  # one line of the printed table
        assert len(rule.code) <= 64
        assert rule.source


def test_the_three_orientations_have_their_words() -> None:
    assert set(rules.shipped().orientation.wordings) == set(Orientation)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('label = "Mobilité"\n', "", "domains[mobility].label"),
        ('label = "Mobilité"\n', 'label = " "\n', "domains[mobility].label"),
        ("comment_limit = 300", 'comment_limit = "300"', "comment_limit"),
        ("comment_limit = 300", "comment_limit = true", "comment_limit"),
        ("comment_limit = 300", "comment_limit = -1", "-1"),
        ('icon = "bus"', 'icon = "bus"\nicone = "bus"', "domains[mobility].icone"),
        ("assets = []", 'assets = [{ code = "x", domain = "vélo" }]', "vélo"),
        ("assets = []", "assets = [3]", "assets"),
        ("constraints = []", "", "constraints"),
    ],
)
def test_names_the_file_and_the_key_that_is_wrong(before: str, after: str, said: str) -> None:
    assert before in A_GRID

    with pytest.raises(RuleFileError) as caught:
        grids.load(A_GRID.replace(before, after))

    assert "diagnostic/grid.toml" in str(caught.value)
    assert said in str(caught.value)


def test_names_the_line_that_is_not_toml() -> None:
    with pytest.raises(RuleFileError, match=r"grid\.toml.*ligne 3"):
        grids.load(A_GRID.replace("valid_from = 2026-11-01", "valid_from = ,"))


def test_refuses_a_domain_given_twice() -> None:
    domain = A_GRID[A_GRID.index("[[domains]]") :]

    with pytest.raises(RuleFileError, match="« mobility » y est deux fois"):
        grids.load(A_GRID + domain)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('domain = "mobility"', 'domain = "vélo"', "vélo"),
        ('owner = "adviser"', 'owner = "nobody"', "nobody"),
        ('["28"]', '["28", "99"]', "« 99 » est inconnu"),
        ("{ objectives", "{ objectifs", "objectifs"),
        ('{ objectives = ["28"] }', "{ }", "when"),
        ('{ objectives = ["28"] }', '{ levels = { mobility = ["huge"] } }', "huge"),
        ('{ objectives = ["28"] }', "{ facts = { is_tall = true } }", "is_tall"),
        ('{ objectives = ["28"] }', "{ at_least = { height = 3 } }", "height"),
        ('{ objectives = ["28"] }', '{ any_of = [{ needs = ["7"] }] }', "« 7 » est inconnu"),
        ("delay_days = 14\n", "", "actions[licence].delay_days"),
    ],
)
def test_refuses_a_rule_about_what_does_not_exist(before: str, after: str, said: str) -> None:
    actions(AN_ACTION)
    assert before in AN_ACTION

    with pytest.raises(RuleFileError) as caught:
        actions(AN_ACTION.replace(before, after))

    assert "diagnostic/actions.toml" in str(caught.value)
    assert said in str(caught.value)


def test_refuses_a_rule_that_draws_something_from_silence() -> None:
    silent = f'{{ levels = {{ mobility = ["{Level.NOT_RAISED}"] }} }}'

    with pytest.raises(RuleFileError, match="not_raised"):
        actions(AN_ACTION.replace('{ objectives = ["28"] }', silent))


def test_refuses_a_sentence_with_a_hole_nothing_fills() -> None:
    text = shipped_text("diagnostic/priority_publics.toml").replace("{age} ans", "{taille} ans")

    with pytest.raises(RuleFileError, match="taille"):
        rules.load_publics(text, grids.shipped())


def test_refuses_a_table_of_decisions_that_forgets_a_case() -> None:
    text = shipped_text("diagnostic/orientation.toml").replace(
        'orientation = "socio_professional"\nreadings = {}',
        'orientation = "socio_professional"\nreadings = { projection = ["able"] }',
    )

    with pytest.raises(RuleFileError, match="decisions"):
        orientation_rules.load(text, grids.shipped())


def test_refuses_a_decision_about_a_reading_that_does_not_exist() -> None:
    text = shipped_text("diagnostic/orientation.toml").replace('["blocking"]', '["blockin"]', 1)

    with pytest.raises(RuleFileError, match="blockin"):
        orientation_rules.load(text, grids.shipped())


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('icon = "bus"', 'icon = "autobus"', "autobus"),
        ('reminder = "Des faits."', 'reminder = "{prenom}, des faits."', "prenom"),
        ('rights = "Mes droits."', 'rights = "Mes droits {agency"', "rights"),
        ('code = "mobility"', f'code = "{"m" * 33}"', "mmm"),
    ],
)
def test_refuses_what_could_not_be_drawn_printed_or_stored(
    before: str, after: str, said: str
) -> None:
    with pytest.raises(RuleFileError, match=said):
        grids.load(A_GRID.replace(before, after))

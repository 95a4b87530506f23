"""Targets, by year and funder."""

import math
from dataclasses import replace

import pytest

from services.actor import Actor
from services.database import Database
from services.errors import NotFoundError, NotPermittedError, ValidationError
from services.indicators import frameworks
from services.objectives import (
    Objective,
    list_objectives,
    remove_objective,
    set_objective,
    state_targets,
)

CPO = frameworks.shipped("cpo-2019-2022")
R9 = Objective("R9", 2026, "etat", 0.45, "dialogue de gestion du 12 mars")


def test_a_target_agreed_again_replaces_the_one_before(database: Database, director: Actor) -> None:
    for target in (0.45, 0.47):
        with database.write(director) as session:
            set_objective(session, CPO, replace(R9, target=target))

    with database.read(director) as session:
        assert list_objectives(session, CPO.code, 2026) == (replace(R9, target=0.47),)
        assert list_objectives(session, CPO.code, 2027) == ()


def test_each_funder_has_its_own_and_the_board_takes_the_state_s(
    database: Database, director: Actor
) -> None:
    with database.write(director) as session:
        set_objective(session, CPO, R9)
        set_objective(session, CPO, replace(R9, funder="region", target=0.6))

    with database.read(director) as session:
        assert [each.funder for each in list_objectives(session, CPO.code, 2026)] == [
            "etat",
            "region",
        ]
        assert state_targets(session, CPO.code, 2026) == {"R9": 0.45}


def test_a_target_can_be_forgotten_once(database: Database, director: Actor) -> None:
    with database.write(director) as session:
        set_objective(session, CPO, R9)
    with database.write(director) as session:
        remove_objective(session, CPO.code, "R9", 2026)

    with pytest.raises(NotFoundError, match="R9"), database.write(director) as session:
        remove_objective(session, CPO.code, "R9", 2026)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("year", replace(R9, year=26)),
        ("funder", replace(R9, funder="mairie")),
        ("target", replace(R9, target=45.0)),
        ("target", replace(R9, target=-0.1)),
        ("target", replace(R9, target=math.nan)),
        ("target", replace(R9, target=math.inf)),
    ],
)
def test_a_wrong_field_is_named(
    vault: Database, director: Actor, field: str, wrong: Objective
) -> None:
    with pytest.raises(ValidationError) as caught, vault.write(director) as session:
        set_objective(session, CPO, wrong)

    assert caught.value.field == field


def test_a_target_of_a_ratio_may_exceed_one(vault: Database, director: Actor) -> None:
    with vault.write(director) as session:
        set_objective(session, CPO, Objective("R4", 2026, "etat", 5.0, None))


def test_an_unknown_indicator_has_no_target(vault: Database, director: Actor) -> None:
    with pytest.raises(NotFoundError), vault.write(director) as session:
        set_objective(session, CPO, replace(R9, indicator="R12"))


def test_only_a_director_sets_targets(vault: Database, adviser: Actor) -> None:
    with vault.write(adviser) as session:
        with pytest.raises(NotPermittedError):
            set_objective(session, CPO, R9)
        with pytest.raises(NotPermittedError):
            remove_objective(session, CPO.code, "R9", 2026)

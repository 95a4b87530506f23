"""Competences, projects, training steps, and the next step proposed from them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.diagnostic import Action
from models.employer import Immersion
from models.project import Project, ProjectOccupation
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.projects import answers, records
from services.projects.records import (
    CompetenceInput,
    Item,
    OccupationInput,
    ProjectInput,
    TrainingStepInput,
)
from services.projects.view import Heading, heading_of
from services.projects.vocabulary import (
    CompetenceLevel,
    ProjectStatus,
    ProofPlace,
    StepStatus,
    TargetKind,
)
from services.removal import Removed
from services.youths.page import Occupation, open_page
from services.youths.records.actions import set_action_status
from services.youths.vocabulary import ActionStatus, ImmersionAim
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle

COOK = OccupationInput(TargetKind.EXACT, "g1602", "Cuisine")
WAITER = OccupationInput(TargetKind.TO_EXPLORE, None, "Service en salle")
PROJECT = ProjectInput("Travailler en cuisine", ProjectStatus.EXPLORED, TODAY, (WAITER, COOK))
CAP = TrainingStepInput("CAP cuisine", StepStatus.PLANNED, "CFA", "CAP", True)
CUTTING = CompetenceInput("Éplucher", CompetenceLevel.ALONE, ProofPlace.JOB, "Cantine")


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


@pytest.fixture
def youth_id(agency: Database) -> int:
    return enter(agency, a_person())


def project(database: Database, youth_id: int, data: ProjectInput = PROJECT) -> int:
    with database.write(NADIA) as session:
        return records.add_project(session, youth_id, data, today=TODAY)


def training(database: Database, youth_id: int, data: TrainingStepInput = CAP) -> int:
    with database.write(NADIA) as session:
        return records.add_training_step(session, youth_id, data, today=TODAY)


def competence(database: Database, youth_id: int, data: CompetenceInput = CUTTING) -> int:
    with database.write(NADIA) as session:
        return records.add_competence(session, youth_id, data, today=TODAY)


def rules(database: Database, youth_id: int, today: date = TODAY) -> list[str]:
    with database.read(NADIA) as session:
        return [step.rule for step in answers.steps_for(session, youth_id, today=today)]


def test_keeps_where_somebody_is_heading(agency: Database, youth_id: int) -> None:
    competence(agency, youth_id)
    project_id = project(agency, youth_id)
    training(agency, youth_id, replace(CAP, project_id=project_id))

    with agency.read(NADIA) as session:
        heading = heading_of(session, youth_id)

    (kept,) = heading.projects
    assert [(one.rome_code, one.label) for one in kept.occupations] == [
        ("G1602", "Cuisine"),
        (None, "Service en salle"),
    ]
    assert [one.label for one in heading.competences] == ["Éplucher"]
    assert [(one.title, one.project_id) for one in heading.steps] == [("CAP cuisine", project_id)]


def test_the_occupations_of_a_project_are_changed_as_a_whole(
    agency: Database, youth_id: int
) -> None:
    project_id = project(agency, youth_id)
    with agency.read(PROGRAM) as session:
        before = {row.label: row.id for row in session.scalars(select(ProjectOccupation))}

    with agency.write(NADIA) as session:
        baker = OccupationInput(TargetKind.EXACT, "D1102", "Boulangerie")
        data = replace(PROJECT, occupations=(COOK, baker))
        records.edit_project(session, project_id, 1, data, today=TODAY)

    with agency.read(PROGRAM) as session:
        after = {row.label: row.id for row in session.scalars(select(ProjectOccupation))}
    assert set(after) == {"Cuisine", "Boulangerie"}
    assert after["Cuisine"] == before["Cuisine"]


def test_a_project_that_ends_is_dated_once(agency: Database, youth_id: int) -> None:
    project_id = project(agency, youth_id)
    for version, status, today in (
        (1, ProjectStatus.ACHIEVED, TODAY),
        (2, ProjectStatus.ACHIEVED, TODAY + timedelta(9)),
    ):
        with agency.write(NADIA) as session:
            data = replace(PROJECT, status=status, label=f"Cuisine {version}")
            records.edit_project(session, project_id, version, data, today=today)

    with agency.read(PROGRAM) as session:
        assert session.get_one(Project, project_id).ended_on == TODAY


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": " "}, "title"),
        ({"started_on": TODAY, "ended_on": TODAY - timedelta(1)}, "ended_on"),
        ({"status": StepStatus.RUNNING, "started_on": TODAY + timedelta(1)}, "status"),
        ({"started_on": date(2001, 1, 1)}, "started_on"),
        ({"project_id": 404}, "project_id"),
    ],
)
def test_a_training_step_that_cannot_be_is_refused(
    agency: Database, youth_id: int, changes: dict[str, object], field: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        training(agency, youth_id, replace(CAP, **changes))  # type: ignore[arg-type]

    assert caught.value.field == field


def test_an_occupation_has_a_code_or_a_name(agency: Database, youth_id: int) -> None:
    for occupation, field in (
        (OccupationInput(TargetKind.EXACT, None, " "), "occupation_label"),
        (OccupationInput(TargetKind.EXACT, "Z1602", "Cuisine"), "occupation_rome"),
        (OccupationInput(TargetKind.EXACT, "G16", "Cuisine"), "occupation_rome"),
    ):
        with pytest.raises(ValidationError) as caught:
            project(agency, youth_id, replace(PROJECT, occupations=(occupation,)))
        assert caught.value.field == field
    with agency.read(PROGRAM) as session:
        assert session.scalars(select(Project)).all() == []


def test_an_empty_file_is_proposed_a_project_first(agency: Database, youth_id: int) -> None:
    assert rules(agency, youth_id) == ["project-first", "competences"]


def test_training_leads_the_steps_proposed(agency: Database, youth_id: int) -> None:
    project(agency, youth_id, replace(PROJECT, status=ProjectStatus.CONFIRMED))
    competence(agency, youth_id)
    assert rules(agency, youth_id) == ["project-training"]

    training(agency, youth_id)

    assert rules(agency, youth_id) == ["training-apply"]


def test_a_project_to_explore_is_tried_at_an_employer(agency: Database, youth_id: int) -> None:
    competence(agency, youth_id)
    project(agency, youth_id)
    assert rules(agency, youth_id) == ["project-immersion"]

    with agency.write(NADIA) as session:
        session.add(
            Immersion(
                youth_id=youth_id, aim=ImmersionAim.DISCOVER, started_on=TODAY, ended_on=TODAY
            )
        )

    assert rules(agency, youth_id) == []


def test_a_training_under_way_is_followed_at_both_ends(agency: Database, youth_id: int) -> None:
    competence(agency, youth_id)
    project(agency, youth_id, replace(PROJECT, status=ProjectStatus.UNDER_WAY))
    begun, over = TODAY - timedelta(30), TODAY + timedelta(60)
    data = replace(CAP, status=StepStatus.RUNNING, started_on=begun, ended_on=over)
    training(agency, youth_id, data)

    assert rules(agency, youth_id) == ["training-follow", "training-after"]
    assert rules(agency, youth_id, TODAY + timedelta(1)) == ["training-after"]
    assert rules(agency, youth_id, TODAY - timedelta(1)) == ["training-follow"]


def test_an_accepted_step_becomes_an_action_and_is_not_proposed_meanwhile(
    agency: Database, youth_id: int
) -> None:
    with agency.write(NADIA) as session:
        step = answers.steps_for(session, youth_id, today=TODAY)[0]
        action_id = answers.accept(session, youth_id, step)

    with agency.read(PROGRAM) as session:
        action = session.get_one(Action, action_id)
    assert (action.title, action.domain, action.due_on) == (
        "Explorer des métiers et en retenir deux ou trois",
        "project",
        TODAY + timedelta(21),
    )
    assert rules(agency, youth_id) == ["competences"]
    with pytest.raises(ConflictError), agency.write(NADIA) as session:
        answers.accept(session, youth_id, step)
    with agency.write(NADIA) as session:
        set_action_status(session, action_id, 1, ActionStatus.DONE, today=TODAY)
    assert rules(agency, youth_id) == ["project-first", "competences"]


def test_a_step_put_aside_stays_so_for_its_cause_only(agency: Database, youth_id: int) -> None:
    competence(agency, youth_id)
    project(agency, youth_id)
    with agency.write(NADIA) as session:
        (step,) = answers.steps_for(session, youth_id, today=TODAY)
        answers.dismiss(session, youth_id, step, "Pas avant l’été")
    assert rules(agency, youth_id) == []

    project(agency, youth_id, replace(PROJECT, label="Travailler en salle"))

    assert rules(agency, youth_id) == ["project-immersion"]


def test_who_does_not_follow_the_person_writes_nothing(agency: Database, youth_id: int) -> None:
    with pytest.raises(NotPermittedError), agency.write(OTHER_ADVISER) as session:
        records.add_project(session, youth_id, PROJECT, today=TODAY)


def test_an_employer_officer_sees_the_occupations_aimed_at_and_nothing_else(
    agency: Database, youth_id: int, officer: Actor
) -> None:
    competence(agency, youth_id)
    project(agency, youth_id)
    given_up = OccupationInput(TargetKind.EXACT, "F1703", "Maçonnerie")
    data = ProjectInput("Bâtir", ProjectStatus.GIVEN_UP, TODAY, (given_up,))
    project(agency, youth_id, data)
    training(agency, youth_id)

    with agency.write(officer) as session:
        page = open_page(session, youth_id, today=TODAY)
        with pytest.raises(NotPermittedError):
            heading_of(session, youth_id)

    assert page.record is None
    assert page.job_search is not None
    assert page.job_search.occupations == (
        Occupation("G1602", "Cuisine"),
        Occupation(None, "Service en salle"),
    )
    for word in ("Travailler en cuisine", "Éplucher", "CAP cuisine", "Bâtir", "Maçonnerie"):
        assert word not in repr(page)


def heading(database: Database, youth_id: int) -> Heading:
    with database.read(NADIA) as session:
        return heading_of(session, youth_id)


def everything(agency: Database, youth_id: int) -> Heading:
    """Note a project with a training that leads to it, and a competence."""
    key = project(agency, youth_id, replace(PROJECT, status=ProjectStatus.ACHIEVED))
    training(agency, youth_id, replace(CAP, project_id=key))
    with agency.write(NADIA) as session:
        records.add_competence(session, youth_id, CUTTING, today=TODAY)
    return heading(agency, youth_id)


def take(database: Database, item: Item, actor: Actor = NADIA) -> Removed:
    with database.write(actor) as session:
        return records.remove(session, item)


def give_back(database: Database, removed: Removed, actor: Actor = NADIA) -> None:
    with database.write(actor) as session:
        records.restore(session, removed)


def parts(shown: Heading) -> list[Item]:
    return [*shown.competences, *shown.steps, *shown.projects]


def without_versions(shown: Heading) -> Heading:
    return Heading(
        tuple(replace(one, version=0) for one in shown.competences),
        tuple(replace(one, version=0) for one in shown.projects),
        tuple(replace(one, version=0) for one in shown.steps),
    )


def test_what_was_taken_away_comes_back_as_it_was(agency: Database, youth_id: int) -> None:
    before = everything(agency, youth_id)
    for item in parts(before):
        (same,) = (one for one in parts(heading(agency, youth_id)) if one.id == item.id)
        removed = take(agency, same)
        assert without_versions(heading(agency, youth_id)) != without_versions(before)
        give_back(agency, removed)

    assert without_versions(heading(agency, youth_id)) == without_versions(before)


def test_a_project_taken_away_leaves_its_training_and_takes_it_again(
    agency: Database, youth_id: int
) -> None:
    before = everything(agency, youth_id)
    removed = take(agency, before.projects[0])

    (step,) = heading(agency, youth_id).steps
    assert step.project_id is None
    with agency.read(PROGRAM) as session:
        assert session.scalars(select(ProjectOccupation)).all() == []
    give_back(agency, removed)
    (step,) = heading(agency, youth_id).steps
    assert step.project_id == before.projects[0].id


def test_a_training_comes_back_without_a_project_gone_since(
    agency: Database, youth_id: int
) -> None:
    before = everything(agency, youth_id)
    removed = take(agency, before.steps[0])
    take(agency, before.projects[0])

    give_back(agency, removed)

    (step,) = heading(agency, youth_id).steps
    assert (step.title, step.project_id) == ("CAP cuisine", None)


def test_a_thing_is_put_back_once(agency: Database, youth_id: int) -> None:
    removed = take(agency, everything(agency, youth_id).competences[0])
    give_back(agency, removed)

    with pytest.raises(ConflictError):
        give_back(agency, removed)
    assert len(heading(agency, youth_id).competences) == 1


def test_nobody_else_takes_away_nor_puts_back(agency: Database, youth_id: int) -> None:
    skill = everything(agency, youth_id).competences[0]
    with pytest.raises(NotPermittedError):
        take(agency, skill, OTHER_ADVISER)
    removed = take(agency, skill)
    with pytest.raises(NotPermittedError):
        give_back(agency, removed, OTHER_ADVISER)


def test_a_thing_changed_since_it_was_read_is_not_taken_away(
    agency: Database, youth_id: int
) -> None:
    skill = everything(agency, youth_id).competences[0]
    with agency.write(NADIA) as session:
        other = replace(CUTTING, label="Cuire")
        records.edit_competence(session, skill.id, skill.version, other, today=TODAY)

    with pytest.raises(ConflictError):
        take(agency, skill)

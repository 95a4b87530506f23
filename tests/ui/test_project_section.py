"""The tab of the project: next steps accepted or put aside, projects, trainings, competences."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.diagnostic import Action
from models.project import DismissedStep, ProjectOccupation, TrainingStep
from services.actor import PROGRAM
from services.projects import records
from services.projects.records import (
    CompetenceInput,
    OccupationInput,
    ProjectInput,
    TrainingStepInput,
)
from services.projects.vocabulary import (
    CompetenceLevel,
    ProjectStatus,
    ProofPlace,
    StepStatus,
    TargetKind,
)
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.project.section import ProjectSection
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.removal import RowButton
from ui.screens.youth.screen import YouthScreen
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return enter(context.database, a_person())


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1400, 900)
    activate(qtbot, screen)
    screen.open(youth_id)
    qtbot.waitUntil(screen.person.isVisible)
    section = section_of(screen)
    with qtbot.waitSignal(section.loaded):
        section.show_person(screen._page)  # type: ignore[arg-type]
    return screen


def section_of(screen: YouthScreen) -> ProjectSection:
    screen.person.sections.open("project")
    QApplication.processEvents()  # rows just added are shown by the layout, a moment later
    section = screen.person.sections.section()
    assert isinstance(section, ProjectSection)
    return section


def said(screen: YouthScreen) -> str:
    section = section_of(screen)
    labels = [label.text() for label in section.findChildren(QLabel) if label.isVisible()]
    chips = [chip.text() for chip in section.findChildren(Chip) if chip.isVisible()]
    return "\n".join([*labels, *chips])


def button(screen: YouthScreen, name: str) -> Button:
    return next(
        one
        for one in section_of(screen).findChildren(Button)
        if one.accessibleName() == name and one.isVisible()
    )


def opened(screen: YouthScreen) -> RecordForm:
    assert screen.panel.form is not None
    return screen.panel.form


def test_a_project_is_noted_from_the_keyboard_with_its_occupations(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id)
    assert "Aucun projet n’est noté." in said(screen)
    button(screen, "Ajouter un projet").click()
    form = opened(screen)
    qtbot.keyClicks(form.fields["label"].editor, "Travailler en cuisine")
    qtbot.keyClicks(form.fields["exact"].editor, "g1602 Cuisine")
    qtbot.keyClicks(form.fields["to_explore"].editor, "Service en salle ; D1106")

    qtbot.keyClick(form.fields["to_explore"].editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Travailler en cuisine" in said(screen))
    assert "Cuisine (G1602)" in said(screen)
    assert "Service en salle et D1106" in said(screen)
    with context.database.read(PROGRAM) as session:
        rows = session.scalars(select(ProjectOccupation).order_by(ProjectOccupation.id)).all()
    assert [(row.rome_code, row.label, row.target.value) for row in rows] == [
        ("G1602", "Cuisine", "exact"),
        (None, "Service en salle", "to_explore"),
        ("D1106", None, "to_explore"),
    ]


def test_a_code_that_is_not_one_is_told_on_its_field(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id)
    button(screen, "Ajouter un projet").click()
    form = opened(screen)
    form.put_text("label", "Bâtir")
    form.put_text("to_explore", "Z1703 Maçonnerie")

    screen.panel.save()

    assert "G1602" in form.fields["to_explore"].error()
    assert form.text("to_explore") == "Z1703 Maçonnerie"


def test_an_accepted_step_is_an_action_and_leaves_the_list(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id)
    section_of(screen).focus_task()
    first = button(screen, "Créer l’action")
    qtbot.waitUntil(first.hasFocus)
    assert first.accessibleDescription() == "Explorer des métiers et en retenir deux ou trois"

    qtbot.keyClick(first, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Explorer des métiers" not in said(screen))
    with context.database.read(PROGRAM) as session:
        action = session.scalars(select(Action)).one()
    assert (action.domain, action.due_on) == ("project", TODAY + timedelta(21))


def test_a_step_is_put_aside_with_a_reason(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context, youth_id)
    button(screen, "Écarter").click()
    form = opened(screen)
    qtbot.keyClicks(form.fields["reason"].editor, "Plus tard")

    qtbot.keyClick(form.fields["reason"].editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Explorer des métiers" not in said(screen))
    with context.database.read(PROGRAM) as session:
        assert session.scalars(select(DismissedStep.reason)).one() == "Plus tard"


def test_a_training_moves_on_by_its_form(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        project = ProjectInput("Cuisine", ProjectStatus.CONFIRMED, TODAY)
        records.add_project(session, youth_id, project, today=TODAY)
    screen = shown(qtbot, context, youth_id)
    assert "Chercher une formation ou un contrat d’apprentissage" in said(screen)
    button(screen, "Ajouter une formation").click()
    form = opened(screen)
    qtbot.keyClicks(form.fields["title"].editor, "CAP cuisine")
    qtbot.keyClick(form.fields["title"].editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Déposer la candidature pour la formation" in said(screen))
    assert "Formation prévue" in said(screen)
    with context.database.read(PROGRAM) as session:
        assert session.scalars(select(TrainingStep.project_id)).one() is not None


def test_a_competence_shows_its_level_and_where_it_was_proven(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        data = CompetenceInput(
            "Tenir une caisse", CompetenceLevel.ALONE, ProofPlace.JOB, "Épicerie"
        )
        records.add_competence(session, youth_id, data, today=TODAY)
    screen = shown(qtbot, context, youth_id)

    assert "Tenir une caisse" in said(screen)
    assert "Dans un emploi · Épicerie" in said(screen)
    assert "En autonomie" in said(screen)
    button(screen, "Modifier").click()
    assert opened(screen).text("label") == "Tenir une caisse"


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Éplucher", "Compétence retirée."),
        ("Cuisine", "Projet retiré."),
        ("CAP cuisine", "Formation retirée."),
    ],
)
def test_a_row_is_taken_away_by_its_key_and_put_back(
    qtbot: QtBot, context: ScreenContext, youth_id: int, label: str, told: str
) -> None:
    with context.database.write(NADIA) as session:
        target = OccupationInput(TargetKind.EXACT, "G1602", "Commis")
        project = ProjectInput("Cuisine", ProjectStatus.CONFIRMED, TODAY, (target,))
        key = records.add_project(session, youth_id, project, today=TODAY)
        training = TrainingStepInput("CAP cuisine", StepStatus.PLANNED, "CFA", project_id=key)
        records.add_training_step(session, youth_id, training, today=TODAY)
        skill = CompetenceInput("Éplucher", CompetenceLevel.ALONE, ProofPlace.JOB)
        records.add_competence(session, youth_id, skill, today=TODAY)
    screen = shown(qtbot, context, youth_id)
    before = said(screen)
    rows = section_of(screen).findChildren(RowButton)
    row = next(one for one in rows if one.accessibleDescription() == label)
    row.setFocus()

    qtbot.keyClick(row, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: label not in said(screen).splitlines())
    journey = journey_of(context)
    assert journey.messages == [told]
    (undo,) = journey.undos
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: said(screen) == before)


def test_a_project_is_taken_away_from_its_form(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        project = ProjectInput("Cuisine", ProjectStatus.CONFIRMED, TODAY)
        records.add_project(session, youth_id, project, today=TODAY)
    screen = shown(qtbot, context, youth_id)
    button(screen, "Modifier").click()
    remove = screen.panel.remove_button
    qtbot.waitUntil(remove.isVisible)

    remove.setFocus()
    qtbot.keyClick(remove, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Aucun projet n’est noté." in said(screen))
    assert not screen.drawer.is_open()


def test_somebody_else_s_file_is_read_and_not_written(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER), youth_id)

    assert "Compétences acquises" in said(screen)
    assert [one for one in section_of(screen).findChildren(Button) if one.isVisible()] == []

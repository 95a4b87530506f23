"""The tab of the programmes: deadlines in sentences, warnings, and the forms that write."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.event import Event
from models.pathway import Pathway, Phase, Situation
from models.programme import PhaseEvaluation, RuleCrossing
from services.actor import PROGRAM
from services.programmes.amendments import amend
from services.programmes.phases import PhaseInput, add_phase
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import ExitInput, PathwayInput, exit_pathway, start_pathway
from services.youths.records.situations import SituationInput, add_situation
from services.youths.vocabulary import (
    Attendance,
    EventKind,
    ExitReason,
    Programme,
    SituationFamily,
    SituationState,
    YesNo,
)
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.event_form import EventForm
from ui.screens.youth.programmes.leave_form import LeaveForm
from ui.screens.youth.programmes.pathway_card import PathwayCard
from ui.screens.youth.programmes.section import ProgrammesSection
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.removal import RowButton
from ui.screens.youth.screen import YouthScreen
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip

NB = "\N{NO-BREAK SPACE}"
CEJ = PathwayInput(Programme.CEJ, date(2026, 5, 18), planned_end_on=date(2027, 5, 18))


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    youth_id = enter(context.database, a_person(job_seeker=YesNo.YES))
    with context.database.write(NADIA) as session:
        start_pathway(session, youth_id, CEJ, today=TODAY)
    return youth_id


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


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    return shown(qtbot, context, youth_id)


def section_of(screen: YouthScreen) -> ProgrammesSection:
    screen.person.sections.open("programmes")
    QApplication.processEvents()  # rows just added are shown by the layout, a moment later
    section = screen.person.sections.section()
    assert isinstance(section, ProgrammesSection)
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


def test_says_the_deadlines_with_their_rules(screen: YouthScreen) -> None:
    words = said(screen)

    assert f"Fin prévue le 18{NB}mai 2027" in words
    assert f"Durée maximale atteinte le 18{NB}mai 2027" in words
    assert "article R. 5131-16" in words
    assert f"Âge limite atteint le 4{NB}mars 2033" in words
    assert "Rien n’est encore décidé pour la suite." in words
    assert f"dans 5{NB}mois" in words


def test_overlapping_programmes_warn_in_the_form_and_lose_nothing_typed(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    button(screen, "Entrer dans un programme").click()
    form = opened(screen)
    start, reason = form.fields["started_on"].editor, form.fields["crossing_reason"]
    qtbot.keyClicks(start, "02/11/2026")
    qtbot.keyClick(start, Qt.Key.Key_Return)

    qtbot.waitUntil(reason.isVisible)
    labels = "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())
    assert "CEJ est en cours depuis le 18/05/2026, et ce parcours commence le 02/11/2026" in labels
    assert "ne se cumulent pas" in labels
    assert "Cap Métiers" in labels
    assert "diagnostic validé" in labels  # not known: said too, and not asked about
    assert start.text() == "02/11/2026"  # type: ignore[attr-defined]
    qtbot.waitUntil(reason.editor.hasFocus)

    qtbot.keyClicks(reason.editor, "Relais en cours")
    qtbot.keyClick(reason.editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Motif : Relais en cours".replace(" :", f"{NB}:") in said(screen))
    assert journey_of(context).messages == ["Entrée enregistrée."]


def test_an_end_before_the_start_is_refused_on_its_field(qtbot: QtBot, screen: YouthScreen) -> None:
    button(screen, "Prolonger ou modifier").click()
    form = opened(screen)
    form.put_day("planned_end_on", date(2026, 5, 1))
    screen.panel.save()

    qtbot.waitUntil(lambda: "précède" in form.fields["planned_end_on"].error())
    assert not form.fields["crossing_reason"].isVisible()
    assert screen.drawer.is_open()


def test_a_programme_is_extended_with_its_reason(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    button(screen, "Prolonger ou modifier").click()
    form = opened(screen)
    form.put_day("planned_end_on", date(2027, 11, 18))
    screen.panel.save()
    qtbot.waitUntil(lambda: "motif" in form.fields["extension_reason"].error())

    form.put_text("extension_reason", "Stage à finir")
    form.put_text("exit_plan", "Apprentissage en septembre")
    screen.panel.save()

    qtbot.waitUntil(lambda: "Apprentissage en septembre" in said(screen))
    assert f"Prolongation{NB}: Stage à finir" in said(screen)
    with context.database.read(PROGRAM) as session:
        assert [row.rule for row in session.scalars(select(RuleCrossing))] == ["extended"]


def test_a_phase_is_added_then_evaluated(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    button(screen, "Ajouter une phase").click()
    form = opened(screen)
    qtbot.keyClicks(form.fields["objective"].editor, "Trouver un metier")
    qtbot.keyClicks(form.fields["started_on"].editor, "01/06/2026")
    qtbot.keyClicks(form.fields["ended_on"].editor, "31/10/2026")
    qtbot.keyClick(form.fields["ended_on"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "À évaluer" in said(screen))

    button(screen, "Évaluer").click()
    form = opened(screen)
    form.choice("evaluation").setCurrentIndex(2)
    screen.panel.save()

    qtbot.waitUntil(lambda: "Objectif atteint en partie" in said(screen))
    with context.database.read(PROGRAM) as session:
        assert session.scalars(select(Phase.evaluation)).all() == ["partly_reached"]


def test_an_exit_proposes_its_situation_and_ends_the_one_under_way(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        seeker = SituationInput(
            SituationFamily.JOB_SEEKER, SituationState.CURRENT, started_on=date(2026, 5, 1)
        )
        add_situation(session, youth_id, seeker, today=TODAY)
    screen = shown(qtbot, context, youth_id)
    button(screen, "Sortir du programme").click()
    form = opened(screen)
    assert isinstance(form, LeaveForm)
    assert not form.note.isVisible()
    form.choice("reason").set_value(ExitReason.DURABLE_JOB)
    assert form.note.isVisible()
    assert form.note.isChecked()
    assert "demandeur d’emploi" in form.close_others.accessibleName() + form.close_others.text()
    assert form.choice("family").value() is SituationFamily.JOB
    qtbot.keyClicks(form.fields["employer_name"].editor, "Le Bistrot")

    qtbot.keyClick(form.fields["employer_name"].editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Sortie positive" in said(screen))
    with context.database.read(PROGRAM) as session:
        found = {row.family: row for row in session.scalars(select(Situation))}
        assert session.scalars(select(Pathway.exit_reason)).one() is ExitReason.DURABLE_JOB
    assert found[SituationFamily.JOB].employer_name == "Le Bistrot"
    assert found[SituationFamily.JOB_SEEKER].ended_on == date(2026, 11, 22)
    assert "Aucun programme en cours." in said(screen)


def test_the_situation_of_an_exit_may_be_declined(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    button(screen, "Sortir du programme").click()
    form = opened(screen)
    assert isinstance(form, LeaveForm)
    screen.panel.save()
    assert "motif" in form.fields["reason"].error()
    form.choice("reason").set_value(ExitReason.SHORT_JOB)
    form.note.setChecked(False)
    assert not form.fields["employer_name"].isVisible()

    screen.panel.save()

    qtbot.waitUntil(lambda: "Comptée à part" in said(screen))
    with context.database.read(PROGRAM) as session:
        assert session.scalars(select(Situation)).all() == []


def test_the_menu_of_the_page_opens_the_forms_of_the_tab(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    activate(qtbot, screen)
    screen.open(youth_id)
    qtbot.waitUntil(screen.person.isVisible)

    screen.person._entries["exit"].trigger()
    screen.person._menu.triggered.emit(screen.person._entries["exit"])

    qtbot.waitUntil(screen.drawer.is_open)
    assert isinstance(screen.panel.form, LeaveForm)
    assert screen.person.sections.key() == "programmes"


def test_a_past_garantie_jeunes_is_read_only(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(PROGRAM) as session:
        session.add(
            Pathway(
                youth_id=youth_id,
                programme=Programme.GARANTIE_JEUNES,
                started_on=date(2021, 2, 1),
                ended_on=date(2022, 1, 31),
                exit_reason=ExitReason.SHORT_JOB,
            )
        )
    screen = shown(qtbot, context, youth_id)

    words = said(screen)

    assert "Garantie jeunes" in words
    assert "Lecture seule" in words
    assert "Emploi court · Comptée à part" in words
    assert len(section_of(screen).findChildren(PathwayCard)) == 1


def test_somebody_else_s_file_is_read_and_not_written(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER), youth_id)

    assert "Fin prévue" in said(screen)
    visible = [one for one in section_of(screen).findChildren(Button) if one.isVisible()]
    assert visible == []


def test_a_file_without_programme_says_what_to_do(qtbot: QtBot, context: ScreenContext) -> None:
    youth_id = enter(context.database, a_person("Vide"))
    screen = shown(qtbot, context, youth_id)

    assert "Aucun programme en cours." in said(screen)
    section_of(screen).focus_task()
    qtbot.waitUntil(button(screen, "Entrer dans un programme").hasFocus)


def test_meetings_out_of_any_programme_are_said(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        (pathway,) = session.scalars(select(Pathway)).all()
        data = ExitInput(date(2026, 9, 1), ExitReason.MOVED)
        exit_pathway(session, pathway.id, pathway.version, data, today=TODAY)
        meeting = EventInput(EventKind.INTERVIEW, date(2026, 10, 5), attendance=Attendance.PRESENT)
        add_event(session, youth_id, meeting, today=TODAY)
    screen = shown(qtbot, context, youth_id)

    assert f"hors de tout programme, le dernier le 5{NB}octobre 2026" in said(screen)


def noted(context: ScreenContext) -> None:
    """Note a phase and an amendment of the programme."""
    with context.database.write(NADIA) as session:
        (pathway,) = session.scalars(select(Pathway)).all()
        data = PhaseInput(
            "Trouver un métier", date(2026, 6, 1), date(2026, 8, 31), PhaseEvaluation.REACHED
        )
        add_phase(session, pathway.id, data, today=TODAY)
        amend(session, pathway.id, date(2026, 6, 1), "Objectifs revus", today=TODAY)


@pytest.mark.parametrize(
    ("about", "words", "told"),
    [
        ("Trouver un métier", "Trouver un métier", "Phase retirée."),
        ("Objectifs revus", "Objectifs revus", "Avenant retiré."),
    ],
)
def test_a_part_of_a_programme_is_taken_away_by_its_key_and_put_back(
    qtbot: QtBot, context: ScreenContext, youth_id: int, about: str, words: str, told: str
) -> None:
    noted(context)
    screen = shown(qtbot, context, youth_id)
    rows = section_of(screen).findChildren(RowButton)
    row = next(one for one in rows if one.accessibleDescription() == about)
    row.setFocus()

    qtbot.keyClick(row, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: words not in said(screen))
    journey = journey_of(context)
    assert journey.messages == [told]
    (undo,) = journey.undos
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: words in said(screen))
    assert "Objectif atteint" in said(screen)


def test_a_phase_is_taken_away_from_its_form(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    noted(context)
    screen = shown(qtbot, context, youth_id)
    button(screen, "Ajouter une phase").click()
    assert not screen.panel.remove_button.isVisible()
    rows = section_of(screen).findChildren(RowButton)
    next(one for one in rows if one.accessibleDescription() == "Trouver un métier").click()
    remove = screen.panel.remove_button
    qtbot.waitUntil(remove.isVisible)

    remove.setFocus()
    qtbot.keyClick(remove, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Aucune phase n’est notée." in said(screen))
    assert not screen.drawer.is_open()


def test_an_amendment_is_corrected_in_its_form(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    noted(context)
    screen = shown(qtbot, context, youth_id)
    rows = section_of(screen).findChildren(RowButton)
    next(one for one in rows if one.accessibleDescription() == "Objectifs revus").click()
    form = opened(screen)
    assert form.text("label") == "Objectifs revus"
    form.put_text("label", "Lieu changé")

    screen.panel.save()

    qtbot.waitUntil(lambda: "Lieu changé" in said(screen))
    assert "Objectifs revus" not in said(screen)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("04/05/2026", "Ce jour est avant l’entrée dans le programme CEJ, le 18 mai 2026."),
        (
            "05/10/2026",
            "Ce jour est entre deux programmes : après la sortie du programme CEJ, le 1er"
            " septembre 2026, et avant l’entrée dans le programme PACEA, le 2 novembre 2026.",
        ),
    ],
)
def test_a_contact_noted_out_of_any_programme_is_said_as_it_is_typed_and_saved(
    qtbot: QtBot, context: ScreenContext, youth_id: int, typed: str, sentence: str
) -> None:
    with context.database.write(NADIA) as session:
        (pathway,) = session.scalars(select(Pathway)).all()
        data = ExitInput(date(2026, 9, 1), ExitReason.MOVED)
        exit_pathway(session, pathway.id, pathway.version, data, today=TODAY)
        pacea = PathwayInput(Programme.PACEA, date(2026, 11, 2))
        start_pathway(session, youth_id, pacea, today=TODAY)
    screen = shown(qtbot, context, youth_id)
    screen.recorder.open_form("event")
    form = opened(screen)
    assert isinstance(form, EventForm)
    qtbot.waitUntil(context.tasks.is_idle)

    qtbot.keyClicks(form.fields["occurred_on"].editor, typed)

    said_there = form.outside.text().replace(NB, " ")
    assert said_there.startswith(sentence)
    assert form.outside.isVisible()
    qtbot.keyClick(form.fields["occurred_on"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.drawer.is_open())
    with context.database.read(PROGRAM) as session:
        assert len(session.scalars(select(Event)).all()) == 1


def test_every_widget_that_takes_the_keyboard_has_a_name(screen: YouthScreen) -> None:
    button(screen, "Sortir du programme").click()
    form = opened(screen)

    for editor in form.editors().values():
        text = editor.text() if isinstance(editor, QAbstractButton) else editor.accessibleName()
        assert text, editor
    for one in section_of(screen).findChildren(Button):
        assert one.accessibleName(), one
    assert QApplication.focusWidget() is not None

"""The day of an adviser: appointments, people to call back, what was left."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.pathway import Pathway
from models.youth import Youth
from services import drafts, formatting
from services.diagnostics.form import FORM_CODE
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import EventKind, Programme
from tests.support import pathways_at_risk
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.forms.day_rows import DayRow
from ui.screens.today.screen import TodayScreen
from ui.widgets.buttons import Button


def shown(qtbot: QtBot, context: ScreenContext) -> TodayScreen:
    screen = TodayScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(context.tasks.is_idle)
    screen.focus_task()
    return screen


def press(qtbot: QtBot, screen: TodayScreen, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(screen.focusWidget(), key)


def spoken(screen: TodayScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def words(screen: TodayScreen) -> str:
    return spoken(screen).replace("\N{NO-BREAK SPACE}", " ")


def ending(context: ScreenContext, last_name: str, days: int) -> int:
    """Register somebody whose programme ends in so many days."""
    youth_id = enter(context.database, a_person(last_name, "Maël"))
    with context.database.write(NADIA) as session:
        given = PathwayInput(
            Programme.CEJ, date(2026, 5, 18), planned_end_on=TODAY + timedelta(days)
        )
        start_pathway(session, youth_id, given, today=TODAY)
    return youth_id


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return ending(context, "Roch", 6)


def test_a_day_without_anything_says_that_all_is_well(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    said = words(screen)
    assert "Personne à relancer" in said
    assert "Aucun rendez-vous aujourd’hui" in said
    assert not screen.risk.rows.isVisible()
    focused = screen.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Nouveau diagnostic"


def test_an_empty_day_begins_a_diagnostic_with_enter(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_Space)

    assert journey_of(context).diagnostics == [None]


def test_says_why_somebody_is_to_be_called_back(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, context)

    said = words(screen)
    assert "Le CEJ se termine dans 6 jours et aucune suite n’est saisie." in said
    assert "Fin prévue le 29 novembre 2026" in said
    assert "1 parcours à relancer" in said


def test_enter_opens_the_person(qtbot: QtBot, context: ScreenContext, youth_id: int) -> None:
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", youth_id)]


def test_arrows_go_from_one_person_to_the_next(qtbot: QtBot, context: ScreenContext) -> None:
    first, second = ending(context, "Roch", 2), ending(context, "Zola", 9)
    screen = shown(qtbot, context)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(qtbot, screen, key)
    press(qtbot, screen, Qt.Key.Key_Up)
    press(qtbot, screen, Qt.Key.Key_Return)

    assert [person for _screen, person in journey_of(context).places] == [first, second, first]


def test_a_line_is_read_aloud_whole(qtbot: QtBot, context: ScreenContext, youth_id: int) -> None:
    screen = shown(qtbot, context)

    focused = screen.focusWidget()
    assert isinstance(focused, DayRow)
    assert focused.accessibleName().startswith("Maël Roch. Le CEJ se termine")


def test_an_appointment_of_today_is_in_the_agenda(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        given = EventInput(EventKind.INTERVIEW, TODAY, label="bilan")
        add_event(session, youth_id, given, today=TODAY)

    screen = shown(qtbot, context)

    assert "Entretien · bilan" in words(screen)


def test_a_draft_left_is_taken_up_from_here(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        drafts.save_draft(session, FORM_CODE, youth_id, "{}", context.database.clock())
    screen = shown(qtbot, context)
    draft = next(
        row for row in screen.findChildren(DayRow) if "Diagnostic de" in row.accessibleName()
    )

    qtbot.keyClick(draft, Qt.Key.Key_Return)

    assert journey_of(context).diagnostics == [youth_id]


def test_a_change_made_elsewhere_shows_here(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    ending(context, "Roch", 6)

    context.bus.announce("pathway")

    qtbot.waitUntil(lambda: "Maël Roch" in words(screen))


def test_the_people_of_somebody_else_are_not_here(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER))

    assert "Personne à relancer" in words(screen)


def test_the_title_of_the_screen_holds_no_name(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    assert shown(qtbot, context).title() == "Aujourd’hui"


def silent(context: ScreenContext, last_name: str = "Roch", days: int = 34) -> int:
    return pathways_at_risk.silent(context.database, last_name, days=days)


def focused_name(screen: TodayScreen) -> str:
    return screen.focusWidget().accessibleName()


def settled(qtbot: QtBot, context: ScreenContext) -> None:
    qtbot.waitUntil(context.tasks.is_idle)


def test_a_call_answered_takes_two_keys(qtbot: QtBot, context: ScreenContext) -> None:
    silent(context)
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_A)
    assert f"Appelez le {formatting.phone('+33556000014')}." in spoken(screen)
    press(qtbot, screen, Qt.Key.Key_Return)
    settled(qtbot, context)

    assert "Maël Roch : joint au téléphone" in words(screen)
    assert "Personne à relancer" in words(screen)


def test_the_next_person_has_the_keyboard_once_one_is_dealt_with(
    qtbot: QtBot, context: ScreenContext
) -> None:
    for name, days in (("Roch", 50), ("Zola", 40), ("Élan", 35)):
        silent(context, name, days)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Down)

    press(qtbot, screen, Qt.Key.Key_A)
    press(qtbot, screen, Qt.Key.Key_Return)
    settled(qtbot, context)

    assert focused_name(screen).startswith("Maël Élan.")


def test_a_task_is_proposed_and_added_by_the_keyboard(qtbot: QtBot, context: ScreenContext) -> None:
    silent(context)
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_T)
    settled(qtbot, context)
    title = screen.focusWidget()
    assert isinstance(title, QLineEdit)
    assert title.text() == "Écrire pour reprendre contact"
    press(qtbot, screen, Qt.Key.Key_Return)
    settled(qtbot, context)

    assert "Maël Roch : tâche ajoutée" in words(screen)
    assert "Maël Roch · pour le 30 novembre 2026" in words(screen)


def test_postponing_without_a_reason_is_refused_in_place(
    qtbot: QtBot, context: ScreenContext
) -> None:
    silent(context)
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_P)
    press(qtbot, screen, Qt.Key.Key_Return)
    settled(qtbot, context)

    assert "Ce champ est obligatoire. Complétez-le." in words(screen)
    reason = screen.focusWidget()
    assert isinstance(reason, QLineEdit)
    reason.setText("En vacances")
    press(qtbot, screen, Qt.Key.Key_Return)
    settled(qtbot, context)
    assert "Maël Roch : reporté au 30 novembre 2026" in words(screen)


def test_what_is_typed_survives_a_change_made_elsewhere(
    qtbot: QtBot, context: ScreenContext
) -> None:
    youth_id = silent(context)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_P)
    reason = screen.focusWidget()
    assert isinstance(reason, QLineEdit)
    reason.setText("En vacances")

    pathways_at_risk.late_action(context.database, youth_id)
    context.bus.announce("action")
    settled(qtbot, context)

    assert screen.focusWidget() is reason
    assert reason.text() == "En vacances"


def test_escape_gives_the_keyboard_back_to_the_line(qtbot: QtBot, context: ScreenContext) -> None:
    silent(context)
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_P)
    press(qtbot, screen, Qt.Key.Key_Escape)

    assert focused_name(screen).startswith("Maël Roch.")


def test_an_answer_is_taken_back_in_place(qtbot: QtBot, context: ScreenContext) -> None:
    silent(context)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_A)
    press(qtbot, screen, Qt.Key.Key_Return)
    settled(qtbot, context)

    undo = next(
        button
        for button in screen.findChildren(Button)
        if button.accessibleName().startswith("Annuler\N{NO-BREAK SPACE}: Maël Roch")
    )
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    settled(qtbot, context)

    assert "Aucun contact venant du jeune depuis 34 jours." in words(screen)


def test_an_appointment_is_made_in_place_and_answers_the_line(
    qtbot: QtBot, context: ScreenContext
) -> None:
    silent(context)
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_R)
    settled(qtbot, context)
    assert screen.drawer.is_open()
    form = screen.appointment.form
    assert form is not None
    form.fields.day.setText("25/11/2026")
    form.fields.hour.setText("10:00")
    form.save()
    settled(qtbot, context)

    assert not screen.drawer.is_open()
    assert "Maël Roch : rendez-vous pris" in words(screen)


def test_attendance_is_noted_in_one_key(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    with context.database.write(NADIA) as session:
        add_event(session, youth_id, EventInput(EventKind.INTERVIEW, TODAY), today=TODAY)
    screen = shown(qtbot, context)
    screen.agenda.rows.focus_first()

    press(qtbot, screen, Qt.Key.Key_V)
    settled(qtbot, context)

    assert focused_name(screen).endswith("Présent")
    assert journey_of(context).messages == ["Maël Roch\N{NO-BREAK SPACE}: présent"]


def test_the_list_is_handed_over_to_a_colleague(qtbot: QtBot, context: ScreenContext) -> None:
    silent(context)
    screen = shown(qtbot, context)

    screen.risk.hand_over.click()
    settled(qtbot, context)
    screen.handover.colleague.set_value(OTHER_ADVISER.account_id)
    screen.handover.save()
    settled(qtbot, context)

    assert "Paul Élan prend votre relais jusqu’au 29 novembre 2026." in words(screen)
    covering = shown(qtbot, seen_by(context, OTHER_ADVISER))
    assert "Portefeuille de Nadia Berthier" in words(covering)


def test_a_hundred_lines_are_shown_and_the_rest_is_one_click_away(
    qtbot: QtBot, context: ScreenContext
) -> None:
    with context.database.write(NADIA) as session:
        for number in range(103):
            session.add(
                Youth(
                    last_name=f"Nom{number}",
                    first_name="Maël",
                    search_key=f"nom{number}",
                    adviser_id=NADIA.account_id,
                    retention_ends_on=None,
                )
            )
        session.flush()
        for youth_id in session.scalars(select(Youth.id)):
            session.add(
                Pathway(youth_id=youth_id, programme=Programme.CEJ, started_on=date(2026, 1, 5))
            )
    screen = shown(qtbot, context)

    assert len(screen.risk.rows.rows()) == 100
    assert screen.risk.see_all.isVisible()

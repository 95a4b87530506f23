"""The form of an appointment: typed in a few keys, conflicts said and never in the way."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.agency import Role
from models.event import Event
from models.pathway import Pathway
from services.actor import PROGRAM, Actor
from services.agenda.appointments import open_appointment
from services.drafts import find_draft
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind, ExitReason, Modality, Programme
from tests.support.screens import seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.forms.appointment_form import AppointmentForm

LUCE = Actor(4, "luce", frozenset({Role.RECEPTION}))
TUESDAY = date(2026, 11, 24)


def shown(qtbot: QtBot, context: ScreenContext) -> AppointmentForm:
    form = AppointmentForm(context)
    qtbot.addWidget(form)
    form.resize(400, 720)
    activate(qtbot, form)
    return form


def settled(qtbot: QtBot, context: ScreenContext, form: AppointmentForm) -> None:
    qtbot.waitUntil(lambda: not form.notice.is_waiting() and context.tasks.is_idle())


def typed(form: AppointmentForm, day: str, hour: str, duration: str = "") -> None:
    form.fields.day.setText(day)
    form.fields.hour.setText(hour)
    form.fields.duration.setText(duration)


def planned(
    context: ScreenContext, last_name: str, hour: time, *, youth_id: int | None = None
) -> tuple[int, int]:
    """Plan an appointment with Nadia on Tuesday; return the person and the event."""
    person = youth_id or enter(context.database, a_person(last_name))
    with context.database.write(NADIA) as session:
        given = EventInput(
            EventKind.INTERVIEW, TUESDAY, starts_at=hour, duration_minutes=45, label="Bilan"
        )
        return person, add_event(session, person, given, today=TODAY)


def stored(context: ScreenContext, event_id: int) -> EventInput:
    with context.database.read(NADIA) as session:
        return open_appointment(session, event_id).data


def left_cej(context: ScreenContext, youth_id: int) -> None:
    with context.database.write(PROGRAM) as session:
        cej = {"youth_id": youth_id, "programme": Programme.CEJ}
        days = {"started_on": date(2026, 1, 5), "ended_on": date(2026, 3, 12)}
        session.add(Pathway(**cej, **days, exit_reason=ExitReason.MOVED))


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return enter(context.database, a_person("Roch"))


def test_an_appointment_is_planned_by_keyboard(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    form = shown(qtbot, context)
    form.start(youth_id, day=TUESDAY)
    settled(qtbot, context, form)

    assert form.focusWidget() is form.fields.hour
    qtbot.keyClicks(form.fields.hour, "14 h 30")
    qtbot.keyClick(form.fields.hour, Qt.Key.Key_Tab)
    qtbot.keyClicks(form.fields.duration, "1 h 15")
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form.fields.duration, Qt.Key.Key_Return)

    data = stored(context, saved.args[0])
    assert data == EventInput(
        EventKind.INTERVIEW,
        TUESDAY,
        Modality.ON_SITE,
        Attendance.PLANNED,
        time(14, 30),
        75,
        adviser_id=NADIA.account_id,
        site_id=data.site_id,
    )


def test_who_it_is_with_is_found_first_when_it_is_not_known(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    form = shown(qtbot, context)
    form.start(day=TUESDAY, starts_at=time(9))
    settled(qtbot, context, form)
    assert form.finder.isVisible()
    assert not form.fields.isVisible()

    qtbot.keyClicks(form.finder.edit, "roch")
    qtbot.waitUntil(lambda: bool(form.finder.items()))
    qtbot.keyClick(form.finder.edit, Qt.Key.Key_Return)
    settled(qtbot, context, form)
    with qtbot.waitSignal(form.saved) as saved:
        form.save()

    assert not form.finder.isVisible()
    with context.database.read(PROGRAM) as session:
        assert session.get_one(Event, saved.args[0]).youth_id == youth_id


def test_nobody_chosen_is_asked_for_before_saving(qtbot: QtBot, context: ScreenContext) -> None:
    form = shown(qtbot, context)
    form.start(day=TUESDAY)
    settled(qtbot, context, form)

    with qtbot.assertNotEmitted(form.saved):
        form.save()
    assert form.finder.edit.hasFocus()


def test_an_hour_already_taken_is_said_while_it_is_typed_and_may_be_kept(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    planned(context, "Zola", time(14))
    form = shown(qtbot, context)
    form.start(youth_id, day=TUESDAY)
    settled(qtbot, context, form)
    assert form.notice.text() == ""

    typed(form, "24/11/2026", "14:30", "30")
    settled(qtbot, context, form)

    said = form.notice.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Déjà un rendez-vous de 14:00 à 14:45 : Maël Zola."
    with qtbot.waitSignal(form.saved):
        form.save()


def test_a_free_hour_takes_the_warning_away(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    planned(context, "Zola", time(14))
    form = shown(qtbot, context)
    form.start(youth_id, day=TUESDAY, starts_at=time(14))
    settled(qtbot, context, form)
    qtbot.waitUntil(form.notice.isVisible)

    typed(form, "24/11/2026", "14:45")
    settled(qtbot, context, form)

    assert not form.notice.isVisible()


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("25/12/2026", "Jour férié : Noël."),
        ("28/11/2026", "Ce jour est un samedi ou un dimanche."),
    ],
)
def test_a_day_off_is_said(
    qtbot: QtBot, context: ScreenContext, youth_id: int, day: str, sentence: str
) -> None:
    form = shown(qtbot, context)
    form.start(youth_id)
    settled(qtbot, context, form)

    typed(form, day, "9")
    settled(qtbot, context, form)

    assert form.notice.text().replace("\N{NO-BREAK SPACE}", " ") == sentence


def test_a_day_out_of_every_programme_is_said_as_it_is_typed_and_may_be_kept(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    left_cej(context, youth_id)
    form = shown(qtbot, context)
    form.start(youth_id, day=date(2026, 3, 12), starts_at=time(9))
    settled(qtbot, context, form)
    assert not form.outside.isVisible()

    form.fields.day.setText("")
    qtbot.keyClicks(form.fields.day, "24/11/2026")

    assert form.outside.isVisible()
    assert form.outside.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "Ce jour est après la sortie du programme CEJ, le 12 mars 2026. Le rendez-vous sera"
        " enregistré\N{NARROW NO-BREAK SPACE}; il ne comptera pas dans ce programme."
    )
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form.fields.day, Qt.Key.Key_Return)
    assert stored(context, saved.args[0]).occurred_on == TUESDAY


def test_another_person_takes_the_programme_of_the_first_away(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    left_cej(context, youth_id)
    form = shown(qtbot, context)
    form.start(youth_id, day=TUESDAY)
    settled(qtbot, context, form)
    assert form.outside.isVisible()

    form.start(enter(context.database, a_person("Zola")), day=TUESDAY)
    settled(qtbot, context, form)

    assert not form.outside.isVisible()


def test_the_reception_is_told_nothing_of_a_programme(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    left_cej(context, youth_id)
    form = shown(qtbot, seen_by(context, LUCE))
    form.start(youth_id, day=TUESDAY)
    settled(qtbot, context, form)

    assert form.outside.text() == ""


@pytest.mark.parametrize(
    ("typed_day", "understood"),
    [
        ("15/1", date(2027, 1, 15)),
        ("23/11", date(2026, 11, 23)),
        ("+7", date(2026, 11, 30)),
        ("05/01/27", date(2027, 1, 5)),
        ("29/2", date(2028, 2, 29)),
        ("5 janvier 2027", date(2027, 1, 5)),
    ],
)
def test_short_dates_are_the_next_to_come(
    qtbot: QtBot, context: ScreenContext, youth_id: int, typed_day: str, understood: date
) -> None:
    form = shown(qtbot, context)
    form.fields.day.setText(typed_day)

    assert form.fields.day.value() == understood


@pytest.mark.parametrize(
    ("hour", "duration", "field"),
    [("26 h", "", "starts_at"), ("9", "longtemps", "duration_minutes")],
)
def test_what_cannot_be_read_stays_with_its_reason(
    qtbot: QtBot, context: ScreenContext, youth_id: int, hour: str, duration: str, field: str
) -> None:
    form = shown(qtbot, context)
    form.start(youth_id)
    settled(qtbot, context, form)
    typed(form, "24/11/2026", hour, duration)

    with qtbot.assertNotEmitted(form.saved):
        form.save()

    assert "Écrivez-la ainsi" in form.fields.fields[field].error()
    assert form.fields.fields[field].editor.hasFocus()


def test_an_appointment_put_off_is_kept_and_replaced(qtbot: QtBot, context: ScreenContext) -> None:
    _person, event_id = planned(context, "Zola", time(14))
    form = shown(qtbot, context)
    form.start_postpone(event_id)
    settled(qtbot, context, form)
    form.fields.day.setText("+3")
    with qtbot.waitSignal(form.saved) as saved:
        form.save()

    assert stored(context, event_id).attendance is Attendance.POSTPONED
    new = stored(context, saved.args[0])
    assert (new.attendance, new.occurred_on) == (Attendance.PLANNED, date(2026, 11, 26))
    assert (new.starts_at, new.label) == (time(14), "Bilan")


def test_putting_off_to_the_same_hour_is_refused(qtbot: QtBot, context: ScreenContext) -> None:
    _person, event_id = planned(context, "Zola", time(14))
    form = shown(qtbot, context)
    form.start_postpone(event_id)
    settled(qtbot, context, form)

    form.save()
    settled(qtbot, context, form)

    assert "C’est le jour et l’heure d’avant" in form.fields.fields["occurred_on"].error()
    assert stored(context, event_id).attendance is Attendance.PLANNED


def test_the_reception_moves_an_interview_without_reading_nor_losing_what_it_is_about(
    qtbot: QtBot, context: ScreenContext
) -> None:
    _person, event_id = planned(context, "Zola", time(14))
    form = shown(qtbot, seen_by(context, LUCE))
    form.start_change(event_id)
    settled(qtbot, context, form)
    assert not form.fields.label.isVisible()
    assert form.fields.label.text() == ""

    form.fields.hour.setText("15")
    with qtbot.waitSignal(form.saved):
        form.save()

    data = stored(context, event_id)
    assert (data.starts_at, data.label, data.adviser_id) == (time(15), "Bilan", NADIA.account_id)


def test_escape_gives_up(qtbot: QtBot, context: ScreenContext, youth_id: int) -> None:
    form = shown(qtbot, context)
    form.start(youth_id)
    settled(qtbot, context, form)

    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.fields.hour, Qt.Key.Key_Escape)


def leave(qtbot: QtBot, form: AppointmentForm) -> None:
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.fields.hour, Qt.Key.Key_Escape)


def test_escape_keeps_what_was_typed_and_offers_it_for_this_person_only(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    other = enter(context.database, a_person("Zola"))
    form = shown(qtbot, context)
    form.start(youth_id)
    settled(qtbot, context, form)
    qtbot.keyClicks(form.fields.hour, "14 h 30")
    leave(qtbot, form)

    form.start(other)
    settled(qtbot, context, form)
    assert not form.draft_bar.isVisible()
    form.start(youth_id)
    qtbot.waitUntil(form.draft_bar.isVisible)
    assert form.fields.hour.text() == ""
    form.save()
    assert form.draft_bar.resume.hasFocus()
    qtbot.keyClick(form.draft_bar.resume, Qt.Key.Key_Return)

    assert form.fields.hour.text() == "14 h 30"
    assert form.is_dirty()
    with qtbot.waitSignal(form.saved):
        form.save()
    settled(qtbot, context, form)
    form.start(youth_id)
    settled(qtbot, context, form)
    assert not form.draft_bar.isVisible()


def test_a_correction_left_is_offered_again_over_what_changed_since(
    qtbot: QtBot, context: ScreenContext
) -> None:
    _person, event_id = planned(context, "Roch", time(9))
    form = shown(qtbot, context)
    form.start_change(event_id)
    settled(qtbot, context, form)
    form.fields.hour.clear()
    qtbot.keyClicks(form.fields.hour, "16")
    leave(qtbot, form)
    with context.database.write(NADIA) as session:
        session.get_one(Event, event_id).duration_minutes = 30

    form.start_change(event_id)
    qtbot.waitUntil(form.draft_bar.isVisible)
    qtbot.keyClick(form.draft_bar.resume, Qt.Key.Key_Return)

    assert form.fields.hour.text() == "16"
    assert any("a changé depuis" in label.text() for label in form.findChildren(QLabel))


def test_giving_up_throws_what_was_typed_away(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    form = shown(qtbot, context)
    form.start(youth_id)
    settled(qtbot, context, form)
    qtbot.keyClicks(form.fields.hour, "14 h 30")
    assert form.flush()

    with qtbot.waitSignal(form.left):
        qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)

    settled(qtbot, context, form)
    with context.database.read(NADIA) as session:
        assert find_draft(session, "appointment", youth_id) is None


def test_every_field_has_a_name(qtbot: QtBot, context: ScreenContext) -> None:
    form = shown(qtbot, context)

    for field in form.fields.fields.values():
        assert field.editor.accessibleName() == field.label()
        assert field.label()

"""The agenda by keyboard: move, plan, state, cancel and undo; collective events; reminders."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from models.agency import Agency, Role
from models.agenda import BusySlot
from services.actor import PROGRAM, Actor
from services.agenda.appointments import open_appointment
from services.agenda.enrolments import enrol, open_group
from services.agenda.groups import GroupInput, create_group
from services.agenda.reminders import ReminderOutcome, to_remind
from services.agenda.week import EntryKind
from services.exporters.naming import Naming
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import Attendance, EventKind
from tests.support.screens import Journey, journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.forms.letter_dialog import LetterDialog
from ui.screens.agenda.bar import EVERYBODY, View
from ui.screens.agenda.export_dialog import ExportDialog
from ui.screens.agenda.screen import AgendaScreen
from ui.theme.tones import Tone

LUCE = Actor(4, "luce", frozenset({Role.RECEPTION}))
MONDAY = TODAY
TUESDAY = MONDAY + timedelta(days=1)


@dataclass
class Undoing(Journey):
    """A navigator that remembers how to undo."""

    undo: list[Callable[[], object]] = field(default_factory=list)

    @override
    def say(
        self,
        message: str,
        *,
        tone: Tone = "success",
        undo: Callable[[], object] | None = None,
    ) -> None:
        self.messages.append(message)
        if undo is not None:
            self.undo.append(undo)


def settled(qtbot: QtBot, context: ScreenContext) -> None:
    qtbot.waitUntil(context.tasks.is_idle)


def shown(qtbot: QtBot, context: ScreenContext) -> AgendaScreen:
    screen = AgendaScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1400, 800)
    activate(qtbot, screen)
    screen.refresh()
    settled(qtbot, context)
    screen.focus_task()
    return screen


def press(qtbot: QtBot, screen: AgendaScreen, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(screen.grid, key)


def planned(
    context: ScreenContext, last_name: str, hour: time | None, *, day: date = MONDAY
) -> int:
    person = enter(context.database, a_person(last_name))
    with context.database.write(NADIA) as session:
        given = EventInput(
            EventKind.INTERVIEW, day, starts_at=hour, duration_minutes=45, label="Bilan"
        )
        return add_event(session, person, given, today=TODAY)


def gathered(context: ScreenContext, *, seats: int | None = None, people: int = 0) -> int:
    names = ("Roch", "Zola", "Élan", "Petit")[:people]
    keys = [enter(context.database, a_person(name)) for name in names]
    with context.database.write(NADIA) as session:
        data = GroupInput(
            EventKind.WORKSHOP, "Atelier CV", MONDAY, time(14), 120, seats=seats, adviser_id=1
        )
        group_id = create_group(session, data)[0]
        for key in keys:
            enrol(session, group_id, key, today=TODAY)
    return group_id


def attendance(context: ScreenContext, event_id: int) -> Attendance:
    with context.database.read(NADIA) as session:
        return open_appointment(session, event_id).data.attendance


def spoken(screen: AgendaScreen) -> str:
    return screen.grid.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")


def test_the_week_begins_on_monday_and_says_its_number(
    qtbot: QtBot, context: ScreenContext
) -> None:
    screen = shown(qtbot, context)

    heads = [column.title for column in screen.grid.sheet().columns]
    assert [head[:4] for head in heads] == ["lun.", "mar.", "mer.", "jeu.", "ven."]
    assert screen._header._subtitle.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "Semaine 48 · du 23 au 29 novembre 2026"
    )


def test_the_appointment_of_the_day_is_chosen_first_and_read_aloud(
    qtbot: QtBot, context: ScreenContext
) -> None:
    planned(context, "Roch", time(9))
    screen = shown(qtbot, context)

    assert screen.grid.hasFocus()
    assert spoken(screen) == ("lun. 23 : 09:00 – 09:45 · Maël Roch · Entretien individuel · Bilan")


def test_arrows_go_through_half_hours_and_days(qtbot: QtBot, context: ScreenContext) -> None:
    planned(context, "Roch", time(9))
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_Down)
    assert spoken(screen) == "lun. 23 : libre à 10:00"
    press(qtbot, screen, Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert spoken(screen) == "mar. 24 : libre à 09:30"
    press(qtbot, screen, Qt.Key.Key_Home)
    assert spoken(screen) == "mar. 24 : libre à 08:00"


def test_a_page_further_is_the_next_week(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_PageDown)
    settled(qtbot, context)
    assert screen.grid.sheet().columns[0].day == MONDAY + timedelta(days=7)

    press(qtbot, screen, Qt.Key.Key_T)
    settled(qtbot, context)
    assert screen.grid.sheet().columns[0].day == MONDAY


def test_enter_on_a_free_half_hour_plans_there(qtbot: QtBot, context: ScreenContext) -> None:
    person = enter(context.database, a_person("Roch"))
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    settled(qtbot, context)
    assert screen.form.finder.isVisible()

    screen.form.finder.chosen.emit(person)
    settled(qtbot, context)
    with qtbot.waitSignal(screen.form.saved):
        screen.commands()["save"]()
    settled(qtbot, context)

    entry = screen.grid.current_entry()
    assert entry is not None
    assert (entry.title, entry.span.starts_at) == ("Maël Roch", time(9))
    assert screen.grid.hasFocus()


def test_delete_cancels_and_can_be_undone(qtbot: QtBot, context: ScreenContext) -> None:
    object.__setattr__(context, "navigator", Undoing())
    event_id = planned(context, "Roch", time(9))
    screen = shown(qtbot, context)

    screen.commands()["remove"]()
    settled(qtbot, context)
    assert attendance(context, event_id) is Attendance.CANCELLED
    assert screen.grid.current_entry() is None

    navigator = journey_of(context)
    assert isinstance(navigator, Undoing)
    navigator.undo[-1]()
    settled(qtbot, context)
    assert attendance(context, event_id) is Attendance.PLANNED
    entry = screen.grid.current_entry()
    assert entry is not None
    assert entry.id == event_id


def test_p_puts_off_the_appointment_chosen(qtbot: QtBot, context: ScreenContext) -> None:
    event_id = planned(context, "Roch", time(9))
    screen = shown(qtbot, context)

    press(qtbot, screen, Qt.Key.Key_P)
    settled(qtbot, context)
    screen.form.fields.day.setText("+1")
    with qtbot.waitSignal(screen.form.saved):
        screen.form.save()
    settled(qtbot, context)

    assert attendance(context, event_id) is Attendance.POSTPONED
    entry = screen.grid.current_entry()
    assert entry is not None
    assert entry.span.day == TUESDAY


def test_presence_is_stated_in_one_press(qtbot: QtBot, context: ScreenContext) -> None:
    event_id = planned(context, "Roch", time(9))
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.card.isVisible)

    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Right)
    settled(qtbot, context)

    assert attendance(context, event_id) is Attendance.PRESENT


def test_the_convocation_is_printed_from_the_appointment(
    qtbot: QtBot, context: ScreenContext
) -> None:
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale des Deux-Rives", is_demo=False))
    planned(context, "Roch", time(9))
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.card.isVisible)

    assert screen.card.letter.isVisible()
    screen.card.letter.click()
    settled(qtbot, context)

    dialog = screen.card.findChild(LetterDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.view.page))
    content = dialog.view.content()
    assert content is not None
    assert content.code == "convocation"
    dialog.accept()


def test_an_appointment_that_took_place_calls_nobody(qtbot: QtBot, context: ScreenContext) -> None:
    planned(context, "Roch", time(9))
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.card.isVisible)

    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Right)
    settled(qtbot, context)

    assert not screen.card.letter.isVisible()


def test_two_appointments_at_once_stand_side_by_side_with_the_reason(
    qtbot: QtBot, context: ScreenContext
) -> None:
    planned(context, "Roch", time(9))
    planned(context, "Zola", time(9, 30))
    screen = shown(qtbot, context)

    sheet = screen.grid.sheet()
    placed = sheet.placed[0]
    assert [one.lane.count for one in placed] == [2, 2]
    boxes = [screen.grid.rect_of(stop) for stop in sheet.stops[0] if stop.entry is not None]
    assert not boxes[0].intersects(boxes[1])
    assert "conflit : un autre rendez-vous à la même heure" in spoken(screen)


def test_what_has_no_hour_stands_above_the_hours(qtbot: QtBot, context: ScreenContext) -> None:
    planned(context, "Roch", None)
    planned(context, "Zola", time(9))
    screen = shown(qtbot, context)

    first = screen.grid.sheet().stops[0][0]
    assert first.entry is not None
    assert first.entry.title == "Maël Roch"
    screen.grid.choose(first)
    assert "sans heure" in spoken(screen)


def test_a_public_holiday_is_named_in_its_column(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    screen._go(date(2026, 12, 25))
    settled(qtbot, context)

    column = screen.grid.sheet().columns[4]
    assert (column.note, column.is_off) == ("Noël", True)
    screen.grid.choose(screen.grid.sheet().stops[4][0])
    assert "Noël" in spoken(screen)


def test_everybody_is_shown_a_day_at_a_time(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)

    screen.bar.who.set_value(EVERYBODY)
    settled(qtbot, context)

    assert screen.bar.shown_view() is View.DAY
    assert [column.title for column in screen.grid.sheet().columns] == [
        "Nadia Berthier",
        "Paul Élan",
    ]


def test_the_reception_begins_with_everybody_and_reads_no_label(
    qtbot: QtBot, context: ScreenContext
) -> None:
    planned(context, "Roch", time(9))
    screen = shown(qtbot, seen_by(context, LUCE))

    assert "Maël Roch" in spoken(screen)
    assert "Bilan" not in spoken(screen)
    assert not screen.group_button.isVisible()


def test_an_appointment_asked_for_is_shown_on_its_day(qtbot: QtBot, context: ScreenContext) -> None:
    event_id = planned(context, "Roch", time(9), day=MONDAY + timedelta(days=15))
    screen = shown(qtbot, context)

    screen.open(event_id)
    settled(qtbot, context)
    settled(qtbot, context)

    assert screen.card.isVisible()
    entry = screen.grid.current_entry()
    assert entry is not None
    assert entry.id == event_id


# Collective events


def test_escape_says_that_attendances_are_not_saved_before_it_loses_them(
    qtbot: QtBot, context: ScreenContext
) -> None:
    gathered(context, people=2)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    panel = screen.groups.panel
    qtbot.waitUntil(panel.isVisible)
    settled(qtbot, context)
    qtbot.keyClick(panel.roll, Qt.Key.Key_P)
    qtbot.keyClick(panel.roll, Qt.Key.Key_Escape)

    assert screen.host.is_open()
    assert panel.save_button.hasFocus()
    assert any("ne sont pas enregistrées" in one.text() for one in panel.findChildren(QLabel))
    qtbot.keyClick(panel.save_button, Qt.Key.Key_Escape)
    assert not screen.host.is_open()


def test_a_workshop_says_its_seats_and_its_waiting_list(
    qtbot: QtBot, context: ScreenContext
) -> None:
    group_id = gathered(context, seats=2, people=3)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.groups.panel.isVisible)

    assert screen.groups.panel.seats_words().startswith("Complet")
    assert "1 en liste d’attente" in screen.groups.panel.seats_words()
    page = screen.groups.panel.page
    assert page is not None
    assert page.id == group_id


def test_attendances_are_stated_by_one_key_each_then_saved_at_once(
    qtbot: QtBot, context: ScreenContext
) -> None:
    group_id = gathered(context, people=3)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    panel = screen.groups.panel
    qtbot.waitUntil(panel.roll.hasFocus)

    for key in (Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_Space):
        qtbot.keyClick(panel.roll, key)
    assert panel.is_dirty()
    screen.commands()["save"]()
    settled(qtbot, context)

    with context.database.read(NADIA) as session:
        rows = open_group(session, group_id).enrolments
    assert [row.attendance for row in rows] == [
        Attendance.PRESENT,
        Attendance.ABSENT,
        Attendance.PRESENT,
    ]
    assert not panel.is_dirty()


def test_somebody_is_enrolled_beyond_the_seats_and_told_so(
    qtbot: QtBot, context: ScreenContext
) -> None:
    gathered(context, seats=1, people=1)
    other = enter(context.database, a_person("Zola"))
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    panel = screen.groups.panel
    qtbot.waitUntil(panel.isVisible)

    panel.add.click()
    panel.finder.chosen.emit(other)
    settled(qtbot, context)

    assert journey_of(context).messages[-1].replace("\N{NO-BREAK SPACE}", " ") == (
        "Plus de place : en liste d’attente, n° 1."
    )
    assert panel.roll.rows.rowCount() == 2


def test_a_workshop_is_planned_over_three_days_by_keyboard(
    qtbot: QtBot, context: ScreenContext
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_G)
    form = screen.groups.form
    qtbot.waitUntil(form.isVisible)

    qtbot.keyClicks(form.title_edit, "Atelier CV")
    form.days.setText("3")
    form.hour.setText("9 h")
    form.duration.setText("3 h")
    qtbot.keyClick(form.title_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.groups.panel.isVisible)
    settled(qtbot, context)

    page = screen.groups.panel.page
    assert page is not None
    assert page.days == tuple(MONDAY + timedelta(days=n) for n in range(3))


def test_escape_keeps_a_workshop_being_planned_and_offers_it_again(
    qtbot: QtBot, context: ScreenContext
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_G)
    form = screen.groups.form
    qtbot.waitUntil(form.isVisible)
    settled(qtbot, context)
    qtbot.keyClicks(form.title_edit, "Atelier CV")
    qtbot.keyClick(form.title_edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not screen.host.is_open())

    press(qtbot, screen, Qt.Key.Key_G)
    qtbot.waitUntil(form.draft_bar.isVisible)
    assert form.title_edit.text() == ""
    qtbot.keyClick(form.draft_bar.resume, Qt.Key.Key_Return)

    assert form.title_edit.text() == "Atelier CV"
    assert form.is_dirty()
    qtbot.mouseClick(form.cancel, Qt.MouseButton.LeftButton)
    settled(qtbot, context)
    assert screen.can_leave()


@pytest.mark.parametrize(
    ("field_name", "text", "words"),
    [("seats", "beaucoup", "nombre entier"), ("other_days", "99", "de 1 à 31")],
)
def test_what_is_wrong_in_a_workshop_is_said_on_its_field(
    qtbot: QtBot, context: ScreenContext, field_name: str, text: str, words: str
) -> None:
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_G)
    form = screen.groups.form
    qtbot.waitUntil(form.isVisible)
    form.title_edit.setText("Atelier")
    editor = {"seats": form.seats, "other_days": form.days}[field_name]
    editor.setText(text)

    form.submit()

    assert words in form.fields[field_name].error().replace("\N{NO-BREAK SPACE}", " ")
    assert editor.hasFocus()


def test_the_attendance_sheet_is_shown_before_it_is_printed(
    qtbot: QtBot, context: ScreenContext
) -> None:
    from models.agency import Agency
    from services.actor import PROGRAM

    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Agence", is_demo=False))
    gathered(context, people=2)
    screen = shown(qtbot, context)
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.groups.panel.isVisible)

    screen.groups.panel.sheet.click()
    qtbot.waitUntil(lambda: bool(screen.sheet.content))

    assert screen.sheet.preview.page_count == 1
    assert "Maël Roch" in screen.sheet.preview.accessibleDescription()
    assert set(screen.commands()) == {"print"}


# Reminders


def test_who_was_called_is_noted_by_one_key(qtbot: QtBot, context: ScreenContext) -> None:
    event_id = planned(context, "Roch", time(9), day=TUESDAY)
    planned(context, "Zola", time(10), day=TUESDAY)
    screen = shown(qtbot, context)
    screen.show_reminders()
    settled(qtbot, context)
    page = screen.reminders
    assert [row.name for row in page.model.rows] == ["Maël Roch", "Maël Zola"]

    qtbot.keyClick(page.table, Qt.Key.Key_J)
    settled(qtbot, context)

    with context.database.read(NADIA) as session:
        rows = {row.event_id: row.last for row in to_remind(session, today=TODAY, days=3)}
    last = rows[event_id]
    assert last is not None
    assert (last.outcome, last.on, last.at, last.by) == (
        ReminderOutcome.REACHED,
        TODAY,
        time(10, 12),
        "Nadia Berthier",
    )
    assert "joint le 23" in page.model.cells(page.model.rows[0])[6]


def test_the_list_of_reminders_is_copied_as_lines(qtbot: QtBot, context: ScreenContext) -> None:
    planned(context, "Roch", time(9), day=TUESDAY)
    screen = shown(qtbot, context)
    screen.show_reminders()
    settled(qtbot, context)

    screen.commands()["export"]()

    assert QGuiApplication.clipboard().text() == "24/11/2026\t09:00\tMaël Roch\t"


def test_the_list_of_reminders_is_printed(qtbot: QtBot, context: ScreenContext) -> None:
    planned(context, "Roch", time(9), day=TUESDAY)
    screen = shown(qtbot, context)
    screen.show_reminders()
    settled(qtbot, context)

    screen.commands()["print"]()
    qtbot.waitUntil(lambda: bool(screen.sheet.content))

    assert "Maël Roch" in screen.sheet.preview.accessibleDescription()


# Calendars


def test_a_calendar_is_shown_before_it_is_taken(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path
) -> None:
    path = tmp_path / "mien.ics"
    path.write_bytes(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
        b"BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Dentiste\r\nDTSTART:20261124T080000Z\r\n"
        b"DURATION:PT1H\r\nEND:VEVENT\r\n"
        b"BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Casse\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    screen = shown(qtbot, context)
    screen.import_button.click()
    screen.imports.open_file(path)
    settled(qtbot, context)
    assert (screen.imports.taken.rowCount(), screen.imports.bad.rowCount()) == (1, 1)
    with context.database.read(NADIA) as session:
        assert session.query(BusySlot).count() == 0

    screen.imports.take.click()
    settled(qtbot, context)
    settled(qtbot, context)

    busy = [one for one in screen.grid.sheet().placed[1] if one.entry.kind is EntryKind.BUSY]
    assert [(one.entry.title, one.entry.span.starts_at) for one in busy] == [("Dentiste", time(9))]


def test_a_file_that_is_no_calendar_is_refused_on_the_page(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path
) -> None:
    path = tmp_path / "photo.ics"
    path.write_bytes(b"\xff\xd8\xff")
    screen = shown(qtbot, context)
    screen.import_button.click()

    screen.imports.open_file(path)
    settled(qtbot, context)

    assert "n’est pas un calendrier" in screen.imports._message.text()
    assert not screen.imports.take.isEnabled()


def test_no_name_leaves_without_a_warning(qtbot: QtBot, context: ScreenContext) -> None:
    dialog = ExportDialog(None)
    qtbot.addWidget(dialog)
    assert dialog.chosen() is Naming.NOBODY

    names = [one for one in dialog.naming.findChildren(QPushButton) if "Noms" in one.text()]
    names[0].click()

    assert dialog.chosen() is Naming.NAMES
    assert "Données personnelles en clair" in dialog._warning.text()


def test_an_agenda_is_written_to_a_file(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path
) -> None:
    planned(context, "Roch", time(9))
    screen = shown(qtbot, context)

    screen.exports.write(tmp_path / "agenda.ics", 1, MONDAY, TUESDAY, Naming.NOBODY)
    settled(qtbot, context)

    content = (tmp_path / "agenda.ics").read_text("utf-8")
    assert "DTSTART;TZID=Europe/Paris:20261123T090000" in content
    assert "Roch" not in content

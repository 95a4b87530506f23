"""What the agenda reads and writes; every function here runs in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from services.accounts import SiteRow, list_sites
from services.agenda import appointments
from services.agenda.absences import remove_absence
from services.agenda.appointments import AdviserRow, Appointment
from services.agenda.enrolments import Enrolled, GroupPage, enrol, open_group, set_many
from services.agenda.groups import (
    GroupInput,
    cancel_group,
    create_group,
    edit_group,
    restore_group,
)
from services.agenda.here import now_here, site_for
from services.agenda.week import Agenda, load_agenda
from services.exporters.naming import Naming
from services.vault import OpenVault
from services.youths.records.events import set_attendance
from services.youths.vocabulary import Attendance


@dataclass(frozen=True, slots=True)
class Loaded:
    """An agenda as read.

    Attributes:
        number: Of the question, so that a late answer is dropped.
        accounts: Whose agenda, in the order of the columns.
        now: Local time of the site.
    """

    number: int
    agenda: Agenda
    advisers: Sequence[AdviserRow]
    accounts: tuple[int | None, ...]
    now: datetime

    @property
    def account(self) -> int | None:
        """The only account shown; None when there are several."""
        return self.accounts[0] if len(self.accounts) == 1 else None


@dataclass(frozen=True, slots=True)
class AgendaDesk:
    """The database as the agenda needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def load(self, number: int, first: date, days: int, account_id: int | None) -> Loaded:
        """Read some days of one account; of every adviser of the site when it is None."""
        with self.vault.database.read(self.vault.actor) as session:
            known = appointments.advisers(session)
            site = site_for(session, None)
            accounts: tuple[int | None, ...] = (account_id,)
            if account_id is None:
                near = [row for row in known if site is None or row.site_id in (site.id, None)]
                accounts = (*(row.id for row in near or known), None)
            agenda = load_agenda(session, first, first + timedelta(days=days - 1), accounts)
            now = now_here(session)
        return Loaded(number, agenda, known, accounts, now)

    def open_appointment(self, event_id: int) -> Appointment:
        """Read an appointment."""
        with self.vault.database.read(self.vault.actor) as session:
            return appointments.open_appointment(session, event_id)

    def state_attendance(self, event_id: int, version: int, attendance: Attendance) -> int:
        """State whether somebody came; return the identifier."""
        with self.vault.database.write(self.vault.actor) as session:
            set_attendance(session, event_id, version, attendance, today=self.today)
        return event_id

    def restore(self, event_id: int) -> int:
        """Plan again an appointment that was cancelled."""
        with self.vault.database.write(self.vault.actor) as session:
            appointments.restore(session, event_id, today=self.today)
        return event_id

    def remove_absence(self, absence_id: int) -> int:
        """Take an absence out of one's own agenda."""
        with self.vault.database.write(self.vault.actor) as session:
            remove_absence(session, absence_id)
        return absence_id

    def calendar(self, account_id: int, first: date, last: date, naming: Naming) -> bytes:
        """Return an agenda as a calendar file."""
        from services.exporters.calendar_file import export_agenda

        with self.vault.database.write(self.vault.actor) as session:
            return export_agenda(session, account_id, first, last, naming).content

    def group_calendar(self, group_id: int) -> bytes:
        """Return a collective event as a calendar file."""
        from services.exporters.calendar_file import export_group

        with self.vault.database.read(self.vault.actor) as session:
            return export_group(session, group_id).content

    # Collective events

    def open_group(
        self, group_id: int
    ) -> tuple[GroupPage, Sequence[AdviserRow], Sequence[SiteRow]]:
        """Read a collective event, and the lists of its form."""
        with self.vault.database.read(self.vault.actor) as session:
            page = open_group(session, group_id)
            return page, appointments.advisers(session), list_sites(session)

    def places(self) -> tuple[Sequence[AdviserRow], Sequence[SiteRow]]:
        """Read the lists of the form of a collective event."""
        with self.vault.database.read(self.vault.actor) as session:
            return appointments.advisers(session), list_sites(session)

    def create_group(self, data: GroupInput, days: int) -> int:
        """Plan a collective event, on the working days that follow too."""
        with self.vault.database.write(self.vault.actor) as session:
            others = _following(data.occurred_on, days)
            return create_group(session, data, other_days=others)[0]

    def edit_group(self, page: GroupPage, data: GroupInput) -> int:
        """Correct a collective event."""
        data = replace(data, partner_id=page.data.partner_id)
        with self.vault.database.write(self.vault.actor) as session:
            edit_group(session, page.id, page.version, data, today=self.today)
        return page.id

    def cancel_group(self, group_id: int, version: int) -> tuple[int, tuple[int, ...]]:
        """Cancel a collective event; return what it takes to undo it."""
        with self.vault.database.write(self.vault.actor) as session:
            return group_id, cancel_group(session, group_id, version)

    def restore_group(self, group_id: int, event_ids: Sequence[int]) -> int:
        """Undo the cancelling of a collective event."""
        with self.vault.database.write(self.vault.actor) as session:
            restore_group(session, group_id, event_ids)
        return group_id

    def enrol(self, group_id: int, youth_id: int) -> Enrolled:
        """Enrol somebody."""
        with self.vault.database.write(self.vault.actor) as session:
            return enrol(session, group_id, youth_id, today=self.today)

    def state_many(self, group_id: int, stated: dict[int, tuple[int, Attendance]]) -> int:
        """State several attendances at once; return the collective event."""
        with self.vault.database.write(self.vault.actor) as session:
            set_many(session, group_id, stated, today=self.today)
        return group_id


def _following(day: date, count: int) -> list[date]:
    """Return ``count`` days in a row from one, week-ends left out."""
    found = [day]
    while len(found) < count:
        day += timedelta(days=1)
        if day.weekday() < 5:
            found.append(day)
    return found

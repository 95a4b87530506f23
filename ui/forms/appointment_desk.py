"""What the form of an appointment reads and writes; every function here runs in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.accounts import SiteRow, list_sites
from services.agenda import appointments
from services.agenda.appointments import AdviserRow, Appointment, Met
from services.programmes.outside import Span, spans_of
from services.vault import OpenVault
from services.youths.records.events import EventInput


class Purpose(StrEnum):
    """What saving the form does."""

    PLAN = "plan"
    CHANGE = "change"
    POSTPONE = "postpone"


@dataclass(frozen=True, slots=True)
class Places:
    """Who may meet somebody, and where."""

    advisers: Sequence[AdviserRow]
    sites: Sequence[SiteRow]


@dataclass(frozen=True, slots=True)
class Subject:
    """What the form is about.

    Attributes:
        number: Of the question, so that a late answer is dropped.
        met: None while nobody is chosen.
        appointment: None for a new one.
        programmes: Of the person met, for who may read them.
    """

    number: int
    places: Places
    met: Met | None
    appointment: Appointment | None
    programmes: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class AppointmentDesk:
    """The database as the form needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def read(self, number: int, youth_id: int | None, event_id: int | None) -> Subject:
        """Read the lists, and whom it is about."""
        with self.vault.database.read(self.vault.actor) as session:
            places = Places(appointments.advisers(session), list_sites(session))
            found = None
            if event_id is not None:
                found = appointments.open_appointment(session, event_id)
                youth_id = found.youth_id
            met = None if youth_id is None else appointments.met(session, youth_id)
            programmes = () if youth_id is None else spans_of(session, youth_id)
        return Subject(number, places, met, found, programmes)

    def write(self, purpose: Purpose, subject: Subject, data: EventInput) -> int:
        """Do what the form is for; return the appointment."""
        if subject.appointment is None:
            assert subject.met is not None  # noqa: S101 - checked before
            return self.plan(subject.met.id, data)
        if purpose is Purpose.POSTPONE:
            return self.postpone(subject.appointment, data)
        return self.change(subject.appointment, data)

    def plan(self, youth_id: int, data: EventInput) -> int:
        """Plan a new appointment."""
        with self.vault.database.write(self.vault.actor) as session:
            return appointments.plan(session, youth_id, data, today=self.today)

    def change(self, found: Appointment, data: EventInput) -> int:
        """Correct an appointment."""
        with self.vault.database.write(self.vault.actor) as session:
            appointments.change(session, found.id, found.version, data, today=self.today)
        return found.id

    def postpone(self, found: Appointment, data: EventInput) -> int:
        """Put an appointment off."""
        with self.vault.database.write(self.vault.actor) as session:
            return appointments.postpone(session, found.id, found.version, data, today=self.today)

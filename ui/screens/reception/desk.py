"""What the reception reads and writes; every function here runs in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from services import reception
from services.agenda import appointments
from services.agenda.appointments import AdviserRow, Met
from services.agenda.here import now_here, site_for
from services.agenda.week import Entry
from services.reception import Free, WalkInRow, Wish
from services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class Hall:
    """The desk as it stands.

    Attributes:
        number: Of the question, so that a late answer is dropped.
        now: Local time of the site.
    """

    number: int
    queue: Sequence[WalkInRow]
    appointments: Sequence[Entry]
    free: Sequence[Free]
    advisers: Sequence[AdviserRow]
    now: time


@dataclass(frozen=True, slots=True)
class ReceptionDesk:
    """The database as the screen needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def load(self, number: int) -> Hall:
        """Read the queue, the appointments of the day and who is free, on one snapshot."""
        with self.vault.database.read(self.vault.actor) as session:
            known = appointments.advisers(session)
            site = site_for(session, None)
            near = [row for row in known if site is None or row.site_id in (site.id, None)]
            advisers = near or list(known)
            now = now_here(session).time()
            keys = tuple(row.id for row in advisers)
            return Hall(
                number,
                reception.queue(
                    session, today=self.today, site_id=None if site is None else site.id
                ),
                reception.day_of_all(session, today=self.today, accounts=(*keys, None)),
                reception.who_is_free(
                    session,
                    today=self.today,
                    at=now,
                    accounts=tuple((row.id, row.name) for row in advisers),
                ),
                known,
                now,
            )

    def met(self, youth_id: int) -> Met:
        """Return the name and the referent adviser of somebody."""
        with self.vault.database.read(self.vault.actor) as session:
            return appointments.met(session, youth_id)

    def arrive(self, wish: Wish, youth_id: int | None, waits_for_id: int | None) -> int:
        """Put somebody in the queue."""
        with self.vault.database.write(self.vault.actor) as session:
            return reception.arrive(
                session,
                today=self.today,
                at=now_here(session).time().replace(second=0, microsecond=0),
                wish=wish,
                youth_id=youth_id,
                waits_for_id=waits_for_id,
            )

    def arrive_for(self, event_id: int) -> int:
        """Note that somebody came to their appointment."""
        with self.vault.database.write(self.vault.actor) as session:
            at = now_here(session).time().replace(second=0, microsecond=0)
            return reception.arrive_for(session, event_id, today=self.today, at=at)

    def take(self, row: WalkInRow) -> int:
        """Note that somebody is received."""
        with self.vault.database.write(self.vault.actor) as session:
            at = now_here(session).time().replace(second=0, microsecond=0)
            reception.take(session, row.id, row.version, today=self.today, at=at)
        return row.id

    def leave(self, row: WalkInRow) -> int:
        """Note that somebody went without being received."""
        with self.vault.database.write(self.vault.actor) as session:
            at = now_here(session).time().replace(second=0, microsecond=0)
            reception.leave(session, row.id, row.version, at=at)
        return row.id

    def wait_again(self, walk_in_id: int) -> int:
        """Put somebody back in the queue."""
        with self.vault.database.write(self.vault.actor) as session:
            reception.wait_again(session, walk_in_id, today=self.today)
        return walk_in_id

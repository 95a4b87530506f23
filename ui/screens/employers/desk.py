"""What the screen of employers reads and writes; every method here runs in a worker."""

from dataclasses import dataclass
from datetime import date

from services.employers import pages, records
from services.employers.pages import EmployerPage
from services.employers.records import (
    ContactInput,
    EmployerInput,
    InteractionInput,
    OfferInput,
)
from services.reference.lists import ReferenceLists
from services.vault import OpenVault
from services.youths.register import region_of

Entry = InteractionInput | ContactInput | OfferInput


@dataclass(frozen=True, slots=True)
class EmployerDesk:
    """The database as the screen needs it; safe to call from any thread."""

    vault: OpenVault
    references: ReferenceLists
    today: date

    def page(self, number: int, employer_id: int) -> tuple[int, EmployerPage]:
        """Read an establishment; ``number`` comes back, so that a late answer is dropped."""
        with self.vault.database.read(self.vault.actor) as session:
            return number, pages.open_page(session, employer_id, today=self.today)

    def register(self, data: EmployerInput) -> int:
        """Add an establishment and return its identifier."""
        with self.vault.database.write(self.vault.actor) as session:
            return records.register(session, data, references=self.references)

    def add(self, employer_id: int, entry: Entry) -> int:
        """Add an exchange, somebody to ask for, or an offer."""
        with self.vault.database.write(self.vault.actor) as session:
            if isinstance(entry, InteractionInput):
                return records.add_interaction(session, employer_id, entry, today=self.today)
            if isinstance(entry, OfferInput):
                return records.add_offer(session, employer_id, entry, today=self.today)
            region = region_of(session, None)
            return records.add_contact(session, employer_id, entry, region=region)

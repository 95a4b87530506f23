"""What the form of a young person reads and writes; every function here runs in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.accounts import AccountRow, SiteRow, list_accounts, list_sites
from services.errors import ValidationError
from services.reference.lists import ReferenceLists
from services.vault import OpenVault
from services.youths.duplicates import Duplicate, probable_duplicates
from services.youths.edit import update
from services.youths.register import region_of, register
from services.youths.validation import review
from services.youths.values import Notices, YouthInput


@dataclass(frozen=True, slots=True)
class Choices:
    """Who may follow somebody, and where."""

    accounts: Sequence[AccountRow]
    sites: Sequence[SiteRow]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to be said about the fields as they stand.

    Attributes:
        number: Of the check, so that a late one is dropped.
    """

    number: int
    errors: tuple[ValidationError, ...]
    notices: Notices
    duplicates: tuple[Duplicate, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a save ended.

    Attributes:
        youth_id: The file written; None when something is to be answered first.
    """

    youth_id: int | None = None
    errors: tuple[ValidationError, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()


@dataclass(frozen=True, slots=True)
class YouthDesk:
    """The database as the form needs it; safe to call from any thread."""

    vault: OpenVault
    references: ReferenceLists
    today: date

    def choices(self) -> Choices:
        """Read the lists, and the communes once, before the first letter is typed."""
        self.references.communes.search("a", 1)
        with self.vault.database.read(self.vault.actor) as session:
            return Choices(list_accounts(session), list_sites(session))

    def check(self, number: int, data: YouthInput, youth_id: int | None) -> Checked:
        """Say what can be said of the fields without writing anything."""
        with self.vault.database.read(self.vault.actor) as session:
            region = region_of(session, data.site_id)
            found = review(data, today=self.today, region=region, references=self.references)
            known = probable_duplicates(session, data, exclude=youth_id)
        return Checked(number, found.errors, found.notices, known)

    def create(self, data: YouthInput, known: frozenset[int]) -> Outcome:
        """Register somebody, unless a file that was not shown yet may be theirs."""
        with self.vault.database.write(self.vault.actor) as session:
            region = region_of(session, data.site_id)
            found = review(data, today=self.today, region=region, references=self.references)
            if found.errors:
                return Outcome(errors=found.errors)
            duplicates = probable_duplicates(session, data)
            if any(duplicate.id not in known for duplicate in duplicates):
                return Outcome(duplicates=duplicates)
            return Outcome(register(session, data, today=self.today, references=self.references))

    def change(self, youth_id: int, version: int, data: YouthInput) -> Outcome:
        """Write the fields over those of a file."""
        with self.vault.database.write(self.vault.actor) as session:
            update(session, youth_id, version, data, today=self.today, references=self.references)
        return Outcome(youth_id)

"""What the tab of the file reads and writes; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from services.accounts import list_accounts, list_sites
from services.files import write_beside
from services.merging.history import MergeItem, merges_of
from services.merging.undo import Undone, sort_row, undo
from services.permissions import is_allowed
from services.transfers.bundle import Place
from services.transfers.receiving import Origin, origin_of
from services.transfers.sending import (
    Outcome,
    SentFile,
    TransferRow,
    confirm,
    erase_confirmed,
    send,
    transfers,
    withdraw,
)
from services.vault import OpenVault
from ui.forms.file_words import Names, names_of


@dataclass(frozen=True, slots=True)
class FileState:
    """What the tab shows.

    Attributes:
        transfers: The last first; empty for a role that sends no file.
    """

    names: Names
    merges: tuple[MergeItem, ...]
    transfers: tuple[TransferRow, ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class FileDesk:
    """The database as the tab needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def read(self, youth_id: int) -> FileState:
        """Read the state of a file."""
        vault = self.vault
        with vault.database.read(vault.actor) as session:
            may_send = is_allowed(vault.actor, "youth.transfer")
            return FileState(
                names_of(list_accounts(session), list_sites(session)),
                merges_of(session, youth_id),
                transfers(session, youth_id) if may_send else (),
                origin_of(session, youth_id),
            )

    def undo(self, merge_id: int) -> Undone:
        """Take a merge apart."""
        with self.vault.database.write(self.vault.actor) as session:
            return undo(session, merge_id)

    def sort(self, row_id: int, *, moves: bool) -> None:
        """Leave a row here, or give it to the other file."""
        with self.vault.database.write(self.vault.actor) as session:
            sort_row(session, row_id, moves=moves)

    def send(self, youth_id: int, to: Place, path: Path) -> SentFile:
        """Seal the file and write it; a disk that is full leaves no trace of a sending."""
        with self.vault.database.write(self.vault.actor) as session:
            made = send(session, youth_id, to, today=self.today)
            write_beside(path, made.data)
            return made

    def sheet(self, code: str, row: TransferRow, path: Path) -> None:
        """Write the sheet of the code."""
        from services.reports import transfer_sheet

        content = transfer_sheet.write(
            code, to_code=row.to_code, to_name=row.to_name or row.to_code, sent_on=row.sent_on
        )
        write_beside(path, content)

    def withdraw(self, transfer_id: int) -> None:
        """Call a sending off."""
        with self.vault.database.write(self.vault.actor) as session:
            withdraw(session, transfer_id)

    def confirm(self, path: Path) -> Outcome:
        """Take a receipt."""
        text = path.read_text("utf-8", "replace")
        with self.vault.database.write(self.vault.actor) as session:
            return confirm(session, text, today=self.today)[0]

    def erase(self, transfer_id: int) -> None:
        """Erase a file received elsewhere."""
        with self.vault.database.write(self.vault.actor) as session:
            erase_confirmed(session, transfer_id, today=self.today)

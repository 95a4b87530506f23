"""What the screen of transfers reads and writes; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from services.errors import InputFileError
from services.files import write_beside
from services.i18n import QT_TRANSLATE_NOOP
from services.transfers.receiving import Arrival, Opened, Received, open_file, preview, receive
from services.transfers.sealing import LARGEST, check_shape
from services.transfers.sending import Outcome, TransferRow, confirm, transfers
from services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class Seen:
    """A file opened with its code, and what taking it in would do."""

    opened: Opened
    arrival: Arrival


@dataclass(frozen=True, slots=True)
class TransferDesk:
    """The database as the screen needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def list(self) -> tuple[TransferRow, ...]:
        """Return the sendings of the agency."""
        with self.vault.database.read(self.vault.actor) as session:
            return transfers(session)

    def look(self, path: Path) -> bytes:
        """Read a sealed file, before its code is asked for."""
        data = _content(path)
        check_shape(data)
        return data

    def open(self, data: bytes, code: str) -> Seen:
        """Open a sealed file, and say what taking it in would do."""
        opened = open_file(data, code)
        with self.vault.database.read(self.vault.actor) as session:
            return Seen(opened, preview(session, opened))

    def receive(self, seen: Seen) -> Received:
        """Take a file in."""
        with self.vault.database.write(self.vault.actor) as session:
            return receive(session, seen.opened, today=self.today)

    def save(self, text: str, path: Path) -> None:
        """Write a receipt."""
        write_beside(path, text.encode())

    def confirm(self, path: Path) -> Outcome:
        """Take a receipt."""
        text = _content(path).decode("utf-8", "replace")
        with self.vault.database.write(self.vault.actor) as session:
            return confirm(session, text, today=self.today)[0]


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise _unreadable(path)
        return path.read_bytes()
    except OSError:
        raise _unreadable(path) from None


def _unreadable(path: Path) -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "« {name} » ne peut pas être lu : il manque, il est trop gros, ou l’accès est refusé."
        " Copiez-le sur ce poste, puis recommencez.",
    )
    return InputFileError(message, name=path.name)

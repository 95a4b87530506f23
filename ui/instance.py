"""One window a database: a second one is told who holds it."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from services.errors import VaultError
from services.i18n import QT_TRANSLATE_NOOP


class InstanceLock:
    """A lock file beside the database, taken over when its owner died."""

    def __init__(self, database: Path) -> None:
        database.parent.mkdir(parents=True, exist_ok=True)
        self._name = database.name
        self._lock = QLockFile(str(database.with_name(f".{database.name}.lock")))
        self._lock.setStaleLockTime(0)  # never by age: an interview may last a day

    def take(self) -> None:
        """Hold the database.

        Raises:
            VaultError: Another window holds it, here or on another computer.
        """
        if self._lock.tryLock(200):
            return
        _pid, host, _program = self._lock.getLockInfo()[-3:]
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La base « {name} » est déjà ouverte dans une autre fenêtre d’Étrave (ordinateur"
            " {host}). Fermez-la d’abord, ou continuez dans cette fenêtre-là.",
        )
        raise VaultError(message, name=self._name, host=host or "?")

    def release(self) -> None:
        """Let another window open the database."""
        self._lock.unlock()

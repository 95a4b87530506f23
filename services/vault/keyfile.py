"""The key file beside the database: its slots, read and rewritten atomically."""

import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from services.errors import DatabaseTooNewError, VaultError
from services.i18n import QT_TRANSLATE_NOOP
from services.vault.slots import Slot, SlotKind

FORMAT = 1
SUFFIX = ".coffre.json"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Slots of one vault.

    Attributes:
        vault_id: Random name of the vault, part of what each slot authenticates.
        is_demo: A demonstration vault; authenticated too, so it can never become a real one.
    """

    vault_id: str
    is_demo: bool
    slots: tuple[Slot, ...] = ()

    @property
    def context(self) -> object:
        """What every slot of this vault is bound to."""
        return [FORMAT, self.vault_id, self.is_demo]

    @property
    def logins(self) -> tuple[str, ...]:
        """Accounts that can sign in."""
        return tuple(slot.login for slot in self.slots if slot.kind is SlotKind.ACCOUNT)

    def slot_of(self, login: str) -> Slot | None:
        """Return the slot of an account, whatever the case it is typed in."""
        wanted = login.strip().casefold()
        matching = (s for s in self.slots if s.kind is SlotKind.ACCOUNT)
        return next((slot for slot in matching if slot.login.casefold() == wanted), None)

    def recovery_slots(self) -> tuple[Slot, ...]:
        """Return the slots that a recovery code may open."""
        return tuple(slot for slot in self.slots if slot.kind is SlotKind.RECOVERY)

    def with_slots(self, slots: Iterable[Slot]) -> "KeyFile":
        """Return a copy where each slot given replaces the one of the same way in."""
        added = tuple(slots)
        replaced = {(slot.kind, slot.login) for slot in added}
        kept = tuple(slot for slot in self.slots if (slot.kind, slot.login) not in replaced)
        return replace(self, slots=kept + added)


def new_key_file(*, is_demo: bool) -> KeyFile:
    """Return the key file of a new vault, still without slots."""
    return KeyFile(secrets.token_hex(16), is_demo)


def path_for(database: Path) -> Path:
    """Return where the key file of a database is."""
    return database.with_name(database.name + SUFFIX)


def load(path: Path) -> KeyFile:
    """Read a key file.

    Raises:
        DatabaseTooNewError: A later version wrote it.
        VaultError: It is missing or not a key file.
    """
    if not path.exists():
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de clés « {name} » manque à côté de la base : sans lui, personne ne peut"
            " l’ouvrir. Remettez-le à sa place ; chaque sauvegarde en contient une copie.",
        )
        raise VaultError(message, name=path.name)
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["format"] > FORMAT:
            raise _too_new(path)
        slots = tuple(Slot.from_json(slot) for slot in data["slots"])
        return KeyFile(str(data["vault_id"]), bool(data["is_demo"]), slots)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de clés « {name} » est illisible ou abîmé. Remettez celui d’une"
            " sauvegarde ; la base elle-même n’a pas été touchée.",
        )
        raise VaultError(message, name=path.name) from error


def save(path: Path, key_file: KeyFile) -> None:
    """Write a key file: whole or not at all, even if the power goes off."""
    data = {
        "format": FORMAT,
        "vault_id": key_file.vault_id,
        "is_demo": key_file.is_demo,
        "slots": [slot.to_json() for slot in key_file.slots],
    }
    for stale in path.parent.glob(f".{path.name}.*.part"):
        stale.unlink(missing_ok=True)
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows has no handle on a folder; the rename is journaled there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _too_new(path: Path) -> DatabaseTooNewError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Le fichier de clés « {name} » a été enregistré par une version plus récente d’Étrave."
        " Installez la dernière version, puis rouvrez la base.",
    )
    return DatabaseTooNewError(message, name=path.name)

"""Slots of the key file: the key of the database, wrapped once for each way in.

An account's slot is wrapped by its password (Argon2id), the recovery slot by the code printed
on the recovery sheet (HKDF). The header of a slot is authenticated with it: editing the file
opens nothing.
"""

import json
import secrets
import time
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from services.errors import VaultError, WrongPasswordError
from services.i18n import QT_TRANSLATE_NOOP

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
RECOVERY_INFO = b"etrave recovery 1"

# RFC 9106, low-memory profile: floor of what we write. What we accept to read is wider, so
# that a later version may raise it, but bounded: a doctored file can neither make guessing
# cheap nor exhaust the memory.
FLOOR_COST, FLOOR_MEMORY_KIB, LANES = 3, 64 * 1024, 4
READABLE_MEMORY_KIB = range(19 * 1024, 1024 * 1024 + 1)
READABLE_COST = range(1, 21)
READABLE_LANES = range(1, 17)
TARGET_SECONDS = 0.25


class SlotKind(StrEnum):
    """What opens a slot."""

    ACCOUNT = "account"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Stretching:
    """Parameters of Argon2id.

    Attributes:
        cost: Number of passes.
        memory_kib: Memory, in KiB.
        lanes: Degree of parallelism.
    """

    cost: int = FLOOR_COST
    memory_kib: int = FLOOR_MEMORY_KIB
    lanes: int = LANES


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the key.

    Attributes:
        login: Account it belongs to; empty for the recovery slot.
        stretching: None for the recovery slot, whose code needs no stretching.
    """

    kind: SlotKind
    login: str
    stretching: Stretching | None
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def to_json(self) -> dict[str, Any]:
        """Return what the key file holds."""
        return {
            "kind": self.kind.value,
            "login": self.login,
            "kdf": _kdf(self.stretching),
            "salt": b64encode(self.salt).decode("ascii"),
            "nonce": b64encode(self.nonce).decode("ascii"),
            "wrapped": b64encode(self.wrapped).decode("ascii"),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Slot":
        """Read a slot.

        Raises:
            KeyError, TypeError, ValueError: The file is not made as expected.
        """
        kdf = data["kdf"]
        stretching = (
            Stretching(int(kdf["t"]), int(kdf["m"]), int(kdf["p"]))
            if kdf["name"] == "argon2id"
            else None
        )
        return cls(
            kind=SlotKind(data["kind"]),
            login=str(data["login"]),
            stretching=stretching,
            salt=b64decode(data["salt"], validate=True),
            nonce=b64decode(data["nonce"], validate=True),
            wrapped=b64decode(data["wrapped"], validate=True),
        )


def _kdf(stretching: Stretching | None) -> dict[str, Any]:
    if stretching is None:
        return {"name": "hkdf-sha256"}
    return {
        "name": "argon2id",
        "v": 19,
        "t": stretching.cost,
        "m": stretching.memory_kib,
        "p": stretching.lanes,
    }


def stretch(password: str, salt: bytes, stretching: Stretching) -> bytes:
    """Derive the wrapping key of a password; takes about a quarter of a second.

    Raises:
        VaultError: The parameters are outside what this version accepts.
    """
    from argon2.low_level import Type, hash_secret_raw

    if (
        stretching.memory_kib not in READABLE_MEMORY_KIB
        or stretching.cost not in READABLE_COST
        or stretching.lanes not in READABLE_LANES
    ):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de clés demande un calcul que cette version refuse : il a pu être modifié."
            " Remettez celui d’une sauvegarde.",
        )
        raise VaultError(message)
    return hash_secret_raw(
        unicodedata.normalize("NFKC", password).encode(),
        salt,
        time_cost=stretching.cost,
        memory_cost=stretching.memory_kib,
        parallelism=stretching.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def calibrated() -> Stretching:
    """Return parameters that take at least a quarter of a second here, never below the floor."""
    floor = Stretching()
    started = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), floor)
    elapsed = time.perf_counter() - started
    passes = max(FLOOR_COST, round(FLOOR_COST * TARGET_SECONDS / max(elapsed, 0.001)))
    return Stretching(min(passes, READABLE_COST.stop - 1), floor.memory_kib, floor.lanes)


def account_slot(
    key: bytes, context: object, login: str, password: str, stretching: Stretching
) -> Slot:
    """Wrap the key for an account."""
    salt = secrets.token_bytes(SALT_BYTES)
    header = Slot(SlotKind.ACCOUNT, login, stretching, salt, b"", b"")
    return _wrap(key, context, header, stretch(password, salt, stretching))


def recovery_slot(key: bytes, context: object, code: bytes) -> Slot:
    """Wrap the key for the recovery code."""
    salt = secrets.token_bytes(SALT_BYTES)
    header = Slot(SlotKind.RECOVERY, "", None, salt, b"", b"")
    return _wrap(key, context, header, _recovery_kek(code, salt))


def open_with_password(slot: Slot, context: object, password: str) -> bytes:
    """Unwrap the key of the database.

    Raises:
        WrongPasswordError: The password is not the one, or the slot was edited.
        VaultError: The parameters of the slot are refused.
    """
    if slot.stretching is None:
        raise wrong_password()
    return _unwrap(slot, context, stretch(password, slot.salt, slot.stretching))


def open_with_code(slot: Slot, context: object, code: bytes) -> bytes:
    """Unwrap the key of the database with the recovery code.

    Raises:
        WrongPasswordError: The code is another vault's, or the slot was edited.
    """
    return _unwrap(slot, context, _recovery_kek(code, slot.salt))


def wrong_password() -> WrongPasswordError:
    """Return the one refusal for an unknown account and for a wrong password alike."""
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Identifiant ou mot de passe inconnu pour cette base. Vérifiez la touche Verr. Maj, puis"
        " réessayez ; la feuille de secours permet d’entrer si le mot de passe est perdu.",
    )
    return WrongPasswordError(message)


def _recovery_kek(code: bytes, salt: bytes) -> bytes:
    return HKDF(hashes.SHA256(), KEY_BYTES, salt, RECOVERY_INFO).derive(code)


def _wrap(key: bytes, context: object, header: Slot, kek: bytes) -> Slot:
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(kek).encrypt(nonce, key, _authenticated(header, context))
    return Slot(header.kind, header.login, header.stretching, header.salt, nonce, wrapped)


def _unwrap(slot: Slot, context: object, kek: bytes) -> bytes:
    try:
        return AESGCM(kek).decrypt(slot.nonce, slot.wrapped, _authenticated(slot, context))
    except (InvalidTag, ValueError) as error:
        raise wrong_password() from error


def _authenticated(slot: Slot, context: object) -> bytes:
    """Bind the wrapped key to its vault and to every field of the header."""
    salt = b64encode(slot.salt).decode("ascii")
    header = [context, slot.kind.value, slot.login, _kdf(slot.stretching), salt]
    return json.dumps(header, sort_keys=True).encode()

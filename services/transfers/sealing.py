"""A sealed file: what it holds is read with its code only, and not one byte can be changed."""

import json
import secrets
import zlib
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from services.errors import InputFileError, VaultError, WrongPasswordError
from services.i18n import QT_TRANSLATE_NOOP
from services.vault import recovery
from services.vault.slots import (
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    Stretching,
    stretch,
)

MAGIC: Final = b"ETRAVE TRANSFER\n"
FORMAT: Final = 1
SUFFIX: Final = ".transfert"
LARGEST: Final = 64 * 1024 * 1024  # bytes, of a sealed file and of what it holds
_CONTENT_INFO, _RECEIPT_INFO = b"etrave transfer content 1", b"etrave transfer receipt 1"


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file and its secrets.

    Attributes:
        data: The file.
        code: To be sent by another way, on paper.
        receipt_key: Signs the receipt on the other side, checks it on this one.
    """

    data: bytes
    code: str
    receipt_key: bytes


def seal(content: bytes, code: bytes | None = None) -> Sealed:
    """Seal a content under a code, drawn unless it is given."""
    drawn = recovery.new_code() if code is None else code
    written = recovery.written(drawn)
    header: dict[str, Any] = {
        "format": FORMAT,
        "kdf": _kdf(Stretching()),
        "salt": b64encode(secrets.token_bytes(SALT_BYTES)).decode("ascii"),
        "nonce": b64encode(secrets.token_bytes(NONCE_BYTES)).decode("ascii"),
    }
    top = MAGIC + json.dumps(header, sort_keys=True).encode() + b"\n"
    content_key, receipt_key = _keys(written, header)
    nonce = b64decode(header["nonce"])
    locked = AESGCM(content_key).encrypt(nonce, zlib.compress(content, 9), top)
    return Sealed(top + locked, written, receipt_key)


def unseal(data: bytes, code: str) -> tuple[bytes, bytes]:
    """Return what a sealed file holds, and the key of its receipt.

    Raises:
        InputFileError: It is not a sealed file, or it was cut or changed on the way, or a later
            version made it.
        WrongPasswordError: The code is mistyped, or is another file's.
    """
    top, header, locked = _read(data)
    try:
        written = recovery.written(recovery.read(code))
    except WrongPasswordError:
        raise _mistyped() from None
    content_key, receipt_key = _keys(written, header)
    try:
        packed = AESGCM(content_key).decrypt(b64decode(header["nonce"]), locked, top)
    except (InvalidTag, ValueError):
        raise _wrong_code() from None
    return _unpacked(packed), receipt_key


def check_shape(data: bytes) -> None:
    """Refuse at once what is not a sealed file, before its code is asked for.

    Raises:
        InputFileError: It is not one, or a later version made it.
    """
    _read(data)


def _read(data: bytes) -> tuple[bytes, dict[str, Any], bytes]:
    if not data.startswith(MAGIC):
        raise _not_sealed()
    if len(data) > LARGEST:
        raise _damaged()
    first, _newline, locked = data[len(MAGIC) :].partition(b"\n")
    try:
        header = json.loads(first)
        if type(header["format"]) is not int:
            raise _damaged()
        if header["format"] > FORMAT:
            raise _too_new()
        lengths = [len(b64decode(header[name], validate=True)) for name in ("salt", "nonce")]
        _stretching(header)
    except (ValueError, KeyError, TypeError):
        raise _damaged() from None
    if lengths != [SALT_BYTES, NONCE_BYTES] or not locked:
        raise _damaged()
    return MAGIC + first + b"\n", header, locked


def _keys(code: str, header: dict[str, Any]) -> tuple[bytes, bytes]:
    try:
        master = stretch(code, b64decode(header["salt"]), _stretching(header))
    except VaultError:
        raise _damaged() from None  # a calculation nobody of ours would ask for
    return (
        HKDF(hashes.SHA256(), KEY_BYTES, None, _CONTENT_INFO).derive(master),
        HKDF(hashes.SHA256(), KEY_BYTES, None, _RECEIPT_INFO).derive(master),
    )


def _kdf(stretching: Stretching) -> dict[str, object]:
    return {
        "name": "argon2id",
        "t": stretching.cost,
        "m": stretching.memory_kib,
        "p": stretching.lanes,
    }


def _stretching(header: dict[str, Any]) -> Stretching:
    kdf = header["kdf"]
    return Stretching(int(kdf["t"]), int(kdf["m"]), int(kdf["p"]))


def _unpacked(packed: bytes) -> bytes:
    reader = zlib.decompressobj()
    try:
        content = reader.decompress(packed, LARGEST)
    except zlib.error:
        raise _damaged() from None
    if not reader.eof:
        raise _damaged()
    return content


def _not_sealed() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier n’est pas un dossier transmis par Étrave. Choisissez celui dont le nom finit"
        " par « .transfert ».",
    )
    return InputFileError(message)


def _damaged() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier de transfert est incomplet ou abîmé. Rien n’a été lu. Demandez à l’autre"
        " mission locale de vous l’envoyer de nouveau.",
    )
    return InputFileError(message)


def _too_new() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier de transfert vient d’une version plus récente d’Étrave. Installez la dernière"
        " version, puis rouvrez-le.",
    )
    return InputFileError(message)


def _mistyped() -> WrongPasswordError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce code comporte une faute de frappe : les neuf groupes ne se répondent pas. Recopiez la"
        " feuille groupe par groupe.",
    )
    return WrongPasswordError(message)


def _wrong_code() -> WrongPasswordError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce code n’ouvre pas ce fichier : il est celui d’un autre envoi, ou le fichier a été"
        " modifié en route. Rien n’a été lu. Vérifiez la date sur la feuille, ou demandez"
        " un nouvel envoi.",
    )
    return WrongPasswordError(message)

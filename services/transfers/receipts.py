"""The receipt of a transfer: it names nobody, and only who opened the file can have written it."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from services.errors import InputFileError
from services.i18n import QT_TRANSLATE_NOOP

SUFFIX: Final = ".recu"
_KIND: Final = "etrave-transfer-receipt"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the other mission locale answers.

    Attributes:
        token: Of the sending.
        digest: Of what was received.
        by_code: Code of structure of who received it.
    """

    token: str
    digest: str
    by_code: str
    received_on: date


def write(receipt: Receipt, key: bytes) -> str:
    """Return the receipt as a file."""
    body = _body(receipt)
    return json.dumps(body | {"proof": _proof(body, key)}, indent=1) + "\n"


def read(text: str) -> tuple[Receipt, str]:
    """Return what a receipt says, and its proof, not checked yet.

    Raises:
        InputFileError: It is not a receipt.
    """
    try:
        data = json.loads(text)
        if data["kind"] != _KIND or data["format"] != 1:
            raise _not_one()
        receipt = Receipt(
            str(data["token"]),
            str(data["digest"]),
            str(data["by"]),
            date.fromisoformat(data["received_on"]),
        )
        return receipt, str(data["proof"])
    except (ValueError, KeyError, TypeError):
        raise _not_one() from None


def check(receipt: Receipt, proof: str, key: bytes) -> bool:
    """Tell whether a receipt was written with the key of its sending, and not changed since."""
    expected = _proof(_body(receipt), key)
    return hmac.compare_digest(expected.encode(), proof.encode("utf-8", "replace"))


def _body(receipt: Receipt) -> dict[str, object]:
    return {
        "kind": _KIND,
        "format": 1,
        "token": receipt.token,
        "digest": receipt.digest,
        "by": receipt.by_code,
        "received_on": receipt.received_on.isoformat(),
    }


def _proof(body: dict[str, object], key: bytes) -> str:
    text = json.dumps(body, sort_keys=True).encode()
    return hmac.new(key, text, hashlib.sha256).hexdigest()


def _not_one() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier n’est pas un reçu de transfert. Choisissez celui que l’autre mission locale"
        " vous a renvoyé, dont le nom finit par « .recu ».",
    )
    return InputFileError(message)

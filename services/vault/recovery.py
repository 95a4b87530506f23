"""The recovery code: 160 random bits, written as nine groups of four signs."""

import base64
import hashlib
import secrets

from services.errors import WrongPasswordError
from services.i18n import QT_TRANSLATE_NOOP

CODE_BYTES = 20
GROUP = 4
# What a hand writes for a sign of the base 32 alphabet, which has no 0, 1 or 8.
_LOOKALIKES = str.maketrans({"0": "O", "1": "I", "8": "B"})


def new_code() -> bytes:
    """Draw a code."""
    return secrets.token_bytes(CODE_BYTES)


def written(code: bytes) -> str:
    """Return the code as printed: eight groups and a ninth that checks them."""
    signs = base64.b32encode(code).decode("ascii") + _check(code)
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def read(text: str) -> bytes:
    """Return the code typed back from the sheet.

    Raises:
        WrongPasswordError: A sign was mistyped; nothing was tried on the vault.
    """
    signs = "".join(char for char in text.upper() if char.isalnum()).translate(_LOOKALIKES)
    body, check = signs[: CODE_BYTES * 8 // 5], signs[CODE_BYTES * 8 // 5 :]
    try:
        code = base64.b32decode(body)
    except ValueError:
        code = b""
    if len(code) != CODE_BYTES or _check(code) != check:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce code de secours comporte une faute de frappe : les neuf groupes ne se répondent"
            " pas. Recopiez la feuille groupe par groupe.",
        )
        raise WrongPasswordError(message)
    return code


def _check(code: bytes) -> str:
    digest = base64.b32encode(hashlib.sha256(code).digest()).decode("ascii")
    return digest[:GROUP]

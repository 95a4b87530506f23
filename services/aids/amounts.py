"""Amounts as people type them, and the bank details that have no place here."""

import re
from decimal import Decimal

from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP

MOST_CENTS = 100_000_00
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_AMOUNT = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?(?:€|euros?|eur)?", re.ASCII | re.IGNORECASE)
# An IBAN, whatever its country and its key, or the 23 figures of a French RIB.
_IBAN = re.compile(r"[A-Za-z]{2}\d{2}(?:[ .\-]?[A-Za-z0-9]){10,30}", re.ASCII)
_RIB = re.compile(r"(?:\d[ .\-]?){20,}", re.ASCII)
_LEAST_DIGITS = 12  # of the shortest account numbers; a dated invoice has fewer
_SHOWN = 20


def parse_cents(field: str, text: str) -> int:
    """Return the euro cents of ``1 234,5 €``, ``1234.50`` or ``80``.

    Raises:
        ValidationError: On ``field``, when it is no amount, or one beyond 100 000 €.
    """
    match = _AMOUNT.fullmatch(_SPACES.sub("", text))
    if match is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "« {text} » n’est pas un montant. Écrivez des euros, avec deux décimales au plus :"
            " 1 234,50.",
        )
        raise ValidationError(field, message, text=text.strip()[:_SHOWN])
    cents = int(Decimal(f"{match[1]}.{match[2] or 0}") * 100)
    if cents > MOST_CENTS:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce montant dépasse {most}. Vérifiez la virgule, ou laissez vide."
        )
        raise ValidationError(field, message, most=euros(MOST_CENTS))
    return cents


def euros(cents: int) -> str:
    """Write an amount held in cents: ``1 842,50 €``, ``80 €``."""
    return formatting.euros(Decimal(cents) / 100, 2 if cents % 100 else 0)


def refuse_bank_details(field: str, text: str | None) -> str | None:
    """Return the text, unless it holds what looks like the number of a bank account.

    Raises:
        ValidationError: On ``field``: Étrave keeps no bank detail.
    """
    if text is not None and (_RIB.search(text) or any(map(_is_iban, _IBAN.finditer(text)))):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce texte contient un numéro de compte bancaire, qu’Étrave ne garde pas : le paiement"
            " se fait dans l’outil du financeur. Retirez-le.",
        )
        raise ValidationError(field, message)
    return text


def _is_iban(match: re.Match[str]) -> bool:
    return sum(char.isdigit() for char in match[0]) >= _LEAST_DIGITS

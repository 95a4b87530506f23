"""Check what identifies an employer."""

import re

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP

SIRET_LENGTH = 14


def check_siret(text: str | None, *, field: str = "siret") -> str | None:
    """Return the fourteen digits of a SIRET; None when nothing is typed.

    The key is checked as INSEE makes it, with the exception of La Poste, whose many
    establishments follow a rule of their own.

    Raises:
        ValidationError: It has not fourteen digits, or its key is wrong.
    """
    from stdnum.exceptions import ValidationError as InvalidNumber
    from stdnum.fr import siret

    digits = re.sub(r"[\s.\-\u00a0\u202f]", "", text or "")
    if not digits:
        return None
    if re.fullmatch(r"[0-9]+", digits) is None or len(digits) != SIRET_LENGTH:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Un SIRET compte 14 chiffres, et celui-ci en compte {count}. Vérifiez-le,"
            " ou laissez vide.",
        )
        raise ValidationError(field, message, count=sum(char.isdigit() for char in digits))
    try:
        return str(siret.validate(digits))
    except InvalidNumber:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce SIRET n’est pas valable : la clé de contrôle ne correspond pas. Vérifiez les"
            " 14 chiffres, ou laissez vide.",
        )
        raise ValidationError(field, message) from None

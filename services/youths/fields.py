"""Check one field at a time: what is typed becomes what is stored, or says what is wrong."""

import re
import unicodedata
from datetime import date

from services import formatting
from services.errors import ValidationError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP

NAME_LIMIT = 120
LABEL_LIMIT = 240
OLDEST = 120  # years
PHONE_KEY_LENGTH = 9
_PHONE_LIMIT = 40
_FILE_NUMBER = re.compile(r"[0-9A-Z-]{1,20}", re.ASCII)
_QPV = re.compile(r"Q[NP][0-9]{2}[0-9AB][0-9]{2}[0-9A-Z]", re.ASCII)
_ROME = re.compile(r"[A-N][0-9]{4}", re.ASCII)


def line(field: str, text: str | None, limit: int = LABEL_LIMIT) -> str | None:
    """Return a text of one line as it is stored; None when nothing shows in it.

    Emoji and right-to-left text are kept as typed; control characters are not.

    Raises:
        ValidationError: The text is too long.
    """
    if text is None:
        return None
    # A lone surrogate, which a screen may hand over, has no place in UTF-8.
    stored = " ".join(normalized(text.encode("utf-8", "ignore").decode()).split())
    if not any(unicodedata.category(char)[0] in "LMNPS" for char in stored):
        return None
    if len(stored) > limit:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce texte compte {count} caractères, et {limit} au plus tiennent ici."
            " Raccourcissez-le : rien de ce que vous avez saisi n’est effacé.",
        )
        count, most = formatting.number(len(stored)), formatting.number(limit)
        raise ValidationError(field, message, count=count, limit=most)
    return stored


def required_line(field: str, text: str | None, limit: int = LABEL_LIMIT) -> str:
    """Return a text that must not be blank.

    Raises:
        ValidationError: The text is blank or too long.
    """
    stored = line(field, text, limit)
    if stored is None:
        message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
        raise ValidationError(field, message)
    return stored


def name(field: str, text: str | None) -> str:
    """Return a name or a first name.

    Raises:
        ValidationError: It is blank, too long, or holds no letter nor sign.
    """
    return required_line(field, text, NAME_LIMIT)


def birth_date(field: str, day: date | None, today: date) -> date | None:
    """Return a birth date that someone alive may have.

    Raises:
        ValidationError: It is to come, or more than 120 years ago.
    """
    if day is None:
        return None
    if day > today:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette date de naissance ({day}) est dans le futur. Vérifiez l’année.",
        )
        raise ValidationError(field, message, day=formatting.table_date(day))
    if formatting.whole_years(day, today) > OLDEST:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette date de naissance ({day}) remonte à plus de {years} ans. Vérifiez l’année.",
        )
        raise ValidationError(field, message, day=formatting.table_date(day), years=OLDEST)
    return day


def past_day(field: str, day: date | None, today: date) -> date | None:
    """Return a day that is not to come.

    Raises:
        ValidationError: It is after ``today``.
    """
    if day is not None and day > today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette date ({day}) est dans le futur. Vérifiez le mois et l’année."
        )
        raise ValidationError(field, message, day=formatting.table_date(day))
    return day


def phone(field: str, text: str | None, region: str) -> str | None:
    """Return a phone number in E.164 form, read with the site's region, then as of mainland.

    Overseas numbers are not valid under the region of the mainland, nor the other way round.

    Raises:
        ValidationError: No such number exists.
    """
    import phonenumbers

    typed = line(field, text, LABEL_LIMIT)
    if typed is None:
        return None
    for tried in dict.fromkeys((region, "FR")) if len(typed) <= _PHONE_LIMIT else ():
        try:
            number = phonenumbers.parse(_visible(typed), tried)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce numéro de téléphone n’existe pas : il compte dix chiffres, comme 05 56 00 00 14."
        " S’il est d’un autre territoire ou d’un autre pays, commencez par l’indicatif (+262, +590,"
        " +34…). Vérifiez-le, ou laissez vide.",
    )
    raise ValidationError(field, message)


def phone_key(stored: str | None) -> str | None:
    """Return what two writings of one number share: its last nine digits."""
    return None if stored is None else re.sub(r"\D", "", stored)[-PHONE_KEY_LENGTH:]


def email(field: str, text: str | None) -> str | None:
    """Return an e-mail address; no server is ever asked about it.

    Raises:
        ValidationError: It cannot be an address.
    """
    from email_validator import EmailNotValidError, validate_email

    typed = line(field, text)
    if typed is None:
        return None
    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette adresse électronique n’est pas valable : elle s’écrit nom@domaine.fr, sans"
            " espace. Vérifiez-la, ou laissez vide.",
        )
        raise ValidationError(field, message) from None


def file_number(field: str, text: str | None) -> str | None:
    """Return an I-MILO file number, without its spaces.

    Raises:
        ValidationError: It cannot be one, or it is a social security number.
    """
    from stdnum.fr import nir

    typed = line(field, text)
    if typed is None:
        return None
    stored = re.sub(r"\s", "", typed).upper()
    if nir.is_valid(stored):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce numéro est un numéro de sécurité sociale, qu’Étrave ne garde pas. Saisissez le"
            " numéro de dossier I-MILO, ou laissez vide.",
        )
        raise ValidationError(field, message)
    return _matching(
        field,
        stored,
        _FILE_NUMBER,
        QT_TRANSLATE_NOOP(
            "errors",
            "Le numéro de dossier compte 20 chiffres ou lettres au plus. Vérifiez-le, ou"
            " laissez vide.",
        ),
    )


def qpv(field: str, text: str | None) -> str | None:
    """Return the code of a priority district.

    Raises:
        ValidationError: It has not the form of one.
    """
    typed = line(field, text)
    return _matching(
        field,
        None if typed is None else typed.upper(),
        _QPV,
        QT_TRANSLATE_NOOP(
            "errors",
            "Le code d’un quartier prioritaire compte huit signes, comme QN03301M. Vérifiez-le,"
            " ou laissez vide.",
        ),
    )


def rome(field: str, text: str | None) -> str | None:
    """Return the ROME code of an occupation.

    Raises:
        ValidationError: It has not the form of one.
    """
    typed = line(field, text)
    return _matching(
        field,
        None if typed is None else typed.upper(),
        _ROME,
        QT_TRANSLATE_NOOP(
            "errors",
            "Un code ROME compte une lettre et quatre chiffres, comme G1602. Vérifiez-le,"
            " ou laissez vide.",
        ),
    )


def _matching(field: str, text: str | None, pattern: re.Pattern[str], message: str) -> str | None:
    if text is not None and pattern.fullmatch(text) is None:
        raise ValidationError(field, message)
    return text


def _visible(text: str) -> str:
    # Numbers copied from an address book come wrapped in invisible direction marks.
    return "".join(char for char in text if unicodedata.category(char) != "Cf")

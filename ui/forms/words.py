"""How codes and people are written on screen."""

import enum
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.reference.lists import ReferenceLists
from services.youths.values import Notice
from services.youths.vocabulary import Sex, word
from ui.translation import translate_text

SEPARATOR = " · "


def capital(text: str) -> str:
    """Return a text with its first letter in upper case, the others as they are."""
    return text[:1].upper() + text[1:]


def code_word(code: enum.StrEnum) -> str:
    """Return the word of a code in the current language."""
    return translate_text(word(code))


def notice_text(notice: Notice) -> str:
    """Return what deserves a look, in the current language."""
    # Not ``translate_text``: a notice may have a value called "text".
    return QCoreApplication.translate("services", notice.message).format(**notice.parameters)


def options(codes: Iterable[enum.StrEnum]) -> list[tuple[object, str]]:
    """Return codes with their words, for a field of choices."""
    return [(code, capital(code_word(code))) for code in codes]


def commune_name(references: ReferenceLists, code: str | None) -> str:
    """Return the name of a commune; the code itself when the list does not hold it."""
    if code is None:
        return ""
    commune = references.communes.get(code)
    return code if commune is None else commune.name


def joined(*parts: str | None) -> str:
    """Return the facts that are known, one after the other."""
    return SEPARATOR.join(part for part in parts if part)


def file_text(number: str | None) -> str:
    """Return a file number as it is read: "fiche 20418"; nothing when there is none."""
    if number is None:
        return ""
    return QCoreApplication.translate("person", "fiche {number}").format(number=number)


def age_text(birth: date | None, today: date) -> str:
    """Return an age; nothing when the birth date is not known."""
    return "" if birth is None else formatting.age(birth, today)


def agreed(sex: Sex, feminine: str, masculine: str, neutral: str) -> str:
    """Choose the form that agrees with the sex recorded, or the one that needs none."""
    return {Sex.FEMALE: feminine, Sex.MALE: masculine}.get(sex, neutral)


def born_text(sex: Sex, birth: date | None, today: date) -> str:
    """Return "Née le 4 mars 2007, 19 ans", agreeing with the sex recorded."""
    translate = QCoreApplication.translate
    if birth is None:
        return translate("person", "Date de naissance inconnue")
    sentence = agreed(
        sex,
        translate("person", "Née le {day}, {age}"),
        translate("person", "Né le {day}, {age}"),
        translate("person", "Naissance le {day}, {age}"),
    )
    return sentence.format(day=formatting.long_date(birth), age=formatting.age(birth, today))


def followed_text(sex: Sex, adviser: str | None) -> str:
    """Return "suivie par Nadia Berthier", agreeing with the sex recorded."""
    translate = QCoreApplication.translate
    if adviser is None:
        return translate("person", "sans référent")
    sentence = agreed(
        sex,
        translate("person", "suivie par {adviser}"),
        translate("person", "suivi par {adviser}"),
        translate("person", "référent : {adviser}"),
    )
    return sentence.format(adviser=adviser)

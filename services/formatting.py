"""French typography for figures, dates, durations and identifiers, without Qt.

Screen, paper and spreadsheet go through here, so that a figure reads the same everywhere: decimal
comma, true minus, narrow no-break space between thousands and before ``; ! ?``, no-break space
before ``: % €`` and inside quotation marks. Unknown values are not handled here: what "unknown" is
called depends on the place, so callers decide before asking for a text.
"""

import math
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

NBSP: Final = "\N{NO-BREAK SPACE}"
NNBSP: Final = "\N{NARROW NO-BREAK SPACE}"
MINUS: Final = "\N{MINUS SIGN}"

_DAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_SHORT_MONTHS: Final = (
    "janv.", "févr.", "mars", "avr.", "mai", "juin",
    "juil.", "août", "sept.", "oct.", "nov.", "déc.",
)  # fmt: skip

# France, Réunion and Mayotte, Guadeloupe and its former dependencies, Guyane, Martinique.
_FRENCH_PREFIX: Final = re.compile(r"\+(33|262|590|594|596)(\d{9})")
_MONTH_TEXT: Final = re.compile(r"(\d{4})-(\d{2})(?:-01)?")
# A number and what it counts stay on one line.
_COUNTED: Final = re.compile(r"(?<=\d) (?=(?:ans?|mois|jours?|j|h|min|semaines?|jeunes?|pts?)\b)")

_SAME_YEAR: Final = 300
"""Days from today within which a day and a month say which year it is."""


class Unit(StrEnum):
    """How the value of an indicator is written.

    ``PERCENT`` and ``RATIO`` are both quotients: 0.413 shown as "41,3 %", 3.2 shown as "3,2".
    ``COUNT`` is a whole number.
    """

    PERCENT = "percent"
    RATIO = "ratio"
    COUNT = "count"


# Numbers


def number(value: float | Decimal, decimals: int = 0) -> str:
    """Write a number: ``1 842``, ``−2,5``.

    Halves are rounded away from zero, as French administrations and spreadsheets do, and what is
    rounded to zero loses its sign.
    """
    rounded = _rounded(value, decimals)
    text = f"{abs(rounded):,.{decimals}f}".replace(",", NNBSP).replace(".", ",")
    return MINUS + text if rounded < 0 else text


def signed(value: float | Decimal, decimals: int = 1) -> str:
    """Write a difference with its sign: ``+4,7``, ``−2,3``, ``0,0``."""
    return ("+" if _rounded(value, decimals) > 0 else "") + number(value, decimals)


def percent(value: float | Decimal, decimals: int = 1) -> str:
    """Write a percentage held as it is read: ``41,3 %`` for 41.3."""
    return f"{number(value, decimals)}{NBSP}%"


def share(numerator: int, denominator: int, decimals: int = 1) -> str:
    """Write a quotient as a percentage: ``41,3 %`` for 62 and 150.

    Raises:
        ZeroDivisionError: The denominator is zero; a rate on nobody is not computable.
    """
    if denominator == 0:
        raise ZeroDivisionError(numerator)
    return percent(Decimal(100 * numerator) / denominator, decimals)


def fraction(numerator: int, denominator: int) -> str:
    """Write a numerator with its denominator: ``62 sur 150``."""
    return f"{number(numerator)} sur {number(denominator)}"


def euros(value: float | Decimal, decimals: int = 0) -> str:
    """Write an amount: ``1 842 €``."""
    return f"{number(value, decimals)}{NBSP}€"


def points(value: float | Decimal, decimals: int = 1) -> str:
    """Write a difference between two percentages: ``+1,2 pt``, ``−3,7 pts``."""
    return f"{signed(value, decimals)}{NBSP}{plural(_rounded(value, decimals), 'pt', 'pts')}"


def quantity(value: float, unit: Unit, decimals: int = 1) -> str:
    """Write the value of an indicator in its unit: ``41,3 %``, ``3,2``, ``1 842``."""
    if unit == Unit.PERCENT:
        return percent(_exact(value) * 100, decimals)
    return number(value, decimals if unit == Unit.RATIO else 0)


def gap(value: float, unit: Unit, decimals: int = 1) -> str:
    """Write the difference of two values of an indicator: ``+4,7 pts``, ``+0,2``, ``−12``."""
    if unit == Unit.PERCENT:
        return points(_exact(value) * 100, decimals)
    return signed(value, decimals if unit == Unit.RATIO else 0)


def plural(value: float | Decimal, one: str, many: str) -> str:
    """Choose the form that agrees with a number: the plural starts at two in French."""
    return one if -2 < value < 2 else many


def count(value: int, one: str, many: str) -> str:
    """Write a number with what it counts: ``1 jeune``, ``1 842 jeunes``."""
    return f"{number(value)}{NBSP}{plural(value, one, many)}"


# Dates and times


def full_date(day: date) -> str:
    """Write a date for a sentence or a letter: ``lundi 23 novembre 2026``."""
    return f"{_DAYS[day.weekday()]} {long_date(day)}"


def long_date(day: date) -> str:
    """Write a date without its weekday: ``1er décembre 2026``."""
    return f"{day_and_month(day)} {day.year}"


def day_and_month(day: date) -> str:
    """Write a date whose year is known from the page: ``1er décembre``."""
    return f"{_day_number(day)}{NBSP}{_MONTHS[day.month - 1]}"


def near_day(day: date, today: date) -> str:
    """Write a day without its year when no other year can be meant: ``7 décembre``."""
    return day_and_month(day) if abs((day - today).days) <= _SAME_YEAR else long_date(day)


def table_date(day: date) -> str:
    """Write a date for a table: ``23/11/2026``."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def narrow_date(day: date) -> str:
    """Write a date for a narrow cell: ``23 nov.``."""
    return f"{_day_number(day)}{NBSP}{short_month_name(day)}"


def month_name(day: date) -> str:
    """Write a month alone: ``octobre``."""
    return _MONTHS[day.month - 1]


def short_month_name(day: date) -> str:
    """Write a month for an axis: ``oct.``."""
    return _SHORT_MONTHS[day.month - 1]


def month(day: date) -> str:
    """Write the month of a date: ``octobre 2026``."""
    return f"{month_name(day)} {day.year}"


def short_month(day: date) -> str:
    """Write the month of a date for a narrow place: ``oct. 2026``."""
    return f"{short_month_name(day)}{NBSP}{day.year}"


def month_range(first: date, last: date) -> str:
    """Write a span of months: ``septembre 2025 à mars 2027``."""
    if (first.year, first.month) == (last.year, last.month):
        return month(last)
    start = month_name(first) if first.year == last.year else month(first)
    return f"{start} à {month(last)}"


def date_range(first: date, last: date) -> str:
    """Write a span of days: ``du 1er janvier au 31 octobre 2026``."""
    if first == last:
        return f"le {long_date(last)}"
    if first.year != last.year:
        start = long_date(first)
    elif first.month != last.month:
        start = day_and_month(first)
    else:
        start = _day_number(first)
    return f"du {start} au {long_date(last)}"


def period(text: str) -> str:
    """Write a period read from a file: ``octobre 2026`` for "2026-10", else the text itself."""
    match = _MONTH_TEXT.fullmatch(text.strip())
    if match is None or not 1 <= int(match[2]) <= 12:
        return text
    return f"{_MONTHS[int(match[2]) - 1]} {match[1]}"


def iso_week(day: date) -> str:
    """Write the week of a date, numbered as in ISO 8601: ``semaine 48``."""
    return f"semaine{NBSP}{day.isocalendar().week}"


def clock(moment: time | datetime) -> str:
    """Write a time for a table or a state: ``10:12``."""
    return f"{moment.hour:02}:{moment.minute:02}"


def clock_with_seconds(moment: time | datetime) -> str:
    """Write the time of a save: ``10:12:41``."""
    return f"{clock(moment)}:{moment.second:02}"


def spoken_time(moment: time | datetime) -> str:
    """Write a time for a sentence: ``14 h``, ``6 h 30``."""
    return _hours_and_minutes(moment.hour, moment.minute)


def date_and_time(moment: datetime) -> str:
    """Write an instant already in local time: ``23 novembre 2026 à 10:12``."""
    return f"{long_date(moment.date())} à {clock(moment)}"


def ago(then: datetime, now: datetime) -> str:
    """Tell how long ago something happened, up to a day; beyond, or ahead, tell when.

    Both instants are in the same local time; the exact time belongs in the tool tip.
    """
    elapsed = now - then
    if not timedelta(0) <= elapsed < timedelta(days=1):
        return f"le {date_and_time(then)}"
    total = int(elapsed.total_seconds()) // 60
    if total == 0:
        return "à l’instant"
    return f"il y a {total // 60}{NBSP}h" if total >= 60 else f"il y a {total}{NBSP}min"


# Durations and ages


def days(value: int) -> str:
    """Write a number of days: ``1 jour``, ``34 jours``."""
    return count(value, "jour", "jours")


def short_days(value: int) -> str:
    """Write a number of days for a narrow place: ``52 j``."""
    return f"{number(value)}{NBSP}j"


def weeks(value: int) -> str:
    """Write a number of weeks: ``1 semaine``, ``52 semaines``."""
    return count(value, "semaine", "semaines")


def months(value: int) -> str:
    """Write a number of months: ``7 mois``."""
    return count(value, "mois", "mois")


def years(value: int) -> str:
    """Write a number of years: ``8 ans``."""
    return count(value, "an", "ans")


def minutes(value: int) -> str:
    """Write a length of time given in minutes: ``45 min``, ``1 h 30``."""
    if value < 60:
        return f"{number(value)}{NBSP}min"
    return _hours_and_minutes(*divmod(value, 60))


def whole_years(birth: date, today: date) -> int:
    """Count the birthdays passed; someone born on 29 February turns on 1 March in common years."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def age(birth: date, today: date) -> str:
    """Write an age: ``19 ans``."""
    return count(whole_years(birth, today), "an", "ans")


def age_range(youngest: int, oldest: int | None) -> str:
    """Write a band of ages: ``16-17 ans``, ``26 ans et plus``."""
    if oldest is None:
        return f"{youngest}{NBSP}ans et plus"
    return f"{youngest}-{oldest}{NBSP}ans"


# Identifiers and sentences


def phone(text: str) -> str:
    """Write a phone number in pairs, ``05 56 00 00 14``; what is not French stays as given."""
    digits = re.sub(r"[\s.\-()]", "", text)
    match = _FRENCH_PREFIX.fullmatch(digits)
    national = f"0{match[2]}" if match is not None else digits
    if re.fullmatch(r"0\d{9}", national) is None:
        return text
    return NBSP.join(national[start : start + 2] for start in range(0, 10, 2))


def siret(text: str) -> str:
    """Write a SIRET, ``123 456 789 00012``, or a SIREN; anything else stays as given."""
    digits = re.sub(r"\s", "", text)
    if re.fullmatch(r"\d{9}|\d{14}", digits) is None:
        return text
    parts = [digits[:3], digits[3:6], digits[6:9], digits[9:]]
    return NBSP.join(part for part in parts if part)


def enumeration(items: Sequence[str]) -> str:
    """Join words as a sentence does: ``R5``, ``R5 et R9``, ``R2, R5 et R9``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} et {items[-1]}"


def spaced(text: str) -> str:
    """Turn the ordinary spaces of a French text into the no-break ones typography asks for.

    For display only: what was typed is stored as typed. No space is added or removed, so an
    address or a time of day goes through unharmed.
    """
    text = re.sub(r" (?=[;!?])", NNBSP, text)
    text = re.sub(r" (?=[:%€»])", NBSP, text)
    text = text.replace("« ", f"«{NBSP}")
    return _COUNTED.sub(NBSP, text)


def _rounded(value: float | Decimal, decimals: int) -> Decimal:
    if not math.isfinite(value):
        raise ValueError(value)
    return _exact(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _exact(value: float | Decimal) -> Decimal:
    # Through its shortest text, so that 2.675 is the number people read and not the one below it.
    return value if isinstance(value, Decimal) else Decimal(str(value))


def _day_number(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def _hours_and_minutes(hours: int, rest: int) -> str:
    text = f"{number(hours)}{NBSP}h"
    return f"{text}{NBSP}{rest:02}" if rest else text

"""The local day of a site: its time zone, its public holidays, its working days.

Every date stored is a local date. An instant becomes one through the region of the site, never
through the clock of the computer: in Guadeloupe, Monday starts five hours after Paris.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP

# Regions of ``Site.region``. In French Polynesia, the time of Tahiti: the Marquesas and Gambier
# islands, which have another, are not regions of their own.
_ZONES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "FR": "Europe/Paris",
        "GP": "America/Guadeloupe",
        "MQ": "America/Martinique",
        "GF": "America/Cayenne",
        "RE": "Indian/Reunion",
        "YT": "Indian/Mayotte",
        "PM": "America/Miquelon",
        "BL": "America/St_Barthelemy",
        "MF": "America/Marigot",
        "WF": "Pacific/Wallis",
        "PF": "Pacific/Tahiti",
        "NC": "Pacific/Noumea",
        "TF": "Indian/Kerguelen",
    }
)
# The overseas departments have a number of their own in the calendar of holidays.
_OVERSEAS: Final[Mapping[str, str]] = MappingProxyType(
    {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "YT": "976"}
)
# Local law of Alsace and Moselle: Good Friday and Saint Stephen's day.
_LOCAL_LAW: Final[Mapping[str, str]] = MappingProxyType({"57": "57", "67": "6AE", "68": "6AE"})
# Entered as Guadeloupe, whose phone numbers they share, but with holidays of their own.
_FORMER_COMMUNES: Final[Mapping[str, str]] = MappingProxyType({"977": "BL", "978": "MF"})
_SATURDAY: Final = 5


def zone_of(region: str) -> ZoneInfo:
    """Return the time zone of a region of ``Site.region``.

    Raises:
        ValidationError: The region is not one of the program's.
    """
    name = _ZONES.get(region)
    if name is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La région « {region} » n’a pas de fuseau horaire connu. Corrigez la région du site"
            " dans les réglages.",
        )
        raise ValidationError("region", message, region=region)
    return ZoneInfo(name)


def local_day(instant: datetime, region: str) -> date:
    """Return the day it is in a region at an instant."""
    return _local(instant, region).date()


def local_clock(instant: datetime, region: str) -> time:
    """Return the time of day in a region at an instant, to the minute."""
    return _local(instant, region).time().replace(second=0, microsecond=0)


def is_holiday(day: date, region: str, commune_code: str | None = None) -> str | None:
    """Return the French name of the public holiday a day is in a region; None when it is none.

    The commune tells Alsace and Moselle from the rest of France, and Saint-Martin and
    Saint-Barthélemy from Guadeloupe.
    """
    zone_of(region)
    return _holidays(_subdivision(region, commune_code), day.year).get(day)


def is_working_day(day: date, region: str, commune_code: str | None = None) -> bool:
    """Tell whether the agency is open: neither a week-end nor a public holiday."""
    return day.weekday() < _SATURDAY and is_holiday(day, region, commune_code) is None


def working_day_after(day: date, region: str, commune_code: str | None = None) -> date:
    """Return the first working day that follows a day."""
    following = day + timedelta(days=1)
    while not is_working_day(following, region, commune_code):
        following += timedelta(days=1)
    return following


def _local(instant: datetime, region: str) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("naive datetime: attach a timezone before asking for its day")
    return instant.astimezone(zone_of(region))


def _subdivision(region: str, commune_code: str | None) -> str | None:
    commune = commune_code or ""
    if region == "FR":
        return _LOCAL_LAW.get(commune[:2])
    return _FORMER_COMMUNES.get(commune[:3]) or _OVERSEAS.get(region, region)


@cache
def _holidays(subdivision: str | None, year: int) -> Mapping[date, str]:
    import holidays

    found = holidays.country_holidays("FR", subdiv=subdivision, years=year, language="fr")
    return {
        day: name.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}") for day, name in found.items()
    }

"""Characteristics of young people a figure is split by: the SQL of each, and its lines."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Date, String, bindparam, case, func, literal, type_coerce
from sqlalchemy.orm import InstrumentedAttribute

from models.youth import RuralZone, Sex, YesNo, Youth
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.bands import level_band, shipped
from services.indicators.windows import years_before

UNKNOWN: Final = "unknown"
NOT_ENTERED: Final = QT_TRANSLATE_NOOP("services", "Non renseigné")
_YES: Final = QT_TRANSLATE_NOOP("services", "Oui")
_NO: Final = QT_TRANSLATE_NOOP("services", "Non")


@dataclass(frozen=True, slots=True)
class Dimension:
    """One characteristic.

    Attributes:
        key: Builds the expression of the line a young person is on.
        lines: Lines always shown, in order, with their labels; the others follow.
        group: Characteristics of a group have few combinations, and are counted together.
    """

    by: str
    label: str
    key: Callable[[], ColumnElement[str]]
    lines: Mapping[str, str]
    group: str = "profile"


def dimensions() -> tuple[Dimension, ...]:
    """Return every characteristic, in the order they are shown."""
    ages, levels = shipped().ages, shipped().levels
    return (
        Dimension("sex", QT_TRANSLATE_NOOP("services", "Sexe"), lambda: _text(Youth.sex), _SEX),
        Dimension(
            "age",
            QT_TRANSLATE_NOOP("services", "Âge en fin de période"),
            _age_key,
            {band.key: band.label for band in ages} | _OTHER_AGE,
        ),
        Dimension(
            "level",
            QT_TRANSLATE_NOOP("services", "Niveau de formation"),
            _level_key,
            {band.key: band.label for band in levels} | _UNKNOWN_LINE,
        ),
        Dimension("qpv", QT_TRANSLATE_NOOP("services", "Quartier prioritaire"), _qpv_key, _QPV),
        Dimension(
            "rural_zone",
            QT_TRANSLATE_NOOP("services", "Zone France ruralités revitalisation"),
            lambda: _text(Youth.rural_zone),
            _RURAL_ZONE,
        ),
        Dimension(
            "rqth",
            QT_TRANSLATE_NOOP("services", "Reconnaissance de travailleur handicapé"),
            lambda: _text(Youth.disabled_worker),
            _DISABLED_WORKER,
        ),
        Dimension(
            "site",
            QT_TRANSLATE_NOOP("services", "Site"),
            lambda: func.coalesce(Youth.site_id.cast(String), UNKNOWN),
            {},
            "place",
        ),
        Dimension(
            "commune",
            QT_TRANSLATE_NOOP("services", "Commune"),
            lambda: func.coalesce(Youth.commune_code, UNKNOWN),
            {},
            "place",
        ),
    )


def birth_dates(end: date) -> dict[str, date]:
    """Return the parameters the age bands compare with: latest birth at which one is so old.

    Someone born on 29 February has their birthday on 1 March in common years.
    """
    return {_born(age): years_before(end, age) for age in _edges()}


def _edges() -> Iterable[int]:
    for band in shipped().ages:
        yield band.first
        if band.last is not None:
            yield band.last + 1


def _born(age: int) -> str:
    return f"born_{age}"


def _age_key() -> ColumnElement[str]:
    found = []
    for band in shipped().ages:
        holds = Youth.birth_date <= bindparam(_born(band.first), type_=Date)
        if band.last is not None:
            holds &= Youth.birth_date > bindparam(_born(band.last + 1), type_=Date)
        found.append((holds, literal(band.key, String)))
    unknown = (Youth.birth_date.is_(None), literal(UNKNOWN, String))
    return case(unknown, *found, else_=literal("other", String))


def _level_key() -> ColumnElement[str]:
    found = ((level_band(band.key), literal(band.key, String)) for band in shipped().levels)
    return case(*found, else_=literal(UNKNOWN, String))


def _qpv_key() -> ColumnElement[str]:
    outside = literal("no", String)
    return case((Youth.qpv_code.is_not(None), literal("yes", String)), else_=outside)


def _text(column: InstrumentedAttribute[Any]) -> ColumnElement[str]:
    # Read as the value stored: as an enumeration, it would not unite with the other columns.
    return type_coerce(column, String)


_UNKNOWN_LINE: Final = {UNKNOWN: NOT_ENTERED}
_OTHER_AGE: Final = {"other": QT_TRANSLATE_NOOP("services", "Autre âge")} | _UNKNOWN_LINE
_SEX: Final = {
    Sex.FEMALE.value: QT_TRANSLATE_NOOP("services", "Femmes"),
    Sex.MALE.value: QT_TRANSLATE_NOOP("services", "Hommes"),
    Sex.NOT_RECORDED.value: NOT_ENTERED,
}
# A district that was not entered cannot be told from an address outside of them.
_QPV: Final = {
    "yes": QT_TRANSLATE_NOOP("services", "En quartier prioritaire"),
    "no": QT_TRANSLATE_NOOP("services", "Hors quartier, ou non renseigné"),
}
_RURAL_ZONE: Final = {RuralZone.FRR.value: _YES, RuralZone.NO.value: _NO} | _UNKNOWN_LINE
_DISABLED_WORKER: Final = {YesNo.YES.value: _YES, YesNo.NO.value: _NO} | _UNKNOWN_LINE

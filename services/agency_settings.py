"""What the agency settles once: its domains, its sites, the facts of its territory."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import agency
from services.accounts import REGIONS, SiteInput
from services.errors import ValidationError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.reference.lists import ReferenceLists
from services.youths import fields

ACTIVE_NOT_EMPLOYED: Final = "active_not_employed_16_25"
"""Young people of 16 to 25 years who are active and have no job, as the census counts them."""

TERRITORY_CODES: Final = (ACTIVE_NOT_EMPLOYED,)
_YEARS: Final = range(2000, 2100)
_MOST_PEOPLE: Final = 10_000_000  # beyond, two figures were typed one after the other


@dataclass(frozen=True, slots=True)
class TerritoryFigure:
    """A fact about the territory that no record holds.

    Attributes:
        value: A head count.
        source: Publisher and date, printed beside every figure that uses it.
    """

    year: int
    value: int
    source: str
    code: str = ACTIVE_NOT_EMPLOYED


def set_justice(session: Session, *, enabled: bool) -> None:
    """Ask, or stop asking, the thirteenth domain of the diagnostic; needs ``agency.manage``.

    Raises:
        NotPermittedError: The actor does not manage the agency.
    """
    require(session, "agency.manage")
    session.scalars(select(agency.Agency)).one().justice_enabled = enabled


def add_site(session: Session, site: SiteInput, *, references: ReferenceLists | None = None) -> int:
    """Add a place where young people are received; needs ``site.manage``.

    Raises:
        NotPermittedError: The actor does not manage sites.
        ValidationError: With the field: ``site``, ``region`` or ``commune_code``.
    """
    require(session, "site.manage")
    name = normalized(fields.line("site", site.name, fields.NAME_LIMIT) or "")
    if not name:
        raise ValidationError("site", QT_TRANSLATE_NOOP("errors", "Indiquez le nom du site."))
    taken = session.scalars(select(agency.Site.name).where(agency.Site.is_active))
    if name.casefold() in {other.casefold() for other in taken}:
        message = QT_TRANSLATE_NOOP(
            "errors", "Un site porte déjà ce nom. Choisissez-en un autre, pour les distinguer."
        )
        raise ValidationError("site", message)
    if site.region not in REGIONS:
        message = QT_TRANSLATE_NOOP("errors", "Choisissez le territoire du site dans la liste.")
        raise ValidationError("region", message)
    if references is not None and site.commune_code:
        _check_commune(site.commune_code, references)
    row = agency.Site(name=name, region=site.region, commune_code=site.commune_code)
    session.add(row)
    session.flush()
    return row.id


def list_territory(session: Session) -> tuple[TerritoryFigure, ...]:
    """Return the facts of the territory, latest year first; needs ``indicator.read``."""
    require(session, "indicator.read")
    rows = session.scalars(
        select(agency.TerritoryFigure).order_by(
            agency.TerritoryFigure.year.desc(), agency.TerritoryFigure.code
        )
    )
    return tuple(TerritoryFigure(row.year, row.value, row.source, row.code) for row in rows)


def set_territory(session: Session, figure: TerritoryFigure) -> None:
    """Record a fact, in place of the one known for that year; needs ``territory.write``.

    Raises:
        NotPermittedError: The actor does not keep the figures of the territory.
        ValidationError: With the field: ``code``, ``year``, ``value`` or ``source``.
    """
    require(session, "territory.write")
    _check_figure(figure)
    source = fields.line("source", figure.source)
    if source is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Indiquez la source : elle est imprimée à côté du taux, par exemple « INSEE,"
            " recensement 2022 ».",
        )
        raise ValidationError("source", message)
    row = session.scalar(
        select(agency.TerritoryFigure).filter_by(code=figure.code, year=figure.year)
    )
    if row is None:
        row = agency.TerritoryFigure(code=figure.code, year=figure.year)
        session.add(row)
    row.value = figure.value
    row.source = source
    session.flush()


def _check_figure(figure: TerritoryFigure) -> None:
    if figure.code not in TERRITORY_CODES:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {code} » n’est pas un chiffre de territoire connu. Choisissez : {choices}."
        )
        choices = ", ".join(TERRITORY_CODES)
        raise ValidationError("code", message, code=figure.code, choices=choices)
    if figure.year not in _YEARS:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {year} » n’est pas une année possible. Écrivez-la sur quatre chiffres."
        )
        raise ValidationError("year", message, year=figure.year)
    if not 0 < figure.value <= _MOST_PEOPLE:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce nombre de jeunes n’est pas possible. Écrivez un nombre entier de personnes,"
            " plus grand que zéro.",
        )
        raise ValidationError("value", message)


def _check_commune(code: str, references: ReferenceLists) -> None:
    if code not in references.communes:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions."
        )
        raise ValidationError("commune_code", message)

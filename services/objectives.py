"""Targets of the indicators, set each year with each funder."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import steering
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.frameworks import Framework, Indicator
from services.indicators.results import Unit
from services.permissions import require

STATE: Final = "etat"
"""The funder whose target the board shows."""

FUNDERS: Final = {
    STATE: QT_TRANSLATE_NOOP("services", "État"),
    "region": QT_TRANSLATE_NOOP("services", "Région"),
    "departement": QT_TRANSLATE_NOOP("services", "Département"),
    "epci": QT_TRANSLATE_NOOP("services", "Intercommunalité"),
    "fse": QT_TRANSLATE_NOOP("services", "Fonds social européen"),
}
_YEARS: Final = range(2000, 2100)
_HIGHEST_SHARE: Final = 2  # entries may outnumber first receptions; 45 for 45 % is a slip


@dataclass(frozen=True, slots=True)
class Objective:
    """A target.

    Attributes:
        target: In the unit of the indicator: 0.45 for 45 %.
        source: Where it was agreed.
    """

    indicator: str
    year: int
    funder: str
    target: float
    source: str | None


def list_objectives(session: Session, framework: str, year: int) -> tuple[Objective, ...]:
    """Return the targets of a year, by indicator then funder.

    Raises:
        NotPermittedError: The actor may not read indicators.
    """
    require(session, "indicator.read")
    rows = session.scalars(
        select(steering.Objective)
        .where(steering.Objective.framework == framework, steering.Objective.year == year)
        .order_by(steering.Objective.indicator, steering.Objective.funder)
    )
    return tuple(
        Objective(row.indicator, row.year, row.funder, row.target, row.source) for row in rows
    )


def state_targets(session: Session, framework: str, year: int) -> Mapping[str, float]:
    """Return the State's target of each indicator that has one."""
    objectives = list_objectives(session, framework, year)
    return {item.indicator: item.target for item in objectives if item.funder == STATE}


def set_objective(session: Session, framework: Framework, objective: Objective) -> None:
    """Record a target, in place of the one agreed before with the same funder.

    Raises:
        NotPermittedError: The actor may not set targets.
        NotFoundError: The framework has no such indicator.
        ValidationError: The year, the funder or the target is not acceptable.
    """
    require(session, "objective.write")
    _check(framework.indicator(objective.indicator), objective)
    row = _row(session, framework.code, objective.indicator, objective.year, objective.funder)
    if row is None:
        row = steering.Objective(
            framework=framework.code,
            indicator=objective.indicator,
            year=objective.year,
            funder=objective.funder,
        )
        session.add(row)
    row.target = objective.target
    row.source = objective.source


def remove_objective(
    session: Session, framework: str, indicator: str, year: int, funder: str = STATE
) -> None:
    """Forget a target.

    Raises:
        NotPermittedError: The actor may not set targets.
        NotFoundError: There is no such target.
    """
    require(session, "objective.write")
    row = _row(session, framework, indicator, year, funder)
    if row is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "{indicator} n’a pas d’objectif pour {year} : il a peut-être déjà été retiré."
        )
        raise NotFoundError(message, indicator=indicator, year=year)
    session.delete(row)


def _row(
    session: Session, framework: str, indicator: str, year: int, funder: str
) -> steering.Objective | None:
    return session.scalar(
        select(steering.Objective).filter_by(
            framework=framework, indicator=indicator, year=year, funder=funder
        )
    )


def _check(indicator: Indicator, objective: Objective) -> None:
    if objective.year not in _YEARS:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {year} » n’est pas une année possible. Écrivez-la sur quatre chiffres."
        )
        raise ValidationError("year", message, year=objective.year)
    if objective.funder not in FUNDERS:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {funder} » n’est pas un financeur connu. Choisissez parmi : {choices}."
        )
        choices = ", ".join(FUNDERS)
        raise ValidationError("funder", message, funder=objective.funder, choices=choices)
    is_number = math.isfinite(objective.target) and objective.target >= 0
    if not is_number or (indicator.unit is Unit.PERCENT and objective.target > _HIGHEST_SHARE):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’objectif de {indicator} n’est pas possible : un taux va de 0 à 200 %, un nombre"
            " n’est pas négatif. Corrigez la valeur.",
        )
        raise ValidationError("target", message, indicator=indicator.code)

"""The figures of peers kept in the database."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.steering import PeerFigure
from services.charts.boxes import Box, Convention
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators import frameworks
from services.indicators.results import Unit
from services.peers.values import PeerValue, boxes_of
from services.permissions import require

_HIGHEST_SHARE = 5  # a rate that is five times its denominator was written as 500


def store(session: Session, indicator: str, values: Iterable[PeerValue]) -> int:
    """Keep the figures of peers for an indicator; return how many.

    They replace what was known of the same classes and months: a peer that is no longer in the
    file has left its class.

    Raises:
        NotPermittedError: The actor may not import peers' figures.
        NotFoundError: No framework has this indicator.
        ValidationError: The figures are not in the unit of the indicator.
    """
    require(session, "peers.import")
    values = tuple(values)
    _check_unit(indicator, values)
    known = _known(session, indicator, values)
    for value in values:
        row = known.pop((value.klass, value.period, value.territory), None)
        if row is None:
            row = PeerFigure(
                indicator=indicator,
                klass=value.klass,
                period=value.period,
                territory=value.territory,
            )
            session.add(row)
        row.value, row.target = value.value, value.target
    for row in known.values():
        session.delete(row)
    return len(values)


def list_values(session: Session, indicator: str, month: date) -> tuple[PeerValue, ...]:
    """Return the figures of every peer for an indicator and a month, by class then territory.

    Raises:
        NotPermittedError: The actor may not read indicators.
    """
    require(session, "indicator.read")
    return _values_by_indicator(session, month, indicator).get(indicator, ())


def latest_boxes(
    session: Session,
    month: date,
    convention: Convention = Convention.TYPE7,
    klass: str | None = None,
) -> Mapping[str, Box]:
    """Return the box plot of each indicator that has peers for a month, from the last import.

    A figure cumulated since January only compares with those of the same month. Of several
    classes, the one with most members is given, then the first by name.

    Raises:
        NotPermittedError: The actor may not read indicators.
    """
    require(session, "indicator.read")
    found: dict[str, Box] = {}
    for indicator, values in _values_by_indicator(session, month).items():
        boxes = boxes_of(values, convention, klass)
        if boxes:
            found[indicator] = max(boxes, key=lambda box: box.n)
    return found


def _values_by_indicator(
    session: Session, month: date, indicator: str | None = None
) -> dict[str, tuple[PeerValue, ...]]:
    statement = select(PeerFigure).where(PeerFigure.period == month.replace(day=1))
    if indicator is not None:
        statement = statement.where(PeerFigure.indicator == indicator)
    found: dict[str, list[PeerValue]] = {}
    rows = session.scalars(statement.order_by(PeerFigure.klass, PeerFigure.territory))
    for row in rows:
        value = PeerValue(row.territory, row.period, row.value, row.target, row.klass)
        found.setdefault(row.indicator, []).append(value)
    return {code: tuple(values) for code, values in found.items()}


def _known(
    session: Session, indicator: str, values: Sequence[PeerValue]
) -> dict[tuple[str, date, str], PeerFigure]:
    replaced = {(value.klass, value.period) for value in values}
    rows = session.scalars(
        select(PeerFigure).where(
            PeerFigure.indicator == indicator,
            PeerFigure.period.in_({period for _klass, period in replaced}),
        )
    )
    return {
        (row.klass, row.period, row.territory): row
        for row in rows
        if (row.klass, row.period) in replaced
    }


def _check_unit(indicator: str, values: Sequence[PeerValue]) -> None:
    if _unit_of(indicator) is not Unit.PERCENT:
        return
    highest = max(values, key=lambda value: value.compared, default=None)
    if highest is not None and highest.compared > _HIGHEST_SHARE:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Les valeurs de {indicator} sont des taux : écrivez 41,3 % ou 0,413, et non 41,3"
            " (territoire « {territory} »).",
        )
        raise ValidationError("value", message, indicator=indicator, territory=highest.territory)


def _unit_of(indicator: str) -> Unit:
    for code in frameworks.SHIPPED:
        for known in frameworks.shipped(code).indicators:
            if known.code == indicator:
                return known.unit
    message = QT_TRANSLATE_NOOP(
        "errors", "L’indicateur « {code} » n’existe pas. Choisissez-en un de la page Indicateurs."
    )
    raise NotFoundError(message, code=indicator)

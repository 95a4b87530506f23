"""The classes the figures of a month are compared with."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.steering import PeerFigure
from services import formatting
from services.charts.boxes import Box, box


def peer_boxes(session: Session, month: date) -> Mapping[str, Box]:
    """Return the box plot of each indicator that has peers for the very month.

    A figure given with a target is compared by its share of it, as the import says. Of several
    classes, the largest is shown, then the first by name; the page says which.
    """
    classes: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    rows = session.execute(
        select(
            PeerFigure.indicator,
            PeerFigure.klass,
            PeerFigure.territory,
            PeerFigure.value,
            PeerFigure.target,
        ).where(PeerFigure.period == month)
    )
    for indicator, klass, territory, value, target in rows:
        classes[indicator, klass][territory] = value / target if target else value
    period = formatting.month(month)
    found: dict[str, Box] = {}
    for (indicator, klass), values in sorted(
        classes.items(), key=lambda item: (-len(item[1]), item[0])
    ):
        found.setdefault(indicator, box(klass, period, values))
    return found

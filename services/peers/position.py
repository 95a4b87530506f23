"""Our own place in a class of peers."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from services.charts.boxes import Box, Convention, Quarter, quarter
from services.peers.store import list_values
from services.peers.values import boxes_of


@dataclass(frozen=True, slots=True)
class PeerPosition:
    """Where a value stands.

    Attributes:
        below: How many peers have a lower value.
        above: How many have a higher one.
        to_median: What is missing to reach the median; negative beyond it.
    """

    box: Box
    quarter: Quarter
    below: int
    above: int
    to_median: float


def peer_position(
    session: Session,
    indicator: str,
    month: date,
    value: float,
    *,
    klass: str | None = None,
    convention: Convention = Convention.TYPE7,
) -> PeerPosition | None:
    """Return our place for an indicator and a month; None without peers to compare with.

    Of several classes, the one with most members is taken unless ``klass`` names another.

    Raises:
        NotPermittedError: The actor may not read indicators.
    """
    values = list_values(session, indicator, month)
    boxes = boxes_of(values, convention, klass)
    if not boxes:
        return None
    box = max(boxes, key=lambda box: box.n)
    members = [each.compared for each in values if each.klass == box.klass]
    return PeerPosition(
        box=box,
        quarter=quarter(box, value),
        below=sum(member < value for member in members),
        above=sum(member > value for member in members),
        to_median=box.median - value,
    )

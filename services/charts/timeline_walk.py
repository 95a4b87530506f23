"""From one item of a timeline to another by the keyboard: along a lane, or across lanes."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.charts.timeline import Item, Timeline, first_day


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the keyboard is: a lane, and a rank among its items in order of time."""

    lane: int
    rank: int


class Walk:
    """The items of a timeline, lane by lane, in order of time."""

    def __init__(self, timeline: Timeline) -> None:
        self._today = timeline.today
        self._lanes: list[Sequence[Item]] = [
            sorted(lane.items, key=first_day) for lane in timeline.lanes
        ]

    def item(self, stop: Stop) -> Item:
        """Return what stands at a stop."""
        return self._lanes[stop.lane][stop.rank]

    def holds(self, stop: Stop) -> bool:
        """Tell whether something stands at a stop."""
        return stop.lane < len(self._lanes) and stop.rank < len(self._lanes[stop.lane])

    def stop_of(self, item: Item) -> Stop | None:
        """Return where an item stands; it is looked for by identity, as two may be equal."""
        for lane, items in enumerate(self._lanes):
            for rank, one in enumerate(items):
                if one is item:
                    return Stop(lane, rank)
        return None

    def start(self) -> Stop | None:
        """Return the last item begun in the first lane that has any."""
        lane = next((rank for rank, items in enumerate(self._lanes) if items), None)
        return None if lane is None else Stop(lane, self._nearest(lane, self._today.toordinal()))

    def along(self, stop: Stop, by: int) -> Stop:
        """Return the item ``by`` further in the lane, the last one at most."""
        last = len(self._lanes[stop.lane]) - 1
        return Stop(stop.lane, min(max(stop.rank + by, 0), last))

    def across(self, stop: Stop, by: int) -> Stop:
        """Return the item nearest in time in the next lane that has any, below or above."""
        lane = stop.lane + by
        while 0 <= lane < len(self._lanes):
            if self._lanes[lane]:
                day = first_day(self.item(stop)).toordinal()
                return Stop(lane, self._nearest(lane, day))
            lane += by
        return stop

    def _nearest(self, lane: int, ordinal: int) -> int:
        items = self._lanes[lane]
        return min(
            range(len(items)), key=lambda rank: abs(first_day(items[rank]).toordinal() - ordinal)
        )

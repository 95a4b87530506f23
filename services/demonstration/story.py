"""What the drawing of one person goes along with: their programmes, and where rows are put."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from models.base import Record
from models.event import Event
from services.demonstration.batch import Batch
from services.demonstration.courses import SUPPORT, Spell
from services.demonstration.network import Network
from services.demonstration.people import Person, Scene

_LATEST = 90  # days after the facts
_SOON = 10


@dataclass(slots=True)
class Story:
    """One person, from the first reception to the last day of support.

    Attributes:
        spells: Programmes, in order.
        first_day: First day of the span they were followed.
        last_day: Last day somebody saw to them; the end of the span while they are followed.
        lapsed_on: Day they stopped coming, though their programme runs; None for most.
        events: Keys of their meetings, as they are typed.
        enrolled: Collective events they are enrolled in.
    """

    scene: Scene
    batch: Batch
    network: Network
    person: Person
    spells: list[Spell]
    first_day: date
    last_day: date
    lapsed_on: date | None
    events: list[int] = field(default_factory=list)
    enrolled: set[int] = field(default_factory=set)

    @property
    def support(self) -> list[Spell]:
        """Programmes with an adviser's support."""
        return [spell for spell in self.spells if spell.programme in SUPPORT]

    @property
    def seen_until(self) -> date:
        """Last day they may have been met."""
        return self.last_day if self.lapsed_on is None else self.lapsed_on

    @property
    def is_followed(self) -> bool:
        """Tell whether they are in a programme when the span ends."""
        return any(spell.ended_on is None for spell in self.support)

    def spell_on(self, day: date) -> Spell | None:
        """Return the programme running a day."""
        for spell in self.support:
            if spell.started_on <= day and (spell.ended_on is None or day <= spell.ended_on):
                return spell
        return None

    def add(
        self, kind: type[Record], day: date, values: Mapping[str, Any], *, by: int | None = None
    ) -> int:
        """Type a record about the person, on time as a rule; return its key."""
        key = self.add_part(kind, day, {"youth_id": self.person.id, **values}, by=by)
        if kind is Event:
            self.events.append(key)
        return key

    def add_part(
        self, kind: type[Record], day: date, values: Mapping[str, Any], *, by: int | None = None
    ) -> int:
        """Type a part of a record, which does not name the person; return its key."""
        typed_on = max(day, self.scene.span.start) + timedelta(days=self._delay())
        instant = self.person.draw.instant(typed_on)
        return self.batch.add(kind, instant, by or self.person.adviser, values)

    def _delay(self) -> int:
        draw = self.person.draw
        if self.scene.shares.chance(draw, "late_entry"):
            return draw.between(_SOON + 1, _LATEST)
        return draw.between(1, _SOON) if draw.chance(1 / 6) else 0


def told(
    scene: Scene, batch: Batch, network: Network, person: Person, spells: list[Spell]
) -> Story:
    """Put a person and their programmes together."""
    span, draw = scene.span, person.draw
    support = [spell for spell in spells if spell.programme in SUPPORT]
    ends = [spell.ended_on or span.until for spell in support]
    last_day = max(ends, default=person.received_on + timedelta(days=draw.between(10, 60)))
    first_day = max(person.received_on, span.start)
    last_day = max(first_day, min(last_day, span.until))
    runs = any(spell.ended_on is None for spell in support)
    lapsed_on = None
    if runs and scene.shares.chance(draw, "break_in_support"):
        lapsed_on = draw.day(max(first_day, support[-1].started_on), span.until)
    return Story(scene, batch, network, person, spells, first_day, last_day, lapsed_on)

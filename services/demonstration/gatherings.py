"""Collective events, absences, reminders and the queue at the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from models.agenda import BusySlot, GroupEvent, Reminder, ReminderOutcome
from models.event import EventKind
from models.reception import WalkIn, WalkInState, Wish
from models.youth import ContactChannel
from services.demonstration.batch import Batch
from services.demonstration.days import working
from services.demonstration.draw import Draw, Weights
from services.demonstration.people import Gathering, Person, Scene
from services.demonstration.story import Story

_WEEKS_BEFORE, _WEEKS_AFTER = 12, 6
_WEEK = timedelta(days=7)
_REMINDED_WITHIN = 10  # days
_SEATS = (3, 8, 8, 10, 12)
_WISHES = Weights(
    {
        Wish.SEE_ADVISER: 26.0,
        Wish.MAKE_APPOINTMENT: 18.0,
        Wish.DOCUMENT: 16.0,
        Wish.INFORMATION: 12.0,
        Wish.FIRST_VISIT: 10.0,
        Wish.OFFERS: 8.0,
        Wish.COMPUTER: 6.0,
        Wish.URGENT: 4.0,
    }
)
_STATES = Weights({WalkInState.WAITING: 45.0, WalkInState.TAKEN: 43.0, WalkInState.LEFT: 12.0})
_OUTCOMES = Weights(
    {ReminderOutcome.SENT: 50.0, ReminderOutcome.REACHED: 35.0, ReminderOutcome.NO_ANSWER: 15.0}
)


@dataclass(frozen=True, slots=True)
class _Theme:
    kind: EventKind
    use: str
    weekday: int


_THEMES = (
    _Theme(EventKind.WORKSHOP, "workshops", 1),
    _Theme(EventKind.COLLECTIVE_INFORMATION, "collective", 3),
)


def plan(batch: Batch, scene: Scene) -> Mapping[tuple[int, date, EventKind], Gathering]:
    """Add a workshop and an information a week and a site, and what keeps the advisers busy."""
    draw, until = Draw(scene.seed, "gatherings"), scene.span.until
    monday = until - timedelta(days=until.weekday())
    made: dict[tuple[int, date, EventKind], Gathering] = {}
    for week in range(-_WEEKS_BEFORE, _WEEKS_AFTER):
        for site in scene.office.sites.values:
            for theme in _THEMES:
                start = monday + week * _WEEK
                found = _gathering(batch, scene, draw, site.id, start, theme)
                made[site.id, start, theme.kind] = found
    _absences(batch, scene, draw, monday)
    return made


def _gathering(
    batch: Batch, scene: Scene, draw: Draw, site_id: int, monday: date, theme: _Theme
) -> Gathering:
    site = next(one for one in scene.office.sites.values if one.id == site_id)
    day = working(monday + timedelta(days=theme.weekday))
    title = draw.pick(scene.material.texts[theme.use])
    starts_at, minutes = draw.pick((time(9), time(9, 30), time(14))), draw.pick((120, 150, 180))
    adviser = draw.weighted(site.advisers)
    entered = datetime.combine(min(day, scene.span.until) - _WEEK, time(11), tzinfo=UTC)
    key = batch.add(
        GroupEvent,
        entered,
        adviser,
        {
            "kind": theme.kind,
            "title": title,
            "occurred_on": day,
            "starts_at": starts_at,
            "duration_minutes": minutes,
            "site_id": site_id,
            "seats": draw.pick(_SEATS),
            "adviser_id": adviser,
        },
    )
    return Gathering(key, title, day, starts_at, minutes, adviser)


def remind(story: Story, event_id: int, day: date) -> None:
    """Note, for some of the appointments close to come, that the person was reminded."""
    until = story.scene.span.until
    draw = Draw(story.scene.seed, "reminder", event_id)
    if (day - until).days > _REMINDED_WITHIN or not draw.chance(0.5):
        return
    channel = story.person.values.get("preferred_contact") or ContactChannel.PHONE
    values = {
        "event_id": event_id,
        "channel": channel,
        "outcome": draw.weighted(_OUTCOMES),
        "reminded_on": until,
        "reminded_at": time(draw.between(9, 16), draw.pick((0, 10, 20, 35, 50))),
    }
    story.add(Reminder, until, values)


def come_to_the_desk(story: Story) -> None:
    """Have somebody come without an appointment, in the weeks that follow the span."""
    person, until = story.person, story.scene.span.until
    draw = Draw(story.scene.seed, "walk_in", person.rank)
    for _ in range(draw.between(1, 4) if story.is_followed else int(draw.chance(0.2))):
        day = working(until + timedelta(days=draw.between(1, 31)))
        arrived = time(draw.pick((8, 9)), draw.between(30, 59))
        _queue(story, draw, person, day, arrived)


def _queue(story: Story, draw: Draw, person: Person, day: date, arrived: time) -> None:
    state = draw.weighted(_STATES)
    waits = person.adviser if draw.chance(0.7) else None
    ended = None
    if state is not WalkInState.WAITING:
        minute = arrived.hour * 60 + arrived.minute + draw.between(4, 25)
        ended = time(*divmod(minute, 60))
    values = {
        "arrived_on": day,
        "arrived_at": arrived,
        "wish": draw.weighted(_WISHES),
        "waits_for_id": waits,
        "site_id": person.site.id,
        "state": state,
        "taken_by_id": waits if state is WalkInState.TAKEN else None,
        "ended_at": ended,
    }
    story.add(
        WalkIn, story.scene.span.until, values, by=draw.pick(story.scene.office.receptionists)
    )


def _absences(batch: Batch, scene: Scene, draw: Draw, monday: date) -> None:
    entered = datetime.combine(scene.span.until, time(8), tzinfo=UTC)
    for site in scene.office.sites.values:
        for adviser in site.advisers.values:
            for week in range(_WEEKS_AFTER):
                day = working(monday + week * _WEEK)
                hours = (time(8, 45), time(10))
                _absence(batch, entered, adviser, (day, *hours), "Réunion d’équipe")
            away = working(monday + timedelta(days=draw.between(8, 40)))
            _absence(batch, entered, adviser, (away, None, None), "Formation")


def _absence(
    batch: Batch,
    entered: datetime,
    adviser: int,
    when: tuple[date, time | None, time | None],
    title: str,
) -> None:
    day, starts_at, ends_at = when
    values = {
        "account_id": adviser,
        "starts_on": day,
        "starts_at": starts_at,
        "ends_on": day,
        "ends_at": ends_at,
        "uid": f"demonstration-{title}",
        "recurrence": f"{day:%Y%m%d}",
        "title": title,
    }
    batch.add(BusySlot, entered, adviser, values)

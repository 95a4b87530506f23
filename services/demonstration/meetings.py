"""Interviews, workshops, messages: what the agenda of a young person holds."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from models.event import Attendance, Event, EventKind, Modality
from models.pathway import Programme
from services.demonstration import gatherings
from services.demonstration.days import working
from services.demonstration.draw import Draw, Weights
from services.demonstration.story import Story

_WEEK = timedelta(days=7)
_MONTH = timedelta(days=30)
_INTENSIVE_DAYS = 90  # the start of a CEJ, richer in workshops
_AFTER_A_YEAR = 0.6  # support grows lighter
_AHEAD_DAYS = 31
_APPOINTED = 0.35
_MINUTES = Weights({30: 38.0, 45: 34.0, 60: 26.0, 20: 2.0})
_OTHER_KINDS = Weights(
    {
        EventKind.PARTNER_INTERVIEW: 30.0,
        EventKind.VISIT: 12.0,
        EventKind.SERVICE: 26.0,
        EventKind.OUTSIDE_ACTIVITY: 20.0,
        EventKind.OTHER: 12.0,
    }
)
_MISSED_ONCE_GONE = Weights({Attendance.ABSENT: 80.0, Attendance.POSTPONED: 20.0})


@dataclass(frozen=True, slots=True)
class _Rhythm:
    """How often things happen in one step."""

    step: timedelta
    interview: float
    workshop: float
    message: float


def tell(story: Story) -> date | None:
    """Draw and type the events; return the last contact that came from the person."""
    last = _first_reception(story)
    day = story.first_day + timedelta(days=story.person.draw.between(3, 14))
    while day <= story.last_day:
        rhythm = _rhythm(story, day)
        if day <= story.seen_until:
            last = max(filter(None, (last, _step(story, day, rhythm))), default=None)
        elif story.person.draw.chance(0.15):
            _missed(story, day)
        day += rhythm.step
    _appointments(story)
    return last


def _first_reception(story: Story) -> date | None:
    person = story.person
    if person.came_before:
        return None
    kind = EventKind(story.scene.shares.pick(person.draw, "first_reception_kind"))
    return _type(
        story,
        person.received_on,
        kind,
        Attendance.PRESENT,
        is_first_reception=True,
        from_youth=True,
    )


def _rhythm(story: Story, day: date) -> _Rhythm:
    shares = story.scene.shares.single
    spell = story.spell_on(day)
    if spell is not None and spell.programme is not Programme.PACEA:
        fading = 1.0 if (day - spell.started_on).days < _INTENSIVE_DAYS else 0.3
        workshop = shares["cej_workshop_in_a_week"] * fading
        return _Rhythm(_WEEK, shares["cej_interview_in_a_week"], workshop, 0.1)
    waning = 1.0 if (day - story.person.received_on).days < 365 else _AFTER_A_YEAR
    return _Rhythm(
        _MONTH,
        shares["interview_in_a_month"] * waning,
        shares["workshop_in_a_month"],
        shares["message_in_a_month"] * waning,
    )


def _step(story: Story, day: date, rhythm: _Rhythm) -> date | None:
    """Draw what happens in one step; return the last contact from the person."""
    draw, last = story.person.draw, None
    chances = (
        (rhythm.interview, EventKind.INTERVIEW),
        (rhythm.workshop, EventKind.WORKSHOP),
        (rhythm.message, EventKind.MESSAGE),
        (0.02, None),
    )
    for chance, kind in chances:
        if draw.chance(chance):
            on = working(day + timedelta(days=draw.below(rhythm.step.days)))
            if on <= min(story.scene.span.until, story.seen_until):
                found = _meet(story, on, kind or draw.weighted(_OTHER_KINDS))
                last = max(filter(None, (last, found)), default=None)
    return last


def _meet(story: Story, day: date, kind: EventKind) -> date | None:
    draw = story.person.draw
    if kind is EventKind.MESSAGE:
        return _type(story, day, kind, Attendance.NOT_STATED, from_youth=draw.chance(0.55))
    attendance = Attendance(story.scene.shares.pick(draw, "attendance"))
    return _type(story, day, kind, attendance, from_youth=attendance is Attendance.PRESENT)


def _missed(story: Story, day: date) -> None:
    """Type an appointment of somebody who no longer comes."""
    on = working(day)
    if on <= story.scene.span.until:
        attendance = story.person.draw.weighted(_MISSED_ONCE_GONE)
        _type(story, on, EventKind.INTERVIEW, attendance)


def _appointments(story: Story) -> None:
    """Type the appointments to come, in the month that follows the span."""
    draw, until = story.person.draw, story.scene.span.until
    if not story.is_followed or story.lapsed_on is not None:
        return
    spell = story.spell_on(until)
    is_intensive = spell is not None and spell.programme is not Programme.PACEA
    # The account that opens the demonstration has a full agenda to show.
    is_shown = story.person.adviser == story.scene.office.director
    count = draw.between(2, 4) if is_intensive or is_shown else int(draw.chance(_APPOINTED))
    for _ in range(count):
        on = working(until + timedelta(days=draw.between(1, _AHEAD_DAYS)))
        kind = draw.pick((EventKind.INTERVIEW, EventKind.INTERVIEW, EventKind.WORKSHOP))
        _type(story, on, kind, Attendance.PLANNED)


def _type(
    story: Story,
    day: date,
    kind: EventKind,
    attendance: Attendance,
    *,
    is_first_reception: bool = False,
    from_youth: bool = False,
) -> date | None:
    """Type one event; return its day when the contact came from the person."""
    draw, person = story.person.draw, story.person
    is_message = kind is EventKind.MESSAGE
    values: dict[str, Any] = {
        "kind": kind,
        "modality": Modality.WRITTEN if is_message else _modality(story, kind),
        "occurred_on": day,
        "starts_at": None if is_message else _hour(draw),
        "duration_minutes": _minutes(draw, kind, attendance),
        "attendance": attendance,
        "label": _label(story, kind),
        "from_youth": from_youth,
        "is_first_reception": is_first_reception,
        "adviser_id": person.adviser,
        "site_id": person.site.id,
    }
    if not is_first_reception:
        values |= _enrolment(story, day, kind)
    held_on = values["occurred_on"]
    key = story.add(Event, min(held_on, story.scene.span.until), values)
    if attendance is Attendance.PLANNED:
        gatherings.remind(story, key, held_on)
    return held_on if from_youth else None


def _enrolment(story: Story, day: date, kind: EventKind) -> dict[str, Any]:
    """Return what the collective event of that week says, on the same side of the end of span."""
    monday = day - timedelta(days=day.weekday())
    found = story.scene.gatherings.get((story.person.site.id, monday, kind))
    until = story.scene.span.until
    if found is None or found.id in story.enrolled:
        return {}
    if (found.day > until) != (day > until) or found.day < story.first_day:
        return {}
    story.enrolled.add(found.id)
    return {
        "group_event_id": found.id,
        "occurred_on": found.day,
        "starts_at": found.starts_at,
        "duration_minutes": found.minutes,
        "label": found.title,
        "adviser_id": found.adviser,
    }


def _modality(story: Story, kind: EventKind) -> Modality:
    if kind in (EventKind.WORKSHOP, EventKind.COLLECTIVE_INFORMATION):
        return Modality.ON_SITE
    return Modality(story.scene.shares.pick(story.person.draw, "modality"))


def _hour(draw: Draw) -> time:
    return time(draw.pick((9, 10, 11, 13, 14, 15, 16)), draw.pick((0, 0, 15, 30, 30, 45)))


def _minutes(draw: Draw, kind: EventKind, attendance: Attendance) -> int | None:
    if attendance is not Attendance.PRESENT or draw.chance(0.1):
        return None
    if kind in (EventKind.WORKSHOP, EventKind.COLLECTIVE_INFORMATION):
        return draw.pick((120, 180, 180))
    return draw.weighted(_MINUTES)


def _label(story: Story, kind: EventKind) -> str | None:
    uses = {EventKind.WORKSHOP: "workshops", EventKind.COLLECTIVE_INFORMATION: "collective"}
    use = uses.get(kind)
    return story.person.draw.pick(story.scene.material.texts[use]) if use else None

"""Typing what people in CEJ did by themselves, week after week, as they tell it."""

from datetime import date, timedelta

from models.diagnostic import Action, ActionOwner, ActionStatus, ActivityKind
from models.pathway import Programme
from services.activity import hours
from services.activity.weeks import DAYS, monday_of
from services.demonstration.draw import Draw, Weights
from services.demonstration.story import Story

_WEEKS = 16  # before the end of the span: enough for every screen, and no more
_KINDS = Weights(
    {
        ActivityKind.WORK: 34.0,
        ActivityKind.TRAINING: 14.0,
        ActivityKind.PROJECT: 20.0,
        ActivityKind.HEALTH: 7.0,
        ActivityKind.HOUSING: 5.0,
        ActivityKind.CITIZENSHIP: 7.0,
        ActivityKind.CULTURE_SPORT: 11.0,
        ActivityKind.NOT_COUNTED: 2.0,
    }
)
_MINUTES = Weights({None: 45.0, 60: 10.0, 90: 10.0, 120: 15.0, 180: 12.0, 240: 8.0})
_UNDER = 0.35  # share of weeks that stay low
_VALIDATED = 0.8
_ABANDONED = 0.04


def tell(story: Story) -> None:
    """Type the actions of the last weeks of each CEJ; drawn apart, so that nothing else moves."""
    until = story.scene.span.until
    draw = Draw(story.scene.seed, "activity", story.person.rank)
    first = monday_of(until) - DAYS * _WEEKS
    for spell in story.spells:
        if spell.programme is not Programme.CEJ:
            continue
        last = min(spell.ended_on or until, story.seen_until, until)
        monday = monday_of(max(spell.started_on, first))
        while monday <= last:
            _week(story, draw, monday, spell.started_on, last)
            monday += DAYS


def _week(story: Story, draw: Draw, monday: date, entered_on: date, last: date) -> None:
    count = draw.between(0, 4) if draw.chance(_UNDER) else draw.between(6, 9)
    for _ in range(count):
        day = monday + timedelta(days=draw.below(6))
        if entered_on <= day <= last:
            _type(story, draw, day, is_recent=(story.scene.span.until - day).days < 10)


def _type(story: Story, draw: Draw, day: date, *, is_recent: bool) -> None:
    kind = draw.weighted(_KINDS)
    texts = story.scene.material.texts[f"activity_{kind.value}"]
    told = draw.weighted(_MINUTES)
    status = ActionStatus.DONE
    if draw.chance(_ABANDONED):
        status = ActionStatus.ABANDONED
    elif is_recent and draw.chance(0.3):
        status = ActionStatus.IN_PROGRESS
    is_accepted = status is ActionStatus.DONE and draw.chance(0.25 if is_recent else _VALIDATED)
    worth = hours.shipped().actions[kind]
    values = {
        "domain": worth.domain,
        "title": draw.pick(texts),
        "owner": ActionOwner.YOUTH,
        "due_on": day,
        "status": status,
        "done_on": None if status is ActionStatus.IN_PROGRESS else day,
        "activity": kind,
        "declared_minutes": told,
        "validated_minutes": (told or worth.minutes) if is_accepted else None,
    }
    story.batch.add(
        Action, draw.instant(day), story.person.adviser, {"youth_id": story.person.id, **values}
    )

"""What the team said of the signals of a person, drawn apart so that nothing else changes."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from models.base import Record
from models.signal import NoticeWay, SignalDecision, SignalNotice, SignalOverride
from services.demonstration.days import working
from services.demonstration.draw import Draw, Weights
from services.demonstration.story import Story
from services.diagnostics import grid as grids
from services.diagnostics.facts import YouthFacts
from services.rule_file import shipped_text
from services.signals.causes import stored
from services.signals.raised import Assessed, Raised, judged
from services.signals.rules import FILE, SignalRules, load

_DECIDED = 0.5
_DONE = 0.35
_OVERRIDDEN = 0.08
_TOLD = 0.6
_WAYS = Weights(
    {NoticeWay.INTERVIEW: 80.0, NoticeWay.PHONE: 15.0, NoticeWay.WRITTEN: 5.0},
)


def tell(story: Story, assessed: Sequence[Assessed]) -> None:
    """Type decisions, overrides and notices about the signals the last diagnostic raises."""
    person, until = story.person, story.scene.span.until
    birth = person.values["birth_date"]
    facts = YouthFacts(age=None if birth is None else person.age_on(until))
    draw = Draw(story.scene.seed, "team", person.rank)
    for raised in judged(person.id, assessed, facts, _rules()):
        _answer(story, draw, raised)


@cache
def _rules() -> SignalRules:
    return load(shipped_text(FILE), grids.shipped())


def _answer(story: Story, draw: Draw, raised: Raised) -> None:
    until = story.scene.span.until
    met_on = min(working(raised.last_on + timedelta(days=draw.between(0, 20))), until)
    texts = story.scene.material.texts
    about = {"youth_id": raised.youth_id, "signal": raised.signal}
    if draw.chance(_TOLD):
        told = about | {"told_on": met_on, "way": draw.weighted(_WAYS)}
        _add(story, draw, SignalNotice, met_on, told)
    if draw.chance(_OVERRIDDEN):
        reason = draw.pick(texts["signal_overrides"])
        values = about | {"decided_on": met_on, "reason": reason, "facts": stored(raised.causes)}
        _add(story, draw, SignalOverride, met_on, values)
    elif draw.chance(_DECIDED):
        _add(story, draw, SignalDecision, met_on, about | _decision(story, draw, met_on))


def _decision(story: Story, draw: Draw, met_on: date) -> dict[str, Any]:
    until = story.scene.span.until
    due_on = working(met_on + timedelta(days=draw.between(7, 35)))
    is_done = due_on <= until and draw.chance(_DONE)
    return {
        "decided_on": met_on,
        "title": draw.pick(story.scene.material.texts["signal_decisions"]),
        "holder_id": story.person.adviser if draw.chance(0.9) else None,
        "due_on": due_on if draw.chance(0.9) else None,
        "review_on": working(due_on + timedelta(days=14)),
        "done_on": min(due_on, until) if is_done else None,
    }


def _add(story: Story, draw: Draw, kind: type[Record], day: date, values: dict[str, Any]) -> None:
    story.batch.add(kind, draw.instant(day), story.person.adviser, values)

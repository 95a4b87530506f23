"""The obligation to train of the 16-18, for those who were of that age and did nothing."""

from datetime import date, timedelta
from functools import cache
from typing import Any

from models.compulsory import CompulsoryFollowUp
from services.compulsory_rules import FILE, CompulsoryRules, load
from services.demonstration.days import working
from services.demonstration.draw import Draw
from services.demonstration.story import Story
from services.programmes.days import birthday
from services.rule_file import shipped_text

_FOUND = 0.55
_RECENT = 100  # days before the end of the span within which most cases are found


def tell(story: Story) -> None:
    """Type a case for some of the people who were of the age."""
    draw = Draw(story.scene.seed, "obligation", story.person.rank)
    until, rules = story.scene.span.until, _rules()
    ends_on = birthday(story.person.birth, rules.before_age)
    starts_on = max(story.first_day, birthday(story.person.birth, rules.from_age))
    last = min(until, ends_on - timedelta(days=1))
    if starts_on > last or not draw.chance(_FOUND):
        return
    recent = max(starts_on, until - timedelta(days=_RECENT))
    found_on = min(working(draw.day(recent if recent <= last else starts_on, last)), until)
    values = _dates(draw, found_on, until, rules)
    story.batch.add(
        CompulsoryFollowUp,
        draw.instant(found_on),
        story.person.adviser,
        {"youth_id": story.person.id, "found_on": found_on, **values},
    )


@cache
def _rules() -> CompulsoryRules:
    return load(shipped_text(FILE))


def _dates(draw: Draw, found_on: date, until: date, rules: CompulsoryRules) -> dict[str, Any]:
    def later(low: int, high: int, chance: float) -> date | None:
        day = working(found_on + timedelta(days=draw.between(low, high)))
        return day if draw.chance(chance) and day <= until else None

    values: dict[str, Any] = {
        "summoned_on": later(2, 12, 0.8),
        "representative_summoned_on": later(2, 12, 0.7),
    }
    met_on, exempt_on = later(15, 70, 0.45), later(5, 30, 0.06)
    if met_on is not None:
        return values | {"met_on": met_on, "met_by": draw.pick([*rules.met_by])}
    if exempt_on is not None:
        return values | {"is_exempt": True, "exempt_on": exempt_on}
    after = (rules.deadline(found_on) - found_on).days
    return values | {"is_exempt": False, "informed_on": later(after, after + 10, 0.6)}

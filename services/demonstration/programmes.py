"""Typing the programmes of a person, with their phases."""

from datetime import date, timedelta

from models.pathway import Pathway, Phase
from services.demonstration.courses import SUPPORT, Spell
from services.demonstration.story import Story

_PHASE_DAYS = (90, 200)
_REASON_MISSING = 0.03


def tell(story: Story) -> None:
    """Type every programme."""
    for spell in story.spells:
        _type(story, spell)


def _type(story: Story, spell: Spell) -> None:
    draw, texts = story.person.draw, story.scene.material.texts
    values = {
        "programme": spell.programme,
        "signed_on": spell.signed_on if draw.chance(0.95) else None,
        "started_on": spell.started_on,
        "planned_end_on": spell.planned_end_on,
        "ended_on": spell.ended_on,
        "exit_reason": None if draw.chance(_REASON_MISSING) else spell.reason,
        "exit_family": spell.family,
        "extension_reason": draw.pick(texts["extension_reasons"]) if spell.is_extended else None,
        "adviser_id": story.person.adviser,
    }
    key = story.add(Pathway, spell.started_on, values)
    if spell.programme in SUPPORT:
        _type_phases(story, spell, key)


def _type_phases(story: Story, spell: Spell, pathway: int) -> None:
    draw, texts, until = story.person.draw, story.scene.material.texts, story.scene.span.until
    last = min(spell.ended_on or spell.planned_end_on, until)
    start: date = spell.started_on
    while start <= last:
        end = min(start + timedelta(days=draw.between(*_PHASE_DAYS)), last)
        is_over = end < last or spell.ended_on is not None
        values = {
            "pathway_id": pathway,
            "objective": draw.pick(texts["phases"]),
            "started_on": start,
            "ended_on": end if is_over else None,
            "evaluation": draw.pick(texts["evaluations"]) if is_over and draw.chance(0.8) else None,
        }
        story.add_part(Phase, start, values)
        start = end + timedelta(days=1)

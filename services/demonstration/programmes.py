"""Typing the programmes of a person, with their phases, amendments and rules crossed."""

from datetime import date, timedelta

from models.pathway import Pathway, Phase, Programme
from models.programme import Amendment, RuleCrossing
from services.demonstration import proofs
from services.demonstration.courses import SUPPORT, Spell
from services.demonstration.draw import Draw
from services.demonstration.story import Story
from services.programmes.reading import shipped as shipped_programmes

_PHASE_DAYS = (90, 200)
_REASON_MISSING = 0.03
_PLANNED_AFTER = 0.55
_AMENDED = 0.15


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
        "exit_plan": _exit_plan(story, spell),
    }
    key = story.add(Pathway, spell.started_on, values)
    if spell.programme in SUPPORT:
        proofs.see_contract(story, key, spell.started_on)
        _type_phases(story, spell, key)
        _type_amendment(story, spell, key)
    if spell.is_extended:
        _type_crossing(story, spell, key, str(values["extension_reason"]))


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


def _exit_plan(story: Story, spell: Spell) -> str | None:
    draw = _own_draw(story, spell)
    if spell.programme not in SUPPORT or not draw.chance(_PLANNED_AFTER):
        return None
    return draw.pick(story.scene.material.texts["exit_plans"])


def _type_amendment(story: Story, spell: Spell, pathway: int) -> None:
    draw = _own_draw(story, spell)
    last = min(spell.ended_on or spell.planned_end_on, story.scene.span.until)
    if spell.programme is not Programme.PACEA or draw.chance(1 - _AMENDED):
        return
    if last > spell.started_on:
        agreed_on = draw.day(spell.started_on, last)
        label = draw.pick(story.scene.material.texts["amendments"])
        values = {"pathway_id": pathway, "agreed_on": agreed_on, "label": label}
        story.add(Amendment, agreed_on, values)


def _type_crossing(story: Story, spell: Spell, pathway: int, reason: str) -> None:
    edition = shipped_programmes().nearest(spell.programme.value, spell.started_on)
    if edition is None or edition.term is None or edition.term.extended_months is None:
        return
    values = {
        "pathway_id": pathway,
        "rule": "extended",
        "edition": edition.edition,
        "crossed_on": spell.planned_end_on,
        "reason": reason,
    }
    story.add(RuleCrossing, spell.started_on, values)


def _own_draw(story: Story, spell: Spell) -> Draw:
    # Apart from the person's, whose later choices must not move.
    return Draw(story.scene.seed, "contract", story.person.rank, spell.started_on)

"""Documents seen: identity and address as a rule, a contract for the situations proven."""

from datetime import date, timedelta

from models.pathway import SituationFamily
from models.proof import ProofSeen
from services.demonstration.draw import Draw, Weights
from services.demonstration.story import Story

_IDENTITY = 0.8
_ADDRESS = 0.65
_SIGNED = 0.7
_TOLD = 0.75  # of the situations proven, those whose document was noted
_FIRST_WEEKS = 40
_YEARS_LEFT = 9
_IDENTITIES = Weights({"identity": 88.0, "residence_permit": 12.0})
_ADDRESSES = Weights({"address": 45.0, "lodging": 55.0})
_OF_FAMILY = {
    SituationFamily.JOB: Weights(
        {"job_contract": 60.0, "payslip": 25.0, "employer_statement": 15.0}
    ),
    SituationFamily.WORK_STUDY: Weights({"job_contract": 80.0, "school_certificate": 20.0}),
    SituationFamily.TRAINING: Weights({"training_entry": 100.0}),
    SituationFamily.SCHOOL: Weights({"school_certificate": 100.0}),
    SituationFamily.VOLUNTEERING: Weights({"volunteering_contract": 100.0}),
    SituationFamily.JOB_SEEKER: Weights({"job_seeker_notice": 100.0}),
}


def tell(story: Story) -> None:
    """Note what was shown in the first weeks."""
    draw = _draw(story, "file")
    first = draw.day(story.first_day, story.first_day + timedelta(days=_FIRST_WEEKS))
    seen_on = min(first, story.scene.span.until)
    if draw.chance(_IDENTITY):
        left = timedelta(days=draw.between(20, 365 * _YEARS_LEFT))
        _see(story, draw, draw.weighted(_IDENTITIES), seen_on, valid_until=seen_on + left)
    if draw.chance(_ADDRESS):
        _see(story, draw, draw.weighted(_ADDRESSES), seen_on)


def see_contract(story: Story, pathway_id: int, day: date) -> None:
    """Note the signed contract of a programme."""
    draw = _draw(story, pathway_id)
    if draw.chance(_SIGNED):
        _see(
            story, draw, "signed_contract", min(day, story.scene.span.until), pathway_id=pathway_id
        )


def prove(
    story: Story, situation_id: int, family: SituationFamily, *, is_proven: bool, day: date
) -> None:
    """Note the document of a situation that was proven."""
    kinds, draw = _OF_FAMILY.get(family), _draw(story, situation_id)
    if is_proven and kinds is not None and draw.chance(_TOLD):
        kind = draw.weighted(kinds)
        _see(story, draw, kind, min(day, story.scene.span.until), situation_id=situation_id)


def _draw(story: Story, about: object) -> Draw:
    # Not the draw of the person: what is drawn after would no longer be the same.
    return Draw(story.scene.seed, "proofs", story.person.id, about)


def _see(
    story: Story,
    draw: Draw,
    kind: str,
    day: date,
    *,
    valid_until: date | None = None,
    situation_id: int | None = None,
    pathway_id: int | None = None,
) -> None:
    values = {
        "youth_id": story.person.id,
        "kind": kind,
        "seen_on": day,
        "valid_until": valid_until,
        "seen_by": story.person.adviser,
        "situation_id": situation_id,
        "pathway_id": pathway_id,
    }
    typed = draw.instant(max(day, story.scene.span.start))
    story.batch.add(ProofSeen, typed, story.person.adviser, values)

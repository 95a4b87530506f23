"""What a young person does month after month, and where it leads."""

from datetime import date, timedelta

from models.pathway import (
    ContractKind,
    ExitReason,
    Proof,
    Situation,
    SituationFamily,
    SituationState,
)
from services.demonstration.courses import WORK, Spell
from services.demonstration.days import working
from services.demonstration.draw import Weights
from services.demonstration.placements import immersion, proposal
from services.demonstration.stays import Stay, contract_stay, enter, other_stay
from services.demonstration.story import Story

_STEP = timedelta(days=30)
_FIRST = Weights(
    {
        SituationFamily.JOB_SEEKER: 62.0,
        SituationFamily.NON_PROFESSIONAL: 20.0,
        SituationFamily.SCHOOL: 10.0,
        SituationFamily.UNKNOWN: 8.0,
    }
)
_WORK_STUDY = Weights({ContractKind.APPRENTICESHIP: 80.0, ContractKind.PROFESSIONAL: 20.0})
_DURABLE = Weights({ContractKind.FIXED_TERM: 55.0, ContractKind.PERMANENT: 45.0})
_YEARLY = (
    ("job_in_a_year", SituationFamily.JOB),
    ("work_study_in_a_year", SituationFamily.WORK_STUDY),
    ("training_in_a_year", SituationFamily.TRAINING),
    ("volunteering_in_a_year", SituationFamily.VOLUNTEERING),
)
_AT_A_KNOWN_EMPLOYER = 0.35
_LEADING_OUT = (
    *WORK,
    SituationFamily.TRAINING,
    SituationFamily.SCHOOL,
    SituationFamily.VOLUNTEERING,
)


def tell(story: Story) -> None:
    """Draw and type the situations, immersions and proposals of somebody."""
    stays = _monthly(story)
    for spell in story.support:
        if (stay := _exit(story, spell, stays)) is not None:
            stays.append(stay)
    for stay in stays:
        enter(story, stay)
    _before(story, stays)


def _monthly(story: Story) -> list[Stay]:
    """Draw what happens while the person is followed, about every thirty days."""
    stays: list[Stay] = []
    day = story.first_day + timedelta(days=story.person.draw.between(10, 30))
    while day <= story.seen_until:
        if all(stay.free_on <= day for stay in stays):
            found = _solution(story, day) or immersion(story, day) or proposal(story, day)
            stays += [found] if found else []
        day += _STEP
    return stays


def _solution(story: Story, day: date) -> Stay | None:
    draw, shares = story.person.draw, story.scene.shares
    for code, family in _YEARLY:
        if draw.chance(shares.monthly(code)):
            start = working(day + timedelta(days=draw.between(0, 20)))
            may_be_planned = family is SituationFamily.TRAINING
            if start > story.scene.span.until and not may_be_planned:
                return None
            return _stay(story, family, start)
    return None


def _stay(story: Story, family: SituationFamily, day: date, *, durable: bool = False) -> Stay:
    draw, shares = story.person.draw, story.scene.shares
    if family not in WORK:
        return other_stay(draw, family, day)
    if family is SituationFamily.WORK_STUDY:
        contract = draw.weighted(_WORK_STUDY)
    elif durable:
        contract = draw.weighted(_DURABLE)
    else:
        contract = ContractKind(shares.pick(draw, "job_contract"))
    stay = contract_stay(draw, contract, day, durable=durable)
    return _placed(story, stay) if draw.chance(_AT_A_KNOWN_EMPLOYER) else stay


def _placed(story: Story, stay: Stay) -> Stay:
    firm = story.person.draw.pick(story.network.firms)
    job = story.person.draw.pick(firm.jobs)
    return Stay(stay.family, stay.contract, stay.started_on, stay.ended_on, firm, job)


def _exit(story: Story, spell: Spell, stays: list[Stay]) -> Stay | None:
    """Return what somebody leaves a programme for, unless it is already there."""
    family = spell.true_family
    if spell.ended_on is None or spell.ended_on < story.scene.span.start:
        return None
    if family not in _LEADING_OUT:
        return None
    near = timedelta(days=30)
    for stay in stays:
        if stay.family is family and abs(stay.started_on - spell.ended_on) <= near:
            return None
    start = working(spell.ended_on + timedelta(days=story.person.draw.between(-6, 18)))
    if start > story.scene.span.until:
        return None
    return _stay(story, family, start, durable=spell.reason is ExitReason.DURABLE_JOB)


def _before(story: Story, stays: list[Stay]) -> None:
    """Type what the person was doing when they came, over when the first solution begins."""
    draw = story.person.draw
    family = draw.weighted(_FIRST)
    first = min((stay.started_on for stay in stays), default=None)
    started = story.person.received_on - timedelta(days=draw.between(5, 300))
    ended = None if first is None or first <= started else first
    is_over = family is SituationFamily.SCHOOL or ended is not None
    values = {
        "family": family,
        "started_on": started if draw.chance(0.9) else None,
        "ended_on": ended or (story.person.received_on if is_over else None),
        "state": SituationState.ENDED if is_over else SituationState.CURRENT,
        "proof": Proof.DECLARED,
    }
    story.add(Situation, story.first_day, values)

"""Immersions and proposals to employers, and the jobs they lead to."""

from datetime import date, timedelta

from models.employer import (
    Immersion,
    ImmersionAim,
    ImmersionOutcome,
    OfferStatus,
    Proposal,
    ProposalStatus,
)
from models.pathway import ContractKind, SituationFamily
from services.demonstration.days import working
from services.demonstration.network import Firm, OpenOffer
from services.demonstration.stays import Stay, contract_stay, enter
from services.demonstration.story import Story

_TYPED_AS_SITUATION = 0.12  # an immersion without its convention
_DAILY_HOURS = 7
_DECIDED = (ProposalStatus.HIRED, ProposalStatus.REFUSED, ProposalStatus.CANCELLED)


def immersion(story: Story, day: date) -> Stay | None:
    """Draw an immersion; return the job it led to, if any."""
    draw, shares = story.person.draw, story.scene.shares
    if not draw.chance(shares.monthly("immersion_in_a_year")):
        return None
    start = working(day + timedelta(days=draw.between(0, 15)))
    end = start + timedelta(days=draw.pick((4, 4, 4, 11, 11, 18, 25)))
    if start > story.scene.span.until:
        return None
    firm = draw.pick(story.network.firms) if draw.chance(0.85) else None
    if draw.chance(_TYPED_AS_SITUATION):
        _type_immersion(story, start, end, firm)
        return None
    outcome = ImmersionOutcome(shares.pick(draw, "immersion_outcome"))
    _type_convention(story, start, end, firm, outcome)
    hired = outcome is ImmersionOutcome.COMPLETED and shares.chance(draw, "immersion_to_job")
    begins = working(end + timedelta(days=draw.between(1, 20)))
    if not hired or firm is None or begins > story.scene.span.until:
        return None
    stay = contract_stay(draw, ContractKind(shares.pick(draw, "job_contract")), begins)
    job = draw.pick(firm.jobs)
    return Stay(stay.family, stay.contract, stay.started_on, stay.ended_on, firm, job)


def _type_convention(
    story: Story, start: date, end: date, firm: Firm | None, outcome: ImmersionOutcome
) -> None:
    draw, texts = story.person.draw, story.scene.material.texts
    is_over = end <= story.scene.span.until
    weeks = (end - start).days // 7 + 1
    job = draw.pick(firm.jobs) if firm else None
    values = {
        "employer_id": firm.id if firm else None,
        "aim": ImmersionAim(story.scene.shares.pick(draw, "immersion_aim")),
        "started_on": start,
        "ended_on": end,
        "hours": weeks * 5 * _DAILY_HOURS if draw.chance(0.9) else None,
        "rome_code": job.rome if job else None,
        "tasks": draw.pick(texts["tasks"]) if draw.chance(0.7) else None,
        "outcome": outcome if is_over and draw.chance(0.9) else None,
        "assessment": draw.pick(texts["assessments"]) if is_over and draw.chance(0.5) else None,
    }
    story.add(Immersion, start, values, by=draw.pick(story.scene.office.officers))


def _type_immersion(story: Story, start: date, end: date, firm: Firm | None) -> None:
    enter(story, Stay(SituationFamily.IMMERSION, None, start, end, firm))


def proposal(story: Story, day: date) -> Stay | None:
    """Put somebody forward for an offer open that day; return the job when hired."""
    draw, shares = story.person.draw, story.scene.shares
    if not shares.chance(draw, "proposal_in_a_month"):
        return None
    offers = story.network.offers_on(day)
    if not offers:
        return None
    offer = draw.pick(offers)
    status = ProposalStatus(shares.pick(draw, "proposal"))
    if status is ProposalStatus.HIRED and offer.status is not OfferStatus.FILLED:
        status = ProposalStatus.REFUSED
    decided = working(day + timedelta(days=draw.between(5, 25)))
    is_decided = status in _DECIDED
    if decided > story.scene.span.until:
        status, is_decided = ProposalStatus.SENT, False
    _type_proposal(story, offer, day, status, decided if is_decided else None)
    if status is not ProposalStatus.HIRED:
        return None
    start = working(decided + timedelta(days=draw.between(1, 20)))
    if start > story.scene.span.until:
        return None
    stay = contract_stay(draw, offer.contract, start)
    return Stay(stay.family, stay.contract, start, stay.ended_on, offer.firm, offer.job)


def _type_proposal(
    story: Story, offer: OpenOffer, day: date, status: ProposalStatus, decided: date | None
) -> None:
    draw = story.person.draw
    is_refused = status is ProposalStatus.REFUSED
    values = {
        "offer_id": offer.id,
        "status": status,
        "proposed_on": day,
        "decided_on": decided,
        "reason": draw.pick(story.scene.material.texts["refusals"]) if is_refused else None,
    }
    story.add(Proposal, day, values, by=draw.pick(story.scene.office.officers))

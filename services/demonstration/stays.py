"""Jobs, contracts, trainings: what a stay in each is like, and how it is typed."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.pathway import (
    ContractKind,
    Pathway,
    Programme,
    Proof,
    Situation,
    SituationFamily,
    SituationState,
)
from services.demonstration import proofs
from services.demonstration.draw import Draw, Weights
from services.demonstration.material import Job
from services.demonstration.network import Firm
from services.demonstration.story import Story

_PROVEN = 0.45
_CONTRACT_MISSING = 0.04
_END_MISSING = 0.06
_AS_PATHWAY = 0.6  # trainings and apprenticeships are also opened as a programme by most
_BROKEN_OFF = 0.22
_DAYS: dict[ContractKind, tuple[int, int]] = {
    ContractKind.TEMPORARY: (4, 40),
    ContractKind.FIXED_TERM: (15, 240),
    ContractKind.SEASONAL: (20, 75),
    ContractKind.INSERTION: (120, 365),
    ContractKind.AIDED: (180, 365),
    ContractKind.OTHER: (10, 60),
    ContractKind.APPRENTICESHIP: (365, 730),
    ContractKind.PROFESSIONAL: (180, 365),
}
_FAMILY_DAYS = {
    SituationFamily.TRAINING: (30, 240),
    SituationFamily.VOLUNTEERING: (180, 240),
    SituationFamily.SCHOOL: (150, 300),
}
_HOURS = Weights({35: 60.0, 24: 14.0, 20: 14.0, 28: 8.0, 39: 4.0})
_DURABLE_DAYS = (190, 365)
_PROGRAMMES = {
    SituationFamily.TRAINING: Programme.TRAINING,
    SituationFamily.WORK_STUDY: Programme.APPRENTICESHIP,
}
_LABELS = {
    SituationFamily.TRAINING: "trainings",
    SituationFamily.VOLUNTEERING: "volunteering",
    SituationFamily.SCHOOL: "schools",
}


@dataclass(frozen=True, slots=True)
class Stay:
    """What somebody does from one day to another.

    Attributes:
        ended_on: Last day, as agreed or as it happened; None for a contract without a term.
        firm: Where, when the employer is in the file.
    """

    family: SituationFamily
    contract: ContractKind | None
    started_on: date
    ended_on: date | None
    firm: Firm | None = None
    job: Job | None = None

    @property
    def free_on(self) -> date:
        """First day something else may begin."""
        return (self.ended_on or self.started_on + timedelta(days=400)) + timedelta(days=1)


def contract_stay(draw: Draw, contract: ContractKind, day: date, *, durable: bool = False) -> Stay:
    """Draw a job or a work-study contract."""
    works_and_studies = contract in (ContractKind.APPRENTICESHIP, ContractKind.PROFESSIONAL)
    family = SituationFamily.WORK_STUDY if works_and_studies else SituationFamily.JOB
    if contract is ContractKind.PERMANENT:
        is_broken = not durable and draw.chance(_BROKEN_OFF)
        end = day + timedelta(days=draw.between(20, 200)) if is_broken else None
        return Stay(family, contract, day, end)
    least, most = _DURABLE_DAYS if durable and not works_and_studies else _DAYS[contract]
    if works_and_studies and draw.chance(_BROKEN_OFF):
        least, most = 15, 180
    return Stay(family, contract, day, day + timedelta(days=draw.between(least, most)))


def other_stay(draw: Draw, family: SituationFamily, day: date) -> Stay:
    """Draw a training, a volunteering contract or a return to school."""
    return Stay(family, None, day, day + timedelta(days=draw.between(*_FAMILY_DAYS[family])))


def enter(story: Story, stay: Stay) -> None:
    """Type a stay, with what is often left out."""
    draw, shares = story.person.draw, story.scene.shares
    is_contract = stay.family in (SituationFamily.JOB, SituationFamily.WORK_STUDY)
    lost_start = shares.chance(draw, "start_date_missing")
    lost_end = is_contract and draw.chance(_END_MISSING)
    ended = None if lost_end else stay.ended_on
    values = {
        "family": stay.family,
        "contract": None if draw.chance(_CONTRACT_MISSING) else stay.contract,
        "started_on": None if lost_start else stay.started_on,
        "ended_on": ended,
        "state": _state(stay, ended, story.scene.span.until),
        "proof": Proof.PROVEN if draw.chance(_PROVEN) else Proof.DECLARED,
        "weekly_hours": draw.weighted(_HOURS) if is_contract and draw.chance(0.7) else None,
        "rome_code": stay.job.rome if stay.job and draw.chance(0.8) else None,
        "label": _label(story, stay),
        "employer_id": stay.firm.id if stay.firm else None,
        "employer_name": _told_employer(story) if is_contract and not stay.firm else None,
        "is_prescribed": _prescription(story) if stay.family in _PROGRAMMES else None,
    }
    typed = min(stay.started_on, story.scene.span.until)
    key = story.add(Situation, typed, values)
    proofs.prove(story, key, stay.family, is_proven=values["proof"] is Proof.PROVEN, day=typed)
    has_begun = stay.started_on <= story.scene.span.until
    if stay.family in _PROGRAMMES and has_begun and draw.chance(_AS_PATHWAY):
        _open_programme(story, stay)


def _state(stay: Stay, ended: date | None, until: date) -> SituationState:
    if stay.started_on > until:
        return SituationState.PLANNED
    is_over = ended is not None and ended <= until
    return SituationState.ENDED if is_over else SituationState.CURRENT


def _label(story: Story, stay: Stay) -> str | None:
    if stay.job is not None:
        return stay.job.title
    use = _LABELS.get(stay.family)
    return story.person.draw.pick(story.scene.material.texts[use]) if use else None


def _told_employer(story: Story) -> str | None:
    draw = story.person.draw
    names = story.scene.material.texts["unlisted_employers"]
    return draw.pick(names) if draw.chance(0.8) else None


def _prescription(story: Story) -> bool | None:
    draw = story.person.draw
    if story.scene.shares.chance(draw, "prescription_missing"):
        return None
    return draw.chance(0.85)


def _open_programme(story: Story, stay: Stay) -> None:
    is_over = stay.ended_on is not None and stay.ended_on <= story.scene.span.until
    values = {
        "programme": _PROGRAMMES[stay.family],
        "signed_on": stay.started_on,
        "started_on": stay.started_on,
        "planned_end_on": stay.ended_on,
        "ended_on": stay.ended_on if is_over else None,
        "adviser_id": story.person.adviser,
    }
    story.add(Pathway, min(stay.started_on, story.scene.span.until), values)

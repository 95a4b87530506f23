"""Typing where a person is heading: competences, projects, training steps."""

from datetime import date, timedelta

from models.project import (
    Competence,
    CompetenceLevel,
    DismissedStep,
    Project,
    ProjectOccupation,
    ProjectStatus,
    ProofPlace,
    StepStatus,
    TargetKind,
    TrainingStep,
)
from services.demonstration.draw import Draw, Weights
from services.demonstration.material import Job
from services.demonstration.story import Story

_STATUSES = Weights(
    {
        ProjectStatus.EXPLORED: 40.0,
        ProjectStatus.CONFIRMED: 34.0,
        ProjectStatus.UNDER_WAY: 14.0,
        ProjectStatus.ACHIEVED: 8.0,
        ProjectStatus.GIVEN_UP: 4.0,
    }
)
_LEVELS = Weights(
    {
        CompetenceLevel.DISCOVERED: 20.0,
        CompetenceLevel.WITH_HELP: 35.0,
        CompetenceLevel.ALONE: 40.0,
        CompetenceLevel.TEACHES: 5.0,
    }
)
_PLACES = Weights(
    {
        ProofPlace.JOB: 22.0,
        ProofPlace.IMMERSION: 28.0,
        ProofPlace.TRAINING: 12.0,
        ProofPlace.SCHOOL: 14.0,
        ProofPlace.PERSONAL: 14.0,
        ProofPlace.VOLUNTEERING: 4.0,
        ProofPlace.NOT_SHOWN: 6.0,
    }
)
_AHEAD = Weights({StepStatus.PLANNED: 45.0, StepStatus.APPLIED: 35.0, StepStatus.ADMITTED: 20.0})
_CERTIFIED = ("CAP", "Titre", "Brevet")
_OVER = (ProjectStatus.ACHIEVED, ProjectStatus.GIVEN_UP)
_CERTIFICATION = "Niveau 3"
_WITH_PROJECT = 0.7
_WITH_STEP = 0.45
_DISMISSED = 0.05


def tell(story: Story) -> None:
    """Type the competences and the project of somebody who was received."""
    draw = Draw(story.scene.seed, "heading", story.person.rank)
    for label in draw.some(story.scene.material.texts["competences"], draw.below(4)):
        _type_competence(story, draw, label)
    if not draw.chance(_WITH_PROJECT):
        return
    jobs = [job for activity in story.scene.material.activities for job in activity.jobs]
    targets = draw.some(jobs, draw.between(1, 3))
    project = _type_project(story, draw, targets)
    if draw.chance(_WITH_STEP):
        _type_step(story, draw, project)
    if draw.chance(_DISMISSED):
        values = {"rule": "competences", "cause_id": 0}
        story.add(DismissedStep, story.first_day, values)


def _type_competence(story: Story, draw: Draw, label: str) -> None:
    place = draw.weighted(_PLACES)
    is_shown = place is not ProofPlace.NOT_SHOWN
    values = {
        "label": label,
        "level": draw.weighted(_LEVELS),
        "proven_at": place,
        "proof_label": draw.pick(story.scene.material.texts["proofs"])
        if is_shown and draw.chance(0.6)
        else None,
    }
    story.add(Competence, story.first_day, values)


def _type_project(story: Story, draw: Draw, targets: list[Job]) -> int:
    status = draw.weighted(_STATUSES)
    started = draw.day(story.first_day, max(story.first_day, story.seen_until))
    values = {
        "label": targets[0].title,
        "status": status,
        "started_on": started,
        "ended_on": max(started, story.last_day) if status in _OVER else None,
    }
    project = story.add(Project, started, values)
    for rank, job in enumerate(targets):
        occupation = {
            "project_id": project,
            "rome_code": job.rome if draw.chance(0.9) else None,
            "label": job.title,
            "target": TargetKind.EXACT
            if rank == 0 and status is not ProjectStatus.EXPLORED
            else TargetKind.TO_EXPLORE,
        }
        story.add(ProjectOccupation, started, occupation)
    return project


def _type_step(story: Story, draw: Draw, project: int) -> None:
    texts, until = story.scene.material.texts, story.scene.span.until
    title = draw.pick(texts["trainings"])
    start = draw.day(story.first_day, max(story.first_day, story.seen_until)) + timedelta(
        days=draw.between(10, 120)
    )
    end = start + timedelta(days=draw.between(40, 330))
    status = _step_status(draw, start, end, until)
    if status is StepStatus.LEFT:
        end = min(end, until)
    values = {
        "project_id": project,
        "title": title,
        "body": draw.pick(texts["training_bodies"]),
        "certification": _CERTIFICATION if title.startswith(_CERTIFIED) else None,
        "is_apprenticeship": draw.chance(0.25),
        "status": status,
        "started_on": start,
        "ended_on": end,
    }
    story.add(TrainingStep, min(start, until), values)


def _step_status(draw: Draw, start: date, end: date, until: date) -> StepStatus:
    if start > until:
        return draw.weighted(_AHEAD)
    if draw.chance(0.15):
        return StepStatus.LEFT
    return StepStatus.RUNNING if end > until else StepStatus.DONE

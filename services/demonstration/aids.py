"""Typing the aids of a person, the projects that pay for the support, and the letters printed."""

from datetime import UTC, date, datetime, time, timedelta

from models.aid import Aid, AidStatus, EventProject, FundingProject, YouthProject
from models.letter import Letter, Letterhead, LetterMedium
from models.pathway import Programme
from services.demonstration.batch import Batch
from services.demonstration.draw import Draw, Weights
from services.demonstration.people import Scene
from services.demonstration.story import Story

_PROJECTS = (
    ("FSE-2024-0187", "Parcours vers l’emploi des jeunes", "Fonds social européen"),
    ("FSE-2025-0042", "Repérer et remobiliser", "Fonds social européen"),
)
_LOCAL = Weights(
    {
        "transport": 30.0,
        "licence": 18.0,
        "food": 16.0,
        "equipment": 14.0,
        "housing": 10.0,
        "local_fund": 12.0,
    }
)
_CENTS = Weights({30_00: 20.0, 45_50: 14.0, 80_00: 22.0, 120_00: 16.0, 250_00: 14.0, 500_00: 6.0})
_STATUS = Weights(
    {
        AidStatus.PAID: 52.0,
        AidStatus.GRANTED: 16.0,
        AidStatus.REQUESTED: 18.0,
        AidStatus.REFUSED: 14.0,
    }
)
_REFUSALS = ("not_eligible", "incomplete", "no_budget", "ceiling")
_LETTERS = Weights({"convocation": 60.0, "follow_up": 22.0, "presence": 12.0, "reminder": 6.0})
_AIDED = 0.28
_TAGGED = 0.2
_WRITTEN = 0.35


def settle(batch: Batch, scene: Scene) -> tuple[int, ...]:
    """Type the projects and the head of the letters; return the keys of the projects."""
    since = datetime.combine(scene.span.start, time(10), tzinfo=UTC)
    director = scene.office.director
    head = {
        "address": "12 quai des Chartrons\n33000 Bordeaux",
        "phone": "05 56 00 00 14",
        "email": "accueil@mission-locale.example",
    }
    batch.add(Letterhead, since, director, head)
    rows = (
        {"code": code, "name": name, "funder": funder, "started_on": scene.span.start}
        for code, name, funder in _PROJECTS
    )
    return tuple(batch.add(FundingProject, since, director, row) for row in rows)


def tell(story: Story) -> None:
    """Type the aids, the projects and the letters of a person; drawn apart from the rest."""
    draw = Draw(story.scene.seed, "aids", story.person.rank)
    if draw.chance(_AIDED):
        for _ in range(draw.between(1, 3)):
            _local_aid(story, draw)
    _allowances(story, draw)
    _project(story, draw)
    if draw.chance(_WRITTEN):
        for _ in range(draw.between(1, 3)):
            _letter(story, draw)


def _local_aid(story: Story, draw: Draw) -> None:
    day = draw.day(story.first_day, story.seen_until)
    kind, cents = draw.weighted(_LOCAL), draw.weighted(_CENTS)
    _type(story, draw, day, draw.weighted(_STATUS), kind, cents)


def _allowances(story: Story, draw: Draw) -> None:
    """Type an allowance of the PACEA now and then; one person in some goes past its ceiling."""
    for spell in story.spells:
        if spell.programme is Programme.PACEA and draw.chance(0.2):
            last = min(spell.ended_on or story.seen_until, story.seen_until)
            day = draw.day(max(spell.started_on, story.first_day), last)
            cents = 497_50 if draw.chance(0.85) else 620_00
            _type(story, draw, day, AidStatus.PAID, "pacea", cents)


def _type(story: Story, draw: Draw, day: date, status: AidStatus, kind: str, cents: int) -> None:
    until = story.scene.span.until
    decided = min(day + timedelta(days=draw.between(2, 20)), until)
    paid = min(decided + timedelta(days=draw.between(3, 30)), until)
    values = {
        "youth_id": story.person.id,
        "kind": kind,
        "amount_cents": cents,
        "funder": "État (ASP)" if kind == "pacea" else "Fonds local d’aide aux jeunes",
        "status": status,
        "requested_on": min(day, until),
        "decided_on": None if status is AidStatus.REQUESTED else decided,
        "paid_on": paid if status is AidStatus.PAID else None,
        "refusal": draw.pick(_REFUSALS) if status is AidStatus.REFUSED else None,
    }
    story.batch.add(Aid, draw.instant(min(day, until)), story.person.adviser, values)


def _project(story: Story, draw: Draw) -> None:
    projects = story.scene.projects
    if not projects or not draw.chance(_TAGGED):
        return
    project, by = draw.pick(projects), story.person.adviser
    instant = draw.instant(story.last_day)
    link = {"youth_id": story.person.id, "project_id": project}
    story.batch.add(YouthProject, instant, by, link)
    for event in draw.some(story.events, 4):
        story.batch.add(EventProject, instant, by, {"event_id": event, "project_id": project})


def _letter(story: Story, draw: Draw) -> None:
    kind = draw.weighted(_LETTERS)
    day = draw.day(story.first_day, min(story.last_day, story.scene.span.until))
    is_sent = kind in ("convocation", "reminder")
    medium = draw.pick((LetterMedium.PRINT, LetterMedium.COPY, LetterMedium.MAIL))
    values = {
        "youth_id": story.person.id,
        "kind": kind,
        "medium": medium if is_sent else LetterMedium.PRINT,
        "made_on": day,
    }
    story.batch.add(Letter, draw.instant(day), story.person.adviser, values)

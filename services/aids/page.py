"""The aids of one person: each with what is to be said of it, and the totals by year."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.aid import Aid, AidStatus, EventProject, FundingProject
from models.event import Event
from models.pathway import Pathway, Programme
from services.aids.ceilings import Counted, Running, notices
from services.aids.projects import ProjectRow, list_projects, projects_of
from services.aids.records import counted
from services.aids.rules import AidRules, Amount, rules_of
from services.permissions import is_allowed, require
from services.unit_of_work import actor_of
from services.youths.values import Notice

READ = "youth.record"


@dataclass(frozen=True, slots=True)
class AidItem:
    """An aid, with what is to be said of it."""

    id: int
    version: int
    kind: str
    label: str
    amount_cents: int | None
    status: AidStatus
    funder: str | None
    purpose: str | None
    requested_on: date
    decided_on: date | None
    paid_on: date | None
    refusal: str | None
    refusal_label: str | None
    pathway_id: int | None
    project_id: int | None
    project_name: str | None
    notices: tuple[Notice, ...]

    @property
    def day(self) -> date:
        """The day it counts: paid, else decided, else asked for."""
        return self.paid_on or self.decided_on or self.requested_on


@dataclass(frozen=True, slots=True)
class YearTotal:
    """What one year brought, in cents."""

    year: int
    granted_cents: int
    paid_cents: int
    asked: int
    refused: int


@dataclass(frozen=True, slots=True)
class PathwayChoice:
    """A programme an aid may belong to."""

    id: int
    programme: Programme
    started_on: date
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class AidsPage:
    """The aids of a person, latest first.

    Attributes:
        amounts: Figures in force today, to be checked.
        projects: Those one may choose; empty for who may not write.
        own_projects: Those that pay for the person's support, with how many meetings each holds.
    """

    youth_id: int
    items: tuple[AidItem, ...]
    totals: tuple[YearTotal, ...]
    rules: AidRules
    amounts: tuple[Amount, ...]
    pathways: tuple[PathwayChoice, ...]
    projects: tuple[ProjectRow, ...]
    own_projects: tuple[tuple[ProjectRow, int], ...]


def aids_of(session: Session, youth_id: int, *, today: date) -> AidsPage:
    """Return the aids of a person; needs ``youth.record``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, READ)
    rules = rules_of(session)
    rows = session.execute(
        select(Aid, FundingProject.name)
        .outerjoin(FundingProject, FundingProject.id == Aid.project_id)
        .where(Aid.youth_id == youth_id)
        .order_by(Aid.requested_on.desc(), Aid.id.desc())
    ).all()
    pathways = session.scalars(
        select(Pathway).where(Pathway.youth_id == youth_id).order_by(Pathway.started_on.desc())
    ).all()
    running = [Running(row.programme, row.started_on, row.ended_on) for row in pathways]
    aids = [row[0] for row in rows]
    items = tuple(_item(aid, name, aids, running, rules) for aid, name in rows)
    may_write = is_allowed(actor_of(session), "aid.write")
    codes = dict.fromkeys(amount.code for amount in rules.amounts)
    in_force = (rules.amount_on(code, today) for code in codes)
    return AidsPage(
        youth_id=youth_id,
        items=items,
        totals=totals(items),
        rules=rules,
        amounts=tuple(amount for amount in in_force if amount is not None),
        pathways=tuple(_choice(row) for row in pathways),
        projects=list_projects(session) if may_write else (),
        own_projects=_own_projects(session, youth_id),
    )


def foreseen(
    page: AidsPage, kind: str, cents: int | None, day: date, *, besides: int | None
) -> tuple[Notice, ...]:
    """Return what would be said of an aid being typed, the one it corrects left out.

    Args:
        page: The aids of the person.
        kind: Code of the aid typed.
        cents: Its amount, None when not known.
        day: The day it would count.
        besides: Identifier of the aid being corrected, None for a new one.
    """
    aid = Counted(kind, cents, AidStatus.REQUESTED, day)
    others = (
        Counted(item.kind, item.amount_cents, item.status, item.day)
        for item in page.items
        if item.id != besides
    )
    running = (Running(one.programme, one.started_on, one.ended_on) for one in page.pathways)
    return notices(page.rules, aid, others, running)


def totals(items: tuple[AidItem, ...]) -> tuple[YearTotal, ...]:
    """Add up the aids by year, latest first: each counts the year it was paid, decided or asked."""
    found: dict[int, list[AidItem]] = {}
    for item in items:
        found.setdefault(item.day.year, []).append(item)
    return tuple(_year(year, found[year]) for year in sorted(found, reverse=True))


def _year(year: int, items: list[AidItem]) -> YearTotal:
    def cents(*statuses: AidStatus) -> int:
        return sum(item.amount_cents or 0 for item in items if item.status in statuses)

    return YearTotal(
        year=year,
        granted_cents=cents(AidStatus.GRANTED, AidStatus.PAID),
        paid_cents=cents(AidStatus.PAID),
        asked=len(items),
        refused=sum(item.status is AidStatus.REFUSED for item in items),
    )


def _item(
    aid: Aid, project: str | None, aids: list[Aid], running: list[Running], rules: AidRules
) -> AidItem:
    others = [counted(other) for other in aids if other.id != aid.id]
    return AidItem(
        id=aid.id,
        version=aid.version,
        kind=aid.kind,
        label=rules.label(aid.kind),
        amount_cents=aid.amount_cents,
        status=aid.status,
        funder=aid.funder,
        purpose=aid.purpose,
        requested_on=aid.requested_on,
        decided_on=aid.decided_on,
        paid_on=aid.paid_on,
        refusal=aid.refusal,
        refusal_label=None if aid.refusal is None else rules.refusals.get(aid.refusal, aid.refusal),
        pathway_id=aid.pathway_id,
        project_id=aid.project_id,
        project_name=project,
        notices=notices(rules, counted(aid), others, running),
    )


def _choice(row: Pathway) -> PathwayChoice:
    return PathwayChoice(row.id, row.programme, row.started_on, row.ended_on)


def _own_projects(session: Session, youth_id: int) -> tuple[tuple[ProjectRow, int], ...]:
    counts = session.execute(
        select(EventProject.project_id, func.count())
        .join(Event, Event.id == EventProject.event_id)
        .where(Event.youth_id == youth_id)
        .group_by(EventProject.project_id)
    )
    meetings = {row[0]: row[1] for row in counts}
    return tuple((row, meetings.get(row.id, 0)) for row in projects_of(session, youth_id))

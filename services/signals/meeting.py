"""The team meeting: people under each signal, by name or by date, and what is decided."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from models.agency import Account, Site
from models.signal import SignalDecision
from models.youth import Youth, YouthStatus
from services.actor import Actor
from services.formatting import spaced
from services.permissions import may_do_for, require
from services.signals.answers import DECIDE
from services.signals.raised import raised_among
from services.signals.rules import Signal, of_agency
from services.signals.standing import READ, Standing, holders, standings

_AT_ONCE: Final = 2_000


class Order(enum.StrEnum):
    """Order inside a group. There is no other: persons are never ranked."""

    NAME = "name"
    SINCE = "since"


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """What the meeting is about; None for all of them.

    Attributes:
        adviser_id: People this adviser follows, or was lent.
    """

    site_id: int | None = None
    adviser_id: int | None = None
    signal: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One person under one signal.

    Attributes:
        name: Family name first, as lists are in its order.
        may_decide: The actor may answer about this person.
    """

    name: str
    adviser: str | None
    site: str | None
    may_decide: bool
    standing: Standing
    sort_key: str


@dataclass(frozen=True, slots=True)
class MeetingGroup:
    """One signal.

    Attributes:
        raised: People it is raised for, and nobody put aside.
        aside: People for whom an adviser said that it does not apply.
        past: People it is no longer raised for, with decisions still to do.
    """

    signal: Signal
    raised: tuple[MeetingLine, ...]
    aside: tuple[MeetingLine, ...]
    past: tuple[MeetingLine, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """What the screen shows.

    Attributes:
        groups: Signals with somebody under them, in the order of the file.
        signals: Labels of every signal, by code.
        persons: How many different people are raised; never how many signals each has.
    """

    groups: tuple[MeetingGroup, ...]
    signals: Mapping[str, str]
    sites: Mapping[int, str]
    advisers: Mapping[int, str]
    holders: Mapping[int, str]
    notice: str
    persons: int
    source: str


def load_meeting(
    session: Session, wanted: MeetingFilter, *, today: date, order: Order = Order.NAME
) -> Meeting:
    """Return the people under each signal; needs ``signal.read``.

    Raises:
        NotPermittedError: The actor is not an adviser.
    """
    actor = require(session, READ)
    rules = of_agency(session)
    scope = scope_of(wanted.site_id, wanted.adviser_id)
    raised = raised_among(session, rules, today, signal=wanted.signal, scope=scope)
    people = sorted({one.youth_id for one in raised} | _decided_upon(session, wanted, scope))
    found = [
        one
        for one in standings(session, raised, rules, people)
        if wanted.signal in (None, one.signal.code)
    ]
    lines = _lines(session, found, actor)
    groups = (_group(signal, lines, order) for signal in rules.signals.values())
    return Meeting(
        groups=tuple(one for one in groups if one.raised or one.aside or one.past),
        signals={code: one.label for code, one in rules.signals.items()},
        sites=_sites(session),
        advisers=_advisers(session),
        holders=holders(session),
        notice=rules.notice,
        persons=len({line.standing.youth_id for line in lines if line.standing.is_raised}),
        source=rules.source,
    )


def scope_of(site_id: int | None, adviser_id: int | None) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions on ``Youth`` of a site and an adviser."""
    scope: list[ColumnElement[bool]] = []
    if site_id is not None:
        scope.append(Youth.site_id == site_id)
    if adviser_id is not None:
        scope.append(or_(Youth.adviser_id == adviser_id, Youth.lent_to_id == adviser_id))
    return tuple(scope)


def _decided_upon(
    session: Session, wanted: MeetingFilter, scope: tuple[ColumnElement[bool], ...]
) -> set[int]:
    statement = (
        select(SignalDecision.youth_id)
        .join(Youth, Youth.id == SignalDecision.youth_id)
        .where(
            SignalDecision.done_on.is_(None),
            Youth.status.in_((YouthStatus.ACTIVE, YouthStatus.DORMANT)),
            *scope,
        )
    )
    if wanted.signal is not None:
        statement = statement.where(SignalDecision.signal == wanted.signal)
    return set(session.scalars(statement))


def _lines(session: Session, found: Sequence[Standing], actor: Actor) -> list[MeetingLine]:
    people: dict[int, tuple[Youth, str | None, str | None]] = {}
    wanted = sorted({one.youth_id for one in found})
    for first in range(0, len(wanted), _AT_ONCE):
        rows = session.execute(
            select(Youth, Account.first_name, Account.last_name, Site.name)
            .outerjoin(Account, Account.id == Youth.adviser_id)
            .outerjoin(Site, Site.id == Youth.site_id)
            .where(Youth.id.in_(wanted[first : first + _AT_ONCE]))
        )
        for youth, first_name, last_name, site in rows:
            adviser = None if youth.adviser_id is None else f"{first_name} {last_name}"
            people[youth.id] = (youth, adviser, site)
    return [_line(one, *people[one.youth_id], actor) for one in found]


def _line(
    standing: Standing, youth: Youth, adviser: str | None, site: str | None, actor: Actor
) -> MeetingLine:
    return MeetingLine(
        name=spaced(f"{youth.last_name} {youth.first_name}"),
        adviser=adviser,
        site=site,
        may_decide=may_do_for(actor, DECIDE, youth),
        standing=standing,
        sort_key=youth.search_key,
    )


def _group(signal: Signal, lines: Sequence[MeetingLine], order: Order) -> MeetingGroup:
    mine = sorted(
        (line for line in lines if line.standing.signal.code == signal.code),
        key=lambda line: (
            line.standing.since or date.max if order is Order.SINCE else date.min,
            line.sort_key,
            line.standing.youth_id,
        ),
    )
    return MeetingGroup(
        signal,
        raised=tuple(line for line in mine if line.standing.is_raised),
        aside=tuple(line for line in mine if line.standing.override is not None),
        past=tuple(line for line in mine if line.standing.since is None),
    )


def _sites(session: Session) -> dict[int, str]:
    sites = session.scalars(select(Site).where(Site.is_active).order_by(Site.name, Site.id))
    return {site.id: site.name for site in sites}


def _advisers(session: Session) -> dict[int, str]:
    followed = select(Youth.adviser_id).where(Youth.adviser_id.is_not(None)).distinct()
    rows = session.execute(
        select(Account.id, Account.first_name, Account.last_name)
        .where(Account.id.in_(followed), Account.is_active)
        .order_by(Account.last_name, Account.first_name, Account.id)
    )
    return {key: f"{first} {last}" for key, first, last in rows}

"""Hand one's caseload, or some of it, to a colleague for the days one is away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from models.agency import Account, AccountRole, Role
from models.follow_up import Coverage
from models.youth import Youth, YouthStatus
from services import formatting
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths.items import full_name
from services.youths.loading import flush

RIGHT = "caseload.hand_over"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Another adviser, who may be chosen."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class OwnYouth:
    """One of the actor's own people, who may be chosen."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Handover:
    """What is handed over, now or later.

    Attributes:
        ids: Rows it is made of, one per young person chosen.
        is_mine: The actor is away; otherwise they cover for a colleague.
        other_name: The colleague, or whom the actor covers.
        count: How many young people were chosen; None for the whole caseload.
    """

    ids: tuple[int, ...]
    is_mine: bool
    other_name: str
    starts_on: date
    ends_on: date
    count: int | None


def colleagues(session: Session) -> tuple[Colleague, ...]:
    """Return the other advisers, by name; needs ``caseload.hand_over``."""
    actor = require(session, RIGHT)
    rows = session.scalars(
        select(Account)
        .where(
            Account.is_active,
            Account.id != actor.account_id,
            Account.roles.any(AccountRole.role == Role.ADVISER),
        )
        .order_by(Account.last_name, Account.first_name, Account.id)
    )
    return tuple(Colleague(row.id, f"{row.first_name} {row.last_name}") for row in rows)


def own_youths(session: Session) -> tuple[OwnYouth, ...]:
    """Return the people the actor follows, by name; needs ``caseload.hand_over``."""
    actor = require(session, RIGHT)
    rows = session.execute(
        select(Youth.id, Youth.last_name, Youth.first_name)
        .where(Youth.adviser_id == actor.account_id, Youth.status == YouthStatus.ACTIVE)
        .order_by(Youth.search_key, Youth.id)
    )
    return tuple(OwnYouth(key, f"{last} {first}") for key, last, first in rows)


def hand_over(
    session: Session,
    colleague_id: int | None,
    starts_on: date | None,
    ends_on: date | None,
    youth_ids: Sequence[int] | None = None,
    *,
    today: date,
) -> None:
    """Hand the actor's caseload over; needs ``caseload.hand_over``. It ends by itself.

    Args:
        session: A write session.
        colleague_id: Who looks after it.
        starts_on: First day, today or later.
        ends_on: Last day.
        youth_ids: The people chosen; None for the whole caseload.
        today: Local day.

    Raises:
        NotPermittedError: The role hands nothing over.
        ValidationError: The colleague, a day or somebody chosen is wrong.
    """
    actor = require(session, RIGHT)
    first = _required("starts_on", starts_on)
    last = _required("ends_on", ends_on)
    _check_period(first, last, today)
    if colleague_id is None or colleague_id not in {one.id for one in colleagues(session)}:
        message = QT_TRANSLATE_NOOP("errors", "Choisissez un·e collègue qui suit des jeunes.")
        raise ValidationError("colleague_id", message)
    if youth_ids is not None:
        _check_own(session, youth_ids)
    chosen: Sequence[int | None] = [None] if youth_ids is None else youth_ids
    session.add_all(
        Coverage(
            account_id=actor.account_id,
            colleague_id=colleague_id,
            youth_id=youth_id,
            starts_on=first,
            ends_on=last,
        )
        for youth_id in chosen
    )
    flush(session)


def handovers(session: Session, *, today: date) -> tuple[Handover, ...]:
    """Return what the actor hands over, now or later, and what they cover now."""
    actor = require(session, "break.read")
    away, colleague = aliased(Account), aliased(Account)
    rows = session.execute(
        select(Coverage, away, colleague)
        .join(away, away.id == Coverage.account_id)
        .join(colleague, colleague.id == Coverage.colleague_id)
        .where(
            Coverage.ends_on >= today,
            (Coverage.account_id == actor.account_id)
            | ((Coverage.colleague_id == actor.account_id) & (Coverage.starts_on <= today)),
        )
        .order_by(Coverage.starts_on, Coverage.id)
    )
    groups: dict[tuple[object, ...], list[tuple[Coverage, str]]] = {}
    for row, absent, covering in rows:
        other = covering if row.account_id == actor.account_id else absent
        key = (row.account_id, row.colleague_id, row.starts_on, row.ends_on, row.youth_id is None)
        name = full_name(other.first_name, other.last_name) or ""
        groups.setdefault(key, []).append((row, name))
    return tuple(_handover(actor.account_id, group) for group in groups.values())


def end_handover(session: Session, ids: Sequence[int], *, today: date) -> None:
    """End at once what the actor handed over; needs ``caseload.hand_over``.

    Raises:
        NotPermittedError: The role hands nothing over.
        NotFoundError: It is somebody else's, or has ended already.
    """
    actor = require(session, RIGHT)
    rows = session.scalars(
        select(Coverage).where(
            Coverage.id.in_(ids),
            Coverage.account_id == actor.account_id,
            Coverage.ends_on >= today,
        )
    ).all()
    if not rows:
        message = QT_TRANSLATE_NOOP("errors", "Ce relais a déjà pris fin. Actualisez la liste.")
        raise NotFoundError(message)
    for row in rows:
        if row.starts_on >= today:
            session.delete(row)
        else:
            row.ends_on = today - timedelta(days=1)
    flush(session)


def _handover(account_id: int | None, group: list[tuple[Coverage, str]]) -> Handover:
    row, name = group[0]
    return Handover(
        ids=tuple(one.id for one, _name in group),
        is_mine=row.account_id == account_id,
        other_name=name,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        count=None if row.youth_id is None else len(group),
    )


def _required(field: str, day: date | None) -> date:
    if day is None:
        message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
        raise ValidationError(field, message)
    return day


def _check_period(starts_on: date, ends_on: date, today: date) -> None:
    if starts_on < today:
        message = QT_TRANSLATE_NOOP(
            "errors", "Le relais ne peut pas commencer avant aujourd’hui ({day}). Changez le début."
        )
        raise ValidationError("starts_on", message, day=formatting.table_date(today))
    if ends_on < starts_on:
        message = QT_TRANSLATE_NOOP(
            "errors", "La fin ({end}) précède le début ({start}). Corrigez l’une des deux dates."
        )
        days = {"start": formatting.table_date(starts_on), "end": formatting.table_date(ends_on)}
        raise ValidationError("ends_on", message, **days)


def _check_own(session: Session, youth_ids: Sequence[int]) -> None:
    own = {one.id for one in own_youths(session)}
    if not youth_ids or not set(youth_ids) <= own:
        message = QT_TRANSLATE_NOOP(
            "errors", "Choisissez au moins une personne, parmi celles que vous suivez."
        )
        raise ValidationError("youth_ids", message)

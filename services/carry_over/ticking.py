"""Say that lines were typed in I-MILO, and take it back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.base import Record
from models.follow_up import CarryOver
from models.youth import Youth
from services.carry_over.lines import RIGHT, CarryLine, lines_of
from services.carry_over.readers import ENTITIES
from services.caseload import caseload_of
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.unit_of_work import actor_of
from services.youths.loading import flush, youth_for


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much an adviser has to carry over."""

    lines: int
    people: int


def tick(session: Session, lines: Iterable[CarryLine]) -> None:
    """Note that lines were typed in I-MILO; needs ``carry_over.write`` in each caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: A file no longer exists.
        ConflictError: A record changed since the line was shown.
    """
    now = session.info["clock"]()
    chosen = [line for line in lines if line.done is None]
    _check(session, chosen)
    account_id = _account(session)
    session.add_all(
        CarryOver(
            youth_id=line.youth_id,
            entity=line.entity,
            entity_id=line.entity_id,
            field=line.field,
            record_version=line.version,
            content=line.text,
            done_at=now,
            account_id=account_id,
        )
        for line in chosen
    )
    flush(session)


def untick(session: Session, line: CarryLine) -> None:
    """Note that a line ticked lately is still to be typed.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
    """
    youth_for(session, line.youth_id, RIGHT)
    last = session.scalars(
        select(CarryOver)
        .where(
            CarryOver.entity == line.entity,
            CarryOver.entity_id == line.entity_id,
            CarryOver.field == line.field,
        )
        .order_by(CarryOver.done_at.desc(), CarryOver.id.desc())
        .limit(1)
    ).first()
    if last is not None:
        session.delete(last)
        flush(session)


def untick_all(session: Session, lines: Iterable[CarryLine]) -> None:
    """Take back what was ticked at once.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: A file no longer exists.
    """
    for line in lines:
        untick(session, line)


def own_lines(session: Session, *, today: date, with_done: bool = True) -> tuple[CarryLine, ...]:
    """Return the lines of the actor's caseload, person by person.

    Raises:
        NotPermittedError: The role does not carry over.
    """
    actor = require(session, RIGHT)
    held = caseload_of(session, actor.account_id, today).holds()
    ids = session.scalars(select(Youth.id).where(held).order_by(Youth.search_key, Youth.id)).all()
    return lines_of(session, ids, with_done=with_done)


def waiting(session: Session, *, today: date) -> Waiting:
    """Return how many lines the actor has to carry over, and about how many people.

    Raises:
        NotPermittedError: The role does not carry over.
    """
    lines = own_lines(session, today=today, with_done=False)
    return Waiting(len(lines), len({line.youth_id for line in lines}))


def _check(session: Session, lines: Sequence[CarryLine]) -> None:
    for youth_id in {line.youth_id for line in lines}:
        youth_for(session, youth_id, RIGHT)
    for entity in {line.entity for line in lines}:
        table = ENTITIES[entity].table
        shown = {line.entity_id: line.version for line in lines if line.entity == entity}
        for record_id, version in _versions(session, table, shown):
            if version != shown[record_id]:
                message = QT_TRANSLATE_NOOP(
                    "errors",
                    "Ce dossier a changé depuis l’affichage : la liste est actualisée, relisez la"
                    " ligne avant de la cocher.",
                )
                raise ConflictError(message)


def _versions(session: Session, table: type[Record], ids: Iterable[int]) -> Iterable[Any]:
    return session.execute(select(table.id, table.version).where(table.id.in_(list(ids))))


def _account(session: Session) -> int | None:
    account_id = actor_of(session).account_id
    found = select(func.count()).select_from(Account).where(Account.id == account_id)
    return account_id if session.scalar(found) else None

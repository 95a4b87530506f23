"""Change the adviser of many files at once: counts first, then all of them or none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.agency import Account, AccountRole, Role, Site
from models.event import Attendance, Event
from models.pathway import Pathway
from models.youth import Youth, YouthStatus
from services.actor import Actor
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed, require
from services.reassignment.sharing import File, Sharing, Target, share
from services.unit_of_work import actor_of, add_entry

REASSIGN = "caseload.reassign"
HAND_OVER = "caseload.hand_over"


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for.

    Attributes:
        from_id: Adviser who follows the files now.
        to_ids: Who takes them.
        site_id: Only the files of this site.
        status: Only the files in this state.
        with_appointments: What is planned from today on follows the file.
        with_pathways: The programmes under way too.
    """

    from_id: int
    to_ids: tuple[int, ...]
    sharing: Sharing = Sharing.IN_TURN
    site_id: int | None = None
    status: YouthStatus | None = None
    with_appointments: bool = True
    with_pathways: bool = True


@dataclass(frozen=True, slots=True)
class Forecast:
    """What an order would do, in counts: no name is read.

    Attributes:
        by_target: Files each adviser would take.
        left: Files that find nobody at their site, and stay.
        digest: Changes when the files concerned do.
    """

    files: int
    by_target: Mapping[int, int]
    left: int
    appointments: int
    pathways: int
    digest: int


@dataclass(frozen=True, slots=True)
class Change:
    """One row that went from an adviser to another."""

    table: str
    id: int
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Done:
    """What was changed, to take it back within the session."""

    account_id: int | None
    changes: tuple[Change, ...]

    @property
    def files(self) -> int:
        """How many files changed hands."""
        return sum(change.table == Youth.__tablename__ for change in self.changes)


@dataclass(frozen=True, slots=True)
class AdviserRow:
    """An adviser, and how many files they follow."""

    id: int
    name: str
    site_name: str | None
    files: int
    is_active: bool


Owned = Youth | Event | Pathway
_KINDS: Mapping[str, type[Owned]] = {kind.__tablename__: kind for kind in (Youth, Event, Pathway)}


def advisers(session: Session) -> tuple[AdviserRow, ...]:
    """Return who follows files, or may; needs one of the two rights.

    Raises:
        NotPermittedError: The role forbids it.
    """
    _require_any(session)
    counts = Counter(session.scalars(select(Youth.adviser_id).where(Youth.adviser_id.is_not(None))))
    sites = {row.id: row.name for row in session.execute(select(Site.id, Site.name))}
    of_role = set(
        session.scalars(select(AccountRole.account_id).where(AccountRole.role == Role.ADVISER))
    )
    rows = session.scalars(select(Account).order_by(Account.last_name, Account.first_name))
    return tuple(
        AdviserRow(
            row.id,
            f"{row.first_name} {row.last_name}",
            sites.get(row.site_id or 0),
            counts[row.id],
            row.is_active and row.id in of_role,
        )
        for row in rows
        if counts[row.id] or (row.is_active and row.id in of_role)
    )


def forecast(session: Session, order: Order, *, today: date) -> Forecast:
    """Count what an order would do.

    Raises:
        NotPermittedError: The role forbids it, or the files are a colleague's.
        ValidationError: Nobody takes the files, or somebody who is not an adviser.
    """
    _require(session, order)
    shares = _shares(session, order)
    moved = {youth_id: to for youth_id, to in shares.items() if to is not None}
    return Forecast(
        files=len(moved),
        by_target=Counter(moved.values()),
        left=len(shares) - len(moved),
        appointments=len(_appointments(session, order, moved, today)),
        pathways=len(_pathways(session, order, moved)),
        digest=hash(tuple(sorted(shares.items(), key=str))),
    )


def reassign(session: Session, order: Order, digest: int, *, today: date) -> Done:
    """Do what was counted, all of it or nothing.

    Raises:
        NotPermittedError: The role forbids it, or the files are a colleague's.
        ValidationError: Nobody takes the files, or somebody who is not an adviser.
        ConflictError: The files changed since they were counted.
    """
    actor = _require(session, order)
    if forecast(session, order, today=today).digest != digest:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ces dossiers ont changé depuis le décompte. Rien n’a été réattribué : refaites le"
            " décompte, puis confirmez.",
        )
        raise ConflictError(message)
    moved = {key: to for key, to in _shares(session, order).items() if to is not None}
    rows: list[Owned] = []
    rows += session.scalars(select(Youth).where(_from(order), *_limits(order))).all()
    rows += _appointments(session, order, moved, today)
    rows += _pathways(session, order, moved)
    changes = []
    for row in rows:
        owner = row.id if isinstance(row, Youth) else row.youth_id
        if owner in moved:
            changes.append(Change(row.__tablename__, row.id, row.adviser_id, moved[owner]))
            row.adviser_id = moved[owner]
    session.flush()
    add_entry(session, "caseload.reassign", entity="account", entity_id=order.from_id)
    return Done(actor.account_id, tuple(changes))


def take_back(session: Session, done: Done) -> int:
    """Undo a change of adviser; rows changed or removed since stay. Return how many files.

    Raises:
        NotPermittedError: Somebody else did it.
    """
    _require_any(session)
    if actor_of(session).account_id != done.account_id:
        raise _not_yours()
    files = 0
    for change in done.changes:
        row = _row(session, change)
        if row is not None and row.adviser_id == change.after:
            row.adviser_id = change.before
            files += isinstance(row, Youth)
    session.flush()
    add_entry(session, "caseload.take_back")
    return files


def _row(session: Session, change: Change) -> Owned | None:
    match change.table:
        case Event.__tablename__:
            return session.get(Event, change.id)
        case Pathway.__tablename__:
            return session.get(Pathway, change.id)
        case _:
            return session.get(Youth, change.id)


def _shares(session: Session, order: Order) -> Mapping[int, int | None]:
    rows = session.execute(
        select(Youth.id, Youth.site_id, Youth.commune_code).where(_from(order), *_limits(order))
    )
    files = [File(row.id, row.site_id, row.commune_code) for row in rows]
    return share(files, _targets(session, order), order.sharing)


def _targets(session: Session, order: Order) -> list[Target]:
    if not order.to_ids:
        message = QT_TRANSLATE_NOOP("errors", "Choisissez au moins une personne qui reprend.")
        raise ValidationError("to_ids", message)
    rows = session.execute(
        select(Account.id, Account.site_id)
        .join(AccountRole, AccountRole.account_id == Account.id)
        .where(Account.is_active, AccountRole.role == Role.ADVISER, Account.id.in_(order.to_ids))
    )
    known = {row.id: Target(row.id, row.site_id) for row in rows}
    if set(order.to_ids) - known.keys() or order.from_id in order.to_ids:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’une des personnes choisies ne peut pas reprendre ces dossiers : elle les suit déjà,"
            " ou elle n’est plus conseillère. Actualisez la liste.",
        )
        raise ValidationError("to_ids", message)
    return [known[key] for key in order.to_ids]


def _from(order: Order) -> ColumnElement[bool]:
    return Youth.adviser_id == order.from_id


def _limits(order: Order) -> list[ColumnElement[bool]]:
    limits: list[ColumnElement[bool]] = []
    if order.site_id is not None:
        limits.append(Youth.site_id == order.site_id)
    if order.status is not None:
        limits.append(Youth.status == order.status)
    return limits


def _appointments(
    session: Session, order: Order, moved: Mapping[int, int], today: date
) -> Sequence[Event]:
    if not order.with_appointments:
        return ()
    statement = (
        select(Event)
        .join(Youth, Youth.id == Event.youth_id)
        .where(
            _from(order),
            *_limits(order),
            Event.adviser_id == order.from_id,
            Event.attendance == Attendance.PLANNED,
            Event.occurred_on >= today,
        )
    )
    return [row for row in session.scalars(statement) if row.youth_id in moved]


def _pathways(session: Session, order: Order, moved: Mapping[int, int]) -> Sequence[Pathway]:
    if not order.with_pathways:
        return ()
    statement = (
        select(Pathway)
        .join(Youth, Youth.id == Pathway.youth_id)
        .where(
            _from(order),
            *_limits(order),
            Pathway.adviser_id == order.from_id,
            Pathway.ended_on.is_(None),
        )
    )
    return [row for row in session.scalars(statement) if row.youth_id in moved]


def _require(session: Session, order: Order) -> Actor:
    actor = actor_of(session)
    if is_allowed(actor, REASSIGN):
        return actor
    require(session, HAND_OVER)
    if order.from_id != actor.account_id:
        raise _not_yours()
    return actor


def _require_any(session: Session) -> None:
    if not is_allowed(actor_of(session), REASSIGN):
        require(session, HAND_OVER)


def _not_yours() -> NotPermittedError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Vous ne pouvez confier que vos propres dossiers. Pour ceux d’une autre personne, voyez"
        " avec la direction.",
    )
    return NotPermittedError(message)

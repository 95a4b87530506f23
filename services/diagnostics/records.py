"""Read validated diagnostics back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from models.agency import Account
from models.diagnostic import (
    Action,
    ActionOwner,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticKind,
    DiagnosticStatus,
    ItemKind,
    Level,
    Orientation,
)
from services.diagnostics import rules
from services.diagnostics.access import youth_to_read, youth_to_write
from services.diagnostics.form import DiagnosticForm, new_form
from services.diagnostics.validation import current_id
from services.errors import NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.unit_of_work import actor_of


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action decided in a diagnostic, as it stands today."""

    id: int
    domain: str
    title: str
    owner: ActionOwner
    due_on: date | None
    status: ActionStatus
    done_on: date | None
    rule_code: str | None


@dataclass(frozen=True, slots=True)
class DiagnosticSummary:
    """A line of the history.

    Attributes:
        adviser: Name of who made it; None when the program did.
        levels: Level of the domains raised, and of them only.
    """

    id: int
    kind: DiagnosticKind
    status: DiagnosticStatus
    made_on: date
    adviser: str | None
    orientation: Orientation | None
    levels: Mapping[str, Level]


@dataclass(frozen=True, slots=True)
class DiagnosticRecord:
    """A diagnostic as validated, with its actions as they stand today.

    Attributes:
        adviser: Name of who made it; None when the program did, as its first name.
        asked: Domains that were asked, in the order of the grid.
        levels: Level of the domains raised, and of them only.
        orientation_reason: Why the decision differs from the proposal; None when it does not.
        notes: The adviser's notepad; never printed.
    """

    id: int
    youth_id: int
    kind: DiagnosticKind
    status: DiagnosticStatus
    made_on: date
    adviser: str | None
    adviser_first_name: str | None
    grid_version: str
    duration_minutes: int | None
    orientation: Orientation | None
    proposed_orientation: Orientation | None
    orientation_reason: str | None
    notes: str | None
    review_on: date | None
    validated_at: datetime | None
    replaced_by_id: int | None
    asked: tuple[str, ...]
    levels: Mapping[str, Level]
    comments: Mapping[str, str]
    situations: frozenset[str]
    objectives: frozenset[str]
    needs: frozenset[str]
    assets: frozenset[str]
    actions: tuple[ActionRow, ...]


def author_first_name(session: Session) -> str | None:
    """Return how the young person knows who writes; None when the program does."""
    account_id = actor_of(session).account_id
    return session.scalars(select(Account.first_name).where(Account.id == account_id)).first()


def start(
    session: Session, youth_id: int, kind: DiagnosticKind = DiagnosticKind.RAPID
) -> DiagnosticForm:
    """Return the empty form of a new diagnostic; needs ``diagnostic.write`` in the caseload.

    Nothing is copied from the previous one: what is not raised again is not known again.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The role or the caseload forbids it.
    """
    youth_to_write(session, youth_id)
    return new_form(rules.of_agency(session).grid, kind, current_id(session, youth_id))


def read(session: Session, diagnostic_id: int) -> DiagnosticRecord:
    """Return a diagnostic; needs ``diagnostic.read``.

    Raises:
        NotFoundError: It does not exist.
        NotPermittedError: The actor does not read diagnostics.
    """
    require(session, "diagnostic.read")
    found = session.execute(
        _with_author()
        .where(Diagnostic.id == diagnostic_id)
        .options(selectinload(Diagnostic.answers), selectinload(Diagnostic.items))
    ).one_or_none()
    if found is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce diagnostic n’existe plus. Revenez à la page du jeune."
        )
        raise NotFoundError(message)
    row, first_name, last_name = found
    author = (_name(first_name, last_name), first_name)
    order = tuple(rules.of_diagnostic(session, row).grid.domains)
    return _record(row, order, author, _actions(session, diagnostic_id))


def history(session: Session, youth_id: int) -> tuple[DiagnosticSummary, ...]:
    """Return the diagnostics of a person, the last first; needs ``diagnostic.read``.

    Raises:
        NotFoundError: The file no longer exists.
        NotPermittedError: The actor does not read diagnostics.
    """
    youth_to_read(session, youth_id)
    found = session.execute(
        _with_author()
        .where(Diagnostic.youth_id == youth_id)
        .order_by(Diagnostic.made_on.desc(), Diagnostic.id.desc())
        .options(selectinload(Diagnostic.answers))
    )
    return tuple(
        DiagnosticSummary(
            row.id,
            row.kind,
            row.status,
            row.made_on,
            _name(first_name, last_name),
            row.orientation,
            _levels(row.answers),
        )
        for row, first_name, last_name in found
    )


def _with_author() -> Select[Diagnostic, str, str]:
    return select(Diagnostic, Account.first_name, Account.last_name).outerjoin(
        Account, Account.id == Diagnostic.adviser_id
    )


def _actions(session: Session, diagnostic_id: int) -> tuple[ActionRow, ...]:
    rows = session.scalars(
        select(Action).where(Action.diagnostic_id == diagnostic_id).order_by(Action.id)
    )
    return tuple(
        ActionRow(
            row.id,
            row.domain,
            row.title,
            row.owner,
            row.due_on,
            row.status,
            row.done_on,
            row.rule_code,
        )
        for row in rows
    )


def _record(
    row: Diagnostic,
    order: Sequence[str],
    author: tuple[str | None, str | None],
    actions: tuple[ActionRow, ...],
) -> DiagnosticRecord:
    codes = {
        kind: frozenset(item.code for item in row.items if item.kind is kind) for kind in ItemKind
    }
    asked = sorted(
        (answer.domain for answer in row.answers),
        # One made before the texts were kept may have a domain the grid no longer has.
        key=lambda code: (order.index(code) if code in order else len(order), code),
    )
    return DiagnosticRecord(
        id=row.id,
        youth_id=row.youth_id,
        kind=row.kind,
        status=row.status,
        made_on=row.made_on,
        adviser=author[0],
        adviser_first_name=author[1],
        grid_version=row.grid_version,
        duration_minutes=row.duration_minutes,
        orientation=row.orientation,
        proposed_orientation=row.proposed_orientation,
        orientation_reason=row.orientation_reason,
        notes=row.notes,
        review_on=row.review_on,
        validated_at=row.validated_at,
        replaced_by_id=row.replaced_by_id,
        asked=tuple(asked),
        levels=_levels(row.answers),
        comments={one.domain: one.comment for one in row.answers if one.comment},
        situations=codes[ItemKind.SITUATION],
        objectives=codes[ItemKind.OBJECTIVE],
        needs=codes[ItemKind.NEED],
        assets=codes[ItemKind.ASSET],
        actions=actions,
    )


def _levels(answers: Sequence[DiagnosticAnswer]) -> dict[str, Level]:
    return {one.domain: one.level for one in answers if one.level is not Level.NOT_RAISED}


def _name(first_name: str | None, last_name: str | None) -> str | None:
    return None if last_name is None else f"{first_name} {last_name}"

"""A validated diagnostic is never edited, whoever asks: a new one replaces it.

The rule is held where rows are flushed, so that no service written later can forget it. It comes
into force as soon as this module is imported, which every module that writes diagnostics does.
"""

from typing import Final, Literal

from sqlalchemy import Connection, event, inspect, select
from sqlalchemy.orm import Mapper, object_session

from models.diagnostic import Diagnostic, DiagnosticAnswer, DiagnosticItem, DiagnosticStatus
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP

Part = DiagnosticAnswer | DiagnosticItem

# What replacing a diagnostic writes on it, and what every change of a row does.
_FREE: Final = frozenset({"status", "replaced_by_id", "updated_at", "version"})


class FrozenDiagnosticError(ConflictError):
    """A validated diagnostic was about to be changed."""

    def __init__(self) -> None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Un diagnostic validé ne se modifie plus. Commencez-en un nouveau : il remplacera"
            " celui-ci, qui restera dans l’historique.",
        )
        super().__init__(message)


@event.listens_for(Diagnostic, "before_update")
def _refuse_edit(_mapper: Mapper[Diagnostic], _link: Connection, row: Diagnostic) -> None:
    state = inspect(row)
    changed = {name for name, attribute in state.attrs.items() if attribute.history.has_changes()}
    before = state.attrs.status.history.deleted or (row.status,)
    if before[0] is DiagnosticStatus.DRAFT:
        return
    if changed - _FREE or ("status" in changed and row.status is not DiagnosticStatus.REPLACED):
        raise FrozenDiagnosticError


@event.listens_for(DiagnosticAnswer, "before_insert")
@event.listens_for(DiagnosticItem, "before_insert")
def _refuse_addition(mapper: Mapper[Part], link: Connection, row: Part) -> None:
    # The parts written together with their diagnostic are those it is validated with.
    if not _is_written_with(row, "new"):
        _refuse_change(mapper, link, row)


@event.listens_for(DiagnosticAnswer, "before_delete")
@event.listens_for(DiagnosticItem, "before_delete")
def _refuse_removal(mapper: Mapper[Part], link: Connection, row: Part) -> None:
    if not _is_written_with(row, "deleted"):
        _refuse_change(mapper, link, row)


@event.listens_for(DiagnosticAnswer, "before_update")
@event.listens_for(DiagnosticItem, "before_update")
def _refuse_change(_mapper: Mapper[Part], link: Connection, row: Part) -> None:
    table = Diagnostic.__table__
    status = link.execute(select(table.c.status).where(table.c.id == row.diagnostic_id))
    if status.scalar_one() is not DiagnosticStatus.DRAFT:
        raise FrozenDiagnosticError


def _is_written_with(row: Part, collection: Literal["new", "deleted"]) -> bool:
    """Tell whether the diagnostic of this part is itself inserted, or deleted, in this flush."""
    session = object_session(row)
    together = getattr(session, collection) if session is not None else ()
    return any(isinstance(one, Diagnostic) and one.id == row.diagnostic_id for one in together)

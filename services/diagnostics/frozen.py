"""A validated diagnostic is never edited, whoever asks: a new one replaces it.

The rule is held where rows are flushed, so that no service written later can forget it. It comes
into force as soon as this module is imported, which every module that writes diagnostics does.
"""

from typing import Final

from sqlalchemy import Connection, event, inspect, select
from sqlalchemy.orm import Mapper, object_session

from models.diagnostic import Diagnostic, DiagnosticAnswer, DiagnosticItem, DiagnosticStatus
from services.errors import ConflictError
from services.i18n import QT_TRANSLATE_NOOP

# What replacing a diagnostic writes on it, and what every change of a row does.
_FREE: Final = frozenset({"status", "replaced_by_id", "updated_at", "version"})


class FrozenDiagnosticError(ConflictError):
    """A validated diagnostic was about to be changed."""

    def __init__(self) -> None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Un diagnostic validé ne se modifie plus. Commencez-en un nouveau : il remplacera"
            " celui-ci, qui restera dans l’historique.",
        )
        super().__init__(message)


@event.listens_for(Diagnostic, "before_update")
def _refuse_edit(_mapper: Mapper[Diagnostic], _link: Connection, row: Diagnostic) -> None:
    state = inspect(row)
    changed = {name for name in state.mapper.column_attrs.keys() if _has_changed(row, name)}  # noqa: SIM118
    before = state.attrs.status.history.deleted or (row.status,)
    if before[0] is not DiagnosticStatus.DRAFT and changed - _FREE:
        raise FrozenDiagnosticError


@event.listens_for(DiagnosticAnswer, "before_update")
@event.listens_for(DiagnosticItem, "before_update")
@event.listens_for(DiagnosticAnswer, "before_insert")
@event.listens_for(DiagnosticItem, "before_insert")
def _refuse_part(
    _mapper: Mapper[DiagnosticAnswer], link: Connection, row: DiagnosticAnswer | DiagnosticItem
) -> None:
    session = object_session(row)
    fresh = session.new if session is not None else ()
    # The parts written together with their diagnostic are those it is validated with.
    if any(isinstance(one, Diagnostic) and one.id == row.diagnostic_id for one in fresh):
        return
    query = select(Diagnostic.__table__.c.status).where(
        Diagnostic.__table__.c.id == row.diagnostic_id
    )
    if link.execute(query).scalar_one() is not DiagnosticStatus.DRAFT:
        raise FrozenDiagnosticError


def _has_changed(row: Diagnostic, name: str) -> bool:
    return bool(inspect(row).attrs[name].history.has_changes())

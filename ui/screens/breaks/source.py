"""Where the list of breaks gets its rows, and its columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from services.breaks.listing import PersonBreaks, own_scope, ranked, scope_of
from services.breaks.people import BreakLine, named
from services.breaks.rules import RuleCode
from ui.context import ScreenContext
from ui.forms import break_words
from ui.item_models.paged import Column

UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class BreakFilters:
    """What the list is limited to.

    Attributes:
        mine: The actor's own list, with what was handed over to them.
        adviser_id: Somebody else's, when it is not the actor's own.
    """

    mine: bool = True
    adviser_id: int | None = None
    site_id: int | None = None
    kind: RuleCode | None = None


class BreakSource:
    """Ranks the whole list in a worker; names are loaded for the rows looked at.

    Attributes:
        filters: Replaced as a whole by the screen, before it asks for the list again.
    """

    def __init__(self, context: ScreenContext) -> None:
        self.filters = BreakFilters()
        self._context = context
        self._lines: Mapping[int, PersonBreaks] = {}

    def list_ids(self, search: str, sort: str, descending: bool) -> Sequence[int]:
        """Return everybody at risk, the most pressing first."""
        del search, sort, descending
        filters, today = self.filters, self._context.today()
        with self._context.database.read(self._context.actor) as session:
            scope = (
                own_scope(session, today=today, site_id=filters.site_id)
                if filters.mine
                else scope_of(session, filters.adviser_id, filters.site_id, today=today)
            )
            lines = ranked(session, scope, today=today, only=filters.kind)
        self._lines = {line.youth_id: line for line in lines}
        return list(self._lines)

    def load_rows(self, ids: Sequence[int]) -> Mapping[int, BreakLine]:
        """Return the rows of a page."""
        lines = [self._lines[key] for key in ids if key in self._lines]
        with self._context.database.read(self._context.actor) as session:
            return {one.youth_id: one for one in named(session, lines)}


def columns(context: ScreenContext) -> list[Column[BreakLine]]:
    """Return the columns of the list."""
    translate = QCoreApplication.translate
    return [
        Column(lambda: translate("break_list", "Nom"), lambda row: row.name),
        Column(
            lambda: translate("break_list", "Nature"),
            lambda row: break_words.kind(row.line.first.code),
        ),
        Column(
            lambda: translate("break_list", "Raison"),
            lambda row: break_words.reason(row.line.first, context.today()),
        ),
        Column(
            lambda: translate("break_list", "Précision"),
            lambda row: break_words.detail(row.line.first) or UNKNOWN,
        ),
        Column(
            lambda: translate("break_list", "Autres raisons"),
            _others,
        ),
        Column(
            lambda: translate("break_list", "Référent"),
            lambda row: row.adviser_name or translate("break_list", "sans référent"),
        ),
    ]


def _others(row: BreakLine) -> str:
    return ", ".join(dict.fromkeys(break_words.kind(one.code) for one in row.line.breaks[1:]))

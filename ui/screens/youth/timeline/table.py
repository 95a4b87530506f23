"""The timeline as a table: the same items, for those who do not see it."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services import formatting
from services.charts.timeline import (
    Item,
    Moment,
    MomentKind,
    SpanState,
    Timeline,
    first_day,
    gap_label,
)
from services.i18n import QT_TRANSLATE_NOOP
from ui.widgets.plain_table import PlainRow, PlainTable

_STATES = {
    SpanState.DONE: QT_TRANSLATE_NOOP("timeline", "terminé"),
    SpanState.CURRENT: QT_TRANSLATE_NOOP("timeline", "en cours"),
    SpanState.PLANNED: QT_TRANSLATE_NOOP("timeline", "prévu"),
    SpanState.LATE: QT_TRANSLATE_NOOP("timeline", "en retard"),
    SpanState.GAP: QT_TRANSLATE_NOOP("timeline", "sans situation"),
    MomentKind.PRESENT: QT_TRANSLATE_NOOP("timeline", "présent"),
    MomentKind.ABSENT: QT_TRANSLATE_NOOP("timeline", "absent"),
    MomentKind.TO_COME: QT_TRANSLATE_NOOP("timeline", "à venir"),
    MomentKind.NUMBERED: QT_TRANSLATE_NOOP("timeline", "fait"),
    MomentKind.DONE: QT_TRANSLATE_NOOP("timeline", "fait"),
}
_HEADS = (
    QT_TRANSLATE_NOOP("timeline", "Ligne"),
    QT_TRANSLATE_NOOP("timeline", "Début"),
    QT_TRANSLATE_NOOP("timeline", "Fin"),
    QT_TRANSLATE_NOOP("timeline", "État"),
    QT_TRANSLATE_NOOP("timeline", "Quoi"),
)


def rows_of(timeline: Timeline) -> list[PlainRow]:
    """Return the items of a timeline, the latest first."""
    found = [(lane.label, item) for lane in timeline.lanes for item in lane.items]
    found.sort(key=lambda pair: first_day(pair[1]), reverse=True)
    return [PlainRow(_cells(lane, item, timeline.today), item.record) for lane, item in found]


def _cells(lane: str, item: Item, today: date) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    start = formatting.table_date(first_day(item))
    if isinstance(item, Moment):
        state = translate("timeline", _STATES[item.kind])
        what = (
            item.label
            if item.kind is not MomentKind.NUMBERED
            else f"n°\N{NO-BREAK SPACE}{item.label}"
        )
        return lane, start, start, state, _with_detail(what, item.detail)
    what = gap_label(item, today) if item.state is SpanState.GAP else item.label
    end = translate("timeline", "sans fin connue")
    if item.end is not None:
        end = formatting.table_date(item.end)
    return (
        lane,
        start,
        end,
        translate("timeline", _STATES[item.state]),
        _with_detail(what, item.detail),
    )


def _with_detail(what: str, detail: str) -> str:
    return f"{what} · {detail}" if detail else what


class TimelineTable(PlainTable):
    """The items of a timeline, one a row, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_heads, parent=parent)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the items of a file."""
        self.show_rows(rows_of(timeline))


def _heads() -> list[str]:
    return [QCoreApplication.translate("timeline", head) for head in _HEADS]

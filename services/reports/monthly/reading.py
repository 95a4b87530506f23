"""Reading the exact figures of a month, from the definitions of the board."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from services.charts.boxes import Box
from services.indicators.engine import compute
from services.indicators.frameworks import Framework
from services.indicators.results import Board, Figure
from services.indicators.windows import years_before
from services.peers import latest_boxes
from services.reports.monthly import activity
from services.reports.monthly.agency import local_time, read_agency
from services.reports.monthly.employers import employer_counts
from services.reports.monthly.lines import by_code, line_of
from services.reports.monthly.reserves import reserve_of
from services.reports.monthly.summary import Definitions, Edition, Line, MonthlySummary


def exact(
    session: Session,
    month: date,
    framework: Framework,
    extracted_at: datetime,
    version: str,
) -> MonthlySummary:
    """Return the exact figures of a month, before an edition is made of them.

    The year before is computed again, with the definitions of this year.
    """
    local = local_time(session, extracted_at)
    today, a_year_before = local.date(), years_before(month, 1)
    board = _board(session, framework, month, today, trend=True)
    past = _board(session, framework, a_year_before, today, trend=False)
    before_by_code = by_code((*past.figures, *past.tracked))
    table = _Table(session, framework, before_by_code, latest_boxes(session, month))
    now = activity.read_year(session, month, today)
    before = activity.read_year(session, a_year_before, today)
    return MonthlySummary(
        agency=read_agency(session),
        month=month,
        extracted_at=local,
        application_version=version,
        definitions=_definitions(framework),
        counting=_definitions(activity.definitions()),
        edition=Edition.INTERNAL,
        lines=table.lines(board.figures),
        tracked=table.lines(board.tracked),
        contacts=activity.contacts(now, before),
        receptions=activity.receptions(now, before),
        programmes=activity.programmes(
            framework, now, before, by_code(board.figures), table.before
        ),
        solutions=activity.solutions(now, before),
        employers=employer_counts(session, now.window, before.window),
    )


def _definitions(framework: Framework) -> Definitions:
    return Definitions(framework.code, framework.version, framework.label)


def _board(
    session: Session, framework: Framework, month: date, today: date, *, trend: bool
) -> Board:
    return compute(session, framework, month, extracted_on=today, breakdowns=False, trend=trend)


@dataclass(frozen=True, slots=True)
class _Table:
    """What the figures of a month are compared with.

    Attributes:
        before: The figures of the year before, by code.
        boxes: The peers, by code.
    """

    session: Session
    framework: Framework
    before: Mapping[str, Figure]
    boxes: Mapping[str, Box]

    def lines(self, figures: tuple[Figure, ...]) -> tuple[Line, ...]:
        return tuple(self._line(figure) for figure in figures)

    def _line(self, figure: Figure) -> Line:
        reserve = reserve_of(self.session, self.framework.indicator(figure.code), figure)
        before, box = self.before.get(figure.code), self.boxes.get(figure.code)
        return line_of(figure, before, box, reserve)

"""Computation of the figures of one framework for one month."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Site, TerritoryFigure
from services.indicators import windows
from services.indicators.breakdowns import NOT_ENTERED, UNKNOWN, Dimension, birth_dates, dimensions
from services.indicators.frameworks import Framework, Indicator, Population, TerritoryTerm
from services.indicators.results import (
    Breakdown,
    Cell,
    Figure,
    TrendPoint,
    Unit,
    Window,
    WindowKind,
)
from services.indicators.statements import MONTH, measure_of, tally
from services.objectives import state_targets

TREND_MONTHS = 12
_DECEMBER = 12

Rows = Iterable[tuple[str, str, int, int]]


def bounds(window: Window) -> dict[str, date]:
    """Return the parameters of the statements for a window."""
    return {"start": window.start, "end": window.end} | birth_dates(window.end)


class Computation:
    """The figures of a framework for a month, on one snapshot of the data.

    Attributes:
        month: First day of the month.
    """

    def __init__(
        self,
        session: Session,
        framework: Framework,
        month: date,
        commune_label: Callable[[str], str],
    ) -> None:
        self.month = windows.first_day(month)
        self._session = session
        self._targets = state_targets(session, framework.code, month.year)
        self._commune_label = commune_label

    def figure(self, indicator: Indicator, *, breakdowns: bool, trend: bool) -> Figure:
        """Compute one figure."""
        window = windows.window_of(indicator.window, self.month)
        rows = self._tally(indicator, window, by_characteristic=breakdowns)
        months = _by_month(rows)
        numerator, denominator = self._terms(indicator, window, months)
        value = _value(indicator, numerator, denominator)
        target = self._targets.get(indicator.code)
        figure = Figure(
            code=indicator.code,
            label=indicator.label,
            status=indicator.status,
            unit=indicator.unit,
            direction=indicator.direction,
            axis=indicator.axis,
            window=window,
            numerator=numerator,
            denominator=denominator,
            value=value,
            target=target,
            gap=None if value is None or target is None else value - target,
            source=indicator.source,
            definition=indicator.definition,
            breakdowns=self._breakdowns(indicator, rows) if breakdowns else (),
        )
        return self._with_history(figure, indicator, months) if trend else figure

    def _tally(
        self, indicator: Indicator, window: Window, *, by_characteristic: bool
    ) -> list[tuple[str, str, int, int]]:
        statement = tally(indicator, by_characteristic=by_characteristic)
        rows = self._session.execute(statement, bounds(window))
        # PostgreSQL sums big integers into decimals.
        return [(by, line, int(above), int(below)) for by, line, above, below in rows]

    def _terms(
        self, indicator: Indicator, window: Window, months: Mapping[int, tuple[int, int]]
    ) -> tuple[int, int | None]:
        numerator = sum(above for above, _below in months.values())
        match indicator.denominator:
            case None:
                return numerator, None
            case TerritoryTerm(code):
                return numerator, self._territory_figure(code, window.end.year)
            case _:
                return numerator, sum(below for _above, below in months.values())

    # History

    def _with_history(
        self, figure: Figure, indicator: Indicator, months: Mapping[int, tuple[int, int]]
    ) -> Figure:
        wanted = windows.last_months(self.month, TREND_MONTHS + 1)
        if indicator.window is WindowKind.YEAR_TO_DATE and _is_cumulative(indicator):
            values = self._values_by_year(indicator, months)
        else:
            values = {month: self._value_of(indicator, month) for month in wanted[:-1]}
        values[self.month] = figure.value
        return replace(
            figure,
            trend=tuple(TrendPoint(month, values[month]) for month in wanted[1:]),
            previous_year=values[wanted[0]],
        )

    def _values_by_year(
        self, indicator: Indicator, months: Mapping[int, tuple[int, int]]
    ) -> dict[date, float | None]:
        # The months of a year to date come out of its last one: whoever counts in March counted
        # from the month of their first record on.
        last_december = date(self.month.year - 1, _DECEMBER, 1)
        last_year = windows.window_of(indicator.window, last_december)
        before = _by_month(self._tally(indicator, last_year, by_characteristic=False))
        values: dict[date, float | None] = {}
        for year, found, count in (
            (self.month.year - 1, before, _DECEMBER),
            (self.month.year, months, self.month.month),
        ):
            for number in range(1, count + 1):
                month = date(year, number, 1)
                to_date = {rank: terms for rank, terms in found.items() if rank <= number}
                window = windows.window_of(indicator.window, month)
                values[month] = _value(indicator, *self._terms(indicator, window, to_date))
        return values

    def _value_of(self, indicator: Indicator, month: date) -> float | None:
        window = windows.window_of(indicator.window, month)
        months = _by_month(self._tally(indicator, window, by_characteristic=False))
        return _value(indicator, *self._terms(indicator, window, months))

    # Breakdowns

    def _breakdowns(self, indicator: Indicator, rows: Rows) -> tuple[Breakdown, ...]:
        found: dict[str, dict[str, tuple[int, int]]] = {}
        for by, line, above, below in rows:
            found.setdefault(by, {})[line] = (above, below)
        return tuple(
            Breakdown(
                dimension.by,
                dimension.label,
                tuple(self._cells(indicator, dimension, found.get(dimension.by, {}))),
            )
            for dimension in dimensions()
        )

    def _cells(
        self, indicator: Indicator, dimension: Dimension, found: Mapping[str, tuple[int, int]]
    ) -> Iterable[Cell]:
        for key, label in self._lines(dimension, found).items():
            numerator, below = found.get(key, (0, 0))
            denominator = below if isinstance(indicator.denominator, Population) else None
            value = _value(indicator, numerator, denominator)
            yield Cell(key, label, numerator, denominator, value)

    def _lines(self, dimension: Dimension, found: Iterable[str]) -> dict[str, str]:
        if dimension.lines:
            return dict(dimension.lines)
        label = self._sites.__getitem__ if dimension.by == "site" else self._commune_label
        labels = {key: label(key) for key in found if key != UNKNOWN}
        lines = dict(sorted(labels.items(), key=lambda item: (item[1], item[0])))
        return lines | ({UNKNOWN: NOT_ENTERED} if UNKNOWN in found else {})

    @cached_property
    def _sites(self) -> Mapping[str, str]:
        return {str(key): name for key, name in self._session.execute(select(Site.id, Site.name))}

    # Territory

    def _territory_figure(self, code: str, year: int) -> int | None:
        known = [
            (figure_year, value)
            for figure_code, figure_year, value in self._territory
            if figure_code == code and figure_year <= year
        ]
        return max(known)[1] if known else None

    @cached_property
    def _territory(self) -> list[tuple[str, int, int]]:
        figures = select(TerritoryFigure.code, TerritoryFigure.year, TerritoryFigure.value)
        return [(code, year, value) for code, year, value in self._session.execute(figures)]


def _by_month(rows: Rows) -> dict[int, tuple[int, int]]:
    return {int(line): (above, below) for by, line, above, below in rows if by == MONTH}


def _is_cumulative(indicator: Indicator) -> bool:
    terms = (indicator.numerator, indicator.denominator)
    return all(measure_of(term).is_cumulative for term in terms if isinstance(term, Population))


def _value(indicator: Indicator, numerator: int, denominator: int | None) -> float | None:
    if indicator.unit is Unit.COUNT:
        return float(numerator)
    return numerator / denominator if denominator else None

"""The table, in Markdown, ready to be kept with the date and the commit."""

from collections.abc import Iterable

from benchmarks.measures import Comparison, Spread, spread

_HEADER = "| | Ratio | Ours | Bare | n |\n| --- | ---: | ---: | ---: | ---: |"
_SECOND_FROM = 1.0


def header() -> str:
    """Return the first two lines."""
    return _HEADER


def lines(comparisons: Iterable[Comparison]) -> Iterable[str]:
    """Yield one line for each comparison: medians, with the least and the most."""
    for one in comparisons:
        ratio = _worded(one.ratio, "×")
        ours, bare = _time(spread(one.ours)), _time(spread(one.bare))
        yield f"| {one.label} | {ratio} | {ours} | {bare} | {len(one.ours)} |"


def _time(seconds: Spread) -> str:
    if seconds.middle >= _SECOND_FROM:
        return _worded(seconds, "s")
    return _worded(Spread(seconds.middle * 1000, seconds.least * 1000, seconds.most * 1000), "ms")


def _worded(values: Spread, unit: str) -> str:
    return f"{_figure(values.middle)} {unit} ({_figure(values.least)}..{_figure(values.most)})"


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"

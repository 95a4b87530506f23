"""The fingerprint of the figures of an edition, to tell two prints apart or alike."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from services.charts.boxes import Box
from services.reports.monthly.summary import (
    Absent,
    Count,
    Line,
    MonthlySummary,
    Quantity,
    Reading,
)


def fingerprint(summary: MonthlySummary) -> str:
    """Return the SHA-256 of the figures in canonical JSON.

    Only what the edition prints goes in: the fingerprint of a withheld figure could be searched
    until the figure is found. Names, sentences and the instant of extraction stay out, so that the
    same figures have the same fingerprint whenever they are read.
    """
    text = json.dumps(
        _canonical(summary), ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    return hashlib.sha256(text.encode()).hexdigest()


def _canonical(summary: MonthlySummary) -> dict[str, Any]:
    receptions = summary.receptions
    return {
        "edition": summary.edition.value,
        "definitions": [
            [used.code, used.version] for used in (summary.definitions, summary.counting)
        ],
        "month": summary.month.isoformat(),
        "lines": [_line(line) for line in (*summary.lines, *summary.tracked)],
        "contacts": _counts(summary.contacts),
        "receptions": {
            "total": _quantity(receptions.total),
            "splits": {split.by: _counts(split.counts) for split in receptions.splits},
        },
        "programmes": {
            each.code: [_quantity(of) for of in (each.entries, each.exits, each.stock)]
            for each in summary.programmes
        },
        "solutions": [[*_counts([each.count]), _counts(each.kinds)] for each in summary.solutions],
        "employers": _counts(summary.employers),
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "code": line.code,
        "current": _reading(line.current),
        "previous": _reading(line.previous),
        "target": _value(line.target),
        "box": _box(line.box),
        "trend": [[point.month.isoformat(), point.value] for point in line.trend],
        "missing": line.reserve.missing if line.reserve else 0,
    }


def _reading(reading: Reading) -> list[Any]:
    return [_value(reading.value), reading.numerator, reading.denominator]


def _box(box: Box | Absent) -> list[Any] | None:
    if isinstance(box, Absent):
        return None
    edges = [box.whisker_low, box.q1, box.median, box.q3, box.whisker_high]
    return [box.klass, box.n, box.convention, *edges]


def _counts(counts: Iterable[Count]) -> list[Any]:
    return [[count.code, _quantity(count.quantity)] for count in counts]


def _quantity(quantity: Quantity) -> list[Any]:
    return [_value(quantity.value), _value(quantity.previous)]


def _value(value: float | Absent) -> float | str:
    return value.words if isinstance(value, Absent) else value

"""The box plots of classes of peers, in the form other programs read."""

import json
from collections.abc import Iterable
from typing import Any

from services.charts.boxes import Box

SCHEMA = 1


def peers_document(boxes: Iterable[Box]) -> dict[str, Any]:
    """Return the document, ready to be written as JSON."""
    return {"schema": SCHEMA, "boxes": [_box(box) for box in boxes]}


def peers_json(boxes: Iterable[Box]) -> str:
    """Return the document as text."""
    return json.dumps(peers_document(boxes), ensure_ascii=False, indent=2, allow_nan=False)


def _box(box: Box) -> dict[str, Any]:
    return {
        "class": box.klass,
        "period": box.period,
        "n": box.n,
        "convention": box.convention,
        "min": box.minimum,
        "q1": box.q1,
        "median": box.median,
        "q3": box.q3,
        "max": box.maximum,
        "whisker_low": box.whisker_low,
        "whisker_high": box.whisker_high,
        "outliers": [
            {"territory": outlier.territory, "value": outlier.value} for outlier in box.outliers
        ],
    }

"""A board in the form other programs read."""

import json
from typing import Any

from services.indicators.results import Board, Breakdown, Figure

SCHEMA = 1


def indicators_document(board: Board) -> dict[str, Any]:
    """Return the document, ready to be written as JSON; tracked figures are left out."""
    return {
        "schema": SCHEMA,
        "month": f"{board.month:%Y-%m}",
        "extracted_on": board.extracted_on.isoformat(),
        "framework": {"code": board.framework_code, "version": board.framework_version},
        "indicators": [_figure(figure) for figure in board.figures],
    }


def indicators_json(board: Board) -> str:
    """Return the document as text."""
    return json.dumps(indicators_document(board), ensure_ascii=False, indent=2, allow_nan=False)


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "code": figure.code,
        "label": figure.label,
        "status": figure.status.value,
        "window": {
            "kind": figure.window.kind.value,
            "from": figure.window.start.isoformat(),
            "to": figure.window.end.isoformat(),
        },
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "value": figure.value,
        "target": figure.target,
        "unit": figure.unit.value,
        "breakdowns": [_breakdown(breakdown) for breakdown in figure.breakdowns],
    }


def _breakdown(breakdown: Breakdown) -> dict[str, Any]:
    return {
        "by": breakdown.by,
        "cells": [
            {
                "key": cell.key,
                "numerator": cell.numerator,
                "denominator": cell.denominator,
                "value": cell.value,
            }
            for cell in breakdown.cells
        ],
    }

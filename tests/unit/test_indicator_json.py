"""The board as other programs read it."""

import json
from datetime import date

from services.indicators.as_json import indicators_json
from services.indicators.results import (
    Board,
    Breakdown,
    Cell,
    Direction,
    Figure,
    Status,
    Unit,
    Window,
    WindowKind,
)

FIGURE = Figure(
    code="R9",
    label="Accès à l’emploi",
    status=Status.WORKING,
    unit=Unit.PERCENT,
    direction=Direction.UP,
    axis="Sorties",
    window=Window(WindowKind.YEAR_TO_DATE, date(2026, 1, 1), date(2026, 10, 31)),
    numerator=0,
    denominator=0,
    value=None,
    target=0.45,
    gap=None,
    source="liste reconstituée",
    definition="Sorties vers l’emploi.",
    breakdowns=(Breakdown("sex", "Sexe", (Cell("F", "Femmes", 1, 4, 0.25),)),),
)
BOARD = Board(
    framework_code="cpo-2019-2022",
    framework_version="1",
    framework_label="Référentiel",
    month=date(2026, 10, 1),
    extracted_on=date(2026, 11, 23),
    figures=(FIGURE,),
    tracked=(FIGURE,),
)


def test_the_document_has_the_agreed_form() -> None:
    assert json.loads(indicators_json(BOARD)) == {
        "schema": 1,
        "month": "2026-10",
        "extracted_on": "2026-11-23",
        "framework": {"code": "cpo-2019-2022", "version": "1"},
        "indicators": [
            {
                "code": "R9",
                "label": "Accès à l’emploi",
                "status": "working",
                "window": {"kind": "year_to_date", "from": "2026-01-01", "to": "2026-10-31"},
                "numerator": 0,
                "denominator": 0,
                "value": None,
                "target": 0.45,
                "unit": "percent",
                "breakdowns": [
                    {
                        "by": "sex",
                        "cells": [
                            {"key": "F", "numerator": 1, "denominator": 4, "value": 0.25},
                        ],
                    }
                ],
            }
        ],
    }


def test_accents_are_written_as_they_are() -> None:
    assert "Accès à l’emploi" in indicators_json(BOARD)

"""Box plots of peers' files, and their document."""

import json
from datetime import date
from pathlib import Path

import pytest

from services.charts.boxes import Convention
from services.importers import peers_csv
from services.peers.as_json import peers_json
from services.peers.values import PeerValue, boxes_of

CEJ = Path(__file__).resolve().parent.parent / "data" / "cej_2023.csv"


def peer(territory: str, value: float, period: date = date(2026, 10, 1)) -> PeerValue:
    return PeerValue(territory, period, value, None, "B")


def test_the_public_figures_give_the_published_box_of_a_region() -> None:
    [found] = boxes_of(peers_csv.parse(CEJ), klass="Nouvelle-Aquitaine")

    numbers = [found.minimum, found.q1, found.median, found.q3, found.maximum]
    assert [round(number, 4) for number in numbers] == [0.8395, 0.9548, 0.9787, 1.0537, 1.1150]
    assert (found.n, found.period, found.outliers) == (12, "2023-12", ())


def test_the_public_figures_give_one_box_for_each_region_in_order() -> None:
    found = boxes_of(peers_csv.parse(CEJ), Convention.TYPE6)

    names = [each.klass for each in found]
    assert names == sorted(names)
    assert len(names) == 18
    assert sum(each.n for each in found) == 101
    assert {each.convention for each in found} == {"type6"}


def test_each_month_has_its_own_box() -> None:
    months = (date(2026, 10, 1), date(2025, 10, 1))

    found = boxes_of([peer("A", 0.4, month) for month in months])

    assert [(each.period, each.n) for each in found] == [("2025-10", 1), ("2026-10", 1)]


def test_an_unknown_class_has_no_box() -> None:
    assert boxes_of([peer("A", 0.4)], klass="C") == ()


def test_the_document_has_the_agreed_form() -> None:
    boxes = boxes_of(
        [peer("A", 0.0), peer("C", 10.0), peer("D", 10.0), peer("E", 10.0)], Convention.TYPE7
    )

    assert json.loads(peers_json(boxes)) == {
        "schema": 1,
        "boxes": [
            {
                "class": "B",
                "period": "2026-10",
                "n": 4,
                "convention": "type7",
                "min": 0.0,
                "q1": 7.5,
                "median": 10.0,
                "q3": 10.0,
                "max": 10.0,
                "whisker_low": 7.5,
                "whisker_high": 10.0,
                "outliers": [{"territory": "A", "value": 0.0}],
            }
        ],
    }


def test_what_is_compared_is_the_share_of_the_target() -> None:
    assert PeerValue("A", date(2026, 10, 1), 30.0, 40.0, "B").compared == pytest.approx(0.75)

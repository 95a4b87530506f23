"""What the director steers with: the territory, objectives, the figures of peers."""

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from typing import Any

from models.agency import TerritoryFigure
from models.steering import Objective, PeerFigure
from services.demonstration.batch import Batch
from services.demonstration.days import Span, shifted
from services.demonstration.draw import Draw
from services.demonstration.people import Scene
from services.objectives import STATE

SOURCE = "donnée de démonstration"
_MONTHS_OF_PEERS = 25  # two years and a month: the position of a year ago can be shown
_OWN_WAY = 0.7  # how much of a peer's distance from the others lasts from month to month


def fill(batch: Batch, scene: Scene, youths: int) -> None:
    """Add the facts of the territory, a target per indicator and year, and peers' figures."""
    text = (files("resources") / "demonstration" / "steering.toml").read_text("utf-8")
    table = tomllib.loads(text)
    typed_at = datetime.combine(scene.span.start, time(9), tzinfo=UTC)
    director = scene.office.director
    for year in range(scene.span.start.year, scene.span.until.year + 2):
        value = max(1, round(youths * table["territory_per_youth"]))
        figure = {"code": table["territory_code"], "year": year, "value": value, "source": SOURCE}
        batch.add(TerritoryFigure, typed_at, director, figure)
        for code, indicator in table["indicators"].items():
            target = {
                "framework": table["framework"],
                "indicator": code,
                "year": year,
                "funder": STATE,
                "target": indicator["target"],
                "source": SOURCE,
            }
            batch.add(Objective, typed_at, director, target)
    _add_peers(batch, scene, table)


def _add_peers(batch: Batch, scene: Scene, table: Mapping[str, Any]) -> None:
    months = peer_months(scene.span)
    for code, indicator in table["indicators"].items():
        for name in table["peers"]:
            draw = Draw(scene.seed, "peer", code, name)
            lasting = _noise(draw)
            for month in months:
                noise = _OWN_WAY * lasting + (1 - _OWN_WAY) * _noise(draw)
                figure = {
                    "indicator": code,
                    "klass": table["class"],
                    "period": month,
                    "territory": name,
                    "value": _value(indicator, month, noise),
                }
                typed_at = datetime.combine(shifted(month, 1), time(9), tzinfo=UTC)
                batch.add(PeerFigure, typed_at, scene.office.director, figure)


def peer_months(span: Span) -> list[date]:
    """Return the first days of the months peers' figures are given for, oldest first."""
    next_month = (span.until + timedelta(days=1)).replace(day=1)
    return [shifted(next_month, -back) for back in range(_MONTHS_OF_PEERS, 0, -1)]


def _noise(draw: Draw) -> float:
    """Return a number between -1 and 1, near 0 more often than not."""
    return draw.place() + draw.place() - 1


def _value(indicator: Mapping[str, Any], month: date, noise: float) -> float:
    # A cumulated figure starts high: those followed in January already count.
    reached = 0.35 + 0.65 * month.month / 12 if indicator["grows"] else 1.0
    return float(round((indicator["december"] + indicator["spread"] * noise) * reached, 4))

"""Small demonstrations for tests, without a database."""

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from services.demonstration.batch import Batch
from services.demonstration.days import span_until
from services.demonstration.draw import Draw
from services.demonstration.material import shipped as shipped_material
from services.demonstration.office import settle
from services.demonstration.people import Scene, seasons
from services.demonstration.shares import shipped as shipped_shares

UNTIL = date(2026, 10, 31)


def a_scene(seed: int = 1, until: date = UNTIL, youths: int = 600) -> Scene:
    """Return what people are drawn in; nothing of it is stored."""
    span, shares, material = span_until(until), shipped_shares(), shipped_material()
    batch = Batch(Session(), seed, until)
    since = datetime(span.start.year, span.start.month, span.start.day, tzinfo=UTC)
    office = settle(batch, Draw(seed, "office"), material, since, youths)
    return Scene(seed, span, shares, material, office, seasons(span, shares))

"""Whose figures they are, and what time it is there."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import agency as tables
from services.reports.monthly.summary import Agency

# The phone region of a site tells its time zone too.
_ZONES: Final = {
    "FR": "Europe/Paris",
    "GF": "America/Cayenne",
    "GP": "America/Guadeloupe",
    "MQ": "America/Martinique",
    "RE": "Indian/Reunion",
    "YT": "Indian/Mayotte",
}


def read_agency(session: Session) -> Agency:
    """Return the name of the mission locale and those of its open sites."""
    row = session.scalars(select(tables.Agency).order_by(tables.Agency.id)).first()
    sites = session.scalars(
        select(tables.Site.name).where(tables.Site.is_active).order_by(tables.Site.id)
    )
    name = row.name if row is not None else "Mission locale"
    return Agency(name, tuple(sites), is_demonstration=row is not None and row.is_demo)


def local_time(session: Session, moment: datetime) -> datetime:
    """Return an instant in the time of the first site, to the minute the page prints."""
    region = session.scalars(
        select(tables.Site.region).where(tables.Site.is_active).order_by(tables.Site.id)
    ).first()
    return moment.astimezone(ZoneInfo(_ZONES.get(region or "FR", _ZONES["FR"])))

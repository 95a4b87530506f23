"""The site one works at: its time, its days off."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, Site
from services.local_days import is_holiday, zone_of
from services.unit_of_work import actor_of


def site_for(session: Session, site_id: int | None) -> Site | None:
    """Return a site; the actor's own, else the first, when none is given."""
    if site_id is not None:
        return session.get(Site, site_id)
    account = session.get(Account, actor_of(session).account_id or 0)
    if account is not None and account.site_id is not None:
        return session.get(Site, account.site_id)
    return session.scalars(select(Site).where(Site.is_active).order_by(Site.id).limit(1)).first()


def region_here(session: Session) -> str:
    """Return the region of the actor's site."""
    site = site_for(session, None)
    return "FR" if site is None else site.region


def now_here(session: Session) -> datetime:
    """Return the local time of the actor's site."""
    instant: datetime = session.info["clock"]()
    return instant.astimezone(zone_of(region_here(session)))


def holiday_at(session: Session, site_id: int | None, day: date) -> str | None:
    """Return the public holiday a day is at a site; at the actor's own when none is given."""
    site = site_for(session, site_id)
    if site is None:
        return is_holiday(day, "FR")
    return is_holiday(day, site.region, site.commune_code)

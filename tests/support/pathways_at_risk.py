"""People whose pathway is at risk, for the tests of what is done about it."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from models.diagnostic import Action, ActionOwner, ActionStatus
from models.event import Attendance, Event, EventKind, Modality
from models.pathway import Pathway, Programme
from models.youth import Youth
from services.actor import Actor
from services.breaks import listing
from services.breaks.listing import PersonBreaks
from services.database import Database
from tests.support.youths import NADIA, TODAY, a_person, enter


def silent(
    database: Database, last_name: str = "Roch", *, days: int = 34, actor: Actor = NADIA
) -> int:
    """Register somebody in a programme, without news for so many days."""
    youth_id = enter(database, a_person(last_name, "Maël", phone="05 56 00 00 14"), actor)
    with database.write(actor) as session:
        session.get_one(Youth, youth_id).last_contact_on = TODAY - timedelta(days=days)
        session.add(
            Pathway(youth_id=youth_id, programme=Programme.PACEA, started_on=date(2026, 1, 5))
        )
    return youth_id


def late_action(database: Database, youth_id: int, title: str = "Ouvrir les droits") -> int:
    """Give somebody an action that is late."""
    with database.write(NADIA) as session:
        action = Action(
            youth_id=youth_id,
            domain="health",
            title=title,
            owner=ActionOwner.YOUTH,
            due_on=TODAY - timedelta(days=13),
            status=ActionStatus.TO_DO,
        )
        session.add(action)
        session.flush()
        return action.id


def missed(session: Session, youth_id: int, day: date) -> None:
    """Enter an appointment somebody did not come to."""
    session.add(
        Event(
            youth_id=youth_id,
            kind=EventKind.INTERVIEW,
            modality=Modality.ON_SITE,
            occurred_on=day,
            attendance=Attendance.ABSENT,
        )
    )


def lines(database: Database, actor: Actor = NADIA, today: date = TODAY) -> list[PersonBreaks]:
    """Return the list of an adviser."""
    with database.read(actor) as session:
        return list(listing.ranked(session, listing.own_scope(session, today=today), today=today))


def codes(database: Database, actor: Actor = NADIA, today: date = TODAY) -> list[list[str]]:
    """Return the reasons of each line of the list."""
    return [[one.code.value for one in line.breaks] for line in lines(database, actor, today)]

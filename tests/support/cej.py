"""People in CEJ and what they did, for the tests about weekly activity."""

from datetime import date, timedelta

from models.diagnostic import ActivityKind
from services.activity.records import ActivityInput, add_activity
from services.actor import Actor
from services.database import Database
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import Attendance, EventKind, Programme
from tests.support.youths import NADIA, TODAY, a_person, enter

LAST_MONDAY = date(2026, 11, 16)  # of the last week over when it is TODAY
ENTRY = date(2026, 10, 19)


def in_cej(
    database: Database, last_name: str = "Roch", *, since: date = ENTRY, actor: Actor = NADIA
) -> int:
    """Register somebody who entered a CEJ and return the identifier."""
    youth_id = enter(database, a_person(last_name), actor)
    with database.write(actor) as session:
        data = PathwayInput(Programme.CEJ, since, planned_end_on=since + timedelta(days=364))
        start_pathway(session, youth_id, data, today=TODAY)
    return youth_id


def did(
    database: Database,
    youth_id: int,
    day: date,
    minutes: int | None = None,
    *,
    activity: ActivityKind = ActivityKind.WORK,
    is_done: bool = True,
    title: str | None = None,
) -> int:
    """Add an action and return its identifier."""
    data = ActivityInput(activity, title, day, minutes, is_done)
    with database.write(NADIA) as session:
        return add_activity(session, youth_id, data, today=TODAY)


def met(
    database: Database,
    youth_id: int,
    day: date,
    attendance: Attendance,
    kind: EventKind = EventKind.WORKSHOP,
) -> int:
    """Add a meeting and return its identifier."""
    with database.write(NADIA) as session:
        return add_event(
            session, youth_id, EventInput(kind, day, attendance=attendance), today=TODAY
        )

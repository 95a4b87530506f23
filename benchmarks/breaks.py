"""The breaks of a caseload and of an agency against one statement by hand for each rule."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import func, select

from benchmarks.board import reading
from benchmarks.databases import UNTIL, Databases, director
from benchmarks.measures import Comparison, alternated, clocked
from models.youth import Youth, YouthStatus
from services.activity.weeks import last_weeks
from services.actor import Actor
from services.breaks import listing, rules
from services.breaks.scope import Scope
from services.caseload import Caseload
from services.database import Database

CASELOAD: Final = 120
_REPETITIONS: Final = 5
_WHOSE: Final = " AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)"
Found = set[tuple[str, int, str, str | None]]


def compare(databases: Databases, youths: int) -> Iterator[Comparison]:
    """Measure the caseload nearest to 120 people, then the whole agency.

    Ours also leaves out what was dealt with and reads the rules; by hand too.

    Raises:
        AssertionError: The statements by hand do not find the same breaks.
    """
    with databases.opened(youths) as database:
        actor = director(database)
        adviser, size = _nearest(database, actor)
        for words, scope, parameters in (
            (f"a caseload of {size}", Scope(Caseload(adviser)), {"adviser": adviser}),
            ("the agency", Scope(), {"adviser": None}),
        ):
            mine, theirs = ours(database, actor, scope), by_hand(database, parameters)
            assert mine == theirs, f"{len(mine - theirs)} more, {len(theirs - mine)} less"
            label = f"Breaks of {words}, {youths:,} youths / a statement by hand for each rule"
            yield alternated(
                label,
                clocked(partial(ours, database, actor, scope)),
                clocked(partial(by_hand, database, parameters)),
                _REPETITIONS,
            )


def ours(database: Database, actor: Actor, scope: Scope) -> Found:
    """Find the breaks as the list does."""
    with database.read(actor) as session:
        return {
            (one.code.value, one.youth_id, one.cause, None if one.on is None else str(one.on))
            for one in listing.find(session, rules.shipped(), scope, UNTIL)
        }


def by_hand(database: Database, whose: Mapping[str, Any]) -> Found:
    """Run the statements of ``breaks.sql``, in one transaction."""
    parameters = {**{name: str(day) for name, day in _days().items()}, **whose}
    with reading(database) as cursor:
        return {
            (code, youth_id, cause, on)
            for code, statement in statements(is_agency=whose["adviser"] is None).items()
            for youth_id, cause, on in cursor.execute(statement, parameters).fetchall()
        }


def statements(*, is_agency: bool) -> Mapping[str, str]:
    """Return the statement of each rule, for one adviser or for everybody."""
    text = Path(__file__).with_suffix(".sql").read_text("utf-8")
    if is_agency:
        text = text.replace(_WHOSE, "")
    _preface, *parts = re.split(r"^-- rule (\w+)$", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _days() -> Mapping[str, date]:
    first, last = last_weeks(UNTIL, 2)
    return {
        "today": UNTIL,
        "in_30": UNTIL + timedelta(days=30),
        "before_1": UNTIL - timedelta(days=1),
        "before_30": UNTIL - timedelta(days=30),
        "before_60": UNTIL - timedelta(days=60),
        "born_16": UNTIL.replace(year=UNTIL.year - 16),
        "born_18": UNTIL.replace(year=UNTIL.year - 18),
        "first_week": first,
        "last_week": last,
        "last_sunday": last + timedelta(days=6),
    }


def _nearest(database: Database, actor: Actor) -> tuple[int, int]:
    with database.read(actor) as session:
        rows = session.execute(
            select(Youth.adviser_id, func.count())
            .where(Youth.status == YouthStatus.ACTIVE, Youth.adviser_id.is_not(None))
            .group_by(Youth.adviser_id)
        ).all()
    adviser, size = min(rows, key=lambda row: (abs(row[1] - CASELOAD), row[0]))
    assert adviser is not None
    return adviser, size

"""Find a young person from anything one knows of them."""

import enum
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.youth import Youth
from services.permissions import require
from services.youths import query as queries
from services.youths import resemblance
from services.youths.items import full_name
from services.youths.query import Query
from services.youths.visibility import visible_fields
from services.youths.vocabulary import YouthStatus

# Beyond, the words typed are too common for a typo to be guessed.
_SHORTLIST = 5_000


class Quality(enum.IntEnum):
    """How a person answers a search, best first."""

    EXACT = 0
    PREFIX = 1
    WITHIN = 2
    CLOSE = 3


@dataclass(frozen=True, slots=True)
class Match:
    """A person found.

    Attributes:
        commune_code: None for the roles that do not see it.
        adviser_name: Referent adviser.
    """

    id: int
    quality: Quality
    last_name: str
    first_name: str
    birth_name: str | None
    birth_date: date | None
    file_number: str | None
    phone: str | None
    commune_code: str | None
    adviser_name: str | None
    status: YouthStatus


def find(session: Session, text: str, limit: int = 20) -> tuple[Match, ...]:
    """Return the people a text may be about, best first; needs ``youth.identity``.

    Names are found in any order, by their beginnings and in spite of typos; a birth date, a
    phone and a file number in any form.

    Raises:
        NotPermittedError: The actor does not see identities.
    """
    require(session, "youth.identity")
    query = queries.parse(text, today=session.info["clock"]().date())
    if query.is_empty:
        return ()
    found = _direct(session, query, limit)
    if len(found) < limit and any(map(resemblance.typos_allowed, query.words)):
        found |= _close(session, query, limit - len(found), known=frozenset(found))
    return _matches(session, found)


def _direct(session: Session, query: Query, limit: int) -> dict[int, Quality]:
    rank = queries.rank(query)
    rows = session.execute(
        select(Youth.id, rank)
        .where(*queries.matching(query))
        .order_by(rank, queries.is_elsewhere(query), Youth.search_key, Youth.id)
        .limit(limit)
    )
    return {youth_id: Quality(quality) for youth_id, quality in rows}


def _close(
    session: Session, query: Query, limit: int, *, known: frozenset[int]
) -> dict[int, Quality]:
    shortlist = session.execute(
        select(Youth.id, Youth.search_key)
        .where(
            resemblance.may_resemble(query.words),
            *queries.matching(Query(birth_date=query.birth_date, number=query.number)),
        )
        .order_by(Youth.search_key, Youth.id)
        .limit(_SHORTLIST)
    )
    near = [
        (gap, len(key.split()), key, youth_id)
        for youth_id, key in shortlist
        if youth_id not in known and (gap := resemblance.distance(query.words, key)) is not None
    ]
    return {youth_id: Quality.CLOSE for *_, youth_id in sorted(near)[:limit]}


def _matches(session: Session, found: dict[int, Quality]) -> tuple[Match, ...]:
    sees_commune = "commune_code" in visible_fields(require(session, "youth.identity"))
    rows = session.execute(
        select(Youth, Account.first_name, Account.last_name)
        .outerjoin(Account, Account.id == Youth.adviser_id)
        .where(Youth.id.in_(found))
    )
    people = {
        youth.id: Match(
            id=youth.id,
            quality=found[youth.id],
            last_name=youth.last_name,
            first_name=youth.first_name,
            birth_name=youth.birth_name,
            birth_date=youth.birth_date,
            file_number=youth.file_number,
            phone=youth.phone,
            commune_code=youth.commune_code if sees_commune else None,
            adviser_name=full_name(first, last),
            status=youth.status,
        )
        for youth, first, last in rows
    }
    return tuple(people[youth_id] for youth_id in found)

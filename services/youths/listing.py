"""The list of young people: every identifier at once, the rows by pages."""

import enum
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.agency import Account, Site
from models.pathway import Pathway, Situation
from models.youth import Youth
from services.actor import Actor
from services.folding import fold
from services.permissions import require
from services.youths import query as queries
from services.youths.history import FAMILY_ORDER
from services.youths.items import full_name
from services.youths.visibility import visible_fields
from services.youths.vocabulary import (
    Programme,
    Sex,
    SituationFamily,
    SituationState,
    YouthStatus,
)

# The interpreter is given back to the window between two batches.
BATCH = 2_000


class Sort(enum.StrEnum):
    """Columns the list can be sorted on."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    FILE_NUMBER = "file_number"
    ADVISER = "adviser"
    SITE = "site"
    STATUS = "status"
    LAST_CONTACT = "last_contact"


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is limited to.

    Attributes:
        mine: The actor's own caseload, and what is lent to them.
        programme: Under way; needs ``youth.record``.
    """

    mine: bool = False
    site_id: int | None = None
    status: YouthStatus | None = None
    programme: Programme | None = None


@dataclass(frozen=True, slots=True)
class YouthRow:
    """What the list shows of a person.

    Attributes:
        programmes: Under way; None, as what follows, for the roles that do not see it.
        situation: The current one.
    """

    id: int
    last_name: str
    first_name: str
    birth_name: str | None
    birth_date: date | None
    sex: Sex
    file_number: str | None
    phone: str | None
    adviser_name: str | None
    site_name: str | None
    status: YouthStatus
    commune_code: str | None
    programmes: tuple[Programme, ...] | None
    situation: SituationFamily | None
    last_contact_on: date | None


def list_ids(
    session: Session,
    search: str = "",
    sort: Sort = Sort.NAME,
    descending: bool = False,
    filters: Filters = Filters(),
) -> "array[int]":
    """Return the identifiers to list, in order; needs ``youth.identity``.

    Raises:
        NotPermittedError: The actor does not see identities, or what they filter or sort on.
    """
    actor = require(session, "youth.identity")
    if filters.programme is not None or sort is Sort.LAST_CONTACT:
        require(session, "youth.record")
    query = queries.parse(search, today=session.info["clock"]().date())
    statement = (
        select(Youth.id)
        .where(*queries.matching(query), *_limits(actor, filters))
        .order_by(*_order(session, sort, descending=descending))
    )
    ids = array("q")
    for batch in session.scalars(statement.execution_options(yield_per=BATCH)).partitions():
        ids.extend(batch)
    return ids


def load_rows(session: Session, ids: Sequence[int]) -> Mapping[int, YouthRow]:
    """Return the rows of these identifiers; those removed meanwhile are missing.

    Raises:
        NotPermittedError: The actor does not see identities.
    """
    actor = require(session, "youth.identity")
    visible = visible_fields(actor)
    sees_record = "commune_code" in visible
    programmes = _programmes(session, ids) if sees_record else {}
    situations = _situations(session, ids) if sees_record else {}
    rows = session.execute(
        select(Youth, Account.first_name, Account.last_name, Site.name)
        .outerjoin(Account, Account.id == Youth.adviser_id)
        .outerjoin(Site, Site.id == Youth.site_id)
        .where(Youth.id.in_(ids))
    )
    return {
        youth.id: YouthRow(
            id=youth.id,
            last_name=youth.last_name,
            first_name=youth.first_name,
            birth_name=youth.birth_name,
            birth_date=youth.birth_date,
            sex=youth.sex,
            file_number=youth.file_number,
            phone=youth.phone,
            adviser_name=full_name(first, last),
            site_name=site,
            status=youth.status,
            commune_code=youth.commune_code if sees_record else None,
            programmes=programmes.get(youth.id, ()) if sees_record else None,
            situation=situations.get(youth.id),
            last_contact_on=youth.last_contact_on if sees_record else None,
        )
        for youth, first, last, site in rows
    }


def _order(session: Session, sort: Sort, *, descending: bool) -> list[ColumnElement[Any]]:
    """Return what to sort on: unknown values last either way, then by name."""
    names: list[ColumnElement[Any]] = [Youth.search_key.asc(), Youth.id.asc()]
    if sort is Sort.NAME:  # never unknown, and the index gives the order
        return [Youth.search_key.desc(), Youth.id.desc()] if descending else names
    keys = _sort_keys(session, sort)
    return [(key.desc() if descending else key.asc()).nulls_last() for key in keys] + names


def _sort_keys(session: Session, sort: Sort) -> list[ColumnElement[Any]]:
    match sort:
        case Sort.ADVISER:
            accounts = session.execute(select(Account.id, Account.last_name, Account.first_name))
            return [
                _ranked(Youth.adviser_id, {row.id: fold(f"{row[1]} {row[2]}") for row in accounts})
            ]
        case Sort.SITE:
            sites = session.execute(select(Site.id, Site.name))
            return [_ranked(Youth.site_id, {row.id: fold(row.name) for row in sites})]
        case Sort.STATUS:
            return [_ranked(Youth.status, {code: index for index, code in enumerate(YouthStatus)})]
        case Sort.FILE_NUMBER:  # 9 before 10
            return [func.length(Youth.file_number), Youth.file_number.expression]
        case Sort.BIRTH_DATE:
            return [Youth.birth_date.expression]
        case _:
            return [Youth.last_contact_on.expression]


def _ranked(column: InstrumentedAttribute[Any], keys: Mapping[Any, Any]) -> ColumnElement[Any]:
    """Return the rank of a column's few values, by their folded names: the same on any engine."""
    ranks = {value: rank for rank, value in enumerate(sorted(keys, key=lambda one: keys[one]))}
    return case(ranks, value=column) if ranks else column.expression


def _limits(actor: Actor, filters: Filters) -> list[ColumnElement[bool]]:
    limits: list[ColumnElement[bool]] = []
    if filters.mine:
        own = actor.account_id
        limits.append(or_(Youth.adviser_id == own, Youth.lent_to_id == own))
    if filters.site_id is not None:
        limits.append(Youth.site_id == filters.site_id)
    if filters.status is not None:
        limits.append(Youth.status == filters.status)
    if filters.programme is not None:
        under_way = select(Pathway.youth_id).where(
            Pathway.programme == filters.programme, Pathway.ended_on.is_(None)
        )
        limits.append(Youth.id.in_(under_way))
    return limits


def _programmes(session: Session, ids: Sequence[int]) -> dict[int, tuple[Programme, ...]]:
    rows = session.execute(
        select(Pathway.youth_id, Pathway.programme)
        .where(Pathway.youth_id.in_(ids), Pathway.ended_on.is_(None))
        .order_by(Pathway.started_on.desc())
    )
    found: dict[int, tuple[Programme, ...]] = {}
    for youth_id, programme in rows:
        found[youth_id] = (*found.get(youth_id, ()), programme)
    return found


def _situations(session: Session, ids: Sequence[int]) -> dict[int, SituationFamily]:
    rows = session.execute(
        select(Situation.youth_id, Situation.family).where(
            Situation.youth_id.in_(ids), Situation.state == SituationState.CURRENT
        )
    )
    found: dict[int, SituationFamily] = {}
    for youth_id, family in rows:
        best = min(found.get(youth_id, family), family, key=FAMILY_ORDER.index)
        found[youth_id] = best
    return found

"""Lines to type again: what was entered or changed since it was last carried over.

The journal says that a record changed, not how: what was carried over is kept with its version, so
that a later change says what it corrects, and that a change I-MILO does not hold makes no line.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.base import Record
from models.diagnostic import Diagnostic, DiagnosticStatus
from models.employer import Employer, Immersion
from models.follow_up import CarryOver
from models.pathway import Situation
from models.youth import Youth
from services.carry_over import screens as screen_files
from services.carry_over.readers import ENTITIES, value_text
from services.carry_over.screens import Screens, ScreenSpec
from services.permissions import require
from services.youths.items import full_name

RIGHT: Final = "carry_over.write"
SHOWN_FOR: Final = timedelta(hours=1)  # a line ticked stays in sight, to be unticked
SEPARATOR: Final = " ; "
_BATCH: Final = 400

Key = tuple[str, int, str]
"""Table, record, field (empty for the whole record)."""


@dataclass(frozen=True, slots=True)
class Done:
    """When a line was carried over, and by whom."""

    at: datetime
    account_name: str | None


@dataclass(frozen=True, slots=True)
class CarryLine:
    """One line to type again, or just typed.

    Attributes:
        screen: Words of the screen of I-MILO.
        label: Words of the field, when the line is one field.
        text: Ready to be typed; empty when the record, or the field, is to be removed there.
        corrects: What was carried over before; None for a new line.
        done: None while it is to be typed.
    """

    youth_id: int
    name: str
    screen: str
    entity: str
    entity_id: int
    field: str
    version: int
    label: str
    text: str
    corrects: str | None
    done: Done | None = None

    @property
    def key(self) -> Key:
        """What the line is about."""
        return self.entity, self.entity_id, self.field


@dataclass(frozen=True, slots=True)
class _Carried:
    """The last time something was carried over."""

    youth_id: int
    version: int
    content: str
    before: str | None
    done: Done


def lines_of(
    session: Session, youth_ids: Sequence[int], *, with_done: bool = True
) -> tuple[CarryLine, ...]:
    """Return the lines of some people, in the order given, then of the screens of I-MILO.

    Args:
        session: A session, which reads.
        youth_ids: Whose.
        with_done: Give the lines ticked in the last hour too.

    Raises:
        NotPermittedError: The role does not carry over.
        RuleFileError: The screens of the agency are not valid.
    """
    require(session, RIGHT)
    screens = screen_files.current(session)
    since = session.info["clock"]() - SHOWN_FOR
    found: list[CarryLine] = []
    for first in range(0, len(youth_ids), _BATCH):
        batch = youth_ids[first : first + _BATCH]
        found.extend(_lines(session, batch, screens, since))
    return tuple(one for one in found if with_done or one.done is None)


def _lines(
    session: Session, youth_ids: Sequence[int], screens: Screens, since: datetime
) -> Iterator[CarryLine]:
    carried = _carried(session, youth_ids)
    rows = session.scalars(select(Youth).where(Youth.id.in_(youth_ids)))
    youths = {youth.id: youth for youth in rows}
    by_youth: dict[int, list[CarryLine]] = {key: [] for key in youth_ids if key in youths}
    for screen in screens.screens:
        records = _records(session, screen.entity, youth_ids, youths, since)
        for record, youth_id, employer in records:
            blank = CarryLine(
                youth_id,
                _name(youths[youth_id]),
                screen.label,
                screen.entity,
                record.id,
                field="",
                version=record.version,
                label="",
                text="",
                corrects=None,
            )
            made = _made(blank, screen, record, employer)
            by_youth[youth_id].extend(_compared(made, carried, since))
        for line in _removed(session, screen, carried, since):
            if line.youth_id in by_youth:
                named = replace(line, name=_name(youths[line.youth_id]))
                by_youth[line.youth_id].append(named)
    for lines in by_youth.values():
        yield from lines


def _made(
    blank: CarryLine, screen: ScreenSpec, record: Record, employer: str | None
) -> Iterator[CarryLine]:
    """Give the lines of a record as it is now: one a field, or one for the whole."""
    told = [(spec, value_text(record, spec.code, employer)) for spec in screen.fields]
    if ENTITIES[screen.entity].is_by_field:
        for spec, text in told:
            yield replace(blank, field=spec.code, label=spec.label, text=text)
        return
    known = [f"{spec.label}\N{NO-BREAK SPACE}: {text}" for spec, text in told if text]
    yield replace(blank, text=SEPARATOR.join(known))


def _compared(
    lines: Iterable[CarryLine], carried: dict[Key, _Carried], since: datetime
) -> Iterator[CarryLine]:
    """Keep what differs from what was carried over, and what was ticked lately."""
    for line in lines:
        last = carried.get(line.key)
        if last is None:
            if line.text:
                yield line
        elif last.content != line.text:
            yield replace(line, corrects=last.content)
        elif last.done.at > since:
            yield replace(line, corrects=last.before, done=last.done)


def _removed(
    session: Session, screen: ScreenSpec, carried: dict[Key, _Carried], since: datetime
) -> Iterator[CarryLine]:
    """Give the records carried over that are no longer in the base: I-MILO still has them."""
    entity = ENTITIES[screen.entity]
    if entity.is_by_field:
        return
    mine = {key: last for key, last in carried.items() if key[0] == screen.entity}
    ids = [key[1] for key in mine]
    kept = set(session.scalars(select(entity.table.id).where(entity.table.id.in_(ids))))
    for key, last in mine.items():
        if key[1] in kept:
            continue
        if last.content:
            yield _blank(last, screen, key, last.version + 1, last.content, None)
        elif last.done.at > since:
            yield _blank(last, screen, key, last.version, last.before, last.done)


def _blank(
    last: _Carried,
    screen: ScreenSpec,
    key: Key,
    version: int,
    corrects: str | None,
    done: Done | None,
) -> CarryLine:
    """Return the line of a record that is gone."""
    entity, entity_id, field = key
    return CarryLine(
        last.youth_id, "", screen.label, entity, entity_id, field, version, "", "", corrects, done
    )


def _name(youth: Youth) -> str:
    return f"{youth.first_name} {youth.last_name}"


def _carried(session: Session, youth_ids: Sequence[int]) -> dict[Key, _Carried]:
    rows = session.execute(
        select(CarryOver, Account.first_name, Account.last_name)
        .outerjoin(Account, Account.id == CarryOver.account_id)
        .where(CarryOver.youth_id.in_(youth_ids))
        .order_by(CarryOver.done_at, CarryOver.id)
    )
    found: dict[Key, _Carried] = {}
    for row, first, last in rows:
        key = (row.entity, row.entity_id, row.field)
        before = found[key].content if key in found else None
        done = Done(row.done_at, full_name(first, last))
        found[key] = _Carried(row.youth_id, row.record_version, row.content, before, done)
    return found


def _records(
    session: Session,
    entity: str,
    youth_ids: Sequence[int],
    youths: dict[int, Youth],
    since: datetime,
) -> Iterator[tuple[Record, int, str | None]]:
    """Give the records not carried over at their version, or lately, with their employer."""
    if entity == "youth":
        for youth in youths.values():
            yield youth, youth.id, None
        return
    table: Any = ENTITIES[entity].table
    settled = exists().where(
        CarryOver.entity == entity,
        CarryOver.entity_id == table.id,
        CarryOver.record_version >= table.version,
        CarryOver.done_at <= since,
    )
    query = select(table).where(table.youth_id.in_(youth_ids), ~settled).order_by(table.id)
    if table is Diagnostic:
        query = query.where(table.status != DiagnosticStatus.DRAFT)
    if table in (Situation, Immersion):
        named = query.add_columns(Employer.name).outerjoin(
            Employer, Employer.id == table.employer_id
        )
        yield from ((row, row.youth_id, name) for row, name in session.execute(named))
        return
    yield from ((row, row.youth_id, None) for row in session.scalars(query))

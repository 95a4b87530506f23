"""Take in a file sealed by another mission locale: seen first, then all of it or nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Column, Table, insert, select
from sqlalchemy.orm import Session

from models.agency import Account, Role
from models.registry import METADATA
from models.transfer import IncomingTransfer
from models.youth import Youth
from services.accounts import agency_of
from services.actor import Actor
from services.errors import ConflictError, InputFileError, NotPermittedError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.rows.codec import from_json, to_json
from services.rows.relations import YOUTH, row_of, twin_of
from services.rows.words import Described, described
from services.transfers import receipts
from services.transfers.bundle import Bundle, Place, parse
from services.transfers.receipts import Receipt
from services.transfers.sealing import unseal
from services.unit_of_work import add_entry
from services.youths.duplicates import Duplicate, Traits, known_duplicates

RIGHT = "youth.transfer"
_WRITTEN = {"is_journaled": True}
# Typed by somebody of the other agency, whom nobody here is.
_ARCHIVED = frozenset({"draft"})


@dataclass(frozen=True, slots=True)
class Opened:
    """A file opened with its code, still nowhere in the database.

    Attributes:
        receipt_key: Signs the receipt.
    """

    bundle: Bundle
    receipt_key: bytes


@dataclass(frozen=True, slots=True)
class Arrival:
    """What taking a file in would do.

    Attributes:
        duplicates: Files of this agency that may be of the same person.
        unplaced: Rows kept aside, readable: what they depend on is not in this agency.
        names: Colleagues, sites and employers of the other agency, as names only.
        is_for_us: The destination written in the file is this agency.
    """

    sender: Place
    sent_on: date
    first_name: str
    last_name: str
    birth_date: date | None
    counts: Mapping[str, int]
    duplicates: tuple[Duplicate, ...]
    unplaced: Mapping[str, int]
    names: tuple[str, ...]
    is_for_us: bool


@dataclass(frozen=True, slots=True)
class Received:
    """What was taken in.

    Attributes:
        receipt: To be saved and sent back.
    """

    youth_id: int
    receipt: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file came from, as its page tells it.

    Attributes:
        names: Who and what it named there.
        unplaced: Rows kept aside, in a few words.
    """

    sender: Place
    received_on: date
    names: tuple[str, ...]
    unplaced: tuple[Described, ...]
    receipt: str


@dataclass(slots=True)
class _Plan:
    youth: dict[str, Any]
    rows: list[tuple[Table, dict[str, Any]]] = field(default_factory=list)
    unplaced: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


def open_file(data: bytes, code: str) -> Opened:
    """Open a sealed file; nothing is written.

    Raises:
        InputFileError: It is not a sealed file, or it was cut or changed on the way.
        WrongPasswordError: The code is mistyped, or is another file's.
    """
    content, key = unseal(data, code)
    return Opened(parse(content), key)


def preview(session: Session, opened: Opened) -> Arrival:
    """Say what taking a file in would do; needs ``youth.transfer``.

    Raises:
        NotPermittedError: The role forbids it.
        ConflictError: It was taken in already.
        InputFileError: Its rows are not those of this version.
    """
    require(session, RIGHT)
    bundle = opened.bundle
    plan = _plan(session, bundle)
    youth = plan.youth
    person = Traits(
        fold(youth["last_name"]),
        fold(youth["first_name"]),
        fold(youth["birth_name"] or ""),
        youth["birth_date"],
        youth["phone_key"],
        bundle.youth.get("file_number"),
    )
    return Arrival(
        sender=bundle.sender,
        sent_on=bundle.sent_on,
        first_name=youth["first_name"],
        last_name=youth["last_name"],
        birth_date=youth["birth_date"],
        counts=bundle.counts,
        duplicates=known_duplicates(session, [person])[0],
        unplaced={name: len(rows) for name, rows in plan.unplaced.items()},
        names=_names(bundle),
        is_for_us=bundle.recipient.code == agency_of(session).code,
    )


def receive(session: Session, opened: Opened, *, today: date) -> Received:
    """Take a file in, all of it or nothing, and write its receipt; needs ``youth.transfer``.

    The actor becomes the referent adviser. Keys are kept: two agencies never draw the same.

    Raises:
        NotPermittedError: The role forbids it.
        ConflictError: It was taken in already.
        InputFileError: Its rows are not those of this version.
    """
    actor = require(session, RIGHT)
    bundle = opened.bundle
    plan = _plan(session, bundle)
    youth = plan.youth | _owner(session, actor)
    session.execute(insert(YOUTH), [youth], execution_options=_WRITTEN)
    for table, row in plan.rows:
        # One at a time: a unique constraint may only show between two of them.
        if twin_of(session, table, row) is None:
            session.execute(insert(table), [row], execution_options=_WRITTEN)
        else:
            plan.unplaced.setdefault(table.name, []).append(to_json(row))
    answer = Receipt(bundle.token, bundle.digest, agency_of(session).code, today)
    text = receipts.write(answer, opened.receipt_key)
    session.add(
        IncomingTransfer(
            youth_id=youth["id"],
            token=bundle.token,
            from_code=bundle.sender.code,
            from_name=bundle.sender.name,
            received_on=today,
            receipt=text,
            notes=json.dumps(
                {"names": bundle.names, "rows": plan.unplaced, "youth": bundle.youth},
                ensure_ascii=False,
            ),
        )
    )
    session.flush()
    add_entry(
        session, "transfer.receive", entity="youth", entity_id=youth["id"], youth_id=youth["id"]
    )
    return Received(youth["id"], text)


def origin_of(session: Session, youth_id: int) -> tuple[Origin, ...]:
    """Return where a file came from; needs ``youth.record``.

    Raises:
        NotPermittedError: The role does not see records.
    """
    require(session, "youth.record")
    rows = session.scalars(
        select(IncomingTransfer)
        .where(IncomingTransfer.youth_id == youth_id)
        .order_by(IncomingTransfer.id.desc())
    )
    return tuple(_origin(row) for row in rows)


def _origin(row: IncomingTransfer) -> Origin:
    notes = json.loads(row.notes)
    unplaced = []
    for name, rows in notes["rows"].items():
        table = METADATA.tables.get(name)
        for values in rows if table is not None else ():
            assert table is not None  # noqa: S101 - of the line above
            known = {key: value for key, value in values.items() if key in table.columns}
            unplaced.append(described(table, from_json(table, known)))
    names = sorted({text for known in notes["names"].values() for text in known.values() if text})
    return Origin(
        Place(row.from_code, row.from_name),
        row.received_on,
        tuple(names),
        tuple(unplaced),
        row.receipt,
    )


def _plan(session: Session, bundle: Bundle) -> _Plan:
    if session.scalar(select(IncomingTransfer.id).where(IncomingTransfer.token == bundle.token)):
        raise _already()
    try:
        youth = _complete(YOUTH, from_json(YOUTH, bundle.youth))
        tables = {
            table: [_complete(table, from_json(table, row)) for row in bundle.tables[table.name]]
            for table in METADATA.sorted_tables
            if table.name in bundle.tables
        }
    except (KeyError, ValueError, TypeError):
        raise _foreign() from None
    if session.get(Youth, youth["id"]) is not None:
        raise _already()
    plan = _Plan(_own_only(session, YOUTH, youth, set()))
    inside = {(YOUTH.name, youth["id"])}
    for table, rows in tables.items():
        for row in _parents_first(table, rows):
            _place(session, plan, table, row, inside)
    return plan


def _place(
    session: Session, plan: _Plan, table: Table, row: dict[str, Any], inside: set[tuple[str, int]]
) -> None:
    if row_of(session, table, row["id"]) is not None:
        raise _already()
    placed = _own_only(session, table, row, inside)
    lost = any(
        placed[key.parent.name] is None for key in table.foreign_keys if not key.parent.nullable
    )
    # What is left by now refers to a row of the file: with nothing left, it is about nobody.
    is_theirs = any(placed[key.parent.name] is not None for key in table.foreign_keys)
    if lost or not is_theirs or table.name in _ARCHIVED:
        plan.unplaced.setdefault(table.name, []).append(to_json(row))
    else:
        plan.rows.append((table, placed))
        inside.add((table.name, row["id"]))


def _own_only(
    session: Session, table: Table, row: dict[str, Any], inside: set[tuple[str, int]]
) -> dict[str, Any]:
    """Forget what a row points at outside of the file, and who typed it there."""
    placed = dict(row)
    for key in table.foreign_keys:
        name = key.parent.name
        if placed[name] is not None and (key.column.table.name, placed[name]) not in inside:
            placed[name] = None
    for column in table.columns:
        if column.name.endswith("_by") and column.nullable:
            placed[column.name] = None
    if table is YOUTH and placed["file_number"] is not None:
        taken = select(Youth.id).where(Youth.file_number == placed["file_number"])
        if session.scalar(taken) is not None:
            placed["file_number"] = None
    return placed


def _parents_first(table: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows that refer to each other within a table, each after the one it needs."""
    loops = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    if not loops:
        return rows
    left, ordered, done = list(rows), [], set[int]()
    keys = {row["id"] for row in rows}
    while left:
        ready = [
            row
            for row in left
            if all(
                row[name] is None or row[name] in done or row[name] not in keys for name in loops
            )
        ] or left[:1]
        ordered += ready
        done |= {row["id"] for row in ready}
        left = [row for row in left if row["id"] not in done]
    return ordered


def _complete(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """Give the columns that an older version did not have their default.

    Raises:
        KeyError: One of them has none.
    """
    return {column.name: row.get(column.name, _default(column, row)) for column in table.columns}


def _default(column: Column[Any], row: Mapping[str, Any]) -> Any:
    if column.name in row:
        return None
    default = getattr(column.default, "arg", None)
    if default is None and not column.nullable:
        raise KeyError(column.name)
    return default


def _owner(session: Session, actor: Actor) -> dict[str, Any]:
    account = None if actor.account_id is None else session.get(Account, actor.account_id)
    if account is None:
        raise NotPermittedError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Connectez-vous avec un compte de la structure pour accueillir un dossier.",
            )
        )
    is_adviser = Role.ADVISER in actor.roles
    return {
        "adviser_id": account.id if is_adviser else None,
        "site_id": account.site_id,
        "lent_to_id": None,
    }


def _names(bundle: Bundle) -> tuple[str, ...]:
    return tuple(
        sorted({text for known in bundle.names.values() for text in known.values() if text})
    )


def _already() -> ConflictError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce dossier a déjà été accueilli ici : rien n’a été ajouté. Son reçu se réenregistre depuis"
        " la rubrique Dossier de sa fiche.",
    )
    return ConflictError(message)


def _foreign() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce dossier a été fait par une version d’Étrave qui ne range pas les données comme"
        " celle-ci. Rien n’a été enregistré. Mettez les deux structures à la même version, puis"
        " demandez un nouvel envoi.",
    )
    return InputFileError(message)

"""What leaves with a person: every row that is theirs, and the names of what stays behind."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Table
from sqlalchemy.orm import Session

from services import migration
from services.errors import InputFileError
from services.i18n import QT_TRANSLATE_NOOP
from services.rows.codec import to_json
from services.rows.relations import YOUTH, row_of, rows_of_person, tables_of_person
from services.version import program_version

FORMAT: Final = 1
# Kept here: they say what this agency did with the file.
STAYS: Final = frozenset({"transfer", "incoming_transfer", "not_same_person"})
_NAMES: Final = ("usual_name", "name", "title", "label", "code")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """A mission locale: its code of structure and its name."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything of one person, as JSON values.

    Attributes:
        token: Random name of the sending.
        schema: Revision of the tables it was read from.
        tables: Rows by table, each after those it depends on.
        names: What is outside of the file and only named: by table, then by key.
    """

    token: str
    schema: str
    sent_on: date
    sender: Place
    recipient: Place
    youth: Row
    tables: Mapping[str, list[Row]]
    names: Mapping[str, Mapping[str, str]]

    @property
    def digest(self) -> str:
        """Return the SHA-256 of what the file says of the person."""
        return digest_of(self.youth, self.tables)

    def to_bytes(self) -> bytes:
        """Return the JSON that is sealed, indented: a person may have to read it one day."""
        data = {
            "format": FORMAT,
            "program": program_version(),
            "schema": self.schema,
            "token": self.token,
            "sent_on": self.sent_on.isoformat(),
            "from": {"code": self.sender.code, "name": self.sender.name},
            "to": {"code": self.recipient.code, "name": self.recipient.name},
            "digest": self.digest,
            "youth": self.youth,
            "tables": self.tables,
            "names": self.names,
        }
        return json.dumps(data, ensure_ascii=False, indent=1).encode()

    @property
    def counts(self) -> Mapping[str, int]:
        """Return how many rows of each table it holds."""
        return {name: len(rows) for name, rows in self.tables.items()}


def read_person(
    session: Session, youth_id: int
) -> tuple[Row, dict[str, list[Row]], dict[str, dict[str, str]]]:
    """Return a person's row, their other rows by table, and the names of what stays behind."""
    own = row_of(session, YOUTH, youth_id)
    assert own is not None  # noqa: S101 - read in this transaction
    tables: dict[str, list[Row]] = {}
    found: list[tuple[Table, Row]] = [(YOUTH, own)]
    for table, row in rows_of_person(session, youth_id):
        if table.name not in STAYS and not belongs_to_another(table, row, youth_id):
            tables.setdefault(table.name, []).append(to_json(row))
            found.append((table, row))
    for rows in tables.values():
        rows.sort(key=lambda row: int(row["id"]))
    return to_json(own), tables, _names(session, found)


def belongs_to_another(table: Table, row: Mapping[str, Any], youth_id: int) -> bool:
    """Tell whether a row is about somebody else too, and so does not leave with this person."""
    return any(
        row[key.parent.name] not in (None, youth_id)
        for key in table.foreign_keys
        if key.column.table is YOUTH
    )


def digest_of(youth: Row, tables: Mapping[str, list[Row]]) -> str:
    """Return the SHA-256 of a person's rows, whatever their order."""
    text = json.dumps([youth, tables], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def parse(content: bytes) -> Bundle:
    """Read what a sealed file held.

    Raises:
        InputFileError: It is not made as expected, or a later version made it.
    """
    try:
        data = json.loads(content)
        if data["format"] > FORMAT or str(data["schema"]) > migration.HEAD:
            raise _too_new()
        bundle = Bundle(
            token=str(data["token"]),
            schema=str(data["schema"]),
            sent_on=date.fromisoformat(data["sent_on"]),
            sender=Place(str(data["from"]["code"]), str(data["from"]["name"])),
            recipient=Place(str(data["to"]["code"]), str(data["to"]["name"])),
            youth=dict(data["youth"]),
            tables={
                str(name): [dict(row) for row in rows] for name, rows in data["tables"].items()
            },
            names={
                str(name): {str(key): str(text) for key, text in names.items()}
                for name, names in data["names"].items()
            },
        )
        is_whole = data["digest"] == bundle.digest
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _unreadable() from None
    # Whoever sealed it chose the code too: accounts and settings never come this way.
    if not is_whole or not bundle.tables.keys() <= tables_of_person() - STAYS:
        raise _unreadable()
    return bundle


def _names(session: Session, found: Iterable[tuple[Table, Row]]) -> dict[str, dict[str, str]]:
    rows = list(found)
    inside = {(table.name, row["id"]) for table, row in rows}
    names: dict[str, dict[str, str]] = {}
    for table, row in rows:
        for key in table.foreign_keys:
            target, value = key.column.table, row[key.parent.name]
            if value is None or (target.name, value) in inside:
                continue
            known = names.setdefault(target.name, {})
            if str(value) not in known:
                known[str(value)] = _name(row_of(session, target, value) or {})
    return names


def _name(row: Mapping[str, Any]) -> str:
    if "login" in row:
        return f"{row['first_name']} {row['last_name']}"
    return str(next((row[name] for name in _NAMES if row.get(name)), ""))


def _too_new() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier de transfert vient d’une version plus récente d’Étrave. Installez la dernière"
        " version, puis rouvrez-le.",
    )
    return InputFileError(message)


def _unreadable() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier de transfert s’ouvre, mais son contenu n’est pas celui qu’Étrave attend. Rien"
        " n’a été enregistré. Demandez un nouvel envoi à l’autre mission locale.",
    )
    return InputFileError(message)

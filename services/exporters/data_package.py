"""Everything the database holds, as a Frictionless Data Package: the agency may leave with it."""

import csv
import hashlib
import json
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from models.agency import Agency
from models.registry import METADATA
from services import migration
from services.errors import AppError
from services.exporters import grants
from services.exporters.table_schema import schema, writers
from services.files import FileExistsAlreadyError
from services.i18n import QT_TRANSLATE_NOOP
from services.unit_of_work import add_entry

DESCRIPTOR = "datapackage.json"
ACTION = "export.all"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_DIALECT = {
    "delimiter": ",",
    "lineTerminator": "\r\n",
    "quoteChar": '"',
    "doubleQuote": True,
    "header": True,
}
_BATCH = 2000
_DESCRIPTION = (
    "Toutes les données de la mission locale, une table par fichier CSV (UTF-8, séparateur"
    " virgule). Ces fichiers sont en clair et nomment des personnes\N{NO-BREAK SPACE}: gardez-les"
    " comme des dossiers.\n"
    "Une cellule vide est une valeur inconnue. Les identifiants (63 bits) sont des textes de"
    " chiffres, les dates sont au format ISO 8601, les instants en temps universel.\n"
    "Une apostrophe précède chaque texte qu’un tableur prendrait pour une formule (commençant,"
    " après d’éventuels espaces, par = + - @, une tabulation, un retour à la ligne ou leurs formes"
    " pleine chasse) et chaque texte commençant par une apostrophe\N{NO-BREAK SPACE}; seule, elle"
    " tient lieu de texte vide. Pour relire un texte, retirez l’apostrophe de tête quand il y en a"
    " une."
)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    folder: Path
    tables: int
    rows: int


def export(session: Session, folder: Path, *, today: date) -> Exported:
    """Write everything to a new folder; the session must be a writing one.

    The agreement is used up in the same transaction: an export that fails leaves it usable.

    Raises:
        NotPermittedError: Two accounts have not agreed to it.
        FileExistsAlreadyError: The folder is there and is not empty.
        AppError: The folder cannot be written.
    """
    _check_free(folder)
    grants.consume(session, today=today)
    add_entry(session, ACTION)
    partial = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    try:
        partial.mkdir(mode=0o700, parents=True)
        resources = [_write(session, table, partial) for table in METADATA.sorted_tables]
        _describe(session, partial, resources)
        if folder.exists():
            folder.rmdir()
        partial.rename(folder)
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Impossible d’écrire le dossier « {name} ». Vérifiez son emplacement, vos droits et la"
            " place libre.",
        )
        raise AppError(message, name=folder.name) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return Exported(folder, len(resources), sum(resource["rows"] for resource in resources))


def _check_free(folder: Path) -> None:
    is_free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    if not is_free:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {name} » existe déjà et n’est pas un dossier vide. Donnez un autre nom."
        )
        raise FileExistsAlreadyError(message, name=folder.name)


def _write(session: Session, table: Table, folder: Path) -> dict[str, Any]:
    """Write one table and return its resource descriptor."""
    path = folder / f"{table.name}.csv"
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(table.columns.keys())
        for row in _rows(session, table):
            writer.writerow(row)
            count += 1
    with path.open("rb") as written:
        digest = hashlib.file_digest(written, "sha256").hexdigest()
    return {
        "name": table.name,
        "type": "table",
        "path": path.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": _DIALECT,
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "rows": count,
        "schema": schema(table),
    }


def _rows(session: Session, table: Table) -> Iterator[list[str]]:
    write = writers(table)
    query = select(table).order_by(*table.primary_key.columns)
    for row in session.execute(query, execution_options={"yield_per": _BATCH}):
        yield [
            "" if value is None else writer(value) for writer, value in zip(write, row, strict=True)
        ]


def _describe(session: Session, folder: Path, resources: list[dict[str, Any]]) -> None:
    agency = session.scalars(select(Agency)).one()
    created = session.info["clock"]().astimezone(UTC).isoformat(timespec="seconds")
    descriptor = {
        "$schema": _PROFILE,
        "name": "etrave-export",
        "title": f"Données de {agency.name}",
        "description": _DESCRIPTION,
        "created": created.replace("+00:00", "Z"),
        "version": migration.HEAD,
        "resources": resources,
    }
    text = json.dumps(descriptor, ensure_ascii=False, indent=2)
    (folder / DESCRIPTOR).write_text(text + "\n", "utf-8")

"""Leaving with the data: two agreements, then every row in files that anything can read."""

import csv
import hashlib
import json
import os
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from models.agency import Agency, ExportGrant, Role, Site
from models.base import UtcDateTime
from models.journal import JournalEntry
from models.registry import METADATA
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.demonstration.generator import generate
from services.errors import AppError, ConflictError, NotFoundError, NotPermittedError
from services.exporters import data_package, grants
from services.exporters.cells import protected, restored
from services.exporters.table_schema import field
from services.files import FileExistsAlreadyError
from services.permissions import shipped as permissions
from tests.conftest import NOW
from tests.support.demonstrations import UNTIL

TODAY = NOW.date()
DEMO_DIRECTOR = Actor(6, "directeur", frozenset(Role))
READERS: dict[str, Callable[[str], object]] = {
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": time.fromisoformat,
}


@pytest.fixture
def agency(database: Database) -> Database:
    """A real mission locale with one young person whose name is a formula."""
    with database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale", is_demo=False))
        session.add(Site(name="", region="FR"))
        session.add(
            Youth(
                last_name="=cmd|' /C calc'!A0",
                first_name='\'Zoé\r\n"x";,',
                search_key="zoe",
                phone="+33536490000",
            )
        )
    return database


def agree(database: Database, first: Actor, second: Actor) -> None:
    with database.write(first) as session:
        key = grants.ask(session)
    with database.write(second) as session:
        grants.second(session, key)


def export(database: Database, actor: Actor, folder: Path) -> data_package.Exported:
    with database.write(actor) as session:
        return data_package.export(session, folder, today=TODAY)


def read_back(folder: Path, resource: dict[str, Any]) -> list[tuple[object, ...]]:
    """Return the rows of a resource, from what the package says of itself and nothing else."""
    fields = resource["schema"]["fields"]
    with (folder / resource["path"]).open(encoding=resource["encoding"], newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert header == [item["name"] for item in fields]
    return [
        tuple(value_of(item, cell) for item, cell in zip(fields, row, strict=True)) for row in rows
    ]


def value_of(item: dict[str, Any], cell: str) -> object:
    if not cell:
        return None
    if item["type"] in READERS:
        return READERS[item["type"]](cell)
    is_key = "pattern" in item.get("constraints", {})
    return int(cell) if is_key else restored(cell)


def descriptor_of(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "datapackage.json").read_text("utf-8"))
    return found


def test_every_row_is_read_back_as_it_was(database: Database, tmp_path: Path) -> None:
    with database.write(PROGRAM) as session:
        generate(session, youths=12, seed=3, until=UNTIL)
    folder = tmp_path / "export"
    exported = export(database, DEMO_DIRECTOR, folder)

    resources = {item["name"]: item for item in descriptor_of(folder)["resources"]}
    assert set(resources) == set(METADATA.tables)
    assert exported.tables == len(resources)
    total = 0
    with database.read(PROGRAM) as session:
        for name, table in METADATA.tables.items():
            stored = [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            assert read_back(folder, resources[name]) == stored, name
            total += len(stored)
    assert exported.rows == total


def test_what_a_spreadsheet_would_compute_is_written_as_text(
    agency: Database, director: Actor, administrator: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)
    export(agency, director, tmp_path / "export")

    with (tmp_path / "export" / "youth.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    assert row["last_name"] == "'=cmd|' /C calc'!A0"
    assert row["first_name"] == "''Zoé\r\n\"x\";,"
    assert row["phone"] == "'+33536490000"
    assert row["id"].isdigit()


def test_says_how_to_read_each_file_and_proves_it_whole(
    agency: Database, director: Actor, administrator: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)
    folder = tmp_path / "export"
    export(agency, director, folder)

    package = descriptor_of(folder)
    assert "apostrophe" in package["description"]
    assert package["created"] == "2026-11-23T09:12:00Z"
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert resource["bytes"] == len(content)
    by_name = {resource["name"]: resource["schema"] for resource in package["resources"]}
    assert by_name["youth"]["primaryKey"] == ["id"]
    assert {"fields": ["youth_id"], "reference": {"resource": "youth", "fields": ["id"]}} in (
        by_name["event"]["foreignKeys"]
    )
    assert {
        "fields": ["replaced_by_id"], "reference": {"resource": "", "fields": ["id"]}
    } in by_name["diagnostic"]["foreignKeys"]  # fmt: skip
    assert ["account_id", "role"] in by_name["account_role"]["uniqueKeys"]


def test_every_column_has_a_type_that_says_what_it_is() -> None:
    for table in METADATA.tables.values():
        for column in table.columns:
            described = field(column)
            is_instant = isinstance(column.type, UtcDateTime)
            assert (described["type"] == "datetime") == is_instant
            is_required = described.get("constraints", {}).get("required", False)
            assert is_required == (not column.nullable)


def test_no_role_holds_the_right() -> None:
    assert grants.RIGHT not in permissions().actions


def test_nobody_exports_without_two_agreements(
    agency: Database, director: Actor, administrator: Actor, everyone: Actor, tmp_path: Path
) -> None:
    for actor in (director, administrator, everyone):
        with pytest.raises(NotPermittedError, match="deux comptes"):
            export(agency, actor, tmp_path / "export")

    with agency.write(director) as session:
        grants.ask(session)
    with pytest.raises(NotPermittedError):
        export(agency, director, tmp_path / "export")
    assert list(tmp_path.glob("export*")) == []


def test_the_two_agreements_come_from_two_accounts_that_may_give_them(
    agency: Database, director: Actor, administrator: Actor, adviser: Actor
) -> None:
    with pytest.raises(NotPermittedError), agency.write(adviser) as session:
        grants.ask(session)
    with agency.write(director) as session:
        key = grants.ask(session)
    with pytest.raises(NotPermittedError, match="autre compte"), agency.write(director) as session:
        grants.second(session, key)
    with pytest.raises(NotPermittedError), agency.write(adviser) as session:
        grants.second(session, key)
    with pytest.raises(ConflictError), agency.write(director) as session:
        grants.ask(session)
    with agency.write(administrator) as session:
        grants.second(session, key)
    with pytest.raises(ConflictError), agency.write(administrator) as session:
        grants.second(session, key)
    with pytest.raises(NotFoundError), agency.write(administrator) as session:
        grants.second(session, 404)


def test_an_agreement_serves_one_of_its_two_accounts_once(
    agency: Database, director: Actor, administrator: Actor, everyone: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)

    with pytest.raises(NotPermittedError):
        export(agency, everyone, tmp_path / "third")
    export(agency, administrator, tmp_path / "first")
    with pytest.raises(NotPermittedError):
        export(agency, director, tmp_path / "second")

    with agency.read(director) as session:
        assert grants.usable(session) == ()
        assert session.scalars(select(ExportGrant.used_on)).all() == [TODAY]


def test_an_export_is_journaled_and_journals_itself(
    agency: Database, director: Actor, administrator: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)
    export(agency, director, tmp_path / "export")

    with agency.read(director) as session:
        actions = session.execute(select(JournalEntry.action, JournalEntry.account_id)).all()
    assert ("export.all", director.account_id) in [tuple(row) for row in actions]
    assert "export.all" in (tmp_path / "export" / "journal_entry.csv").read_text("utf-8")


def test_a_demonstration_is_exported_by_its_director_alone(
    database: Database, adviser: Actor, tmp_path: Path
) -> None:
    with database.write(PROGRAM) as session:
        session.add(Agency(code="03399900", name="Démonstration", is_demo=True))

    with pytest.raises(NotPermittedError):
        export(database, adviser, tmp_path / "export")
    export(database, DEMO_DIRECTOR, tmp_path / "export")

    with database.read(PROGRAM) as session:
        grant = session.scalars(select(ExportGrant)).one()
    assert (grant.first_account_id, grant.second_account_id) == (6, None)


def test_a_folder_that_holds_something_is_left_alone(
    agency: Database, director: Actor, administrator: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("x")
    (tmp_path / "file").write_text("x")

    for name in ("full", "file"):
        with pytest.raises(FileExistsAlreadyError, match=name):
            export(agency, director, tmp_path / name)
    assert (tmp_path / "full" / "mine.txt").read_text() == "x"

    (tmp_path / "empty").mkdir()
    export(agency, director, tmp_path / "empty")


def test_an_export_that_fails_leaves_the_agreement_and_no_file(
    agency: Database, director: Actor, administrator: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)
    (tmp_path / "file").write_text("x")

    with pytest.raises(AppError, match="Impossible d’écrire"):
        export(agency, director, tmp_path / "file" / "export")

    with agency.read(director) as session:
        assert len(grants.usable(session)) == 1
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


@pytest.mark.skipif(os.name == "nt", reason="permissions of a folder are not modes there")
def test_only_its_owner_may_enter_the_folder(
    agency: Database, director: Actor, administrator: Actor, tmp_path: Path
) -> None:
    agree(agency, director, administrator)
    export(agency, director, tmp_path / "export")

    assert (tmp_path / "export").stat().st_mode & 0o077 == 0


@given(st.text())
def test_a_protected_text_comes_back_and_is_never_a_formula(text: str) -> None:
    cell = protected(text)

    assert restored(cell) == text
    assert cell.lstrip(" ")[:1] not in {*"=+-@\t\r\n\0＝＋－＠"}


@pytest.mark.parametrize("text", ["=1+1", " =1", "+33", "-1", "@x", "\t=1", "\r", "＝1", "", "'"])
def test_what_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert protected(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Zoé", "L’été", "1-2", "a=b", " x"])
def test_ordinary_text_is_written_as_it_is(text: str) -> None:
    assert protected(text) == text

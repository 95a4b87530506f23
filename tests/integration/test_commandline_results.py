"""What the commands give: figures, boxes, pages and files, under the rights of the account."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from models.agency import Role
from models.journal import JournalEntry
from services import vault
from services.commandline import Status
from services.vault import AccountInput, OpenVault
from tests.support.commands import Outcome, run

PASSWORD = "demonstration"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration of sixty people, with a receptionist's account beside the director's."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    arguments = ("--youths", "60", "--seed", "5", "--until", "2026-10-31")
    assert run("demo", "--database", path, *arguments).status == Status.DONE
    opened = vault.unlock(path, "directeur", PASSWORD)
    luce = AccountInput("luce", "Luce", "Martin", frozenset({Role.RECEPTION}))
    opened.add_account(luce, PASSWORD)
    opened.close()
    return path


@pytest.fixture
def opened(demo: Path) -> Iterator[OpenVault]:
    found = vault.unlock(demo, "directeur", PASSWORD)
    yield found
    found.close()


def as_director(command: str, demo: Path, *arguments: str | Path) -> Outcome:
    return run(command, "--database", demo, "--account", "directeur", *arguments, password=PASSWORD)


def journaled(opened: OpenVault) -> list[tuple[str, str | None]]:
    with opened.database.read(opened.actor) as session:
        entries = session.scalars(select(JournalEntry).order_by(JournalEntry.id)).all()
    return [(entry.action, entry.reason) for entry in entries]


# report


@pytest.mark.parametrize(
    ("options", "name", "head"),
    [
        ((), "synthese-interne.pdf", b"%PDF"),
        (("--edition", "public"), "2026-10 Diffusable.pdf", b"%PDF"),
        (("--format", "xlsx"), "figures-internal", b"PK"),
        ((), "synthese-interne.XLSX", b"PK"),
    ],
)
def test_report_writes_the_edition_its_name_says(
    demo: Path, tmp_path: Path, options: tuple[str, ...], name: str, head: bytes
) -> None:
    path = tmp_path / name

    outcome = as_director("report", demo, "--month", "2026-10", "--output", path, *options)

    assert outcome.status == Status.DONE, outcome.stderr
    assert outcome.stdout == f"{path}\n"
    assert path.read_bytes().startswith(head)
    assert list(tmp_path.iterdir()) == [path]


def test_report_names_the_file_itself_in_a_folder(demo: Path, tmp_path: Path) -> None:
    outcome = as_director("report", demo, "--month", "2026-10", "--output", tmp_path)

    assert outcome.status == Status.DONE
    assert [path.name for path in tmp_path.iterdir()] == ["synthese-2026-10-interne.pdf"]


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ((), "synthese.pdf"),
        ((), "synthese-diffusable.pdf"),
        (("--edition", "public"), "synthese-interne.pdf"),
        ((), "interne-et-diffusable.pdf"),
        (("--format", "xlsx"), "synthese-interne.pdf"),
    ],
)
def test_report_refuses_a_name_that_hides_the_edition_before_asking_for_a_password(
    demo: Path, tmp_path: Path, options: tuple[str, ...], name: str
) -> None:
    outcome = run(
        "report", "--database", demo, "--account", "directeur", "--month", "2026-10",
        "--output", tmp_path / name, *options,
    )  # fmt: skip

    assert outcome.status == Status.BAD_INPUT
    assert list(tmp_path.iterdir()) == []


def test_report_replaces_a_file_only_when_told_to(demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "synthese-interne.pdf"
    path.write_text("à moi", "utf-8")
    arguments = ("--month", "2026-10", "--output", path)

    refused = as_director("report", demo, *arguments)
    assert (refused.status, path.read_text("utf-8")) == (Status.BAD_INPUT, "à moi")
    assert "--force" in refused.stderr

    assert as_director("report", demo, *arguments, "--force").status == Status.DONE
    assert path.read_bytes().startswith(b"%PDF")


def test_report_that_cannot_be_written_says_so(demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "absent" / "synthese-interne.pdf"

    outcome = as_director("report", demo, "--month", "2026-10", "--output", path)

    assert outcome.status == Status.BAD_INPUT
    assert "Impossible d’écrire" in outcome.stderr


def test_report_is_journaled_with_its_month_and_edition(
    demo: Path, opened: OpenVault, tmp_path: Path
) -> None:
    as_director("report", demo, "--month", "2025-04", "--output", tmp_path)

    assert ("report.print", "synthèse 2025-04, édition interne") in journaled(opened)


# export


def test_export_writes_every_table_of_a_demonstration(
    demo: Path, opened: OpenVault, tmp_path: Path
) -> None:
    folder = tmp_path / "export"

    outcome = as_director("export", demo, "--output", folder)

    assert (outcome.status, outcome.stdout) == (Status.DONE, f"{folder}\n")
    assert "en clair" in outcome.stderr
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    youths = next(item for item in package["resources"] if item["name"] == "youth")
    assert youths["rows"] == 60
    assert ("export.all", None) in journaled(opened)


def test_export_leaves_a_folder_that_holds_something(demo: Path, tmp_path: Path) -> None:
    outcome = as_director("export", demo, "--output", tmp_path.parent)

    assert outcome.status == Status.BAD_INPUT
    assert "n’est pas un dossier vide" in outcome.stderr


# Rights


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("report", ("--month", "2026-10", "--output", "synthese-interne.pdf")),
        ("export", ("--output", "export")),
    ],
)
def test_an_account_without_the_right_gets_nothing(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    command: str, arguments: tuple[str, ...],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)

    outcome = run(command, "--database", demo, "--account", "luce", *arguments, password=PASSWORD)

    assert outcome.status == Status.NOT_PERMITTED
    assert outcome.stdout == ""
    assert list(tmp_path.iterdir()) == []

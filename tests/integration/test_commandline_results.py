"""What the commands give: figures, boxes, pages and files, under the rights of the account."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from models.agency import Role
from models.journal import JournalEntry
from services import vault
from services.commandline import Status
from services.indicators import engine, frameworks
from services.vault import AccountInput, OpenVault
from tests.support.commands import Outcome, run

PASSWORD = "demonstration"
ROOT = Path(__file__).resolve().parents[2]
CEJ = ROOT / "tests" / "data" / "cej_2023.csv"


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


# indicators


def test_indicators_are_ten_in_the_order_of_the_framework(demo: Path) -> None:
    outcome = as_director("indicators", demo, "--month", "2026-10", "--format", "json")

    assert (outcome.status, outcome.stderr) == (Status.DONE, "")
    found = json.loads(outcome.stdout)
    assert found["schema"] == 1
    assert (found["month"], found["extracted_on"]) == ("2026-10", "2026-11-23")
    assert found["framework"] == {"code": "cpo-2019-2022", "version": "1"}
    assert [item["code"] for item in found["indicators"]] == [f"R{n}" for n in range(1, 11)]
    assert set(found["indicators"][0]) == {
        "code", "label", "status", "window", "numerator", "denominator", "value", "target",
        "unit", "breakdowns",
    }  # fmt: skip
    assert found["indicators"][0]["window"] == {
        "kind": "year_to_date", "from": "2026-01-01", "to": "2026-10-31",
    }  # fmt: skip


def test_indicators_are_those_of_the_board(demo: Path, opened: OpenVault) -> None:
    outcome = as_director("indicators", demo, "--month", "2026-10")

    with opened.database.read(opened.actor) as session:
        board = engine.compute(
            session,
            frameworks.shipped("cpo-2019-2022"),
            date(2026, 10, 1),
            extracted_on=date(2026, 11, 23),
        )
    for item, figure in zip(json.loads(outcome.stdout)["indicators"], board.figures, strict=True):
        assert item["numerator"] == figure.numerator
        assert item["denominator"] == figure.denominator
        assert item["value"] == figure.value
        assert item["target"] == figure.target
        assert [cells["by"] for cells in item["breakdowns"]] == [
            breakdown.by for breakdown in figure.breakdowns
        ]


def test_a_figure_that_cannot_be_computed_is_null(demo: Path) -> None:
    outcome = as_director("indicators", demo, "--month", "2010-01")

    values = [item["value"] for item in json.loads(outcome.stdout)["indicators"]]
    assert values == [None] * 10


def test_an_unknown_framework_is_refused_before_asking_for_a_password(demo: Path) -> None:
    outcome = run(
        "indicators", "--database", demo, "--account", "directeur", "--month", "2026-10",
        "--framework", "cpo-2099",
    )  # fmt: skip

    assert outcome.status == Status.BAD_INPUT
    assert "cpo-2099" in outcome.stderr


def test_as_a_program_the_output_is_json_and_nothing_else(demo: Path) -> None:
    done = subprocess.run(
        [
            sys.executable, "main.py", "indicators", "--database", demo, "--account", "directeur",
            "--month", "2026-10", "--password-stdin",
        ],
        cwd=ROOT,
        input=f"{PASSWORD}\n".encode(),
        capture_output=True,
        check=True,
    )  # fmt: skip

    assert len(json.loads(done.stdout.decode("utf-8"))["indicators"]) == 10
    assert done.stderr == b""


# peers


@pytest.mark.parametrize(
    ("quartiles", "q1", "q3"),
    [("type7", 0.9548, 1.0537), ("type6", 0.9480, 1.0576), ("tukey", 0.9514, 1.0557)],
)
def test_peers_gives_the_published_box_of_a_class(quartiles: str, q1: float, q3: float) -> None:
    outcome = run("peers", CEJ, "--class", "Nouvelle-Aquitaine", "--quartiles", quartiles)

    assert (outcome.status, outcome.stderr) == (Status.DONE, "")
    document = json.loads(outcome.stdout)
    (box,) = document["boxes"]
    assert document["schema"] == 1
    assert list(box) == [
        "class", "period", "n", "convention", "min", "q1", "median", "q3", "max",
        "whisker_low", "whisker_high", "outliers",
    ]  # fmt: skip
    assert (box["class"], box["period"], box["n"]) == ("Nouvelle-Aquitaine", "2023-12", 12)
    assert box["convention"] == quartiles
    assert (round(box["q1"], 4), round(box["q3"], 4)) == (q1, q3)
    assert round(box["median"], 4) == 0.9787


def test_peers_gives_every_class_and_names_the_outliers() -> None:
    boxes = json.loads(run("peers", CEJ).stdout)["boxes"]

    by_class = {box["class"]: box for box in boxes}
    assert len(by_class) == 18
    assert sum(box["n"] for box in boxes) == 101
    (outlier,) = by_class["Île-de-France"]["outliers"]
    assert (outlier["territory"], round(outlier["value"], 4)) == ("D93", 1.2129)


def test_peers_of_the_whole_country_have_the_published_outliers(tmp_path: Path) -> None:
    rows = CEJ.read_text("utf-8").splitlines()
    country = tmp_path / "france.csv"
    lines = [rows[0], *(f"{row.rpartition(',')[0]},France" for row in rows[1:])]
    country.write_text("\n".join(lines), "utf-8")

    def outliers(quartiles: str) -> list[str]:
        (box,) = json.loads(run("peers", country, "--quartiles", quartiles).stdout)["boxes"]
        return [outlier["territory"] for outlier in box["outliers"]]

    assert outliers("type7") == ["D19", "D09", "D48", "D01", "D973", "D93"]
    assert "D48" not in outliers("type6")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "pairs.csv"),
        ("", "vide"),
        ("territory,period,value,class\nA,2026-10,douze,X\nB,octobre,1,X\n", "Ligne 2.*Ligne 3"),
        ("nom;valeur\nA;1\n", "Ligne 1.*territory"),
    ],
)
def test_peers_says_what_is_wrong_and_where(tmp_path: Path, text: str | None, said: str) -> None:
    path = tmp_path / "pairs.csv"
    if text is not None:
        path.write_text(text, "utf-8")

    outcome = run("peers", path)

    assert outcome.status == Status.BAD_INPUT
    assert re.search(said, outcome.stderr, re.DOTALL)
    assert outcome.stdout == ""


def test_peers_lists_the_classes_when_the_one_asked_for_is_not_there() -> None:
    outcome = run("peers", CEJ, "--class", "Atlantide")

    assert outcome.status == Status.BAD_INPUT
    assert "Nouvelle-Aquitaine" in outcome.stderr


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


def test_report_takes_any_name_and_says_which_edition_it_holds(demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "octobre.pdf"

    outcome = as_director("report", demo, "--month", "2026-10", "--output", path)

    assert outcome.status == Status.DONE, outcome.stderr
    assert path.read_bytes().startswith(b"%PDF")
    assert "interne" in outcome.stderr


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ((), "synthese-diffusable.pdf"),
        (("--edition", "public"), "synthese-interne.pdf"),
        ((), "interne-et-diffusable.pdf"),
        (("--format", "xlsx"), "synthese-interne.pdf"),
    ],
)
def test_report_refuses_a_name_that_says_another_edition_before_asking_for_a_password(
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
        ("indicators", ("--month", "2026-10")),
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

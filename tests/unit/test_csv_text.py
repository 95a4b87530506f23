"""A file of separated values is read whatever wrote it, or refused with the reason."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.errors import InputFileError
from services.importers import csv_text
from services.importers.csv_text import SEPARATORS, Table, read_table

TITLES = ("Nom", "Prénom", "Ville")
PEOPLE = (("Œuvrard", "Maëlle", "Mérignac"), ("N’Guessan", "Zoé", "Le Haillan"))


def written(separator: str = ";", end: str = "\r\n") -> str:
    return "".join(separator.join(cells) + end for cells in (TITLES, *PEOPLE))


def reading(folder: Path, data: bytes | str, encoding: str | None = None) -> Table:
    path = folder / "liste.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_table(path, encoding=encoding)


def cells(table: Table) -> list[tuple[str, ...]]:
    return [line.cells for line in table.lines]


ENCODINGS = {
    "utf-8": written().encode(),
    "utf-8-sig": written().encode("utf-8-sig"),
    "utf-16": written().encode("utf-16"),
    "utf-16 big": b"\xfe\xff" + written().encode("utf-16-be"),
    "utf-16-le": written().encode("utf-16-le"),
    "utf-16-be": written().encode("utf-16-be"),
    "utf-32": written().encode("utf-32"),
    "cp1252": written().encode("cp1252"),
}


@pytest.mark.parametrize("data", ENCODINGS.values(), ids=ENCODINGS)
def test_reads_the_accents_of_every_encoding(tmp_path: Path, data: bytes) -> None:
    assert cells(reading(tmp_path, data)) == [TITLES, *PEOPLE]


def test_an_old_encoding_is_a_choice_of_the_person(tmp_path: Path) -> None:
    data = "Nom;Prénom\r\nLéon;Zoé\r\n".encode("cp850")

    assert cells(reading(tmp_path, data))[1] != ("Léon", "Zoé")
    assert cells(reading(tmp_path, data, "cp850"))[1] == ("Léon", "Zoé")


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_reads_every_separator_and_end_of_line(tmp_path: Path, separator: str, end: str) -> None:
    table = reading(tmp_path, written(separator, end))

    assert (table.separator, cells(table)) == (separator, [TITLES, *PEOPLE])


def test_a_separator_inside_quotes_is_text(tmp_path: Path) -> None:
    table = reading(tmp_path, 'nom;ville\n"Doe, Jane, Ann";"a;b"\n"Roe, Jo, Li";"c,d,e"\n')

    assert cells(table)[1:] == [("Doe, Jane, Ann", "a;b"), ("Roe, Jo, Li", "c,d,e")]


def test_the_heading_of_excel_says_the_separator(tmp_path: Path) -> None:
    table = reading(tmp_path, "sep=|\r\nnom|a;b;c\r\nRoch|d;e;f\r\n")

    assert cells(table) == [("nom", "a;b;c"), ("Roch", "d;e;f")]
    assert [line.number for line in table.lines] == [2, 3]


def test_lines_are_numbered_as_in_the_file(tmp_path: Path) -> None:
    table = reading(tmp_path, 'nom;note\n\n;\nRoch;"deux\nlignes"\nDoe;une\n')

    assert [line.number for line in table.lines] == [1, 4, 6]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "vide"),
        (b" \r\n\t\r\n", "vide"),
        (b";;\r\n;;\r\n", "vide"),
        (b"PK\x03\x04" + b"\0" * 50, "tableur"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 50, "tableur"),
        (bytes(range(256)) * 20, "texte lisible"),
        (b"%PDF-1.7\n\x01\x02\x03\x04\x05", "texte lisible"),
        (b"\xff\xfe\x00\xd8\x00\xd8", "texte lisible"),
        (b"nom;prenom\n\x81\x8d;x\n", "texte lisible"),
        ('nom;prenom\nRoch;"Maël\nDoe;Jane\n', "Ligne 2.*guillemet"),
        ('nom;prenom\nDoe;Jane\nRoch;"Maël" x\n', "Ligne 3.*guillemet"),
        ("nom;prenom\n" + "x" * 200_000, "Ligne 2"),
        (";".join(["nom"] * 201), "201 colonnes"),
    ],
)
def test_says_why_a_file_cannot_be_read(tmp_path: Path, data: bytes | str, words: str) -> None:
    with pytest.raises(InputFileError, match=words):
        reading(tmp_path, data)


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "grand.csv"
    with path.open("wb") as file:
        file.truncate(csv_text.MOST_BYTES + 1)

    with pytest.raises(InputFileError, match="20,0 Mo"):
        read_table(path)


def test_too_many_lines_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match="50\u202f000 lignes"):
        reading(tmp_path, "nom;prenom\n" * (csv_text.MOST_LINES + 1))


def test_a_missing_file_and_a_folder_are_said_so(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(InputFileError, match="ne s’ouvre pas"):
            read_table(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    with contextlib.suppress(InputFileError):
        assert reading(tmp_path, data).lines


CELL = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=8).map(
    lambda text: f"x{text}"
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8), st.data())
def test_reads_back_what_a_spreadsheet_writes(
    tmp_path: Path, rows: list[list[str]], data: st.DataObject
) -> None:
    separator = data.draw(st.sampled_from(SEPARATORS))
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    lines = [separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]

    table = reading(tmp_path, "\r\n".join(lines).encode(encoding))

    assert cells(table) == [tuple(row) for row in rows]

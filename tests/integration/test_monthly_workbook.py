"""The spreadsheet of the summary, read back: numbers are numbers, texts are only texts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import takewhile
from typing import Any

import openpyxl
import pytest

from services.reports.monthly.cells import Cell, Sheet
from services.reports.monthly.editions import prepared
from services.reports.monthly.summary import (
    NO_GAP,
    NO_POPULATION,
    NO_TARGET,
    Agency,
    Edition,
    MonthlySummary,
    Reading,
)
from services.reports.monthly.workbook import write_xlsx
from tests.support.monthly import plain, reading, summary


def opened(edition: Edition = Edition.INTERNAL, exact: MonthlySummary | None = None) -> Any:
    content = write_xlsx(prepared(exact or summary(), edition))
    return openpyxl.load_workbook(BytesIO(content))


def rows(book: Any, sheet: str) -> list[tuple[Any, ...]]:
    return list(book[sheet].iter_rows(values_only=True))


def table(book: Any, sheet: str) -> dict[Any, dict[str, Any]]:
    """Return the first table of a sheet, by its first column."""
    heads, *body = takewhile(lambda row: row[0], rows(book, sheet))
    return {row[0]: dict(zip(heads, row, strict=True)) for row in body}


def everything(book: Any) -> Sequence[Any]:
    return [cell for sheet in book.sheetnames for row in rows(book, sheet) for cell in row]


def test_the_sheets_are_those_of_the_page() -> None:
    assert opened().sheetnames == [
        "Synthèse",
        "Indicateurs",
        "Premiers accueils",
        "Programmes et solutions",
        "Entreprises",
        "Méthode",
    ]


def test_numbers_are_numbers_with_the_format_of_their_unit() -> None:
    book = opened()
    r9 = table(book, "Indicateurs")["R9"]

    assert r9["Valeur"] == pytest.approx(62 / 150)
    assert (r9["Numérateur"], r9["Dénominateur"]) == (62, 150)
    assert r9["Objectif"] == pytest.approx(0.45)
    assert r9["Écart (points, ou unités)"] == pytest.approx(-11 / 3)
    assert (r9["Valeur 2025"], r9["Numérateur 2025"]) == (pytest.approx(65 / 141), 65)
    assert (r9["Place dans la classe"], r9["Classe"], r9["Pairs"]) == ("2e quart", "B", 12)
    assert r9["À compléter"] == 14
    assert r9["Du"] == datetime(2026, 1, 1)  # noqa: DTZ001 - a day
    sheet = book["Indicateurs"]
    assert plain(sheet["F10"].number_format) == "0.0 %"
    assert sheet["E10"].number_format == "#,##0"


def test_what_is_unknown_is_a_text() -> None:
    exact = summary()
    bare = replace(
        exact.lines[0],
        current=Reading(NO_POPULATION, 1842, None),
        target=NO_TARGET,
        gap=NO_GAP,
    )

    r1 = table(opened(exact=replace(exact, lines=(bare,))), "Indicateurs")["R1"]

    assert plain(r1["Valeur"]) == "non calculable : population du territoire non saisie"
    assert r1["Numérateur"] == 1842
    assert plain(r1["Dénominateur"]) == plain(r1["Valeur"])
    assert (r1["Objectif"], r1["Objectif atteint"]) == ("non saisi", "sans objet")


def test_the_parts_add_up_to_the_first_receptions() -> None:
    found = rows(opened(), "Premiers accueils")

    assert found[1] == ("Ensemble", "Jeunes accueillis", 612, 571)
    for split in ("Sexe", "Âge en fin de période", "Niveau de formation"):
        assert sum(row[2] for row in found if row[0] == split) == 612


def test_programmes_solutions_and_employers_are_there() -> None:
    book = opened()

    assert ("PACEA", "Entrées", 312, 262) in rows(book, "Programmes et solutions")
    assert ("Solutions, emploi", "CDI", 64, 55) in rows(book, "Programmes et solutions")
    assert ("Embauches", 51, 47) in rows(book, "Entreprises")


def test_the_public_edition_keeps_the_same_rule() -> None:
    exact = summary()
    small = replace(exact.lines[6], current=reading(7, 644))
    book = opened(Edition.PUBLIC, replace(exact, lines=(*exact.lines[:6], small, *exact.lines[7:])))

    r7 = table(book, "Indicateurs")["R7"]
    objectives = {row["Objectif"] for row in table(book, "Indicateurs").values()}
    numbers = {cell for cell in everything(book) if isinstance(cell, int)} - objectives
    texts = " ".join(str(cell) for cell in everything(book) if isinstance(cell, str))

    assert {r7[head] for head in ("Valeur", "Numérateur", "Dénominateur")} == {
        "non diffusable (moins de 11)"
    }
    assert min(numbers) >= 11
    assert rows(book, "Premiers accueils")[1:] == [("Ensemble", "Jeunes accueillis", 612, 571)]
    for words in ("Femmes", "CDI", "Douze mois"):
        assert words not in texts


@pytest.mark.parametrize(
    "text", ["=1+1", "@SUM(A1)", "+33", "-1", "https://exemple.fr", "\x01\x00", "A & B <c>", "🚲"]
)
def test_a_hostile_name_is_only_a_text(text: str) -> None:
    exact = replace(summary(), agency=Agency(text, (text,)))

    book = opened(exact=exact)

    cells = [cell for row in book["Synthèse"].iter_rows() for cell in row]
    assert all(cell.data_type in ("s", "n") for cell in cells)
    assert all(cell.hyperlink is None for cell in cells)


def test_a_text_too_long_for_a_cell_is_not_cut_in_silence() -> None:
    exact = summary()
    long = replace(exact.lines[0], definition="a" * 40_000)

    with pytest.raises(ValueError, match="refused a cell"):
        write_xlsx(prepared(replace(exact, lines=(long,)), Edition.INTERNAL))


def test_a_cell_out_of_the_sheet_is_a_bug() -> None:
    class Full:
        def write_string(self, *_cell: object) -> int:
            return -1

    with pytest.raises(ValueError, match="refused a cell"):
        Sheet(Full(), {"text": None}).add(Cell("trop"))


def test_the_same_figures_give_the_same_bytes() -> None:
    exact = prepared(summary(), Edition.INTERNAL)

    assert write_xlsx(exact) == write_xlsx(exact)


def test_the_properties_name_the_edition_and_nobody() -> None:
    properties = opened().properties

    assert properties.title == "Synthèse mensuelle, octobre 2026, édition interne · ne pas diffuser"
    assert properties.creator == "Mission locale des Deux-Rives"
    assert properties.created == datetime(2026, 11, 23, 9, 12)  # noqa: DTZ001 - read as such

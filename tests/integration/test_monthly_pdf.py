"""The pages of the summary, read back: every figure with its terms, nothing cut, nothing leaked."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from services.reports.monthly import wording
from services.reports.monthly.editions import prepared
from services.reports.monthly.pdf import write_pdf
from services.reports.monthly.summary import (
    NO_GAP,
    NO_PEERS,
    NO_POPULATION,
    NO_TARGET,
    Agency,
    Edition,
    MonthlySummary,
    Quantity,
    Reading,
)
from tests.support.monthly import plain, reading, summary

FORBIDDEN = "%:;?!»€"


class Document:
    """A PDF opened to be read."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        with pypdfium2.PdfDocument(content) as document:
            self.metadata = document.get_metadata_dict()
            self.outline = [mark.get_title() for mark in document.get_toc()]
            self.pages = [page.get_textpage().get_text_range() for page in document]

    @property
    def text(self) -> str:
        """Every text, with ordinary spaces, on one line."""
        return re.sub(r"\s+", " ", plain(" ".join(self.pages)))

    @property
    def lines(self) -> Iterator[str]:
        for page in self.pages:
            yield from page.splitlines()


def document(edition: Edition = Edition.INTERNAL, exact: MonthlySummary | None = None) -> Document:
    return Document(write_pdf(prepared(exact or summary(), edition)))


@pytest.fixture(scope="module")
def internal() -> Document:
    return document()


@pytest.fixture(scope="module")
def public() -> Document:
    return document(Edition.PUBLIC)


def test_every_indicator_is_printed_with_its_terms_and_those_of_the_others(
    internal: Document,
) -> None:
    for line in (*summary().lines, *summary().tracked):
        for text in (
            line.label,
            wording.value(line, line.current.value),
            wording.terms(line),
            wording.value(line, line.previous.value),
            wording.quarter(line),
            line.definition,
            wording.class_numbers(line),
        ):
            assert plain(text) in internal.text


def test_every_gap_is_printed_with_its_word(internal: Document) -> None:
    for line in summary().lines:
        assert plain(wording.gap(line)) in internal.text
    assert internal.text.count("non atteint") == 4


def test_every_count_is_printed_beside_that_of_the_year_before(internal: Document) -> None:
    exact = summary()
    counts = [*exact.contacts, *exact.employers, *(each.count for each in exact.solutions)]
    counts += [kind for each in exact.solutions for kind in each.kinds]

    for count in counts:
        numbers = (count.quantity.value, count.quantity.previous)
        shown = " ".join(plain(wording.quantity(number)) for number in numbers)
        assert f"{count.label} {shown}" in internal.text
    assert "PACEA 312 (262) 150 (141) 512 (498)" in internal.text


def test_the_first_receptions_are_printed_by_characteristic(internal: Document) -> None:
    assert "Premiers accueils : 612 jeunes" in internal.text
    assert "571 à la même date en 2025, soit +7,2 %" in internal.text
    for split in summary().receptions.splits:
        assert split.label in internal.text
        for count in split.counts:
            assert count.label in internal.text
            assert f"{count.quantity.value} {count.quantity.previous}" in internal.text


def test_the_head_and_the_foot_say_where_the_figures_come_from(internal: Document) -> None:
    first = re.sub(r"\s+", " ", plain(internal.pages[0]))

    for text in (
        "Mission locale des Deux-Rives",
        "Bordeaux, Mérignac, Talence",
        "Cumul du 1er janvier au 31 octobre 2026",
        "Extrait le 23 novembre 2026 à 10:12",
        "Référentiel de travail 2019-2022, version 1",
    ):
        assert text in first
    for number, page in enumerate(internal.pages, 1):
        assert f"Page {number} sur {len(internal.pages)}" in page
        assert plain(page).count("Édition interne · Ne pas diffuser") == 2
        assert "empreinte" in page


def test_the_public_edition_says_so_and_prints_no_breakdown(public: Document) -> None:
    for page in public.pages:
        assert "Édition diffusable" in page
        assert "Ne pas diffuser" not in page
    for words in ("Femmes", "16-17 ans", "CAP, BEP", "quartier", "CDI", "Intérim", "Douze mois"):
        assert words not in public.text


def test_the_public_edition_prints_none_of_the_small_numbers() -> None:
    exact = summary()
    small = replace(exact.lines[6], current=reading(7, 644), previous=reading(69, 75))
    lines = (*exact.lines[:6], small, *exact.lines[7:])

    text = document(Edition.PUBLIC, replace(exact, lines=lines)).text

    assert "7 sur 644" not in text
    assert f" {plain(wording.value(small, small.current.value))}" not in text
    assert f" {plain(wording.value(small, small.previous.value))}" not in text
    assert "non diffusable (moins de 11)" in text
    assert "Service civique, volontariat non diffusable 12" in text
    assert "Accès à l’alternance" in text


def test_what_is_missing_is_said_in_words() -> None:
    exact = summary()
    bare = tuple(
        replace(
            line,
            current=Reading(NO_POPULATION, 1842, None),
            target=NO_TARGET,
            gap=NO_GAP,
            box=NO_PEERS,
            trend=(),
            reserve=None,
        )
        for line in exact.lines
    )

    text = document(exact=replace(exact, lines=bare, tracked=())).text

    for words in ("non calculable", "population du territoire non saisie", "non saisi"):
        assert words in text
    assert text.count("sans objectif") == 10
    assert text.count("pas de comparaison aucun pair importé") == 10
    assert "0,0 %" not in text


@pytest.mark.parametrize("edition", Edition)
def test_no_line_begins_with_a_sign_that_belongs_to_the_one_before(edition: Edition) -> None:
    found = [line for line in document(edition).lines if line.strip()[:1] in FORBIDDEN]

    assert [line for line in found if line.strip()] == []


def test_every_font_is_embedded(internal: Document) -> None:
    descriptors = internal.content.count(b"/Type /FontDescriptor")

    assert descriptors > 0
    assert internal.content.count(b"/FontFile2") == descriptors
    assert b"Helvetica" not in internal.content
    names = set(re.findall(rb"/BaseFont /([^\s/]+)", internal.content))
    assert all(re.match(rb"[A-Z]{6}\+Source(Sans|Serif)", name) for name in names)


def test_the_same_figures_give_the_same_bytes(internal: Document) -> None:
    assert document().content == internal.content


def test_another_instant_of_extraction_gives_other_bytes(internal: Document) -> None:
    later = replace(summary(), extracted_at=summary().extracted_at + timedelta(minutes=1))

    assert document(exact=later).content != internal.content


def test_the_file_tells_its_language_its_title_its_date_and_its_parts(internal: Document) -> None:
    assert b"/Lang (fr-FR)" in internal.content
    title = "Synthèse mensuelle, octobre 2026, édition interne · ne pas diffuser"
    assert internal.metadata["Title"] == title
    assert internal.metadata["Author"] == "Mission locale des Deux-Rives"
    assert internal.metadata["CreationDate"] == "D:20261123091200+00'00'"
    assert internal.outline == [
        "Synthèse",
        "Les dix indicateurs de travail",
        "Premiers accueils : 612 jeunes".replace(" :", "\N{NO-BREAK SPACE}:").replace(
            "612 ", "612\N{NO-BREAK SPACE}"
        ),
        "Douze mois",
        "Dispositifs",
        "Solutions",
        "Relations avec les entreprises",
        "Accueil",
        "Emploi par type de contrat",
        "Suivi à titre indicatif",
        "Méthode",
        "Définitions",
    ]


def test_very_long_names_stay_within_the_margins() -> None:
    exact = summary()
    long = "Mission locale " + "de la très longue vallée " * 12
    lines = tuple(
        replace(line, label=line.label * 6, definition="Anticonstitutionnellement" * 60)
        for line in exact.lines
    )
    agency = Agency(long, tuple(f"Site numéro {rank} de la vallée" for rank in range(40)))
    content = write_pdf(prepared(replace(exact, agency=agency, lines=lines), Edition.INTERNAL))

    with pypdfium2.PdfDocument(content) as opened:
        for page in opened:
            text = page.get_textpage()
            boxes = [text.get_rect(rank) for rank in range(text.count_rects())]
            assert min(left for left, *_ in boxes) >= 18 * mm - 4
            assert max(right for _, _, right, _ in boxes) <= A4[0] - 18 * mm + 1
            assert min(bottom for _, bottom, *_ in boxes) >= 17 * mm


def test_many_indicators_go_on_to_the_next_page_under_the_same_head() -> None:
    exact = summary()

    found = document(exact=replace(exact, lines=exact.lines * 3))

    assert sum("Position dans la classe" in page for page in found.pages) >= 3
    assert found.text.count("62 sur 150") == 3


def test_an_empty_month_is_printed_too() -> None:
    exact = summary()
    nothing = Quantity(0, 0)
    empty = replace(
        exact,
        lines=(),
        tracked=(),
        contacts=(),
        receptions=replace(exact.receptions, total=nothing, splits=()),
        programmes=(),
        solutions=(),
        employers=(),
    )

    assert "Premiers accueils : 0 jeune" in document(exact=empty).text

"""The summary says what the board says, on both engines, journals itself, and names nobody."""

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from sqlalchemy import func, select

from models.agency import Account, Agency, Site, TerritoryFigure
from models.employer import Contact, Employer, Proposal, ProposalStatus
from models.journal import JournalEntry
from models.steering import PeerFigure
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.charts.boxes import Box
from services.database import Database
from services.demonstration.generator import generate
from services.errors import NotFoundError, NotPermittedError
from services.indicators import frameworks
from services.indicators.engine import compute
from services.reports.monthly import data
from services.reports.monthly.pdf import write_pdf
from services.reports.monthly.summary import (
    NO_PEERS,
    NO_POPULATION,
    WITHHELD,
    Absent,
    Edition,
    MonthlySummary,
)
from services.reports.monthly.workbook import write_xlsx
from tests.conftest import ENGINES, KEY, NOW
from tests.support import servers

MONTH = date(2026, 10, 1)
FRAMEWORK = "cpo-2019-2022"
YOUTHS = 160


def fill(database: Database, youths: int = YOUTHS) -> None:
    with database.write(PROGRAM) as session:
        generate(session, youths=youths, seed=3, until=date(2026, 10, 31))


def collect(
    database: Database,
    actor: Actor,
    edition: Edition = Edition.INTERNAL,
    *,
    at: datetime = NOW,
    month: date = MONTH,
) -> MonthlySummary:
    with database.write(actor) as session:
        return data.collect(
            session,
            month,
            framework_code=FRAMEWORK,
            extracted_at=at,
            edition=edition,
            version="0.1.0",
        )


@pytest.fixture(scope="module", params=ENGINES)
def filled(
    request: pytest.FixtureRequest, migrated_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A demonstration on each engine, which the tests only read and print."""
    with ExitStack() as stack:
        if request.param == "sqlcipher":
            path = tmp_path_factory.mktemp("monthly") / "demo.coffre"
            shutil.copy(migrated_file, path)
            opened = Database.open_file(path, KEY, clock=lambda: NOW)
        else:
            server = request.getfixturevalue("server")
            template = request.getfixturevalue("migrated_server")
            url = stack.enter_context(servers.database_url(server, template))
            opened = Database.open_server(url, clock=lambda: NOW)
        stack.callback(opened.close)
        fill(opened)
        yield opened


def test_every_figure_is_that_of_the_board(filled: Database, director: Actor) -> None:
    summary = collect(filled, director)
    with filled.read(director) as session:
        board = compute(session, frameworks.shipped(FRAMEWORK), MONTH, extracted_on=NOW.date())
        activity = compute(session, frameworks.shipped("activity"), MONTH, extracted_on=NOW.date())

    for line, figure in zip(
        (*summary.lines, *summary.tracked), (*board.figures, *board.tracked), strict=True
    ):
        assert (line.code, line.current.value) == (figure.code, figure.value)
        assert (line.current.numerator, line.current.denominator) == (
            figure.numerator,
            figure.denominator,
        )
        assert line.previous.value == figure.previous_year
        assert line.trend == figure.trend
        assert line.target == figure.target
    counts = {figure.code: figure.numerator for figure in activity.figures}
    assert summary.receptions.total.value == counts["first_receptions"]
    for programme in summary.programmes:
        assert programme.entries.value == counts[f"{programme.code}_entries"]
        assert programme.stock.value == counts[f"{programme.code}_stock"]
    for count in (*summary.contacts, *(each.count for each in summary.solutions[:5])):
        assert count.quantity.value == counts[count.code]


def test_the_parts_of_the_first_receptions_add_up_to_the_total(
    filled: Database, director: Actor
) -> None:
    receptions = collect(filled, director).receptions

    assert [split.by for split in receptions.splits] == ["sex", "age", "level", "qpv"]
    for split in receptions.splits:
        parts = [count.quantity for count in split.counts]
        assert sum(number(part.value) for part in parts) == receptions.total.value
        assert sum(number(part.previous) for part in parts) == receptions.total.previous


def test_the_year_before_is_the_same_month_asked_a_year_earlier(
    filled: Database, director: Actor
) -> None:
    now = collect(filled, director)
    then = collect(filled, director, month=date(2025, 10, 1))

    assert [line.previous for line in now.lines] == [line.current for line in then.lines]
    assert [count.quantity.previous for count in now.employers] == [
        count.quantity.value for count in then.employers
    ]


def test_the_exits_of_a_programme_are_those_of_its_rate(filled: Database, director: Actor) -> None:
    summary = collect(filled, director)
    rates = {line.code: line for line in summary.lines}

    pacea, cej = summary.programmes

    assert pacea.exits.value == rates["R9"].current.denominator
    assert cej.exits.value == rates["R10"].current.denominator


def test_each_job_counted_has_its_kind_of_contract(filled: Database, director: Actor) -> None:
    jobs = collect(filled, director).solutions[0]

    total = number(jobs.count.quantity.value)
    kinds = [number(kind.quantity.value) for kind in jobs.kinds]
    assert max(kinds) <= total <= sum(kinds)


def test_hires_are_proposals_decided_in_the_year(filled: Database, director: Actor) -> None:
    with filled.read(PROGRAM) as session:
        hired = session.scalar(
            select(func.count())
            .select_from(Proposal)
            .where(
                Proposal.status == ProposalStatus.HIRED,
                Proposal.decided_on.between(date(2026, 1, 1), date(2026, 10, 31)),
            )
        )
        active = session.scalar(select(func.count()).select_from(Employer))

    counts = {each.code: each.quantity.value for each in collect(filled, director).employers}

    assert counts["hires"] == hired
    assert isinstance(counts["active_employers"], int)
    assert 0 < counts["active_employers"] <= (active or 0)


def test_a_reserve_bounds_the_rate_by_what_was_not_entered(
    filled: Database, director: Actor
) -> None:
    reserved = [line for line in collect(filled, director).lines if line.reserve]

    assert reserved
    for line in reserved:
        assert line.reserve is not None
        assert isinstance(line.current.value, float)
        assert line.reserve.missing > 0
        assert line.current.value < line.reserve.highest


def test_the_peers_of_the_month_are_those_imported(filled: Database, director: Actor) -> None:
    boxes = [line.box for line in collect(filled, director).lines]

    assert [box.n for box in boxes if isinstance(box, Box)] == [12] * 10


def test_without_peers_nor_population_the_page_says_so(vault: Database, director: Actor) -> None:
    fill(vault, youths=20)
    with vault.write(PROGRAM) as session:
        for table in (PeerFigure, TerritoryFigure):
            for figure in session.scalars(select(table)):
                session.delete(figure)

    lines = collect(vault, director).lines

    assert all(line.box == NO_PEERS for line in lines)
    assert lines[0].current.value == NO_POPULATION
    assert lines[0].gap == NO_POPULATION
    assert lines[0].current.numerator


def test_an_empty_database_has_a_summary_too(database: Database, director: Actor) -> None:
    summary = collect(database, director)

    assert summary.receptions.total.value == 0
    assert all(isinstance(line.current.value, Absent) for line in summary.lines)
    assert write_pdf(summary).startswith(b"%PDF")
    assert write_xlsx(summary)


@pytest.mark.parametrize(
    ("edition", "words"),
    [
        (Edition.INTERNAL, "synthèse 2026-10, édition interne"),
        (Edition.PUBLIC, "synthèse 2026-10, édition diffusable"),
    ],
)
def test_asking_for_a_summary_is_journaled_with_its_edition(
    database: Database, director: Actor, edition: Edition, words: str
) -> None:
    collect(database, director, edition)

    with database.read(PROGRAM) as session:
        entry = session.scalars(select(JournalEntry)).one()
    assert (entry.action, entry.account_id, entry.reason) == ("report.print", 3, words)


def test_a_session_that_would_not_keep_the_trace_is_refused(
    vault: Database, director: Actor
) -> None:
    with vault.read(director) as session, pytest.raises(RuntimeError, match="journaled"):
        data.collect(
            session,
            MONTH,
            framework_code=FRAMEWORK,
            extracted_at=NOW,
            edition=Edition.INTERNAL,
            version="0.1.0",
        )


@pytest.mark.parametrize("role", ["adviser", "officer", "receptionist", "administrator"])
def test_only_a_director_prints_it(
    vault: Database, role: str, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(NotPermittedError):
        collect(vault, request.getfixturevalue(role))


def test_an_unknown_set_of_indicators_is_refused(vault: Database, director: Actor) -> None:
    with vault.write(director) as session, pytest.raises(NotFoundError):
        data.collect(
            session,
            MONTH,
            framework_code="cpo-1998",
            extracted_at=NOW,
            edition=Edition.INTERNAL,
            version="0.1.0",
        )


def test_the_extraction_is_told_in_the_time_of_the_agency(vault: Database, director: Actor) -> None:
    with vault.write(PROGRAM) as session:
        session.add(Agency(code="97400100", name="Mission locale de l’Ouest", is_demo=False))
        session.add(Site(name="Saint-Paul", region="RE"))

    summary = collect(vault, director, at=datetime(2026, 11, 23, 21, 30, tzinfo=UTC))

    assert summary.extracted_at.strftime("%d/%m %H:%M") == "24/11 01:30"
    assert summary.agency.sites == ("Saint-Paul",)
    assert not summary.agency.is_demonstration


def test_the_public_edition_of_a_small_agency_withholds_most_of_it(
    vault: Database, director: Actor
) -> None:
    fill(vault, youths=25)

    public = collect(vault, director, Edition.PUBLIC)

    assert sum(line.current.value == WITHHELD for line in public.lines) >= 5
    assert "non diffusable (moins de 11)" in texts_of_pdf(write_pdf(public))


def test_no_name_and_no_identifier_of_anybody_is_in_a_document(
    vault: Database, director: Actor
) -> None:
    fill(vault, youths=60)
    hostile = ("Zorglub", '=HYPERLINK("x")', "<b>Dupont-Moretti</b>", "{Klaxon}", "%s Quidam")
    with vault.write(PROGRAM) as session:
        for table, columns in (
            (Youth, ("last_name", "first_name", "birth_name")),
            (Account, ("last_name", "first_name", "login")),
            (Employer, ("name", "usual_name")),
            (Contact, ("name",)),
        ):
            for rank, row in enumerate(session.scalars(select(table)).all()):
                for column in columns:
                    setattr(row, column, f"{hostile[rank % len(hostile)]} {rank}")

    for edition in Edition:
        summary = collect(vault, director, edition)
        pages, book = write_pdf(summary), write_xlsx(summary)
        text = f"{texts_of_pdf(pages)} {texts_of_workbook(book)}"

        for name in ("Zorglub", "HYPERLINK", "Dupont", "Klaxon", "Quidam"):
            assert name not in text
            assert name.encode() not in pages
        assert re.search(r"(?<![\d.])\d{15,}", text.replace(summary.fingerprint, "")) is None


def test_the_same_database_gives_the_same_bytes_twice(vault: Database, director: Actor) -> None:
    fill(vault, youths=40)

    one, other = (collect(vault, director) for _ in range(2))

    assert one == other
    assert write_pdf(one) == write_pdf(other)
    assert write_xlsx(one) == write_xlsx(other)
    assert write_pdf(replace(one, application_version="0.2.0")) != write_pdf(one)


def number(value: int | Absent) -> int:
    """Return a count that is there."""
    assert not isinstance(value, Absent)
    return value


def texts_of_pdf(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        pages = " ".join(page.get_textpage().get_text_range() for page in document)
        return f"{pages} {document.get_metadata_dict()}"


def texts_of_workbook(content: bytes) -> str:
    book = openpyxl.load_workbook(BytesIO(content))
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return " ".join(str(cell) for cell in cells)

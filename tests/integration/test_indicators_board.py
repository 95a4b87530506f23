"""The board: terms, targets, history, breakdowns, and who may see what."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.agency import Site, TerritoryFigure
from models.event import Attendance, Event, EventKind, Modality
from models.youth import Sex, Youth
from services.actor import Actor
from services.database import Database
from services.errors import NotFoundError, NotPermittedError
from services.indicators import engine, frameworks
from services.indicators.results import Board, Breakdown, Figure, Status, Term
from services.objectives import STATE, Objective, set_objective
from tests.conftest import ENGINES
from tests.support.scratch import shared, undone

CPO = frameworks.shipped("cpo-2019-2022")
MONTH = date(2026, 10, 1)
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module", params=ENGINES)
def database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all these tests, each of which is undone."""
    yield from shared(request, tmp_path_factory)


def a_youth(session: Session, *seen_on: date, **values: Any) -> Youth:
    names = {"last_name": "Doe", "first_name": "Jane", "search_key": "doe jane"}
    person = Youth(**(names | values))
    session.add(person)
    session.flush()
    session.add_all(
        Event(
            youth_id=person.id,
            kind=EventKind.INTERVIEW,
            modality=Modality.ON_SITE,
            occurred_on=day,
            attendance=Attendance.PRESENT,
        )
        for day in seen_on
    )
    session.flush()
    return person


def a_territory(session: Session, **values: int) -> None:
    session.add_all(
        TerritoryFigure(
            code="active_not_employed_16_25", year=int(name[1:]), value=value, source="INSEE"
        )
        for name, value in values.items()
    )
    session.flush()


def board_of(session: Session, month: date = MONTH, **options: Any) -> Board:
    return engine.compute(session, CPO, month, extracted_on=TODAY, **options)


def coverage(session: Session, month: date = MONTH, **options: Any) -> Figure:
    return board_of(session, month, **options).figures[0]


def breakdown(figure: Figure, by: str) -> Breakdown:
    return next(each for each in figure.breakdowns if each.by == by)


def test_an_empty_database_gives_ten_figures_none_of_them_calculable(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        board = board_of(session)

    assert [figure.code for figure in board.figures] == [f"R{n}" for n in range(1, 11)]
    assert [figure.code for figure in board.tracked] == ["R11"]
    assert {figure.value for figure in board.figures} == {None}
    assert {figure.status for figure in board.figures} == {Status.WORKING}
    assert (board.month, board.extracted_on) == (MONTH, TODAY)


def test_any_day_of_the_month_names_it(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        assert board_of(session, date(2026, 10, 17)) == board_of(session, MONTH)


def test_a_rate_keeps_its_two_terms(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        a_youth(session, date(2026, 3, 2), date(2026, 10, 31))
        a_territory(session, y2026=4)

        figure = coverage(session)

    assert (figure.numerator, figure.denominator, figure.value) == (1, 4, 0.25)
    assert (figure.window.start, figure.window.end) == (date(2026, 1, 1), date(2026, 10, 31))


def test_without_a_figure_of_the_territory_the_coverage_cannot_be_computed(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        a_youth(session, date(2026, 3, 2))
        a_territory(session, y2027=4)

        figure = coverage(session)

    assert (figure.numerator, figure.denominator, figure.value) == (1, None, None)
    assert {cell.denominator for each in figure.breakdowns for cell in each.cells} == {None}


def test_the_last_known_figure_of_the_territory_is_used(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        a_territory(session, y2022=10, y2024=20, y2027=40)

        assert coverage(session).denominator == 20
        assert coverage(session, date(2023, 5, 1)).denominator == 10


def test_the_gap_is_what_separates_the_value_from_the_state_s_target(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        a_youth(session, date(2026, 3, 2))
        a_territory(session, y2026=4)
        for funder, target in ((STATE, 0.5), ("region", 0.9)):
            set_objective(session, CPO, Objective("R1", 2026, funder, target, None))
        session.flush()

        figure = coverage(session)

    assert (figure.target, figure.gap) == (0.5, -0.25)


def test_a_target_says_nothing_of_what_cannot_be_computed(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        set_objective(session, CPO, Objective("R1", 2026, STATE, 0.5, None))
        session.flush()

        figure = coverage(session)

    assert (figure.target, figure.gap) == (0.5, None)


def test_the_trend_starts_again_in_january(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        a_territory(session, y2025=10)
        a_youth(session, date(2025, 11, 3), date(2026, 2, 2))
        a_youth(session, date(2025, 10, 31), date(2026, 2, 27))
        a_youth(session, date(2026, 10, 1))

        figure = coverage(session)

    assert figure.trend[0].month == date(2025, 11, 1)
    assert [point.value for point in figure.trend] == [0.2, 0.2, 0, *[0.2] * 8, 0.3]
    assert figure.previous_year == 0.1


def test_the_history_and_the_breakdowns_are_left_out_on_request(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        full = board_of(session)
        short = board_of(session, breakdowns=False, trend=False)

    stripped = [replace(each, breakdowns=(), trend=(), previous_year=None) for each in full.figures]
    assert list(short.figures) == stripped


def test_every_line_of_a_breakdown_is_there_even_when_empty(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        a_youth(session, date(2026, 3, 2), sex=Sex.FEMALE, birth_date=date(2008, 10, 31))

        figure = coverage(session)

    sexes = {cell.key: cell.numerator for cell in breakdown(figure, "sex").cells}
    ages = {cell.key: cell.numerator for cell in breakdown(figure, "age").cells}
    assert sexes == {"F": 1, "M": 0, "NR": 0}
    assert ages == {"16-17": 0, "18-21": 1, "22-25": 0, "26+": 0, "other": 0, "unknown": 0}


def test_sites_are_named_and_communes_shown_as_asked(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        site = Site(name="Rive droite", region="FR")
        session.add(site)
        session.flush()
        a_youth(session, date(2026, 3, 2), site_id=site.id, commune_code="33063")
        a_youth(session, date(2026, 3, 2))

        figure = coverage(session, commune_label={"33063": "Bordeaux"}.__getitem__)

    sites = [(cell.key, cell.label) for cell in breakdown(figure, "site").cells]
    communes = [(cell.key, cell.label) for cell in breakdown(figure, "commune").cells]
    assert sites == [(str(site.id), "Rive droite"), ("unknown", "Non renseigné")]
    assert communes == [("33063", "Bordeaux"), ("unknown", "Non renseigné")]


def test_a_director_sees_records_without_names(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        person = a_youth(session, date(2026, 3, 2))

        [row] = engine.drill(session, CPO, "R1", MONTH)

    assert (row.youth_id, row.name, row.source) == (person.id, None, "event")


def test_an_adviser_sees_names(database: Database, adviser: Actor) -> None:
    with undone(database, adviser) as session:
        a_youth(session, date(2026, 3, 2))

        [row] = engine.drill(session, CPO, "R1", MONTH)

    assert row.name == "Doe Jane"


def test_records_are_listed_by_page_the_most_recent_first(
    database: Database, director: Actor
) -> None:
    with undone(database, director) as session:
        for day in (3, 1, 2):
            a_youth(session, date(2026, 3, day))

        pages = [
            [row.occurred_on for row in engine.drill(session, CPO, "R1", MONTH, limit=2, offset=n)]
            for n in (0, 2)
        ]

    assert pages == [[date(2026, 3, 3), date(2026, 3, 2)], [date(2026, 3, 1)]]


def test_records_are_listed_for_one_rule(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        a_youth(session, date(2026, 3, 1), date(2026, 3, 2))

        rows = engine.drill(session, CPO, "R1", MONTH, rule="already_counted")

    assert [(row.occurred_on, row.counts) for row in rows] == [(date(2026, 3, 2), False)]


def test_a_figure_of_the_territory_has_no_records(database: Database, director: Actor) -> None:
    with undone(database, director) as session:
        a_territory(session, y2026=4)

        assert engine.drill(session, CPO, "R1", MONTH, term=Term.DENOMINATOR) == ()
        explanation = engine.explain(session, CPO, "R1", MONTH, term=Term.DENOMINATOR)
        assert (explanation.counted, explanation.not_counted) == ((), ())


def test_an_unknown_indicator_is_refused(database: Database, director: Actor) -> None:
    with undone(database, director) as session, pytest.raises(NotFoundError):
        engine.explain(session, CPO, "R12", MONTH)


@pytest.mark.parametrize("who", ["receptionist", "administrator"])
def test_those_who_steer_nothing_see_no_figure(
    database: Database, request: pytest.FixtureRequest, who: str
) -> None:
    actor: Actor = request.getfixturevalue(who)
    with undone(database, actor) as session:
        with pytest.raises(NotPermittedError):
            board_of(session)
        with pytest.raises(NotPermittedError):
            engine.explain(session, CPO, "R1", MONTH)
        with pytest.raises(NotPermittedError):
            engine.drill(session, CPO, "R1", MONTH)


def test_a_board_is_read_without_writing(database: Database, director: Actor) -> None:
    with database.read(director) as session:
        assert len(board_of(session).figures) == 10

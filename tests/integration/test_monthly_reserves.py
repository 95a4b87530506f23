"""What is not entered widens a rate by exactly the people it could add."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.pathway import (
    ContractKind,
    ExitReason,
    Pathway,
    Programme,
    Situation,
    SituationFamily,
    SituationState,
)
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.folding import fold
from services.indicators import frameworks
from services.indicators.engine import compute
from services.indicators.results import Figure
from services.reports.monthly.activity import read_year
from services.reports.monthly.reserves import reserve_of
from services.reports.monthly.summary import Reserve

MONTH, TODAY = date(2026, 10, 1), date(2026, 11, 23)
FRAMEWORK = frameworks.shipped("cpo-2019-2022")


def person(session: Session, name: str = "Roch") -> int:
    youth = Youth(last_name=name, first_name="Maël", search_key=fold(f"{name} Maël"))
    session.add(youth)
    session.flush()
    return youth.id


def pathway(session: Session, youth_id: int, ended_on: date | None = None, **values: Any) -> None:
    session.add(
        Pathway(
            youth_id=youth_id,
            programme=Programme.PACEA,
            started_on=date(2025, 3, 1),
            ended_on=ended_on,
            **values,
        )
    )


def training(
    session: Session,
    youth_id: int,
    *,
    is_prescribed: bool | None,
    started_on: date | None = date(2026, 4, 1),
) -> None:
    session.add(
        Situation(
            youth_id=youth_id,
            family=SituationFamily.TRAINING,
            started_on=started_on,
            state=SituationState.CURRENT,
            is_prescribed=is_prescribed,
        )
    )


def figure_and_reserve(
    database: Database, actor: Actor, code: str
) -> tuple[Figure, Reserve | None]:
    with database.read(actor) as session:
        board = compute(
            session, FRAMEWORK, MONTH, extracted_on=TODAY, breakdowns=False, trend=False
        )
        figure = next(each for each in board.figures if each.code == code)
        return figure, reserve_of(session, FRAMEWORK.indicator(code), figure)


def test_an_exit_without_a_reason_may_be_a_positive_one(
    database: Database, director: Actor
) -> None:
    with database.write(PROGRAM) as session:
        at_work = person(session)
        pathway(session, at_work, date(2026, 5, 31), exit_reason=ExitReason.DURABLE_JOB)
        session.add(
            Situation(
                youth_id=at_work,
                family=SituationFamily.JOB,
                contract=ContractKind.PERMANENT,
                started_on=date(2026, 5, 15),
                state=SituationState.CURRENT,
            )
        )
        pathway(session, person(session), date(2026, 6, 30))
        pathway(session, person(session), date(2026, 7, 31), exit_reason=ExitReason.ABANDONED)

    figure, reserve = figure_and_reserve(database, director, "R9")

    assert (figure.numerator, figure.denominator) == (1, 3)
    assert reserve == Reserve(1, "Motif de sortie non saisi", 2 / 3)


def test_someone_already_counted_is_not_missing(database: Database, director: Actor) -> None:
    with database.write(PROGRAM) as session:
        counted, unsure, without = (person(session) for _ in range(3))
        for youth_id in (counted, unsure, without):
            pathway(session, youth_id)
        training(session, counted, is_prescribed=True)
        training(session, counted, is_prescribed=None)
        training(session, unsure, is_prescribed=None)
        training(session, unsure, is_prescribed=None)
        training(session, unsure, is_prescribed=None, started_on=None)

    figure, reserve = figure_and_reserve(database, director, "R6")

    assert (figure.numerator, figure.denominator) == (1, 3)
    assert reserve == Reserve(1, "Prescription non saisie", 2 / 3)


def test_a_figure_with_nothing_missing_has_no_reserve(database: Database, director: Actor) -> None:
    with database.write(PROGRAM) as session:
        pathway(session, person(session), date(2026, 6, 30), exit_reason=ExitReason.ABANDONED)

    assert figure_and_reserve(database, director, "R9")[1] is None
    assert figure_and_reserve(database, director, "R10")[1] is None


def test_school_and_civic_service_count_those_who_started_this_year(
    database: Database, director: Actor
) -> None:
    with database.write(PROGRAM) as session:
        for family, started_on, state in (
            (SituationFamily.SCHOOL, date(2026, 9, 1), SituationState.CURRENT),
            (SituationFamily.SCHOOL, date(2026, 9, 1), SituationState.PLANNED),
            (SituationFamily.SCHOOL, date(2025, 9, 1), SituationState.CURRENT),
            (SituationFamily.VOLUNTEERING, date(2026, 10, 31), SituationState.ENDED),
            (SituationFamily.VOLUNTEERING, None, SituationState.CURRENT),
        ):
            session.add(
                Situation(
                    youth_id=person(session), family=family, started_on=started_on, state=state
                )
            )

    with database.read(director) as session:
        year = read_year(session, MONTH, TODAY)

    assert year.others == {SituationFamily.SCHOOL: 1, SituationFamily.VOLUNTEERING: 1}

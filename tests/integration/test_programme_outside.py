"""The programmes around an appointment: read by who may, named as the agency names them."""

from datetime import date

import pytest

from models.agency import Role
from models.pathway import Pathway
from models.rule_text import RuleOrigin, RuleText
from services.actor import PROGRAM, Actor
from services.database import Database
from services.programmes.outside import Span, spans_of
from services.programmes.reading import FILE
from services.rule_file import shipped_text
from services.youths.vocabulary import ExitReason, Programme
from tests.support.youths import NADIA, a_person, enter, settle

LUCE = Actor(4, "luce", frozenset({Role.RECEPTION}))


@pytest.fixture
def youth_id(database: Database) -> int:
    settle(database)
    youth_id = enter(database, a_person())
    enter(database, a_person("Zola"))
    with database.write(PROGRAM) as session:
        session.add_all(
            [
                Pathway(
                    youth_id=youth_id,
                    programme=Programme.CEJ,
                    started_on=date(2026, 5, 4),
                ),
                Pathway(
                    youth_id=youth_id,
                    programme=Programme.PACEA,
                    started_on=date(2025, 3, 3),
                    ended_on=date(2026, 3, 12),
                    exit_reason=ExitReason.MOVED,
                ),
            ]
        )
    return youth_id


def read(database: Database, youth_id: int, actor: Actor = NADIA) -> tuple[Span, ...]:
    with database.read(actor) as session:
        return spans_of(session, youth_id)


def copied(database: Database, text: str) -> None:
    with database.write(PROGRAM) as session:
        session.add(
            RuleText(
                file=FILE, edition="x", digest="x", content=text,
                origin=RuleOrigin.AGENCY, is_current=True,
            )
        )  # fmt: skip


def test_the_programmes_of_somebody_come_in_order_with_their_days(
    database: Database, youth_id: int
) -> None:
    assert read(database, youth_id) == (
        Span("PACEA", date(2025, 3, 3), date(2026, 3, 12)),
        Span("CEJ", date(2026, 5, 4), None),
    )
    assert read(database, youth_id + 1) == ()


def test_the_reception_is_not_told_the_programmes(database: Database, youth_id: int) -> None:
    assert read(database, youth_id, LUCE) == ()


def test_a_programme_bears_the_name_the_agency_gives_it(database: Database, youth_id: int) -> None:
    copied(database, shipped_text(FILE).replace('label = "CEJ"', 'label = "Contrat jeune"'))

    assert [span.label for span in read(database, youth_id)] == ["PACEA", "Contrat jeune"]


def test_a_copy_that_cannot_be_read_is_not_in_the_way(database: Database, youth_id: int) -> None:
    copied(database, "label = ")

    assert [span.label for span in read(database, youth_id)] == ["PACEA", "CEJ"]

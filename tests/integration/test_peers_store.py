"""Peers' figures kept in the database, and our place among them."""

from datetime import date

import pytest
from sqlalchemy import select

from models.steering import PeerFigure
from services import peers
from services.actor import Actor
from services.charts.boxes import Convention, Quarter
from services.database import Database
from services.errors import NotFoundError, NotPermittedError, ValidationError
from services.peers import PeerValue

OCTOBER, SEPTEMBER = date(2026, 10, 1), date(2026, 9, 1)


def values(*numbers: float, klass: str = "B", period: date = OCTOBER) -> list[PeerValue]:
    return [
        PeerValue(f"ML {rank}", period, number, None, klass) for rank, number in enumerate(numbers)
    ]


def keep(database: Database, actor: Actor, *found: PeerValue, indicator: str = "R9") -> int:
    with database.write(actor) as session:
        return peers.store(session, indicator, found)


def test_keeps_the_figures_of_a_class(database: Database, director: Actor) -> None:
    assert keep(database, director, *values(0.2, 0.4, 0.6)) == 3

    with database.read(director) as session:
        assert list(peers.list_values(session, "R9", OCTOBER)) == values(0.2, 0.4, 0.6)
        assert peers.list_values(session, "R9", SEPTEMBER) == ()
        assert peers.list_values(session, "R8", OCTOBER) == ()


def test_a_new_file_replaces_the_classes_and_months_it_holds(
    database: Database, director: Actor
) -> None:
    keep(database, director, *values(0.2, 0.4, 0.6), *values(0.1, period=SEPTEMBER))
    keep(database, director, *values(0.5, klass="C"))

    keep(database, director, *values(0.3, 0.4))

    with database.read(director) as session:
        october = peers.list_values(session, "R9", OCTOBER)
        assert [(each.klass, each.value) for each in october] == [
            ("B", 0.3),
            ("B", 0.4),
            ("C", 0.5),
        ]
        assert len(peers.list_values(session, "R9", SEPTEMBER)) == 1


def test_the_box_of_a_month_is_that_of_its_largest_class(
    database: Database, director: Actor
) -> None:
    keep(database, director, *values(0.2, 0.4, 0.6), *values(0.5, 0.7, klass="A"))

    with database.read(director) as session:
        found = peers.latest_boxes(session, date(2026, 10, 17), Convention.TYPE7)
        chosen = peers.latest_boxes(session, OCTOBER, Convention.TYPE6, "A")

    assert {code: (box.klass, box.n, box.period) for code, box in found.items()} == {
        "R9": ("B", 3, "2026-10")
    }
    assert (chosen["R9"].klass, chosen["R9"].convention) == ("A", "type6")


def test_peers_of_another_month_are_not_compared_with(database: Database, director: Actor) -> None:
    keep(database, director, *values(0.2, 0.4, period=SEPTEMBER))

    with database.read(director) as session:
        assert peers.latest_boxes(session, OCTOBER) == {}
        assert peers.peer_position(session, "R9", OCTOBER, 0.3) is None


def test_our_place_is_said_with_who_is_below_and_above(database: Database, director: Actor) -> None:
    keep(database, director, *values(0.2, 0.4, 0.4, 0.6, 0.8))

    with database.read(director) as session:
        place = peers.peer_position(session, "R9", OCTOBER, 0.4)
        low = peers.peer_position(session, "R9", OCTOBER, 0.1)

    assert place is not None
    assert low is not None
    assert (place.below, place.above, place.quarter) == (1, 2, Quarter.ON_MEDIAN)
    assert (low.quarter, low.below, round(low.to_median, 6)) == (Quarter.BOTTOM, 0, 0.3)


def test_the_target_of_a_peer_is_kept(database: Database, director: Actor) -> None:
    keep(database, director, PeerValue("D33", OCTOBER, 7286.0, 7443.0, "B"))

    with database.read(director) as session:
        [row] = session.scalars(select(PeerFigure))
        assert (row.value, row.target) == (7286.0, 7443.0)
        assert peers.latest_boxes(session, OCTOBER)["R9"].median == 7286 / 7443


def test_percentages_written_without_their_sign_are_refused(
    vault: Database, director: Actor
) -> None:
    with pytest.raises(ValidationError, match=r"41,3.*ML 1"):
        keep(vault, director, *values(0.4, 41.3))


def test_a_ratio_may_be_any_number(vault: Database, director: Actor) -> None:
    assert keep(vault, director, *values(12.0, 41.3), indicator="R4") == 2


def test_an_indicator_nobody_defined_is_refused(vault: Database, director: Actor) -> None:
    with pytest.raises(NotFoundError, match="R12"):
        keep(vault, director, *values(0.4), indicator="R12")


def test_only_a_director_imports_peers(vault: Database, adviser: Actor) -> None:
    with pytest.raises(NotPermittedError):
        keep(vault, adviser, *values(0.4))


def test_reception_sees_no_peer(vault: Database, receptionist: Actor) -> None:
    with vault.read(receptionist) as session, pytest.raises(NotPermittedError):
        peers.latest_boxes(session, OCTOBER)

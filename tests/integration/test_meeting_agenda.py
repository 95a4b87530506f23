"""The agenda of the team meeting on paper: decisions only, and nothing that ranks anybody."""

from datetime import timedelta

import pypdfium2
import pytest

from models.diagnostic import Level
from services.actor import Actor
from services.database import Database
from services.errors import NotPermittedError
from services.reports.meeting_agenda import agenda_content, write
from services.signals.answers import DecisionInput, decide, finish, override
from services.signals.meeting import MeetingFilter
from services.signals.standing import signals_of
from tests.integration.test_signals import SIGNAL, diagnose, poor
from tests.support.youths import NADIA, TODAY, a_person, enter, settle


def text_of(database: Database) -> str:
    with database.read(NADIA) as session:
        content = agenda_content(session, MeetingFilter(), today=TODAY)
    document = pypdfium2.PdfDocument(write(content))
    described = repr(document.get_metadata_dict())
    assert "Abadie" not in described
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def follow(database: Database, last_name: str, days: int, *titles: str) -> int:
    """Register somebody with a signal that many days old, and decisions about it."""
    youth_id = enter(database, a_person(last_name))
    poor(database, youth_id, TODAY - timedelta(days=days))
    with database.write(NADIA) as session:
        for title in titles:
            decide(session, youth_id, SIGNAL, DecisionInput(title), today=TODAY)
    return youth_id


def test_decisions_stand_by_signal_in_the_order_of_names_whatever_their_age(
    vault: Database,
) -> None:
    settle(vault)
    follow(vault, "Zola", 300, "Appeler le service social")
    follow(vault, "Abadie", 5, "Chercher une place", "Ouvrir des droits")
    follow(vault, "Morin", 90, "Revoir le budget")

    text = text_of(vault)

    places = [text.index(name) for name in ("Abadie Maël", "Morin Maël", "Zola Maël")]
    assert places == sorted(places)
    assert "Ouvrir des droits" in text


def test_no_rank_no_score_and_no_count_is_printed(vault: Database) -> None:
    settle(vault)
    alone = follow(vault, "Abadie", 300, "Appeler")
    diagnose(
        vault,
        alone,
        TODAY,
        health=Level.STRONG,
        money=Level.STRONG,
        housing=Level.STRONG,
        rights=Level.STRONG,
    )
    follow(vault, "Morin", 5, "Revoir le budget")

    text = text_of(vault).replace("Par signal, dans l’ordre des noms", "")

    for word in (
        "rang",
        "score",
        "priorit",
        "grav",
        "urgen",
        "depuis",
        "signaux",
        "effet",
        "1.",
        "n°",
    ):
        assert word not in text.lower(), word
    # No number of signals, decisions or days: the only digits are those of dates and pages.
    left = text.replace("Page 1 sur 1", "").replace("23 novembre 2026", "")
    assert not any(char.isdigit() for char in left), left


def test_people_without_a_decision_to_do_are_not_printed(vault: Database) -> None:
    settle(vault)
    follow(vault, "Silence", 5)
    done = follow(vault, "Faite", 5, "Appeler")
    aside = follow(vault, "Ecarte", 5, "Appeler")
    with vault.read(NADIA) as session:
        (decision,) = signals_of(session, done, today=TODAY).standings[0].to_do
    with vault.write(NADIA) as session:
        finish(session, decision.id, decision.version, is_done=True, today=TODAY)
        override(session, aside, SIGNAL, "Suivi ailleurs", today=TODAY)

    text = text_of(vault)

    assert "Aucune décision à suivre" in text
    assert "Silence" not in text
    assert "Faite" not in text
    assert "Ecarte" not in text


def test_the_same_content_gives_the_same_bytes(vault: Database) -> None:
    settle(vault)
    follow(vault, "Abadie", 5, "Appeler")
    with vault.read(NADIA) as session:
        content = agenda_content(session, MeetingFilter(), today=TODAY)

    assert write(content) == write(content)


def test_the_agenda_is_for_advisers_only(vault: Database, director: Actor) -> None:
    with vault.read(director) as session, pytest.raises(NotPermittedError):
        agenda_content(session, MeetingFilter(), today=TODAY)

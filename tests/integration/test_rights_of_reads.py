"""What says something of a life is refused to the roles that have no use for it."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from models.agency import Role
from services.activity.listing import WeekFilters, list_rows
from services.activity.week import activity_of, lines_of
from services.activity.weeks import monday_of
from services.actor import Actor
from services.agenda.reminders import to_remind
from services.agenda.week import load_agenda
from services.aids.page import aids_of
from services.breaks import listing
from services.breaks.undo import settled
from services.carry_over.ticking import own_lines
from services.compulsory import cases_of, open_cases
from services.compulsory_search import to_check
from services.coverage import own_youths
from services.database import Database
from services.diagnostics import records
from services.diagnostics.file_facts import facts_of, facts_of_many
from services.diagnostics.progress import compare
from services.diagnostics.reading_back import past_diagnostics
from services.errors import NotPermittedError
from services.letters.compose import letters_of
from services.merging.history import merges_of
from services.merging.pairs import find_pairs
from services.programmes.deadlines import deadlines
from services.programmes.page import programmes_page
from services.projects.answers import steps_for
from services.projects.view import heading_of
from services.reception import queue, waiting_for
from services.reports.meeting_agenda import agenda_content
from services.signals.meeting import MeetingFilter, load_meeting
from services.signals.standing import signals_of
from services.today import load_day
from services.transfers.receiving import origin_of
from services.transfers.sending import transfers
from services.youths.proofs.state import state_of
from tests.support.youths import TODAY, a_person, enter, settle

Read = Callable[[Session, int], object]
ADVISER = frozenset({Role.ADVISER})
DESK = ADVISER | {Role.RECEPTION}
NAMED = DESK | {Role.EMPLOYER_OFFICER}

READS: dict[str, tuple[frozenset[Role], Read]] = {
    "activity": (ADVISER, lambda s, key: activity_of(s, key, today=TODAY)),
    "lines of a week": (ADVISER, lambda s, key: lines_of(s, key, monday_of(TODAY))),
    "weeks": (ADVISER, lambda s, _key: list_rows(s, WeekFilters(), today=TODAY)),
    "aids": (ADVISER, lambda s, key: aids_of(s, key, today=TODAY)),
    "breaks": (ADVISER, lambda s, _key: listing.own_scope(s, today=TODAY)),
    "breaks settled": (ADVISER, lambda s, _key: settled(s, today=TODAY)),
    "carry-over": (ADVISER, lambda s, _key: own_lines(s, today=TODAY)),
    "obligation": (ADVISER, lambda s, _key: open_cases(s, TODAY)),
    "obligation of one": (ADVISER, lambda s, key: cases_of(s, key, TODAY)),
    "obligation to check": (ADVISER, lambda s, _key: to_check(s, TODAY)),
    "own people": (ADVISER, lambda s, _key: own_youths(s)),
    "facts": (ADVISER, lambda s, key: facts_of(s, key, TODAY)),
    "facts of many": (ADVISER, lambda s, key: facts_of_many(s, [key], TODAY)),
    "diagnostics": (ADVISER, records.history),
    "a new diagnostic": (ADVISER, records.start),
    "diagnostics read back": (ADVISER, past_diagnostics),
    "progress": (ADVISER, lambda s, key: compare(s, key, today=TODAY)),
    "signals": (ADVISER, lambda s, key: signals_of(s, key, today=TODAY)),
    "team": (ADVISER, lambda s, _key: load_meeting(s, MeetingFilter(), today=TODAY)),
    "team on paper": (ADVISER, lambda s, _key: agenda_content(s, MeetingFilter(), today=TODAY)),
    "letters": (ADVISER, letters_of),
    "merges": (ADVISER, merges_of),
    "duplicates": (ADVISER, lambda s, _key: find_pairs(s)),
    "deadlines": (ADVISER, lambda s, _key: deadlines(s, TODAY)),
    "programmes": (ADVISER, lambda s, key: programmes_page(s, key, today=TODAY)),
    "steps": (ADVISER, lambda s, key: steps_for(s, key, today=TODAY)),
    "project": (ADVISER, heading_of),
    "proofs": (ADVISER, lambda s, key: state_of(s, key, today=TODAY)),
    "origin": (ADVISER, origin_of),
    "transfers": (ADVISER, transfers),
    "agenda": (DESK, lambda s, _key: load_agenda(s, TODAY, TODAY, [1])),
    "reminders": (DESK, lambda s, _key: to_remind(s, today=TODAY, days=3)),
    "queue": (DESK, lambda s, _key: queue(s, today=TODAY)),
    "waiting": (DESK, lambda s, _key: waiting_for(s, 1, TODAY)),
    "day": (NAMED, lambda s, _key: load_day(s, today=TODAY)),
}


@pytest.fixture
def youth_id(vault: Database) -> int:
    settle(vault)
    return enter(vault, a_person())


def test_each_read_is_for_the_roles_it_is_meant_for_and_no_other(
    vault: Database, youth_id: int
) -> None:
    wrong = []
    for name, (roles, read) in READS.items():
        for role in Role:
            actor = Actor(1, "x", frozenset({role}))
            with vault.read(actor) as session:
                try:
                    read(session, youth_id)
                    is_refused = False
                except NotPermittedError:
                    is_refused = True
            if is_refused is (role in roles):
                wrong.append((name, role.value))

    assert wrong == []

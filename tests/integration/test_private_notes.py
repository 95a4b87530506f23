"""The notepad and the comments of a diagnostic: part of the file, and of nothing else."""

from sqlalchemy import func, select

from models.agency import Agency
from models.diagnostic import Diagnostic, DiagnosticAnswer, DiagnosticKind, DiagnosticStatus, Level
from models.journal import JournalEntry
from services.actor import PROGRAM
from services.database import Database
from services.diagnostics.progress_words import progress_content
from services.diagnostics.sheet import sheet_content
from services.signals.meeting import MeetingFilter, load_meeting
from services.signals.standing import signals_of
from services.transfers.bundle import read_person
from services.transfers.erasure import erase
from services.youths.listing import list_ids
from services.youths.search import find
from tests.support.youths import NADIA, TODAY, a_person, enter, settle

SECRET = "confidence"


def noted(database: Database) -> tuple[int, int]:
    """Give somebody two diagnostics that hold notes and comments; return both keys."""
    youth_id = enter(database, a_person())
    with database.write(NADIA) as session:
        made = [
            Diagnostic(
                youth_id=youth_id,
                kind=DiagnosticKind.RAPID,
                status=status,
                made_on=day,
                grid_version="2026-11",
                notes=SECRET,
                answers=[DiagnosticAnswer(domain="health", level=Level.STRONG, comment=SECRET)],
            )
            for status, day in (
                (DiagnosticStatus.REPLACED, TODAY.replace(day=2)),
                (DiagnosticStatus.VALIDATED, TODAY),
            )
        ]
        session.add_all(made)
        session.flush()
        return youth_id, made[-1].id


def test_they_leave_with_the_file_and_are_erased_with_it(database: Database) -> None:
    settle(database)
    youth_id, _last = noted(database)

    with database.write(PROGRAM) as session:
        _own, tables, _names = read_person(session, youth_id)
        erase(session, youth_id)
        left = session.scalar(select(func.count()).select_from(Diagnostic))
        answers = session.scalar(select(func.count()).select_from(DiagnosticAnswer))

    assert [row["notes"] for row in tables["diagnostic"]] == [SECRET, SECRET]
    assert [row["comment"] for row in tables["diagnostic_answer"]] == [SECRET, SECRET]
    assert (left, answers) == (0, 0)


def test_they_are_found_by_no_search_and_told_by_no_list_page_or_journal(
    database: Database,
) -> None:
    settle(database)
    with database.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Mission locale", is_demo=False))
    youth_id, last = noted(database)

    with database.read(NADIA) as session:
        assert find(session, SECRET) == ()
        assert list(list_ids(session, SECRET)) == []
        told = (
            load_meeting(session, MeetingFilter(), today=TODAY),
            signals_of(session, youth_id, today=TODAY),
            sheet_content(session, last),
            progress_content(session, youth_id, today=TODAY),
            [row.reason for row in session.scalars(select(JournalEntry))],
        )

    assert SECRET not in repr(told)

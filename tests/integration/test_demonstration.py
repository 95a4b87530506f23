"""A whole demonstration: the same rows every time, plausible, faulty as real files are."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Account, Agency, Role
from models.base import Base
from models.diagnostic import Diagnostic, DiagnosticAnswer, DiagnosticItem, DiagnosticStatus
from models.employer import Contact, Employer, Immersion, Offer, Proposal
from models.event import Attendance, Event
from models.journal import JournalEntry
from models.pathway import Pathway, Programme, Situation, SituationState
from models.registry import METADATA
from models.steering import PeerFigure
from models.youth import Sex, Youth
from services import vault
from services.actor import PROGRAM, Actor
from services.database import Database
from services.demonstration import creation
from services.demonstration.batch import ACTION
from services.demonstration.generator import generate
from services.diagnostics.rules import shipped as rules
from services.errors import ValidationError, VaultError
from services.indicators import engine, frameworks
from services.reference.lists import ReferenceLists
from services.tasks import TaskCancelled, TaskContext
from tests.conftest import KEY, NOW
from tests.support import servers
from tests.support.demonstrations import UNTIL

ROOT = Path(__file__).resolve().parent.parent.parent
START = date(2023, 11, 1)
YOUTHS = 300


def fill(database: Database, youths: int, seed: int = 1, until: date = UNTIL) -> None:
    with database.write(PROGRAM) as session:
        generate(session, youths=youths, seed=seed, until=until)


def digest(database: Database) -> str:
    """Return the fingerprint of every row of every table."""
    found = hashlib.sha256()
    with database.read(PROGRAM) as session:
        for table in METADATA.sorted_tables:
            rows = session.execute(select(table).order_by(table.c.id))
            found.update(f"{table.name}\n".encode())
            found.update("\n".join(repr(tuple(row)) for row in rows).encode())
    return found.hexdigest()


def all_of(session: Session, kind: type[Base]) -> list[object]:
    return list(session.scalars(select(kind)))


@pytest.fixture(scope="module")
def filled(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One demonstration, only read by the tests."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("demo") / "demo.db"))
    database = Database.open_file(path, KEY, clock=lambda: NOW)
    began = time.process_time()  # what it costs, whatever else the machine does
    fill(database, YOUTHS)
    assert time.process_time() - began < 8
    yield database
    database.close()


@pytest.fixture
def session(filled: Database) -> Iterator[Session]:
    with filled.read(PROGRAM) as opened:
        yield opened


def test_the_same_arguments_give_the_same_rows_on_both_engines_whatever_the_day(
    vault_file: Path, server: str, migrated_server: str
) -> None:
    another_day = datetime(2031, 2, 3, 4, 5, tzinfo=UTC)
    local = Database.open_file(vault_file, KEY, clock=lambda: NOW)
    fill(local, 60)
    with servers.database_url(server, migrated_server) as url:
        shared = Database.open_server(url, clock=lambda: another_day)
        fill(shared, 60)

        assert digest(local) == digest(shared)
        shared.close()
    local.close()


def test_the_rows_do_not_depend_on_the_process(vault: Database, tmp_path: Path) -> None:
    fill(vault, 20)
    code = (
        "import pathlib, sys;"
        "from services.database import Database; from services import migration;"
        "from tests.integration.test_demonstration import fill, digest, KEY;"
        "path = pathlib.Path(sys.argv[1]); migration.upgrade_file(path, KEY);"
        "database = Database.open_file(path, KEY); fill(database, 20); print(digest(database))"
    )

    elsewhere = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "other.db"],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "12345", "TZ": "Pacific/Noumea"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert elsewhere.stdout.strip() == digest(vault)


@pytest.mark.parametrize(("seed", "until"), [(2, UNTIL), (1, date(2026, 9, 30))])
def test_another_seed_or_end_gives_other_people(
    vault: Database, vault_file: Path, tmp_path: Path, seed: int, until: date
) -> None:
    other = Database.open_file(Path(shutil.copy(vault_file, tmp_path / "other.db")), KEY)
    fill(vault, 5)
    fill(other, 5, seed, until)

    assert digest(vault) != digest(other)
    other.close()


def test_holds_as_many_files_as_asked_and_every_row_can_be_read(session: Session) -> None:
    counts = {
        mapper.class_.__tablename__: len(all_of(session, mapper.class_))
        for mapper in Base.registry.mappers
    }

    assert counts["youth"] == YOUTHS
    never_drawn = {
        "draft",
        "closing",
        "release",
        "framework",
        "export_grant",
        "rule_text",
    }
    assert {name for name, count in counts.items() if count == 0} == never_drawn


def test_the_agency_says_it_is_a_demonstration_and_its_director_holds_every_role(
    session: Session,
) -> None:
    director = session.scalars(select(Account).where(Account.login == "directeur")).one()

    assert session.scalars(select(Agency)).one().is_demo
    assert {link.role for link in director.roles} == set(Role)
    own = session.scalar(select(func.count()).where(Youth.adviser_id == director.id)) or 0
    assert own >= 10


def test_each_batch_leaves_one_journal_line_per_table(session: Session) -> None:
    entries = list(session.scalars(select(JournalEntry)))

    assert {entry.action for entry in entries} == {ACTION}
    batches = Counter(entry.entity for entry in entries)
    assert batches["youth"] == batches["event"] == 2
    assert batches["employer"] == 1


def test_nothing_is_dated_after_the_end_but_what_is_planned(session: Session) -> None:
    for event in session.scalars(select(Event)):
        assert event.occurred_on >= START
        assert event.occurred_on <= UNTIL or event.attendance is Attendance.PLANNED
    for situation in session.scalars(select(Situation)):
        has_begun = situation.started_on is None or situation.started_on <= UNTIL
        assert has_begun or situation.state is SituationState.PLANNED
    for column in (
        Pathway.started_on,
        Immersion.started_on,
        Offer.opened_on,
        Diagnostic.made_on,
    ):
        assert session.scalars(select(func.max(column))).one() <= UNTIL
    last = datetime.combine(UNTIL, datetime.min.time(), UTC) + timedelta(hours=18)
    first = datetime.combine(START, datetime.min.time(), UTC)
    for mapper in Base.registry.mappers:
        if hasattr(mapper.class_, "created_at"):
            for row in session.scalars(select(mapper.class_)):
                assert first <= row.created_at <= last, mapper.class_


def test_meetings_are_on_days_the_agency_is_open(session: Session) -> None:
    for day in session.scalars(select(Event.occurred_on)):
        assert day.weekday() < 5
        assert (day.month, day.day) not in {(1, 1), (5, 1), (12, 25)}


FAULTS: dict[str, Callable[[Session], object]] = {
    "exits without a situation": lambda session: session.scalars(
        select(Pathway).where(
            Pathway.ended_on.is_not(None),
            Pathway.exit_family.is_(None),
            Pathway.programme.in_([Programme.PACEA, Programme.CEJ]),
        )
    ).all(),
    "programmes never closed": lambda session: session.scalars(
        select(Pathway).where(Pathway.ended_on.is_(None), Pathway.planned_end_on < UNTIL)
    ).all(),
    "situations without a start": lambda session: session.scalars(
        select(Situation).where(Situation.started_on.is_(None))
    ).all(),
    "unknown levels": lambda session: session.scalars(
        select(Youth).where(Youth.level.is_(None))
    ).all(),
    "unknown communes": lambda session: session.scalars(
        select(Youth).where(Youth.commune_code.is_(None))
    ).all(),
    "sexes not recorded": lambda session: session.scalars(
        select(Youth).where(Youth.sex == Sex.NOT_RECORDED)
    ).all(),
    "names no column is wide enough for": lambda session: session.scalars(
        select(Youth).where(func.length(Youth.last_name) > 35)
    ).all(),
    "phones of two files": lambda session: session.execute(
        select(Youth.phone_key).group_by(Youth.phone_key)
        .having(func.count() > 1, Youth.phone_key.is_not(None))
    ).all(),
    "drafts": lambda session: session.scalars(
        select(Diagnostic).where(Diagnostic.status == DiagnosticStatus.DRAFT)
    ).all(),
    "entries weeks after the facts": lambda session: [
        event for event in session.scalars(select(Event))
        if event.created_at.date() - event.occurred_on > timedelta(days=21)
    ],
    "people in a programme not met for three months": lambda session: session.scalars(
        select(Youth).where(
            Youth.last_contact_on < UNTIL - timedelta(days=90),
            Youth.id.in_(
                select(Pathway.youth_id).where(
                    Pathway.ended_on.is_(None), Pathway.programme == Programme.PACEA
                )
            ),
        )
    ).all(),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_has_the_faults_of_a_real_file(session: Session, fault: str) -> None:
    assert FAULTS[fault](session)


def test_every_code_is_one_of_the_shipped_lists(session: Session) -> None:
    references, grid = ReferenceLists(), rules().grid
    communes = {*session.scalars(select(Youth.commune_code).distinct())} - {None}
    activities = {*session.scalars(select(Employer.naf_code).distinct())}
    items = {**grid.situations, **grid.objectives, **grid.needs, **grid.assets}

    assert all(code in references.communes for code in communes)
    assert all(references.naf.get(str(code)) is not None for code in activities)
    asked = {domain.code for domain in grid.enabled}
    assert {*session.scalars(select(DiagnosticAnswer.domain).distinct())} == asked
    assert {*session.scalars(select(DiagnosticItem.code).distinct())} <= set(items)


def test_a_diagnostic_answers_every_domain_and_one_at_most_is_in_force(session: Session) -> None:
    answers = Counter(session.scalars(select(DiagnosticAnswer.diagnostic_id)))
    asked = len(rules().grid.enabled)
    in_force = Counter(
        session.scalars(
            select(Diagnostic.youth_id).where(Diagnostic.status == DiagnosticStatus.VALIDATED)
        )
    )

    assert set(answers.values()) == {asked}
    assert max(in_force.values()) == 1
    for row in session.scalars(select(Diagnostic)):
        assert (row.replaced_by_id is not None) == (row.status is DiagnosticStatus.REPLACED)


def test_every_orientation_is_proposed_to_somebody(session: Session) -> None:
    proposed = Counter(session.scalars(select(Diagnostic.proposed_orientation)))

    assert len({key for key in proposed if key is not None}) == 3
    assert proposed.most_common(1)[0][1] < 0.9 * proposed.total()


def test_the_people_and_the_employers_meet(session: Session) -> None:
    known = session.scalar(select(func.count()).where(Situation.employer_id.is_not(None))) or 0

    assert known > 20
    for kind in (Immersion, Proposal, Contact):
        assert len(all_of(session, kind)) > 20


def test_every_indicator_is_computable_and_has_records_that_do_not_count(
    session: Session, filled: Database
) -> None:
    framework = frameworks.shipped("cpo-2019-2022")
    with filled.read(Actor(1, "directeur", frozenset(Role))) as reading:
        board = engine.compute(reading, framework, UNTIL, extracted_on=UNTIL)
        left_out = {
            item.code: engine.explain(reading, framework, item.code, UNTIL).not_counted
            for item in framework.indicators
        }

    for figure in (*board.figures, *board.tracked):
        assert figure.value is not None, figure.code
        assert figure.value > 0, figure.code
        assert figure.target is not None, figure.code
    explained = {code for code, rules_found in left_out.items() if rules_found}
    assert {"R1", "R3", "R4", "R6", "R8", "R9", "R10"} <= explained


def test_twelve_peers_are_given_for_every_indicator_and_month(session: Session) -> None:
    query = select(PeerFigure.indicator, PeerFigure.period, func.count()).group_by(
        PeerFigure.indicator, PeerFigure.period
    )
    found = session.execute(query).all()

    assert {count for _, _, count in found} == {12}
    assert len({indicator for indicator, _, _ in found}) == 11
    assert max(period for _, period, _ in found) == date(2026, 10, 1)
    assert all(value >= 0 for value in session.scalars(select(PeerFigure.value)))


def test_a_real_or_inhabited_database_is_left_alone(vault: Database) -> None:
    with vault.write(PROGRAM) as session:
        session.add(Agency(code="03300100", name="Réelle", is_demo=False))
    with pytest.raises(VaultError, match="base de démonstration"):
        fill(vault, 5)

    with vault.write(PROGRAM) as session:
        session.scalars(select(Agency)).one().is_demo = True
    fill(vault, 5)
    before = digest(vault)
    with pytest.raises(VaultError):
        fill(vault, 5)
    assert digest(vault) == before


@pytest.mark.parametrize("youths", [0, -1, 10_000_000])
def test_an_impossible_number_of_people_is_refused(vault: Database, youths: int) -> None:
    with pytest.raises(ValidationError) as caught:
        fill(vault, youths)

    assert caught.value.field == "youths"


def test_a_demonstration_vault_opens_for_the_director_with_the_public_password(
    tmp_path: Path,
) -> None:
    path = tmp_path / "demo.db"
    creation.create(path, youths=3, seed=1, until=UNTIL)

    opened = vault.unlock(path, creation.LOGIN, creation.PASSWORD)
    with opened.database.read(opened.actor) as session:
        count = session.scalar(select(func.count()).select_from(Youth))
    opened.close()
    assert opened.is_demo
    assert opened.actor.roles == frozenset(Role)
    assert count == 3
    with pytest.raises(VaultError, match="existe déjà"):
        creation.create(path, youths=3, seed=1, until=UNTIL)


def test_giving_up_leaves_no_file_behind(tmp_path: Path) -> None:
    progress = TaskContext()
    progress.cancel()

    with pytest.raises(TaskCancelled):
        creation.create(tmp_path / "demo.db", youths=3, seed=1, until=UNTIL, progress=progress)

    assert list(tmp_path.iterdir()) == []

"""Documents seen, situations corrected, files closed: what is written, and what is refused."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.pathway import Situation
from models.proof import ProofSeen
from models.youth import Youth
from services.actor import PROGRAM
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.youths import edit, history
from services.youths.page import open_page
from services.youths.proofs.records import (
    ProofInput,
    correct_proof,
    record_proof,
    remove_proof,
    set_completeness,
)
from services.youths.proofs.state import ProofState, state_of
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.records.situations import (
    SituationInput,
    add_situation,
    edit_situation,
    input_of_item,
    overlapping,
)
from services.youths.vocabulary import (
    Completeness,
    LevelScheme,
    Programme,
    Proof,
    SituationFamily,
    SituationState,
    YouthStatus,
)
from tests.support.youths import (
    NADIA,
    OTHER_ADVISER,
    REFERENCES,
    TODAY,
    a_person,
    enter,
    settle,
    stored,
    version_of,
)


@pytest.fixture
def youth_id(database: Database) -> int:
    settle(database)
    return enter(database, a_person())


def lived(database: Database, youth_id: int, family: SituationFamily = SituationFamily.JOB) -> int:
    data = SituationInput(family, SituationState.CURRENT, started_on=date(2026, 9, 1))
    with database.write(NADIA) as session:
        return add_situation(session, youth_id, data, today=TODAY)


def record(database: Database, youth_id: int, data: ProofInput) -> int:
    with database.write(NADIA) as session:
        return record_proof(session, youth_id, data, today=TODAY)


def state(database: Database, youth_id: int) -> ProofState:
    with database.read(NADIA) as session:
        return state_of(session, youth_id, today=TODAY)


def proof_of(database: Database, situation_id: int) -> Proof:
    with database.read(PROGRAM) as session:
        return session.get_one(Situation, situation_id).proof


def test_a_document_is_kept_with_who_saw_it_and_when(database: Database, youth_id: int) -> None:
    until = date(2031, 5, 1)
    record(database, youth_id, ProofInput("identity", TODAY, until, "recto verso"))

    (item,) = state(database, youth_id).seen
    assert (item.kind, item.seen_on, item.valid_until) == ("identity", TODAY, until)
    assert (item.label, item.seen_by) == ("recto verso", "Nadia Berthier")


def test_a_document_about_a_situation_makes_it_proven(database: Database, youth_id: int) -> None:
    situation_id = lived(database, youth_id)
    assert [one.id for one in state(database, youth_id).unproven] == [situation_id]

    record(database, youth_id, ProofInput("job_contract", TODAY, situation_id=situation_id))

    assert proof_of(database, situation_id) is Proof.PROVEN
    assert state(database, youth_id).unproven == ()


def test_a_document_taken_away_leaves_the_situation_declared_unless_another_proves_it(
    database: Database, youth_id: int
) -> None:
    situation_id = lived(database, youth_id)
    kinds = ("job_contract", "payslip")
    first, second = (
        record(database, youth_id, ProofInput(kind, TODAY, situation_id=situation_id))
        for kind in kinds
    )

    with database.write(NADIA) as session:
        remove_proof(session, first, 1)
    assert proof_of(database, situation_id) is Proof.PROVEN
    with database.write(NADIA) as session:
        remove_proof(session, second, 1)

    assert proof_of(database, situation_id) is Proof.DECLARED


def test_correcting_what_a_document_is_about_moves_the_proof(
    database: Database, youth_id: int
) -> None:
    before = lived(database, youth_id)
    after = lived(database, youth_id, SituationFamily.WORK_STUDY)
    proof_id = record(database, youth_id, ProofInput("payslip", TODAY, situation_id=before))

    with database.write(NADIA) as session:
        moved = ProofInput("payslip", TODAY, situation_id=after)
        correct_proof(session, proof_id, 1, moved, today=TODAY)

    assert proof_of(database, before) is Proof.DECLARED
    assert proof_of(database, after) is Proof.PROVEN


@pytest.mark.parametrize(
    ("data", "field", "said"),
    [
        (ProofInput("unheard", TODAY), "kind", "n’est plus dans la liste"),
        (ProofInput("identity", TODAY + timedelta(1)), "seen_on", "futur"),
        (ProofInput("identity", TODAY, TODAY - timedelta(1)), "valid_until", "plus valable"),
        (ProofInput("identity", TODAY, label="n° 880692310285"), "label", "numéro"),
        (ProofInput("job_contract", TODAY), "concerns", "De quoi|Dites de quelle"),
        (ProofInput("identity", date(1990, 1, 1)), "seen_on", "naissance"),
    ],
)
def test_a_document_that_makes_no_sense_is_refused_and_nothing_is_written(
    database: Database, youth_id: int, data: ProofInput, field: str, said: str
) -> None:
    with pytest.raises(ValidationError, match=said) as refused:
        record(database, youth_id, data)

    assert refused.value.field == field
    with database.read(PROGRAM) as session:
        assert session.scalars(select(ProofSeen)).all() == []


def test_a_document_proves_only_the_situations_of_its_kind_and_of_the_same_person(
    database: Database, youth_id: int
) -> None:
    school = lived(database, youth_id, SituationFamily.SCHOOL)
    stranger = lived(database, enter(database, a_person("Diallo", "Sira")))

    for situation_id in (school, stranger):
        with pytest.raises(ValidationError) as refused:
            record(database, youth_id, ProofInput("payslip", TODAY, situation_id=situation_id))
        assert refused.value.field == "concerns"


def test_a_contract_is_about_a_programme(database: Database, youth_id: int) -> None:
    with database.write(NADIA) as session:
        entered = PathwayInput(Programme.CEJ, date(2026, 9, 1))
        pathway_id = start_pathway(session, youth_id, entered, today=TODAY)

    record(database, youth_id, ProofInput("signed_contract", TODAY, pathway_id=pathway_id))

    assert state(database, youth_id).seen[0].pathway_id == pathway_id


def test_only_who_follows_the_person_writes_documents(database: Database, youth_id: int) -> None:
    with database.write(OTHER_ADVISER) as session, pytest.raises(NotPermittedError):
        record_proof(session, youth_id, ProofInput("identity", TODAY), today=TODAY)


def test_the_state_reached_follows_fields_and_documents(database: Database, youth_id: int) -> None:
    assert state(database, youth_id).reached is Completeness.PARTIAL
    full = a_person(
        commune_code="33281",
        email="m@example.org",
        level="4",
        level_scheme=LevelScheme.EUROPEAN,
    )
    other = enter(database, full)
    for kind in ("identity", "address"):
        record(database, other, ProofInput(kind, TODAY))

    found = state(database, other)
    assert (found.recorded, found.reached) == (Completeness.PARTIAL, Completeness.PROVEN)
    with database.write(NADIA) as session:
        set_completeness(session, other, version_of(database, other), Completeness.PROVEN)
    assert state(database, other).recorded is Completeness.PROVEN
    with database.write(NADIA) as session, pytest.raises(ConflictError):
        set_completeness(session, other, 1, Completeness.PARTIAL)


def test_a_situation_read_can_be_written_back_as_it_was(database: Database, youth_id: int) -> None:
    full = SituationInput(
        SituationFamily.TRAINING, SituationState.CURRENT, started_on=date(2026, 9, 1),
        weekly_hours=35, rome_code="K1304", label="CAP", employer_name="GRETA", is_prescribed=True,
    )  # fmt: skip
    with database.write(NADIA) as session:
        situation_id = add_situation(session, youth_id, full, today=TODAY)
    with database.read(NADIA) as session:
        (item,) = history.situations_of(session, youth_id, today=TODAY)
    assert input_of_item(item) == full

    over = SituationInput(
        SituationFamily.TRAINING, SituationState.ENDED, started_on=full.started_on, ended_on=TODAY
    )
    with database.write(NADIA) as session:
        edit_situation(session, situation_id, item.version, over, today=TODAY)
    with database.write(NADIA) as session:
        edit_situation(session, situation_id, item.version + 1, input_of_item(item), today=TODAY)

    with database.read(NADIA) as session:
        (again,) = history.situations_of(session, youth_id, today=TODAY)
    assert input_of_item(again) == full


def test_an_end_before_the_start_is_refused_and_nothing_is_lost(
    database: Database, youth_id: int
) -> None:
    situation_id = lived(database, youth_id)
    backwards = SituationInput(
        SituationFamily.JOB, SituationState.ENDED, started_on=date(2026, 9, 1),
        ended_on=date(2026, 8, 1),
    )  # fmt: skip

    with database.write(NADIA) as session, pytest.raises(ValidationError, match="précède"):
        edit_situation(session, situation_id, 1, backwards, today=TODAY)

    with database.read(NADIA) as session:
        (item,) = history.situations_of(session, youth_id, today=TODAY)
    assert (item.state, item.started_on) == (SituationState.CURRENT, date(2026, 9, 1))


def test_situations_that_cannot_go_together_are_told(database: Database, youth_id: int) -> None:
    job = lived(database, youth_id)
    with database.read(NADIA) as session:
        items = history.situations_of(session, youth_id, today=TODAY)

    def found(family: SituationFamily, start: date | None, end: date | None = None) -> list[int]:
        return [one.id for one in overlapping(items, family, start, end)]

    assert found(SituationFamily.TRAINING, date(2026, 10, 1)) == [job]
    assert found(SituationFamily.TRAINING, date(2026, 1, 1), date(2026, 8, 31)) == []
    assert found(SituationFamily.JOB_SEEKER, date(2026, 10, 1)) == []
    assert found(SituationFamily.JOB, None) == []
    assert overlapping(items, SituationFamily.JOB, date(2026, 10, 1), None, but=job) == ()


def test_closing_a_file_keeps_the_day_and_ends_its_break(database: Database, youth_id: int) -> None:
    over = SituationInput(
        SituationFamily.JOB, SituationState.ENDED, started_on=date(2025, 9, 1),
        ended_on=date(2025, 12, 31),
    )  # fmt: skip
    with database.write(NADIA) as session:
        add_situation(session, youth_id, over, today=TODAY)

    def put(status: YouthStatus) -> date | None:
        data = a_person(status=status, adviser_id=1, site_id=stored(database, youth_id).site_id)
        with database.write(NADIA) as session:
            version = session.get_one(Youth, youth_id).version
            edit.update(session, youth_id, version, data, today=TODAY, references=REFERENCES)
        with database.write(NADIA) as session:
            page = open_page(session, youth_id, today=TODAY + timedelta(200))
        assert page.record is not None
        return page.record.history.closed_on

    assert put(YouthStatus.CLOSED) == TODAY
    assert put(YouthStatus.ACTIVE) is None
    with database.write(PROGRAM) as session:
        session.get_one(Youth, youth_id).status = YouthStatus.CLOSED  # as an import would
    with database.write(NADIA) as session:
        page = open_page(session, youth_id, today=TODAY)
    assert page.record is not None
    assert page.record.history.closed_on == date(2025, 12, 31)

"""Entering, extending and leaving a programme: what warns, what is refused, what is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from models.journal import JournalEntry
from models.pathway import Pathway, Phase, Situation
from models.programme import Amendment, PhaseEvaluation, RuleCrossing
from models.rule_text import RuleOrigin, RuleText
from services.actor import PROGRAM
from services.database import Database
from services.errors import ConflictError, NotPermittedError, ValidationError
from services.programmes import amendments, crossings, phases, reading
from services.programmes.crossings import RulesCrossedError
from services.programmes.leaving import Following, implied_situation, leave, over_with
from services.programmes.page import PathwayView, programmes_page
from services.programmes.phases import PhaseInput
from services.rule_file import shipped_text
from services.youths import history, records
from services.youths.records import ExitInput, PathwayInput, SituationInput
from services.youths.vocabulary import (
    ExitReason,
    Programme,
    SituationFamily,
    SituationState,
    YesNo,
)
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter, settle

PACEA = PathwayInput(Programme.PACEA, date(2026, 1, 12), planned_end_on=date(2028, 1, 12))
CEJ = PathwayInput(Programme.CEJ, date(2026, 5, 18), planned_end_on=date(2027, 5, 18))
SEEKER = SituationInput(
    SituationFamily.JOB_SEEKER, SituationState.CURRENT, started_on=date(2026, 1, 5)
)


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


@pytest.fixture
def youth_id(agency: Database) -> int:
    return enter(agency, a_person(job_seeker=YesNo.YES))


def start(database: Database, youth_id: int, data: PathwayInput) -> int:
    with database.write(NADIA) as session:
        return records.start_pathway(session, youth_id, data, today=TODAY)


def edit(database: Database, pathway_id: int, data: PathwayInput, version: int = 1) -> None:
    with database.write(NADIA) as session:
        records.edit_pathway(session, pathway_id, version, data, today=TODAY)


def add_phase(database: Database, pathway_id: int, data: PhaseInput) -> int:
    with database.write(NADIA) as session:
        return phases.add_phase(session, pathway_id, data, today=TODAY)


def kept(database: Database) -> list[tuple[str, str, date | None, str]]:
    with database.read(PROGRAM) as session:
        rows = session.scalars(select(RuleCrossing).order_by(RuleCrossing.id))
        return [(row.rule, row.edition, row.crossed_on, row.reason) for row in rows]


def test_overlapping_programmes_warn_with_the_rule_and_both_dates(
    agency: Database, youth_id: int
) -> None:
    start(agency, youth_id, PACEA)

    with pytest.raises(RulesCrossedError) as caught:
        start(agency, youth_id, CEJ)

    said = str(caught.value)
    assert "12/01/2026" in said
    assert "18/05/2026" in said
    assert "ne se cumulent pas" in said
    assert "Cap Métiers" in said
    assert caught.value.field == "crossing_reason"
    with agency.read(PROGRAM) as session:
        assert len(session.scalars(select(Pathway)).all()) == 1


def test_a_rule_is_crossed_with_a_reason_that_is_kept_beside_the_pathway(
    agency: Database, youth_id: int
) -> None:
    start(agency, youth_id, PACEA)

    pathway_id = start(agency, youth_id, replace(CEJ, crossing_reason=" Relais  en cours "))

    assert kept(agency) == [
        ("concurrent", "cej-2025", date(2026, 1, 12), "Relais en cours"),
    ]
    with agency.read(NADIA) as session:
        page = programmes_page(session, youth_id, today=TODAY)
    (shown,) = [one for one in page.pathways if one.item.id == pathway_id]
    assert [one.reason for one in shown.crossings] == ["Relais en cours"]


def test_the_last_day_of_one_programme_may_be_the_first_of_another(
    agency: Database, youth_id: int
) -> None:
    first = start(agency, youth_id, PACEA)
    with agency.write(NADIA) as session:
        data = ExitInput(CEJ.started_on, ExitReason.OTHER)
        records.exit_pathway(session, first, 1, data, today=TODAY)

    assert start(agency, youth_id, CEJ)


def test_the_same_crossing_does_not_ask_for_a_reason_again(agency: Database, youth_id: int) -> None:
    start(agency, youth_id, PACEA)
    pathway_id = start(agency, youth_id, replace(CEJ, crossing_reason="Relais en cours"))

    edit(agency, pathway_id, replace(CEJ, signed_on=date(2026, 5, 18)))

    assert len(kept(agency)) == 1
    with pytest.raises(RulesCrossedError, match="18 mois"):
        edit(agency, pathway_id, replace(CEJ, started_on=date(2025, 11, 1)), version=2)


def test_an_extension_keeps_its_reason_as_the_rule_asks(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, CEJ)

    extended = replace(CEJ, planned_end_on=date(2027, 11, 18), extension_reason="Stage à finir")
    edit(agency, pathway_id, extended)

    assert kept(agency) == [("extended", "cej-2025", date(2027, 11, 18), "Stage à finir")]


def test_what_is_not_known_is_said_and_asks_for_no_reason(agency: Database) -> None:
    youth_id = enter(agency, a_person(birth_date=None))

    assert start(agency, youth_id, PACEA)
    assert kept(agency) == []


def test_an_end_before_a_start_is_refused_whatever_the_reason(
    agency: Database, youth_id: int
) -> None:
    wrong = replace(CEJ, planned_end_on=date(2026, 5, 17), crossing_reason="Oui")

    with pytest.raises(ValidationError) as caught:
        start(agency, youth_id, wrong)

    assert (caught.value.field, type(caught.value)) == ("planned_end_on", ValidationError)


def test_a_programme_of_the_agency_is_entered_by_its_code(agency: Database, youth_id: int) -> None:
    text = shipped_text(reading.FILE).replace(
        "\n[outcomes]",
        '\n[[programmes]]\ncode = "e2c"\nkind = "other"\nlabel = "E2C"\nedition = "e2c-1"\n'
        'valid_until = 2026-12-31\nsource = "Convention"\n\n[outcomes]',
    )
    with agency.write(PROGRAM) as session:
        session.add(
            RuleText(
                file=reading.FILE, edition="x", digest="x", content=text,
                origin=RuleOrigin.AGENCY, is_current=True,
            )
        )  # fmt: skip

    data = PathwayInput(Programme.OTHER, date(2026, 9, 1), other_code="e2c")
    start(agency, youth_id, data)

    with agency.read(NADIA) as session:
        page = programmes_page(session, youth_id, today=TODAY)
    assert [one.label for one in page.pathways] == ["E2C"]
    with pytest.raises(ValidationError, match="zzz"):
        start(agency, youth_id, replace(data, other_code="zzz"))


def test_a_closed_programme_is_read_and_no_longer_corrected(
    agency: Database, youth_id: int
) -> None:
    with agency.write(PROGRAM) as session:
        pathway = Pathway(
            youth_id=youth_id,
            programme=Programme.GARANTIE_JEUNES,
            started_on=date(2021, 2, 1),
            ended_on=date(2022, 1, 31),
        )
        session.add(pathway)
        session.flush()
        key = pathway.id

    with pytest.raises(ValidationError, match="Garantie jeunes"):
        edit(agency, key, PathwayInput(Programme.GARANTIE_JEUNES, date(2021, 2, 1)))
    with agency.read(NADIA) as session:
        (shown,) = programmes_page(session, youth_id, today=TODAY).pathways
    assert not shown.may_change


def test_a_phase_is_evaluated_at_its_end(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, replace(PACEA, signed_on=date(2026, 1, 12)))
    first = PhaseInput("Construire un projet", date(2026, 1, 12), date(2026, 4, 12))
    phase_id = add_phase(agency, pathway_id, first)

    with agency.write(NADIA) as session:
        met = replace(first, evaluation=PhaseEvaluation.PARTLY_REACHED)
        phases.edit_phase(session, phase_id, 1, met, today=TODAY)

    with agency.read(NADIA) as session:
        (shown,) = programmes_page(session, youth_id, today=TODAY).pathways
        said = session.scalars(
            select(JournalEntry.action).where(JournalEntry.entity == "pathway")
        ).all()
    assert [(one.objective, one.evaluation) for one in shown.phases] == [
        ("Construire un projet", PhaseEvaluation.PARTLY_REACHED)
    ]
    assert sorted(said) == ["insert", "update", "update"]


@pytest.mark.parametrize(
    ("data", "field"),
    [
        (PhaseInput("Objectif", date(2026, 1, 11)), "started_on"),
        (PhaseInput("Objectif", date(2026, 2, 2), date(2026, 2, 1)), "ended_on"),
        (PhaseInput(" ", date(2026, 2, 2)), "objective"),
        (
            PhaseInput("Objectif", date(2026, 12, 2), evaluation=PhaseEvaluation.REACHED),
            "evaluation",
        ),
    ],
)
def test_a_phase_that_cannot_be_is_refused(
    agency: Database, youth_id: int, data: PhaseInput, field: str
) -> None:
    pathway_id = start(agency, youth_id, PACEA)

    with pytest.raises(ValidationError) as caught:
        add_phase(agency, pathway_id, data)

    assert caught.value.field == field


def test_a_phase_out_of_its_pathway_says_what_to_do(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, PACEA)
    late = PhaseInput("Objectif", date(2027, 12, 1), date(2028, 2, 1))

    with pytest.raises(RulesCrossedError, match="01/02/2028"):
        add_phase(agency, pathway_id, late)
    add_phase(agency, pathway_id, replace(late, crossing_reason="Prolongation attendue"))

    with agency.write(NADIA) as session:
        data = ExitInput(date(2026, 6, 1), ExitReason.MOVED)
        records.exit_pathway(session, pathway_id, 1, data, today=TODAY)
    with pytest.raises(ValidationError, match="celle de la sortie"):
        add_phase(agency, pathway_id, PhaseInput("Objectif", date(2026, 7, 1)))


def test_a_late_first_phase_warns(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, replace(PACEA, signed_on=date(2026, 1, 31),
                                                 started_on=date(2026, 1, 31)))  # fmt: skip

    add_phase(agency, pathway_id, PhaseInput("À temps", date(2026, 2, 28)))
    with agency.write(NADIA) as session:
        phase = session.scalars(select(Phase)).one()
        with pytest.raises(RulesCrossedError, match="28/02/2026"):
            phases.edit_phase(
                session, phase.id, 1, PhaseInput("Tard", date(2026, 3, 1)), today=TODAY
            )


def test_an_amendment_is_dated_within_the_contract(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, PACEA)

    with agency.write(NADIA) as session:
        amendments.amend(session, pathway_id, date(2026, 6, 1), "Objectifs revus", today=TODAY)
    for day in (date(2026, 1, 11), date(2026, 11, 24)):
        with pytest.raises(ValidationError), agency.write(NADIA) as session:
            amendments.amend(session, pathway_id, day, "Objectifs revus", today=TODAY)

    with agency.read(PROGRAM) as session:
        assert [row.label for row in session.scalars(select(Amendment))] == ["Objectifs revus"]


def test_an_exit_is_written_with_its_situation_and_closes_what_it_must(
    agency: Database, youth_id: int
) -> None:
    with agency.write(NADIA) as session:
        records.add_situation(session, youth_id, SEEKER, today=TODAY)
    pathway_id = start(agency, youth_id, PACEA)
    add_phase(agency, pathway_id, PhaseInput("En cours", date(2026, 2, 2)))
    add_phase(agency, pathway_id, PhaseInput("Prévue", date(2026, 12, 1), date(2026, 12, 31)))
    day = date(2026, 11, 16)
    with agency.write(NADIA) as session:
        programmes = reading.current(session)
        situation = implied_situation(programmes, ExitReason.DURABLE_JOB, None, day, TODAY)
        over = over_with(history.situations_of(session, youth_id, today=TODAY), situation)
        leave(
            session,
            pathway_id,
            1,
            ExitInput(day, ExitReason.DURABLE_JOB, SituationFamily.JOB),
            Following(situation, over),
            today=TODAY,
        )

    with agency.read(PROGRAM) as session:
        pathway = session.get_one(Pathway, pathway_id)
        found = {row.family: row for row in session.scalars(select(Situation))}
        (phase,) = session.scalars(select(Phase))
    assert (pathway.ended_on, pathway.exit_reason) == (day, ExitReason.DURABLE_JOB)
    assert (phase.objective, phase.ended_on) == ("En cours", day)
    assert found[SituationFamily.JOB].started_on == day
    assert found[SituationFamily.JOB_SEEKER].ended_on == date(2026, 11, 15)
    assert found[SituationFamily.JOB_SEEKER].state is SituationState.ENDED


def test_a_situation_that_is_refused_leaves_the_exit_undone(
    agency: Database, youth_id: int
) -> None:
    pathway_id = start(agency, youth_id, PACEA)
    wrong = SituationInput(
        SituationFamily.JOB,
        SituationState.CURRENT,
        started_on=date(2026, 11, 16),
        ended_on=date(2026, 11, 1),
    )

    with pytest.raises(ValidationError) as caught, agency.write(NADIA) as session:
        data = ExitInput(date(2026, 11, 16), ExitReason.DURABLE_JOB)
        leave(session, pathway_id, 1, data, Following(wrong), today=TODAY)

    assert caught.value.field == "situation.ended_on"
    with agency.read(PROGRAM) as session:
        assert session.get_one(Pathway, pathway_id).ended_on is None


def test_an_exit_may_be_written_without_any_situation(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, PACEA)

    with agency.write(NADIA) as session:
        data = ExitInput(date(2026, 11, 16), ExitReason.MOVED)
        assert leave(session, pathway_id, 1, data, Following(), today=TODAY) is None

    with agency.read(PROGRAM) as session:
        assert session.scalars(select(Situation)).all() == []


def test_an_exit_for_the_age_limit_comes_at_that_age(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, PACEA)

    with pytest.raises(RulesCrossedError, match="04/03/2033"), agency.write(NADIA) as session:
        data = ExitInput(date(2026, 11, 16), ExitReason.AGE_LIMIT)
        records.exit_pathway(session, pathway_id, 1, data, today=TODAY)


def test_only_the_caseload_and_the_version_read_are_written_in(
    agency: Database, youth_id: int
) -> None:
    pathway_id = start(agency, youth_id, PACEA)
    phase_id = add_phase(agency, pathway_id, PhaseInput("Objectif", date(2026, 2, 2)))
    data = PhaseInput("Objectif", date(2026, 2, 2))
    refused: tuple[Callable[[], object], ...] = (
        lambda: add_phase_as_other(agency, pathway_id, data),
        lambda: stale_phase(agency, phase_id, data),
    )

    for write, error in zip(refused, (NotPermittedError, ConflictError), strict=True):
        with pytest.raises(error):
            write()


def add_phase_as_other(database: Database, pathway_id: int, data: PhaseInput) -> None:
    with database.write(OTHER_ADVISER) as session:
        phases.add_phase(session, pathway_id, data, today=TODAY)


def stale_phase(database: Database, phase_id: int, data: PhaseInput) -> None:
    with database.write(NADIA) as session:
        phases.edit_phase(session, phase_id, 7, data, today=TODAY)


def test_every_crossing_has_a_word() -> None:
    assert all(" " in crossings.crossing_word(code) for code in ("too_long", "concurrent"))
    assert crossings.crossing_word("of another version") == "of another version"


def view_of(database: Database, youth_id: int) -> PathwayView:
    with database.read(NADIA) as session:
        (shown,) = programmes_page(session, youth_id, today=TODAY).pathways
    return shown


def test_a_phase_taken_away_comes_back_with_its_evaluation(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, CEJ)
    reached = PhaseInput(
        "Trouver un métier", date(2026, 6, 1), date(2026, 8, 31), PhaseEvaluation.REACHED
    )
    with agency.write(NADIA) as session:
        key = phases.add_phase(session, pathway_id, reached, today=TODAY)
    before = view_of(agency, youth_id).phases
    with agency.write(NADIA) as session:
        removed = phases.remove_phase(session, key, 1)
    assert view_of(agency, youth_id).phases == ()

    with agency.write(NADIA) as session:
        phases.restore_phase(session, removed)

    assert view_of(agency, youth_id).phases == before
    with agency.read(PROGRAM) as session:
        told = session.scalars(
            select(JournalEntry.action).where(JournalEntry.entity == "pathway")
        ).all()
    assert told.count("update") == 3  # added, taken away, put back


def test_a_phase_is_not_put_back_out_of_its_pathway(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, CEJ)
    with agency.write(NADIA) as session:
        data = PhaseInput("Trouver un métier", date(2026, 6, 1))
        key = phases.add_phase(session, pathway_id, data, today=TODAY)
    with agency.write(NADIA) as session:
        removed = phases.remove_phase(session, key, 1)
    edit(agency, pathway_id, replace(CEJ, started_on=date(2026, 6, 2)))

    with (
        pytest.raises(ValidationError, match="commence avant son parcours"),
        agency.write(NADIA) as session,
    ):
        phases.restore_phase(session, removed)


def test_an_amendment_is_corrected_taken_away_and_put_back(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, CEJ)
    with agency.write(NADIA) as session:
        day = date(2026, 6, 1)
        key = amendments.amend(session, pathway_id, day, "Objectifs revus", today=TODAY)
    with agency.write(NADIA) as session:
        day = date(2026, 6, 8)
        amendments.edit_amendment(session, key, 1, day, "Objectifs et lieu", today=TODAY)
        with pytest.raises(ValidationError):
            early = date(2026, 5, 1)
            amendments.edit_amendment(session, key, 2, early, "Trop tôt", today=TODAY)
    (kept,) = view_of(agency, youth_id).amendments
    assert (kept.agreed_on, kept.label) == (date(2026, 6, 8), "Objectifs et lieu")
    with agency.write(NADIA) as session:
        removed = amendments.remove_amendment(session, key, kept.version)
    assert view_of(agency, youth_id).amendments == ()

    with agency.write(NADIA) as session:
        amendments.restore_amendment(session, removed)

    (back,) = view_of(agency, youth_id).amendments
    assert (back.agreed_on, back.label) == (kept.agreed_on, kept.label)


def test_nobody_else_takes_a_phase_or_an_amendment_away(agency: Database, youth_id: int) -> None:
    pathway_id = start(agency, youth_id, CEJ)
    with agency.write(NADIA) as session:
        data = PhaseInput("Trouver un métier", date(2026, 6, 1))
        phase = phases.add_phase(session, pathway_id, data, today=TODAY)
        day = date(2026, 6, 1)
        amendment = amendments.amend(session, pathway_id, day, "Objectifs revus", today=TODAY)

    with pytest.raises(NotPermittedError), agency.write(OTHER_ADVISER) as session:
        phases.remove_phase(session, phase, 1)
    with pytest.raises(NotPermittedError), agency.write(OTHER_ADVISER) as session:
        amendments.remove_amendment(session, amendment, 1)

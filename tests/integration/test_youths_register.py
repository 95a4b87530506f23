"""Registering and editing someone, on both engines."""

from dataclasses import replace
from datetime import date

import pytest

from models.agency import Role
from models.journal import JournalEntry
from models.youth import Youth
from services.actor import Actor
from services.database import Database
from services.errors import ConflictError, NotFoundError, NotPermittedError, ValidationError
from services.youths import edit
from services.youths.register import flush_person, register
from services.youths.values import YouthInput
from services.youths.vocabulary import ContactChannel, LevelScheme, Sex, YesNo, YouthStatus
from tests.support.youths import (
    BORDEAUX,
    NADIA,
    OTHER_ADVISER,
    REFERENCES,
    SAINT_DENIS,
    TODAY,
    a_person,
    enter,
    settle,
    stored,
    version_of,
)

FULL = YouthInput(
    last_name="de La Rochefoucauld-N’Guessan",
    first_name="Maëlle-Océane 🙂",
    birth_name="Œuvrard",
    birth_date=date(2007, 3, 4),
    sex=Sex.FEMALE,
    file_number="20418",
    phone="+33612345678",
    email="maelle@exemple-lycee.fr",
    preferred_contact=ContactChannel.SMS,
    commune_code="33281",
    qpv_code="QN03301M",
    level_scheme=LevelScheme.EUROPEAN,
    level="3",
    left_school_on=date(2025, 7, 1),
    disabled_worker=YesNo.NO,
    job_seeker=YesNo.YES,
    driving_licence=YesNo.UNKNOWN,
    representative_name="Mme Roch",
    representative_phone="+33556000014",
    referred_by="France Travail",
    adviser_id=1,
    lent_to_id=9,
    site_id=BORDEAUX,
    first_reception_on=date(2026, 9, 1),
)


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


def change(
    database: Database,
    youth_id: int,
    actor: Actor = NADIA,
    *,
    version: int | None = None,
    **changes: object,
) -> None:
    data = replace(stored(database, youth_id), **changes)  # type: ignore[arg-type]
    number = version_of(database, youth_id) if version is None else version
    with database.write(actor) as session:
        edit.update(session, youth_id, number, data, today=TODAY, references=REFERENCES)


def test_keeps_every_field(agency: Database) -> None:
    youth_id = enter(agency, FULL)

    assert stored(agency, youth_id) == FULL


def test_makes_the_keys_one_searches_on(agency: Database) -> None:
    youth_id = enter(agency, FULL)

    with agency.read(NADIA) as session:
        youth = session.get_one(Youth, youth_id)
        keys = (youth.search_key, youth.phone_key, youth.last_contact_on)
    assert keys == (
        "de la rochefoucauld n guessan maelle oceane 🙂 oeuvrard",
        "612345678",
        date(2026, 9, 1),
    )


def test_an_adviser_follows_whom_they_register_on_their_own_site(agency: Database) -> None:
    youth_id = enter(agency, a_person())

    assert (stored(agency, youth_id).adviser_id, stored(agency, youth_id).site_id) == (1, BORDEAUX)


def test_reception_registers_for_its_site_without_an_adviser(
    agency: Database, receptionist: Actor
) -> None:
    youth_id = enter(agency, a_person(), receptionist)

    found = stored(agency, youth_id)
    assert (found.adviser_id, found.site_id) == (None, BORDEAUX)


def test_the_site_gives_the_region_of_phones(agency: Database) -> None:
    overseas = enter(agency, a_person(phone="0693 12 34 56", site_id=SAINT_DENIS))

    assert stored(agency, overseas).phone == "+262693123456"
    with pytest.raises(ValidationError, match="téléphone"):
        enter(agency, a_person(phone="0693 12 34 56"))


def test_registers_without_any_account_nor_site(database: Database, adviser: Actor) -> None:
    youth_id = enter(database, a_person(phone="0612345678"), adviser)

    assert stored(database, youth_id).phone == "+33612345678"


@pytest.mark.parametrize("role", [Role.EMPLOYER_OFFICER, Role.DIRECTOR, Role.ADMINISTRATOR])
def test_the_other_roles_register_nobody(agency: Database, role: Role) -> None:
    with pytest.raises(NotPermittedError):
        enter(agency, a_person(), Actor(2, "x", frozenset({role})))


def test_a_faulty_field_is_refused_and_nothing_is_stored(agency: Database) -> None:
    with pytest.raises(ValidationError) as caught:
        enter(agency, a_person(birth_date=date(2027, 1, 1)))

    assert caught.value.field == "birth_date"
    with agency.read(NADIA) as session:
        assert session.query(Youth).count() == 0


def test_a_file_number_belongs_to_one_person(agency: Database) -> None:
    youth_id = enter(agency, a_person(file_number="20418"))
    other = enter(agency, a_person("Martin", "Léa"))

    for attempt in (
        lambda: enter(agency, a_person("Doe", "Jane", file_number="20 418")),
        lambda: change(agency, other, file_number="20418"),
    ):
        with pytest.raises(ValidationError, match="numéro de dossier") as caught:
            attempt()
        assert caught.value.field == "file_number"
    change(agency, youth_id, first_name="Maëlle")  # its own number is no obstacle


def test_a_file_number_taken_meanwhile_is_told_in_words(agency: Database) -> None:
    with agency.write(NADIA) as session:
        session.add(
            Youth(
                last_name="A", first_name="B", search_key="a b", file_number="7", site_id=BORDEAUX
            )
        )
    with pytest.raises(ValidationError) as caught, agency.write(NADIA) as session:
        session.add(Youth(last_name="C", first_name="D", search_key="c d", file_number="7"))
        flush_person(session)

    assert caught.value.field == "file_number"


@pytest.mark.parametrize("field", ["adviser_id", "lent_to_id", "site_id"])
def test_a_link_to_nothing_is_refused(agency: Database, field: str) -> None:
    with pytest.raises(ValidationError, match="n’existe plus") as caught:
        enter(agency, replace(a_person(), **{field: 404}))  # type: ignore[arg-type]

    assert caught.value.field == field


def test_changes_a_file_and_its_keys(agency: Database) -> None:
    youth_id = enter(agency, a_person(phone="0612345678"))

    change(agency, youth_id, last_name="Émile", phone=None, status=YouthStatus.DORMANT)

    with agency.read(NADIA) as session:
        youth = session.get_one(Youth, youth_id)
        found = (youth.search_key, youth.phone_key, youth.status, youth.version)
    assert found == ("emile mael", None, YouthStatus.DORMANT, 2)


def test_a_change_made_meanwhile_is_not_lost(agency: Database) -> None:
    youth_id = enter(agency, a_person())
    read = version_of(agency, youth_id)
    change(agency, youth_id, first_name="Maëlle")

    with pytest.raises(ConflictError, match="modifié"):
        change(agency, youth_id, version=read, first_name="Marc")

    assert stored(agency, youth_id).first_name == "Maëlle"


def test_a_change_made_between_reading_and_writing_is_not_lost(database: Database) -> None:
    if database.path is not None:
        pytest.skip("an encrypted file takes one writer at a time")
    settle(database)
    youth_id = enter(database, a_person())
    data = replace(stored(database, youth_id), first_name="Marc")

    with pytest.raises(ConflictError), database.write(NADIA) as late:
        late.get_one(Youth, youth_id)
        change(database, youth_id, first_name="Maëlle")
        edit.update(late, youth_id, 1, data, today=TODAY, references=REFERENCES)

    assert stored(database, youth_id).first_name == "Maëlle"


def test_the_first_reception_is_not_erased_by_an_empty_field(agency: Database) -> None:
    youth_id = enter(agency, FULL)

    change(agency, youth_id, first_reception_on=None)

    assert stored(agency, youth_id).first_reception_on == date(2026, 9, 1)


def test_an_adviser_edits_their_caseload_and_what_is_lent_to_them(agency: Database) -> None:
    own = enter(agency, a_person())
    lent = enter(agency, a_person("Doe", "Jane", lent_to_id=9))

    change(agency, lent, OTHER_ADVISER, first_name="Johanna")
    with pytest.raises(NotPermittedError, match="confier"):
        change(agency, own, OTHER_ADVISER, first_name="Johanna")


def test_reception_changes_identity_and_phone_and_leaves_the_rest(
    agency: Database, receptionist: Actor
) -> None:
    youth_id = enter(agency, FULL)
    blank = a_person("Nouveau", "Nom", phone="0698765432", adviser_id=1, site_id=BORDEAUX)

    with agency.write(receptionist) as session:
        edit.update(session, youth_id, 1, blank, today=TODAY, references=REFERENCES)

    assert stored(agency, youth_id) == replace(
        FULL,
        last_name="Nouveau",
        first_name="Nom",
        birth_name=None,
        sex=Sex.NOT_RECORDED,
        file_number=None,
        phone="+33698765432",
    )


def test_a_value_no_longer_valid_is_refused_only_when_touched(agency: Database) -> None:
    youth_id = enter(agency, a_person())
    with agency.write(NADIA) as session:
        session.get_one(Youth, youth_id).commune_code = "33999"  # a commune since merged

    change(agency, youth_id, first_name="Maëlle")
    with pytest.raises(ValidationError, match="commune"):
        change(agency, youth_id, commune_code="33998")

    assert stored(agency, youth_id).commune_code == "33999"


def test_a_level_is_not_stored_without_its_scheme(agency: Database) -> None:
    youth_id = enter(agency, a_person())

    with pytest.raises(ValidationError, match="nomenclature"):
        change(agency, youth_id, level="3")


def test_what_does_not_exist_cannot_be_changed(agency: Database) -> None:
    with pytest.raises(NotFoundError), agency.write(NADIA) as session:
        edit.update(session, 404, 1, a_person(), today=TODAY)


def test_journals_the_change_and_none_of_its_values(agency: Database) -> None:
    youth_id = enter(agency, FULL)
    change(agency, youth_id, first_name="Secretname")

    with agency.read(NADIA) as session:
        entries = session.query(JournalEntry).filter_by(youth_id=youth_id).all()
        text = repr([vars(entry) for entry in entries])
    assert [entry.action for entry in entries] == ["insert", "update"]
    assert "Secretname" not in text
    assert "Rochefoucauld" not in text


def test_reads_the_lists_by_itself_when_none_are_given(agency: Database) -> None:
    with agency.write(NADIA) as session:
        youth_id = register(session, a_person(commune_code="33281"), today=TODAY)

    assert stored(agency, youth_id).commune_code == "33281"

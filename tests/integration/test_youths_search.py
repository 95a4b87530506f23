"""Finding someone, listing everyone and spotting duplicates, on both engines."""

from datetime import date

import pytest

from models.agency import Role
from models.journal import JournalEntry
from models.pathway import Pathway, Situation
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import NotPermittedError
from services.youths.duplicates import DuplicateReason, probable_duplicates
from services.youths.listing import Filters, Sort, list_ids, load_rows
from services.youths.search import Quality, find
from services.youths.vocabulary import Programme, SituationFamily, SituationState, YouthStatus
from tests.support.youths import (
    NADIA,
    SAINT_DENIS,
    a_person,
    enter,
    settle,
)

ROCHEFOUCAULD = "de La Rochefoucauld-N’Guessan"


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


@pytest.fixture
def people(agency: Database) -> Database:
    """Seven people whose names look alike."""
    for person in (
        a_person(ROCHEFOUCAULD, "Maëlle-Océane", file_number="20418", commune_code="33281"),
        a_person("Larochelle", "Maël", birth_date=date(2004, 12, 31)),
        a_person("Rochefort", "Maëlys", file_number="2041"),
        a_person("Martin", "Léa", phone="06 12 34 56 78"),
        a_person("Diallo-Martin", "Léa", birth_date=date(2006, 1, 1), birth_name="Œuvrard"),
        a_person("Benkhelifa", "Inès"),
        a_person("Le Goff", "Théo", birth_date=None),
    ):
        enter(agency, person)
    return agency


def found(database: Database, text: str, limit: int = 20, actor: Actor = NADIA) -> list[str]:
    with database.read(actor) as session:
        return [match.first_name for match in find(session, text, limit)]


# In one test, because filling a database takes longer than searching it.
SEARCHES: tuple[tuple[str, list[str]], ...] = (
    ("mael roch", ["Maëlys", "Maëlle-Océane", "Maël"]),
    ("ROCH maël", ["Maëlys", "Maëlle-Océane", "Maël"]),
    ("rochefoucauld", ["Maëlle-Océane"]),
    ("n'guessan", ["Maëlle-Océane"]),
    ("oeuvrard", ["Léa"]),
    ("martin léa", ["Léa", "Léa"]),
    ("benkelifa", ["Inès"]),
    ("ben khelifa", ["Inès"]),
    ("khelifa", ["Inès"]),
    ("legoff", ["Théo"]),
    ("theo le g", ["Théo"]),
    ("20418", ["Maëlle-Océane"]),
    ("2041", ["Maëlys", "Maëlle-Océane"]),
    ("06 12 34 56 78", ["Léa"]),
    ("+33612345678", ["Léa"]),
    ("06.12.34", ["Léa"]),
    ("31/12/2004", ["Maël"]),
    ("31 décembre 2004", ["Maël"]),
    ("larochelle 31/12/04", ["Maël"]),
    ("martin 2041", []),
    ("zzzz", []),
    ("", []),
    ("%", []),
    ("'; drop table youth", []),
)


def test_finds_someone_from_anything_known(people: Database) -> None:
    assert {text: found(people, text) for text, _ in SEARCHES} == dict(SEARCHES)


def test_finds_everyone_born_on_a_day_in_any_form(people: Database) -> None:
    for text in ("4/3/2007", "04/03/07", "2007-03-04", "4 mars 2007"):
        assert set(found(people, text)) == {"Maëlle-Océane", "Maëlys", "Léa", "Inès"}


def test_ranks_the_exact_name_then_the_beginnings_then_what_is_near(people: Database) -> None:
    enter(people, a_person("Martinez", "Paul"))
    enter(people, a_person("Marten", "Zoé"))

    with people.read(NADIA) as session:
        matches = find(session, "martin", 20)

    assert [(match.last_name, match.quality) for match in matches] == [
        ("Martin", Quality.EXACT),
        ("Diallo-Martin", Quality.EXACT),
        ("Martinez", Quality.PREFIX),
        ("Marten", Quality.CLOSE),
    ]


def test_shows_no_more_than_asked(people: Database) -> None:
    assert len(found(people, "m", limit=2)) == 2


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.EMPLOYER_OFFICER])
def test_a_match_tells_these_roles_identity_and_phone_only(people: Database, role: Role) -> None:
    actor = Actor(4, "x", frozenset({role}))

    with people.read(actor) as session:
        (match,) = find(session, "rochefoucauld", 5)

    assert (match.file_number, match.adviser_name) == ("20418", "Nadia Berthier")
    assert match.commune_code is None


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.ADMINISTRATOR])
def test_these_roles_look_nobody_up(people: Database, role: Role) -> None:
    actor = Actor(4, "x", frozenset({role}))
    with people.read(actor) as session:
        for look in (
            lambda: find(session, "martin", 5),
            lambda: list_ids(session),
            lambda: load_rows(session, [1]),
            lambda: probable_duplicates(session, a_person()),
        ):
            with pytest.raises(NotPermittedError):
                look()


def listed(database: Database, *arguments: object, actor: Actor = NADIA) -> list[str]:
    with database.read(actor) as session:
        ids = list_ids(session, *arguments)  # type: ignore[arg-type]
        rows = load_rows(session, ids)
    return [f"{rows[key].last_name} {rows[key].first_name}" for key in ids]


def test_lists_by_folded_name(agency: Database) -> None:
    for name in ("Zola", "émile", "Eluard", "N’Guessan", "Œuvrard", "Da Silva"):
        enter(agency, a_person(name, "Jo"))

    names = ["Da Silva Jo", "Eluard Jo", "émile Jo", "N’Guessan Jo", "Œuvrard Jo", "Zola Jo"]
    assert listed(agency) == names
    assert listed(agency, "", Sort.NAME, True) == names[::-1]


def test_sorts_on_any_column_with_the_unknown_last_both_ways(agency: Database) -> None:
    enter(agency, a_person("A", "Jo", birth_date=date(2008, 1, 1), file_number="9"))
    enter(agency, a_person("B", "Jo", birth_date=None, adviser_id=9, site_id=SAINT_DENIS))
    enter(agency, a_person("C", "Jo", birth_date=date(2005, 1, 1), file_number="10"))

    assert listed(agency, "", Sort.BIRTH_DATE) == ["C Jo", "A Jo", "B Jo"]
    assert listed(agency, "", Sort.BIRTH_DATE, True) == ["A Jo", "C Jo", "B Jo"]
    assert listed(agency, "", Sort.FILE_NUMBER) == ["A Jo", "C Jo", "B Jo"]
    assert listed(agency, "", Sort.ADVISER) == ["A Jo", "C Jo", "B Jo"]  # Berthier, Élan
    assert listed(agency, "", Sort.ADVISER, True) == ["B Jo", "A Jo", "C Jo"]
    assert listed(agency, "", Sort.SITE) == ["A Jo", "C Jo", "B Jo"]
    for sort in Sort:
        assert sorted(listed(agency, "", sort, True)) == ["A Jo", "B Jo", "C Jo"]


def test_searches_the_list_by_any_part(people: Database) -> None:
    assert listed(people, "mael roch", Sort.NAME) == [
        f"{ROCHEFOUCAULD} Maëlle-Océane",
        "Larochelle Maël",
        "Rochefort Maëlys",
    ]
    assert listed(people, "20418") == [f"{ROCHEFOUCAULD} Maëlle-Océane"]
    assert listed(people, "benkelifa") == []  # typos are for the search of the strip


def test_filters_on_caseload_site_and_status(agency: Database) -> None:
    enter(agency, a_person("A", "Own"))
    enter(agency, a_person("B", "Lent", adviser_id=9, lent_to_id=1))
    enter(agency, a_person("C", "Other", adviser_id=9, site_id=SAINT_DENIS))
    enter(agency, a_person("D", "Closed", status=YouthStatus.CLOSED))

    def names(**limits: object) -> list[str]:
        filters = Filters(**limits)  # type: ignore[arg-type]
        return [name[0] for name in listed(agency, "", Sort.NAME, False, filters)]

    assert names() == ["A", "B", "C", "D"]
    assert names(mine=True) == ["A", "B", "D"]
    assert names(site_id=SAINT_DENIS) == ["C"]
    assert names(status=YouthStatus.ACTIVE) == ["A", "B", "C"]
    assert names(mine=True, status=YouthStatus.CLOSED) == ["D"]


@pytest.fixture
def followed(agency: Database) -> int:
    """Someone in a programme, with two situations under way."""
    youth_id = enter(agency, a_person(phone="0612345678", commune_code="33281"))
    enter(agency, a_person("Doe", "Jane"))
    with agency.write(PROGRAM) as session:
        for programme, ended_on in (
            (Programme.PACEA, date(2026, 5, 1)),
            (Programme.CEJ, None),
        ):
            session.add(
                Pathway(
                    youth_id=youth_id,
                    programme=programme,
                    started_on=date(2026, 1, 1),
                    ended_on=ended_on,
                )
            )
        for family in (SituationFamily.JOB_SEEKER, SituationFamily.TRAINING):
            session.add(Situation(youth_id=youth_id, family=family, state=SituationState.CURRENT))
    return youth_id


def test_a_row_tells_an_adviser_the_programme_and_the_situation(
    agency: Database, followed: int
) -> None:
    with agency.read(NADIA) as session:
        ids = list_ids(session, "", Sort.NAME, False, Filters(programme=Programme.CEJ))
        row = load_rows(session, [*ids, 404])[followed]

    assert list(ids) == [followed]
    assert row.programmes == (Programme.CEJ,)
    assert row.situation is SituationFamily.TRAINING
    assert (row.adviser_name, row.site_name) == ("Nadia Berthier", "Garonne")
    assert (row.commune_code, row.phone) == ("33281", "+33612345678")


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.EMPLOYER_OFFICER])
def test_a_row_tells_these_roles_identity_and_phone_only(
    agency: Database, followed: int, role: Role
) -> None:
    actor = Actor(4, "x", frozenset({role}))

    with agency.read(actor) as session:
        row = load_rows(session, list_ids(session))[followed]
        for search in (
            lambda: list_ids(session, "", Sort.NAME, False, Filters(programme=Programme.CEJ)),
            lambda: list_ids(session, "", Sort.LAST_CONTACT),
        ):
            with pytest.raises(NotPermittedError):
                search()

    assert (row.last_name, row.phone) == ("Roch", "+33612345678")
    assert (row.programmes, row.situation, row.commune_code) == (None, None, None)
    assert row.last_contact_on is None


def test_a_long_list_comes_whole(agency: Database) -> None:
    with agency.write(PROGRAM) as session:
        session.add_all(
            [
                Youth(last_name=f"N{number:04}", first_name="X", search_key=f"n{number:04} x")
                for number in range(4_321)
            ]
        )

    with agency.read(NADIA) as session:
        ids = list_ids(session)
        rows = load_rows(session, ids[2_000:2_100])

    assert len(set(ids)) == 4_321
    assert [rows[key].last_name for key in ids[2_000:2_003]] == ["N2000", "N2001", "N2002"]


def test_looking_people_up_writes_nothing(people: Database) -> None:
    with people.read(NADIA) as session:
        before = session.query(JournalEntry).count()
    found(people, "martin")
    listed(people)

    with people.read(NADIA) as session:
        assert session.query(JournalEntry).count() == before


DOUBTS = (
    (a_person("Benkelifa", "Ines"), "Benkhelifa", DuplicateReason.CLOSE_NAMES),
    (a_person("Inès", "Benkhelifa"), "Benkhelifa", DuplicateReason.SWAPPED_NAMES),
    (a_person("X", "Y", phone="0612345678"), "Martin", DuplicateReason.SAME_PHONE),
    (a_person("X", "Y", file_number="2041"), "Rochefort", DuplicateReason.SAME_FILE_NUMBER),
    (a_person("MARTIN", "lea"), "Martin", DuplicateReason.SAME_PERSON),
    (
        a_person("Diallo Martin", "Léa", birth_date=None),
        "Diallo-Martin",
        DuplicateReason.SAME_NAMES,
    ),
    (
        a_person("Œuvrard", "Léa", birth_date=date(2006, 1, 1)),
        "Diallo-Martin",
        DuplicateReason.SAME_PERSON,
    ),
)


def test_shows_who_may_be_the_same_and_why(people: Database) -> None:
    with people.read(NADIA) as session:
        for typed, name, reason in DOUBTS:
            first = probable_duplicates(session, typed)[0]

            assert (first.last_name, first.reasons[0]) == (name, reason)
            assert first.adviser_name == "Nadia Berthier"
            assert first.is_certain is reason.is_certain


def test_a_new_name_has_no_duplicate_nor_has_an_empty_form(people: Database) -> None:
    with people.read(NADIA) as session:
        assert probable_duplicates(session, a_person("Nouveau", "Nom")) == ()
        assert probable_duplicates(session, a_person("", "", birth_date=None)) == ()


def test_the_file_being_edited_is_no_duplicate_of_itself(agency: Database) -> None:
    youth_id = enter(agency, a_person())

    with agency.read(NADIA) as session:
        assert probable_duplicates(session, a_person(), exclude=youth_id) == ()
        assert len(probable_duplicates(session, a_person())) == 1

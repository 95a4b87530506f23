"""Importing a caseload: what is read, what is refused and where, all or nothing."""

import itertools
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from models.journal import JournalEntry
from models.youth import Youth
from services.actor import Actor
from services.database import Database
from services.errors import ConflictError, InputFileError, NotPermittedError
from services.importers import caseload
from services.importers.caseload import CaseloadPlan, Summary
from services.tasks import TaskCancelled, TaskContext
from services.youths.vocabulary import Sex
from tests.support.youths import (
    BORDEAUX,
    NADIA,
    REFERENCES,
    SAINT_DENIS,
    TODAY,
    a_person,
    enter,
    settle,
    stored,
)
from tests.unit.test_youth_dates import FORMS

TITLES = (
    "NOM;Prénom;Date de naissance;Sexe;N° de dossier;Téléphone;Commune;Code postal;"
    "Conseiller;Site;Nationalité"
)
MAEL = "Roch;Maël;04/03/2007;M;20418;06 12 34 56 78;Mérignac;33700;paul;Garonne;x"
ZOE = "Payet;Zoé;31/12/2008;Mme;20419;0693 12 34 56;St Denis;97400;Élan Paul;océan;x"
EMPTY = "Doe;Jane;;;;;;;;;"


@pytest.fixture
def agency(database: Database) -> Database:
    settle(database)
    return database


def write_file(folder: Path, *lines: str, titles: str = TITLES, encoding: str = "utf-8") -> Path:
    path = folder / "portefeuille.csv"
    path.write_bytes("\r\n".join((titles, *lines)).encode(encoding))
    return path


def preview(database: Database, path: Path, actor: Actor = NADIA) -> CaseloadPlan:
    with database.read(actor) as session:
        return caseload.preview(path, session, today=TODAY, references=REFERENCES)


def apply(
    database: Database,
    plan: CaseloadPlan,
    *,
    skip_faulty: bool = False,
    task: TaskContext | None = None,
    actor: Actor = NADIA,
) -> Summary:
    with database.write(actor) as session:
        return caseload.apply(session, plan, task=task or TaskContext(), skip_faulty=skip_faulty)


def count(database: Database) -> int:
    with database.read(NADIA) as session:
        return session.scalar(select(func.count()).select_from(Youth)) or 0


def said(plan: CaseloadPlan) -> list[tuple[int, str]]:
    return [(error.line, error.column) for error in plan.errors]


def test_imports_a_caseload(agency: Database, tmp_path: Path) -> None:
    plan = preview(agency, write_file(tmp_path, MAEL, ZOE, EMPTY))

    assert (plan.errors, plan.rows, plan.faulty) == ((), 3, 0)
    assert plan.ignored == ("Nationalité",)
    assert plan.found["file_number"] == "N° de dossier"
    assert [row.data.birth_date for row in plan.sample] == [
        date(2007, 3, 4),
        date(2008, 12, 31),
        None,
    ]
    assert count(agency) == 0  # nothing yet
    assert apply(agency, plan) == Summary(3, 0)

    with agency.read(NADIA) as session:
        ids = {row.first_name: row.id for row in session.scalars(select(Youth))}
    assert stored(agency, ids["Maël"]) == a_person(
        "Roch", "Maël", sex=Sex.MALE, file_number="20418", phone="+33612345678",
        commune_code="33281", adviser_id=9, site_id=BORDEAUX,
    )  # fmt: skip
    assert stored(agency, ids["Zoé"]) == a_person(
        "Payet", "Zoé", birth_date=date(2008, 12, 31), sex=Sex.FEMALE, file_number="20419",
        phone="+262693123456", commune_code="97411", adviser_id=9, site_id=SAINT_DENIS,
    )  # fmt: skip
    # Who imports follows those whose adviser is not told, on their own site.
    assert stored(agency, ids["Jane"]) == a_person(
        "Doe", "Jane", birth_date=None, adviser_id=1, site_id=BORDEAUX
    )


def test_journals_who_was_added_and_the_import_without_any_value(
    agency: Database, tmp_path: Path
) -> None:
    apply(agency, preview(agency, write_file(tmp_path, MAEL, ZOE)))

    with agency.read(NADIA) as session:
        entries = session.scalars(
            select(JournalEntry).where(JournalEntry.account_id == NADIA.account_id)
        ).all()
        text = repr([vars(entry) for entry in entries])
    assert sorted(entry.action for entry in entries) == ["insert", "insert", "youth.import"]
    assert "Payet" not in text


def test_says_every_error_of_every_line_with_its_column(agency: Database, tmp_path: Path) -> None:
    plan = preview(
        agency,
        write_file(
            tmp_path,
            MAEL,
            ";Zoé;31/02/2008;?;;0693123456;Mérignak;;inconnu;Lune;",
            "Doe;;01/01/2090;;295109912611193;;;99999;;;",
            EMPTY,
            "Roe;Jo;;;;;;;;;;surplus",
        ),
    )

    assert said(plan) == [
        (3, "Date de naissance"),
        (3, "Sexe"),
        (3, "Conseiller"),
        (3, "Site"),
        (3, "NOM"),
        (3, "Téléphone"),
        (3, "Commune"),
        (4, "Prénom"),
        (4, "Date de naissance"),
        (4, "N° de dossier"),
        (4, "Commune"),
        (6, ""),
    ]
    assert (plan.rows, plan.faulty, len(plan.accepted)) == (5, 3, 2)
    messages = [str(error.error) for error in plan.errors]
    assert "31/02/2008" in messages[0]
    assert "Mérignac (33700)" in messages[6]
    assert "12 valeurs pour 11 colonnes" in messages[-1]


def test_no_message_holds_a_name(agency: Database, tmp_path: Path) -> None:
    titles = "nom;prenom;conseiller;mail"
    plan = preview(
        agency,
        write_file(tmp_path, f"Secretname;{'x' * 200};Secretadviser;secret mail", titles=titles),
    )

    assert len(plan.errors) == 3
    assert "ecret" not in repr([str(error.error) for error in plan.errors])


def test_nothing_is_imported_while_a_line_is_faulty(agency: Database, tmp_path: Path) -> None:
    plan = preview(agency, write_file(tmp_path, MAEL, ";;;;;;;;;;x", EMPTY))

    with pytest.raises(InputFileError, match="1 sur 3"):
        apply(agency, plan)
    assert count(agency) == 0

    assert apply(agency, plan, skip_faulty=True) == Summary(2, 1)
    assert count(agency) == 2


def test_a_file_of_faults_only_imports_nothing(agency: Database, tmp_path: Path) -> None:
    plan = preview(agency, write_file(tmp_path, ";;;;;;;;;;x"))

    with pytest.raises(InputFileError, match="Aucune ligne"):
        apply(agency, plan, skip_faulty=True)


def test_a_cancelled_import_leaves_nothing(agency: Database, tmp_path: Path) -> None:
    lines = [f"Nom{number};X;;;{number};;;;;;" for number in range(450)]
    plan = preview(agency, write_file(tmp_path, *lines))
    seen: list[int] = []

    def give_up(done: int, _total: int) -> None:
        seen.append(done)
        if done >= 200:
            task.cancel()

    task = TaskContext(give_up)
    task.MIN_INTERVAL = 0.0
    with pytest.raises(TaskCancelled):
        apply(agency, plan, task=task)

    assert seen == [0, 200]
    assert count(agency) == 0
    assert apply(agency, plan) == Summary(450, 0)


def test_a_person_twice_in_the_file_is_refused_the_second_time(
    agency: Database, tmp_path: Path
) -> None:
    plan = preview(
        agency,
        write_file(
            tmp_path,
            MAEL,
            "ROCH;mael;4/3/2007;;;;;;;;",
            "Autre;Nom;;;20418;;;;;;",
            "Roch;Maël;05/03/2007;;;;;;;;",
        ),
    )

    assert (said(plan), plan.in_file) == ([(3, ""), (4, "")], 2)
    assert all("ligne 2" in str(error.error) for error in plan.errors)


def test_who_is_already_there_is_refused_and_who_resembles_is_pointed_out(
    agency: Database, tmp_path: Path
) -> None:
    enter(agency, a_person("Roch", "Maël"))
    enter(agency, a_person("Doe", "Jane", file_number="7", phone="0612345678"))

    plan = preview(
        agency,
        write_file(
            tmp_path,
            "Roch;Maël;04/03/2007;;;;;;;;",
            "Autre;Nom;;;7;;;;;;",
            "Roche;Maël;04/03/2007;;;;;;;;",
            "Tout;Neuf;;;;06 12 34 56 78;;;;;",
        ),
    )

    assert (said(plan), plan.in_base) == ([(2, ""), (3, "")], 2)
    assert [(each.line, each.notice.parameters["reason"]) for each in plan.notices] == [
        (4, "même date de naissance et nom proche"),
        (5, "même téléphone"),
    ]


def test_an_import_played_twice_adds_nobody_twice(agency: Database, tmp_path: Path) -> None:
    path = write_file(tmp_path, MAEL, ZOE)
    plan = preview(agency, path)
    apply(agency, plan)

    with pytest.raises(ConflictError, match="aperçu"):
        apply(agency, plan)
    assert preview(agency, path).in_base == 2
    assert count(agency) == 2


def test_unusual_ages_and_vague_communes_are_pointed_out(agency: Database, tmp_path: Path) -> None:
    plan = preview(
        agency,
        write_file(
            tmp_path,
            "A;B;01/01/1980;;;;;;;;",
            "C;D;;;;;Saint-Denis;;;;",
            "E;F;;;;;;33650;;;",
            "G;H;;;;;33281;;;;",
            "I;J;;;;;mérignac;33000;;;",
            "K;L;;;;;Saint-Denis;93200;;;",
        ),
    )

    assert plan.errors == ()
    assert [(each.line, each.column) for each in plan.notices] == [
        (2, "Date de naissance"),
        (3, "Commune"),
        (4, "Code postal"),
        (6, "Commune"),
    ]
    assert [person.data.commune_code for person in plan.accepted] == [
        None, None, None, "33281", None, "93066",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "titles",
    [
        "nom de famille;prénoms",
        "Nom d’usage;PRENOM;Nom de naissance",
        "Nom de naissance;Prénom",
        "\ufeffNom ; Prénom ",
    ],
)
def test_recognises_columns_by_many_names(vault: Database, tmp_path: Path, titles: str) -> None:
    plan = preview(vault, write_file(tmp_path, "Roch;Maël", titles=titles))

    assert [(one.data.last_name, one.data.first_name) for one in plan.accepted] == [
        ("Roch", "Maël")
    ]


def test_titles_may_come_after_a_heading(vault: Database, tmp_path: Path) -> None:
    titles = "Extraction du 23/11/2026;;\r\n\r\nNom;Prénom;Naissance"

    plan = preview(vault, write_file(tmp_path, "Roch;Maël;4/3/2007", titles=titles))

    assert [one.line for one in plan.accepted] == [4]


@pytest.mark.parametrize(
    ("titles", "words"),
    [
        ("Roch;Maël", "« Nom » et « Prénom »"),
        ("Nom", "« Nom » et « Prénom »"),
        ("Nom;Prénom;Portable;Mobile", "« Portable » et « Mobile »"),
    ],
)
def test_says_which_columns_are_missing_or_double(
    vault: Database, tmp_path: Path, titles: str, words: str
) -> None:
    with pytest.raises(InputFileError, match=words.replace(" ", ".")) as caught:
        preview(vault, write_file(tmp_path, "a;b;c;d", titles=titles))

    assert "Maël" not in str(caught.value)


def test_a_file_of_titles_only_is_said_so(vault: Database, tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match="personne à importer"):
        preview(vault, write_file(tmp_path))


def test_only_advisers_import(
    vault: Database, tmp_path: Path, receptionist: Actor, officer: Actor, director: Actor
) -> None:
    path = write_file(tmp_path, EMPTY)
    plan = preview(vault, path)

    for actor in (receptionist, officer, director):
        with pytest.raises(NotPermittedError):
            preview(vault, path, actor)
        with pytest.raises(NotPermittedError):
            apply(vault, plan, actor=actor)


HOSTILE = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "iso8859-1",
)  # fmt: skip
FAULTS = (
    ";Sans nom;;",
    "Sans prénom;;;",
    "Roch;Maël;31/02/2008;",
    "Doe;Jane;hier;",
    "Doe;Jane;;pas un téléphone",
    "Doe;Jane;;;;;trop;de;valeurs",
)


def test_rows_in_are_rows_accepted_plus_rows_refused(vault: Database, tmp_path: Path) -> None:
    """Eight encodings, four separators, a score of ways to write a date, six kinds of faults."""
    dates = [text for text in FORMS if text.isascii() and "," not in text]
    right = [f"Nom{number};Zoé;{text};0612345678" for number, text in enumerate(dates)]
    for encoding, separator in itertools.product(HOSTILE, ";\t,|"):
        lines = [line.replace(";", separator) for line in (*right, *FAULTS, "", separator * 3)]
        titles = "Nom;Prénom;Né(e) le;Tél.".replace(";", separator)

        plan = preview(vault, write_file(tmp_path, *lines, titles=titles, encoding=encoding))

        assert plan.rows == len(right) + len(FAULTS)
        assert len(plan.accepted) + plan.faulty == plan.rows
        assert {person.data.birth_date for person in plan.accepted} == {date(2007, 3, 4)}
        assert {person.data.first_name for person in plan.accepted} == {"Zoé"}
        first_fault = len(right) + 2
        faulty = set(range(first_fault, first_fault + len(FAULTS)))
        assert {error.line for error in plan.errors} == faulty


def test_a_few_control_characters_are_left_out(vault: Database, tmp_path: Path) -> None:
    plan = preview(vault, write_file(tmp_path, "Ro\x08ch\x00;Ma\x1bël;;;;;;;;;"))

    assert [(one.data.last_name, one.data.first_name) for one in plan.accepted] == [
        ("Roch", "Maël")
    ]


CELL = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(st.lists(st.lists(CELL, min_size=11, max_size=11), min_size=1, max_size=6))
def test_any_cells_are_accepted_or_refused_and_never_lost(
    vault: Database, tmp_path: Path, rows: list[list[str]]
) -> None:
    lines = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if not filled:
        return

    plan = preview(vault, write_file(tmp_path, *lines))

    assert plan.rows == len(filled)
    assert len(plan.accepted) + len({error.line for error in plan.errors}) == plan.rows

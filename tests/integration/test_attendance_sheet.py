"""The attendance sheet read back: names, days, room for signatures, and nothing else."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any

import pypdfium2
import pytest

from models.agency import Agency
from services.actor import PROGRAM, Actor
from services.agenda.enrolments import enrol
from services.agenda.groups import GroupInput, create_group
from services.agenda.sheets import AttendanceSheet, SheetDay, SheetLine, attendance_sheet
from services.database import Database
from services.errors import NotPermittedError
from services.reports.attendance_sheet import DAYS_PER_PAGE, write
from services.youths.vocabulary import EventKind
from tests.conftest import ENGINES
from tests.support.scratch import shared, undone
from tests.support.youths import BORDEAUX, NADIA, TODAY, a_person, enter, settle

PRINTED = date(2026, 11, 23)
LONG = "Marie-Bérengère-Constance de la Rochefoucauld-Montmorency-Laval d’Entrecasteaux"


@pytest.fixture(scope="module", params=ENGINES)
def agency(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, list[int]]]:
    for database in shared(request, tmp_path_factory):
        settle(database)
        with database.write(PROGRAM) as session:
            session.add(Agency(code="07500100", name="Mission locale", is_demo=False))
        yield database, [enter(database, a_person(name)) for name in ("Zola", "Roch", "Élan")]


def a_sheet(days: int = 1, lines: int = 2, name: str = "Maël Roch") -> AttendanceSheet:
    return AttendanceSheet(
        "Mission locale",
        "Atelier CV",
        "Garonne",
        ("Nadia Berthier",),
        tuple(SheetDay(TODAY + timedelta(days=n), "de 9 h à 12 h") for n in range(days)),
        tuple(SheetLine(name, (True,) * days) for _ in range(lines)),
    )


def pages(content: bytes) -> list[str]:
    document: Any = pypdfium2.PdfDocument(BytesIO(content))
    try:
        found = [str(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()
    return [" ".join(text.replace("\N{NO-BREAK SPACE}", " ").split()) for text in found]


def test_the_sheet_holds_the_seated_by_family_name_and_not_those_who_wait(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        data = GroupInput(
            EventKind.WORKSHOP, "Atelier CV", TODAY, time(9), 180, BORDEAUX, "Salle 2", 2, 1
        )
        group_id = create_group(session, data)[0]
        for person in people:
            enrol(session, group_id, person, today=TODAY)
        sheet = attendance_sheet(session, group_id)

    assert [line.name for line in sheet.lines] == ["Maël Roch", "Maël Zola"]
    assert (sheet.agency, sheet.place) == ("Mission locale", "Salle 2, Garonne")
    text = pages(write(sheet, PRINTED))[0]
    for words in ("Atelier CV", "lundi 23 novembre 2026", "de 9 h à 12 h", "Nadia Berthier"):
        assert words in text
    assert "Signature" in text


def test_nothing_about_the_persons_is_on_it_but_their_name(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        group_id = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", TODAY))[0]
        enrol(session, group_id, people[0], today=TODAY)
        text = " ".join(pages(write(attendance_sheet(session, group_id), PRINTED)))

    assert "Maël Zola" in text
    assert "2007" not in text  # the year they were born


def test_a_day_somebody_is_not_expected_is_crossed_out(
    agency: tuple[Database, list[int]],
) -> None:
    database, people = agency
    with undone(database, NADIA) as session:
        days = [TODAY + timedelta(days=1)]
        keys = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", TODAY), other_days=days)
        enrol(session, keys[0], people[0], today=TODAY)
        enrol(session, keys[1], people[1], today=TODAY, whole_series=False)
        sheet = attendance_sheet(session, keys[0])

    assert {line.name: line.is_expected for line in sheet.lines} == {
        "Maël Zola": (True, True),
        "Maël Roch": (False, True),
    }
    assert "Case grisée" in pages(write(sheet, PRINTED))[0]


def test_a_long_series_goes_on_to_other_pages_with_every_name() -> None:
    found = pages(write(a_sheet(days=2 * DAYS_PER_PAGE + 1), PRINTED))

    assert len(found) == 3
    assert all("Maël Roch" in text for text in found)
    assert "23 nov." in found[0]
    assert "1er décembre 2026" in found[2]


def test_many_people_go_on_to_other_pages_with_the_head_of_the_table() -> None:
    found = pages(write(a_sheet(lines=40), PRINTED))

    assert len(found) > 1
    assert sum(text.count("Maël Roch") for text in found) == 40
    assert all("Nom et prénom" in text for text in found if "Maël Roch" in text)


def test_a_long_name_is_whole_on_several_lines() -> None:
    text = pages(write(a_sheet(name=LONG), PRINTED))[0]

    assert text.replace("-\ufffe", "-").replace(" ", "").count(LONG.replace(" ", "")) == 2


def test_an_empty_workshop_still_has_lines_to_sign() -> None:
    assert "Nom et prénom" in pages(write(a_sheet(lines=0), PRINTED))[0]


def test_no_name_is_in_the_metadata_and_the_bytes_are_the_same_twice() -> None:
    content = write(a_sheet(), PRINTED)
    document: Any = pypdfium2.PdfDocument(BytesIO(content))
    metadata = str(document.get_metadata_dict())
    document.close()

    assert "Roch" not in metadata
    assert content == write(a_sheet(), PRINTED)


def test_an_officer_prints_no_sheet(agency: tuple[Database, list[int]], officer: Actor) -> None:
    database, _people = agency
    with undone(database, NADIA) as session:
        group_id = create_group(session, GroupInput(EventKind.WORKSHOP, "CV", TODAY))[0]
        session.info["actor"] = officer
        with pytest.raises(NotPermittedError):
            attendance_sheet(session, group_id)

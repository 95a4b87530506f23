"""Letters filled from a file, set on a page and read back; what was printed is kept."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image
from sqlalchemy import select

from models.agency import Agency
from models.letter import Letter, LetterMedium
from models.rule_text import RuleOrigin, RuleText
from services.actor import PROGRAM, Actor
from services.database import Database
from services.errors import NotFoundError, NotPermittedError, ValidationError
from services.formatting import NBSP, NNBSP
from services.letters.compose import (
    LetterContent,
    LetterRequest,
    compose,
    letters_of,
    record_letter,
)
from services.letters.head import MOST_BYTES, HeadInput, load_head, set_head, set_logo
from services.reports import letter as page
from services.rule_file import shipped_text
from services.youths.records.events import EventInput, add_event
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import Attendance, EventKind, Programme, Sex
from tests.support.youths import BORDEAUX, NADIA, REFERENCES, TODAY, a_person, enter, settle

DAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _settled(database: Database) -> None:
    settle(database)
    with database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale du Port", is_demo=False))


@pytest.fixture
def youth_id(database: Database) -> int:
    return enter(database, a_person(sex=Sex.FEMALE, site_id=BORDEAUX, email="l@exemple.fr"))


def meeting(
    database: Database,
    youth_id: int,
    day: date = date(2026, 12, 1),
    attendance: Attendance = Attendance.PLANNED,
    kind: EventKind = EventKind.INTERVIEW,
    **more: object,
) -> int:
    data = EventInput(kind, day, attendance=attendance, **more)  # type: ignore[arg-type]
    with database.write(NADIA) as session:
        return add_event(session, youth_id, data, today=TODAY)


def made(
    database: Database, youth_id: int, code: str, actor: Actor = NADIA, **more: object
) -> LetterContent:
    request = LetterRequest(code, **more)  # type: ignore[arg-type]
    with database.read(actor) as session:
        return compose(session, youth_id, request, references=REFERENCES, today=TODAY)


def text_of(content: LetterContent) -> str:
    return plain("\n".join(text or "" for text in content.paragraphs))


def plain(text: str) -> str:
    return text.replace(NBSP, " ").replace(NNBSP, " ")


def read_back(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        texts = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    finally:
        document.close()
    return " ".join(plain(" ".join(texts)).split())


def picture(kind: str = "PNG", size: tuple[int, int] = (60, 20)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, "navy").save(buffer, kind)
    return buffer.getvalue()


def test_a_convocation_says_when_where_and_with_whom(database: Database, youth_id: int) -> None:
    key = meeting(database, youth_id, starts_at=time(14, 30), duration_minutes=45)
    content = made(database, youth_id, "convocation", event_id=key)
    text = text_of(content)

    assert text.startswith("Madame,")
    assert "le mardi 1er décembre 2026 à 14 h 30, sur place, Garonne" in text
    assert "Durée prévue : 45 min." in text
    assert "Nadia Berthier" in text
    assert content.addressee == ("Maël Roch",)
    assert content.email == "l@exemple.fr"
    assert plain(content.short or "").startswith("Mission locale du Port : rendez-vous le mardi")


def test_what_is_not_known_is_left_out_and_never_made_up(database: Database, youth_id: int) -> None:
    content = made(database, youth_id, "convocation", event_id=meeting(database, youth_id))
    text = text_of(content)

    assert "Durée" not in text
    assert "En cas d’empêchement" not in text  # no phone, no address of the agency
    assert "à None" not in text
    assert "le mardi 1er décembre 2026, sur place" in text


@pytest.mark.parametrize(
    ("sex", "greeting", "followed", "present"),
    [
        (Sex.FEMALE, "Madame,", "est suivie par", "était présente"),
        (Sex.MALE, "Monsieur,", "est suivi par", "était présent aux"),
        (Sex.NOT_RECORDED, "Bonjour,", "bénéficie du suivi", "a participé"),
    ],
)
def test_words_agree_with_the_sex_recorded(
    database: Database, sex: Sex, greeting: str, followed: str, present: str
) -> None:
    person = a_person(sex=sex, first_reception_on=date(2026, 3, 2))
    youth_id = enter(database, person)
    key = meeting(database, youth_id, DAY, Attendance.PRESENT)

    assert text_of(made(database, youth_id, "convocation", event_id=key)).startswith(greeting)
    attested = text_of(made(database, youth_id, "follow_up"))
    assert followed in attested
    assert "depuis le 2 mars 2026" in attested
    assert present in text_of(made(database, youth_id, "presence", event_id=key))


def test_an_attestation_lists_the_meetings_somebody_came_to_and_no_other(
    database: Database, youth_id: int
) -> None:
    meeting(database, youth_id, DAY, Attendance.PRESENT, EventKind.WORKSHOP, label="Atelier CV")
    meeting(database, youth_id, DAY, Attendance.ABSENT, label="Manqué")
    meeting(database, youth_id, date(2026, 10, 31), Attendance.PRESENT, label="Avant")
    content = made(database, youth_id, "presence", first=date(2026, 11, 1), last=date(2026, 11, 23))

    assert [plain(line) for line in content.meetings] == ["vendredi 20 novembre 2026 : Atelier CV"]
    assert None in content.paragraphs
    printed = read_back(page.write(content))
    assert "du 1er au 23 novembre 2026" in printed
    assert "Atelier CV" in printed
    assert "Manqué" not in printed


def test_what_an_interview_is_about_is_on_no_letter(database: Database, youth_id: int) -> None:
    key = meeting(database, youth_id, DAY, Attendance.PRESENT, label="Addiction, tribunal")
    about = made(database, youth_id, "convocation", event_id=key)
    attested = made(database, youth_id, "presence", event_id=key)

    for content in (about, attested):
        assert "Addiction" not in read_back(page.write(content))
        assert "Addiction" not in (content.short or "")
    assert "entretien individuel" in text_of(about)
    assert [plain(line) for line in attested.meetings] == [
        "vendredi 20 novembre 2026 : entretien individuel"
    ]


def test_nothing_is_attested_when_nobody_came(database: Database, youth_id: int) -> None:
    meeting(database, youth_id, DAY, Attendance.ABSENT)
    with pytest.raises(ValidationError, match="Aucune présence"):
        made(database, youth_id, "presence", first=DAY, last=DAY)
    with pytest.raises(ValidationError, match="période"):
        made(database, youth_id, "presence")
    with pytest.raises(ValidationError, match="précède"):
        made(database, youth_id, "presence", first=DAY, last=date(2026, 11, 1))


def test_a_letter_about_a_meeting_needs_one_of_this_person(
    database: Database, youth_id: int
) -> None:
    other = enter(database, a_person("Autre"))
    with pytest.raises(ValidationError, match="Choisissez le rendez-vous"):
        made(database, youth_id, "convocation")
    with pytest.raises(NotFoundError):
        made(database, youth_id, "convocation", event_id=meeting(database, other))


def test_the_sheet_of_a_contract_leaves_blank_what_is_not_known(
    database: Database, youth_id: int
) -> None:
    with database.write(NADIA) as session:
        data = PathwayInput(Programme.CEJ, date(2026, 11, 2), planned_end_on=date(2027, 11, 1))
        start_pathway(session, youth_id, data, today=TODAY)
    fields = dict(made(database, youth_id, "cej").fields)

    assert plain(fields["Début du contrat"] or "") == "2 novembre 2026"
    assert plain(fields["Fin prévue"] or "") == "1er novembre 2027"
    for label in ("Signature du contrat", "Numéro de dossier I-MILO", "Engagements"):
        assert fields[label] is None
    assert fields["Qualité de travailleur handicapé"] is None


def test_the_page_holds_the_letter_and_its_metadata_hold_no_name(
    database: Database, youth_id: int, administrator: Actor
) -> None:
    with database.write(administrator) as session:
        set_head(session, HeadInput("3 rue du Port\n33000 Bordeaux", "0556000014", "ml@exemple.fr"))
        set_logo(session, picture())
    key = meeting(database, youth_id, starts_at=time(9))
    content = made(database, youth_id, "convocation", event_id=key)
    data = page.write(content)
    text = read_back(data)

    for words in (
        "Mission locale du Port",
        "3 rue du Port",
        "Maël Roch",
        "à 9 h",
        "Nadia Berthier",
    ):
        assert words in text
    assert "au 05 56 00 00 14 ou à ml@exemple.fr" in text
    assert data == page.write(content)
    document = pypdfium2.PdfDocument(data)
    try:
        assert len(document) == 1
        assert "Roch" not in str(document.get_metadata_dict())
    finally:
        document.close()


def test_letters_set_at_once_do_not_mix(database: Database, youth_id: int) -> None:
    letters = [made(database, youth_id, code) for code in ("cej", "pacea", "follow_up")] * 4
    alone = [page.write(content) for content in letters]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(page.write, letters)) == alone


def test_the_copy_of_the_agency_is_the_one_used(database: Database, youth_id: int) -> None:
    file = "letters/reminder.toml"
    text = shipped_text(file).replace("{greeting}", "Chère personne,")
    with database.write(PROGRAM) as session:
        session.add(
            RuleText(
                file=file,
                edition="2026-12",
                digest="0" * 64,
                content=text,
                origin=RuleOrigin.AGENCY,
                is_current=True,
            )
        )

    assert text_of(made(database, youth_id, "reminder")).startswith("Chère personne,")


def test_what_was_printed_is_kept_with_its_author_and_not_the_page(
    database: Database, youth_id: int
) -> None:
    key = meeting(database, youth_id)
    content = made(database, youth_id, "convocation", event_id=key)
    with database.write(NADIA) as session:
        record_letter(session, youth_id, content, LetterMedium.PRINT, today=TODAY)

    with database.read(NADIA) as session:
        [item] = letters_of(session, youth_id)
        row = session.scalars(select(Letter)).one()
    assert (item.kind, item.medium, item.made_on) == ("convocation", LetterMedium.PRINT, TODAY)
    assert item.author == "Nadia Berthier"
    assert row.event_id == key


def test_only_who_may_print_makes_a_letter(
    database: Database, youth_id: int, director: Actor, receptionist: Actor
) -> None:
    for actor in (director, receptionist):
        with pytest.raises(NotPermittedError):
            made(database, youth_id, "follow_up", actor)


# The head


def test_a_site_has_its_own_address_under_the_logo_of_the_agency(
    database: Database, administrator: Actor
) -> None:
    with database.write(administrator) as session:
        set_head(session, HeadInput("1 place du Marché", "0556000014"))
        set_head(session, HeadInput("9 quai Nord", site_id=BORDEAUX))
        set_logo(session, picture("JPEG"))
    with database.read(NADIA) as session:
        head, shared = load_head(session, BORDEAUX), load_head(session, None)

    assert (head.site, head.address, head.phone) == ("Garonne", "9 quai Nord", "0556000014")
    assert head.logo == shared.logo == picture("JPEG")
    assert shared.lines == ("1 place du Marché", "0556000014")


def test_a_logo_that_is_no_picture_is_refused_whatever_its_name(
    database: Database, administrator: Actor
) -> None:
    whole = picture(size=(300, 300))
    gif = BytesIO()
    Image.new("P", (4, 4)).save(gif, "GIF")
    for content, said in (
        (b"%PDF-1.7 not a picture", "n’est pas une image"),
        (b"", "n’est pas une image"),
        (whole[: len(whole) // 2], "n’est pas une image"),
        (gif.getvalue(), "n’est pas une image"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * MOST_BYTES, "ko au plus"),
        (picture(size=(3200, 2)), "3200"),
    ):
        with pytest.raises(ValidationError, match=said), database.write(administrator) as session:
            set_logo(session, content)
    with database.read(NADIA) as session:
        assert load_head(session, None).logo is None


def test_only_who_manages_the_agency_changes_the_head(database: Database) -> None:
    for change in (
        lambda session: set_head(session, HeadInput("ici")),
        lambda session: set_logo(session, None),
    ):
        with pytest.raises(NotPermittedError), database.write(NADIA) as session:
            change(session)

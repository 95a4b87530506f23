"""The tab of the letters, the clipboard, the mail program, and the head in the settings."""

from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from models.agency import Agency
from models.letter import Letter, LetterMedium
from services.actor import PROGRAM, Actor
from services.database import Database
from services.letters.head import load_head
from services.youths.page import open_page
from services.youths.records.events import EventInput, add_event
from services.youths.vocabulary import EventKind
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.documents.mail import mail_url
from ui.forms import letter_view
from ui.forms.letter_dialog import print_convocation
from ui.screens.settings.letterhead import LetterheadSection
from ui.screens.youth.letters.section import LettersSection
from ui.widgets.clipboard import ClipboardLoan


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    with context.database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale du Port", is_demo=False))
    return enter(context.database, a_person(email="m@exemple.fr"))


@pytest.fixture
def event_id(context: ScreenContext, youth_id: int) -> int:
    with context.database.write(NADIA) as session:
        data = EventInput(EventKind.INTERVIEW, date(2026, 12, 1))
        return add_event(session, youth_id, data, today=TODAY)


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> LettersSection:
    section = LettersSection(context)
    qtbot.addWidget(section)
    section.resize(1200, 900)
    activate(qtbot, section)

    def show(_tables: object = None) -> None:
        with context.database.write(context.actor) as session:
            page = open_page(session, youth_id, today=TODAY)
        section.show_person(page)

    context.bus.changed.connect(show)
    with qtbot.waitSignal(section.loaded):
        show()
    return section


def mediums(context: ScreenContext) -> list[LetterMedium]:
    with context.database.read(PROGRAM) as session:
        return list(session.scalars(select(Letter.medium).order_by(Letter.id)))


def test_the_next_appointment_is_the_one_the_convocation_is_about(
    qtbot: QtBot, context: ScreenContext, youth_id: int, event_id: int
) -> None:
    section = shown(qtbot, context, youth_id)

    qtbot.waitUntil(lambda: section.view.content() is not None)
    assert section.meeting.value() == event_id
    assert section.view.preview.page_count == 1
    assert "1er décembre 2026" in section.view.preview.accessibleDescription()


def test_what_is_printed_is_noted_in_the_file(
    qtbot: QtBot,
    context: ScreenContext,
    youth_id: int,
    event_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[bytes] = []

    def ask_and_print(page: bytes, _parent: object) -> bool:
        sent.append(page)
        return True

    monkeypatch.setattr(letter_view, "ask_and_print", ask_and_print)
    section = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: section.view.content() is not None)
    section.view.print_button.setFocus()
    QTest.keyClick(section.view.print_button, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: section.model.rowCount() == 1)
    assert sent[0].startswith(b"%PDF")
    assert mediums(context) == [LetterMedium.PRINT]
    assert section.model.index(0, 0).data() == "Convocation"


def test_a_print_given_up_is_not_noted(
    qtbot: QtBot,
    context: ScreenContext,
    youth_id: int,
    event_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(letter_view, "ask_and_print", lambda _page, _parent: False)
    section = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: section.view.content() is not None)
    section.view.print_letter()

    assert mediums(context) == []


def test_the_short_text_is_copied_as_it_was_corrected(
    qtbot: QtBot, context: ScreenContext, youth_id: int, event_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: section.view.content() is not None)
    section.view.short.setPlainText("Rendez-vous mardi.")
    section.view.copy_button.click()

    assert QGuiApplication.clipboard().text() == "Rendez-vous mardi."
    qtbot.waitUntil(lambda: mediums(context) == [LetterMedium.COPY])
    assert "une minute" in journey_of(context).messages[0]


def test_a_mail_is_opened_and_noted_and_its_absence_said(
    qtbot: QtBot,
    context: ScreenContext,
    youth_id: int,
    event_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = [False, True]
    monkeypatch.setattr(letter_view, "open_mail", lambda *_words: answers.pop(0))
    section = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: section.view.content() is not None)
    section.view.mail_button.click()
    assert "Aucun logiciel" in section.view.message.text()
    assert mediums(context) == []
    section.view.mail_button.click()
    qtbot.waitUntil(lambda: mediums(context) == [LetterMedium.MAIL])


def test_an_attestation_without_presence_says_what_to_do(
    qtbot: QtBot, context: ScreenContext, youth_id: int, event_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: section.view.content() is not None)
    section.kind.set_value("presence")

    qtbot.waitUntil(lambda: "Aucune présence" in section.view.message.text())
    assert section.view.content() is None
    assert not section.fields["first"].isHidden()


def test_a_convocation_opens_from_any_screen(
    qtbot: QtBot, context: ScreenContext, youth_id: int, event_id: int
) -> None:
    dialog = print_convocation(context, None, youth_id, event_id)
    qtbot.addWidget(dialog)

    qtbot.waitUntil(lambda: dialog.view.content() is not None)
    assert "Roch" not in dialog.windowTitle()


def test_the_clipboard_gives_back_only_what_was_lent(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    parent = clipboard
    loan = ClipboardLoan(parent, kept_ms=1)
    loan.copy("secret")
    qtbot.waitUntil(lambda: clipboard.text() == "")
    loan = ClipboardLoan(parent, kept_ms=60_000)
    loan.copy("secret")
    clipboard.setText("autre chose")
    loan.take_back()

    assert clipboard.text() == "autre chose"


@pytest.mark.parametrize(
    "body",
    ["Rendez-vous à 14 h & sur place ?", "Ligne 1\nLigne 2", "100 % = #1 + «\u00a0é\u00a0»", ""],
)
def test_a_mail_keeps_every_character_of_its_text(body: str) -> None:
    url = mail_url("l.o'neil+1@exemple.fr", "Rendez-vous & suite", body)
    parts = urlsplit(bytes(url.toEncoded().data()).decode("ascii"))
    given = parse_qs(parts.query, keep_blank_values=True)

    assert url.scheme() == "mailto"
    assert QUrl.fromPercentEncoding(parts.path.encode()) == "l.o'neil+1@exemple.fr"
    assert given == {"subject": ["Rendez-vous & suite"], "body": [body.replace("\n", "\r\n")]}


def test_a_file_that_is_no_picture_is_refused_in_the_settings(
    qtbot: QtBot, context: ScreenContext, administrator: Actor, tmp_path: Path
) -> None:
    context = seen_by(context, administrator)
    section = LetterheadSection(context)
    qtbot.addWidget(section)
    section.show_sites(())
    path = tmp_path / "logo.png"
    path.write_text("pas une image")
    section.keep_logo(path)
    qtbot.waitUntil(lambda: "n’est pas une image" in section.logo_error.text())
    section.keep_logo(tmp_path / "absent.png")
    qtbot.waitUntil(lambda: "ne se lit pas" in section.logo_error.text())

    section.address.setPlainText("3 rue du Port\n33000 Bordeaux")
    section.email.setText("pas une adresse")
    section.submit()
    qtbot.waitUntil(lambda: bool(section.fields()["email"].error()))
    section.email.setText("ml@exemple.fr")
    section.submit()
    qtbot.waitUntil(lambda: head_lines(context.database) != ())
    assert head_lines(context.database) == ("3 rue du Port", "33000 Bordeaux", "ml@exemple.fr")


def head_lines(database: Database) -> tuple[str, ...]:
    with database.read(PROGRAM) as session:
        return load_head(session, None).lines


def test_a_period_stands_for_a_meeting_in_an_attestation_only(
    qtbot: QtBot, context: ScreenContext, youth_id: int, event_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    qtbot.waitUntil(lambda: section.view.content() is not None)
    assert [section.meeting.itemText(n)[:10] for n in range(section.meeting.count())] == [
        "01/12/2026"
    ]
    section.kind.set_value("presence")
    assert section.meeting.count() == 2
    assert section.meeting.value() is None
    section.kind.set_value("convocation")
    assert section.meeting.value() == event_id

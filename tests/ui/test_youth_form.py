"""Register and correct somebody: errors on their field, doubles before creating, nothing lost."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from services.database import Database
from services.youths.edit import update
from services.youths.page import YouthPage, open_page
from services.youths.search import find
from services.youths.values import YouthInput
from services.youths.vocabulary import Sex, YesNo
from tests.support.screens import seen_by
from tests.support.windows import activate
from tests.support.youths import (
    BORDEAUX,
    NADIA,
    TODAY,
    a_person,
    enter,
    stored,
    version_of,
)
from ui.context import ScreenContext
from ui.forms.prefill import fields_from
from ui.forms.youth_form import YouthForm


@pytest.fixture
def form(qtbot: QtBot, context: ScreenContext) -> YouthForm:
    return shown(qtbot, context)


def shown(qtbot: QtBot, context: ScreenContext) -> YouthForm:
    form = YouthForm(context)
    qtbot.addWidget(form)
    form.resize(1200, 700)
    activate(qtbot, form)
    form.start_new(quick=True)
    form.focus_task()
    return form


def type_in(qtbot: QtBot, form: YouthForm, name: str, text: str) -> None:
    editor = form.fields.editor(name)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.clear()
    qtbot.keyClicks(editor, text)


def error(form: YouthForm, name: str) -> str:
    return form.fields.fields[name].error()


def page_of(database: Database, youth_id: int) -> YouthPage:
    with database.write(NADIA) as session:
        return open_page(session, youth_id, today=TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mael roch", {"first_name": "Mael", "last_name": "Roch"}),
        ("ROCH Maël", {"first_name": "Maël", "last_name": "ROCH"}),
        ("roch", {"last_name": "Roch"}),
        ("Inès de la Tour", {"first_name": "Inès", "last_name": "de la Tour"}),
        ("4/3/2007", {"birth_date": date(2007, 3, 4)}),
        (
            "maël roch 04/03/2007",
            {"first_name": "Maël", "last_name": "Roch", "birth_date": date(2007, 3, 4)},
        ),
        ("06 12 34 56 78", {"phone": "06 12 34 56 78"}),
        ("20418", {"file_number": "20418"}),
        ("", {}),
    ],
)
def test_what_was_searched_fills_the_first_fields(text: str, expected: dict[str, object]) -> None:
    assert fields_from(text, TODAY) == expected


def test_a_few_keys_register_somebody(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    for name, text in (
        ("last_name", "Roch"),
        ("first_name", "Mael"),
        ("birth_date", "4/3/2007"),
        ("phone", "05 56 00 00 14"),
    ):
        type_in(qtbot, form, name, text)
    type_in(qtbot, form, "commune_code", "merignac")
    qtbot.keyClick(form.fields.editor("commune_code"), Qt.Key.Key_Return)  # takes the commune

    with qtbot.waitSignals([form.saved, context.bus.changed]):
        qtbot.keyClick(form.fields.editor("commune_code"), Qt.Key.Key_Return)

    with context.database.read(NADIA) as session:
        (found,) = find(session, "roch")
    saved = stored(context.database, found.id)
    assert (saved.last_name, saved.first_name) == ("Roch", "Mael")
    assert saved.birth_date == date(2007, 3, 4)
    assert (saved.phone, saved.commune_code) == ("+33556000014", "33281")
    assert (saved.adviser_id, saved.site_id) == (1, BORDEAUX)
    assert not form.is_dirty()


def test_the_sex_is_chosen_with_the_arrows(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    form.start_new("Inès Martin", quick=True)
    sex = form.fields.editor("sex")
    sex.setFocus()
    focused = sex.focusProxy()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Right)  # from the last one to the first

    with qtbot.waitSignal(form.saved) as blocker:
        form.save()

    assert stored(context.database, blocker.args[0]).sex is Sex.FEMALE


def test_every_error_stands_on_its_field_and_the_typing_stays(
    qtbot: QtBot, form: YouthForm
) -> None:
    type_in(qtbot, form, "last_name", "Roch")
    type_in(qtbot, form, "phone", "05 56")
    type_in(qtbot, form, "commune_code", "Merinac")
    form.save()

    qtbot.waitUntil(lambda: error(form, "first_name") != "")

    assert "obligatoire" in error(form, "first_name")
    assert "n’existe pas" in error(form, "phone")
    assert "Est-ce Mérignac (33700)" in error(form, "commune_code")
    assert form.fields.editor("first_name").hasFocus()
    phone = form.fields.editor("phone")
    assert isinstance(phone, QLineEdit)
    assert phone.text() == "05 56"
    assert form.is_dirty()


def test_an_impossible_date_is_told_before_anything_is_asked_of_the_base(
    qtbot: QtBot, form: YouthForm
) -> None:
    type_in(qtbot, form, "birth_date", "31/02/2008")

    qtbot.keyClick(form.fields.editor("birth_date"), Qt.Key.Key_Return)

    assert "31/02/2008" in error(form, "birth_date")
    assert form.save_button.isEnabled()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("01/01/2030", "dans le futur"),
        ("01/01/1900", "plus de 120 ans"),
    ],
)
def test_a_birth_date_nobody_can_have_is_refused_as_the_field_is_left(
    qtbot: QtBot, form: YouthForm, typed: str, said: str
) -> None:
    type_in(qtbot, form, "birth_date", typed)
    form.fields.editor("phone").setFocus()

    qtbot.waitUntil(lambda: said in error(form, "birth_date"))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("04/03/2000", "de 16 à 25 ans"),
        ("04/03/1990", "aurait 36 ans"),
        ("04/03/2010", "mineure"),
    ],
)
def test_an_unusual_age_is_noted_and_blocks_nothing(
    qtbot: QtBot, form: YouthForm, typed: str, said: str
) -> None:
    form.start_new("Maël Roch", quick=True)
    type_in(qtbot, form, "birth_date", typed)
    field = form.fields.fields["birth_date"]
    qtbot.waitUntil(lambda: said in field.editor.accessibleDescription())

    with qtbot.waitSignal(form.saved):
        form.save()


def test_a_double_is_shown_while_typing_and_can_be_chosen(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    known = enter(context.database, a_person("Roch", "Maël"))
    form.start_new("Mael roch", quick=True)
    type_in(qtbot, form, "birth_date", "04032007")
    qtbot.waitUntil(lambda: len(form.duplicates.found()) == 1)
    assert form.duplicates.found()[0].is_certain
    assert form.save_button.text() == "Créer quand même"

    form.duplicates.focus_first()
    with qtbot.waitSignal(form.person_chosen) as blocker:
        qtbot.keyClick(form.duplicates._buttons[0], Qt.Key.Key_Return)

    assert blocker.args == [known]


def test_saving_faster_than_the_check_still_shows_the_double_first(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    enter(context.database, a_person("Roch", "Maël"))
    form.start_new("Mael roch", quick=True)
    form.save()
    qtbot.waitUntil(lambda: len(form.duplicates.found()) == 1)
    qtbot.waitUntil(form.save_button.isEnabled)

    with qtbot.waitSignal(form.saved):
        form.save()  # knowingly


def test_in_a_narrow_window_the_doubles_stand_over_the_fields(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    enter(context.database, a_person("Roch", "Maël"))
    form.resize(700, 700)
    form.start_new("Mael roch", quick=True)

    qtbot.waitUntil(form.duplicates.isVisible)

    assert form.duplicates.mapTo(form, QPoint(0, 0)).y() < form.fields.mapTo(form, QPoint(0, 0)).y()


def test_all_the_fields_open_without_losing_the_short_ones(qtbot: QtBot, form: YouthForm) -> None:
    form.start_new("Mael roch", quick=True)
    assert not form.fields.is_shown("email")

    form.more.click()

    assert form.fields.is_shown("email")
    last_name = form.fields.editor("last_name")
    assert isinstance(last_name, QLineEdit)
    assert last_name.text() == "Roch"


def test_ten_thousand_characters_are_kept_and_refused(qtbot: QtBot, form: YouthForm) -> None:
    form.start_new("Mael roch", quick=True)
    last_name = form.fields.editor("last_name")
    assert isinstance(last_name, QLineEdit)
    last_name.setText("é" * 10_000)
    form.save()

    qtbot.waitUntil(lambda: error(form, "last_name") != "")

    assert len(last_name.text()) == 10_000


def test_emoji_and_right_to_left_names_are_stored_as_typed(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    last_name, first_name = form.fields.editor("last_name"), form.fields.editor("first_name")
    assert isinstance(last_name, QLineEdit)
    assert isinstance(first_name, QLineEdit)
    last_name.setText("محمود")
    first_name.setText("Zoé 🌻")

    with qtbot.waitSignal(form.saved) as blocker:
        form.save()

    saved = stored(context.database, blocker.args[0])
    assert (saved.last_name, saved.first_name) == ("محمود", "Zoé 🌻")


def test_a_correction_writes_over_the_file(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    youth_id = enter(context.database, a_person(phone="05 56 00 00 14", driving_licence=YesNo.YES))
    form.start_edit(page_of(context.database, youth_id))
    phone = form.fields.editor("phone")
    assert isinstance(phone, QLineEdit)
    assert phone.text() == "05 56 00 00 14"
    type_in(qtbot, form, "phone", "06 12 34 56 78")

    with qtbot.waitSignal(form.saved):
        form.save()

    saved = stored(context.database, youth_id)
    assert (saved.phone, saved.driving_licence) == ("+33612345678", YesNo.YES)


def test_a_change_by_somebody_else_is_told_and_the_typing_stays(
    qtbot: QtBot, form: YouthForm, context: ScreenContext
) -> None:
    youth_id = enter(context.database, a_person())
    form.start_edit(page_of(context.database, youth_id))
    rewrite(context.database, youth_id, a_person(file_number="20418"))
    type_in(qtbot, form, "email", "mael@example.org")

    form.save()

    qtbot.waitUntil(lambda: "entre-temps" in form._message.text())
    email = form.fields.editor("email")
    assert isinstance(email, QLineEdit)
    assert email.text() == "mael@example.org"
    assert stored(context.database, youth_id).email is None


def test_reception_sees_the_fields_of_its_role_only(
    qtbot: QtBot, context: ScreenContext, receptionist: object
) -> None:
    form = shown(qtbot, seen_by(context, receptionist))  # type: ignore[arg-type]
    form.start_new()

    assert form.fields.is_shown("phone")
    assert not form.fields.is_shown("commune_code")
    assert not form.fields.is_shown("disabled_worker")


def test_escape_leaves_at_once_when_nothing_was_typed(qtbot: QtBot, form: YouthForm) -> None:
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(form.fields.editor("last_name"), Qt.Key.Key_Escape)


def rewrite(database: Database, youth_id: int, data: YouthInput) -> None:
    with database.write(NADIA) as session:
        version = version_of(database, youth_id)
        update(session, youth_id, version, data, today=TODAY)

"""What is typed in a form outlives a lock: kept as a draft, offered, never taken up unasked."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from typing_extensions import override

from models.agency import Role
from models.diagnostic import Draft
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.settings import Settings
from tests.conftest import KEY
from tests.support.screens import seen_by
from tests.support.windows import activate
from tests.support.youths import REFERENCES, TODAY, a_person, enter, stored
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.draft_bar import DraftBar
from ui.forms.editor_state import held, put
from ui.forms.youth_form import YouthForm
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.employers.forms import ExchangeForm
from ui.screens.youth.desk import Desk
from ui.screens.youth.event_form import EventForm
from ui.screens.youth.inline_form import InlineForm
from ui.screens.youth.record_panel import RecordPanel
from ui.screens.youth.screen import YouthScreen
from ui.screens.youths.screen import YouthsScreen
from ui.start import Program
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestion_list import Suggestion
from ui.workspace import Workspace


def kept(context: ScreenContext) -> dict[str, int | None]:
    """Forms that left a draft, with the person each is about."""
    with context.database.read(PROGRAM) as session:
        return dict(session.execute(select(Draft.form, Draft.youth_id)).all())


def bar_of(widget: object) -> DraftBar:
    found = widget.findChild(DraftBar)  # type: ignore[attr-defined]
    assert isinstance(found, DraftBar)
    return found


def a_new_form(qtbot: QtBot, context: ScreenContext) -> YouthForm:
    form = YouthForm(context)
    alone(qtbot, form)
    form.start_new()
    form.focus_task()
    qtbot.waitUntil(context.tasks.is_idle)
    return form


def alone(qtbot: QtBot, form: QWidget) -> None:
    qtbot.addWidget(form)
    form.resize(1100, 800)
    activate(qtbot, form)


def typed(qtbot: QtBot, form: YouthForm, **texts: str) -> None:
    for name, text in texts.items():
        form.fields.editor(name).setFocus()
        qtbot.keyClicks(form.fields.editor(name), text)


def text_of(form: YouthForm, name: str) -> str:
    editor = form.fields.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor.text()


@pytest.fixture
def left(qtbot: QtBot, context: ScreenContext) -> None:
    """A new file was being typed when the window locked."""
    form = a_new_form(qtbot, context)
    typed(qtbot, form, last_name="Roch", birth_date="31/02/2007")
    assert form.may_leave()
    qtbot.waitUntil(context.tasks.is_idle)
    form.close()


@pytest.mark.usefixtures("left")
def test_a_form_left_is_offered_and_never_taken_up_unasked(
    qtbot: QtBot, context: ScreenContext
) -> None:
    form = a_new_form(qtbot, context)
    bar = bar_of(form)

    qtbot.waitUntil(bar.isVisible)

    assert kept(context) == {"new_youth": None}
    assert text_of(form, "last_name") == ""
    assert not form.fields.isEnabled()
    assert bar.resume.hasFocus()


@pytest.mark.usefixtures("left")
def test_a_form_taken_up_shows_what_was_typed_even_what_cannot_be_read(
    qtbot: QtBot, context: ScreenContext
) -> None:
    form = a_new_form(qtbot, context)
    qtbot.waitUntil(bar_of(form).isVisible)

    qtbot.keyClick(bar_of(form).resume, Qt.Key.Key_Return)

    assert (text_of(form, "last_name"), text_of(form, "birth_date")) == ("Roch", "31/02/2007")
    assert form.fields.isEnabled()
    assert form.is_dirty()


@pytest.mark.usefixtures("left")
def test_a_draft_goes_when_it_is_thrown_away_or_its_form_saved(
    qtbot: QtBot, context: ScreenContext
) -> None:
    form = a_new_form(qtbot, context)
    qtbot.waitUntil(bar_of(form).isVisible)
    form.save()
    assert bar_of(form).isVisible(), "saving must wait for the answer"
    bar_of(form).drop.click()
    qtbot.waitUntil(lambda: kept(context) == {})
    assert text_of(form, "last_name") == ""

    typed(qtbot, form, last_name="Doe", first_name="Jane")
    assert form.may_leave()
    assert kept(context) == {"new_youth": None}
    with qtbot.waitSignal(form.saved):
        form.save()
    qtbot.waitUntil(lambda: kept(context) == {})


def test_a_form_left_without_typing_leaves_nothing(qtbot: QtBot, context: ScreenContext) -> None:
    form = a_new_form(qtbot, context)

    assert form.may_leave()

    assert kept(context) == {}


def test_a_correction_taken_up_over_a_file_changed_since_is_told_and_overwrites_nothing(
    qtbot: QtBot, context: ScreenContext
) -> None:
    youth_id = enter(context.database, a_person("Roch", "Jane"))
    screen = a_file(qtbot, context, youth_id)
    screen.start_edit()
    assert screen.form is not None
    qtbot.waitUntil(context.tasks.is_idle)
    typed(qtbot, screen.form, first_name="tte")
    assert screen.can_leave()
    assert kept(context) == {"youth": youth_id}
    screen.close()
    with context.database.write(PROGRAM) as session:
        session.get_one(Youth, youth_id).first_name = "Johanna"

    again = a_file(qtbot, context, youth_id)
    again.start_edit()
    form = again.form
    assert form is not None
    qtbot.waitUntil(bar_of(form).isVisible)
    bar_of(form).resume.click()
    form.save()
    qtbot.waitUntil(context.tasks.is_idle)

    assert text_of(form, "first_name") == "Janette"
    assert form.is_dirty()
    assert stored(context.database, youth_id).first_name == "Johanna"


def a_file(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1300, 820)
    activate(qtbot, screen)
    screen.open(youth_id)
    qtbot.waitUntil(context.tasks.is_idle)
    return screen


def test_a_small_form_of_a_file_is_put_aside_and_offered_again(
    qtbot: QtBot, context: ScreenContext
) -> None:
    youth_id = enter(context.database, a_person("Roch", "Jane"))
    screen = a_file(qtbot, context, youth_id)
    label = event_label(qtbot, context, screen.panel, screen.recorder.open_form)
    qtbot.keyClicks(label, "Bilan")
    tick = screen.panel.form.findChild(QCheckBox)  # type: ignore[union-attr]
    assert tick is not None
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert screen.can_leave()
    assert kept(context) == {"record.EventForm": youth_id}

    label = event_label(qtbot, context, screen.panel, screen.recorder.open_form)
    bar = bar_of(screen.panel)
    qtbot.waitUntil(bar.isVisible)
    assert label.text() == ""
    bar.resume.click()

    assert label.text() == "Bilan"
    assert screen.panel.form.findChild(QCheckBox).isChecked()  # type: ignore[union-attr]
    screen.panel.cancel.click()
    qtbot.waitUntil(lambda: kept(context) == {})


def event_label(
    qtbot: QtBot, context: ScreenContext, panel: RecordPanel, open_form: Callable[[str], None]
) -> QLineEdit:
    open_form("event")
    qtbot.waitUntil(context.tasks.is_idle)
    assert isinstance(panel.form, EventForm)
    editor = panel.form.fields["label"].editor
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    return editor


def test_an_exchange_with_an_employer_is_kept_for_this_employer_alone(
    qtbot: QtBot, context: ScreenContext
) -> None:
    form = ExchangeForm(as_karim(context))
    alone(qtbot, form)
    form.hide()
    form.start(31)
    outcome = form.fields["outcome"].editor
    qtbot.keyClicks(outcome, "Rappeler lundi")
    qtbot.waitUntil(context.tasks.is_idle)
    assert form.flush()
    assert kept(context) == {"entry.exchange.1f": None}

    other = ExchangeForm(as_karim(context))
    alone(qtbot, other)
    other.hide()
    other.start(32)
    qtbot.waitUntil(context.tasks.is_idle)
    assert not bar_of(other).isVisible()
    other.hide()
    other.start(31)
    qtbot.waitUntil(bar_of(other).isVisible)
    bar_of(other).resume.click()

    assert held(other.fields["outcome"].editor) == "Rappeler lundi"
    other.cancel_button.click()
    qtbot.waitUntil(lambda: kept(context) == {})


def as_karim(context: ScreenContext) -> ScreenContext:
    return seen_by(context, Actor(2, "karim", frozenset({Role.EMPLOYER_OFFICER})))


def test_the_window_locks_while_one_types_and_gives_the_typing_back(
    qtbot: QtBot, context: ScreenContext
) -> None:
    first = a_session(qtbot, context)
    form = the_form(qtbot, first)
    typed(qtbot, form, last_name="Ro")  # the autosave has not begun
    assert first.close()

    # The vault of the tests stays open: a session ended, its file did not.
    qtbot.waitUntil(lambda: kept(context) == {"new_youth": None})
    again = a_session(qtbot, context)
    form = the_form(qtbot, again)
    qtbot.waitUntil(bar_of(form).isVisible)
    bar_of(form).resume.click()
    assert text_of(form, "last_name") == "Ro"
    assert again.close()


def a_session(qtbot: QtBot, context: ScreenContext) -> Workspace:
    workspace = Workspace(context.vault, Settings(), REFERENCES, lambda: TODAY)
    workspace.vault.database.close = lambda: None  # type: ignore[method-assign]
    workspace.show()
    activate(qtbot, workspace.window)
    return workspace


def the_form(qtbot: QtBot, workspace: Workspace) -> YouthForm:
    workspace.window.command_requested.emit("new_youth", "")
    screen = workspace.window.current_screen()
    assert isinstance(screen, YouthsScreen)
    assert screen.form_page is not None
    qtbot.waitUntil(workspace.tasks.is_idle)
    return screen.form_page.form


EDITORS: Mapping[str, tuple[Callable[[], QWidget], object]] = {
    "a text": (QLineEdit, "Élan \N{BUS}"),
    "a date that cannot be read": (lambda: DateField(today=lambda: TODAY), "31/02"),
    "a tick": (QCheckBox, True),
}


@pytest.mark.parametrize("name", EDITORS)
def test_an_editor_shows_again_what_was_held(qtbot: QtBot, name: str) -> None:
    build, value = EDITORS[name]
    first, second = build(), build()
    for editor in (first, second):
        qtbot.addWidget(editor)
    put(first, value)

    put(second, held(first))

    assert held(second) == value


@pytest.mark.parametrize("kind", [CodeChoice, Choice, SegmentedChoice])
def test_a_choice_shows_again_what_was_chosen(
    qtbot: QtBot, kind: type[CodeChoice | Choice | SegmentedChoice]
) -> None:
    first, second = kind(), kind()
    for editor in (first, second):
        qtbot.addWidget(editor)
        editor.set_options([(None, "Personne"), (914_238_795_404_351_664, "Nadia"), ("a", "A")])
    for value in (914_238_795_404_351_664, "a"):
        first.set_value(value)
        put(second, held(first))
        assert second.value() == value


def test_a_suggestion_shows_again_with_its_code(qtbot: QtBot) -> None:
    first, second = SuggestField(lambda _text: []), SuggestField(lambda _text: [])
    for field in (first, second):
        qtbot.addWidget(field)
    first.set_choice(Suggestion("33063", "Bordeaux"))

    put(second, held(first))

    assert (second.value(), second.text()) == ("33063", "Bordeaux")


def session_of(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def test_a_question_nobody_answers_does_not_keep_the_window_from_locking(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.paths.settings_file", lambda: tmp_path / "settings.json")
    program = Program(context.vault.path, Settings(lock_minutes=0), today=lambda: TODAY)
    program.work_in(context.vault)
    form = the_form(qtbot, session_of(program))
    typed(qtbot, form, last_name="Roch")

    QTimer.singleShot(0, program.lock)
    form.give_up()  # asks whether to give the typing up, and nobody answers

    assert program.workspace is None
    with (
        closing(Database.open_file(context.vault.path, KEY)) as again,
        again.read(PROGRAM) as session,
    ):
        assert session.scalars(select(Draft.form)).all() == ["new_youth"]
    program.entry.close()
    QApplication.instance().removeEventFilter(program)  # type: ignore[union-attr]


def test_the_forms_of_a_section_leave_without_asking_and_are_offered_again(
    qtbot: QtBot, context: ScreenContext
) -> None:
    youth_id = enter(context.database, a_person("Roch", "Jane"))
    desk = Desk(context.vault, TODAY)
    inline = InlineForm(context)
    alone(qtbot, inline)
    label = started(qtbot, context, inline, desk, youth_id)
    qtbot.keyClicks(label, "Bilan")
    assert inline.may_leave()
    assert kept(context) == {"record.EventForm": youth_id}

    label = started(qtbot, context, inline, desk, youth_id)
    qtbot.waitUntil(bar_of(inline).isVisible)
    inline.save()
    assert bar_of(inline).isVisible(), "saving must wait for the answer"
    bar_of(inline).resume.click()
    assert label.text() == "Bilan"
    inline.give_up()
    qtbot.waitUntil(lambda: kept(context) == {})


def started(
    qtbot: QtBot, context: ScreenContext, inline: InlineForm, desk: Desk, youth_id: int
) -> QLineEdit:
    form = EventForm(context.today, may_be_first=False)
    inline.start(form, desk, youth_id)
    qtbot.waitUntil(context.tasks.is_idle)
    editor = form.fields["label"].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_two_records_corrected_by_one_form_have_two_drafts(
    qtbot: QtBot, context: ScreenContext
) -> None:
    correction = Correction(context)
    qtbot.addWidget(correction)
    codes = set()
    for correction.key in (1, 2, (1 << 63) - 1):
        codes.add(correction.draft_code())

    assert len(codes) == 3
    assert all(len(code) <= 25 for code in codes)


class Correction(EventForm):
    """A form that corrects a record."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context.today, may_be_first=False)
        self.key = 0

    @override
    def about(self) -> int:
        return self.key


def test_a_new_person_typed_in_a_diagnostic_is_kept_too(
    qtbot: QtBot, context: ScreenContext
) -> None:
    screen = DiagnosticScreen(context)
    alone(qtbot, screen)
    screen.refresh()
    screen.who.finder.creation_wanted.emit("")
    form = screen.who.form
    assert form is not None
    qtbot.waitUntil(context.tasks.is_idle)
    typed(qtbot, form, last_name="Roch")

    assert screen.can_leave()

    assert kept(context) == {"new_youth": None}

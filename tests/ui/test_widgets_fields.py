"""Fields of a form: named, explained, and never losing what was typed."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.windows import show_window
from ui.widgets.check import Check
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.password_field import PasswordField
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.strength_meter import StrengthMeter

LEFT = Qt.MouseButton.LeftButton
SEXES = [("F", "Femme"), ("M", "Homme"), ("NR", "Non renseigné")]


@pytest.fixture
def field(qapp: object) -> Field:
    field = Field(QLineEdit())
    field.set_label("Prénom & nom")
    return field


def test_the_label_names_the_editor_and_takes_no_mnemonic(field: Field) -> None:
    assert field.editor.accessibleName() == "Prénom & nom"
    assert field.label() == "Prénom & nom"


def test_an_error_is_shown_said_and_keeps_the_text(qtbot: QtBot, field: Field) -> None:
    _window = show_window(qtbot, field)
    qtbot.keyClicks(field.editor, "123")

    field.show_error("Ce SIRET n’est pas valable.")

    assert field.editor.property("invalid") == "true"
    assert field.editor.accessibleDescription() == "Ce SIRET n’est pas valable."
    assert isinstance(field.editor, QLineEdit)
    assert field.editor.text() == "123"


def test_correcting_takes_the_error_away(qtbot: QtBot, field: Field) -> None:
    _window = show_window(qtbot, field)
    field.show_error("Illisible.")

    qtbot.keyClicks(field.editor, "4")

    assert field.error() == ""
    assert field.editor.property("invalid") == ""


def test_an_error_hides_the_note_then_gives_it_back(qtbot: QtBot, field: Field) -> None:
    _window = show_window(qtbot, field)
    field.set_note("Sert aux convocations.")
    field.show_error("Illisible.")
    assert field.editor.accessibleDescription() == "Illisible."

    field.clear_error()

    assert field.editor.accessibleDescription() == "Sert aux convocations."


def test_a_read_only_field_can_be_reached_and_copied(qtbot: QtBot, field: Field) -> None:
    _window = show_window(qtbot, field)
    field.set_read_only(True)
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "x")

    assert isinstance(field.editor, QLineEdit)
    assert field.editor.text() == ""
    assert field.editor.hasFocus()


def test_focusing_a_field_focuses_its_editor(qtbot: QtBot) -> None:
    field = Field(QPlainTextEdit())
    _window = show_window(qtbot, field)

    field.setFocus()

    assert field.editor.hasFocus()


def test_a_field_beside_a_taller_one_stays_at_the_top(qtbot: QtBot) -> None:
    from ui.widgets.layouts import box, row

    one, other = Field(QLineEdit()), Field(QLineEdit())
    other.show_error("Une phrase d’erreur " * 10)
    _window = show_window(qtbot, box(row((one, 1), (other, 1))), width=400)

    assert one.editor.y() == other.editor.y()


def test_a_segment_is_chosen_by_mouse(qtbot: QtBot) -> None:
    choice = SegmentedChoice()
    choice.set_options(SEXES)
    _window = show_window(qtbot, choice)

    with qtbot.waitSignal(choice.chosen) as blocker:
        qtbot.mouseClick(choice.findChildren(QPushButton)[1], LEFT)

    assert blocker.args == ["M"]
    assert choice.value() == "M"


def test_segments_are_one_tab_stop_moved_by_arrows(qtbot: QtBot) -> None:
    choice, after = SegmentedChoice(), QLineEdit()
    choice.set_options(SEXES)
    choice.set_value("F")
    window = show_window(qtbot, choice, after)
    choice.setFocus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert choice.value() == "NR"

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is after


def test_setting_a_segment_tells_nobody(qtbot: QtBot) -> None:
    choice = SegmentedChoice()
    choice.set_options(SEXES)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("NR")
    assert choice.value() == "NR"
    choice.set_value(None)
    assert choice.value() is None


def test_new_options_keep_the_choice_if_it_is_still_there(qapp: object) -> None:
    choice = Choice()
    choice.set_options([(1, "CAP"), (2, "Baccalauréat")])
    choice.set_value(2)
    choice.set_options([(2, "Bac"), (3, "Licence")])
    assert choice.value() == 2
    choice.set_options([(3, "Licence")])
    assert choice.value() is None


def test_the_wheel_does_not_change_an_answer_in_passing(qtbot: QtBot) -> None:
    choice, other = Choice(), QLineEdit()
    choice.set_options([(1, "CAP"), (2, "Bac")])
    choice.set_value(1)
    _window = show_window(qtbot, other, choice)
    other.setFocus()

    position, delta = QPointF(5, 5), QPoint(0, -120)
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(position, position, QPoint(), delta, buttons, modifiers, phase, False)
    QApplication.sendEvent(choice, wheel)

    assert choice.value() == 1


def test_the_words_of_a_box_tick_it_and_never_get_cut(qtbot: QtBot) -> None:
    box = Check("Santé incompatible avec la conduite d’un véhicule de plus de huit places")
    window = show_window(qtbot, box, width=240)
    one_line = Check("Court").heightForWidth(240)

    qtbot.mouseClick(box, LEFT, pos=QPoint(box.width() - 3, box.height() - 3))

    assert box.isChecked()
    assert box.height() > one_line
    assert box.height() == box.heightForWidth(box.width())
    assert window.width() == 240


def test_a_password_is_shown_on_demand(qtbot: QtBot) -> None:
    field = PasswordField()
    _window = show_window(qtbot, field)
    eye = field.edit.findChildren(QPushButton)[0]
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password

    qtbot.mouseClick(eye, LEFT)

    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Masquer le mot de passe"


@pytest.mark.parametrize(
    ("text", "modifiers", "warns"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("é", Qt.KeyboardModifier.NoModifier, False),
        ("1", Qt.KeyboardModifier.ShiftModifier, False),
    ],
)
def test_capitals_without_shift_warn_about_the_lock(
    qtbot: QtBot, text: str, modifiers: Qt.KeyboardModifier, warns: bool
) -> None:
    field = PasswordField()
    _window = show_window(qtbot, field)

    press = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), modifiers, text)
    QApplication.sendEvent(field.edit, press)

    said = field.edit.accessibleDescription()
    assert said == ("Verr. Maj est activée" if warns else "")
    assert field.text() == text


def test_forgetting_a_password_hides_the_dots_again(qtbot: QtBot) -> None:
    field = PasswordField()
    _window = show_window(qtbot, field)
    qtbot.keyClicks(field.edit, "secret")
    qtbot.mouseClick(field.edit.findChildren(QPushButton)[0], LEFT)

    field.forget()

    assert field.text() == ""
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert field.edit.findChildren(QPushButton)[0].accessibleName() == "Afficher le mot de passe"


def test_the_meter_says_its_sentence(qapp: object) -> None:
    meter = StrengthMeter()
    meter.set_strength(9, "Se devine en quelques heures.")
    assert meter.accessibleName() == "Se devine en quelques heures."

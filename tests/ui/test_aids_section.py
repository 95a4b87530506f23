"""The tab of the aids, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from services.actor import Actor
from services.aids.projects import ProjectInput, ProjectRow, add_project
from services.formatting import NBSP
from services.youths.page import open_page
from services.youths.vocabulary import AidStatus
from tests.support.screens import context_for
from tests.support.windows import activate
from tests.support.youths import OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.aids.section import AidsSection
from ui.screens.youth.record_form import RecordForm


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return enter(context.database, a_person())


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> AidsSection:
    section = AidsSection(context)
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


def cells(section: AidsSection, column: int) -> list[str]:
    model = section.model
    return [model.index(row, column).data().replace(NBSP, " ") for row in range(model.rowCount())]


def line(form: RecordForm, name: str) -> QLineEdit:
    editor = form.fields[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def opened(section: AidsSection) -> RecordForm:
    section.add.setFocus()
    QTest.keyClick(section.add, Qt.Key.Key_Return)
    form = section.form.form
    assert form is not None
    return form


def test_an_aid_is_typed_and_a_wrong_amount_stays_on_screen_with_its_reason(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    form = opened(section)
    form.choice("kind").set_value("food")
    QTest.keyClicks(line(form, "amount"), "beaucoup")
    QTest.keyClick(line(form, "amount"), Qt.Key.Key_Return)
    assert "n’est pas un montant" in form.fields["amount"].error()
    assert QApplication.focusWidget() is line(form, "amount")
    line(form, "amount").setText("1 234,5 €")
    QTest.keyClick(line(form, "amount"), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cells(section, 1) == ["Aide alimentaire"])
    assert cells(section, 2)[0].endswith("234,50 €")
    assert cells(section, 4) == ["Demandée"]


def test_a_ceiling_is_said_while_typing_and_never_blocks(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    form = opened(section)
    form.choice("kind").set_value("pacea")
    QTest.keyClicks(line(form, "amount"), "600")
    assert "ne dépasse pas le RSA" in line(form, "amount").accessibleDescription()
    QTest.keyClick(line(form, "amount"), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cells(section, 5) == ["à vérifier"])
    assert "ne dépasse pas le RSA" in section.notice.text()


def test_a_bank_account_is_refused_where_it_was_typed(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    form = opened(section)
    line(form, "purpose").setText("FR7630006000011234567890189")
    QTest.keyClick(line(form, "purpose"), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "compte bancaire" in form.fields["purpose"].error())
    assert section.form.form is form


def test_granting_an_aid_asks_for_the_day_and_fills_it(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    form = opened(section)
    line(form, "amount").setText("45")
    section.form.save()
    qtbot.waitUntil(lambda: cells(section, 4) == ["Demandée"])
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    edited = section.form.form
    assert edited is not None
    assert edited.fields["decided_on"].isHidden()
    edited.choice("status").set_value(AidStatus.GRANTED)
    assert not edited.fields["decided_on"].isHidden()
    section.form.save()

    qtbot.waitUntil(lambda: cells(section, 4) == ["Accordée le 23/11/2026"])


def test_a_person_is_put_under_a_project_and_taken_out(
    qtbot: QtBot, context: ScreenContext, youth_id: int, administrator: Actor
) -> None:
    with context.database.write(administrator) as session:
        add_project(session, ProjectInput("FSE-1", "Vers l’emploi"))
    section = shown(qtbot, context, youth_id)
    section.projects.tag.click()
    section.form.save()
    aids = section.current
    assert aids() is None
    qtbot.waitUntil(lambda: bool(own(section)))
    section.untag(own(section)[0])
    qtbot.waitUntil(lambda: not own(section))


def own(section: AidsSection) -> list[ProjectRow]:
    page = section._aids
    return [] if page is None else [project for project, _meetings in page.own_projects]


def test_the_file_of_a_colleague_is_read_and_not_written(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context_for(context.database, context.tasks, OTHER_ADVISER), youth_id)

    assert section.add.isHidden()
    assert section.projects.tag.isHidden()
    assert section.commands() == {}


def test_what_was_typed_is_offered_again_after_going_elsewhere(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    form = opened(section)
    QTest.keyClicks(line(form, "purpose"), "Carte de transport")
    assert section.can_leave()
    again = shown(qtbot, context, youth_id)
    form = opened(again)
    qtbot.waitUntil(lambda: not form.isEnabled())
    again.form._draft_bar.resume.click()

    assert line(form, "purpose").text() == "Carte de transport"
    again.form.save()
    qtbot.waitUntil(lambda: cells(again, 1) == ["Allocation PACEA · Carte de transport"])


def test_giving_up_throws_away_what_was_typed(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    section = shown(qtbot, context, youth_id)
    form = opened(section)
    QTest.keyClicks(line(form, "purpose"), "Erreur")
    QTest.keyClick(line(form, "purpose"), Qt.Key.Key_Escape)
    qtbot.waitUntil(section.form.isHidden)
    form = opened(section)

    assert line(form, "purpose").text() == ""
    assert form.isEnabled()

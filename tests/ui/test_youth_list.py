"""The list of young people, by keyboard and by mouse."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from services.database import Database
from services.youths.records.pathways import PathwayInput, start_pathway
from services.youths.vocabulary import Programme
from tests.support.screens import journey_of, seen_by
from tests.support.windows import activate
from tests.support.youths import NADIA, OTHER_ADVISER, TODAY, a_person, enter
from ui.context import ScreenContext
from ui.screens.youths.screen import YouthsScreen


@pytest.fixture
def people(context: ScreenContext) -> dict[str, int]:
    database = context.database
    names = {
        "Roch": enter(database, a_person("Roch", "Maël", phone="05 56 00 00 14")),
        "Diallo": enter(database, a_person("Diallo", "Fatou")),
        "Petit": enter(database, a_person("Petit", "Adam"), OTHER_ADVISER),
    }
    with database.write(NADIA) as session:
        data = PathwayInput(Programme.CEJ, date(2026, 5, 18))
        start_pathway(session, names["Roch"], data, today=TODAY)
    return names


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, people: dict[str, int]) -> YouthsScreen:
    return shown(qtbot, context)


def shown(qtbot: QtBot, context: ScreenContext) -> YouthsScreen:
    screen = YouthsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    activate(qtbot, screen)
    screen.refresh()
    qtbot.waitUntil(lambda: screen.list.count() is not None)
    return screen


def listed(screen: YouthsScreen, column: int = 0) -> list[str]:
    model = screen.list.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def wait_for(qtbot: QtBot, screen: YouthsScreen, *names: str) -> None:
    qtbot.waitUntil(lambda: listed(screen) == list(names))


def test_the_keyboard_goes_to_the_rows_as_soon_as_they_come(
    qtbot: QtBot, context: ScreenContext, people: dict[str, int]
) -> None:
    screen = YouthsScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.focus_task()
    assert screen.focusWidget() is screen.list.filters.words  # there is no row yet
    activate(qtbot, screen)
    screen.refresh()

    wait_for(qtbot, screen, "Diallo Fatou", "Petit Adam", "Roch Maël")

    assert screen.list.table.hasFocus()


def test_lists_everybody_by_name(qtbot: QtBot, screen: YouthsScreen) -> None:
    wait_for(qtbot, screen, "Diallo Fatou", "Petit Adam", "Roch Maël")

    assert listed(screen, 1) == ["19\N{NO-BREAK SPACE}ans"] * 3
    assert listed(screen, 3) == ["Aucun", "Aucun", "CEJ"]


def test_typing_narrows_the_list_and_enter_opens_the_first(
    qtbot: QtBot, screen: YouthsScreen, context: ScreenContext, people: dict[str, int]
) -> None:
    screen.commands()["filter"]()
    qtbot.keyClicks(screen.list.filters.words, "mael")
    wait_for(qtbot, screen, "Roch Maël")

    qtbot.keyClick(screen.list.filters.words, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", people["Roch"])]


def test_down_goes_to_the_rows_and_enter_opens_one(
    qtbot: QtBot, screen: YouthsScreen, context: ScreenContext, people: dict[str, int]
) -> None:
    wait_for(qtbot, screen, "Diallo Fatou", "Petit Adam", "Roch Maël")
    screen.commands()["filter"]()

    qtbot.keyClick(screen.list.filters.words, Qt.Key.Key_Down)
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Down)
    qtbot.keyClick(screen.list.table, Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", people["Petit"])]


def test_a_double_click_opens_a_row(
    qtbot: QtBot, screen: YouthsScreen, context: ScreenContext, people: dict[str, int]
) -> None:
    wait_for(qtbot, screen, "Diallo Fatou", "Petit Adam", "Roch Maël")
    table = screen.list.table
    place = table.visualRect(screen.list.model.index(2, 0)).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert journey_of(context).places == [("youth", people["Roch"])]


def test_the_caseload_filter_survives_another_write(
    qtbot: QtBot, screen: YouthsScreen, context: ScreenContext
) -> None:
    screen.commands()["mine"]()
    wait_for(qtbot, screen, "Diallo Fatou", "Roch Maël")

    enter(context.database, a_person("Zola", "Emma"))
    context.bus.announce("youth")

    wait_for(qtbot, screen, "Diallo Fatou", "Roch Maël", "Zola Emma")
    assert screen.list.filters.mine.isChecked()


def test_a_programme_can_be_chosen(qtbot: QtBot, screen: YouthsScreen) -> None:
    screen.list.filters.programme.set_value(Programme.CEJ)

    wait_for(qtbot, screen, "Roch Maël")


def test_the_row_chosen_stays_chosen_when_rows_come_before_it(
    qtbot: QtBot, screen: YouthsScreen, context: ScreenContext, people: dict[str, int]
) -> None:
    wait_for(qtbot, screen, "Diallo Fatou", "Petit Adam", "Roch Maël")
    screen.list.table.selectRow(2)

    enter(context.database, a_person("Aubert", "Zoé"))
    context.bus.announce("youth")
    wait_for(qtbot, screen, "Aubert Zoé", "Diallo Fatou", "Petit Adam", "Roch Maël")

    row = screen.list.table.currentIndex().row()
    assert screen.list.model.id_at(row) == people["Roch"]


def test_nobody_found_offers_to_show_everybody(qtbot: QtBot, screen: YouthsScreen) -> None:
    screen.list.filters.set_words("xyz")
    qtbot.waitUntil(lambda: screen.list.count() == 0)
    assert screen.list.empty.isVisible()

    screen.list._empty_action.click()

    wait_for(qtbot, screen, "Diallo Fatou", "Petit Adam", "Roch Maël")
    assert screen.list.table.isVisible()


def test_an_empty_base_offers_the_import(
    qtbot: QtBot, vault: Database, context: ScreenContext
) -> None:
    screen = shown(qtbot, context)
    qtbot.waitUntil(screen.list.empty.isVisible)

    screen.list._empty_action.click()

    assert screen.import_view is not None
    assert screen.import_view.isVisible()


def test_reception_sees_no_programme_and_imports_nothing(
    qtbot: QtBot, context: ScreenContext, people: dict[str, int], receptionist: object
) -> None:
    screen = shown(qtbot, seen_by(context, receptionist))  # type: ignore[arg-type]
    titles = [
        screen.list.model.headerData(column, Qt.Orientation.Horizontal)
        for column in range(screen.list.model.columnCount())
    ]

    assert titles == ["Nom", "Âge", "Téléphone", "Référent", "Site"]
    assert "import_caseload" not in screen.commands()
    assert not screen.list.filters.programme.isVisible()


def test_registering_in_place_of_the_list_opens_the_new_page(
    qtbot: QtBot, screen: YouthsScreen, context: ScreenContext
) -> None:
    screen.start_new("Inès MARTIN")
    page = screen.form_page
    assert page is not None
    assert page.isVisible()

    with qtbot.waitSignal(page.done) as blocker:
        qtbot.keyClick(page.form.fields.editor("birth_date"), Qt.Key.Key_Return)

    assert journey_of(context).places == [("youth", blocker.args[0])]
    assert screen.form_page is None
    wait_for(qtbot, screen, "Diallo Fatou", "MARTIN Inès", "Petit Adam", "Roch Maël")

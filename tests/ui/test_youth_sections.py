"""The tabs of a person's page: built when shown, read when needed, left when they agree."""

from collections.abc import Callable, Mapping
from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from typing_extensions import override

from services.actor import Actor
from services.errors import NotFoundError
from services.youths.page import YouthPage
from tests.support.screens import seen_by
from tests.support.windows import activate, look
from tests.support.youths import OTHER_ADVISER, a_person, enter
from ui.context import ScreenContext
from ui.screens.youth.screen import YouthScreen
from ui.screens.youth.section import Section
from ui.screens.youth.sections import SectionSpec
from ui.widgets.labels import Label
from ui.widgets.layouts import col
from ui.widgets.tab_strip import TabStrip


class Notes(Section):
    """A section that counts its readings."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"aid"})
    built: ClassVar[list[str]] = []
    breaks: ClassVar[bool] = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.built.append(self.name())
        self.words = Label()
        self.edit = QLineEdit()
        self.readings = 0
        self.is_typing = False
        self.setLayout(col(self.words, self.edit, None))

    @classmethod
    @override
    def name(cls) -> str:
        return "Notes"

    @override
    def show_person(self, page: YouthPage) -> None:
        self.edit.setEnabled(bool(page.editable))
        self.load(lambda _task: self._read(page.id), self._show_name)

    def _read(self, youth_id: int) -> str:
        if self.breaks:
            raise NotFoundError("Le classeur a été retiré. Rendez-le.")
        return f"dossier {youth_id}"

    def _show_name(self, text: str) -> None:
        self.readings += 1
        self.words.setText(text)

    @override
    def focus_task(self) -> None:
        self.edit.setFocus()

    @override
    def can_leave(self) -> bool:
        return not self.is_typing

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"export": self.edit.clear}


class Secrets(Notes):
    """A section that an adviser does not have."""

    TABLES: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    @override
    def name(cls) -> str:
        return "Secrets"


class Papers(Notes):
    """Another one they have."""

    TABLES: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    @override
    def name(cls) -> str:
        return "Papiers"


@pytest.fixture(autouse=True)
def specs(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = (
        SectionSpec("notes", "youth.record", Notes),
        SectionSpec("secrets", "account.manage", Secrets),
        SectionSpec("papers", "youth.record", Papers),
    )
    monkeypatch.setattr("ui.screens.youth.person_page.SECTIONS", listed)
    monkeypatch.setattr(Notes, "built", [])


def shown(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    screen = YouthScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1278, 720)
    activate(qtbot, screen)
    screen.open(youth_id)
    screen.focus_task()
    qtbot.waitUntil(screen.person.isVisible)
    return screen


@pytest.fixture
def youth_id(context: ScreenContext) -> int:
    return enter(context.database, a_person())


@pytest.fixture
def screen(qtbot: QtBot, context: ScreenContext, youth_id: int) -> YouthScreen:
    return shown(qtbot, context, youth_id)


def titles(screen: YouthScreen) -> list[str]:
    bar = screen.person.sections.tabs.bar
    return [bar.tabText(index) for index in range(bar.count()) if bar.isTabVisible(index)]


def opened(qtbot: QtBot, screen: YouthScreen, key: str = "notes") -> Notes:
    assert screen.person.sections.open(key)
    section = screen.person.sections.section()
    assert isinstance(section, Notes)
    qtbot.waitUntil(lambda: section.readings > 0)
    return section


def test_the_pathway_comes_first_and_a_tab_without_its_right_is_not_there(
    screen: YouthScreen,
) -> None:
    assert titles(screen) == ["Parcours", "Notes", "Papiers"]
    assert screen.person.overview.isVisible()
    assert not screen.person.sections.open("secrets")


def test_a_section_is_built_the_first_time_it_is_shown(qtbot: QtBot, screen: YouthScreen) -> None:
    assert Notes.built == []

    opened(qtbot, screen)
    screen.person.sections.open("overview")
    opened(qtbot, screen)

    assert Notes.built == ["Notes"]


def test_the_tabs_turn_by_keyboard_and_enter_goes_inside(qtbot: QtBot, screen: YouthScreen) -> None:
    screen.commands()["next_tab"]()
    bar = screen.person.sections.tabs.bar
    assert bar.hasFocus()

    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert screen.person.sections.key() == "papers"
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert screen.person.sections.key() == "overview"
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert screen.person.sections.key() == "papers"
    screen.commands()["previous_tab"]()
    QTest.keyClick(bar, Qt.Key.Key_Down)

    section = screen.person.sections.section()
    assert isinstance(section, Notes)
    assert section.edit.hasFocus()


def test_a_tab_is_chosen_with_the_mouse(qtbot: QtBot, screen: YouthScreen) -> None:
    bar = screen.person.sections.tabs.bar

    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())

    assert screen.person.sections.key() == "notes"
    assert bar.currentIndex() == 1


def test_a_section_that_refuses_keeps_its_tab(qtbot: QtBot, screen: YouthScreen) -> None:
    section = opened(qtbot, screen)
    section.is_typing = True
    bar = screen.person.sections.tabs.bar

    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())

    assert screen.person.sections.key() == "notes"
    assert bar.currentIndex() == 1
    assert not screen.can_leave()


def test_only_what_a_section_shows_has_it_read_again(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    section = opened(qtbot, screen)

    context.bus.announce("objective")
    context.bus.announce("aid")
    qtbot.waitUntil(lambda: section.readings > 1)
    qtbot.waitUntil(context.tasks.is_idle)

    assert section.readings == 2


def test_a_section_out_of_sight_is_read_when_it_comes_back(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    section = opened(qtbot, screen)
    screen.person.sections.open("overview")

    context.bus.announce("aid")
    qtbot.waitUntil(context.tasks.is_idle)
    assert section.readings == 1
    screen.person.sections.open("notes")

    qtbot.waitUntil(lambda: section.readings == 2)


def test_refreshing_reads_the_section_again(qtbot: QtBot, screen: YouthScreen) -> None:
    section = opened(qtbot, screen)

    screen.refresh()

    qtbot.waitUntil(lambda: section.readings == 2)


def test_somebody_else_comes_on_the_first_tab_and_is_read_anew(
    qtbot: QtBot, screen: YouthScreen, context: ScreenContext
) -> None:
    other = enter(context.database, a_person("Diallo", "Sira"))
    section = opened(qtbot, screen)

    screen.open(other)
    qtbot.waitUntil(lambda: screen.person.sections.key() == "overview")
    screen.person.sections.open("notes")

    qtbot.waitUntil(lambda: section.words.text() == f"dossier {other}")


def test_a_failure_is_said_in_place_and_tried_again(
    qtbot: QtBot, screen: YouthScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Notes, "breaks", True)
    screen.person.sections.open("notes")
    frame = screen.person.sections._frames["notes"]
    qtbot.waitUntil(frame.error.isVisible)
    said = [label.text() for label in frame.error.findChildren(Label)]
    assert said == [
        "La rubrique «\N{NO-BREAK SPACE}Notes\N{NO-BREAK SPACE}» ne s’affiche pas.",
        "Le classeur a été retiré. Rendez-le.",
    ]

    monkeypatch.setattr(Notes, "breaks", False)
    frame.retry.setFocus()
    qtbot.keyClick(frame.retry, Qt.Key.Key_Return)

    section = screen.person.sections.section()
    assert isinstance(section, Notes)
    qtbot.waitUntil(section.words.isVisible)


def test_the_commands_of_the_open_section_are_those_of_the_screen(
    qtbot: QtBot, screen: YouthScreen
) -> None:
    assert "export" not in screen.commands()

    section = opened(qtbot, screen)
    section.edit.setText("brouillon")
    screen.commands()["export"]()

    assert section.edit.text() == ""


def test_a_file_of_somebody_else_tells_the_section_that_nothing_may_be_written(
    qtbot: QtBot, context: ScreenContext, youth_id: int
) -> None:
    screen = shown(qtbot, seen_by(context, OTHER_ADVISER), youth_id)

    assert not opened(qtbot, screen).edit.isEnabled()


def test_a_tab_is_never_shown_alone(
    qtbot: QtBot, context: ScreenContext, youth_id: int, officer: Actor
) -> None:
    screen = shown(qtbot, seen_by(context, officer), youth_id)

    assert not screen.person.sections.tabs.isVisible()
    assert "next_tab" not in screen.commands()


LONG = [
    "Parcours", "Programmes", "Situations", "Projet", "Contrat d’engagement jeune",
    "Aides et allocations", "Courriers", "Signaux et progrès", "À reporter", "Dossier",
]  # fmt: skip


@pytest.mark.parametrize("text_size", [1.0, 1.5, 2.0])
def test_tabs_stay_on_one_line_and_the_menu_holds_the_others(
    qtbot: QtBot, qapp: QApplication, text_size: float
) -> None:
    with look(text_size=text_size):
        strip = TabStrip()
        qtbot.addWidget(strip)
        strip.resize(1214, 60)
        strip.set_titles(LONG)
        activate(qtbot, strip)
        for index, title in enumerate(LONG):
            strip.select(index)
            shown = [n for n in range(len(LONG)) if strip.bar.isTabVisible(n)]

            assert strip.bar.currentIndex() == index
            assert index in shown
            last = strip.bar.tabRect(shown[-1])
            assert last.right() <= strip.width()
            assert [strip.bar.tabText(n) for n in shown] == [
                one for one in LONG if one not in strip.hidden_titles()
            ]
            assert strip.more.isVisible() == (len(shown) < len(LONG)), title


def test_leaving_the_last_tab_for_the_first_asks_for_no_other(
    qtbot: QtBot, qapp: QApplication
) -> None:
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.resize(500, 60)
    strip.set_titles(LONG)
    activate(qtbot, strip)
    strip.select(len(LONG) - 1)
    asked: list[int] = []
    strip.asked.connect(asked.append)

    strip.select(0)

    assert not asked
    assert strip.bar.currentIndex() == 0


def test_a_tab_of_the_menu_is_chosen_there(qtbot: QtBot, qapp: QApplication) -> None:
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.resize(500, 60)
    strip.set_titles(LONG)
    activate(qtbot, strip)
    asked: list[int] = []
    strip.asked.connect(asked.append)

    strip._menu.actions()[-1].trigger()

    assert asked == [LONG.index("Dossier")]

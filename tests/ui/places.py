"""Every place of the window, and how one gets there."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from services.youths.listing import Filters, list_ids
from ui.screens.agenda.screen import AgendaScreen
from ui.screens.breaks.screen import BreaksScreen
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.duplicates.screen import DuplicatesScreen
from ui.screens.employers.screen import EmployersScreen
from ui.screens.indicators.screen import IndicatorsScreen
from ui.screens.reception.screen import ReceptionScreen
from ui.screens.settings.screen import SettingsScreen
from ui.screens.team.screen import TeamScreen
from ui.screens.today.screen import TodayScreen
from ui.screens.youth.screen import YouthScreen
from ui.screens.youth.sections import SECTIONS
from ui.screens.youths.screen import YouthsScreen
from ui.shell.screen import Screen
from ui.workspace import Workspace

Idle = Callable[[], None]
Step = Callable[[Workspace, Idle], None]
Shown = TypeVar("Shown", bound=Screen)


def current(workspace: Workspace, kind: type[Shown]) -> Shown:
    """Return the screen shown, as what it must be."""
    screen = workspace.window.current_screen()
    assert isinstance(screen, kind)
    return screen


def a_youth(workspace: Workspace) -> int:
    """Return somebody the session may write about."""
    opened = workspace.vault
    with opened.database.read(opened.actor) as session:
        return list_ids(session, filters=Filters(mine=True))[0]


def hand_over(workspace: Workspace, _idle: Idle) -> None:
    current(workspace, TodayScreen).risk.handover_wanted.emit()


def break_detail(workspace: Workspace, idle: Idle) -> None:
    idle()
    current(workspace, BreaksScreen).open_detail()


def new_youth(workspace: Workspace, _idle: Idle) -> None:
    current(workspace, YouthsScreen).start_new()


def import_caseload(workspace: Workspace, _idle: Idle) -> None:
    current(workspace, YouthsScreen).start_import()


def employer(workspace: Workspace, idle: Idle) -> None:
    screen = current(workspace, EmployersScreen)
    idle()
    screen.open_employer(screen.list.model.id_at(0))


def drill_down(workspace: Workspace, idle: Idle) -> None:
    idle()
    current(workspace, IndicatorsScreen).rows()[1].opened.emit()


def interview(workspace: Workspace, idle: Idle) -> None:
    workspace.window.go("diagnostic", a_youth(workspace))
    idle()
    assert current(workspace, DiagnosticScreen).entry is not None


def person(workspace: Workspace, idle: Idle) -> None:
    workspace.window.go("youth", a_youth(workspace))
    idle()
    screen = current(workspace, YouthScreen)
    screen.drawer.close_panel()
    assert screen.person.sections.open("overview")


def person_form(workspace: Workspace, idle: Idle) -> None:
    person(workspace, idle)
    current(workspace, YouthScreen).recorder.open_form("event")


def section(key: str, workspace: Workspace, idle: Idle) -> None:
    person(workspace, idle)
    sections = current(workspace, YouthScreen).person.sections
    assert sections.open(key)
    idle()
    sections.focus_task()


def appointment(workspace: Workspace, idle: Idle) -> None:
    screen = current(workspace, AgendaScreen)
    idle()
    screen.form.start(a_youth(workspace))
    screen.appointments.shown.emit(screen.form)


def workshop(workspace: Workspace, idle: Idle) -> None:
    screen = current(workspace, AgendaScreen)
    idle()
    screen.groups.start_new(workspace.context.today(), None)


def reminders(workspace: Workspace, _idle: Idle) -> None:
    current(workspace, AgendaScreen).show_reminders()


def arrival(workspace: Workspace, _idle: Idle) -> None:
    current(workspace, ReceptionScreen).start_arrival()


def pairs(workspace: Workspace, idle: Idle) -> None:
    screen = current(workspace, DuplicatesScreen)
    screen.focus_task()
    QTest.keyClick(screen.list.search, Qt.Key.Key_Return)
    idle()
    assert screen.list.is_asked()


def compared(workspace: Workspace, idle: Idle) -> None:
    pairs(workspace, idle)
    screen = current(workspace, DuplicatesScreen)
    screen.open_pair(screen.list.pairs()[0])


def team_tab(steps: int, workspace: Workspace, idle: Idle) -> None:
    idle()
    screen = current(workspace, TeamScreen)
    while screen.tabs.current() != steps:
        screen.commands()["next_tab"]()
    idle()
    screen.focus_task()


def rules(workspace: Workspace, idle: Idle) -> None:
    idle()
    current(workspace, SettingsScreen).open_rules("programmes/programmes.toml")
    idle()
    current(workspace, SettingsScreen).focus_task()


PLACES: dict[str, tuple[str, Step | None]] = {
    "today": ("today", None),
    "today: handing over": ("today", hand_over),
    "breaks": ("breaks", None),
    "breaks: detail": ("breaks", break_detail),
    "carry over": ("carry_over", None),
    "agenda": ("agenda", None),
    "agenda: appointment": ("agenda", appointment),
    "agenda: workshop": ("agenda", workshop),
    "agenda: reminders": ("agenda", reminders),
    "reception": ("reception", None),
    "reception: arrival": ("reception", arrival),
    "youths": ("youths", None),
    "new youth": ("youths", new_youth),
    "import": ("youths", import_caseload),
    "activity": ("activity", None),
    "transfers": ("transfers", None),
    "duplicates": ("duplicates", None),
    "duplicates: pairs": ("duplicates", pairs),
    "team": ("team", partial(team_tab, 0)),
    "team: obligation": ("team", partial(team_tab, 1)),
    "team: chain": ("team", partial(team_tab, 2)),
    "youth": ("youths", person),
    "youth: form": ("youths", person_form),
    **{f"youth: {spec.key}": ("youths", partial(section, spec.key)) for spec in SECTIONS},
    "employers": ("employers", None),
    "employer": ("employers", employer),
    "indicators": ("indicators", None),
    "drill-down": ("indicators", drill_down),
    "reports": ("reports", None),
    "settings": ("settings", None),
    "settings: rules": ("settings", rules),
    "diagnostic: who": ("diagnostic", None),
    "diagnostic: grid": ("diagnostic", interview),
}
"""Each with its screen, and what is done there; the diagnostic comes last, it keeps the window."""

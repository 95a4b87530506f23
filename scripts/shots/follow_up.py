"""The breaks, the covers and what is carried over, as an adviser sees them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from sqlalchemy import select

from models.event import Event
from models.reception import WalkIn
from models.youth import Youth
from scripts.shots.studio import Studio, press
from services.breaks.rules import RuleCode
from ui.screens.breaks.screen import BreaksScreen
from ui.screens.carry_over.screen import CarryOverScreen
from ui.screens.today.screen import TodayScreen
from ui.workspace import Workspace

Take = Callable[..., None]


def shoot_empty(studio: Studio, workspace: Workspace, take: Take) -> None:
    """Take the picture of a day with nothing in it, once the caseload is somebody else's."""
    opened = workspace.vault
    with opened.database.write(opened.actor) as session:
        mine = opened.actor.account_id
        for youth in session.scalars(select(Youth).where(Youth.adviser_id == mine)):
            youth.adviser_id = None
        for event in session.scalars(select(Event).where(Event.adviser_id == mine)):
            event.adviser_id = None
        for one in session.scalars(select(WalkIn).where(WalkIn.waits_for_id == mine)):
            session.delete(one)
    workspace.window.go("today")
    take(studio, workspace, "aujourdhui-vide", always=True)


def shoot(studio: Studio, workspace: Workspace, take: Take) -> None:
    """Take the pictures of what is to be done about pathways."""
    window = workspace.window
    screen = window.current_screen()
    assert isinstance(screen, TodayScreen)  # noqa: S101 - shown before
    screen.focus_task()
    press(Qt.Key.Key_P)
    take(studio, workspace, "aujourdhui-reporter")
    press(Qt.Key.Key_Escape)
    screen.risk.hand_over.click()
    take(studio, workspace, "aujourdhui-confier", always=True)
    screen.drawer.close_panel()
    window.go("breaks")
    take(studio, workspace, "ruptures", always=True)
    breaks = window.current_screen()
    assert isinstance(breaks, BreaksScreen)  # noqa: S101 - just shown
    breaks.open_detail()
    take(studio, workspace, "ruptures-raisons", always=True)
    breaks.drawer.close_panel()
    breaks.filters.kind.set_value(RuleCode.GAP)
    take(studio, workspace, "ruptures-vide")
    window.go("carry_over")
    take(studio, workspace, "a-reporter", always=True)
    carry = window.current_screen()
    assert isinstance(carry, CarryOverScreen)  # noqa: S101 - just shown
    carry.list.tick_all()
    take(studio, workspace, "a-reporter-coche")
    window.toast.hide()  # stays twenty seconds otherwise, over the screens that follow

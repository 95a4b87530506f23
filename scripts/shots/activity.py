"""The weeks of the CEJ: the list of those under the floor, then one person's weeks."""

from scripts.shots.studio import Studio
from ui.screens.activity.screen import ActivityScreen
from ui.screens.youth.activity.section import ActivitySection
from ui.screens.youth.screen import YouthScreen
from ui.workspace import Workspace


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of the weekly activity.

    Raises:
        RuntimeError: Another screen is shown: the window refused to move.
    """
    window = workspace.window
    window.go("activity")
    screen = window.current_screen()
    if not isinstance(screen, ActivityScreen):
        raise RuntimeError("the weeks are not shown")
    _take(studio, workspace, "semaines-cej-portefeuille")
    screen.filters.mine.click()
    _take(studio, workspace, "semaines-cej", always=True)
    screen.filters.mine.click()
    studio.settle(workspace.tasks)
    window.go("youth", screen.model.id_at(0))
    studio.settle(workspace.tasks)
    page = window.current_screen()
    if not isinstance(page, YouthScreen) or not page.person.sections.open("activity"):
        raise RuntimeError("the weekly activity is not shown")
    studio.settle(workspace.tasks)
    section = page.person.sections.section()
    if not isinstance(section, ActivitySection):
        raise RuntimeError("the weekly activity is not shown")
    section.weeks.table.selectRow(4)
    _take(studio, workspace, "fiche-cej", always=True)
    section.add()
    _take(studio, workspace, "fiche-cej-ajout")
    section.form.give_up()


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)

"""Files that are two, or that go elsewhere: duplicates, caseloads, transfers."""

from PySide6.QtWidgets import QScrollArea

from scripts.shots.studio import Studio
from services.merging.history import merges_of
from services.youths.listing import Filters, list_ids
from ui.screens.duplicates.screen import DuplicatesScreen
from ui.screens.settings.screen import SettingsScreen
from ui.screens.youth.screen import YouthScreen
from ui.workspace import Workspace


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of these screens."""
    _duplicates(studio, workspace)
    _file(studio, workspace)
    workspace.window.go("transfers")
    _take(studio, workspace, "transferts", always=True)
    _caseloads(studio, workspace)


def _duplicates(studio: Studio, workspace: Workspace) -> None:
    workspace.window.go("duplicates")
    screen = workspace.window.current_screen()
    if not isinstance(screen, DuplicatesScreen):
        raise RuntimeError("DuplicatesScreen is not shown")
    _take(studio, workspace, "doublons-avant")
    screen.search()
    _take(studio, workspace, "doublons", always=True)
    name = workspace.vault.display_name
    own = [
        pair
        for pair in screen.list.pairs()
        if pair.first.adviser_name == pair.second.adviser_name == name
    ]
    screen.open_pair(own[0])
    _take(studio, workspace, "doublons-comparaison", always=True)
    screen.compare.effect.click()
    studio.settle(workspace.tasks)
    area = screen.compare.findChild(QScrollArea)
    if area is not None:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    _take(studio, workspace, "doublons-effet")
    screen.compare.left.emit()


def _file(studio: Studio, workspace: Workspace) -> None:
    opened = workspace.vault
    with opened.database.read(opened.actor) as session:
        own = list_ids(session, filters=Filters(mine=True))
        merged = next(key for key in own if merges_of(session, key))
    workspace.window.go("youth", merged)
    studio.settle(workspace.tasks)
    screen = workspace.window.current_screen()
    if isinstance(screen, YouthScreen):
        screen.person.sections.open("file")
    _take(studio, workspace, "fiche-dossier", always=True)


def _caseloads(studio: Studio, workspace: Workspace) -> None:
    workspace.window.go("settings")
    studio.settle(workspace.tasks)
    screen = workspace.window.current_screen()
    if not isinstance(screen, SettingsScreen):
        raise RuntimeError("SettingsScreen is not shown")
    section = screen.caseloads
    takers = list(section.takers.values())
    for check in takers[1:3]:
        check.setChecked(True)
    section.giver.set_value(next(iter(section.takers)))
    section.ask()
    studio.settle(workspace.tasks)
    area = screen.findChild(QScrollArea)
    if area is not None:
        area.ensureWidgetVisible(section.go)
    _take(studio, workspace, "portefeuilles", always=True)


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)

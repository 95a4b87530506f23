"""Files that are two, or that go elsewhere: duplicates, caseloads, transfers."""

from PySide6.QtWidgets import QScrollArea

from scripts.shots.studio import Studio
from ui.screens.duplicates.screen import DuplicatesScreen
from ui.workspace import Workspace


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of these screens."""
    _duplicates(studio, workspace)


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


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)

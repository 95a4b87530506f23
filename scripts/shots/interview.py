"""A rapid diagnostic, by keyboard, from the search to the sheet."""

from typing import Protocol

from PySide6.QtCore import Qt

from scripts.shots.studio import Studio, press, strike, write
from ui.screens.diagnostic.screen import DiagnosticScreen
from ui.screens.youth.screen import YouthScreen
from ui.workspace import Workspace

_ESCAPE, _UP, _ENTER = Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Return


class Take(Protocol):
    """Takes a picture of the interview."""

    def __call__(self, name: str, *, always: bool = False) -> None:
        """Wait until all is saved, then take it."""


def shoot(studio: Studio, workspace: Workspace, youth_id: int) -> bytes:
    """Take the pictures of a diagnostic; return the PDF printed at its end."""
    window = workspace.window
    window.go("diagnostic")
    screen = window.current_screen()
    if not isinstance(screen, DiagnosticScreen):
        raise TypeError("the diagnostic is not shown")

    def take(name: str, *, always: bool = False) -> None:
        screen.commands().get("save", lambda: None)()  # the time of the save is in the header
        studio.settle(workspace.tasks)
        studio.take(window, f"diagnostic-{name}", always=always)

    take("recherche")
    write("ma")
    take("recherche-resultats", always=True)
    window.go("diagnostic", youth_id)
    studio.settle(workspace.tasks)
    take("vide")
    strike("3421")
    take("debut")
    screen.start_over()
    screen.open(youth_id)
    take("reprise", always=True)
    screen.resume.restarted.emit()
    studio.settle(workspace.tasks)
    _answer(take)
    press(_ENTER, control=True)
    take("relecture", always=True)
    press(_ENTER)
    studio.settle(workspace.tasks)
    take("feuille", always=True)
    return screen.sheet.content


def shoot_reading(studio: Studio, workspace: Workspace, youth_id: int) -> None:
    """Take the picture of a diagnostic read back on the page of the person."""
    window = workspace.window
    window.go("youth", youth_id)
    studio.settle(workspace.tasks)
    screen = window.current_screen()
    if not isinstance(screen, YouthScreen):
        raise TypeError("the page of the person is not shown")
    screen.person.sections.open("diagnostics")
    studio.settle(workspace.tasks)
    studio.take(window, "fiche-diagnostics", always=True)


def _answer(take: Take) -> None:
    strike("342143")
    take("grille", always=True)
    strike("213124")
    press(*[_UP] * 7)
    strike("s12")
    take("situations")
    press(_ESCAPE)
    strike("c")
    write("Le dernier bus part à 19 h ; le permis est financé jusqu’au code.")
    take("commentaire")
    press(_ESCAPE)
    strike("n")
    write("Parle volontiers de sa tante, qui l’héberge. Rappeler le CFA avant vendredi.")
    take("notes", always=True)
    press(_ESCAPE)
    strike("b13")
    take("besoins")
    press(_ESCAPE)
    press(Qt.Key.Key_F8)
    strike("12")
    take("actions", always=True)
    press(_ESCAPE)
    press(Qt.Key.Key_F11)
    take("ecran-partage", always=True)
    press(_ESCAPE)

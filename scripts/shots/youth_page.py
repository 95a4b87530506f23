"""The page of a young person: each of its own tabs, the pathway near and far, the empty file."""

from datetime import date

from PySide6.QtCore import Qt

from scripts.shots.studio import LOOKS, TODAY, Studio, press, strike
from services.reference.lists import ReferenceLists
from services.youths.history import events_of
from services.youths.listing import Filters, Sort, list_ids
from services.youths.register import register
from services.youths.values import YouthInput
from ui.documents.pages import PdfPages
from ui.screens.youth.screen import YouthScreen
from ui.workspace import Workspace

_SCALE = 1.4  # pixels a point
LONG_LAST, LONG_FIRST = (
    "de La Rochefoucauld-N’Guessan Rakotomalala",
    "Maëlle-Océane Marie-Françoise",
)


def shoot(studio: Studio, workspace: Workspace, youth_id: int) -> None:
    """Take the pictures, and draw the pages of the pathway of the file with the most in it."""
    screen = _open(studio, workspace, youth_id)
    for key in ("situations", "follow_up", "proofs"):
        screen.person.sections.open(key)
        screen.person.sections.focus_task()
        _take(studio, workspace, f"fiche-{key}", always=key != "follow_up")
    screen.person.sections.open("overview")
    for key in ("situation", "proof"):
        screen.recorder.open_form(key)
        _take(studio, workspace, f"fiche-{key}-nouveau", always=key == "situation")
        screen.drawer.close_panel()
    _pathway(studio, workspace, _fullest(workspace))
    _empty(studio, workspace)


def _pathway(studio: Studio, workspace: Workspace, youth_id: int) -> None:
    screen = _open(studio, workspace, youth_id)
    screen.person.overview.focus_task()
    press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    strike("+++")
    _take(studio, workspace, "fiche-frise-pres", always=True)
    screen.person.overview.timeline.expand.click()
    _take(studio, workspace, "fiche-frise-page", always=True)
    screen.body.print_timeline()
    _take(studio, workspace, "fiche-frise-impression")
    if studio.look is LOOKS[0]:
        pages = PdfPages(screen.body.paper.content)
        for number in range(len(pages)):
            studio.keep(pages.image(number, _SCALE), f"pdf/parcours-{number + 1}")
    press(Qt.Key.Key_Escape)


def _empty(studio: Studio, workspace: Workspace) -> None:
    """Show somebody with the longest of names, and nothing else in their file."""
    opened = workspace.vault
    data = YouthInput(LONG_LAST, LONG_FIRST, birth_date=date(2007, 3, 4))
    with opened.database.write(opened.actor) as session:
        youth_id = register(session, data, today=TODAY, references=ReferenceLists())
    screen = _open(studio, workspace, youth_id)
    _take(studio, workspace, "fiche-vide", always=True)
    screen.person.sections.open("proofs")
    _take(studio, workspace, "fiche-vide-justificatifs")


def _open(studio: Studio, workspace: Workspace, youth_id: int) -> YouthScreen:
    workspace.window.go("youth", youth_id)
    screen = workspace.window.current_screen()
    if not isinstance(screen, YouthScreen):
        raise RuntimeError("the page of a person is not shown")
    studio.settle(workspace.tasks)
    return screen


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)


def _fullest(workspace: Workspace) -> int:
    """Return who has the most meetings, of the first of the list."""
    opened = workspace.vault
    with opened.database.read(opened.actor) as session:
        ids = list_ids(session, sort=Sort.NAME, filters=Filters(mine=True))[:40]
        return max(ids, key=lambda key: len(events_of(session, key)))

"""The agenda, what stands beside it, and the reception desk."""

from pathlib import Path

from scripts.shots.studio import LOOKS, Studio
from services.agenda.week import EntryKind
from ui.documents.pages import PdfPages
from ui.screens.agenda.bar import EVERYBODY, View
from ui.screens.agenda.screen import AgendaScreen
from ui.screens.reception.screen import ReceptionScreen
from ui.workspace import Workspace

_SCALE = 1.8  # pixels a point, as for the other papers
CALENDAR = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//exemple//FR\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:Dentiste\r
DTSTART:20261124T080000Z\r
DURATION:PT1H\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2\r
SUMMARY:Chorale\r
DTSTART;TZID=Europe/Paris:20261126T180000\r
DURATION:PT1H30M\r
RRULE:FREQ=WEEKLY;COUNT=6\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:3\r
SUMMARY:Sans date\r
END:VEVENT\r
END:VCALENDAR\r
"""


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of the agenda and of the desk."""
    window = workspace.window

    def take(name: str, *, always: bool = False) -> None:
        studio.settle(workspace.tasks)
        studio.take(window, name, always=always)

    window.go("agenda")
    take("agenda-semaine", always=True)
    screen = window.current_screen()
    if not isinstance(screen, AgendaScreen):
        raise TypeError("the agenda is not shown")
    group = next(
        stop
        for stops in screen.grid.sheet().stops
        for stop in stops
        if stop.entry is not None and stop.entry.kind is EntryKind.GROUP
    )
    screen.grid.choose(group)
    screen.grid.opened.emit(group)
    take("agenda-atelier", always=True)
    screen.groups.panel.sheet.click()
    take("agenda-emargement")
    if studio.look is LOOKS[0]:
        studio.keep(PdfPages(screen.sheet.content).image(0, _SCALE), "pdf/emargement-1")
    screen.pages.show_hours()
    screen.start_new(screen.grid.sheet().near(0, 14 * 60))
    take("agenda-rendez-vous", always=True)
    screen.host.close_panel()
    screen.show_reminders()
    take("agenda-rappels")
    _import(studio, workspace, screen)
    take("agenda-import")
    screen.pages.show_hours()
    screen.bar.who.set_value(EVERYBODY)
    screen.bar.choose_view(View.DAY)
    take("agenda-jour", always=True)
    window.go("reception")
    take("accueil", always=True)
    desk = window.current_screen()
    if isinstance(desk, ReceptionScreen):
        desk.start_arrival()
        take("accueil-arrivee")
        desk.host.close_panel()


def _import(studio: Studio, workspace: Workspace, screen: AgendaScreen) -> None:
    path: Path = workspace.vault.path.with_name("calendrier.ics")
    path.write_bytes(CALENDAR)
    screen.pages.show_import()
    screen.imports.open_file(path)
    studio.settle(workspace.tasks)

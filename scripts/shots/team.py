"""The team meeting, and what a person's page shows of signals and of the way made."""

from sqlalchemy import func, select

from models.diagnostic import Diagnostic, DiagnosticStatus
from models.youth import Youth, YouthStatus
from scripts.shots.studio import LOOKS, TODAY, Studio
from services.signals.raised import raised_for
from services.signals.rules import of_agency
from ui.documents.pages import PdfPages
from ui.forms.signals.standing_row import StandingRow
from ui.screens.team.screen import TeamScreen
from ui.screens.youth.progress.section import ProgressSection
from ui.screens.youth.screen import YouthScreen
from ui.workspace import Workspace

_SCALE = 1.8  # pixels a point, as for the other papers


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the tabs of the meeting, its agenda, an empty one, then two tabs of somebody."""
    _meeting(studio, workspace)
    youth_id = _somebody(workspace)
    if youth_id is not None:
        _person(studio, workspace, youth_id)


def _meeting(studio: Studio, workspace: Workspace) -> None:
    workspace.window.go("team")
    screen = workspace.window.current_screen()
    if not isinstance(screen, TeamScreen):
        raise TypeError("the team meeting is not shown")
    studio.settle(workspace.tasks)
    screen.adviser.set_value(None)
    studio.settle(workspace.tasks)
    screen.focus_task()
    _take(studio, workspace, "equipe-signaux", always=True)
    own = [one for one in screen.findChildren(StandingRow) if one.decide.isEnabled()]
    if own:
        own[0].decide_wanted.emit()
        _take(studio, workspace, "equipe-decision", always=True)
    screen.drawer.close_panel()
    for index, name in ((1, "equipe-obligation"), (2, "equipe-freins")):
        screen.tabs.step(1)
        studio.settle(workspace.tasks)
        screen.focus_task()
        _take(studio, workspace, name, always=index == 1)
    screen.tabs.step(1)
    screen.show_agenda()
    _take(studio, workspace, "equipe-ordre-du-jour")
    _draw(studio, "ordre-du-jour", screen.document.content)
    screen.document.left.emit()
    screen.signals.signal.set_value("minor-exposed")  # nobody in this demonstration
    _take(studio, workspace, "equipe-vide")


def _person(studio: Studio, workspace: Workspace, youth_id: int) -> None:
    workspace.window.go("youth", youth_id)
    studio.settle(workspace.tasks)
    screen = workspace.window.current_screen()
    if not isinstance(screen, YouthScreen):
        raise TypeError("the page of a person is not shown")
    tabs = (
        ("carry_over", "fiche-a-reporter"),
        ("signals", "fiche-signaux"),
        ("progress", "fiche-progres"),
    )
    for key, name in tabs:
        screen.person.sections.open(key)
        _take(studio, workspace, name, always=True)
    section = screen.person.sections.section()
    commands = {} if section is None else section.commands()
    commands.get("print", lambda: None)()
    _take(studio, workspace, "fiche-progres-page")
    if isinstance(section, ProgressSection):
        _draw(studio, "mon-chemin", section.document.content)


def _somebody(workspace: Workspace) -> int | None:
    """Return somebody of the actor's with several diagnostics and, better, a signal."""
    opened = workspace.vault
    several = (
        select(Diagnostic.youth_id)
        .where(Diagnostic.status != DiagnosticStatus.DRAFT)
        .group_by(Diagnostic.youth_id)
        .having(func.count() > 1)
    )
    mine = (
        Youth.status == YouthStatus.ACTIVE,
        Youth.id.in_(several),
        Youth.adviser_id == opened.actor.account_id,
    )
    with opened.database.read(opened.actor) as session:
        found = session.scalars(select(Youth.id).where(*mine).order_by(Youth.id)).all()
        rules = of_agency(session)
        raised = [one.youth_id for one in raised_for(session, found, rules, TODAY)]
    return next(iter([*raised, *found]), None)


def _draw(studio: Studio, name: str, content: bytes) -> None:
    """Draw the pages of a document, once whatever the looks."""
    if studio.look is not LOOKS[0]:
        return
    pages = PdfPages(content)
    for number in range(len(pages)):
        studio.keep(pages.image(number, _SCALE), f"pdf/{name}-{number + 1}")


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)

"""The weeks of the CEJ, then the aids and the letters of somebody."""

from scripts.shots.studio import Studio
from services.activity.listing import WeekFilters, list_rows
from services.aids.page import aids_of
from ui.screens.activity.screen import ActivityScreen
from ui.screens.youth.activity.section import ActivitySection
from ui.screens.youth.aids.section import AidsSection
from ui.screens.youth.letters.section import LettersSection
from ui.screens.youth.screen import YouthScreen
from ui.screens.youth.section import Section
from ui.workspace import Workspace


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of the weekly activity, of the aids and of the letters.

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
    _activity(studio, workspace)
    _aids(studio, workspace)
    _letters(studio, workspace)


def _activity(studio: Studio, workspace: Workspace) -> None:
    section = _open(studio, workspace, "activity", _in_cej(workspace))
    if isinstance(section, ActivitySection):
        section.weeks.table.selectRow(4)
        _take(studio, workspace, "fiche-cej", always=True)
        section.add()
        _take(studio, workspace, "fiche-cej-ajout")
        section.form.give_up()


def _aids(studio: Studio, workspace: Workspace) -> None:
    section = _open(studio, workspace, "aids", _aided(workspace))
    if isinstance(section, AidsSection):
        _take(studio, workspace, "fiche-aides", always=True)
        section.add_aid()
        _take(studio, workspace, "fiche-aides-ajout")
        section.form.give_up()


def _letters(studio: Studio, workspace: Workspace) -> None:
    section = _open(studio, workspace, "letters", _in_cej(workspace))
    if isinstance(section, LettersSection):
        _take(studio, workspace, "fiche-courriers", always=True)


def _open(studio: Studio, workspace: Workspace, key: str, youth_id: int) -> Section | None:
    """Show a tab of a person.

    Raises:
        RuntimeError: It is not shown.
    """
    workspace.window.go("youth", youth_id)
    studio.settle(workspace.tasks)
    page = workspace.window.current_screen()
    if not isinstance(page, YouthScreen) or not page.person.sections.open(key):
        raise RuntimeError(f"{key} is not shown")
    studio.settle(workspace.tasks)
    return page.person.sections.section()


def _in_cej(workspace: Workspace) -> int:
    """Return somebody of the actor's own caseload who is in CEJ."""
    opened, today = workspace.vault, workspace.context.today()
    with opened.database.read(opened.actor) as session:
        rows, _hours = list_rows(session, WeekFilters(under_only=False), today=today)
    return rows[0].id


def _aided(workspace: Workspace) -> int:
    """Return the person in CEJ who has most aids noted, or the first when none has."""
    opened, today = workspace.vault, workspace.context.today()
    with opened.database.read(opened.actor) as session:
        rows, _hours = list_rows(session, WeekFilters(False, under_only=False), today=today)
        return max(
            (row.id for row in rows),
            key=lambda youth_id: len(aids_of(session, youth_id, today=today).items),
        )


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)

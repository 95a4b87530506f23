"""The programmes and the project of a person: what goes on, and the forms that write it."""

from collections.abc import Callable
from datetime import date

from models.youth import Youth
from scripts.shots.studio import TODAY, Studio
from services.programmes.deadlines import DeadlineKind, deadlines
from services.projects.view import Heading, heading_of
from services.youths.listing import Filters, Sort, list_ids
from services.youths.vocabulary import ExitReason, YouthStatus
from ui.screens.youth.programmes.leave_form import LeaveForm
from ui.screens.youth.programmes.section import ProgrammesSection
from ui.screens.youth.project.section import ProjectSection
from ui.screens.youth.screen import YouthScreen
from ui.workspace import Workspace


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of both tabs, filled and empty."""
    page = _open(studio, workspace, _followed(workspace), "programmes")
    section = page.person.sections.section()
    _take(studio, workspace, "fiche-programmes", always=True)
    if isinstance(section, ProgrammesSection):
        section.start("exit")
        studio.settle(workspace.tasks)
        form = page.panel.form
        if isinstance(form, LeaveForm):
            form.choice("reason").set_value(ExitReason.DURABLE_JOB)
        _take(studio, workspace, "fiche-sortie")
        page.drawer.close_panel()
        section.start("entry")
        studio.settle(workspace.tasks)
        if page.panel.form is not None:
            page.panel.form.put_day("started_on", date(2026, 11, 2))
            page.panel.save()
        _take(studio, workspace, "fiche-regle-franchie", always=True)
        page.drawer.close_panel()
    _open(studio, workspace, _heading(workspace, lambda one: len(one.steps) > 0), "project")
    _take(studio, workspace, "fiche-projet", always=True)
    empty = _heading(workspace, lambda one: not one.projects and not one.competences)
    page = _open(studio, workspace, empty, "project")
    _take(studio, workspace, "fiche-projet-vide")
    section = page.person.sections.section()
    if isinstance(section, ProjectSection):
        section.projects.add.click()
        _take(studio, workspace, "fiche-projet-ajout")
        page.drawer.close_panel()


def _open(studio: Studio, workspace: Workspace, youth_id: int, tab: str) -> YouthScreen:
    workspace.window.go("youth", youth_id)
    studio.settle(workspace.tasks)
    page = workspace.window.current_screen()
    if not isinstance(page, YouthScreen) or not page.person.sections.open(tab):
        raise RuntimeError(f"the tab {tab} is not shown")
    studio.settle(workspace.tasks)
    return page


def _followed(workspace: Workspace) -> int:
    """Return somebody of the actor's caseload with one programme and a phase to evaluate."""
    opened = workspace.vault
    with opened.database.read(opened.actor) as session:
        own = Youth.adviser_id == opened.actor.account_id
        found = deadlines(session, TODAY, scope=(own,))
    pathways = {one.youth_id: set[int]() for one in found}
    for one in found:
        pathways[one.youth_id].add(one.pathway_id)
    to_evaluate = (one.youth_id for one in found if one.kind is DeadlineKind.EVALUATION)
    return next(key for key in (*to_evaluate, *pathways) if len(pathways[key]) == 1)


def _heading(workspace: Workspace, is_wanted: Callable[[Heading], bool]) -> int:
    opened, active = workspace.vault, Filters(mine=True, status=YouthStatus.ACTIVE)
    with opened.database.read(opened.actor) as session:
        ids = list_ids(session, sort=Sort.NAME, filters=active)
        return next(key for key in ids if is_wanted(heading_of(session, key)))


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)

"""The screens of an open session, one after the other."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt

from scripts.shots import (
    activity,
    calendar,
    files,
    follow_up,
    interview,
    programmes,
    rules,
    team,
)
from scripts.shots.studio import TODAY, Studio, now, press, write
from scripts.shots.youth_page import shoot as shoot_page
from services import vault
from services.demonstration import creation
from services.reference.lists import ReferenceLists
from services.settings import Settings
from services.vault import keyfile
from services.youths.history import diagnostics_of, pathways_of
from services.youths.listing import Filters, Sort, list_ids
from services.youths.vocabulary import YouthStatus
from ui.help import AboutDialog, HelpDialog
from ui.screens.employers.screen import EmployersScreen
from ui.screens.indicators.screen import IndicatorsScreen
from ui.screens.reports.screen import ReportsScreen
from ui.screens.youths.screen import YouthsScreen
from ui.shell.screen import Screen
from ui.workspace import Workspace

Kind = TypeVar("Kind", bound=Screen)

MONTH = date(2026, 10, 1)
CASELOAD = """\
Nom;Prénom;Date de naissance;Sexe;Téléphone;N° dossier;Conseiller;Projet
Martin;Léa;04/03/2007;F;06 12 34 56 78;20901;directeur;vente
Nguyen;Théo;31/02/2008;M;06 23 45 67 89;20902;directeur;
Benali;Sofiane;12/11/2005;M;06 98 76 54;20903;directeur;mécanique
Lefèvre;Inès;25/06/2009;F;;20904;directeur;
Da Costa;Rui;08/09/2003;M;07 11 22 33 44;20905;personne;
Marchand;Jade;;F;06 45 67 89 01;20906;directeur;soin
"""


def shoot(studio: Studio, original: Path, references: ReferenceLists) -> bytes:
    """Take the pictures of a session; return the sheet of the diagnostic made meanwhile."""
    with _session(studio, original, references) as workspace:
        _everyday(studio, workspace)
        calendar.shoot(studio, workspace)
        _youths(studio, workspace)
        youth_id = _file_of(workspace)
        workspace.window.go("youth", youth_id)
        _take(studio, workspace, "fiche", always=True)
        shoot_page(studio, workspace, youth_id)
        files.shoot(studio, workspace)
        programmes.shoot(studio, workspace)
        activity.shoot(studio, workspace)
        workspace.window.go("youth", youth_id)
        sheet = interview.shoot(studio, workspace, youth_id)
        interview.shoot_reading(studio, workspace, youth_id)
        _steering(studio, workspace)
        rules.shoot(studio, workspace)
        team.shoot(studio, workspace)
        follow_up.shoot_empty(studio, workspace, _take)
    return sheet


@contextmanager
def _session(studio: Studio, original: Path, references: ReferenceLists) -> Iterator[Workspace]:
    """Open a copy of the demonstration, so that each look starts from the same people."""
    copy = original.with_name("seance.db")
    shutil.copy(original, copy)
    shutil.copy(keyfile.path_for(original), keyfile.path_for(copy))
    opened = vault.unlock(copy, creation.LOGIN, creation.PASSWORD, clock=now)
    settings = Settings(text_size=round(studio.look.text_size * 100))
    workspace = Workspace(opened, settings, references, lambda: TODAY)
    workspace.tasks.unhandled_error.disconnect()
    workspace.tasks.unhandled_error.connect(studio.failures.append)
    studio.report_failures()
    workspace.show()
    studio.show(workspace.window)
    yield workspace
    workspace.close()
    studio.settle()


def _everyday(studio: Studio, workspace: Workspace) -> None:
    window = workspace.window
    window.go("today")
    _take(studio, workspace, "aujourdhui", always=True)
    follow_up.shoot(studio, workspace, _take)
    window.go("today")
    window.open_palette()
    _take(studio, workspace, "palette")
    write("mar")
    _take(studio, workspace, "palette-resultats", always=True)
    press(Qt.Key.Key_Escape)
    window.go("settings")
    _take(studio, workspace, "reglages", always=True)
    for dialog, name in ((HelpDialog(window), "aide"), (AboutDialog(window), "a-propos")):
        dialog.show()
        studio.take(dialog, name)
        dialog.close()
        dialog.deleteLater()


def _youths(studio: Studio, workspace: Workspace) -> None:
    workspace.window.go("youths")
    screen = current(workspace, YouthsScreen)
    _take(studio, workspace, "jeunes", always=True)
    screen.start_new("Inès Benkhelifa")
    _take(studio, workspace, "jeune-nouveau")
    screen.start_import()
    _take(studio, workspace, "import")
    view = screen.import_view
    if view is not None:
        path = workspace.vault.path.with_name("portefeuille.csv")
        path.write_text(CASELOAD, "utf-8")
        view.open_file(path)
        _take(studio, workspace, "import-apercu")
        view.left.emit()


def _steering(studio: Studio, workspace: Workspace) -> None:
    workspace.window.go("employers")
    _take(studio, workspace, "employeurs", always=True)
    employers = current(workspace, EmployersScreen)
    employers.open_employer(employers.list.model.id_at(0))
    _take(studio, workspace, "employeurs-entreprise", always=True)
    workspace.window.go("indicators")
    indicators = current(workspace, IndicatorsScreen)
    indicators.month.set_value(MONTH)  # the last one the demonstration has
    indicators.refresh()
    _take(studio, workspace, "indicateurs", always=True)
    indicators.rows()[1].opened.emit()
    _take(studio, workspace, "indicateurs-detail", always=True)
    workspace.window.go("reports")
    _take(studio, workspace, "rapports", always=True)
    reports = current(workspace, ReportsScreen)
    reports.preview.verticalScrollBar().setValue(900)
    _take(studio, workspace, "rapports-suite")


def _take(studio: Studio, workspace: Workspace, name: str, *, always: bool = False) -> None:
    studio.settle(workspace.tasks)
    studio.take(workspace.window, name, always=always)


def _file_of(workspace: Workspace) -> int:
    """Return somebody of the actor's own caseload, in a programme and not diagnosed yet."""
    opened, active = workspace.vault, Filters(mine=True, status=YouthStatus.ACTIVE)
    with opened.database.read(opened.actor) as session:
        ids = list_ids(session, sort=Sort.NAME, filters=active)
        return next(
            key
            for key in ids
            if any(one.ended_on is None for one in pathways_of(session, key))
            and not diagnostics_of(session, key)
        )


def current(workspace: Workspace, kind: type[Kind]) -> Kind:
    """Return the screen shown, as what it is.

    Raises:
        RuntimeError: Another one is shown: the window refused to move.
    """
    screen = workspace.window.current_screen()
    if not isinstance(screen, kind):
        raise RuntimeError(f"{kind.__name__} is not shown")
    return screen

"""The first run, the recovery sheet and the login."""

from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from scripts.shots.studio import TODAY, Studio, focused, press, write
from services.reference.lists import ReferenceLists
from services.vault import recovery
from ui.entry.login_window import LoginWindow
from ui.entry.setup_window import SetupWindow

AGENCY = "Mission locale des Deux-Rives"
# Opens nothing: a real code is drawn at random, and shown once.
CODE = recovery.written(bytes(range(7, 147, 7)))
_PATH = Path("Étrave") / "deux-rives.db"
_PASSWORD = "violon sept brouette hublot marmite"  # noqa: S105 - of nobody
_ENTER, _TAB, _SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


def shoot(studio: Studio, references: ReferenceLists) -> None:
    """Take the pictures of everything that comes before a session."""
    _first_run(studio, references)
    _login(studio)


def _first_run(studio: Studio, references: ReferenceLists) -> None:
    window = SetupWindow(studio.tasks, references, Random(1))
    studio.show(window)
    write(AGENCY)
    press(_TAB)
    write("03300100")
    studio.take(window, "installation-1-structure")
    press(_ENTER)
    studio.take(window, "installation-2-sites")
    press(_ENTER)
    write("Nadia")
    press(_TAB)
    write("Berthier")
    studio.take(window, "installation-3-compte")
    press(_ENTER)
    write(_PASSWORD)
    press(_TAB, _TAB)  # past the eye
    write(_PASSWORD)
    studio.take(window, "installation-4-mot-de-passe")
    window.show_created(CODE, TODAY, _PATH)
    studio.take(window, "installation-5-feuille", always=True)
    _prove(studio, window)
    studio.take(window, "installation-5-feuille-prouvee")
    press(_ENTER)
    studio.take(window, "installation-6-pret")
    window.deleteLater()


def _prove(studio: Studio, window: SetupWindow) -> None:
    copied, groups = window.sheet.copy_back, CODE.split("-")
    for edit, number in zip(copied.edits, copied.asked(), strict=True):
        edit.setFocus()
        write(groups[number - 1])
    window.sheet.kept.setFocus()
    if not isinstance(focused(), QCheckBox):
        raise RuntimeError("the box of the recovery sheet cannot be reached")
    press(_SPACE)
    studio.settle()


def _login(studio: Studio) -> None:
    window = LoginWindow(_PATH, studio.tasks, login="nadia")
    studio.show(window)
    studio.take(window, "connexion", always=True)
    write(_PASSWORD)
    window.form.refuse()
    studio.take(window, "connexion-refusee", always=True)
    window.deleteLater()
    lock = LoginWindow(_PATH, studio.tasks, login="nadia", agency=AGENCY, lock=True)
    studio.show(lock)
    studio.take(lock, "verrouille")
    lock.deleteLater()

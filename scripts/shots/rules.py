"""The rules of the agency: the list, a typo, what changes, and a draft left."""

from scripts.shots.studio import Studio
from services.diagnostics.grid import FILE
from ui.screens.settings.screen import SettingsScreen
from ui.workspace import Workspace


def shoot(studio: Studio, workspace: Workspace) -> None:
    """Take the pictures of the editor of rules."""
    window = workspace.window
    window.go("settings")
    screen = window.current_screen()
    if not isinstance(screen, SettingsScreen):
        raise TypeError("the settings are not shown")

    def take(name: str, *, always: bool = False) -> None:
        studio.settle(workspace.tasks)
        studio.take(window, f"regles-{name}", always=always)

    screen.open_rules(FILE)
    take("fichier")
    editor = screen.editor_page()
    shipped = editor.text.toPlainText()
    own = shipped.replace("Je me déplace facilement.", "Je bouge comme je veux, même tard.")
    editor.text.replace_text(own.replace('short_label = "Logement"', 'short_labl = "Logement"'))
    editor.reason.setText("Mots choisis avec les jeunes du conseil de la vie locale")
    editor.save()
    take("faute", always=True)
    editor.compare.click()
    editor.text.replace_text(own)
    editor.check()
    take("comparaison", always=True)
    editor.left.emit()
    screen.open_rules(FILE)
    take("brouillon")
    editor.text.setFocus()

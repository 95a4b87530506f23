"""Every command of the program: its words, its keys, its icon and its menu."""

from enum import StrEnum
from typing import Final, NamedTuple

from services.i18n import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """Menus of the window, in order; their mnemonics are the only letters taken with Alt."""

    FILE = QT_TRANSLATE_NOOP("commands", "&Fichier")
    EDIT = QT_TRANSLATE_NOOP("commands", "É&dition")
    VIEW = QT_TRANSLATE_NOOP("commands", "&Affichage")
    GO = QT_TRANSLATE_NOOP("commands", "A&ller")
    YOUTH = QT_TRANSLATE_NOOP("commands", "&Jeune")
    HELP = QT_TRANSLATE_NOOP("commands", "A&ide")


class Answerer(StrEnum):
    """Who answers a command."""

    SHELL = "shell"
    SCREEN = "screen"
    SESSION = "session"


class Context(StrEnum):
    """Where keys act: single letters in their own list only (WCAG 2.1.4)."""

    WINDOW = "window"
    TODAY = "today"
    GRID = "grid"
    TIMELINE = "timeline"
    WEEK = "week"
    AGENDA = "agenda"
    SHEET = "sheet"
    REMINDERS = "reminders"
    DESK = "desk"
    CARRY_OVER = "carry_over"


class CommandSpec(NamedTuple):
    """One command.

    Attributes:
        key: Its name in the code.
        text: Source text in the ``commands`` context.
        icon: Icon in the menu and the palette.
        keys: Sequences; the first is shown, the others serve AZERTY and macOS.
        menu: Where it is found; None for the keys of a list.
        answerer: ``SHELL`` is the window itself; ``SCREEN`` the screen shown, the command
            being closed when it cannot; ``SESSION`` the screen shown if it can, else
            whoever built the window.
        context: Where its keys act.
        starts_group: Whether a separator stands before it.
    """

    key: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    menu: Menu | None = None
    answerer: Answerer = Answerer.SHELL
    context: Context = Context.WINDOW
    starts_group: bool = False


def _spec(
    menu: Menu,
    answerer: Answerer,
    key: str,
    text: str,
    icon: str = "",
    *keys: str,
    starts_group: bool = False,
) -> CommandSpec:
    return CommandSpec(key, text, icon, keys, menu, answerer, starts_group=starts_group)


# Digits of the top row need Shift on AZERTY: the character of the same key is the second entry.
COMMANDS: Final[tuple[CommandSpec, ...]] = (
    # Fichier
    _spec(
        Menu.FILE, Answerer.SCREEN,
        "save", QT_TRANSLATE_NOOP("commands", "Enregistrer maintenant"), "save", "Ctrl+S",
    ),
    _spec(
        Menu.FILE, Answerer.SCREEN,
        "print", QT_TRANSLATE_NOOP("commands", "Imprimer ce qui est affiché…"), "printer", "Ctrl+P",
    ),
    _spec(
        Menu.FILE, Answerer.SCREEN,
        "export", QT_TRANSLATE_NOOP("commands", "Exporter cette liste…"), "download", "Ctrl+E",
    ),
    _spec(
        Menu.FILE, Answerer.SHELL,
        "settings", QT_TRANSLATE_NOOP("commands", "Réglages"), "settings", "Ctrl+,",
        starts_group=True,
    ),
    _spec(
        Menu.FILE, Answerer.SHELL,
        "lock", QT_TRANSLATE_NOOP("commands", "Verrouiller"), "lock-keyhole", "Ctrl+L",
    ),
    _spec(
        Menu.FILE, Answerer.SHELL,
        "quit", QT_TRANSLATE_NOOP("commands", "Quitter Étrave"), "", "Ctrl+Q",
    ),
    # Édition
    _spec(
        Menu.EDIT, Answerer.SHELL,
        "undo", QT_TRANSLATE_NOOP("commands", "Annuler"), "undo-2", "Ctrl+Z",
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "redo", QT_TRANSLATE_NOOP("commands", "Rétablir"), "", "Ctrl+Y", "Ctrl+Shift+Z",
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "edit", QT_TRANSLATE_NOOP("commands", "Modifier la ligne choisie"), "pen-line", "F2",
        starts_group=True,
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "remove", QT_TRANSLATE_NOOP("commands", "Retirer la ligne choisie"), "x", "Del",
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "validate", QT_TRANSLATE_NOOP("commands", "Relire et valider"), "check",
        "Ctrl+Enter", "Ctrl+Return",
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "filter", QT_TRANSLATE_NOOP("commands", "Filtrer ici"), "filter", "Ctrl+F",
        starts_group=True,
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "next_match", QT_TRANSLATE_NOOP("commands", "Résultat suivant"), "", "F3",
    ),
    _spec(
        Menu.EDIT, Answerer.SCREEN,
        "mine", QT_TRANSLATE_NOOP("commands", "Mon portefeuille seulement"), "user-round",
        "Ctrl+Shift+L",
    ),
    # Affichage
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "refresh", QT_TRANSLATE_NOOP("commands", "Actualiser"), "", "F5",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "next_pane", QT_TRANSLATE_NOOP("commands", "Volet suivant"), "", "F6",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "previous_pane", QT_TRANSLATE_NOOP("commands", "Volet précédent"), "", "Shift+F6",
    ),
    _spec(
        Menu.VIEW, Answerer.SCREEN,
        "next_tab", QT_TRANSLATE_NOOP("commands", "Rubrique suivante"), "", "Ctrl+PgDown",
    ),
    _spec(
        Menu.VIEW, Answerer.SCREEN,
        "previous_tab", QT_TRANSLATE_NOOP("commands", "Rubrique précédente"), "", "Ctrl+PgUp",
    ),
    _spec(
        Menu.VIEW, Answerer.SCREEN,
        "side_panel", QT_TRANSLATE_NOOP("commands", "Volet de détail"), "", "F8", "Ctrl+Shift+A",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "clean_screen", QT_TRANSLATE_NOOP("commands", "Écran propre ou plein écran"), "eye-off",
        "F11", "Ctrl+Shift+P",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "text_larger", QT_TRANSLATE_NOOP("commands", "Texte plus grand"), "zoom-in",
        "Ctrl++", "Ctrl+=",
        starts_group=True,
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "text_smaller", QT_TRANSLATE_NOOP("commands", "Texte plus petit"), "", "Ctrl+-",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "text_normal", QT_TRANSLATE_NOOP("commands", "Texte de taille normale"), "",
        "Ctrl+0", "Ctrl+À",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "scheme_system", QT_TRANSLATE_NOOP("commands", "Thème du système"), "",
        starts_group=True,
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "scheme_light", QT_TRANSLATE_NOOP("commands", "Thème clair"), "sun",
    ),
    _spec(
        Menu.VIEW, Answerer.SHELL,
        "scheme_dark", QT_TRANSLATE_NOOP("commands", "Thème sombre"), "moon",
    ),
    # Aller
    _spec(
        Menu.GO, Answerer.SHELL,
        "search", QT_TRANSLATE_NOOP("commands", "Rechercher…"), "search", "Ctrl+K",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "back", QT_TRANSLATE_NOOP("commands", "Page précédente"), "", "Alt+Left",
        starts_group=True,
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "forward", QT_TRANSLATE_NOOP("commands", "Page suivante"), "", "Alt+Right",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_today", QT_TRANSLATE_NOOP("commands", "Aujourd’hui"), "sun", "Ctrl+1", "Ctrl+&",
        starts_group=True,
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_agenda", QT_TRANSLATE_NOOP("commands", "Agenda"), "calendar", "Ctrl+G",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_reception", QT_TRANSLATE_NOOP("commands", "Accueil"), "bell-ring",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_breaks", QT_TRANSLATE_NOOP("commands", "Ruptures de parcours"), "route",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_carry_over", QT_TRANSLATE_NOOP("commands", "À reporter dans I-MILO"), "copy",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_youths", QT_TRANSLATE_NOOP("commands", "Jeunes"), "users", "Ctrl+2", "Ctrl+É",
        starts_group=True,
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_activity", QT_TRANSLATE_NOOP("commands", "Semaines CEJ"), "calendar-clock",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_team", QT_TRANSLATE_NOOP("commands", "Réunion d’équipe"), "users",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_duplicates", QT_TRANSLATE_NOOP("commands", "Doublons"), "users",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_transfers", QT_TRANSLATE_NOOP("commands", "Transferts"), "inbox",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_employers", QT_TRANSLATE_NOOP("commands", "Employeurs"), "building-2",
        "Ctrl+3", 'Ctrl+"',
        starts_group=True,
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_indicators", QT_TRANSLATE_NOOP("commands", "Indicateurs"), "chart-no-axes-column",
        "Ctrl+4", "Ctrl+'",
    ),
    _spec(
        Menu.GO, Answerer.SHELL,
        "go_reports", QT_TRANSLATE_NOOP("commands", "Rapports"), "file-text", "Ctrl+5", "Ctrl+(",
    ),
    # Jeune
    _spec(
        Menu.YOUTH, Answerer.SESSION,
        "new_diagnostic", QT_TRANSLATE_NOOP("commands", "Nouveau diagnostic"), "plus", "Ctrl+N",
    ),
    _spec(
        Menu.YOUTH, Answerer.SESSION,
        "new_youth", QT_TRANSLATE_NOOP("commands", "Nouveau jeune"), "user-round-plus",
        "Ctrl+Shift+N",
    ),
    _spec(
        Menu.YOUTH, Answerer.SESSION,
        "import_caseload", QT_TRANSLATE_NOOP("commands", "Importer un portefeuille…"), "inbox",
        starts_group=True,
    ),
    # Aide
    _spec(
        Menu.HELP, Answerer.SESSION,
        "help", QT_TRANSLATE_NOOP("commands", "Aide et touches de cet écran"), "keyboard", "F1",
    ),
    _spec(
        Menu.HELP, Answerer.SESSION,
        "about", QT_TRANSLATE_NOOP("commands", "À propos d’Étrave"), "info",
    ),
)  # fmt: skip

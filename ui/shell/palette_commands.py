"""Commands as results of the palette."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from services.folding import fold
from ui.actions import command_text
from ui.commands import COMMANDS, CommandSpec
from ui.shell.palette_search import PaletteItem, Run
from ui.widgets.keycaps import key_text

_NOT_OFFERED = frozenset({"search", "next_pane", "previous_pane"})
_AT_FIRST = ("new_diagnostic", "new_youth", "go_today", "go_youths", "go_indicators", "lock")
_MOST_BESIDE_RESULTS = 4


def first_commands(available: Collection[str]) -> list[PaletteItem]:
    """Return the few commands offered before anything is typed."""
    specs = {spec.key: spec for spec in COMMANDS}
    return [_item(specs[key]) for key in _AT_FIRST if key in available]


def matching_commands(text: str, available: Collection[str]) -> list[PaletteItem]:
    """Return every command open now whose words hold what was typed after ":"."""
    words = fold(text).split()
    return [
        _item(spec)
        for spec in COMMANDS
        if spec.key in available and spec.key not in _NOT_OFFERED and _matches(spec, words)
    ]


def commands_beside(text: str, available: Collection[str]) -> list[PaletteItem]:
    """Return what is offered after the people and companies found for a text.

    Creating someone comes last, once those who could be the same person have been shown.
    """
    items = matching_commands(text, available)[:_MOST_BESIDE_RESULTS]
    if "new_youth" in available and any(char.isalpha() for char in text):
        title = QCoreApplication.translate("Palette", "Créer un jeune nommé « {name} »")
        detail = QCoreApplication.translate("Palette", "doublons montrés avant")
        named = title.format(name=text.strip())
        target = Run("new_youth", text.strip())
        items.append(PaletteItem(named, detail, "user-round-plus", target))
    return items


def _matches(spec: CommandSpec, words: list[str]) -> bool:
    key = f" {fold(command_text(spec).replace('&', ''))}"
    return all(f" {word}" in key for word in words)


def _item(spec: CommandSpec) -> PaletteItem:
    key = key_text(spec.keys[0]) if spec.keys else ""
    title = command_text(spec).replace("&", "")
    return PaletteItem(title, "", spec.icon or "command", Run(spec.key), key)

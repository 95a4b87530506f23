"""Settings of this computer: a small JSON file, read leniently, written atomically."""

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any


class ThemeChoice(StrEnum):
    """Which colours the window takes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES = (100, 125, 150, 200)
LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may choose about the window; nothing about young people.

    Attributes:
        database: Path of the database opened last; empty for the default place.
        login: Account that signed in last, to save typing it.
        text_size: Percentage.
        lock_minutes: Idle time after which the window locks; 0 for never.
    """

    language: str = "fr"
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 100
    database: str = ""
    login: str = ""
    lock_minutes: int = 10


def load(path: Path) -> Settings:
    """Read the settings; what is missing, unknown or wrong takes its default."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(data, dict):
        return Settings()
    return _lenient(data)


def save(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".part")
    partial.write_text(json.dumps(asdict(settings), indent=1), "utf-8")
    partial.replace(path)


def _lenient(data: dict[str, Any]) -> Settings:
    known = {field.name for field in fields(Settings)}
    values = {name: value for name, value in data.items() if name in known}
    try:
        values["theme"] = ThemeChoice(values.get("theme", ThemeChoice.SYSTEM))
    except ValueError:
        del values["theme"]
    if values.get("text_size") not in TEXT_SIZES:
        values.pop("text_size", None)
    if values.get("language") not in LANGUAGES:
        values.pop("language", None)
    defaults = Settings()
    kept = {
        name: value
        for name, value in values.items()
        if isinstance(value, type(getattr(defaults, name)))
    }
    return Settings(**kept)

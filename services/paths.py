"""Where the program keeps its files on this computer."""

from pathlib import Path

import platformdirs

_NAME = "Etrave"
DATABASE_NAME = "etrave.db"


def default_database() -> Path:
    """Return where the database is when none was chosen."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / DATABASE_NAME


def settings_file() -> Path:
    """Return where the settings of this computer are; they hold nothing about anybody."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "settings.json"


def log_folder() -> Path:
    """Return where the technical log is; it holds no name and no value."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))

"""What can be known of a database before asking for a password."""

from pathlib import Path

from services.errors import DatabaseTooNewError, VaultError
from services.i18n import QT_TRANSLATE_NOOP
from services.vault import check_readable, keyfile
from ui.entry.problem_page import Problem
from ui.instance import InstanceLock


def is_taken(path: Path) -> bool:
    """Tell whether there is, or was, a database of this name."""
    return path.exists() or keyfile.path_for(path).exists()


def already_there(path: Path) -> VaultError:
    """Return the refusal to create over a file."""
    message = QT_TRANSLATE_NOOP(
        "errors",
        "« {name} » existe déjà et ne sera pas remplacé. Choisissez un autre nom, ou"
        " ouvrez la base existante.",
    )
    return VaultError(message, name=path.name)


def find_problem(path: Path) -> tuple[Problem, VaultError] | None:
    """Return why a database could not be opened, whatever the password; None when it could."""
    try:
        check_readable(path)
    except VaultError as error:
        return Problem.FILE, error
    except OSError:
        return Problem.FILE, _not_readable(path)
    try:
        keyfile.load(keyfile.path_for(path))
    except DatabaseTooNewError as error:
        return Problem.TOO_NEW, error
    except VaultError as error:
        return Problem.KEYS, error
    return None


def take_lock(path: Path) -> InstanceLock:
    """Hold a database for this window.

    Raises:
        VaultError: Another window holds it, or its folder cannot be made.
    """
    try:
        lock = InstanceLock(path)
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Impossible d’écrire dans le dossier de « {name} ». Vérifiez vos droits et la place"
            " libre.",
        )
        raise VaultError(message, name=path.name) from error
    lock.take()
    return lock


def _not_readable(path: Path) -> VaultError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "La base « {name} » ne peut pas être lue avec votre session. Vérifiez vos droits sur le"
        " dossier, ou ouvrez une autre base.",
    )
    return VaultError(message, name=path.name)

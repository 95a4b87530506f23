"""Write a file whole or not at all."""

import os
import secrets
from pathlib import Path

from services.errors import AppError
from services.i18n import QT_TRANSLATE_NOOP


class FileExistsAlreadyError(AppError):
    """A file of that name is there and was not to be replaced."""


def write_beside(path: Path, content: bytes, *, replace: bool = True) -> None:
    """Write beside, then rename: a reader never sees half a file.

    Raises:
        FileExistsAlreadyError: The file is there and ``replace`` is false.
        AppError: The folder cannot be written.
    """
    if path.exists() and not replace:
        message = QT_TRANSLATE_NOOP(
            "errors", "« {name} » existe déjà. Choisissez un autre nom, ou demandez à le remplacer."
        )
        raise FileExistsAlreadyError(message, name=path.name)
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Impossible d’écrire « {name} ». Vérifiez le dossier, vos droits et la place libre.",
        )
        raise AppError(message, name=path.name) from error
    finally:
        partial.unlink(missing_ok=True)

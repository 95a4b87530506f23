"""Writing a document to a file: whole, or not at all."""

import os
from pathlib import Path

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP


def save(content: bytes, path: Path, *, force: bool = False) -> None:
    """Write a document beside its place, then rename it there.

    Args:
        content: The document.
        path: Where it goes.
        force: Whether a file already there is replaced.

    Raises:
        ValidationError: A file is already there, or the folder cannot be written.
    """
    _refuse_existing(path, force=force)
    partial = path.with_name(f".{path.name}.part")
    try:
        _write(content, partial)
        # Someone may have written it meanwhile.
        _refuse_existing(path, force=force)
        partial.replace(path)
        _settle(path.parent)
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "« {file} » n’a pas pu être écrit : {reason}. Choisissez un autre dossier, ou libérez"
            " de la place.",
        )
        reason = error.strerror or type(error).__name__
        raise ValidationError("output", message, file=path.name, reason=reason) from error
    finally:
        partial.unlink(missing_ok=True)


def _refuse_existing(path: Path, *, force: bool) -> None:
    if not force and path.exists():
        message = QT_TRANSLATE_NOOP(
            "errors",
            "« {file} » existe déjà. Choisissez un autre nom, ou demandez à le remplacer.",
        )
        raise ValidationError("output", message, file=path.name)


def _write(content: bytes, path: Path) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Make the new name outlive a power cut; Windows does it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

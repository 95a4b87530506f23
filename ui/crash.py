"""Last resort for bugs: log them, tell the user, and give a report fit to be sent."""

import errno
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from services.errors import AppError
from ui.error_dialog import ErrorDialog
from ui.translation import translate_error

_ROOT = Path(__file__).resolve().parent.parent

logger = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Shows any exception, whichever thread it comes from, in one dialog at a time."""

    _caught = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._busy = False
        self._caught.connect(self._show)

    def install(self) -> None:
        """Become the hook for uncaught exceptions."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = lambda args: self._on_uncaught(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Explain an expected failure, or own up to a bug."""
        if not isinstance(error, AppError):
            logger.error("unexpected failure\n%s", describe(error))
        self._show(error)

    def dialog_for(self, error: BaseException) -> ErrorDialog:
        """Build the dialog; bugs come with a text to copy into a report."""
        if isinstance(error, AppError):
            return ErrorDialog(self._window, translate_error(error))
        return ErrorDialog(
            self._window,
            self.tr("Une erreur inattendue s’est produite."),
            self.tr(
                "Ce qui était enregistré l’est toujours. Le détail ci-dessous ne contient ni nom "
                "ni valeur saisie : vous pouvez l’envoyer à la personne qui vous dépanne."
            ),
            describe(error),
        )

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            self.dialog_for(error).exec()
        finally:
            self._busy = False

    def _on_uncaught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        caught = error if error is not None else kind()
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, caught, trace)
            return
        logger.critical("uncaught exception\n%s", describe(caught))
        self._caught.emit(caught)


def describe(error: BaseException) -> str:
    """Return where and on what an exception happened, without any value.

    The text of an exception often holds what the user typed ("invalid literal: 'Dupont'"),
    and so do local variables: only types, places and error numbers are written.
    """
    application = QApplication.instance()
    version = application.applicationVersion() if application is not None else ""
    return "\n".join(
        [
            f"Étrave {version}".rstrip(),
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            "",
            *_chain(error),
        ]
    )


def _chain(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _chain(cause)
        yield "↳"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
    yield _kind(error)
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield "•"
            yield from _chain(member)


def _kind(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind} {errno.errorcode.get(error.errno, error.errno)}"
    return kind


def _short(filename: str) -> str:
    """Return a path without the name of the session, which is often a person's."""
    path = Path(filename)
    if "site-packages" in path.parts:
        return "/".join(path.parts[path.parts.index("site-packages") + 1 :])
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return path.name

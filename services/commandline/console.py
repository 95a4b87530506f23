"""What a command reads from and writes to."""

import getpass
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TextIO

from services.commandline.errors import NoPasswordError
from services.database import utc_now
from services.errors import AppError
from services.formatting import spaced

PASSWORD_VARIABLE = "ETRAVE_PASSWORD"  # noqa: S105 - a name, not a password


@dataclass(slots=True)
class Console:
    """Streams, environment and clock of one run.

    Attributes:
        prompt: Asks for a password without showing it.
    """

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    environ: MutableMapping[str, str]
    prompt: Callable[[str], str] = getpass.getpass
    clock: Callable[[], datetime] = utc_now

    def today(self) -> date:
        """Return the day where the computer is."""
        return self.clock().astimezone().date()

    def result(self, text: str) -> None:
        """Write the result."""
        self.stdout.write(text if text.endswith("\n") else f"{text}\n")
        self.stdout.flush()

    def say(self, text: str) -> None:
        """Tell the user something, with the no-break spaces of French."""
        self.stderr.write(f"{spaced(text)}\n")
        self.stderr.flush()

    def password(self, *, from_stdin: bool, is_new: bool = False) -> str:
        """Return the password: asked on a terminal, else read where the user put it.

        The variable is removed from the environment in every case, so that no program started
        later inherits it.

        Args:
            from_stdin: The first line of the standard input holds it.
            is_new: A new password is typed twice.

        Raises:
            NoPasswordError: There is none, or it was not typed twice alike.
        """
        in_environment = self.environ.pop(PASSWORD_VARIABLE, None)
        if self.stdin.isatty():
            return self._asked(is_new=is_new)
        if from_stdin:
            return self.stdin.readline().rstrip("\r\n")
        if in_environment is None:
            raise NoPasswordError(
                "Aucun mot de passe n’a été donné. Lancez la commande dans un terminal, ou avec"
                f" --password-stdin, ou avec la variable {PASSWORD_VARIABLE}."
            )
        return in_environment

    def _asked(self, *, is_new: bool) -> str:
        typed = self.prompt(spaced("Mot de passe : "))
        if is_new and self.prompt(spaced("Le même, encore une fois : ")) != typed:
            raise NoPasswordError("Les deux mots de passe ne sont pas les mêmes. Recommencez.")
        return typed

    def fail(self, error: AppError) -> None:
        """Tell the user what went wrong."""
        self.say(f"etrave : {error}")

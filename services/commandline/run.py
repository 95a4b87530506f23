"""From the arguments to the exit status."""

import os
import sys
from collections.abc import Callable, MutableMapping, Sequence
from enum import IntEnum
from typing import Final, TextIO

from sqlalchemy.exc import OperationalError

from services.commandline import incidents
from services.commandline.arguments import HelpRequested, Parser
from services.commandline.command import Command
from services.commandline.commands import demo, export, indicators, init, peers, report
from services.commandline.console import Console
from services.database import Clock, utc_now
from services.errors import AppError, NotPermittedError, VaultError
from services.formatting import spaced

COMMANDS: Final = {
    module.COMMAND.name: module.COMMAND
    for module in (init, demo, indicators, peers, report, export)
}
_DESCRIPTION = "Étrave sans fenêtre : les mêmes services, en ligne de commande."
_EPILOG = """\
État de sortie : 0 fait ; 2 arguments ou fichier d’entrée ; 3 base ou connexion ; 4 droit manquant ;
1 défaut du programme.
Mot de passe : demandé au terminal, sinon première ligne de l’entrée standard avec --password-stdin,
sinon variable ETRAVE_PASSWORD."""


class Status(IntEnum):
    """Exit statuses."""

    DONE = 0
    BUG = 1
    BAD_INPUT = 2
    DATABASE = 3
    NOT_PERMITTED = 4
    INTERRUPTED = 130


def main(
    arguments: Sequence[str],
    *,
    stdin: TextIO | None = None,
    stdout: TextIO | None = None,
    stderr: TextIO | None = None,
    environ: MutableMapping[str, str] | None = None,
    clock: Clock = utc_now,
) -> int:
    """Run a command and return the exit status; nothing is raised.

    Args:
        arguments: What follows the name of the program.
        stdin: Where a password may be read; that of the process by default.
        stdout: Where the result goes; that of the process, in UTF-8, by default.
        stderr: Where messages go; that of the process by default.
        environ: Variables; those of the process by default.
        clock: Tells the time.
    """
    console = Console(
        sys.stdin if stdin is None else stdin,
        _in_utf8(sys.stdout) if stdout is None else stdout,
        _in_utf8(sys.stderr) if stderr is None else stderr,
        os.environ if environ is None else environ,
        clock=clock,
    )
    try:
        return _run(arguments, console)
    except KeyboardInterrupt:
        console.say("Interrompu.")
        return Status.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort
        _report(error, arguments, console)
        return Status.BUG


def _run(arguments: Sequence[str], console: Console) -> Status:
    try:
        options = _parser().parse_args(arguments)
        command: Command = options.command
        command.run(options, console)
    except HelpRequested as asked:
        console.result(spaced(str(asked)))
    except AppError as error:
        console.fail(error)
        return status_of(error)
    except OperationalError:
        console.say(
            "etrave : la base est occupée ou illisible. Fermez les autres fenêtres d’Étrave, puis"
            " recommencez."
        )
        return Status.DATABASE
    return Status.DONE


def status_of(error: AppError) -> Status:
    """Return the exit status of an expected failure."""
    if isinstance(error, NotPermittedError):
        return Status.NOT_PERMITTED
    return Status.DATABASE if isinstance(error, VaultError) else Status.BAD_INPUT


def _parser() -> Parser:
    parser = Parser(prog="etrave", description=_DESCRIPTION, epilog=_EPILOG)
    commands = parser.add_subparsers(
        title="Commandes", metavar="COMMANDE", required=True, parser_class=Parser
    )
    for command in COMMANDS.values():
        child = commands.add_parser(
            command.name, help=command.summary, description=command.description
        )
        command.add_arguments(child)
        child.set_defaults(command=command)
    return parser


def _report(error: Exception, arguments: Sequence[str], console: Console) -> None:
    """Say that it is a bug, on one line that holds no value."""
    known = [word for word in arguments[:1] if word in COMMANDS]
    path = incidents.record(error, " ".join(known), console.clock())
    place = f" Le détail technique est dans {path}." if path else ""
    kind = type(error).__name__
    console.say(f"etrave : défaut du programme ({kind}).{place}")


def _in_utf8(stream: TextIO) -> TextIO:
    reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    return stream

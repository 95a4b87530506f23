"""What a command is made of."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass

from services.commandline.arguments import Parser
from services.commandline.console import Console


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: What the user types.
        summary: One line of the list of commands.
        description: What its own help says first.
        add_arguments: Declares its options.
        run: Does the work; fails with an ``AppError``.
    """

    name: str
    summary: str
    description: str
    add_arguments: Callable[[Parser], None]
    run: Callable[[Namespace, Console], None]

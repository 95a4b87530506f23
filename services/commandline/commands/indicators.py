"""``indicators``: the figures of a month, as JSON."""

from argparse import Namespace

from services.commandline.arguments import Parser, add_format, add_framework, add_month
from services.commandline.command import Command
from services.commandline.console import Console
from services.commandline.opening import add_database, add_login, signed_in

_DESCRIPTION = "Écrit les indicateurs d’un mois, avec leurs ventilations, en JSON."


def add_arguments(parser: Parser) -> None:
    """Declare the options."""
    add_database(parser)
    add_login(parser)
    add_month(parser)
    add_framework(parser)
    add_format(parser)


def run(options: Namespace, console: Console) -> None:
    """Compute and write the figures.

    Raises:
        NotPermittedError: The account may not read indicators.
        NotFoundError: There is no such framework.
    """
    from services.indicators import engine, frameworks
    from services.indicators.as_json import indicators_json

    framework = frameworks.shipped(options.framework)
    with signed_in(options, console) as opened, opened.database.read(opened.actor) as session:
        board = engine.compute(
            session, framework, options.month, extracted_on=console.today(), trend=False
        )
    console.result(indicators_json(board))


COMMAND = Command(
    "indicators", "calculer les indicateurs d’un mois", _DESCRIPTION, add_arguments, run
)

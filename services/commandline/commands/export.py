"""``export``: write everything the database holds, to leave with it."""

from argparse import Namespace
from pathlib import Path

from services.commandline.arguments import Parser
from services.commandline.command import Command
from services.commandline.console import Console
from services.commandline.opening import add_database, add_login, signed_in
from services.formatting import count

_DESCRIPTION = (
    "Écrit toutes les données dans un dossier neuf (Frictionless Data Package : un CSV par table\n"
    "et datapackage.json). Deux comptes doivent avoir donné leur accord dans Réglages ; sur une\n"
    "base de démonstration, « directeur » suffit."
)


def add_arguments(parser: Parser) -> None:
    """Declare the options."""
    add_database(parser)
    add_login(parser)
    parser.options.add_argument(
        "--output", type=Path, required=True, metavar="DOSSIER", help="dossier à créer"
    )


def run(options: Namespace, console: Console) -> None:
    """Write the folder and say where it is.

    Raises:
        NotPermittedError: Two accounts have not agreed to it.
        AppError: The folder is taken or cannot be written.
    """
    from services.exporters import data_package

    with signed_in(options, console) as opened:
        today = console.today()
        with opened.database.write(opened.actor) as session:
            exported = data_package.export(session, options.output, today=today)
    console.result(str(exported.folder))
    rows = count(exported.rows, "ligne exportée", "lignes exportées")
    console.say(
        f"{rows}, en clair : ce dossier nomme des personnes, gardez-le comme leurs dossiers."
    )


COMMAND = Command("export", "exporter toutes les données", _DESCRIPTION, add_arguments, run)

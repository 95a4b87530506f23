"""``demo``: make a database filled with people who do not exist."""

from argparse import Namespace

from services.commandline.arguments import Parser, day, whole_number
from services.commandline.command import Command
from services.commandline.console import Console
from services.commandline.opening import add_database

_DESCRIPTION = (
    "Crée une base de démonstration : 36 mois d’une mission locale fictive, toujours les mêmes\n"
    "pour les mêmes options. Compte « directeur », mot de passe « demonstration »."
)


def add_arguments(parser: Parser) -> None:
    """Declare the options."""
    add_database(parser)
    options = parser.options
    options.add_argument(
        "--youths", type=whole_number, metavar="N", help="nombre de jeunes (1000 par défaut)"
    )
    options.add_argument(
        "--seed", type=whole_number, metavar="N", help="graine du tirage (1 par défaut)"
    )
    options.add_argument(
        "--until",
        type=day,
        metavar="AAAA-MM-JJ",
        help="dernier jour (fin du mois précédent par défaut)",
    )


def run(options: Namespace, console: Console) -> None:
    """Make the database and write where it is.

    Raises:
        ValidationError: The number of people or the date is out of what can be drawn.
        VaultError: A file is already there, or the folder cannot be written.
    """
    from services.demonstration import creation
    from services.demonstration.days import end_of_previous_month
    from services.demonstration.generator import DEFAULT_SEED, DEFAULT_YOUTHS
    from services.tasks import TaskContext

    def show(done: int, total: int) -> None:
        if console.stderr.isatty():
            console.stderr.write(f"\r{done} / {total}{'' if done < total else chr(10)}")
            console.stderr.flush()

    today = console.today()
    creation.create(
        options.database,
        youths=DEFAULT_YOUTHS if options.youths is None else options.youths,
        seed=DEFAULT_SEED if options.seed is None else options.seed,
        until=options.until or end_of_previous_month(today),
        progress=TaskContext(show),
    )
    console.result(str(options.database))
    console.say(
        "Base de démonstration créée : compte « directeur », mot de passe « demonstration »."
    )


COMMAND = Command("demo", "créer une base de démonstration", _DESCRIPTION, add_arguments, run)

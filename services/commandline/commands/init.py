"""``init``: make a new, empty database."""

from argparse import Namespace

from services.accounts import REGIONS
from services.commandline.arguments import Parser, one_of
from services.commandline.command import Command
from services.commandline.console import Console
from services.commandline.opening import add_database, add_login

_DESCRIPTION = (
    "Crée une base vide et son premier compte (direction et administration).\n"
    "Le code de secours est écrit une seule fois, sur la sortie standard : gardez-le sous clé."
)


def add_arguments(parser: Parser) -> None:
    """Declare the options."""
    add_database(parser)
    add_login(parser)
    options = parser.options
    options.add_argument("--code", required=True, help="code de structure de la mission locale")
    options.add_argument("--name", required=True, metavar="NOM", help="nom de la mission locale")
    options.add_argument(
        "--region",
        type=one_of(tuple(REGIONS)),
        default="FR",
        metavar="TERRITOIRE",
        help=f"territoire, pour les téléphones et les jours fériés ({', '.join(REGIONS)})",
    )
    options.add_argument("--first-name", metavar="PRÉNOM", help="prénom du premier compte")
    options.add_argument("--last-name", metavar="NOM", help="nom du premier compte")


def run(options: Namespace, console: Console) -> None:
    """Make the database and write its recovery code.

    Raises:
        ValidationError: A field is wrong, or the password too weak.
        VaultError: A file is already there, or the folder cannot be written.
    """
    from models.agency import Role
    from services import vault

    agency = vault.AgencyInput(
        options.code, options.name, (vault.SiteInput(options.name, options.region),)
    )
    account = vault.AccountInput(
        options.account,
        options.first_name or options.account,
        options.last_name or options.account,
        frozenset({Role.DIRECTOR, Role.ADMINISTRATOR}),
    )
    password = console.password(from_stdin=options.password_stdin, is_new=True)
    opened, code = vault.create(
        options.database, agency=agency, account=account, password=password, clock=console.clock
    )
    opened.close()
    console.result(code)
    console.say(
        f"La base « {options.database.name} » est créée. Le code de secours ci-dessus n’est gardé"
        " nulle part : recopiez-le sur papier et rangez-le sous clé, il ne sera plus montré."
    )


COMMAND = Command("init", "créer une base chiffrée", _DESCRIPTION, add_arguments, run)

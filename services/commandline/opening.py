"""What every command on a database shares: its options, and signing in."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from services.commandline.arguments import Parser
from services.commandline.console import Console
from services.vault import OpenVault


def add_database(parser: Parser) -> None:
    """Add the option that says which database."""
    parser.options.add_argument(
        "--database", type=Path, required=True, metavar="FICHIER", help="fichier de la base"
    )


def add_login(parser: Parser) -> None:
    """Add the options that say who signs in."""
    parser.options.add_argument(
        "--account", required=True, metavar="IDENTIFIANT", help="compte qui se connecte"
    )
    parser.options.add_argument(
        "--password-stdin",
        action="store_true",
        help="lire le mot de passe sur la première ligne de l’entrée standard",
    )


@contextmanager
def signed_in(options: Namespace, console: Console) -> Iterator[OpenVault]:
    """Open the database for the account of the options, and close it at the end.

    Raises:
        VaultError: The database or the password is not the right one.
    """
    from services import vault

    vault.check_readable(options.database)  # before asking for a password
    password = console.password(from_stdin=options.password_stdin)
    opened = vault.unlock(options.database, options.account, password, clock=console.clock)
    try:
        yield opened
    finally:
        opened.close()

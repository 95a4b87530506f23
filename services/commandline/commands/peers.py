"""``peers``: box plots of classes of peers, from a file, without a database."""

from argparse import Namespace
from pathlib import Path

from services.charts.boxes import Convention
from services.commandline.arguments import Parser, add_format, one_of
from services.commandline.command import Command
from services.commandline.console import Console
from services.commandline.errors import UsageError

_DESCRIPTION = (
    "Écrit les boîtes à moustaches des classes d’un fichier CSV, en JSON, sans base de données.\n"
    "Colonnes : territory, period, value, target, class ; value/target est comparé quand un\n"
    "objectif est donné."
)
_CONVENTIONS = tuple(convention.value for convention in Convention)


def add_arguments(parser: Parser) -> None:
    """Declare the options."""
    parser.options.add_argument("file", type=Path, metavar="FICHIER", help="fichier CSV à lire")
    parser.options.add_argument("--class", dest="klass", metavar="CODE", help="cette classe seule")
    parser.options.add_argument(
        "--quartiles",
        type=one_of(_CONVENTIONS),
        default=Convention.TYPE7.value,
        metavar="MÉTHODE",
        help=f"calcul des quartiles : {', '.join(_CONVENTIONS)} (type7 par défaut)",
    )
    add_format(parser)


def run(options: Namespace, console: Console) -> None:
    """Read the file and write its boxes.

    Raises:
        InputFileError: The file cannot be read; every faulty line is named.
        UsageError: The file has no such class.
    """
    from services.importers import peers_csv
    from services.peers import boxes_of
    from services.peers.as_json import peers_json

    values = peers_csv.parse(options.file)
    boxes = boxes_of(values, Convention(options.quartiles), options.klass)
    if not boxes:
        raise UsageError(
            "Ce fichier n’a pas de classe « {klass} ». Choisissez parmi : {choices}.",
            klass=options.klass,
            choices=", ".join(sorted({value.klass for value in values})),
        )
    console.result(peers_json(boxes))


COMMAND = Command(
    "peers", "comparer des pairs (boîtes à moustaches)", _DESCRIPTION, add_arguments, run
)

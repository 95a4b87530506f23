"""``report``: the monthly summary, as a PDF or a spreadsheet."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from services.commandline.arguments import Parser, add_framework, add_month, one_of
from services.commandline.command import Command
from services.commandline.console import Console
from services.commandline.errors import UsageError
from services.commandline.opening import add_database, add_login, signed_in
from services.folding import fold

if TYPE_CHECKING:
    from services.reports.monthly.editions import Format
    from services.reports.monthly.summary import Edition

_DESCRIPTION = (
    "Écrit la synthèse d’un mois. Donnez un dossier pour que le fichier porte le nom de son\n"
    "édition, comme synthese-2026-10-interne.pdf. L’édition interne ne se diffuse pas."
)
_FORMATS = ("pdf", "xlsx")
# What a file name may call each edition.
_WORDS = {"internal": ("interne", "internal"), "public": ("diffusable", "public")}


def add_arguments(parser: Parser) -> None:
    """Declare the options."""
    add_database(parser)
    add_login(parser)
    options = parser.options
    add_month(parser)
    add_framework(parser)
    options.add_argument(
        "--output", type=Path, required=True, metavar="FICHIER", help="fichier à écrire"
    )
    options.add_argument(
        "--edition",
        type=one_of(tuple(_WORDS)),
        default="internal",
        metavar="ÉDITION",
        help="internal (interne, par défaut) ou public (diffusable)",
    )
    options.add_argument(
        "--format",
        type=one_of(_FORMATS),
        metavar="FORME",
        help="pdf ou xlsx (par défaut : selon le nom du fichier, sinon pdf)",
    )
    options.add_argument(
        "--force", action="store_true", help="remplacer le fichier s’il existe déjà"
    )


def run(options: Namespace, console: Console) -> None:
    """Write the file and say where it is.

    Raises:
        UsageError: The name of the file says another edition, or another form.
        NotPermittedError: The account may not print reports.
        AppError: The file is there, or the folder cannot be written.
    """
    from services.files import write_beside
    from services.reports.monthly import data, pdf, workbook
    from services.reports.monthly.editions import Format
    from services.reports.monthly.summary import Edition
    from services.reports.monthly.wording import EDITION_WORDS
    from services.version import program_version

    edition = Edition(options.edition)
    path, form = _target(options, edition)
    with signed_in(options, console) as opened, opened.database.write(opened.actor) as session:
        summary = data.collect(
            session,
            options.month,
            framework_code=options.framework,
            extracted_at=console.clock(),
            edition=edition,
            version=program_version(),
        )
    write = pdf.write_pdf if form is Format.PDF else workbook.write_xlsx
    write_beside(path, write(summary), replace=options.force)
    if not _said_editions(path.stem):
        console.say(f"Le nom de ce fichier ne dit pas son édition : « {EDITION_WORDS[edition]} ».")
    console.result(str(path))


def _target(options: Namespace, edition: Edition) -> tuple[Path, Format]:
    """Return the file to write and its form, before anybody types a password.

    Raises:
        UsageError: The name says another edition or another form, or the file is there.
    """
    from services.reports.monthly.editions import Format, file_name

    path: Path = options.output
    suffix = path.suffix.lower().removeprefix(".")
    form = Format(options.format or (suffix if suffix in _FORMATS else Format.PDF))
    advised = file_name(options.month, edition, form)
    if path.is_dir():
        path /= advised
    elif suffix in _FORMATS and suffix != form:
        raise UsageError("« {name} » n’est pas un nom de {form}.", name=path.name, form=form)
    elif not _said_editions(path.stem) <= {edition.value}:
        raise UsageError(
            "Le nom du fichier dit une autre édition que la sienne : appelez-le {advised}.",
            advised=advised,
        )
    if path.exists() and not options.force:
        raise UsageError("« {name} » existe déjà. --force le remplace.", name=path.name)
    return path, form


def _said_editions(name: str) -> set[str]:
    return {code for code, words in _WORDS.items() if any(word in fold(name) for word in words)}


COMMAND = Command("report", "écrire la synthèse mensuelle", _DESCRIPTION, add_arguments, run)

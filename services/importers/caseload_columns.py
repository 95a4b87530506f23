"""Recognise the columns of a caseload by their French names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.errors import InputFileError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP
from services.importers.csv_text import Line, Table

# Folded, punctuation left out. A column called otherwise is left out and said to be.
NAMES: Mapping[str, tuple[str, ...]] = {
    "last_name": ("nom", "nom de famille", "nom d usage", "nom usage", "nom du jeune"),
    "birth_name": ("nom de naissance", "nom naissance", "nom de jeune fille"),
    "first_name": ("prenom", "prenoms", "prenom du jeune", "prenom usuel"),
    "birth_date": (
        "date de naissance", "date naissance", "naissance", "ne le", "nee le", "ne e le", "ddn",
        "date nais",
    ),
    "sex": ("sexe", "genre", "civilite"),
    "file_number": (
        "numero de dossier", "n dossier", "n de dossier", "no dossier", "no de dossier",
        "num dossier", "numero dossier", "dossier", "id dossier", "iddossier", "numero i milo",
        "n i milo", "id i milo",
    ),
    "phone": (
        "telephone", "tel", "telephone portable", "tel portable", "portable", "mobile",
        "telephone mobile", "numero de telephone", "n de telephone", "n telephone",
    ),
    "email": ("email", "e mail", "mail", "courriel", "adresse mail", "adresse electronique"),
    "commune": (
        "commune", "ville", "localite", "commune de residence", "code insee", "code commune",
        "insee", "code commune insee",
    ),
    "postal_code": ("code postal", "cp", "codepostal"),
    "adviser": (
        "conseiller", "conseillere", "conseiller ere", "conseiller referent", "referent",
        "referente", "identifiant conseiller", "identifiant du conseiller", "login",
        "login conseiller", "nom du conseiller", "conseiller principal",
    ),
    "site": ("site", "antenne", "site de rattachement", "lieu d accueil", "site de suivi"),
}  # fmt: skip
REQUIRED = ("last_name", "first_name")
_HEADING_LINES = 10  # exports may begin with a title and a date
_FIELDS = {name: field for field, names in NAMES.items() for name in names}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field is.

    Attributes:
        titles: Every column, as written.
        places: Index of the column of each field found.
        ignored: Titles that name no field.
    """

    titles: tuple[str, ...]
    places: Mapping[str, int]
    ignored: tuple[str, ...]

    def title(self, field: str) -> str:
        """Return the title of the column of a field; nothing when the file has none."""
        place = self.places.get(field)
        return "" if place is None else self.titles[place].strip()


def columns_of(table: Table) -> tuple[Columns, tuple[Line, ...]]:
    """Return the columns of a table and the lines below their titles.

    Raises:
        InputFileError: The names are not found, two columns say the same, or nobody follows.
    """
    for index, line in enumerate(table.lines[:_HEADING_LINES]):
        columns = _read(line.cells)
        if set(REQUIRED) <= set(columns.places):
            _refuse_doubles(columns)
            return columns, _below(table, index)
    # The first line may hold people's names: it is described, not shown.
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Les colonnes « Nom » et « Prénom » ne sont pas dans les premières lignes ({count} colonnes"
        " lues, séparées par « {separator} »). Écrivez les titres des colonnes sur la première"
        " ligne.",
    )
    separator = table.separator.replace("\t", "tabulation")
    raise InputFileError(message, count=len(table.lines[0].cells), separator=separator)


def _below(table: Table, index: int) -> tuple[Line, ...]:
    lines = table.lines[index + 1 :]
    if not lines:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce fichier n’a que les titres des colonnes : il n’y a personne à importer."
        )
        raise InputFileError(message)
    return lines


def _read(titles: Sequence[str]) -> Columns:
    places: dict[str, int] = {}
    ignored: list[str] = []
    for index, title in enumerate(titles):
        field = _FIELDS.get(_key(title))
        if field is None:
            ignored += [title.strip()] if title.strip() else []
        else:
            places.setdefault(field, index)
    if "last_name" not in places and "birth_name" in places:
        places["last_name"] = places.pop("birth_name")
    return Columns(tuple(titles), places, tuple(ignored))


def _refuse_doubles(columns: Columns) -> None:
    seen: dict[str, str] = {}
    for title in columns.titles:
        field = _FIELDS.get(_key(title))
        if field is not None and field in seen:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Les colonnes « {first} » et « {second} » disent la même chose. Gardez-en une"
                " seule.",
            )
            raise InputFileError(message, first=seen[field], second=title.strip())
        if field is not None:
            seen[field] = title.strip()


def _key(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", fold(title)).strip()

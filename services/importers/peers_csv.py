"""Read the figures of peers from a file of separated values: every fault of it, or all of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from typing_extensions import override

from services.errors import InputFileError, ValidationError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP
from services.importers.csv_text import Line, Table, read_table
from services.peers.values import PeerValue

# Folded. The English names are those of the format; the French ones are what people write.
NAMES: Mapping[str, tuple[str, ...]] = {
    "territory": ("territory", "territoire", "mission locale", "structure"),
    "period": ("period", "periode", "mois"),
    "value": ("value", "valeur"),
    "target": ("target", "objectif", "cible"),
    "class": ("class", "classe"),
}
REQUIRED = ("territory", "period", "value", "class")
LONGEST = 120
_SHOWN = 20  # faults in the text of the error; they are all in its attribute

_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)(%?)")
_SPACES = re.compile(r"\s")  # no-break ones too
_PERIODS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-\d\d)?"),
    re.compile(r"(?:\d\d/)?(?P<month>\d\d)/(?P<year>\d{4})"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one cell.

    Attributes:
        column: Its title, as written; empty when the whole line is meant.
    """

    line: int
    column: str
    error: ValidationError

    @override
    def __str__(self) -> str:
        where = f"Ligne {self.line}, colonne « {self.column} »"
        return f"{where if self.column else f'Ligne {self.line}'} : {self.error}"


class PeersFileError(InputFileError):
    """Lines of the file are faulty; nothing of it was kept.

    Attributes:
        faults: Every one of them, in the order of the file.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Rien n’a été importé, erreurs dans ce fichier : {count}.\n{faults}"
        )
        lines = [str(fault) for fault in faults[:_SHOWN]]
        if len(faults) > _SHOWN:
            lines.append("…")
        super().__init__(message, count=len(faults), faults="\n".join(lines))
        self.faults = faults


def parse(path: Path, *, encoding: str | None = None) -> tuple[PeerValue, ...]:
    """Read a whole file.

    Columns ``territory, period, value, target, class``, in any order, under their English or
    French names; ``target`` may be missing or empty. Decimals take a comma or a point, and 41,3 %
    is 0.413.

    Raises:
        InputFileError: The file cannot be read, or a column is missing.
        PeersFileError: Lines are faulty; the error holds every fault.
    """
    table = read_table(path, encoding=encoding)
    reader = _Reader(table)
    values = [reader.read(line) for line in table.lines[1:]]
    if reader.faults:
        raise PeersFileError(tuple(reader.faults))
    if not values:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce fichier n’a que les titres des colonnes : ajoutez une ligne par pair."
        )
        raise InputFileError(message)
    return tuple(value for value in values if value is not None)


class _Reader:
    """Reads the lines one by one, keeping what is wrong with each."""

    def __init__(self, table: Table) -> None:
        self.faults: list[Fault] = []
        self._titles = table.lines[0].cells
        self._places = _places(self._titles)
        self._lines: dict[tuple[str, date, str], int] = {}

    def read(self, line: Line) -> PeerValue | None:
        """Return the figure of a line; None when it is faulty, once every cell was looked at."""
        before = len(self.faults)
        self._check_width(line)
        territory, klass = self._name(line, "territory"), self._name(line, "class")
        period = self._period(line)
        value = self._number(line, "value")
        target = self._number(line, "target") if self._cell(line, "target") else None
        if target == 0:
            message = QT_TRANSLATE_NOOP(
                "errors", "un objectif nul ne permet pas de comparer. Corrigez-le, ou laissez vide."
            )
            self._refuse(line, "target", message)
        if len(self.faults) > before or value is None or period is None:
            return None
        found = PeerValue(territory, period, value, target, klass)
        self._refuse_again(line, found)
        return found

    def _cell(self, line: Line, column: str) -> str:
        place = self._places.get(column)
        return line.cells[place].strip() if place is not None and place < len(line.cells) else ""

    def _name(self, line: Line, column: str) -> str:
        text = self._cell(line, column)
        if not text:
            self._refuse(line, column, QT_TRANSLATE_NOOP("errors", "cette valeur manque."))
        if len(text) > LONGEST:
            message = QT_TRANSLATE_NOOP("errors", "{limit} caractères au plus.")
            self._refuse(line, column, message, limit=LONGEST)
        return text

    def _number(self, line: Line, column: str) -> float | None:
        text = self._cell(line, column)
        match = _NUMBER.fullmatch(_SPACES.sub("", text))
        if match is None:
            message = QT_TRANSLATE_NOOP(
                "errors", "« {text} » n’est pas un nombre positif. Écrivez par exemple 0,413."
            )
            self._refuse(line, column, message, text=text[:60])
            return None
        number = float(match[1].replace(",", "."))
        return number / 100 if match[2] else number

    def _period(self, line: Line) -> date | None:
        text = self._cell(line, "period")
        matches = (pattern.fullmatch(text) for pattern in _PERIODS)
        match = next((match for match in matches if match is not None), None)
        if match is not None and 1 <= int(match["month"]) <= 12 and int(match["year"]) > 0:
            return date(int(match["year"]), int(match["month"]), 1)
        message = QT_TRANSLATE_NOOP("errors", "« {text} » n’est pas un mois. Écrivez AAAA-MM.")
        self._refuse(line, "period", message, text=text[:60])
        return None

    def _check_width(self, line: Line) -> None:
        if any(cell.strip() for cell in line.cells[len(self._titles) :]):
            message = QT_TRANSLATE_NOOP(
                "errors",
                "{count} valeurs pour {columns} colonnes : un séparateur est en trop. Mettez entre"
                " guillemets les valeurs qui en contiennent un.",
            )
            count, columns = len(line.cells), len(self._titles)
            self._refuse(line, "", message, count=count, columns=columns)

    def _refuse_again(self, line: Line, found: PeerValue) -> None:
        key = (found.klass, found.period, found.territory)
        earlier = self._lines.setdefault(key, line.number)
        if earlier != line.number:
            message = QT_TRANSLATE_NOOP(
                "errors", "ce pair est déjà à la ligne {other} pour ce mois. Gardez une ligne."
            )
            self._refuse(line, "territory", message, other=earlier)

    def _refuse(self, line: Line, column: str, message: str, **values: object) -> None:
        place = self._places.get(column)
        title = "" if place is None else self._titles[place].strip()
        self.faults.append(Fault(line.number, title, ValidationError(column, message, **values)))


def _places(titles: tuple[str, ...]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for column, names in NAMES.items():
        matching = [place for place, title in enumerate(titles) if fold(title) in names]
        if len(matching) > 1:
            message = QT_TRANSLATE_NOOP(
                "errors", "Deux colonnes sont « {column} » : {titles}. Renommez-en une."
            )
            both = ", ".join(titles[place].strip() for place in matching)
            raise InputFileError(message, column=column, titles=both)
        if matching:
            found[column] = matching[0]
    missing = [column for column in REQUIRED if column not in found]
    if missing:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ligne 1 : il manque {missing}. La première ligne doit nommer les colonnes territory,"
            " period, value, target, class.",
        )
        raise InputFileError(message, missing=", ".join(missing))
    return found

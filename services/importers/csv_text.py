"""Read a file of separated values whatever wrote it: encoding, separator, quotes.

Nothing is guessed from statistics on letters, which mistake one accented alphabet for another:
marks, zero bytes and strict UTF-8 settle nearly every file, and the preview lets a person choose
for the rest.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from services import formatting
from services.errors import InputFileError
from services.i18n import QT_TRANSLATE_NOOP

MOST_BYTES = 20_000_000
MOST_LINES = 50_000
MOST_COLUMNS = 200
SEPARATORS = (";", "\t", ",", "|")
# What to offer when the accents of the preview are wrong; old exports are in the last two.
ENCODINGS = ("utf-8", "cp1252", "cp850", "mac-roman")

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_SAMPLE = 4_096  # bytes, even
_COUNTED_LINES = 20
_HEADING = re.compile(r'"?sep=(.)"?\r?\n?')  # what Excel writes, and reads, on a first line
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MOST_CONTROL = 0.05  # share of the characters of a text


@dataclass(frozen=True, slots=True)
class Line:
    """A line of values.

    Attributes:
        number: Where it begins in the file, from 1.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as read, blank lines left out; the values are kept as written."""

    file_name: str
    encoding: str
    separator: str
    lines: tuple[Line, ...]


def read_table(path: Path, *, encoding: str | None = None) -> Table:
    """Read a whole file.

    Raises:
        InputFileError: It cannot be read, is empty, too large, not text, or badly quoted.
    """
    data = _read(path)
    text, found = decode(data, encoding)
    text, separator, first_line = _separator_of(text)
    lines = tuple(_lines(text, separator, first_line))
    if not lines:
        raise _empty()
    return Table(path.name, found, separator, lines)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the text and its encoding: the one given, or the one the bytes tell.

    Raises:
        InputFileError: This is no text, or not in the encoding given.
    """
    _refuse_workbook(data)
    candidates = (encoding,) if encoding is not None else _encodings_of(data)
    for candidate in candidates:
        try:
            text = data.decode(candidate)
        except UnicodeDecodeError:
            continue
        if len(_CONTROL.findall(text)) <= len(text) * _MOST_CONTROL:
            return text, candidate
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce fichier n’est pas un texte lisible. Exportez de nouveau la liste au format CSV, en"
        " UTF-8 de préférence.",
    )
    raise InputFileError(message)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size <= MOST_BYTES:
            data = path.read_bytes()
            if data.strip():
                return data
            raise _empty()
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier « {name} » ne s’ouvre pas ({reason}). Vérifiez qu’il existe et qu’il n’est"
            " pas ouvert dans un autre logiciel.",
        )
        raise InputFileError(message, name=path.name, reason=error.strerror) from error
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Le fichier « {name} » pèse {size} Mo, et {limit} Mo au plus sont lus. Vérifiez que c’est"
        " le bon, ou partagez-le en plusieurs.",
    )
    sizes = [formatting.number(count / 1_000_000, 1) for count in (size, MOST_BYTES)]
    raise InputFileError(message, name=path.name, size=sizes[0], limit=sizes[1])


def _empty() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors", "Ce fichier est vide. Exportez de nouveau la liste, puis choisissez ce fichier."
    )
    return InputFileError(message)


def _refuse_workbook(data: bytes) -> None:
    if data.startswith(_WORKBOOKS):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce fichier est un classeur de tableur. Ouvrez-le, enregistrez-le au format CSV, puis"
            " choisissez ce nouveau fichier.",
        )
        raise InputFileError(message)


def _encodings_of(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return (encoding,)
    sample = data[:_SAMPLE]
    zeros = [sample[start::2].count(0) / max(len(sample[start::2]), 1) for start in (0, 1)]
    # Western text in UTF-16 is one zero byte out of two.
    if zeros[0] > 0.4 > zeros[1]:
        return ("utf-16-be",)
    if zeros[1] > 0.4 > zeros[0]:
        return ("utf-16-le",)
    return ("utf-8", "cp1252")


def _separator_of(text: str) -> tuple[str, str, int]:
    """Return the text without Excel's heading, the separator, and the number of its first line."""
    heading = _HEADING.match(text)
    if heading is not None and heading[1] in SEPARATORS:
        return text[heading.end() :], heading[1], 2
    lines = [line for line in io.StringIO(text) if line.strip()][:_COUNTED_LINES]
    return text, max(SEPARATORS, key=lambda separator: _weight(lines, separator)), 1


def _weight(lines: Iterable[str], separator: str) -> int:
    """Weigh a separator: as many columns as possible, on as many lines as possible."""
    counts = [re.sub(r'"[^"]*"', "", line).count(separator) for line in lines]
    return max((count * counts.count(count) for count in set(counts)), default=0)


def _lines(text: str, separator: str, first_line: int) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = first_line
    kept = 0
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _badly_quoted(number) from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            kept += 1
            _check_size(kept, len(cells), number)
            yield Line(number, tuple(cells))
        number = first_line + reader.line_num


def _badly_quoted(number: int) -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ligne {line} : un guillemet n’est pas refermé, ou il est suivi d’un texte. Corrigez-le"
        " dans le fichier : tout ce qui suit serait mal lu.",
    )
    return InputFileError(message, line=number)


def _check_size(lines: int, columns: int, number: int) -> None:
    if lines > MOST_LINES:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce fichier a plus de {limit} lignes. Partagez-le en plusieurs."
        )
        raise InputFileError(message, limit=formatting.number(MOST_LINES))
    if columns > MOST_COLUMNS:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ligne {line} : {count} colonnes, et {limit} au plus sont lues. Vérifiez le fichier.",
        )
        raise InputFileError(message, line=number, count=columns, limit=MOST_COLUMNS)

"""The compact form the lists are shipped in, under ``resources/reference``.

A gzip file of a few lines: a heading (name, edition, number of rows, tab-separated), then one
line per column. Columns of a kind compress a third better than rows, and load faster.
"""

import gzip
import zlib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from services.errors import RuleFileError
from services.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Compiled:
    """A list as shipped.

    Attributes:
        edition: Day the publisher gives the list for.
        columns: The cells of each column, in the order of the file.
    """

    name: str
    edition: date
    columns: tuple[tuple[str, ...], ...]


def pack(content: Compiled) -> bytes:
    """Return the file of a list; the same list gives the same bytes, whenever it is made."""
    rows = len(content.columns[0])
    lines = [f"{content.name}\t{content.edition.isoformat()}\t{rows}"]
    lines += ["\t".join(column) for column in content.columns]
    return gzip.compress("\n".join(lines).encode(), compresslevel=9, mtime=0)


def unpack(name: str, data: bytes) -> Compiled:
    """Read the file of a list back.

    Raises:
        RuleFileError: The file is damaged, or is not this list.
    """
    try:
        heading, *lines = gzip.decompress(data).decode().split("\n")
        found, edition, rows = heading.split("\t")
        columns = tuple(tuple(line.split("\t")) for line in lines)
        if found != name or {len(column) for column in columns} != {int(rows)}:
            raise ValueError(found)
        return Compiled(found, date.fromisoformat(edition), columns)
    except (OSError, EOFError, ValueError, zlib.error) as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La liste de référence « {name} » est abîmée. Réinstallez Étrave : vos données ne sont"
            " pas touchées.",
        )
        raise RuleFileError(message, name=name) from error


def shipped(name: str) -> Compiled:
    """Read a list shipped with the program.

    Raises:
        RuleFileError: The file is damaged.
    """
    return unpack(name, (files("resources") / "reference" / f"{name}.gz").read_bytes())

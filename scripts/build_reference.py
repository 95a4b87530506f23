"""Compile the reference lists into ``resources/reference``.

    python -m scripts.build_reference

reads the folder named by ``REFERENCE_DATA`` (default: ``../shared/data``). When a list is
renewed, change its edition here and in ``resources/reference/NOTICE.md``.
"""

import csv
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from services.reference.compiled import Compiled, pack

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "reference"
COMMUNES_EDITION = date(2026, 3, 1)
NAF_EDITION = date(2008, 1, 1)  # in force since; the nomenclature has not changed

Row = Mapping[str, str]


def source_folder() -> Path:
    """Return the folder of the public lists, which may not exist."""
    return Path(os.environ.get("REFERENCE_DATA") or ROOT.parent / "shared" / "data")


def communes(rows: Sequence[Row]) -> Compiled:
    """Keep what the program uses, most populated first."""
    ordered = sorted(rows, key=lambda row: (-int(row["population"] or 0), row["code_insee"]))
    columns = (
        tuple(row["code_insee"] for row in ordered),
        tuple(row["nom"] for row in ordered),
        tuple(row["codes_postaux"].replace("|", " ") for row in ordered),
        tuple(row["population"] for row in ordered),
    )
    return Compiled("communes", COMMUNES_EDITION, columns)


def naf(rows: Sequence[Row]) -> Compiled:
    """Keep every level, by code."""
    ordered = sorted(rows, key=lambda row: row["code"])
    columns = (tuple(row["code"] for row in ordered), tuple(row["libelle"] for row in ordered))
    return Compiled("naf", NAF_EDITION, columns)


LISTS: Mapping[str, Callable[[Sequence[Row]], Compiled]] = {"communes": communes, "naf": naf}


def build(source: Path) -> dict[str, bytes]:
    """Return the compiled files, by name of list."""
    compiled = {}
    for name, compile_list in LISTS.items():
        with (source / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            compiled[name] = pack(compile_list(list(csv.DictReader(file))))
    return compiled


def main() -> int:
    """Write the compiled files and return an exit status."""
    source = source_folder()
    if not source.is_dir():
        print(f"{source} : dossier introuvable (voir REFERENCE_DATA)", file=sys.stderr)
        return 2
    TARGET.mkdir(exist_ok=True)
    for name, content in build(source).items():
        (TARGET / f"{name}.gz").write_bytes(content)
        print(f"{name}.gz : {len(content)} octets")
    return 0


if __name__ == "__main__":
    sys.exit(main())

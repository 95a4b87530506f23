"""``python -m benchmarks``: print the table; see ``--help``."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import date

from benchmarks import board, breaks, machine, save, startup, table
from benchmarks.databases import Databases
from benchmarks.measures import Comparison

_PARTS = ("startup", "save", "board", "breaks")
_USUAL, _LARGEST = (1_000, 10_000), 100_000


def main(words: Sequence[str]) -> int:
    """Run what was asked for and return the exit status."""
    options = _options(words)
    sizes = [*options.youths, *([_LARGEST] if options.all else [])]
    print(machine.summary(date.today()))
    print("Medians (least..most); ours and bare alternate in one run.\n")
    print(table.header())
    with Databases() as databases:
        for line in table.lines(_comparisons(options.only, sizes, databases)):
            print(line, flush=True)
    return 0


def _comparisons(
    only: str | None, sizes: Sequence[int], databases: Databases
) -> Iterator[Comparison]:
    if only in (None, "startup"):
        yield from startup.compare()
    if only in (None, "save"):
        yield from save.compare(databases)
    if only in (None, "board"):
        for youths in sizes:
            yield from board.compare(databases, youths)
    if only in (None, "breaks"):
        for youths in sizes:
            yield from breaks.compare(databases, youths)


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=_PARTS, help="one of the parts")
    parser.add_argument("--youths", type=_sizes, default=_USUAL, help="sizes: 1000,10000,100000")
    parser.add_argument("--all", action="store_true", help=f"add {_LARGEST:,} youths")
    return parser.parse_args(words)


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

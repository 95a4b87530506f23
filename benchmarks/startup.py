"""From the launch of a process to a window that can be used: ours against an empty one."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.databases import UNTIL
from benchmarks.machine import ROOT
from benchmarks.measures import Comparison, alternated
from services.demonstration import creation

_REPETITIONS: Final = 9
_FEW: Final = 20
_FOLDERS: Final = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def compare() -> Iterator[Comparison]:
    """Measure the start, then what is left of it without our imports, then these alone."""
    with tempfile.TemporaryDirectory(prefix="etrave-bench-") as folder:
        path = Path(folder) / "bench.db"
        creation.create(path, until=UNTIL, youths=_FEW)
        imports: list[float] = []

        def ours() -> float:
            seconds, of_imports = launched(folder, "etrave", str(path))
            imports.append(of_imports)
            return seconds

        whole = alternated(
            "Start to the login / to a bare window",
            ours,
            lambda: launched(folder, "bare")[0],
            _REPETITIONS,
        )
    kept = tuple(imports[-_REPETITIONS:])
    rest = tuple(all_ - part for all_, part in zip(whole.ours, kept, strict=True))
    yield whole
    yield replace(whole, label="— without our imports / the same", ours=rest)
    yield replace(whole, label="— our imports alone / the same", ours=kept)


def launched(folder: str, *words: str) -> tuple[float, float]:
    """Launch a probe; return the seconds until its window can be used, and those of our imports.

    It sees a home of its own, so that neither the settings nor the log of whoever runs the
    benchmarks are touched. Its end is not measured.
    """
    environment = os.environ | dict.fromkeys(_FOLDERS, folder) | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.probe", *words]
    start = perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own probe
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        answer = process.stdout.readline()
        seconds = perf_counter() - start
    if process.returncode or not answer:
        raise RuntimeError(f"the probe {words[0]} failed with status {process.returncode}")
    return seconds, float(answer)

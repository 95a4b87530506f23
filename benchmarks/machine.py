"""What the figures were measured on: enough to compare runs, nothing that names a computer."""

import os
import platform
import subprocess
from datetime import date
from pathlib import Path

from PySide6 import __version__ as pyside_version
from sqlcipher3 import dbapi2

ROOT = Path(__file__).resolve().parent.parent
_GIBIBYTE = 1 << 30


def summary(today: date) -> str:
    """Return the date, the commit, the versions and the size of the machine."""
    parts = (
        today.isoformat(),
        f"commit {_commit()}",
        f"{platform.system()} {platform.machine()}",
        f"{_processor()}, {os.cpu_count()} cores, {_memory()}",
        f"Python {platform.python_version()}",
        f"PySide6 {pyside_version}",
        f"SQLite {dbapi2.sqlite_version}",
    )
    return "; ".join(parts)


def _commit() -> str:
    commit = _git("rev-parse", "--short", "HEAD")
    return f"{commit} with changes" if _git("status", "--porcelain") else commit


def _git(*arguments: str) -> str:
    command = ["git", *arguments]
    try:
        return subprocess.run(  # noqa: S603 - words of this module only
            command, cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"  # an archive of the sources has no history


def _processor() -> str:
    """Return the model; Linux says it in a file, other systems through ``platform``."""
    try:
        text = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        return platform.processor() or "unknown processor"
    names = (line.partition(":")[2].strip() for line in text.splitlines() if "model name" in line)
    return next(names, "unknown processor")


def _memory() -> str:
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return "unknown memory"
    return f"{total / _GIBIBYTE:.0f} GiB"

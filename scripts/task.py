"""One command for every chore, on every system: ``python scripts/task.py run|test|demo|...``.

It needs nothing but Python 3.11 and its ``venv`` module: it creates ``.venv``,
installs the hash-locked dependencies, then does what was asked. ``make run`` and
``make test`` call it. Standard library only.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
FLOOR = (3, 11)

# Shared library -> Debian package. A missing one shows as an ImportError at best; the
# xcb plug-in aborts the whole process, which Python cannot catch, hence this look first.
OFFSCREEN_LIBRARIES = {
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

Task = Callable[[Sequence[str]], int]


class SetupError(Exception):
    """The machine lacks something; the message is the one line to show."""


def main(arguments: Sequence[str]) -> int:
    """Run one task and return its exit status."""
    if not arguments or arguments[0] not in TASKS:
        print(f"usage : python scripts/task.py {'|'.join(TASKS)} [arguments]", file=sys.stderr)
        return 2
    try:
        return TASKS[arguments[0]](arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3


def run(arguments: Sequence[str]) -> int:
    """Open the application."""
    prepare("requirements.lock")
    check_display_libraries()
    return python("main.py", *arguments)


def demo(arguments: Sequence[str]) -> int:
    """Open the application on a throw-away database filled with plausible people."""
    prepare("requirements.lock")
    check_display_libraries()
    return python("main.py", "--demo", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run every gate, then every test, without a screen."""
    prepare("requirements-dev.lock")
    check_libraries(OFFSCREEN_LIBRARIES)
    for gate in GATES:
        print("==>", " ".join(gate), flush=True)
        if status := python("-m", *gate):
            return status
    options = ["-n", "2", "--durations=10"]
    print("==> pytest", *options, flush=True)
    return python("-m", "pytest", *options, *arguments, environment=headless())


def faults(arguments: Sequence[str]) -> int:
    """Run the long fault injections (minutes, not seconds)."""
    prepare("requirements-dev.lock")
    check_libraries(OFFSCREEN_LIBRARIES)
    environment = headless() | {"ETRAVE_FAULTS": "long"}
    options = ["-m", "faults", "--timeout=1800", "tests/faults"]
    return python("-m", "pytest", *options, *arguments, environment=environment)


def bench(arguments: Sequence[str]) -> int:
    """Print the benchmarks, as ratios measured in one run."""
    prepare("requirements-dev.lock")
    check_libraries(OFFSCREEN_LIBRARIES)
    return python("-m", "benchmarks", *arguments, environment=headless())


def full(_arguments: Sequence[str]) -> int:
    """Everything: tests with what they cover, faults, benchmarks, screenshots."""
    covered = ["--cov", "--cov-report=term:skip-covered"]  # slows every line down
    others = (faults, bench, screenshots)
    return test(covered) or next((status for task in others if (status := task([]))), 0)


def screenshots(arguments: Sequence[str]) -> int:
    """Draw every screen and every printed page."""
    prepare("requirements-dev.lock")
    check_libraries(OFFSCREEN_LIBRARIES)
    return python("-m", "scripts.screenshots", *arguments, environment=headless())


def resources(_arguments: Sequence[str]) -> int:
    """Rebuild what is compiled into ``resources/``: translations and reference lists."""
    prepare("requirements-dev.lock")
    return python("-m", "scripts.translations") or python("-m", "scripts.build_reference")


def fix(_arguments: Sequence[str]) -> int:
    """Format the code and apply the safe corrections."""
    prepare("requirements-dev.lock")
    return python("-m", "ruff", "format") or python("-m", "ruff", "check", "--fix")


TASKS: dict[str, Task] = {
    "run": run,
    "test": test,
    "demo": demo,
    "faults": faults,
    "bench": bench,
    "full": full,
    "screenshots": screenshots,
    "resources": resources,
    "fix": fix,
}

GATES = (
    ("ruff", "format", "--check"),
    ("ruff", "check"),
    ("mypy",),
)


def prepare(lock_name: str) -> None:
    """Create ``.venv`` and bring it to the given lock file, unless it is there already.

    Raises:
        SetupError: Python is too old, ``venv`` is missing or pip failed.
    """
    if sys.version_info < FLOOR:
        raise SetupError(
            f"Python {sys.version_info.major}.{sys.version_info.minor} est trop ancien :"
            " installez Python 3.11 ou plus récent."
        )
    lock = ROOT / lock_name
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = VENV / lock.with_suffix(".sha256").name
    if PYTHON.exists() and stamp.exists() and stamp.read_text("ascii") == wanted:
        return
    if not PYTHON.exists():
        create_venv()
    print(f"Installation des dépendances ({lock_name})…", file=sys.stderr, flush=True)
    command = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    options = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    if python(*command, *options):
        raise SetupError(
            "L’installation des dépendances a échoué (voir ci-dessus). Vérifiez la connexion,"
            " puis relancez la même commande."
        )
    stamp.write_text(wanted, "ascii")


def create_venv() -> None:
    """Make the virtual environment.

    Raises:
        SetupError: The ``venv`` or ``ensurepip`` module is missing (Debian ships them apart).
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if result.returncode:
        raise SetupError(
            "Le module venv de Python manque. Installez-le, par exemple :"
            f" sudo apt install python{version}-venv"
        )


def check_display_libraries() -> None:
    """Look for what a window needs here.

    Raises:
        SetupError: A shared library is missing.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x11 = bool(os.environ.get("DISPLAY")) and platform in ("", "xcb")
    check_libraries(OFFSCREEN_LIBRARIES | (X11_LIBRARIES if on_x11 else {}))


def check_libraries(libraries: Mapping[str, str]) -> None:
    """Try to load each shared library (Linux only).

    Raises:
        SetupError: Some are missing; the message names the packages.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in libraries.items() if not can_load(library)]
    if missing:
        raise SetupError(
            "Il manque des bibliothèques du système. Installez-les, par exemple :"
            f" sudo apt install {' '.join(missing)}"
        )


def can_load(library: str) -> bool:
    """Tell whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def headless() -> dict[str, str]:
    """Environment variables of a run without a screen."""
    return {"QT_QPA_PLATFORM": "offscreen"}


def python(*arguments: str, environment: Mapping[str, str] | None = None) -> int:
    """Call the interpreter of ``.venv`` from the root of the project."""
    variables = os.environ | (environment or {})
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, env=variables, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

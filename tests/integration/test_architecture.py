"""The dependency rule, the names we install, and what must never be committed."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
OURS = ("main", "ui", "services", "models", "resources", "migrations")
PACKAGES = ("ui", "services", "models", "migrations")
SOURCES = sorted(path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))

# Below these, a known vulnerability or corruption bug (advisories in docs/architecture.md).
FLOORS = {
    "reportlab": (3, 6, 13),
    "openpyxl": (2, 4, 2),
    "pillow": (12, 2, 0),
    "cryptography": (50, 0, 0),
    "mako": (1, 3, 12),
    "sqlcipher3": (0, 6, 4),
    "defusedxml": (0, 7, 1),
}


def locked(name: str) -> dict[str, tuple[int, ...]]:
    text = (ROOT / name).read_text("utf-8")
    pin = re.compile(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==([0-9]+(?:\.[0-9]+)*)", re.MULTILINE)
    pairs = pin.findall(text)
    return {package: tuple(map(int, version.split("."))) for package, version in pairs}


def tracked_files() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name]


def test_imports_follow_the_contracts() -> None:
    # In a process of its own: it configures the logging of the one it runs in.
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("name", OURS)
def test_no_dependency_installs_one_of_our_names(name: str) -> None:
    # pip would silently overwrite the files of the other distribution.
    assert packages_distributions().get(name, []) in ([], ["etrave"])


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locked_versions_are_above_the_known_vulnerabilities(lock: str) -> None:
    versions = locked(lock)

    below = {name for name, floor in FLOORS.items() if versions[name] < floor}

    assert below == set()


def test_every_declared_dependency_is_locked_with_hashes() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[\[<>=]", item)[0].lower() for item in declared["dependencies"]}
    text = (ROOT / "requirements.lock").read_text("utf-8")

    assert names <= set(locked("requirements.lock"))
    for block in re.split(r"\n(?=[a-z])", text.strip()):
        assert "--hash=sha256:" in block


def test_no_host_machine_path_or_secret_is_committed() -> None:
    forbidden = re.compile(
        r"/(?:work|farm|home/\w+|root)/|pythonhosted|pypi\.org|npmjs|deb\.debian"
        r"|BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY|AKIA[0-9A-Z]{16}"
    )
    this = Path(__file__).resolve()

    found = [
        str(path.relative_to(ROOT))
        for path in tracked_files()
        if path.is_file() and path != this and path.suffix not in {".ttf", ".png", ".gz", ".qm"}
        if forbidden.search(path.read_text("utf-8"))
    ]

    assert found == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_file_holds_one_subject(path: Path) -> None:
    # A long file holds several; generated migrations are exempt.
    if "versions" not in path.parts:
        assert len(path.read_text("utf-8").splitlines()) <= 400


def test_the_command_line_needs_no_qt() -> None:
    code = (
        "import sys, services.commandline as c; "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0

"""The version of the program, read from the project's own file or its installed metadata."""

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def _read() -> str:
    project = Path(__file__).resolve().parent.parent / "pyproject.toml"
    if project.exists():
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])
    try:
        return version("etrave")
    except PackageNotFoundError:
        return "?"


VERSION = _read()

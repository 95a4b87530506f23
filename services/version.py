"""The version of the program, read from the project's own file or its installed metadata."""

import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


@cache
def program_version() -> str:
    """Return the version; "?" when neither the project nor its metadata is at hand."""
    project = Path(__file__).resolve().parent.parent / "pyproject.toml"
    if project.exists():
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])
    try:
        return version("etrave")
    except PackageNotFoundError:
        return "?"

"""Running a command in this process, with streams and an environment of its own."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from services import commandline
from tests.conftest import NOW


class Terminal(io.StringIO):
    """A standard input somebody types on."""

    @override
    def isatty(self) -> bool:
        return True


@dataclass
class Outcome:
    """What a command left."""

    status: int
    stdout: str
    stderr: str
    environ: dict[str, str] = field(default_factory=dict)


def run(
    *arguments: str | Path,
    stdin: str = "",
    password: str | None = None,
    now: datetime = NOW,
) -> Outcome:
    """Run a command; ``password`` goes through the environment."""
    out, err = io.StringIO(), io.StringIO()
    environ = {"PATH": "/bin"} | ({} if password is None else {"ETRAVE_PASSWORD": password})
    status = commandline.main(
        _words(arguments),
        stdin=io.StringIO(stdin),
        stdout=out,
        stderr=err,
        environ=environ,
        clock=lambda: now,
    )
    return Outcome(status, out.getvalue(), err.getvalue(), environ)


def _words(arguments: Sequence[str | Path]) -> list[str]:
    return [str(argument) for argument in arguments]

"""A trace of what should not have happened: types and places, no message and no value."""

import traceback
from datetime import datetime
from pathlib import Path

from services import paths

_NAME = "commandes.log"


def record(error: BaseException, command: str, at: datetime) -> Path | None:
    """Append a failure to the log and return where it is; None when it cannot be written.

    The text of an exception may hold a name: it is left out.
    """
    lines = [f"{at.isoformat(timespec='seconds')} {command}"]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"  {type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"    {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    path = paths.log_folder() / _NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except OSError:
        return None
    return path

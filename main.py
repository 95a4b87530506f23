"""Étrave: a window, or a command. The only module that knows all the others.

``python main.py`` opens the window; ``python main.py COMMAND ...`` does the same work without
one, and imports no Qt.
"""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the window is closed, or the command done, and return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and not words[0].startswith("-"):
        from services import commandline

        return commandline.main(words)
    from ui import start

    return start.run(start.parse(words))


if __name__ == "__main__":
    sys.exit(main())

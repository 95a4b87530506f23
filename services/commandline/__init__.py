"""The same services without a window: ``python main.py COMMAND ...``. Qt is never imported.

Standard output carries the result only; messages, in French, go to standard error.
"""

from services.commandline.run import COMMANDS, Status, main

__all__ = ["COMMANDS", "Status", "main"]

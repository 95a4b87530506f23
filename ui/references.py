"""Keep Python alive with a binding that loses references to ``None``, ``True`` and ``False``.

PySide6 6.12 gives back one reference too many to ``True`` at each ``Signal.emit()``, to ``False``
at a ``disconnect()`` that finds nothing, and to ``None`` at each call that returns nothing, such
as ``QPainter.drawLine()``. Up to Python 3.11 the count falls to zero after some thousands of calls
and the interpreter aborts ("none_dealloc"). From 3.12 on these objects are immortal and nothing
happens.
"""

import ctypes
import sys
from typing import Final

IMMORTAL_SINCE: Final = (3, 12)
SPARE_REFERENCES: Final = 1 << 40  # a call every microsecond for twelve days


def protect_constants() -> None:
    """Add spare references to the constants whose count can run out; once is enough."""
    if sys.version_info >= IMMORTAL_SINCE or sys.implementation.name != "cpython":
        return
    for value in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(value))  # first field of every object
        if count.value < SPARE_REFERENCES:
            count.value += SPARE_REFERENCES

"""Keep Python alive with a binding that loses references to ``True`` and ``False``.

PySide6 6.12 gives back one reference too many to ``True`` at each ``Signal.emit()``, and to
``False`` at a ``disconnect()`` that finds nothing. Up to Python 3.11 the count falls to zero
after some thousands of signals and the interpreter aborts ("bool_dealloc"). From 3.12 on these
two objects are immortal and nothing happens.
"""

import ctypes
import sys
from typing import Final

IMMORTAL_SINCE: Final = (3, 12)
SPARE_REFERENCES: Final = 1 << 40  # a signal every microsecond for twelve days


def protect_booleans() -> None:
    """Add spare references to ``True`` and ``False`` where they can run out; once is enough."""
    if sys.version_info >= IMMORTAL_SINCE or sys.implementation.name != "cpython":
        return
    for value in (True, False):
        count = ctypes.c_ssize_t.from_address(id(value))  # first field of every object
        if count.value < SPARE_REFERENCES:
            count.value += SPARE_REFERENCES

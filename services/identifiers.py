"""63-bit keys sorted by time, made by the application so that two machines never collide."""

import secrets
import threading
import time
from collections.abc import Callable

EPOCH_MS = 1_577_836_800_000  # 1 January 2020, UTC
NODE_BITS = 12
SEQUENCE_BITS = 10
SEQUENCE_LIMIT = 1 << SEQUENCE_BITS
FIRST_SEQUENCE_BELOW = 512


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


class IdGenerator:
    """Draw keys: 41 bits of milliseconds, 12 bits of node, 10 bits of sequence.

    The node is drawn at random each time a database is opened. The sequence starts at a
    random value below 512 in each millisecond, so that two processes that drew the same
    node seldom meet. Keys never go back, even when the clock does. Safe between threads.
    """

    def __init__(
        self,
        *,
        node: int | None = None,
        now_ms: Callable[[], int] = _now_ms,
        draw: Callable[[int], int] = secrets.randbelow,
    ) -> None:
        self.node = draw(1 << NODE_BITS) if node is None else node
        self._now_ms = now_ms
        self._draw = draw
        self._lock = threading.Lock()
        self._millisecond = -1
        self._sequence = 0

    def next(self) -> int:
        """Return a key greater than all those drawn before."""
        with self._lock:
            now = self._now_ms() - EPOCH_MS
            if now > self._millisecond:
                self._begin(now)
            else:
                self._sequence += 1
                if self._sequence == SEQUENCE_LIMIT:  # borrow from the next millisecond
                    self._begin(self._millisecond + 1)
            return (
                (self._millisecond << (NODE_BITS + SEQUENCE_BITS))
                | (self.node << SEQUENCE_BITS)
                | self._sequence
            )

    def _begin(self, millisecond: int) -> None:
        self._millisecond = millisecond
        self._sequence = self._draw(FIRST_SEQUENCE_BELOW)

"""Where the user is, and was."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, on a record when one is given."""

    screen: str
    identifier: int | None = None


class History:
    """Places visited, with a cursor that goes back and forth like that of a browser."""

    LIMIT = 100

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._position = -1

    def visit(self, place: Place) -> None:
        """Add a place after the current one; what was ahead is forgotten."""
        if self.current() == place:
            return
        kept = self._places[: self._position + 1]
        self._places = [*kept, place][-self.LIMIT :]
        self._position = len(self._places) - 1

    def current(self) -> Place | None:
        """Return the place shown, None at the start."""
        return self._places[self._position] if self._position >= 0 else None

    def peek(self, steps: int) -> Place | None:
        """Return the place ``steps`` away, None when there is none."""
        position = self._position + steps
        return self._places[position] if 0 <= position < len(self._places) else None

    def move(self, steps: int) -> None:
        """Go back (negative) or forward; the place must exist."""
        if self.peek(steps) is None:
            raise IndexError(steps)
        self._position += steps

"""On which line of a TOML text each key stands: ``tomllib`` reads the values without it.

The text was read by ``tomllib`` before, so that its grammar need not be checked again here.
"""

import re
from collections.abc import Mapping
from typing import Final

Place = tuple[str | int, ...]
"""Keys and ranks (from zero) that lead to a value, such as ``("domains", 3, "label")``."""

_TOKEN: Final = re.compile(
    r"""
    (?P<skip> [ \t\r]+ | \#[^\n]* )
    | (?P<newline> \n )
    | (?P<text> \"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5}
        | "(?:\\.|[^"\\\n])*" | '[^'\n]*' )
    | (?P<mark> [=.,{}\[\]] )
    | (?P<word> [^\s=.,{}\[\]\#"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)


def lines_of(text: str) -> Mapping[Place, int]:
    """Return the line, from one, of every table, key and item of a valid TOML text."""
    return _Reader(text).lines


class _Reader:
    """Walks the tokens once, writing down where each place begins."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Place, int] = {(): 1}
        self._tokens: list[tuple[str, str, int]] = []
        self._at = 0
        self._counts: dict[Place, int] = {}
        line = 1
        for match in _TOKEN.finditer(text):
            if match.lastgroup != "skip":
                self._tokens.append((match.lastgroup or "", match[0], line))
            line += match[0].count("\n")
        self._read()

    def _read(self) -> None:
        table: Place = ()
        while self._at < len(self._tokens):
            kind, written, _line = self._tokens[self._at]
            if kind == "newline":
                self._at += 1
            elif written == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Place:
        """Read ``[table]`` or ``[[table]]``; a path through a list goes to its last item."""
        line = self._tokens[self._at][2]
        self._at += 1
        is_list = self._next_is("[")
        keys = self._keys()
        place = (*self._resolved(keys[:-1], line), keys[-1])
        if is_list:
            self._counts[place] = self._counts.get(place, 0) + 1
            self.lines.setdefault(place, line)
            place = (*place, self._counts[place] - 1)
        else:
            place = self._resolved(keys, line)
        self.lines.setdefault(place, line)
        while self._at < len(self._tokens) and self._tokens[self._at][1] == "]":
            self._at += 1
        return place

    def _resolved(self, keys: list[str], line: int) -> Place:
        place: Place = ()
        for key in keys:
            place = (*place, key)
            self.lines.setdefault(place, line)
            if place in self._counts:
                place = (*place, self._counts[place] - 1)
        return place

    def _pair(self, table: Place) -> None:
        """Read ``key = value``."""
        line = self._tokens[self._at][2]
        place = table
        for key in self._keys():
            place = (*place, key)
            self.lines.setdefault(place, line)
        self._next_is("=")
        self._value(place)

    def _keys(self) -> list[str]:
        keys = []
        while self._at < len(self._tokens):
            kind, written, _line = self._tokens[self._at]
            if kind not in ("word", "text") and written != ".":
                break
            if written != ".":
                keys.append(written[1:-1] if kind == "text" else written)
            self._at += 1
        return keys

    def _value(self, place: Place) -> None:
        if self._next_is("["):
            self._items(place)
        elif self._next_is("{"):
            self._pairs(place)
        else:  # a text, a number, a date in two words
            while self._at < len(self._tokens):
                kind, written, _line = self._tokens[self._at]
                if kind == "newline" or written in (",", "]", "}"):
                    break
                self._at += 1

    def _items(self, place: Place) -> None:
        rank = 0
        while not self._is_closed("]"):
            self.lines[*place, rank] = self._tokens[self._at][2]
            self._value((*place, rank))
            rank += 1

    def _pairs(self, place: Place) -> None:
        while not self._is_closed("}"):
            self._pair(place)

    def _is_closed(self, mark: str) -> bool:
        """Go past what separates the items; tell whether the list ends here."""
        while self._at < len(self._tokens) and self._tokens[self._at][1] in ("\n", ","):
            self._at += 1
        return self._at >= len(self._tokens) or self._next_is(mark)

    def _next_is(self, written: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at][1] == written:
            self._at += 1
            return True
        return False

"""Communes: by INSEE code, by postal code, and as they are typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from services.folding import fold
from services.reference.compiled import Compiled, shipped

# INSEE writes these words in full; people seldom do.
_SPELLINGS = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
_LOWEST_RESEMBLANCE = 75  # below, a suggestion would be a guess


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, or a district of Paris, Lyon or Marseille.

    Attributes:
        code: INSEE code.
        postal_codes: Empty for the few places that nobody lives in.
        population: Municipal population; 0 when not published.
    """

    code: str
    name: str
    postal_codes: tuple[str, ...]
    population: int

    @property
    def display(self) -> str:
        """Name with what tells it from its namesakes: ``Mérignac (33700)``."""
        return f"{self.name} ({self.postal_codes[0] if self.postal_codes else self.code})"


class Communes:
    """The list, most populated first."""

    def __init__(self, content: Compiled) -> None:
        self._content = content
        self._codes, self._names, self._postal_codes, self._populations = content.columns

    @classmethod
    def shipped(cls) -> "Communes":
        """Read the list shipped with the program."""
        return cls(shipped("communes"))

    @property
    def edition(self) -> date:
        """Day the list is given for."""
        return self._content.edition

    def __len__(self) -> int:
        return len(self._codes)

    def __contains__(self, code: object) -> bool:
        return code in self._rows

    def get(self, code: str) -> Commune | None:
        """Return the commune of an INSEE code."""
        row = self._rows.get(code)
        return None if row is None else self._commune(row)

    def display(self, code: str) -> str:
        """Return what to show for a code; the code itself when the list does not hold it."""
        commune = self.get(code)
        return code if commune is None else commune.display

    def search(self, text: str, limit: int = 20) -> tuple[Commune, ...]:
        """Return the communes one may be typing, by name, postal code or both.

        The whole name comes first, then the names that begin so, then those with such words;
        the most populated first within each.
        """
        wanted = fold(text)
        rows = self._matching(wanted)
        spelt = _spelt(wanted)
        rows.sort(key=lambda row: self._rank(row, spelt))
        return tuple(self._commune(row) for row in rows[:limit])

    def named(self, text: str) -> tuple[Commune, ...]:
        """Return the communes of exactly this name, most populated first."""
        return tuple(self._commune(row) for row in self._by_key.get(_spelt(fold(text)), ()))

    def of_postal_code(self, postal_code: str) -> tuple[Commune, ...]:
        """Return the communes a postal code serves, most populated first."""
        return tuple(self._commune(row) for row in self._by_postal_code.get(postal_code, ()))

    def closest(self, text: str) -> Commune | None:
        """Return the commune probably meant by a text that names none; None when far from all."""
        from rapidfuzz import fuzz, process

        if found := self.search(text, 1):
            return found[0]
        best = process.extractOne(
            _spelt(fold(text)), self._keys, scorer=fuzz.ratio, score_cutoff=_LOWEST_RESEMBLANCE
        )
        return None if best is None else self._commune(int(best[2]))

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {code: row for row, code in enumerate(self._codes)}

    @cached_property
    def _keys(self) -> list[str]:
        # One call on the whole list: 35,000 calls would take three times as long.
        return fold("|".join(self._names)).split("|")

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        return _index((key, row) for row, key in enumerate(self._keys))

    @cached_property
    def _by_postal_code(self) -> dict[str, list[int]]:
        return _index(
            (code, row) for row, codes in enumerate(self._postal_codes) for code in codes.split()
        )

    @cached_property
    def _haystacks(self) -> list[str]:
        pairs = zip(self._keys, self._postal_codes, strict=True)
        return [f" {key} {codes}" for key, codes in pairs]

    def _matching(self, wanted: str) -> list[int]:
        rows: Iterable[int] = range(len(self._haystacks))
        for word in wanted.split():
            rows = self._holding(rows, f" {word}", f" {_SPELLINGS.get(word, word)}")
        return list(rows) if wanted else []

    def _holding(self, rows: Iterable[int], word: str, spelt: str) -> list[int]:
        haystacks = self._haystacks
        if word == spelt:
            return [row for row in rows if word in haystacks[row]]
        return [row for row in rows if word in haystacks[row] or spelt in haystacks[row]]

    def _rank(self, row: int, wanted: str) -> int:
        key = self._keys[row]
        if key == wanted:
            return 0
        return 1 if key.startswith(wanted) else 2

    def _commune(self, row: int) -> Commune:
        return Commune(
            self._codes[row],
            self._names[row],
            tuple(self._postal_codes[row].split()),
            int(self._populations[row] or 0),
        )


def _spelt(folded: str) -> str:
    return " ".join(_SPELLINGS.get(word, word) for word in folded.split())


def _index(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for key, row in pairs:
        rows.setdefault(key, []).append(row)
    return rows

"""Names that are nearly the ones typed: which could be, and how near they are."""

from collections.abc import Sequence
from itertools import pairwise

from sqlalchemy import ColumnElement, and_, func, literal, or_

from models.youth import Youth

# Shorter words are looked for as they are: with a typo they could be anything.
_SHORTEST = 4
_LONG = 8
_MERGED_COST = 0.5
CLOSE = 80  # percent of resemblance of two names of one person


def typos_allowed(word: str) -> int:
    """Return how many letters of a word may be wrong, missing, added or swapped."""
    if len(word) < _SHORTEST:
        return 0
    return 1 if len(word) < _LONG else 2


def may_resemble(words: Sequence[str]) -> ColumnElement[bool]:
    """Return a condition met by every name that resembles, and by few others.

    A word with one typo keeps one of its two halves, with two typos one of its three thirds;
    the pieces at both ends stay where they are.
    """
    key = literal(" ").concat(Youth.search_key).concat(" ")
    each = and_(
        *(or_(*(key.contains(piece, autoescape=True) for piece in _pieces(word))) for word in words)
    )
    merged = "".join(words)
    if len(merged) < _SHORTEST:
        return each
    unspaced = func.replace(Youth.search_key, " ", "")
    return or_(each, unspaced.contains(merged, autoescape=True))


def distance(words: Sequence[str], key: str) -> float | None:
    """Return how far the words typed are from a folded name; None when it is another name.

    "Benkelifa" is near "Ben Khelifa", and the other way round.
    """
    parts = key.split()
    parts += [first + second for first, second in pairwise(parts)]
    apart = _total(words, parts)
    if apart is not None or len(words) == 1:
        return apart
    together = _total(["".join(words)], parts)
    return None if together is None else together + _MERGED_COST


def are_close(name: str, other: str) -> bool:
    """Tell whether two folded names may be two spellings of one, or one a part of the other."""
    from rapidfuzz import fuzz

    if not name or not other:
        return False
    shorter, longer = sorted((name, other), key=len)
    return f" {shorter} " in f" {longer} " or fuzz.ratio(name, other) >= CLOSE


def _pieces(word: str) -> tuple[str, ...]:
    typos = typos_allowed(word)
    if typos == 0:
        return (f" {word}",)
    size = len(word) // (typos + 1)
    middle = tuple(word[start : start + size] for start in range(size, size * typos, size))
    return (f" {word[:size]}", *middle, f"{word[size * typos :]} ")


def _total(words: Sequence[str], parts: Sequence[str]) -> float | None:
    total = 0
    for word in words:
        nearest = min((_typos(word, part) for part in parts), default=_LONG)
        if nearest > typos_allowed(word):
            return None
        total += nearest
    return total


def _typos(word: str, part: str) -> int:
    """Count the typos between a word and a name, or the beginning of it of the same length."""
    from rapidfuzz.distance import OSA

    limit = typos_allowed(word)
    starts = {part, part[: len(word)], part[: len(word) + 1]}
    return min(OSA.distance(word, start, score_cutoff=limit) for start in starts)

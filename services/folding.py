"""Text without accents, case or punctuation, to search and sort on any engine."""

import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
_SEPARATORS = str.maketrans(dict.fromkeys("-'’‘ʼ‐‑–—_.,;·/\u00a0\u202f\t\n\r", " "))


def fold(text: str) -> str:
    """Return ``text`` in lower case, without accents, ligatures, hyphens or apostrophes.

    NFKD does not split œ, æ, ø or ł, which French and Polish names hold: they are replaced
    first. Runs of spaces count for one.
    """
    # Case is folded again after the decomposition: 🄐 becomes "(A)".
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold()
    spelt = unicodedata.normalize("NFKD", decomposed.translate(_LIGATURES))
    plain = "".join(char for char in spelt if not unicodedata.combining(char))
    return " ".join(plain.translate(_SEPARATORS).split())


def search_key(*parts: str | None, limit: int = 240) -> str:
    """Return the folded key of several names, the ones given only."""
    return fold(" ".join(part for part in parts if part))[:limit]


def normalized(text: str) -> str:
    """Return text as it is stored: NFC, without control characters or outer spaces."""
    composed = unicodedata.normalize("NFC", text)
    kept = (char for char in composed if char in "\n\t" or unicodedata.category(char) != "Cc")
    return "".join(kept).strip()

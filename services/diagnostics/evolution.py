"""What changed between two diagnostics, domain by domain."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.diagnostic import Level
from services.diagnostics.grid import Domain, Grid
from services.i18n import QT_TRANSLATE_NOOP


class Change(enum.StrEnum):
    """How a domain moved. ``unknown`` is neither a success nor a failure."""

    LIFTED = "lifted"
    PARTLY_LIFTED = "partly_lifted"
    GAINED = "gained"
    STABLE = "stable"
    WORSENED = "worsened"
    NEW = "new"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DomainChange:
    """One line of the comparison."""

    domain: Domain
    before: Level
    after: Level
    change: Change


_RANK: Final = {Level.STRENGTH: 0, Level.NO_IMPACT: 1, Level.MEDIUM: 2, Level.STRONG: 3}
_BARRIERS: Final = frozenset({Level.MEDIUM, Level.STRONG})
_WORDS: Final = {
    Change.LIFTED: QT_TRANSLATE_NOOP("services", "levé"),
    Change.PARTLY_LIFTED: QT_TRANSLATE_NOOP("services", "levé en partie"),
    Change.GAINED: QT_TRANSLATE_NOOP("services", "acquis"),
    Change.STABLE: QT_TRANSLATE_NOOP("services", "stable"),
    Change.WORSENED: QT_TRANSLATE_NOOP("services", "aggravé"),
    Change.NEW: QT_TRANSLATE_NOOP("services", "nouveau"),
    Change.UNKNOWN: QT_TRANSLATE_NOOP("services", "inconnu"),
}


def word(change: Change) -> str:
    """Return the French word of a change, to be translated in the ``services`` context."""
    return _WORDS[change]


def change_of(before: Level, after: Level) -> Change:
    """Compare two levels of the same domain; one that is not raised again is not known."""
    if after is Level.NOT_RAISED:
        return Change.UNKNOWN
    if before is Level.NOT_RAISED:
        return Change.NEW
    if before is after:
        return Change.STABLE
    if _RANK[after] > _RANK[before]:
        return Change.WORSENED
    if before not in _BARRIERS:
        return Change.GAINED
    return Change.PARTLY_LIFTED if after in _BARRIERS else Change.LIFTED


def evolution(
    before: Mapping[str, Level], after: Mapping[str, Level], grid: Grid
) -> tuple[DomainChange, ...]:
    """Compare the levels of two diagnostics, in the order of the grid.

    A domain the agency closed since is compared as long as one of the two raised it.
    """
    lines = []
    for code, domain in grid.domains.items():
        if domain.is_enabled or code in before or code in after:
            old = before.get(code, Level.NOT_RAISED)
            new = after.get(code, Level.NOT_RAISED)
            lines.append(DomainChange(domain, old, new, change_of(old, new)))
    return tuple(lines)

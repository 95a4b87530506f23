"""The shares the people are drawn with, read from ``resources/demonstration/shares.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from services.demonstration.draw import Draw, Weights
from services.errors import RuleFileError
from services.i18n import QT_TRANSLATE_NOOP

ASSUMED = "hypothèse"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a share comes from.

    Attributes:
        source: Address of the publication, or ``ASSUMED``.
    """

    source: str
    note: str


@dataclass(frozen=True, slots=True)
class Shares:
    """Every share, with its origin."""

    single: Mapping[str, float]
    tables: Mapping[str, Mapping[str, float]]
    weights: Mapping[str, Weights[str]]
    origins: Mapping[str, Origin]

    def chance(self, draw: Draw, code: str) -> bool:
        """Draw whether something happens."""
        return draw.chance(self.single[code])

    def pick(self, draw: Draw, code: str) -> str:
        """Draw one value of a table."""
        return draw.weighted(self.weights[code])

    def monthly(self, code: str) -> float:
        """Return the share of a month that gives the yearly one over twelve months."""
        return float(1 - (1 - self.single[code]) ** (1 / 12))


def load(text: str) -> Shares:
    """Parse a table of shares.

    Raises:
        RuleFileError: A share has no source, or is not one.
    """
    single: dict[str, float] = {}
    tables: dict[str, dict[str, float]] = {}
    origins: dict[str, Origin] = {}
    code = ""
    try:
        for code, entry in tomllib.loads(text).items():
            origins[code] = Origin(entry["source"], entry.get("note", ""))
            if "share" in entry:
                single[code] = _share(entry["share"])
            else:
                tables[code] = _weights(entry["weights"])
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError) as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Les parts de la démonstration ne sont pas valables ({code} : {detail})."
            " Rétablissez le fichier.",
        )
        raise RuleFileError(message, code=code, detail=error) from error
    weights = {name: Weights(table) for name, table in tables.items()}
    return Shares(single, tables, weights, origins)


@cache
def shipped() -> Shares:
    """Return the shares shipped with the program; a constant once read."""
    return load((files("resources") / "demonstration" / "shares.toml").read_text("utf-8"))


def _share(value: Any) -> float:
    if not 0 <= value <= 1:
        raise ValueError(value)
    return float(value)


def _weights(table: Mapping[str, Any]) -> dict[str, float]:
    if not table or min(table.values()) < 0 or sum(table.values()) == 0:
        raise ValueError(table)
    return {key: float(value) for key, value in table.items()}

"""Age and level bands young people are grouped in, read from ``bands.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from sqlalchemy import ColumnElement, and_, false, or_

from models.youth import LevelScheme, Youth
from services.errors import RuleFileError
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.rule_file import Table, parsed


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Completed years, both ends included; no upper end when ``last`` is None."""

    key: str
    label: str
    first: int
    last: int | None


@dataclass(frozen=True, slots=True)
class LevelBand:
    """Levels that go together, by the scheme they are coded in."""

    key: str
    label: str
    codes: Mapping[LevelScheme, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Bands:
    """Every band, in the order they are shown."""

    ages: tuple[AgeBand, ...]
    levels: tuple[LevelBand, ...]


def load(text: str, file: str = "bands.toml") -> Bands:
    """Parse a file of bands.

    Raises:
        RuleFileError: The file is not made as expected, or two age bands overlap.
    """
    table = Table(file, parsed(text, file))
    ages = tuple(_age_band(item) for item in table.tables("age"))
    levels = tuple(_level_band(item) for item in table.tables("level"))
    table.finish()
    for below, above in pairwise(ages):
        if below.last is None or below.last >= above.first:
            message = QT_TRANSLATE_NOOP(
                "errors", "{file}, « {place} » : cette tranche chevauche la précédente."
                " Corrigez ses bornes."
            )  # fmt: skip
            raise RuleFileError(message, file=file, place=f"age {above.key}")
    return Bands(ages, levels)


@cache
def shipped() -> Bands:
    """Return the bands shipped with the program; a constant once read."""
    return load((files("resources") / "frameworks" / "bands.toml").read_text("utf-8"))


def level_band(key: str) -> ColumnElement[bool]:
    """Tell whether the education level of a young person is in a band."""
    codes = next(band.codes for band in shipped().levels if band.key == key)
    matches = (
        and_(Youth.level_scheme == scheme, Youth.level.in_(levels))
        for scheme, levels in codes.items()
    )
    return or_(false(), *matches)


def _age_band(table: Table) -> AgeBand:
    band = AgeBand(
        table.take("key", str),
        table.words("label"),
        table.take("from", int),
        table.take("to", int) if "to" in table else None,
    )
    table.finish()
    return band


def _level_band(table: Table) -> LevelBand:
    key, label = table.take("key", str), table.words("label")
    codes = {scheme: table.texts(scheme.value) for scheme in LevelScheme if scheme.value in table}
    table.finish()
    return LevelBand(key, label, codes)

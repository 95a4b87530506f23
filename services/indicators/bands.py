"""Age and level bands young people are grouped in, read from ``bands.toml``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sqlalchemy import ColumnElement, and_, false, or_

from models.youth import LevelScheme, Youth
from services.i18n import QT_TRANSLATE_NOOP
from services.rule_file import Section, reading


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
    with reading(text, file) as root:
        ages = tuple(_age_bands(root))
        levels = tuple(_level_band(row) for row in root.sections("level"))
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


def _age_bands(root: Section) -> Iterator[AgeBand]:
    below: AgeBand | None = None
    for row in root.sections("age"):
        band = AgeBand(
            row.code("key"),
            row.text("label"),
            row.integer("from"),
            row.integer("to") if "to" in row.table else None,
        )
        if below is not None and (below.last is None or below.last >= band.first):
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Le fichier de règles {file} n’est pas valable : la tranche d’âge « {value} »"
                " chevauche la précédente, ligne {line}. Corrigez ses bornes.",
            )
            raise row.refusal(message, "from", band.key)
        yield band
        below = band


def _level_band(row: Section) -> LevelBand:
    codes = {scheme: row.codes(scheme.value) for scheme in LevelScheme if scheme in row.table}
    return LevelBand(row.code("key"), row.text("label"), codes)

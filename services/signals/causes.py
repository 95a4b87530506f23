"""Which facts a signal rests on: as codes, to tell when they change, and in words."""

from collections.abc import Iterator
from typing import Final

from models.diagnostic import Level
from services.diagnostics.conditions import Case, Condition, holds
from services.diagnostics.grid import Grid
from services.formatting import months, spaced
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.vocabulary import word

_SEPARATOR: Final = ";"
_BARRIERS: Final = (Level.STRONG, Level.MEDIUM)
_EFFECTS: Final = {
    Level.STRENGTH: QT_TRANSLATE_NOOP("services", "point fort"),
    Level.NO_IMPACT: QT_TRANSLATE_NOOP("services", "sans impact"),
    Level.MEDIUM: QT_TRANSLATE_NOOP("services", "effet moyen"),
    Level.STRONG: QT_TRANSLATE_NOOP("services", "effet fort"),
}
_FACTS: Final = {
    ("is_minor", True): QT_TRANSLATE_NOOP("services", "moins de 18 ans"),
    ("is_minor", False): QT_TRANSLATE_NOOP("services", "18 ans ou plus"),
    ("in_priority_district", True): QT_TRANSLATE_NOOP("services", "habite un quartier prioritaire"),
    ("in_rural_zone", True): QT_TRANSLATE_NOOP("services", "habite une zone rurale à revitaliser"),
    ("in_rural_zone", False): QT_TRANSLATE_NOOP("services", "habite hors zone rurale"),
    ("is_disabled_worker", True): QT_TRANSLATE_NOOP("services", "RQTH"),
    ("is_disabled_worker", False): QT_TRANSLATE_NOOP("services", "sans RQTH"),
    ("is_job_seeker", True): QT_TRANSLATE_NOOP("services", "inscription à France Travail"),
    ("is_job_seeker", False): QT_TRANSLATE_NOOP("services", "pas d’inscription à France Travail"),
    ("has_licence", True): QT_TRANSLATE_NOOP("services", "permis de conduire"),
    ("has_licence", False): QT_TRANSLATE_NOOP("services", "sans permis de conduire"),
    ("has_diploma", True): QT_TRANSLATE_NOOP("services", "diplôme obtenu"),
    ("has_diploma", False): QT_TRANSLATE_NOOP("services", "sans diplôme"),
    ("is_occupied", True): QT_TRANSLATE_NOOP("services", "en emploi, en formation ou à l’école"),
    ("is_occupied", False): QT_TRANSLATE_NOOP("services", "sans emploi ni formation"),
}
_NUMBERS: Final = {
    ("age", "at_least"): "{n} ans ou plus",
    ("age", "at_most"): "{n} ans ou moins",
    ("months_active", "at_least"): "au moins {months} d’activité en deux ans",
    ("months_active", "at_most"): "au plus {months} d’activité en deux ans",
    ("months_without_occupation", "at_least"): "sans emploi ni formation depuis au moins {months}",
    ("months_without_occupation", "at_most"): "sans emploi ni formation depuis au plus {months}",
}


def causes(condition: Condition, case: Case) -> tuple[str, ...]:
    """Return, as sorted codes, the facts a condition that holds rests on."""
    return tuple(sorted(set(_causes(condition, case))))


def stored(found: tuple[str, ...]) -> str:
    """Write causes as they are kept with an override."""
    return _SEPARATOR.join(found)


def in_words(found: tuple[str, ...], grid: Grid) -> tuple[str, ...]:
    """Say causes in French, domains first, in the order of the grid."""
    order = list(grid.domains)

    def rank(cause: str) -> tuple[int, int, str]:
        kind, _, rest = cause.partition(":")
        domain = rest.partition(":")[0]
        at = order.index(domain) if kind == "level" and domain in order else len(order)
        return (0 if kind == "level" else 1, at, cause)

    return tuple(_word(cause, grid) for cause in sorted(found, key=rank))


def _causes(condition: Condition, case: Case) -> Iterator[str]:
    form = case.form
    yield from (_level(code, form.level(code)) for code in condition.levels)
    yield from (f"situation:{code}" for code in condition.situations & form.situations)
    yield from (f"objective:{code}" for code in condition.objectives & form.objectives)
    yield from (f"need:{code}" for code in condition.needs & form.needs)
    yield from (f"fact:{name}:{value}" for name, value in condition.facts.items())
    yield from (f"at_least:{name}:{least}" for name, least in condition.at_least.items())
    yield from (f"at_most:{name}:{most}" for name, most in condition.at_most.items())
    counted = _BARRIERS if condition.medium_barriers else _BARRIERS[:1]
    if condition.strong_barriers or condition.medium_barriers:
        yield from (_level(code, level) for level in counted for code in case.barriers(level))
    for part in condition.any_of:
        if holds(part, case):
            yield from _causes(part, case)


def _level(domain: str, level: Level) -> str:
    return f"level:{domain}:{level.value}"


def _word(cause: str, grid: Grid) -> str:
    kind, *rest = cause.split(":")
    if kind == "level":
        domain, level = grid.domains[rest[0]], Level(rest[1])
        return spaced(f"{domain.label} : {_EFFECTS.get(level, word(level))}")
    if kind == "fact":
        return _FACTS.get((rest[0], rest[1] == "True"), cause)
    if kind in ("at_least", "at_most"):
        n = int(rest[1])
        return _NUMBERS[rest[0], kind].format(n=n, months=months(n))
    items = {"situation": grid.situations, "objective": grid.objectives, "need": grid.needs}[kind]
    return items[rest[0]].label

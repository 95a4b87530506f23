"""The grid of the rapid diagnostic: what is asked, in which words, under which codes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Final

from services.i18n import QT_TRANSLATE_NOOP
from services.rule_file import EDITION_LIMIT, Section, icons, reading, shipped_text, unique

FILE: Final = "diagnostic/grid.toml"
CODE_LIMIT: Final = 32  # of the columns that keep them
JUSTICE: Final = "justice"
FRANCE_TRAVAIL: Final = QT_TRANSLATE_NOOP("services", "code France Travail")


@dataclass(frozen=True, slots=True)
class Domain:
    """One of the thirteen domains of life.

    Attributes:
        icon: Name of the icon, a file of ``resources/icons``.
        is_enabled: False for what the agency has to open first.
        counts_in_orientation: One of the difficulties the national criteria look at.
        noun: As in "Effet fort sur l’emploi : *la mobilité*".
        about: As in "Nous n’avons pas parlé *du logement*".
        strength: What the young person reads when it is a strength.
        forward: What the young person reads when it is to be moved forward.
    """

    code: str
    label: str
    short_label: str
    icon: str
    is_enabled: bool
    counts_in_orientation: bool
    noun: str
    about: str
    strength: str
    forward: str


@dataclass(frozen=True, slots=True)
class Item:
    """A coded situation, objective, need or asset.

    Attributes:
        phrase: What the young person reads; empty for a situation, which is not printed.
        constraint: Constraint of the France Travail diagnosis; None outside it.
        source: Where the code comes from.
    """

    code: str
    domain: str
    label: str
    phrase: str = ""
    constraint: str | None = None
    source: str = FRANCE_TRAVAIL


@dataclass(frozen=True, slots=True)
class Grid:
    """The grid as loaded; mappings are in the order of the file.

    Attributes:
        version: Kept with each diagnostic made with it.
        comment_limit: Length a comment may not exceed, in characters.
        reminder: Shown beside every comment; ``{person}`` is to be filled.
        rights: Printed for the young person; ``{agency}`` is to be filled.
        constraints: Labels of the seven France Travail constraints.
        needs: What may be a need; ``assets`` holds them too, as strong points.
    """

    version: str
    valid_from: date
    source: str
    comment_limit: int
    reminder: str
    rights: str
    domains: Mapping[str, Domain]
    constraints: Mapping[str, str]
    situations: Mapping[str, Item]
    objectives: Mapping[str, Item]
    needs: Mapping[str, Item]
    assets: Mapping[str, Item]

    @property
    def enabled(self) -> tuple[Domain, ...]:
        """Domains that are asked, in order."""
        return tuple(domain for domain in self.domains.values() if domain.is_enabled)

    def situations_of(self, domain: str) -> tuple[Item, ...]:
        """Situations asked under a domain."""
        return tuple(item for item in self.situations.values() if item.domain == domain)

    def objectives_of(self, domain: str) -> tuple[Item, ...]:
        """Objectives offered under a domain."""
        return tuple(item for item in self.objectives.values() if item.domain == domain)

    def opened_to_justice(self, is_open: bool) -> "Grid":
        """Return the grid with the justice domain asked, or not."""
        justice = replace(self.domains[JUSTICE], is_enabled=is_open)
        return replace(self, domains={**self.domains, JUSTICE: justice})


@cache
def shipped() -> Grid:
    """Return the grid shipped with the program; a constant once read.

    Raises:
        RuleFileError: The file is not valid.
    """
    return load(shipped_text(FILE))


def load(text: str) -> Grid:
    """Read a grid.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, FILE) as root:
        domains = unique(_domains(root))
        items = _Items()
        constraints = unique(_constraints(root, domains, items))
        _read_additions(root, domains, items)
        needs, strong_points = _needs(root, domains)
        assets = unique(_assets(root, domains))
        if twice := sorted(set(assets) & set(strong_points)):
            raise root.duplicate(twice[0])
        root.text("reminder_source")
        root.text("rights_source")
        return Grid(
            version=root.code("version", EDITION_LIMIT),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            comment_limit=root.integer("comment_limit"),
            reminder=root.template("reminder", ("person",)),
            rights=root.template("rights", ("agency",)),
            domains=domains,
            constraints=constraints,
            situations=unique(iter(items.situations)),
            objectives=unique(iter(items.objectives)),
            needs=needs,
            assets={**assets, **strong_points},
        )


@dataclass(slots=True)
class _Items:
    """What the constraints and the additions bring, before duplicates are looked for."""

    situations: list[tuple[Section, str, Item]] = field(default_factory=list)
    objectives: list[tuple[Section, str, Item]] = field(default_factory=list)


def _domains(root: Section) -> Iterator[tuple[Section, str, Domain]]:
    for row in root.sections("domains"):
        domain = Domain(
            code=row.code(longest=CODE_LIMIT),
            label=row.text("label"),
            short_label=row.text("short_label"),
            icon=row.one_of("icon", icons(), row.code("icon")),
            is_enabled=row.flag("enabled", default=True),
            counts_in_orientation=row.flag("counts_in_orientation"),
            noun=row.text("noun"),
            about=row.text("about"),
            strength=row.text("strength"),
            forward=row.text("forward"),
        )
        yield row, domain.code, domain


def _constraints(
    root: Section, domains: Mapping[str, Domain], items: _Items
) -> Iterator[tuple[Section, str, str]]:
    for row in root.sections("constraints"):
        code = row.code()
        _read_items(row, domains, items, code, FRANCE_TRAVAIL)
        yield row, code, row.text("label")


def _read_additions(root: Section, domains: Mapping[str, Domain], items: _Items) -> None:
    for row in root.sections("additions", required=False):
        _read_items(row, domains, items, None, row.text("source"))


def _read_items(
    row: Section, domains: Mapping[str, Domain], items: _Items, constraint: str | None, source: str
) -> None:
    usual = _domain_of(row, domains)
    for child in row.sections("situations", required=False):
        domain = _domain_of(child, domains) if "domain" in child.table else usual
        item = Item(
            child.code(longest=CODE_LIMIT), domain, child.text("label"), "", constraint, source
        )
        items.situations.append((child, item.code, item))
    for child in row.sections("objectives", required=False):
        domain = _domain_of(child, domains) if "domain" in child.table else usual
        phrase = child.text("phrase")
        item = Item(
            child.code(longest=CODE_LIMIT), domain, child.text("label"), phrase, constraint, source
        )
        items.objectives.append((child, item.code, item))


def _needs(root: Section, domains: Mapping[str, Domain]) -> tuple[dict[str, Item], dict[str, Item]]:
    rows = []
    for row in root.sections("needs"):
        need = Item(
            row.code(longest=CODE_LIMIT),
            _domain_of(row, domains),
            row.text("label"),
            row.text("phrase"),
        )
        rows.append((row, need, replace(need, phrase=row.text("strength"))))
    needs = unique((row, need.code, need) for row, need, _ in rows)
    return needs, {need.code: strong_point for _, need, strong_point in rows}


def _assets(root: Section, domains: Mapping[str, Domain]) -> Iterator[tuple[Section, str, Item]]:
    for row in root.sections("assets"):
        item = Item(
            row.code(longest=CODE_LIMIT),
            _domain_of(row, domains),
            row.text("label"),
            row.text("strength"),
            None,
            row.text("source"),
        )
        yield row, item.code, item


def _domain_of(row: Section, domains: Mapping[str, Domain]) -> str:
    return row.one_of("domain", domains, row.code("domain"))

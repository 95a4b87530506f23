"""Every rule of the diagnostic as loaded: orientation, actions, priority publics."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Agency
from models.diagnostic import ActionOwner, Diagnostic
from models.rule_text import RuleText
from services.diagnostics import grid as grids
from services.diagnostics import orientation_rules
from services.diagnostics.conditions import Condition, parse
from services.diagnostics.grid import Grid
from services.diagnostics.orientation_rules import OrientationRules, check_placeholders
from services.rule_file import Section, icons, reading, shipped_text, unique
from services.rule_texts import current_texts, keep

ACTIONS_FILE: Final = "diagnostic/actions.toml"
PUBLICS_FILE: Final = "diagnostic/priority_publics.toml"
FILES: Final = (grids.FILE, orientation_rules.FILE, ACTIONS_FILE, PUBLICS_FILE)
_KEPT_LOADED: Final = 8  # sets of texts: the current one, and those of diagnostics read back


@dataclass(frozen=True, slots=True)
class ActionRule:
    """An action to propose when its condition holds.

    Attributes:
        reason: Why, in a sentence.
    """

    code: str
    domain: str
    title: str
    owner: ActionOwner
    delay_days: int
    when: Condition
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class PublicRule:
    """A priority public a young person may belong to.

    Attributes:
        icon: Name of the icon, a file of ``resources/icons``.
        sentence: Why, with what the file says in its placeholders.
    """

    code: str
    label: str
    icon: str
    when: Condition
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class Rules:
    """The grid and everything that is proposed from it.

    Attributes:
        texts: The files they were read from, by file; kept with a diagnostic made with them.
    """

    grid: Grid
    orientation: OrientationRules
    actions: Mapping[str, ActionRule]
    publics: Mapping[str, PublicRule]
    texts: Mapping[str, str]


@cache
def shipped() -> Rules:
    """Return the rules shipped with the program, justice closed; a constant once read.

    Raises:
        RuleFileError: One of the files is not valid.
    """
    return load({file: shipped_text(file) for file in FILES})


def load(texts: Mapping[str, str]) -> Rules:
    """Read the four files together, justice closed; the same texts are read once.

    Raises:
        RuleFileError: One of the files is not valid, or not with the others.
    """
    return _loaded(tuple(texts[file] for file in FILES))


def of_agency(session: Session) -> Rules:
    """Return the rules in force here, with justice open when the agency opened it.

    Raises:
        RuleFileError: A file the agency made its own is not valid in this release.
    """
    is_open = session.scalars(select(Agency.justice_enabled)).first() or False
    rules = load(current_texts(session, FILES))
    return replace(rules, grid=rules.grid.opened_to_justice(is_open)) if is_open else rules


def keep_with(session: Session, rules: Rules, diagnostic: Diagnostic) -> None:
    """Write down which texts a diagnostic is made with, so that it keeps its words."""
    kept = {file: keep(session, file, text) for file, text in rules.texts.items()}
    diagnostic.grid_text_id = kept[grids.FILE]
    diagnostic.orientation_text_id = kept[orientation_rules.FILE]
    diagnostic.actions_text_id = kept[ACTIONS_FILE]
    diagnostic.publics_text_id = kept[PUBLICS_FILE]


def of_diagnostic(session: Session, diagnostic: Diagnostic) -> Rules:
    """Return the rules a diagnostic was made with, whatever changed since.

    One made before the texts were kept is read with those shipped.
    """
    keys = {
        grids.FILE: diagnostic.grid_text_id,
        orientation_rules.FILE: diagnostic.orientation_text_id,
        ACTIONS_FILE: diagnostic.actions_text_id,
        PUBLICS_FILE: diagnostic.publics_text_id,
    }
    if None in keys.values():
        return shipped()
    found = session.execute(
        select(RuleText.file, RuleText.content).where(RuleText.id.in_(keys.values()))
    )
    return load(dict(found.all()))


def rules_of(session: Session, diagnostic_id: int) -> Rules:
    """Return the rules a diagnostic was made with, by its identifier."""
    return of_diagnostic(session, session.get_one(Diagnostic, diagnostic_id))


@lru_cache(_KEPT_LOADED)
def _loaded(texts: tuple[str, ...]) -> Rules:
    grid_text, orientation_text, actions_text, publics_text = texts
    grid = grids.load(grid_text)
    return Rules(
        grid,
        orientation_rules.load(orientation_text, grid),
        load_actions(actions_text, grid),
        load_publics(publics_text, grid),
        dict(zip(FILES, texts, strict=True)),
    )


def load_actions(text: str, grid: Grid) -> dict[str, ActionRule]:
    """Read the action rules.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, ACTIONS_FILE) as root:
        _read_heading(root)
        return unique(_actions(root, grid))


def load_publics(text: str, grid: Grid) -> dict[str, PublicRule]:
    """Read the priority publics.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, PUBLICS_FILE) as root:
        _read_heading(root)
        return unique(_publics(root, grid))


def _read_heading(root: Section) -> None:
    root.code("version")
    root.day("valid_from")
    root.text("source")


def _actions(root: Section, grid: Grid) -> Iterator[tuple[Section, str, ActionRule]]:
    for row in root.sections("actions"):
        owner = row.one_of("owner", frozenset(ActionOwner), row.code("owner"))
        rule = ActionRule(
            code=row.code(),
            domain=row.one_of("domain", grid.domains, row.code("domain")),
            title=row.text("title"),
            owner=ActionOwner(owner),
            delay_days=row.integer("delay_days"),
            when=_condition(row, grid),
            reason=row.text("reason"),
            source=row.text("source"),
        )
        yield row, rule.code, rule


def _publics(root: Section, grid: Grid) -> Iterator[tuple[Section, str, PublicRule]]:
    for row in root.sections("publics"):
        rule = PublicRule(
            code=row.code(),
            label=check_placeholders(row, "label", row.text("label")),
            icon=row.one_of("icon", icons(), row.code("icon")),
            when=_condition(row, grid),
            sentence=check_placeholders(row, "sentence", row.text("sentence")),
            source=row.text("source"),
        )
        yield row, rule.code, rule


def _condition(row: Section, grid: Grid) -> Condition:
    with row.section("when") as when:
        return parse(when, grid)

"""A diagnostic in the young person's own words: for the screen turned to them, and for the paper.

Strengths first, the first person, no level, no comment, no situation, and nothing that counts.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from models.diagnostic import ActionOwner, Level, Orientation
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.grid import Domain, Grid
from services.diagnostics.orientation_rules import OrientationRules
from services.diagnostics.rules import Rules
from services.formatting import enumeration, spaced

_TO_MOVE: Final = frozenset({Level.MEDIUM, Level.STRONG})


class Answers(Protocol):
    """What a form and a validated diagnostic have in common."""

    @property
    def levels(self) -> Mapping[str, Level]:
        """Level of the domains raised."""
        ...

    @property
    def objectives(self) -> frozenset[str]:
        """Codes of the objectives chosen."""
        ...

    @property
    def needs(self) -> frozenset[str]:
        """Codes of the needs."""
        ...

    @property
    def assets(self) -> frozenset[str]:
        """Codes of the assets and of the needs that are strong points."""
        ...


@dataclass(frozen=True, slots=True)
class PlainLine:
    """A sentence with the icon of its domain."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class PlainAction:
    """Something decided: what, who, when."""

    title: str
    who: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class PlainSummary:
    """What the young person reads.

    Attributes:
        wishes: Needs as one sentence; empty when there are none.
        not_discussed: Domains left for another time, as one sentence; empty when there are none.
        orientation: What comes next, in a sentence; empty as long as it is not decided.
    """

    strengths: tuple[PlainLine, ...]
    forward: tuple[PlainLine, ...]
    wishes: str
    not_discussed: str
    orientation: str


@dataclass(frozen=True, slots=True)
class PlainPage:
    """What may be turned towards the young person: what the printed page will say."""

    plain: PlainSummary
    actions: tuple[PlainAction, ...]
    review_on: date | None


def page_of(
    form: DiagnosticForm, orientation: Orientation | None, rules: Rules, adviser: str | None
) -> PlainPage:
    """Put what is answered so far as it would be printed; ``adviser`` is a first name."""
    return PlainPage(
        plain=in_plain_words(form, rules.grid, orientation, rules.orientation),
        actions=tuple(
            PlainAction(action.title, who(action.owner, adviser), action.due_on)
            for action in form.actions
        ),
        review_on=form.review_on,
    )


def in_plain_words(
    answers: Answers, grid: Grid, orientation: Orientation | None, rules: OrientationRules
) -> PlainSummary:
    """Put the answers in the young person's words."""
    return PlainSummary(
        strengths=tuple(_strengths(answers, grid)),
        forward=tuple(_forward(answers, grid)),
        wishes=_wishes(answers, grid),
        not_discussed=_not_discussed(answers, grid),
        orientation=rules.wordings[orientation].phrase if orientation is not None else "",
    )


def who(owner: ActionOwner, adviser_first_name: str | None) -> str:
    """Say who does an action, as the young person would."""
    return {
        ActionOwner.YOUTH: "Moi",
        ActionOwner.ADVISER: adviser_first_name or "La mission locale",
        ActionOwner.PARTNER: "Un partenaire",
        ActionOwner.EMPLOYER_OFFICER: "L’équipe entreprises",
    }[owner]


def _strengths(answers: Answers, grid: Grid) -> Iterator[PlainLine]:
    for domain in grid.enabled:
        if answers.levels.get(domain.code) is Level.STRENGTH:
            yield PlainLine(domain.icon, domain.strength)
        for code, asset in grid.assets.items():
            if code in answers.assets and asset.domain == domain.code:
                yield PlainLine(domain.icon, asset.phrase)


def _forward(answers: Answers, grid: Grid) -> Iterator[PlainLine]:
    for domain in grid.enabled:
        aims = [
            item.phrase
            for item in grid.objectives_of(domain.code)
            if item.code in answers.objectives
        ]
        is_to_move = answers.levels.get(domain.code) in _TO_MOVE
        if is_to_move or aims:
            yield PlainLine(domain.icon, _moving(domain, aims, is_to_move))


def _moving(domain: Domain, aims: list[str], is_to_move: bool) -> str:
    aimed = enumeration(aims)
    if not is_to_move:
        return f"{aimed[0].upper()}{aimed[1:]}."
    return spaced(f"{domain.forward.rstrip('.')} : {aimed}.") if aims else domain.forward


def _wishes(answers: Answers, grid: Grid) -> str:
    wished = [need.phrase for code, need in grid.needs.items() if code in answers.needs]
    return f"J’aimerais {enumeration(wished)}." if wished else ""


def _not_discussed(answers: Answers, grid: Grid) -> str:
    # Two domains may be spoken of in the same words.
    topics = dict.fromkeys(
        domain.about for domain in grid.enabled if domain.code not in answers.levels
    )
    if not topics:
        return ""
    if len(topics) == len({domain.about for domain in grid.enabled}):
        return "Nous n’avons encore parlé de rien en détail. On peut le faire une autre fois."
    said = enumeration(list(topics))
    return f"Nous n’avons pas encore parlé {said}. On peut le faire une autre fois."

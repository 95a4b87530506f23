"""What is being answered in an interview: one value, changed by pure functions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from models.diagnostic import ActionOwner, DiagnosticKind, Level, Orientation
from models.event import Modality
from services.diagnostics.grid import Grid, Item

FORM_CODE: Final = "diagnostic"
"""Form the drafts of a diagnostic are kept under."""


@dataclass(frozen=True, slots=True)
class AcceptedAction:
    """An action decided together.

    Attributes:
        rule_code: Rule that proposed it; None when written by hand.
    """

    domain: str
    title: str
    owner: ActionOwner
    due_on: date | None = None
    rule_code: str | None = None


@dataclass(frozen=True, slots=True)
class DiagnosticForm:
    """The answers so far. A domain without an entry was not raised, which says nothing of it.

    Attributes:
        previous_id: Validated diagnostic this one is to replace; None for the first one.
        modality: How the person was met; None for a review made without them.
        levels: Level of the domains raised, and of them only.
        comments: By domain, as typed; never printed.
        orientation: The adviser's own choice; None to follow the proposal.
        orientation_reason: Why the choice differs from the proposal.
        notes: The adviser's notepad, as typed: part of the record, never printed.
    """

    grid_version: str
    kind: DiagnosticKind = DiagnosticKind.RAPID
    modality: Modality | None = Modality.ON_SITE
    previous_id: int | None = None
    levels: Mapping[str, Level] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    situations: frozenset[str] = frozenset()
    objectives: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    assets: frozenset[str] = frozenset()
    orientation: Orientation | None = None
    orientation_reason: str = ""
    actions: tuple[AcceptedAction, ...] = ()
    review_on: date | None = None
    notes: str = ""

    def level(self, domain: str) -> Level:
        """Return the level of a domain, ``not_raised`` when it was not."""
        return self.levels.get(domain, Level.NOT_RAISED)

    def comment(self, domain: str) -> str:
        """Return the comment on a domain, empty when there is none."""
        return self.comments.get(domain, "")


def new_form(
    grid: Grid, kind: DiagnosticKind = DiagnosticKind.RAPID, previous_id: int | None = None
) -> DiagnosticForm:
    """Return an empty form of this grid."""
    return DiagnosticForm(grid.version, kind=kind, previous_id=previous_id)


def with_level(form: DiagnosticForm, domain: str, level: Level) -> DiagnosticForm:
    """Answer a domain; ``not_raised`` takes the answer back."""
    levels = {code: value for code, value in form.levels.items() if code != domain}
    if level is not Level.NOT_RAISED:
        levels[domain] = level
    return replace(form, levels=levels)


def with_comment(form: DiagnosticForm, domain: str, comment: str) -> DiagnosticForm:
    """Set the comment on a domain, whatever its length: what is typed is never cut."""
    comments = {code: text for code, text in form.comments.items() if code != domain}
    if comment:
        comments[domain] = comment
    return replace(form, comments=comments)


def with_situation(form: DiagnosticForm, code: str, chosen: bool) -> DiagnosticForm:
    """Tick or untick a situation."""
    return replace(form, situations=_ticked(form.situations, code, chosen))


def with_objective(form: DiagnosticForm, code: str, chosen: bool) -> DiagnosticForm:
    """Tick or untick an objective."""
    return replace(form, objectives=_ticked(form.objectives, code, chosen))


def with_need(form: DiagnosticForm, code: str, chosen: bool) -> DiagnosticForm:
    """Tick or untick a need; what is a need is no longer a strong point."""
    assets = form.assets - {code} if chosen else form.assets
    return replace(form, needs=_ticked(form.needs, code, chosen), assets=assets)


def with_asset(form: DiagnosticForm, code: str, chosen: bool) -> DiagnosticForm:
    """Tick or untick an asset; what is a strong point is no longer a need."""
    needs = form.needs - {code} if chosen else form.needs
    return replace(form, assets=_ticked(form.assets, code, chosen), needs=needs)


def with_orientation(
    form: DiagnosticForm, orientation: Orientation | None, reason: str = ""
) -> DiagnosticForm:
    """Choose an orientation with its reason, or None to follow the proposal again."""
    return replace(form, orientation=orientation, orientation_reason=reason)


def with_action(form: DiagnosticForm, action: AcceptedAction) -> DiagnosticForm:
    """Accept an action; one that came from the same rule is replaced where it stands."""
    kept = list(form.actions)
    for place, existing in enumerate(kept):
        if existing.rule_code is not None and existing.rule_code == action.rule_code:
            kept[place] = action
            return replace(form, actions=tuple(kept))
    return replace(form, actions=(*kept, action))


def without_action(form: DiagnosticForm, action: AcceptedAction) -> DiagnosticForm:
    """Take an accepted action back; nothing happens when it is not there."""
    kept = list(form.actions)
    if action in kept:
        kept.remove(action)
    return replace(form, actions=tuple(kept))


def with_review_on(form: DiagnosticForm, review_on: date | None) -> DiagnosticForm:
    """Set the day of the next review."""
    return replace(form, review_on=review_on)


def with_notes(form: DiagnosticForm, notes: str) -> DiagnosticForm:
    """Set the notepad, whatever its length."""
    return replace(form, notes=notes)


def with_kind(form: DiagnosticForm, kind: DiagnosticKind) -> DiagnosticForm:
    """Set how far the assessment goes."""
    return replace(form, kind=kind)


def with_modality(form: DiagnosticForm, modality: Modality | None) -> DiagnosticForm:
    """Set how the person was met; None when they were not."""
    return replace(form, modality=modality)


def with_previous(form: DiagnosticForm, previous_id: int | None) -> DiagnosticForm:
    """Say which validated diagnostic this one is to replace, after it was shown again."""
    return replace(form, previous_id=previous_id)


def fitted(form: DiagnosticForm, grid: Grid) -> tuple[DiagnosticForm, int]:
    """Return a form begun with another grid as this one asks it, and how many answers are left out.

    A comment whose domain is no longer asked goes to the notepad: nothing written is lost.
    """
    asked = {domain.code for domain in grid.enabled}
    lost = {code: text for code, text in form.comments.items() if code not in asked}
    known: tuple[Mapping[str, Item], ...]
    known = (grid.situations, grid.objectives, grid.needs, grid.assets)
    given = (form.situations, form.objectives, form.needs, form.assets)
    kept = [
        frozenset(code for code in codes if code in items and items[code].domain in asked)
        for codes, items in zip(given, known, strict=True)
    ]
    levels = {code: level for code, level in form.levels.items() if code in asked}
    actions = tuple(action for action in form.actions if action.domain in asked)
    left_out = sum(map(len, given)) - sum(map(len, kept))
    left_out += len(form.levels) - len(levels) + len(form.actions) - len(actions)
    fitting = replace(
        form,
        grid_version=grid.version,
        levels=levels,
        comments={code: text for code, text in form.comments.items() if code in asked},
        situations=kept[0],
        objectives=kept[1],
        needs=kept[2],
        assets=kept[3],
        actions=actions,
        notes="\n".join(filter(None, (form.notes, *lost.values()))),
    )
    return fitting, left_out


def raised(form: DiagnosticForm, grid: Grid) -> int:
    """Count the domains raised, among those that are asked."""
    return sum(domain.code in form.levels for domain in grid.enabled)


def _ticked(codes: frozenset[str], code: str, chosen: bool) -> frozenset[str]:
    return codes | {code} if chosen else codes - {code}

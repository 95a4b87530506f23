"""Diagnostics: what was answered, what the program proposed, what was decided and done."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from models.diagnostic import (
    Action,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticItem,
    DiagnosticKind,
    DiagnosticStatus,
    ItemKind,
    Level,
    Orientation,
)
from models.youth import RuralZone, YesNo
from services.demonstration.days import working
from services.demonstration.draw import Draw, Weights
from services.demonstration.people import Person
from services.demonstration.story import Story
from services.diagnostics.facts import YouthFacts
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.grid import Grid, Item
from services.diagnostics.proposals import Proposals, ProposedAction, propose
from services.diagnostics.rules import Rules
from services.signals.raised import Assessed

_RAISED = 0.84
_COMMENTED = 0.12
_DECIDED_OTHERWISE = 0.07
_LEFT_AS_DRAFT = 0.02
_DONE_DATE_MISSING = 0.03
_BETTER_AFTER_ACTION = 0.6
_WORSE = 0.04
_BETWEEN_REVIEWS = (130, 230)
_LADDER = (Level.STRONG, Level.MEDIUM, Level.NO_IMPACT, Level.STRENGTH)
_BARRIERS = (Level.MEDIUM, Level.STRONG)
_KINDS = Weights({DiagnosticKind.RAPID: 78.0, DiagnosticKind.THOROUGH: 22.0})
_PAST = Weights(
    {
        ActionStatus.DONE: 54.0,
        ActionStatus.ABANDONED: 13.0,
        ActionStatus.IN_PROGRESS: 10.0,
        ActionStatus.TO_DO: 23.0,
    }
)
_COMING = Weights({ActionStatus.TO_DO: 66.0, ActionStatus.IN_PROGRESS: 34.0})


@dataclass(slots=True)
class _Made:
    """One diagnostic, before it is typed."""

    key: int
    made_on: date
    form: DiagnosticForm
    proposals: Proposals
    actions: list[tuple[ProposedAction, ActionStatus]] = field(default_factory=list)


def tell(story: Story, rules: Rules) -> tuple[Assessed, ...]:
    """Draw and type the diagnostics of somebody, and return those validated, the oldest first.

    They are typed the most recent first, for their links' sake.
    """
    if not story.scene.shares.chance(story.person.draw, "diagnosed"):
        return ()
    made = _series(story, rules)
    is_draft = len(made) > 0 and story.person.draw.chance(_LEFT_AS_DRAFT)
    following: int | None = None
    for rank, one in enumerate(reversed(made)):
        status = DiagnosticStatus.REPLACED if following else DiagnosticStatus.VALIDATED
        if rank == 0 and is_draft:
            status = DiagnosticStatus.DRAFT
        _type(story, one, rules.grid, status, following)
        following = None if status is DiagnosticStatus.DRAFT else one.key
    kept = made[:-1] if is_draft else made
    return tuple(Assessed(one.made_on, one.form) for one in kept)


def _series(story: Story, rules: Rules) -> list[_Made]:
    draw, shares = story.person.draw, story.scene.shares
    made: list[_Made] = []
    day = working(story.first_day + timedelta(days=draw.between(0, 12)))
    levels = _first_levels(story, rules.grid)
    open_rules: frozenset[str] = frozenset()
    while day <= min(story.scene.span.until, story.seen_until):
        if not made or shares.chance(draw, "reviewed"):
            one = _assess(story, rules, day, levels, open_rules, is_first=not made)
            made.append(one)
            levels = _moved(draw, levels, one)
            left = (rule for rule, status in one.actions if status in _COMING.values)
            open_rules |= {rule.rule_code for rule in left}
        day = working(day + timedelta(days=draw.between(*_BETWEEN_REVIEWS)))
    return made


def _first_levels(story: Story, grid: Grid) -> Mapping[str, Level]:
    person, shares = story.person, story.scene.shares
    levels = {
        domain.code: Level(shares.pick(person.draw, f"level_{domain.code}"))
        for domain in grid.enabled
    }
    if shares.chance(person.draw, "at_ease"):
        eased = (domain for domain, level in levels.items() if level is Level.MEDIUM)
        levels |= dict.fromkeys([*eased], Level.NO_IMPACT)
    if person.has_licence:
        levels["mobility"] = person.draw.pick((Level.STRENGTH, Level.NO_IMPACT, Level.MEDIUM))
    elif person.commune.is_rural:
        levels["mobility"] = person.draw.pick((Level.STRONG, Level.MEDIUM))
    if _has_diploma(person) is False:
        levels["training"] = person.draw.pick((Level.STRONG, Level.MEDIUM, Level.MEDIUM))
    return levels


def _moved(draw: Draw, levels: Mapping[str, Level], made: _Made) -> Mapping[str, Level]:
    """Move the levels as time passes: better where an action was done, worse now and then."""
    helped = {rule.domain for rule, status in made.actions if status is ActionStatus.DONE}
    moved: dict[str, Level] = {}
    for domain, level in levels.items():
        place = _LADDER.index(level)
        if domain in helped and draw.chance(_BETTER_AFTER_ACTION):
            place = min(place + 1, 2)
        elif draw.chance(_WORSE):
            place = max(place - 1, 0)
        moved[domain] = _LADDER[place]
    return moved


def _assess(
    story: Story,
    rules: Rules,
    day: date,
    levels: Mapping[str, Level],
    open_rules: frozenset[str],
    *,
    is_first: bool,
) -> _Made:
    draw, grid = story.person.draw, rules.grid
    raised = {domain: level for domain, level in levels.items() if draw.chance(_RAISED)}
    ends_later = story.is_followed or day < story.last_day
    form = DiagnosticForm(
        grid.version,
        kind=draw.weighted(_KINDS) if is_first else DiagnosticKind.REVIEW,
        levels=raised,
        situations=_ticked(draw, grid.situations, raised, _BARRIERS, 2),
        objectives=_ticked(draw, grid.objectives, raised, _BARRIERS, 1),
        needs=frozenset(item.code for item in draw.some([*grid.needs.values()], draw.below(5))),
        review_on=working(day + timedelta(days=180)) if ends_later and draw.chance(0.9) else None,
    )
    own = {code: item for code, item in grid.assets.items() if code not in grid.needs}
    form = replace(form, assets=_ticked(draw, own, raised, (Level.STRENGTH, Level.NO_IMPACT), 1))
    proposals = propose(form, _facts(story, day, open_rules), rules, day)
    form = _decided(story, form, proposals)
    made = _Made(story.batch.key(), day, form, proposals)
    made.actions = [
        (rule, _status(story, rule.due_on))
        for rule in proposals.actions[: draw.between(1, 4)]
        if draw.chance(0.85)
    ]
    return made


def _ticked(
    draw: Draw,
    items: Mapping[str, Item],
    levels: Mapping[str, Level],
    wanted: tuple[Level, ...],
    most: int,
) -> frozenset[str]:
    """Tick a few items under the domains of some levels."""
    ticked: list[str] = []
    for domain, level in levels.items():
        if level in wanted and draw.chance(0.7):
            codes = [item.code for item in items.values() if item.domain == domain]
            ticked += draw.some(codes, draw.between(1, most))
    return frozenset(ticked)


def _facts(story: Story, day: date, open_rules: frozenset[str]) -> YouthFacts:
    person = story.person
    values = person.values
    return YouthFacts(
        age=None if values["birth_date"] is None else person.age_on(day),
        level_scheme=values["level_scheme"],
        level=values["level"],
        has_diploma=_has_diploma(person),
        qpv_code=values["qpv_code"],
        rural_zone=RuralZone(values["rural_zone"]),
        is_disabled_worker=_known(values["disabled_worker"]),
        is_job_seeker=_known(values["job_seeker"]),
        has_licence=_known(values["driving_licence"]),
        is_occupied=False,
        months_active=person.draw.pick((None, 0, 0, 1, 3, 6, 9, 14)),
        has_been_received=True,
        open_action_rules=open_rules,
    )


def _has_diploma(person: Person) -> bool | None:
    level = person.values["level"]
    return None if level is None else level not in ("1", "2", "VI", "Vbis")


def _known(answer: YesNo) -> bool | None:
    return None if answer is YesNo.UNKNOWN else answer is YesNo.YES


def _decided(story: Story, form: DiagnosticForm, proposals: Proposals) -> DiagnosticForm:
    draw = story.person.draw
    proposed = proposals.orientation.orientation
    if proposed is not None and not draw.chance(_DECIDED_OTHERWISE):
        return replace(form, orientation=proposed)
    others = [item for item in Orientation if item is not proposed]
    reason = draw.pick(story.scene.material.texts["decision_reasons"])
    return replace(form, orientation=draw.pick(others), orientation_reason=reason)


def _status(story: Story, due_on: date) -> ActionStatus:
    weights = _PAST if due_on <= story.scene.span.until else _COMING
    return story.person.draw.weighted(weights)


def _type(
    story: Story, made: _Made, grid: Grid, status: DiagnosticStatus, following: int | None
) -> None:
    draw, person, form = story.person.draw, story.person, made.form
    is_draft = status is DiagnosticStatus.DRAFT
    values = {
        "id": made.key,
        "kind": form.kind,
        "status": status,
        "made_on": made.made_on,
        "adviser_id": person.adviser,
        "grid_version": form.grid_version,
        "duration_minutes": draw.between(11, 38) if draw.chance(0.9) else None,
        "orientation": form.orientation,
        "proposed_orientation": made.proposals.orientation.orientation,
        "orientation_reason": form.orientation_reason or None,
        "review_on": form.review_on,
        "validated_at": None if is_draft else draw.instant(made.made_on),
        "replaced_by_id": following,
    }
    story.add(Diagnostic, made.made_on, values)
    _type_answers(story, made, grid)
    _type_items(story, made, grid)
    if not is_draft:
        _type_actions(story, made)


def _type_answers(story: Story, made: _Made, grid: Grid) -> None:
    draw, comments = story.person.draw, story.scene.material.comments
    for domain in grid.enabled:
        is_commented = draw.chance(_COMMENTED)
        lines = comments.get(domain.code, comments["other"])
        values = {
            "diagnostic_id": made.key,
            "domain": domain.code,
            "level": made.form.level(domain.code),
            "comment": draw.pick(lines) if is_commented else None,
        }
        story.add_part(DiagnosticAnswer, made.made_on, values)


def _type_items(story: Story, made: _Made, grid: Grid) -> None:
    kinds = (
        (ItemKind.SITUATION, made.form.situations, grid.situations),
        (ItemKind.OBJECTIVE, made.form.objectives, grid.objectives),
        (ItemKind.NEED, made.form.needs, grid.needs),
        (ItemKind.ASSET, made.form.assets, grid.assets),
    )
    for kind, codes, items in kinds:
        for code in sorted(codes):
            values = {
                "diagnostic_id": made.key,
                "kind": kind,
                "code": code,
                "domain": items[code].domain,
            }
            story.add_part(DiagnosticItem, made.made_on, values)


def _type_actions(story: Story, made: _Made) -> None:
    draw, until = story.person.draw, story.scene.span.until
    for rule, status in made.actions:
        is_closed = status in (ActionStatus.DONE, ActionStatus.ABANDONED)
        late = timedelta(days=draw.between(-6, 40))
        closed_on = min(max(working(rule.due_on + late), made.made_on), until)
        is_lost = draw.chance(_DONE_DATE_MISSING)
        values = {
            "diagnostic_id": made.key,
            "domain": rule.domain,
            "rule_code": rule.rule_code,
            "title": rule.title,
            "owner": rule.owner,
            "due_on": rule.due_on,
            "status": status,
            "done_on": closed_on if is_closed and not is_lost else None,
        }
        story.add(Action, made.made_on, values)

"""What the program proposes from the answers: always with its reasons, never with a score.

The adviser decides. A domain that was not raised proves nothing: it makes a proposal provisional.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from string import Formatter
from typing import Final

from models.diagnostic import ActionOwner, Level, Orientation
from services.diagnostics.conditions import Case, holds
from services.diagnostics.facts import YouthFacts
from services.diagnostics.form import AcceptedAction, DiagnosticForm
from services.diagnostics.orientation_rules import UNKNOWN, Reading, Step
from services.diagnostics.rules import ActionRule, Rules
from services.formatting import enumeration, months

_SATURDAY: Final = 5
# The most pressing first; inside a level, the order of the file.
_URGENCY: Final = {
    Level.STRONG: 0,
    Level.MEDIUM: 1,
    Level.NOT_RAISED: 2,
    Level.NO_IMPACT: 2,
    Level.STRENGTH: 2,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is proposed.

    Attributes:
        code: Step or rule it comes from.
        source: Text the rule follows, or "proposition de travail".
    """

    code: str
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class OrientationProposal:
    """The orientation the rules lead to.

    Attributes:
        orientation: None as long as nothing that decides was raised.
        reasons: In the national decision order.
        unknowns: What is not known, each in a sentence.
        to_raise: Domains still to raise that count in the orientation, in order.
        source: Text the deciding line of the table follows.
    """

    orientation: Orientation | None
    reasons: tuple[Reason, ...]
    unknowns: tuple[Reason, ...]
    to_raise: tuple[str, ...]
    source: str

    @property
    def is_provisional(self) -> bool:
        """Tell whether an answer that is still missing could change it."""
        return bool(self.unknowns or self.to_raise)


@dataclass(frozen=True, slots=True)
class PriorityPublic:
    """A priority public the young person belongs to."""

    code: str
    label: str
    icon: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ProposedAction:
    """An action the answers call for."""

    rule_code: str
    domain: str
    title: str
    owner: ActionOwner
    due_on: date
    reason: Reason

    def accepted(self) -> AcceptedAction:
        """Return the action as it is added to the form."""
        return AcceptedAction(self.domain, self.title, self.owner, self.due_on, self.rule_code)


@dataclass(frozen=True, slots=True)
class Proposals:
    """All that is proposed.

    Attributes:
        actions: For the most pressing domains first.
        to_raise: Every domain still to raise, in order.
    """

    orientation: OrientationProposal
    publics: tuple[PriorityPublic, ...]
    actions: tuple[ProposedAction, ...]
    to_raise: tuple[str, ...]


def propose(form: DiagnosticForm, facts: YouthFacts, rules: Rules, today: date) -> Proposals:
    """Apply the rules to the answers so far."""
    case = Case(form, facts, rules.grid)
    words = _words(case)
    return Proposals(
        orientation=_orientation(case, rules, words),
        publics=_publics(case, rules, words),
        actions=_actions(case, rules, today),
        to_raise=_not_raised(case),
    )


def decided(form: DiagnosticForm, proposals: Proposals) -> Orientation | None:
    """Return the orientation to keep: the adviser's choice, else what is proposed."""
    return form.orientation or proposals.orientation.orientation


def due_date(today: date, delay_days: int) -> date:
    """Return the day a delay ends, moved to the Monday when it falls on a week-end."""
    due = today + timedelta(days=delay_days)
    return due + timedelta(days=7 - due.weekday() if due.weekday() >= _SATURDAY else 0)


def _orientation(case: Case, rules: Rules, words: Mapping[str, str]) -> OrientationProposal:
    read: dict[str, str] = {}
    reasons: list[Reason] = []
    unknowns: list[Reason] = []
    to_raise: list[str] = []
    for step in rules.orientation.steps:
        found = next((one for one in step.readings if holds(one.when, case)), None)
        read[step.code] = found.code if found else UNKNOWN
        to_raise += _silent(step, case)
        if found is None:
            unknowns.append(Reason(step.code, step.unknown, rules.orientation.source))
        else:
            reasons += _reasons(step, found, words)
    decision = rules.orientation.decide(read)
    return OrientationProposal(
        decision.orientation,
        tuple(reasons),
        tuple(unknowns),
        tuple(code for code in _not_raised(case) if code in to_raise),
        decision.source,
    )


def _silent(step: Step, case: Case) -> list[str]:
    asked = [*step.domains, *(case.counted if step.uses_counted_domains else ())]
    return [code for code in asked if case.form.level(code) is Level.NOT_RAISED]


def _reasons(step: Step, found: Reading, words: Mapping[str, str]) -> list[Reason]:
    sentences = (_filled(sentence, words) for sentence in found.sentences)
    return [Reason(step.code, sentence, found.source) for sentence in sentences if sentence]


def _publics(case: Case, rules: Rules, words: Mapping[str, str]) -> tuple[PriorityPublic, ...]:
    return tuple(
        PriorityPublic(
            rule.code,
            _filled(rule.label, words),
            rule.icon,
            Reason(rule.code, _filled(rule.sentence, words), rule.source),
        )
        for rule in rules.publics.values()
        if holds(rule.when, case)
    )


def _actions(case: Case, rules: Rules, today: date) -> tuple[ProposedAction, ...]:
    asked = {domain.code for domain in case.grid.enabled}
    called_for = [
        rule
        for rule in rules.actions.values()
        if rule.domain in asked
        and rule.code not in case.facts.open_action_rules
        and holds(rule.when, case)
    ]
    called_for.sort(key=lambda rule: _URGENCY[case.form.level(rule.domain)])
    return tuple(_proposed(rule, today) for rule in called_for)


def _proposed(rule: ActionRule, today: date) -> ProposedAction:
    return ProposedAction(
        rule.code,
        rule.domain,
        rule.title,
        rule.owner,
        due_date(today, rule.delay_days),
        Reason(rule.code, rule.reason, rule.source),
    )


def _not_raised(case: Case) -> tuple[str, ...]:
    return tuple(
        domain.code
        for domain in case.grid.enabled
        if case.form.level(domain.code) is Level.NOT_RAISED
    )


def _words(case: Case) -> dict[str, str]:
    """Return what may be said in the sentences; empty for what is not known."""
    facts = case.facts
    since = facts.months_without_occupation
    return {
        "age": "" if facts.age is None else str(facts.age),
        "district": facts.qpv_code or "",
        "level": facts.level_label or "",
        "months": "" if since is None else months(since),
        "strong": _nouns(case, Level.STRONG),
        "medium": _nouns(case, Level.MEDIUM),
    }


def _nouns(case: Case, level: Level) -> str:
    return enumeration([case.grid.domains[code].noun for code in case.barriers(level)])


def _filled(sentence: str, words: Mapping[str, str]) -> str:
    """Fill a sentence; empty when one of its placeholders has nothing to say."""
    names = [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]
    return sentence.format_map(words) if all(words[name] for name in names) else ""

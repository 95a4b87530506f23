"""Barriers: found by a diagnostic, with an action decided on them, rated again by a later one.

A barrier is a domain rated medium or strong; it counts once a person and domain in a span, the
first time it is found there. Its result is the last level known since. A domain that no later
diagnostic raised has no result: it is unknown, and never a failure.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, ScalarSelect, and_, exists, or_, select
from sqlalchemy.orm import aliased

from models.diagnostic import (
    Action,
    ActionStatus,
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticStatus,
    Level,
)
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.rules import Measure, Reason, Records, Rule, Span, records


class Result(StrEnum):
    """How a barrier was rated again."""

    LIFTED = "lifted"
    PARTLY_LIFTED = "partly_lifted"
    STABLE = "stable"
    WORSENED = "worsened"


_SENTENCES: Final = {
    Result.LIFTED: QT_TRANSLATE_NOOP("services", "Frein levé"),
    Result.PARTLY_LIFTED: QT_TRANSLATE_NOOP("services", "Frein levé en partie"),
    Result.STABLE: QT_TRANSLATE_NOOP("services", "Frein stable"),
    Result.WORSENED: QT_TRANSLATE_NOOP("services", "Frein aggravé"),
}


@dataclass(frozen=True, slots=True)
class BarrierParameters:
    """Which barriers count.

    Attributes:
        with_action: Only those an action was decided on.
        rated: Only those rated again since.
        unknown: Only those not rated again since.
        results: Only those with one of these results; any when empty.
    """

    with_action: bool = False
    rated: bool = False
    unknown: bool = False
    results: tuple[Result, ...] = ()


def barriers(span: Span, parameters: BarrierParameters) -> Measure:
    """Barriers found in the span, each once a person and domain."""
    return Measure(found_in(span), tuple(_rules(parameters)), tuple(_reasons()))


def found_in(span: Span) -> Records:
    """Select the barriers found in a span, from ``DiagnosticAnswer`` and ``Diagnostic``."""
    earlier, before = aliased(DiagnosticAnswer), aliased(Diagnostic)
    already = exists().where(
        before.youth_id == Diagnostic.youth_id,
        _is_made(before),
        before.made_on >= span.start,
        or_(
            before.made_on < Diagnostic.made_on,
            and_(before.made_on == Diagnostic.made_on, before.id < Diagnostic.id),
        ),
        earlier.diagnostic_id == before.id,
        earlier.domain == DiagnosticAnswer.domain,
        _is_barrier(earlier),
    )
    return (
        records(Diagnostic.youth_id, Diagnostic.made_on, "diagnostic_answer", DiagnosticAnswer.id)
        .join(DiagnosticAnswer, DiagnosticAnswer.diagnostic_id == Diagnostic.id)
        .where(
            span.holds(Diagnostic.made_on),
            _is_made(Diagnostic),
            _is_barrier(DiagnosticAnswer),
            ~already,
        )
    )


def has_action() -> ColumnElement[bool]:
    """Tell whether an action was decided with the diagnostic, or before and not over that day."""
    decided = aliased(Diagnostic)
    goes_on = or_(
        Action.status == ActionStatus.TO_DO,
        Action.status == ActionStatus.IN_PROGRESS,
        Action.done_on >= Diagnostic.made_on,
    )
    return (
        select(Action.id)
        .outerjoin(decided, decided.id == Action.diagnostic_id)
        .where(
            Action.youth_id == Diagnostic.youth_id,
            Action.domain == DiagnosticAnswer.domain,
            or_(
                Action.diagnostic_id == Diagnostic.id,
                and_(goes_on, or_(decided.id.is_(None), ~_follows(decided))),
            ),
        )
        .exists()
    )


def last_level() -> ScalarSelect[Level]:
    """Return the last level of the domain in a later diagnostic; NULL when none raised it."""
    rating, later = aliased(DiagnosticAnswer), aliased(Diagnostic)
    return (
        select(rating.level)
        .join(later, later.id == rating.diagnostic_id)
        .where(
            later.youth_id == Diagnostic.youth_id,
            _is_made(later),
            _follows(later),
            rating.domain == DiagnosticAnswer.domain,
            rating.level != Level.NOT_RAISED,
        )
        .order_by(later.made_on.desc(), later.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def is_result(result: Result) -> ColumnElement[bool]:
    """Tell whether a barrier has a result; NULL when it is unknown."""
    level, last = DiagnosticAnswer.level, last_level()
    return {
        Result.LIFTED: or_(last == Level.STRENGTH, last == Level.NO_IMPACT),
        Result.PARTLY_LIFTED: and_(level == Level.STRONG, last == Level.MEDIUM),
        Result.STABLE: last == level,
        Result.WORSENED: and_(level == Level.MEDIUM, last == Level.STRONG),
    }[result]


# Equalities rather than lists, which SQLAlchemy writes out again at each execution.
def _is_made(diagnostic: type[Diagnostic]) -> ColumnElement[bool]:
    return diagnostic.status != DiagnosticStatus.DRAFT


def _is_barrier(answer: type[DiagnosticAnswer]) -> ColumnElement[bool]:
    return or_(answer.level == Level.MEDIUM, answer.level == Level.STRONG)


def _follows(other: type[Diagnostic]) -> ColumnElement[bool]:
    return or_(
        other.made_on > Diagnostic.made_on,
        and_(other.made_on == Diagnostic.made_on, other.id > Diagnostic.id),
    )


def _rules(parameters: BarrierParameters) -> Iterator[Rule]:
    if parameters.with_action:
        failed = QT_TRANSLATE_NOOP("services", "Aucune action décidée sur ce domaine")
        yield Rule("no_action", has_action(), failed, "action")
    if parameters.rated or parameters.results:
        yield Rule(
            "not_rated",
            last_level().is_not(None),
            QT_TRANSLATE_NOOP("services", "Pas encore réévalué : résultat inconnu"),
            "diagnostic",
        )
    if parameters.unknown:
        rated = QT_TRANSLATE_NOOP("services", "Réévalué depuis")
        yield Rule("rated", last_level().is_(None), rated)
    if parameters.results:
        for result, sentence in _SENTENCES.items():
            if result not in parameters.results:
                yield Rule(f"is_{result.value}", ~is_result(result), sentence)


def _reasons() -> Iterator[Reason]:
    for result, sentence in _SENTENCES.items():
        yield Reason(result.value, sentence, is_result(result))
    unknown = QT_TRANSLATE_NOOP("services", "Frein repéré, pas encore réévalué")
    yield Reason("unknown", unknown)

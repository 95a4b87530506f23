"""Programmes: entries, who is in them, and the condition of being in one on a given day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, exists, or_
from sqlalchemy.orm import aliased

from models.pathway import Pathway, Programme
from models.youth import RuralZone, YesNo, Youth
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.bands import level_band
from services.indicators.expressions import Day, DaysAfter, NotIndexed, is_younger
from services.indicators.rules import Key, Measure, Reason, Records, Rule, Span, records

_MAJORITY = 18


class Public(StrEnum):
    """Priority publics (Code du travail, R. 5131-6)."""

    QPV = "qpv"
    FRR = "frr"
    NO_DIPLOMA = "no_diploma"
    DISABLED_WORKER = "rqth"
    MINOR = "minor"


@dataclass(frozen=True, slots=True)
class EntryParameters:
    """Which entries count.

    Attributes:
        renewals: Whether the next contract in the same programme is an entry too.
        renewal_days: Days between two contracts within which the second renews the first.
        publics: Priority publics one of which must be theirs; anybody when empty.
    """

    programmes: tuple[Programme, ...]
    renewals: bool = True
    renewal_days: int = 1
    publics: tuple[Public, ...] = ()


@dataclass(frozen=True, slots=True)
class EnrolledParameters:
    """Who counts as being in a programme.

    Attributes:
        at_end: On the last day of the span, rather than at some time during it.
    """

    programmes: tuple[Programme, ...]
    at_end: bool = False


def entries(span: Span, parameters: EntryParameters) -> Measure:
    """Pathways started in the span."""
    started = (
        _pathways(Pathway.started_on)
        .join(Youth, Youth.id == Pathway.youth_id)
        .where(Pathway.programme.in_(parameters.programmes), span.holds(Pathway.started_on))
    )
    rules: list[Rule] = []
    if not parameters.renewals:
        failed = QT_TRANSLATE_NOOP("services", "Renouvellement du même dispositif")
        rules.append(Rule("renewal", ~_renews(parameters.renewal_days), failed))
    if not parameters.publics:
        reason = Reason("entry", QT_TRANSLATE_NOOP("services", "Entrée dans le dispositif"))
        return Measure(started, tuple(rules), (reason,))
    rules += _priority_rules(parameters.publics)
    reasons = tuple(
        Reason(public.value, sentence, holds)
        for public, holds, sentence in _publics()
        if public in parameters.publics
    )
    return Measure(started, tuple(rules), reasons)


def enrolled(span: Span, parameters: EnrolledParameters) -> Measure:
    """Pathways running in the span."""
    rules = []
    if parameters.at_end:
        failed = QT_TRANSLATE_NOOP("services", "Sortie avant la fin de la période")
        lasts = or_(Pathway.ended_on.is_(None), Pathway.ended_on >= span.end)
        rules.append(Rule("left", lasts, failed))
    # Someone already in when the span begins is counted from its first day.
    since = case((Pathway.started_on < span.start, span.start), else_=Pathway.started_on)
    return Measure(
        _pathways(since).where(
            Pathway.programme.in_(parameters.programmes),
            Pathway.started_on <= span.end,
            or_(Pathway.ended_on.is_(None), Pathway.ended_on >= span.start),
        ),
        tuple(rules),
        (Reason("enrolled", QT_TRANSLATE_NOOP("services", "Dispositif en cours")),),
        is_cumulative=not parameters.at_end,
    )


def within(programmes: Sequence[Programme], youth_id: Key, day: Day) -> list[Rule]:
    """Return the rule that one of the programmes is running that day; none without programme."""
    if not programmes:
        return []
    running = aliased(Pathway)
    holds = exists().where(
        running.youth_id == youth_id,
        NotIndexed(running.programme).in_(programmes),
        NotIndexed(running.started_on) <= day,
        or_(running.ended_on.is_(None), running.ended_on >= day),
    )
    return [Rule("outside", holds, QT_TRANSLATE_NOOP("services", "Hors dispositif à cette date"))]


def _pathways(day: Day) -> Records:
    return records(Pathway.youth_id, day, "pathway", Pathway.id)


def _renews(days: int) -> ColumnElement[bool]:
    earlier = aliased(Pathway)
    return exists().where(
        earlier.youth_id == Pathway.youth_id,
        earlier.programme == Pathway.programme,
        or_(
            earlier.started_on < Pathway.started_on,
            # Of two contracts of the same day, one is the entry.
            and_(earlier.started_on == Pathway.started_on, earlier.id < Pathway.id),
        ),
        or_(
            earlier.ended_on.is_(None),
            DaysAfter(earlier.ended_on, days) >= Pathway.started_on,
        ),
    )


def _publics() -> Iterator[tuple[Public, ColumnElement[bool], str]]:
    yield Public.QPV, Youth.qpv_code.is_not(None), QT_TRANSLATE_NOOP("services", "Réside en QPV")
    yield (
        Public.FRR,
        Youth.rural_zone == RuralZone.FRR,
        QT_TRANSLATE_NOOP("services", "Réside en zone France ruralités revitalisation"),
    )
    yield (
        Public.NO_DIPLOMA,
        level_band("none"),
        QT_TRANSLATE_NOOP("services", "Sans diplôme"),
    )
    yield (
        Public.DISABLED_WORKER,
        Youth.disabled_worker == YesNo.YES,
        QT_TRANSLATE_NOOP("services", "Reconnaissance de travailleur handicapé"),
    )
    yield (
        Public.MINOR,
        is_younger(Youth.birth_date, Pathway.started_on, _MAJORITY),
        QT_TRANSLATE_NOOP("services", "Mineur·e à l’entrée"),
    )


def _priority_rules(publics: Sequence[Public]) -> Iterator[Rule]:
    belongs = or_(*(holds for public, holds, _sentence in _publics() if public in publics))
    # Someone who already belongs to one needs nothing more; for the others, what was not
    # entered is said before concluding that they belong to none.
    known = (
        (
            Public.NO_DIPLOMA,
            Youth.level.is_not(None) & Youth.level_scheme.is_not(None),
            QT_TRANSLATE_NOOP("services", "Niveau de formation non saisi"),
            "youth.level",
        ),
        (
            Public.MINOR,
            Youth.birth_date.is_not(None),
            QT_TRANSLATE_NOOP("services", "Date de naissance non saisie"),
            "youth.birth_date",
        ),
        (
            Public.FRR,
            Youth.rural_zone != RuralZone.UNKNOWN,
            QT_TRANSLATE_NOOP("services", "Zone rurale non saisie"),
            "youth.rural_zone",
        ),
        (
            Public.DISABLED_WORKER,
            Youth.disabled_worker != YesNo.UNKNOWN,
            QT_TRANSLATE_NOOP("services", "Reconnaissance de travailleur handicapé non saisie"),
            "youth.disabled_worker",
        ),
    )
    for public, is_known, failed, field in known:
        if public in publics:
            yield Rule(f"{public}_unknown", or_(belongs, is_known), failed, field, is_implied=True)
    yield Rule("priority", belongs, QT_TRANSLATE_NOOP("services", "Hors des publics prioritaires"))

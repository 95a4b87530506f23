"""Which ceilings the aids of a person cross: said with the rule and its source, never blocking."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.aid import AidStatus
from models.pathway import Programme
from services import formatting
from services.aids.amounts import euros
from services.aids.rules import AidRules, Amount, Ceiling, Exclusion, Period
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.values import Notice, Severity

COUNTED = frozenset({AidStatus.GRANTED, AidStatus.PAID})


@dataclass(frozen=True, slots=True)
class Counted:
    """What a ceiling needs to know of an aid."""

    kind: str
    cents: int | None
    status: AidStatus
    day: date


@dataclass(frozen=True, slots=True)
class Running:
    """Days of a programme, for the aids that do not go with it."""

    programme: Programme
    start: date
    end: date | None

    def holds(self, day: date) -> bool:
        """Tell whether the programme runs on a day."""
        return self.start <= day and (self.end is None or day <= self.end)


def notices(
    rules: AidRules, aid: Counted, others: Iterable[Counted], running: Iterable[Running] = ()
) -> tuple[Notice, ...]:
    """Return what is to be said about an aid, given the others of the person.

    An aid refused or cancelled crosses nothing; one that is only asked for is counted as if it
    were granted, so that the adviser knows before asking.
    """
    if aid.status in (AidStatus.REFUSED, AidStatus.CANCELLED):
        return ()
    excluded = [
        _excluded(rule)
        for rule in rules.exclusions
        if aid.kind in rule.kinds
        and any(one.programme is rule.programme and one.holds(aid.day) for one in running)
    ]
    known = tuple(others)
    crossed = (_crossed(rules, ceiling, aid, known) for ceiling in rules.ceilings)
    return (*excluded, *(notice for notice in crossed if notice is not None))


def limit_of(rules: AidRules, ceiling: Ceiling, day: date) -> tuple[int, Amount] | None:
    """Return the cents a ceiling allows on a day and the amount it comes from; None if unknown."""
    amount = rules.amount_on(ceiling.amount, day)
    return None if amount is None else (amount.cents * ceiling.times, amount)


def _crossed(
    rules: AidRules, ceiling: Ceiling, aid: Counted, others: tuple[Counted, ...]
) -> Notice | None:
    limit = limit_of(rules, ceiling, aid.day)
    if aid.kind not in ceiling.kinds or aid.cents is None or limit is None:
        return None
    total = aid.cents + sum(
        other.cents or 0
        for other in others
        if other.kind in ceiling.kinds
        and other.status in COUNTED
        and _same(ceiling.period, other.day, aid.day)
    )
    if total <= limit[0]:
        return None
    year = QT_TRANSLATE_NOOP(
        "services",
        "{sentence} Total de l’année : {total}, pour {limit} (montant du {since}, à vérifier)."
        " Source : {source}.",
    )
    month = QT_TRANSLATE_NOOP(
        "services",
        "{sentence} Total du mois : {total}, pour {limit} (montant du {since}, à vérifier)."
        " Source : {source}.",
    )
    values = {
        "sentence": ceiling.sentence,
        "total": euros(total),
        "limit": euros(limit[0]),
        "since": formatting.table_date(limit[1].since),
        "source": ceiling.source,
    }
    message = year if ceiling.period is Period.YEAR else month
    return Notice(Severity.WARNING, "amount", message, values)


def _excluded(rule: Exclusion) -> Notice:
    message = QT_TRANSLATE_NOOP("services", "{sentence} Source : {source}. À vérifier.")
    values = {"sentence": rule.sentence, "source": rule.source}
    return Notice(Severity.WARNING, "kind", message, values)


def _same(period: Period, one: date, other: date) -> bool:
    if one.year != other.year:
        return False
    return period is Period.YEAR or one.month == other.month

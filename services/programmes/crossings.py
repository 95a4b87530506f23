"""Rules crossed knowingly: a reason is asked for once, kept, and shown beside the pathway."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.pathway import Pathway
from models.programme import RuleCrossing
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes.cases import RuleWarning
from services.youths import fields

FIELD = "crossing_reason"

_WORDS: Mapping[str, str] = {
    "not_in_force": QT_TRANSLATE_NOOP("services", "programme hors de ses dates"),
    "too_young": QT_TRANSLATE_NOOP("services", "âge minimal non atteint"),
    "too_old": QT_TRANSLATE_NOOP("services", "âge limite dépassé au début"),
    "past_age": QT_TRANSLATE_NOOP("services", "fin prévue après l’âge limite"),
    "signed_late": QT_TRANSLATE_NOOP("services", "signature tardive"),
    "first_phase_late": QT_TRANSLATE_NOOP("services", "première phase tardive"),
    "phase_outside": QT_TRANSLATE_NOOP("services", "phase après la fin du parcours"),
    "not_registered": QT_TRANSLATE_NOOP("services", "pas d’inscription comme demandeur d’emploi"),
    "concurrent": QT_TRANSLATE_NOOP("services", "programmes qui ne se cumulent pas"),
    "too_long": QT_TRANSLATE_NOOP("services", "durée maximale dépassée"),
    "extended": QT_TRANSLATE_NOOP("services", "prolongation"),
    "reason_not_listed": QT_TRANSLATE_NOOP("services", "motif de sortie hors de la liste"),
    "limit_not_reached": QT_TRANSLATE_NOOP("services", "limite d’âge non atteinte"),
}


class RulesCrossedError(ValidationError):
    """Nothing was written: rules are crossed, and no reason was given yet.

    Attributes:
        warnings: All that is to be said of the pathway, crossing or not.
    """

    def __init__(self, warnings: tuple[RuleWarning, ...], first: RuleWarning) -> None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "{what} {sentence} ({source}). Corrigez la saisie, ou dites pourquoi et enregistrez"
            " quand même.",
        )
        rule, what = first.rule, first.message.format(**first.parameters)
        super().__init__(
            FIELD, message, what=what, sentence=rule.sentence.rstrip("."), source=rule.source
        )
        self.warnings = warnings


@dataclass(frozen=True, slots=True)
class CrossingItem:
    """A rule that was crossed, as shown.

    Attributes:
        rule: Its code; ``crossing_word`` says it.
    """

    pathway_id: int
    rule: str
    edition: str
    crossed_on: date | None
    reason: str
    noted_at: datetime


def crossing_word(rule: str) -> str:
    """Return the name of a rule, to be translated in the ``services`` context."""
    return _WORDS.get(rule, rule)


def crossings_of(session: Session, youth_id: int) -> tuple[CrossingItem, ...]:
    """Return the rules crossed in a file, latest first."""
    query = (
        select(RuleCrossing)
        .where(RuleCrossing.youth_id == youth_id)
        .order_by(RuleCrossing.created_at.desc(), RuleCrossing.id.desc())
    )
    return tuple(
        CrossingItem(
            row.pathway_id, row.rule, row.edition, row.crossed_on, row.reason, row.created_at
        )
        for row in session.scalars(query)
    )


def unanswered(
    session: Session, pathway_id: int | None, warnings: Iterable[RuleWarning]
) -> tuple[RuleWarning, ...]:
    """Return the crossings no reason was given for yet; the same rule and day ask once."""
    known = set()
    if pathway_id is not None:
        rows = session.execute(
            select(RuleCrossing.rule, RuleCrossing.crossed_on).where(
                RuleCrossing.pathway_id == pathway_id
            )
        )
        known = {(rule, day) for rule, day in rows}
    return tuple(one for one in warnings if one.is_crossing and (one.code, one.day) not in known)


def check_reason(
    session: Session,
    pathway_id: int | None,
    warnings: tuple[RuleWarning, ...],
    reason: str | None,
) -> str | None:
    """Return the reason as it is stored.

    Raises:
        RulesCrossedError: A rule is crossed and nothing says why.
        ValidationError: The reason is too long.
    """
    stored = fields.line(FIELD, reason)
    left = unanswered(session, pathway_id, warnings)
    if stored is None and left:
        raise RulesCrossedError(warnings, left[0])
    return stored


def keep(
    session: Session,
    pathway: Pathway,
    warnings: tuple[RuleWarning, ...],
    reason: str | None,
) -> None:
    """Keep why rules were crossed; the pathway has its key already."""
    if reason is None:
        return
    session.add_all(
        RuleCrossing(
            youth_id=pathway.youth_id,
            pathway_id=pathway.id,
            rule=one.code,
            edition=one.edition,
            crossed_on=one.day,
            reason=reason,
        )
        for one in unanswered(session, pathway.id, warnings)
    )

"""What was seen in a file, what it still lacks, and what will soon be worth nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.proof import ProofSeen
from models.youth import Youth
from services import formatting
from services.permissions import require
from services.youths import history
from services.youths.edit import input_of
from services.youths.items import PathwayItem, SituationItem, full_name
from services.youths.proofs.rules import ProofRules, Requirement, of_agency
from services.youths.values import YouthInput
from services.youths.vocabulary import Completeness, Proof

SOON = timedelta(days=60)
"""Before the last day of a document, how long it is worth a warning; a working proposal."""
FULL_AGE = 18


@dataclass(frozen=True, slots=True)
class ProofItem:
    """A document seen.

    Attributes:
        seen_by: Name of who saw it; None when the account is gone or the program wrote it.
    """

    id: int
    version: int
    kind: str
    seen_on: date
    valid_until: date | None
    label: str | None
    seen_by: str | None
    situation_id: int | None
    pathway_id: int | None

    def is_valid(self, today: date) -> bool:
        """Tell whether it is still worth something."""
        return self.valid_until is None or self.valid_until >= today

    def ends_soon(self, today: date) -> bool:
        """Tell whether it is valid, and no longer will be before long."""
        return self.valid_until is not None and today <= self.valid_until <= today + SOON


@dataclass(frozen=True, slots=True)
class ProofState:
    """Where the documents of a file stand.

    Attributes:
        seen: The latest first.
        missing_fields: Labels of what the file lacks to be complete.
        missing_proofs: Labels of what it lacks to be proven.
        reached: The state these allow.
        unproven: Situations that were only told.
        situations: All of them, that a document may be about.
        pathways: All of them, that a document may be about.
    """

    rules: ProofRules
    recorded: Completeness
    reached: Completeness
    seen: tuple[ProofItem, ...]
    missing_fields: tuple[str, ...]
    missing_proofs: tuple[str, ...]
    unproven: tuple[SituationItem, ...]
    situations: tuple[SituationItem, ...]
    pathways: tuple[PathwayItem, ...]


def state_of(session: Session, youth_id: int, *, today: date) -> ProofState:
    """Return where the documents of a file stand; needs ``youth.record``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, "youth.record")
    rules = of_agency(session)
    values = input_of(session.get_one(Youth, youth_id))
    seen = proofs_of(session, youth_id)
    situations = history.situations_of(session, youth_id, today=today)
    lacking = missing_fields(rules, values)
    unseen = missing_proofs(rules, values, seen, today)
    return ProofState(
        rules=rules,
        recorded=values.completeness,
        reached=reached(lacking, unseen),
        seen=seen,
        missing_fields=lacking,
        missing_proofs=unseen,
        unproven=tuple(one for one in situations if one.proof is Proof.DECLARED),
        situations=situations,
        pathways=history.pathways_of(session, youth_id),
    )


def proofs_of(session: Session, youth_id: int) -> tuple[ProofItem, ...]:
    """Return the documents seen, the latest first."""
    query = (
        select(ProofSeen, Account.first_name, Account.last_name)
        .outerjoin(Account, Account.id == ProofSeen.seen_by)
        .where(ProofSeen.youth_id == youth_id)
        .order_by(ProofSeen.seen_on.desc(), ProofSeen.id.desc())
    )
    return tuple(
        ProofItem(
            id=row.id,
            version=row.version,
            kind=row.kind,
            seen_on=row.seen_on,
            valid_until=row.valid_until,
            label=row.label,
            seen_by=full_name(first, last),
            situation_id=row.situation_id,
            pathway_id=row.pathway_id,
        )
        for row, first, last in session.execute(query)
    )


def missing_fields(rules: ProofRules, values: YouthInput) -> tuple[str, ...]:
    """Return what a file lacks to be complete."""
    return tuple(
        one.label
        for one in rules.fields
        if all(getattr(values, name) in (None, "") for name in one.any_of)
    )


def missing_proofs(
    rules: ProofRules, values: YouthInput, seen: Iterable[ProofItem], today: date
) -> tuple[str, ...]:
    """Return what a file lacks to be proven: documents never seen, or no longer valid."""
    held = {item.kind for item in seen if item.is_valid(today)}
    return tuple(
        one.label
        for one in rules.required
        if _is_asked(one, values, today) and held.isdisjoint(one.any_of)
    )


def reached(lacking: Sequence[str], unseen: Sequence[str]) -> Completeness:
    """Return the state that what is known allows."""
    if lacking:
        return Completeness.PARTIAL
    return Completeness.COMPLETE if unseen else Completeness.PROVEN


def _is_asked(one: Requirement, values: YouthInput, today: date) -> bool:
    if not one.minors_only or values.birth_date is None:
        return not one.minors_only
    return formatting.whole_years(values.birth_date, today) < FULL_AGE

"""Write that a document was seen."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.pathway import Pathway, Situation
from models.proof import ProofSeen
from models.youth import Youth
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.unit_of_work import actor_of
from services.youths import fields
from services.youths.loading import check_version, flush, part_for, youth_for
from services.youths.proofs.rules import About, ProofKind, of_agency
from services.youths.records import checks
from services.youths.vocabulary import Completeness, Proof

Linked = TypeVar("Linked", Situation, Pathway)

WRITE = "proof.write"
# Six digits in a row, however they are spaced; or a long word of capitals and digits, as on a card.
_NUMBER = re.compile(
    r"\d(?:[\s.\-_]?\d){5,}|\b(?=(?:[A-Z]*\d){3})[A-Z\d]{8,}\b", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ProofInput:
    """A document seen, as typed.

    Attributes:
        situation_id: Situation it proves, which becomes proven.
        pathway_id: Programme it was asked for.
    """

    kind: str
    seen_on: date
    valid_until: date | None = None
    label: str | None = None
    situation_id: int | None = None
    pathway_id: int | None = None


def record_proof(session: Session, youth_id: int, data: ProofInput, *, today: date) -> int:
    """Write that a document was seen and return its identifier; needs ``proof.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A field is wrong, or holds a number.
    """
    youth = youth_for(session, youth_id, WRITE)
    kind = _checked(session, youth, data, today)
    actor = actor_of(session)
    account = None if actor.account_id is None else session.get(Account, actor.account_id)
    proof = ProofSeen(
        youth_id=youth.id,
        kind=kind.code,
        seen_on=data.seen_on,
        valid_until=data.valid_until,
        label=plain_label("label", data.label),
        seen_by=None if account is None else account.id,
        situation_id=data.situation_id,
        pathway_id=data.pathway_id,
    )
    session.add(proof)
    flush(session)
    _prove(session, data.situation_id)
    return proof.id


def correct_proof(
    session: Session, proof_id: int, version: int, data: ProofInput, *, today: date
) -> None:
    """Correct what was written of a document; needs ``proof.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong, or holds a number.
    """
    proof, youth = part_for(session, ProofSeen, proof_id, version, WRITE)
    kind = _checked(session, youth, data, today)
    before = proof.situation_id
    proof.kind = kind.code
    proof.seen_on = data.seen_on
    proof.valid_until = data.valid_until
    proof.label = plain_label("label", data.label)
    proof.situation_id = data.situation_id
    proof.pathway_id = data.pathway_id
    flush(session)
    _prove(session, data.situation_id)
    if before != data.situation_id:
        _doubt(session, before)


def remove_proof(session: Session, proof_id: int, version: int) -> None:
    """Take away a document written by mistake; needs ``proof.write``.

    The situation it proved is only declared again, unless another document proves it.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It does not exist, or no longer does.
        ConflictError: It was changed since ``version`` was read.
    """
    proof, _youth = part_for(session, ProofSeen, proof_id, version, WRITE)
    situation_id = proof.situation_id
    session.delete(proof)
    flush(session)
    _doubt(session, situation_id)


def plain_label(field: str, text: str | None) -> str | None:
    """Return a precision in which no number of a document is.

    Raises:
        ValidationError: It looks like one, or is too long.
    """
    stored = fields.line(field, text)
    if stored is not None and _NUMBER.search(stored):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le numéro d’un document ne se garde pas. Écrivez ce qui le distingue, sans numéro ;"
            " une date va dans son champ.",
        )
        raise ValidationError(field, message)
    return stored


def _checked(session: Session, youth: Youth, data: ProofInput, today: date) -> ProofKind:
    kind = of_agency(session).kinds.get(data.kind)
    if kind is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce type de document n’est plus dans la liste. Choisissez-en un autre."
        )
        raise ValidationError("kind", message)
    fields.past_day("seen_on", data.seen_on, today)
    checks.in_lifetime("seen_on", data.seen_on, youth)
    if data.valid_until is not None and data.valid_until < data.seen_on:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce document n’était plus valable ({end}) le jour où il a été vu ({day}). Demandez-en"
            " un autre, ou corrigez l’une des deux dates.",
        )
        days = {
            "end": formatting.table_date(data.valid_until),
            "day": formatting.table_date(data.seen_on),
        }
        raise ValidationError("valid_until", message, **days)
    _check_links(session, youth, data, kind)
    return kind


def _check_links(session: Session, youth: Youth, data: ProofInput, kind: ProofKind) -> None:
    situation = _own(session, Situation, data.situation_id, youth)
    pathway = _own(session, Pathway, data.pathway_id, youth)
    if situation is not None and situation.family not in kind.proves:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce document ne prouve pas cette situation. Changez l’un ou l’autre."
        )
        raise ValidationError("concerns", message)
    is_of_pathway = About.PATHWAY in kind.about
    if (pathway is not None and not is_of_pathway) or (
        pathway is None and situation is None and About.FILE not in kind.about
    ):
        message = QT_TRANSLATE_NOOP(
            "errors", "Dites de quelle situation ou de quel programme ce document parle."
        )
        raise ValidationError("concerns", message)


def _own(
    session: Session, kind: type[Linked], record_id: int | None, youth: Youth
) -> Linked | None:
    record = None if record_id is None else session.get(kind, record_id)
    if record_id is not None and (record is None or record.youth_id != youth.id):
        message = QT_TRANSLATE_NOOP(
            "errors", "Cet élément n’est plus dans ce dossier. Choisissez-en un autre."
        )
        raise ValidationError("concerns", message)
    return record


def _prove(session: Session, situation_id: int | None) -> None:
    situation = None if situation_id is None else session.get(Situation, situation_id)
    if situation is not None and situation.proof is not Proof.PROVEN:
        situation.proof = Proof.PROVEN
        flush(session)


def _doubt(session: Session, situation_id: int | None) -> None:
    situation = None if situation_id is None else session.get(Situation, situation_id)
    others = select(ProofSeen.id).where(ProofSeen.situation_id == situation_id).limit(1)
    if situation is not None and session.scalars(others).first() is None:
        situation.proof = Proof.DECLARED
        flush(session)


def set_completeness(
    session: Session, youth_id: int, version: int, completeness: Completeness
) -> None:
    """Say how complete a file is; needs ``youth.edit``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ConflictError: It was changed since ``version`` was read.
    """
    youth = youth_for(session, youth_id, "youth.edit")
    check_version(youth, version)
    youth.completeness = completeness
    flush(session)

"""Seal a file for another mission locale; erase it here once its receipt came back."""

import enum
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.transfer import Transfer, TransferState
from models.youth import Youth
from services import migration
from services.accounts import agency_of
from services.errors import ConflictError, InputFileError, NotFoundError, ValidationError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.transfers import receipts
from services.transfers.bundle import Bundle, Place, digest_of, read_person
from services.transfers.erasure import erase
from services.transfers.sealing import Sealed, seal
from services.unit_of_work import add_entry
from services.youths.loading import youth_for

__all__ = [
    "Outcome",
    "SentFile",
    "TransferRow",
    "TransferState",
    "confirm",
    "erase_confirmed",
    "send",
    "transfers",
    "withdraw",
]

RIGHT = "youth.transfer"
_CODE = re.compile(r"[0-9A-Z]{4,12}")


class Outcome(enum.StrEnum):
    """What a receipt led to."""

    ERASED = "erased"
    HELD = "held"  # a reason to keep the file was entered
    CHANGED = "changed"  # something was written here since the sending


@dataclass(frozen=True, slots=True)
class SentFile:
    """A sealed file, ready to be saved.

    Attributes:
        code: To be sent by another way.
        counts: Rows it holds, by table.
    """

    transfer_id: int
    data: bytes
    code: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A sending, as lists tell it.

    Attributes:
        youth_id: None once the file is erased.
        name: Of the person, while the file is here.
    """

    id: int
    youth_id: int | None
    name: str | None
    to_code: str
    to_name: str | None
    sent_on: date
    state: TransferState
    confirmed_on: date | None
    erased_on: date | None


def send(session: Session, youth_id: int, to: Place, *, today: date) -> SentFile:
    """Seal everything of a person for another mission locale; nothing is erased.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        ValidationError: The destination is not one.
        ConflictError: The file is on its way already.
    """
    youth_for(session, youth_id, RIGHT)
    recipient = _place(session, to)
    waiting = session.scalar(
        select(Transfer.id).where(
            Transfer.youth_id == youth_id,
            Transfer.state.in_((TransferState.SENT, TransferState.CONFIRMED)),
        )
    )
    if waiting is not None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce dossier a déjà un transfert en cours. Annulez-le d’abord, ou attendez le reçu de"
            " l’autre mission locale.",
        )
        raise ConflictError(message)
    own = agency_of(session)
    youth, tables, names = read_person(session, youth_id)
    bundle = Bundle(
        token=secrets.token_hex(16),
        schema=migration.HEAD,
        sent_on=today,
        sender=Place(own.code, own.name),
        recipient=recipient,
        youth=youth,
        tables=tables,
        names=names,
    )
    sealed: Sealed = seal(bundle.to_bytes())
    row = Transfer(
        youth_id=youth_id,
        token=bundle.token,
        to_code=recipient.code,
        to_name=recipient.name,
        sent_on=today,
        digest=bundle.digest,
        receipt_key=sealed.receipt_key.hex(),
        state=TransferState.SENT,
    )
    session.add(row)
    session.flush()
    add_entry(session, "transfer.send", entity="youth", entity_id=youth_id, youth_id=youth_id)
    return SentFile(row.id, sealed.data, sealed.code, bundle.counts)


def withdraw(session: Session, transfer_id: int) -> None:
    """Call a sending off: its receipt will no longer erase anything.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It no longer exists.
        ConflictError: The file is erased already.
    """
    row = _transfer(session, transfer_id)
    if row.youth_id is None:
        raise _over()
    youth_for(session, row.youth_id, RIGHT)
    row.state, row.receipt_key = TransferState.WITHDRAWN, None
    session.flush()


def confirm(session: Session, text: str, *, today: date) -> tuple[Outcome, int]:
    """Take a receipt, and erase the file unless something forbids it.

    Returns:
        What was done, and the key of the sending.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        InputFileError: It is not a receipt, or not one of a sending of this agency.
        ConflictError: It was loaded already, or the sending was called off.
    """
    require(session, RIGHT)
    receipt, proof = receipts.read(text)
    row = session.scalars(select(Transfer).where(Transfer.token == receipt.token)).first()
    if row is None:
        raise _unknown_receipt()
    _require_open(row)
    key = bytes.fromhex(row.receipt_key or "")
    if not receipts.check(receipt, proof, key) or receipt.digest != row.digest:
        raise _unknown_receipt()
    assert row.youth_id is not None  # noqa: S101 - open
    youth = youth_for(session, row.youth_id, RIGHT)
    row.state, row.confirmed_on, row.receipt_key = TransferState.CONFIRMED, today, None
    session.flush()
    add_entry(session, "transfer.confirm", entity="transfer", entity_id=row.id, youth_id=youth.id)
    outcome = _outcome(session, row, youth)
    if outcome is Outcome.ERASED:
        _erase(session, row, youth.id, today)
    return outcome, row.id


def erase_confirmed(session: Session, transfer_id: int, *, today: date) -> None:
    """Erase a file that was received elsewhere, though something was written here since.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It no longer exists.
        ConflictError: It was not received yet, or there is a reason to keep it.
    """
    row = _transfer(session, transfer_id)
    if row.youth_id is None or row.state is not TransferState.CONFIRMED:
        raise _over()
    youth = youth_for(session, row.youth_id, RIGHT)
    if youth.hold_reason:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce dossier a un motif de conservation : il ne peut pas être effacé ici. Retirez ce"
            " motif s’il n’a plus lieu d’être, puis recommencez.",
        )
        raise ConflictError(message)
    _erase(session, row, youth.id, today)


def transfers(session: Session, youth_id: int | None = None) -> tuple[TransferRow, ...]:
    """Return the sendings, the last first, of one person when given; needs the right.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, RIGHT)
    statement = (
        select(Transfer, Youth.first_name, Youth.last_name)
        .outerjoin(Youth, Youth.id == Transfer.youth_id)
        .order_by(Transfer.id.desc())
    )
    if youth_id is not None:
        statement = statement.where(Transfer.youth_id == youth_id)
    return tuple(
        TransferRow(
            row.id,
            row.youth_id,
            None if row.youth_id is None else f"{first} {last}",
            row.to_code,
            row.to_name,
            row.sent_on,
            row.state,
            row.confirmed_on,
            row.erased_on,
        )
        for row, first, last in session.execute(statement)
    )


def _outcome(session: Session, row: Transfer, youth: Youth) -> Outcome:
    if youth.hold_reason:
        return Outcome.HELD
    own, tables, _names = read_person(session, youth.id)
    is_same = digest_of(own, tables) == row.digest
    return Outcome.ERASED if is_same else Outcome.CHANGED


def _erase(session: Session, row: Transfer, youth_id: int, today: date) -> None:
    row.state, row.erased_on, row.to_name, row.youth_id = TransferState.ERASED, today, None, None
    session.flush()
    erase(session, youth_id)
    add_entry(session, "transfer.erase", entity="youth", entity_id=youth_id, youth_id=youth_id)


def _place(session: Session, to: Place) -> Place:
    code, name = to.code.strip().upper(), normalized(to.name)
    if not _CODE.fullmatch(code):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le code de structure compte de 4 à 12 chiffres ou lettres majuscules, comme 03300200."
            " Vérifiez-le auprès de l’autre mission locale.",
        )
        raise ValidationError("code", message)
    if code == agency_of(session).code:
        message = QT_TRANSLATE_NOOP(
            "errors", "C’est le code de votre propre structure. Saisissez celui de l’autre."
        )
        raise ValidationError("code", message)
    if not name:
        message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
        raise ValidationError("name", message)
    return Place(code, name[:240])


def _transfer(session: Session, transfer_id: int) -> Transfer:
    require(session, RIGHT)
    row = session.get(Transfer, transfer_id)
    if row is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cet élément n’existe plus dans la base. Actualisez la page."
        )
        raise NotFoundError(message)
    return row


def _require_open(row: Transfer) -> None:
    if row.state is TransferState.WITHDRAWN:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cet envoi a été annulé : rien n’est effacé. Le dossier existe maintenant dans les deux"
            " structures. Convenez avec l’autre de qui le garde.",
        )
        raise ConflictError(message)
    if row.state is not TransferState.SENT:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce reçu a déjà été chargé : il n’y a plus rien à faire."
        )
        raise ConflictError(message)


def _unknown_receipt() -> InputFileError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce reçu ne répond à aucun envoi de votre structure, ou il a été modifié. Rien n’a été"
        " effacé. Demandez à l’autre mission locale de vous le renvoyer.",
    )
    return InputFileError(message)


def _over() -> ConflictError:
    message = QT_TRANSLATE_NOOP("errors", "Ce transfert n’en est plus là. Actualisez la page.")
    return ConflictError(message)

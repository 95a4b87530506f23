"""Which text of a rule file is in force here, and every text a record was made with.

The agency's own text is used when there is one, else the one shipped. A text a record was made
with is kept for as long as the record may be read back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.agency import Account
from models.rule_text import RuleOrigin, RuleText
from services.errors import ConflictError, ValidationError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.rule_file import edition_of, shipped_text

REASON_LIMIT = 240


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text the agency wrote, or used a record with.

    Attributes:
        author: Name of who wrote it; None when the program kept it.
    """

    id: int
    file: str
    edition: str
    content: str
    origin: RuleOrigin
    is_current: bool
    reason: str | None
    kept_at: datetime
    author: str | None


def current_text(session: Session, file: str) -> str:
    """Return the text in force of a rule file, such as ``diagnostic/grid.toml``."""
    return current_texts(session, (file,))[file]


def current_texts(session: Session, files: Iterable[str]) -> dict[str, str]:
    """Return the texts in force of several rule files, by file."""
    wanted = tuple(files)
    found = session.execute(
        select(RuleText.file, RuleText.content).where(
            RuleText.file.in_(wanted), RuleText.is_current
        )
    )
    own = dict(found.all())
    return {file: own[file] if file in own else shipped_text(file) for file in wanted}


def own_files(session: Session) -> Mapping[str, OwnText]:
    """Return the texts the agency made its own and uses now, by file."""
    found = session.execute(_with_author().where(RuleText.is_current))
    return {row.file: _own(row, first, last) for row, first, last in found}


def history(session: Session, file: str) -> tuple[OwnText, ...]:
    """Return every text kept of a file, the last first."""
    found = session.execute(
        _with_author()
        .where(RuleText.file == file)
        .order_by(RuleText.updated_at.desc(), RuleText.id.desc())
    )
    return tuple(_own(row, first, last) for row, first, last in found)


def keep(session: Session, file: str, text: str) -> int:
    """Keep the exact text a record is made with, once, and return its identifier.

    Raises:
        ConflictError: Somebody else was keeping the same text at the same time.
    """
    return _kept(session, file, text).id


def adopt(session: Session, file: str, text: str, reason: str) -> None:
    """Make a text, checked before, the one the agency uses; needs ``rule.edit``.

    The text shipped is adopted by ``restore``.

    Raises:
        ConflictError: Somebody else was keeping the same text at the same time.
        NotPermittedError: The role forbids it.
        RuleFileError: The text bears no version.
        ValidationError: The reason is missing or too long.
    """
    require(session, "rule.edit")
    why = normalized(reason).strip()
    if not why or len(why) > REASON_LIMIT:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Dites pourquoi votre structure change ces règles, en {limit} caractères au plus.",
        )
        raise ValidationError("reason", message, limit=REASON_LIMIT)
    restore(session, file)
    row = _kept(session, file, text)
    row.is_current = True
    row.reason = why
    session.flush()


def restore(session: Session, file: str) -> bool:
    """Go back to the text shipped; the agency's own stays kept. Needs ``rule.edit``.

    Returns:
        False when the text shipped was in force already.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, "rule.edit")
    row = session.scalars(
        select(RuleText).where(RuleText.file == file, RuleText.is_current)
    ).first()
    if row is None:
        return False
    row.is_current = False
    session.flush()
    return True


def _kept(session: Session, file: str, text: str) -> RuleText:
    digest = sha256(text.encode()).hexdigest()
    found = session.scalars(
        select(RuleText).where(RuleText.file == file, RuleText.digest == digest)
    ).first()
    if found is not None:
        return found
    row = RuleText(
        file=file,
        edition=edition_of(text, file),
        digest=digest,
        content=text,
        origin=RuleOrigin.SHIPPED if text == shipped_text(file) else RuleOrigin.AGENCY,
        is_current=False,
    )
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Quelqu’un enregistrait la même version des règles au même moment. Votre saisie est"
            " gardée : recommencez.",
        )
        raise ConflictError(message) from error
    return row


def _with_author() -> Select[RuleText, str, str]:
    return select(RuleText, Account.first_name, Account.last_name).outerjoin(
        Account, Account.id == RuleText.created_by
    )


def _own(row: RuleText, first_name: str | None, last_name: str | None) -> OwnText:
    return OwnText(
        id=row.id,
        file=row.file,
        edition=row.edition,
        content=row.content,
        origin=row.origin,
        is_current=row.is_current,
        reason=row.reason,
        kept_at=row.updated_at,
        author=None if last_name is None else f"{first_name} {last_name}",
    )

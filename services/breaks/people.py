"""Who the lines of the list are about, loaded for those shown only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.youth import Youth
from services.breaks.listing import PersonBreaks
from services.permissions import require
from services.youths.items import full_name

_BATCH = 500


@dataclass(frozen=True, slots=True)
class BreakLine:
    """A line of the list.

    Attributes:
        adviser_id: Whose caseload it is; the list may be a colleague's.
        last_contact_on: Coming from the young person.
    """

    line: PersonBreaks
    name: str
    phone: str | None
    adviser_id: int | None
    adviser_name: str | None
    last_contact_on: date | None

    @property
    def youth_id(self) -> int:
        """Who it is about."""
        return self.line.youth_id


def named(session: Session, lines: Sequence[PersonBreaks]) -> tuple[BreakLine, ...]:
    """Return the lines with their people; needs ``break.read``.

    Raises:
        NotPermittedError: The role reads no breaks.
    """
    require(session, "break.read")
    found: dict[int, BreakLine] = {}
    by_id = {line.youth_id: line for line in lines}
    ids = list(by_id)
    for first in range(0, len(ids), _BATCH):
        rows = session.execute(
            select(
                Youth.id,
                Youth.first_name,
                Youth.last_name,
                Youth.phone,
                Youth.adviser_id,
                Youth.last_contact_on,
                Account.first_name,
                Account.last_name,
            )
            .outerjoin(Account, Account.id == Youth.adviser_id)
            .where(Youth.id.in_(ids[first : first + _BATCH]))
        )
        for key, given, family, phone, adviser_id, contact, *adviser in rows:
            name = f"{given} {family}"
            adviser_name = full_name(*adviser)
            found[key] = BreakLine(by_id[key], name, phone, adviser_id, adviser_name, contact)
    return tuple(found[line.youth_id] for line in lines if line.youth_id in found)

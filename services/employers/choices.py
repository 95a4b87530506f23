"""The employers of the file, to choose one by its name."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.employer import Employer
from services.permissions import require
from services.reference.lists import ReferenceLists


@dataclass(frozen=True, slots=True)
class EmployerChoice:
    """An establishment that can be chosen.

    Attributes:
        place: Its commune, to tell two alike apart.
    """

    id: int
    name: str
    place: str | None


def employer_choices(session: Session, references: ReferenceLists) -> tuple[EmployerChoice, ...]:
    """Return every establishment by name; needs ``employer.read``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, "employer.read")
    query = select(Employer.id, Employer.name, Employer.commune_code).order_by(
        Employer.name, Employer.id
    )
    return tuple(
        EmployerChoice(key, name, _place(references, code))
        for key, name, code in session.execute(query)
    )


def _place(references: ReferenceLists, code: str | None) -> str | None:
    commune = None if code is None else references.communes.get(code)
    return code if commune is None else commune.name

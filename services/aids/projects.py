"""Projects that pay for part of the support, and who and what they pay for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.aid import EventProject, FundingProject, YouthProject
from models.event import Event
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.unit_of_work import add_entry
from services.youths import fields
from services.youths.loading import flush, youth_for
from services.youths.records import checks

WRITE = "aid.write"
MANAGE = "agency.manage"


@dataclass(frozen=True, slots=True)
class ProjectInput:
    """A project as typed."""

    code: str | None
    name: str | None
    funder: str | None = None
    started_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A project, as lists show it."""

    id: int
    code: str
    name: str
    funder: str | None
    started_on: date | None
    ended_on: date | None

    @property
    def title(self) -> str:
        """Its name, then its number."""
        return f"{self.name} ({self.code})"


def list_projects(session: Session) -> tuple[ProjectRow, ...]:
    """Return the projects one may choose; needs ``aid.write``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, WRITE)
    rows = session.scalars(
        select(FundingProject)
        .where(FundingProject.is_active)
        .order_by(FundingProject.name, FundingProject.id)
    )
    return tuple(_row(row) for row in rows)


def add_project(session: Session, data: ProjectInput) -> int:
    """Add a project and return its identifier; needs ``agency.manage``.

    Raises:
        NotPermittedError: The role forbids it.
        ValidationError: A field is wrong, or the number is taken.
    """
    require(session, MANAGE)
    code = fields.required_line("code", data.code, 32)
    if session.scalar(select(FundingProject.id).where(FundingProject.code == code)) is not None:
        message = QT_TRANSLATE_NOOP("errors", "Un projet porte déjà ce numéro. Vérifiez-le.")
        raise ValidationError("code", message)
    checks.in_order("ended_on", data.started_on, data.ended_on)
    project = FundingProject(
        code=code,
        name=fields.required_line("name", data.name),
        funder=fields.line("funder", data.funder),
        started_on=data.started_on,
        ended_on=data.ended_on,
    )
    session.add(project)
    flush(session)
    return project.id


def projects_of(session: Session, youth_id: int) -> tuple[ProjectRow, ...]:
    """Return the projects that pay for a person's support."""
    rows = session.scalars(
        select(FundingProject)
        .join(YouthProject, YouthProject.project_id == FundingProject.id)
        .where(YouthProject.youth_id == youth_id)
        .order_by(FundingProject.name, FundingProject.id)
    )
    return tuple(_row(row) for row in rows)


def tag_youth(session: Session, youth_id: int, projects: Sequence[int]) -> None:
    """Say which projects pay for a person's support, all of them; needs ``aid.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: A project does not exist.
    """
    youth = youth_for(session, youth_id, WRITE)
    wanted = set(projects)
    _check(session, wanted)
    links = session.scalars(select(YouthProject).where(YouthProject.youth_id == youth.id)).all()
    for link in links:
        if link.project_id not in wanted:
            session.delete(link)
    for project_id in sorted(wanted - {link.project_id for link in links}):
        session.add(YouthProject(youth_id=youth.id, project_id=project_id))
    flush(session)


def tag_events(session: Session, youth_id: int, project_id: int, *, first: date, last: date) -> int:
    """Put every meeting of a person between two days under a project; needs ``aid.write``.

    Returns:
        How many meetings were added to it.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
        ValidationError: The project does not exist, or the days are not in order.
    """
    youth = youth_for(session, youth_id, WRITE)
    _check(session, {project_id})
    checks.in_order("last", first, last)
    already = select(EventProject.event_id).where(EventProject.project_id == project_id)
    events = session.scalars(
        select(Event.id).where(
            Event.youth_id == youth.id,
            Event.occurred_on.between(first, last),
            Event.id.not_in(already),
        )
    ).all()
    session.add_all(EventProject(event_id=key, project_id=project_id) for key in events)
    flush(session)
    return len(events)


def untag_events(session: Session, youth_id: int, project_id: int) -> None:
    """Take every meeting of a person out of a project; needs ``aid.write``.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file does not exist.
    """
    youth = youth_for(session, youth_id, WRITE)
    own = select(Event.id).where(Event.youth_id == youth.id)
    add_entry(session, "delete", entity=EventProject.__tablename__, youth_id=youth.id)
    session.execute(
        delete(EventProject).where(
            EventProject.project_id == project_id, EventProject.event_id.in_(own)
        ),
        execution_options={"is_journaled": True, "synchronize_session": False},
    )


def _check(session: Session, projects: set[int]) -> None:
    known = set(session.scalars(select(FundingProject.id).where(FundingProject.id.in_(projects))))
    if projects - known:
        message = QT_TRANSLATE_NOOP("errors", "Ce projet financé n’existe plus. Choisissez-en un.")
        raise ValidationError("project_id", message)


def _row(row: FundingProject) -> ProjectRow:
    return ProjectRow(row.id, row.code, row.name, row.funder, row.started_on, row.ended_on)

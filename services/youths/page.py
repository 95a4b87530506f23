"""Open a young person's page: what the actor may see of it, and a line in the journal."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, Site
from models.journal import JournalEntry
from models.youth import Youth
from services import formatting
from services.actor import Actor
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed, may_do_for, require
from services.projects.view import target_occupations
from services.unit_of_work import actor_of, add_entry
from services.youths import fields, history
from services.youths.edit import input_of
from services.youths.items import SituationItem
from services.youths.timeline import History
from services.youths.validation import notices
from services.youths.values import Notices, YouthInput
from services.youths.visibility import masked, visible_fields
from services.youths.vocabulary import (
    ContractKind,
    SituationFamily,
    SituationState,
    YesNo,
    YouthStatus,
)

OPENING = "youth.open"
OPENING_INTERVAL = timedelta(minutes=30)
SHORTEST_REASON = 10

_SHUT = frozenset({YouthStatus.CLOSED, YouthStatus.ARCHIVED})
# Who is in one of these is not free for an offer.
_BUSY = frozenset(
    {
        SituationFamily.JOB,
        SituationFamily.WORK_STUDY,
        SituationFamily.TRAINING,
        SituationFamily.VOLUNTEERING,
        SituationFamily.SCHOOL,
    }
)


@dataclass(frozen=True, slots=True)
class Occupation:
    """A trade the person looks for: its ROME code, its name as told, or both."""

    rome_code: str | None
    label: str | None


@dataclass(frozen=True, slots=True)
class JobSearch:
    """What an employer officer needs to propose someone, and no more.

    Attributes:
        occupations: Of the projects that go on, the exact ones first, then of the job-seeker
            situations under way.
        contracts: Kinds of contract wished, of the same situations.
        is_available: None when no situation is known.
        available_on: Last day of what keeps the person busy; None when free or not known.
    """

    driving_licence: YesNo
    occupations: tuple[Occupation, ...]
    contracts: tuple[ContractKind, ...]
    is_available: bool | None
    available_on: date | None


@dataclass(frozen=True, slots=True)
class YouthRecord:
    """The part of the page that only advisers see.

    Attributes:
        current_situation: What the person does today, chosen as I-MILO does.
    """

    history: History
    current_situation: SituationItem | None
    last_contact_on: date | None
    retention_ends_on: date | None
    hold_reason: str | None


@dataclass(frozen=True, slots=True)
class YouthPage:
    """What the actor may see of a young person.

    Attributes:
        version: To be given back when the form is saved.
        fields: Those not in ``visible`` read as "not known".
        editable: Fields the actor may change; empty when they may not edit this file.
        job_search: None when the role does not see it.
        record: None when the role does not see it.
    """

    id: int
    version: int
    fields: YouthInput
    visible: frozenset[str]
    editable: frozenset[str]
    age: int | None
    adviser_name: str | None
    site_name: str | None
    notices: Notices
    job_search: JobSearch | None
    record: YouthRecord | None


def open_page(
    session: Session, youth_id: int, *, today: date, reason: str | None = None
) -> YouthPage:
    """Return the page of a young person and journal its opening.

    A session of ``database.write()`` is asked for. One line at most is journaled per actor,
    person and 30 minutes, unless another reason is given. Who holds no other right than to
    open a name from a figure must give the reason.

    Raises:
        NotPermittedError: The role opens no file.
        NotFoundError: The file does not exist, or no longer does.
        ValidationError: On ``reason``, when one is needed and it is missing or too short.
    """
    actor = actor_of(session)
    motive = _checked_reason(session, actor, reason)
    youth = session.get(Youth, youth_id)
    if youth is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce dossier n’existe plus dans la base. Actualisez la liste."
        )
        raise NotFoundError(message)
    _journal_opening(session, actor, youth_id, motive)
    return _page(session, actor, youth, today)


def _checked_reason(session: Session, actor: Actor, reason: str | None) -> str | None:
    motive = fields.line("reason", reason)
    if is_allowed(actor, "youth.identity"):
        return motive
    require(session, "indicator.name_with_reason")
    if motive is None or len(motive) < SHORTEST_REASON:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Dites en {count} caractères au moins pourquoi vous ouvrez ce nom : le motif est gardé"
            " dans le journal.",
        )
        raise ValidationError("reason", message, count=SHORTEST_REASON)
    return motive


def _journal_opening(session: Session, actor: Actor, youth_id: int, reason: str | None) -> None:
    since = session.info["clock"]() - OPENING_INTERVAL
    lately = select(JournalEntry.id).where(
        JournalEntry.account_id == actor.account_id,
        JournalEntry.action == OPENING,
        JournalEntry.youth_id == youth_id,
        JournalEntry.occurred_at > since,
    )
    if reason is not None:
        lately = lately.where(JournalEntry.reason == reason)
    if session.scalars(lately.limit(1)).first() is None:
        add_entry(
            session,
            OPENING,
            entity=Youth.__tablename__,
            entity_id=youth_id,
            youth_id=youth_id,
            reason=reason,
        )


def _page(session: Session, actor: Actor, youth: Youth, today: date) -> YouthPage:
    visible = visible_fields(actor)
    shown = masked(input_of(youth), visible)
    sees_record = is_allowed(actor, "youth.record")
    sees_search = sees_record or is_allowed(actor, "youth.availability")
    situations = history.situations_of(session, youth.id, today=today) if sees_search else ()
    return YouthPage(
        id=youth.id,
        version=youth.version,
        fields=shown,
        visible=visible,
        editable=visible if may_do_for(actor, "youth.edit", youth) else frozenset(),
        age=None if youth.birth_date is None else formatting.whole_years(youth.birth_date, today),
        adviser_name=_account_name(session, shown.adviser_id),
        site_name=_site_name(session, shown.site_id),
        notices=notices(shown, today=today) if sees_record else (),
        job_search=_search(session, youth, situations) if sees_search else None,
        record=_record(session, youth, situations, today) if sees_record else None,
    )


def _search(session: Session, youth: Youth, situations: tuple[SituationItem, ...]) -> JobSearch:
    aimed_at = tuple(
        Occupation(one.rome_code, one.label) for one in target_occupations(session, youth.id)
    )
    return job_search(youth.driving_licence, situations, aimed_at)


def job_search(
    driving_licence: YesNo,
    situations: tuple[SituationItem, ...],
    aimed_at: tuple[Occupation, ...] = (),
) -> JobSearch:
    """Return what the person looks for and when they are free.

    Args:
        driving_licence: As the file says.
        situations: All of theirs.
        aimed_at: Occupations of their projects.
    """
    current = [item for item in situations if item.state is SituationState.CURRENT]
    wished = [item for item in current if item.family is SituationFamily.JOB_SEEKER]
    told = [
        Occupation(item.rome_code, item.label)
        for item in wished
        if item.rome_code is not None or item.label is not None
    ]
    busy = [item for item in current if item.family in _BUSY]
    ends = [item.ended_on for item in busy]
    return JobSearch(
        driving_licence=driving_licence,
        occupations=tuple(dict.fromkeys((*aimed_at, *told))),
        contracts=tuple(item.contract for item in wished if item.contract is not None),
        is_available=not busy if current else None,
        available_on=max(day for day in ends if day is not None)
        if ends and None not in ends
        else None,
    )


def _record(
    session: Session, youth: Youth, situations: tuple[SituationItem, ...], today: date
) -> YouthRecord:
    recorded = History(
        pathways=history.pathways_of(session, youth.id),
        phases=history.phases_of(session, youth.id),
        situations=situations,
        immersions=history.immersions_of(session, youth.id),
        events=history.events_of(session, youth.id),
        diagnostics=history.diagnostics_of(session, youth.id),
        actions=history.actions_of(session, youth.id, today=today),
    )
    closed_on = _closed_on(youth, recorded, today)
    return YouthRecord(
        history=replace(recorded, closed_on=closed_on),
        current_situation=history.current_situation(situations),
        last_contact_on=youth.last_contact_on,
        retention_ends_on=youth.retention_ends_on,
        hold_reason=youth.hold_reason,
    )


def _closed_on(youth: Youth, recorded: History, today: date) -> date | None:
    """Return the day a file was closed; when nobody wrote it, the last day anything happened."""
    if youth.status not in _SHUT:
        return None
    if youth.closed_on is not None:
        return youth.closed_on
    days = [
        youth.last_contact_on,
        *(item.ended_on for item in recorded.pathways),
        *(item.ended_on for item in recorded.situations),
        *(item.occurred_on for item in recorded.events),
    ]
    return max((day for day in days if day is not None and day <= today), default=None)


def _account_name(session: Session, account_id: int | None) -> str | None:
    account = None if account_id is None else session.get(Account, account_id)
    return None if account is None else f"{account.first_name} {account.last_name}"


def _site_name(session: Session, site_id: int | None) -> str | None:
    site = None if site_id is None else session.get(Site, site_id)
    return None if site is None else site.name

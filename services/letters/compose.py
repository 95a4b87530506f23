"""Fill a letter for a person: what is not known is left out, or left blank on a sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.event import Attendance, Event
from models.letter import Letter, LetterMedium
from models.youth import Youth
from services import formatting
from services.errors import NotFoundError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.letters.head import Head, load_head
from services.letters.templates import LIST, About, Template, template_of
from services.letters.values import account_name, meeting_name, meeting_values, person_values
from services.permissions import require
from services.reference.lists import ReferenceLists
from services.unit_of_work import actor_of
from services.youths.loading import flush, youth_for
from services.youths.records import checks

PRINT = "letter.print"
READ = "youth.record"
MOST_MEETINGS = 200


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """Which letter, and what it is about.

    Attributes:
        event_id: The meeting, for what is about one.
        first: First day of an attestation of presence; ``last`` its last.
    """

    code: str
    event_id: int | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class LetterContent:
    """A letter ready to be set on a page.

    Attributes:
        addressee: Lines of the address window; empty when there is none.
        paragraphs: In order; ``meetings`` stand where a paragraph is None.
        fields: Lines of a sheet, None for a blank.
        signed_by: Who signs, None when nobody is known.
        short: Text of an SMS or e-mail.
        email: Where an e-mail would go.
    """

    code: str
    title: str
    head: Head
    addressee: tuple[str, ...]
    dated: date
    paragraphs: tuple[str | None, ...]
    meetings: tuple[str, ...]
    fields: tuple[tuple[str, str | None], ...]
    signed_by: str | None
    subject: str
    short: str | None
    email: str | None
    event_id: int | None


@dataclass(frozen=True, slots=True)
class LetterItem:
    """A letter made before: what, when and by whom."""

    id: int
    kind: str
    medium: LetterMedium
    made_on: date
    author: str | None


def compose(
    session: Session,
    youth_id: int,
    request: LetterRequest,
    *,
    references: ReferenceLists,
    today: date,
) -> LetterContent:
    """Fill a letter; needs ``letter.print``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The file or the meeting does not exist.
        ValidationError: The meeting or the period asked for is missing, or holds nothing.
        RuleFileError: The agency's own template is wrong.
    """
    youth = youth_for(session, youth_id, PRINT)
    template = template_of(session, request.code)
    event = _event(session, youth, request)
    site_id = youth.site_id if event is None or event.site_id is None else event.site_id
    head = load_head(session, site_id)
    values = dict(person_values(session, youth, head, references, today))
    if template.about is About.MEETING:
        values |= meeting_values(session, _needed(event), head)
    meetings: tuple[str, ...] = ()
    if template.about is About.PRESENCE:
        values["period"], meetings = _presence(session, youth, event, request)
    return LetterContent(
        code=template.code,
        title=template.title,
        head=head,
        addressee=_addressee(youth, values) if template.addressed else (),
        dated=today,
        paragraphs=_paragraphs(template, values),
        meetings=meetings,
        fields=tuple((field.label, filled(field.value, values)) for field in template.fields),
        signed_by=_signer(session, values),
        subject=filled(template.subject, values) or template.title,
        short=None if template.short is None else filled(template.short, values),
        email=youth.email,
        event_id=None if event is None else event.id,
    )


def filled(text: str, values: Mapping[str, str | None]) -> str | None:
    """Fill the holes of a text; None when one of them is not known, or when it is empty."""
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    known = {name: values.get(name) for name in names}
    if not text.strip() or any(value is None for value in known.values()):
        return None
    return formatting.spaced(text.format(**known))


def record_letter(
    session: Session,
    youth_id: int,
    content: LetterContent,
    medium: LetterMedium,
    *,
    today: date,
) -> int:
    """Keep that a letter was made, not the letter; needs ``letter.print``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: The file does not exist.
    """
    youth = youth_for(session, youth_id, PRINT)
    letter = Letter(
        youth_id=youth.id,
        kind=content.code,
        medium=medium,
        made_on=today,
        event_id=content.event_id,
    )
    session.add(letter)
    flush(session)
    return letter.id


def letters_of(session: Session, youth_id: int) -> tuple[LetterItem, ...]:
    """Return the letters made for a person, the latest first; needs ``youth.record``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, READ)
    rows = session.scalars(
        select(Letter)
        .where(Letter.youth_id == youth_id)
        .order_by(Letter.made_on.desc(), Letter.id.desc())
    )
    return tuple(
        LetterItem(row.id, row.kind, row.medium, row.made_on, account_name(session, row.created_by))
        for row in rows
    )


def _event(session: Session, youth: Youth, request: LetterRequest) -> Event | None:
    if request.event_id is None:
        return None
    event = session.get(Event, request.event_id)
    if event is None or event.youth_id != youth.id:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce rendez-vous n’est plus dans cette fiche. Actualisez la liste."
        )
        raise NotFoundError(message)
    return event


def _needed(event: Event | None) -> Event:
    if event is None:
        message = QT_TRANSLATE_NOOP("errors", "Choisissez le rendez-vous dont parle ce courrier.")
        raise ValidationError("event_id", message)
    return event


def _presence(
    session: Session, youth: Youth, event: Event | None, request: LetterRequest
) -> tuple[str, tuple[str, ...]]:
    """Return the period in words, and the meetings the person came to."""
    found = select(Event).where(Event.youth_id == youth.id, Event.attendance == Attendance.PRESENT)
    if event is not None:
        first = last = event.occurred_on
        found = found.where(Event.id == event.id)
    elif request.first is None or request.last is None:
        message = QT_TRANSLATE_NOOP("errors", "Indiquez la période, ou choisissez un rendez-vous.")
        raise ValidationError("first", message)
    else:
        first, last = request.first, request.last
        checks.in_order("last", first, last)
        found = found.where(Event.occurred_on.between(first, last))
    rows = session.scalars(
        found.order_by(Event.occurred_on, Event.starts_at, Event.id).limit(MOST_MEETINGS)
    ).all()
    if not rows:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Aucune présence n’est notée sur cette période : rien ne peut être attesté. Notez"
            " d’abord la présence, ou changez les dates.",
        )
        raise ValidationError("first", message)
    return formatting.date_range(first, last), tuple(_line(row) for row in rows)


def _line(event: Event) -> str:
    hour = "" if event.starts_at is None else f" à {formatting.spoken_time(event.starts_at)}"
    minutes = event.duration_minutes
    length = "" if minutes is None else f", {formatting.minutes(minutes)}"
    name = meeting_name(event)
    return f"{formatting.full_date(event.occurred_on)}{hour} : {name}{length}"


def _paragraphs(template: Template, values: Mapping[str, str | None]) -> tuple[str | None, ...]:
    found: list[str | None] = []
    for paragraph in template.paragraphs:
        if paragraph.strip() == LIST:
            found.append(None)
        elif (text := filled(paragraph, values)) is not None:
            found.append(text)
    return tuple(found)


def _addressee(youth: Youth, values: Mapping[str, str | None]) -> tuple[str, ...]:
    name = f"{youth.first_name} {youth.last_name}"
    commune = values.get("commune")
    return (name,) if commune is None else (name, commune)


def _signer(session: Session, values: Mapping[str, str | None]) -> str | None:
    return account_name(session, actor_of(session).account_id) or values.get("adviser")

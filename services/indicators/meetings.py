"""Contacts: who was met or wrote, and who was expected and did not come."""

from dataclasses import dataclass

from sqlalchemy import or_

from models.event import Attendance, Event, EventKind
from models.pathway import Programme
from models.youth import Youth
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.enrolment import within
from services.indicators.rules import Measure, NoParameters, Reason, Rule, Span, records

_NOT_HELD = (
    (Attendance.PLANNED, QT_TRANSLATE_NOOP("services", "Rendez-vous encore prévu"), True),
    (Attendance.CANCELLED, QT_TRANSLATE_NOOP("services", "Rendez-vous annulé"), False),
    (Attendance.POSTPONED, QT_TRANSLATE_NOOP("services", "Rendez-vous reporté"), False),
    (Attendance.NOT_STATED, QT_TRANSLATE_NOOP("services", "Présence non saisie"), True),
)
_HELD = (
    (EventKind.INTERVIEW, QT_TRANSLATE_NOOP("services", "Entretien")),
    (EventKind.WORKSHOP, QT_TRANSLATE_NOOP("services", "Atelier")),
    (EventKind.COLLECTIVE_INFORMATION, QT_TRANSLATE_NOOP("services", "Information collective")),
    (EventKind.PARTNER_INTERVIEW, QT_TRANSLATE_NOOP("services", "Entretien avec un partenaire")),
    (EventKind.VISIT, QT_TRANSLATE_NOOP("services", "Visite")),
    (EventKind.SERVICE, QT_TRANSLATE_NOOP("services", "Service rendu")),
    (EventKind.OUTSIDE_ACTIVITY, QT_TRANSLATE_NOOP("services", "Activité à l’extérieur")),
    (EventKind.MESSAGE, QT_TRANSLATE_NOOP("services", "Message")),
    (EventKind.OTHER, QT_TRANSLATE_NOOP("services", "Autre contact")),
)


@dataclass(frozen=True, slots=True)
class ContactParameters:
    """Which contacts count.

    Attributes:
        kinds: Events looked at; the others are not listed.
        outgoing_messages: Whether a message the young person did not answer is a contact.
        programmes: Programmes one of which must be running that day; any day when empty.
    """

    kinds: tuple[EventKind, ...] = tuple(EventKind)
    outgoing_messages: bool = False
    programmes: tuple[Programme, ...] = ()


def contacts(span: Span, parameters: ContactParameters) -> Measure:
    """Meetings attended and messages, in the span."""
    # Attendance means nothing for a message.
    message = Event.kind == EventKind.MESSAGE
    rules = [
        Rule(
            attendance.value,
            or_(message, Event.attendance != attendance),
            failed,
            "event.attendance" if is_missing else None,
            is_implied=True,
        )
        for attendance, failed, is_missing in _NOT_HELD
    ]
    failed = QT_TRANSLATE_NOOP("services", "Absence au rendez-vous")
    rules.append(Rule("absent", or_(message, Event.attendance == Attendance.PRESENT), failed))
    if not parameters.outgoing_messages:
        failed = QT_TRANSLATE_NOOP("services", "Message envoyé, sans réponse")
        rules.append(Rule("unanswered", or_(~message, Event.from_youth), failed))
    rules += within(parameters.programmes, Event.youth_id, Event.occurred_on)
    return Measure(
        records(Event.youth_id, Event.occurred_on, "event", Event.id).where(
            span.holds(Event.occurred_on), Event.kind.in_(parameters.kinds)
        ),
        tuple(rules),
        tuple(Reason(kind.value, held, Event.kind == kind) for kind, held in _HELD),
    )


def first_receptions(span: Span, _parameters: NoParameters) -> Measure:
    """Young people received for the first time, in the span."""
    return Measure(
        records(Youth.id, Youth.first_reception_on, "youth", Youth.id).where(
            span.holds(Youth.first_reception_on)
        ),
        (),
        (Reason("first_reception", QT_TRANSLATE_NOOP("services", "Premier accueil")),),
    )

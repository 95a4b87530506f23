"""What fills the holes of a letter, from what the file says; None for what it does not say."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.diagnostic import Diagnostic, DiagnosticStatus
from models.event import Event, EventKind, Modality
from models.pathway import Pathway, Phase, Programme
from models.youth import Sex, YesNo, Youth
from services import formatting
from services.letters.head import Head
from services.reference.lists import ReferenceLists
from services.youths.vocabulary import word

_TITLED = frozenset(
    {
        EventKind.WORKSHOP,
        EventKind.COLLECTIVE_INFORMATION,
        EventKind.SERVICE,
        EventKind.VISIT,
        EventKind.OUTSIDE_ACTIVITY,
    }
)

Values = Mapping[str, str | None]


def agreed(sex: Sex, feminine: str, masculine: str, neutral: str) -> str:
    """Choose the form that agrees with the sex recorded, or the one that needs none."""
    return {Sex.FEMALE: feminine, Sex.MALE: masculine}.get(sex, neutral)


def person_values(
    session: Session, youth: Youth, head: Head, references: ReferenceLists, today: date
) -> Values:
    """Return what is known of a person and of who follows them."""
    birth = youth.birth_date
    born = None if birth is None else formatting.long_date(birth)
    return {
        "person": f"{youth.first_name} {youth.last_name}",
        "first_name": youth.first_name,
        "greeting": agreed(youth.sex, "Madame,", "Monsieur,", "Bonjour,"),
        "birth_date": born,
        "born": None
        if born is None
        else agreed(youth.sex, f"née le {born}", f"né le {born}", f"date de naissance le {born}"),
        "followed": agreed(
            youth.sex,
            "est suivie par la mission locale",
            "est suivi par la mission locale",
            "bénéficie du suivi de la mission locale",
        ),
        "was_present": agreed(
            youth.sex,
            "était présente aux rencontres suivantes",
            "était présent aux rencontres suivantes",
            "a participé aux rencontres suivantes",
        ),
        "since": _day(youth.first_reception_on),
        "last_contact": _day(youth.last_contact_on),
        "file_number": youth.file_number,
        "commune": _commune(youth, references),
        "representative": youth.representative_name,
        "disabled_worker": _answer(youth.disabled_worker),
        "job_seeker": _answer(youth.job_seeker),
        "adviser": account_name(session, youth.adviser_id),
        "agency": head.agency or None,
        "site": head.site,
        "contact": _contact(head),
        "today": formatting.full_date(today),
        **_programmes(session, youth.id),
    }


def meeting_values(session: Session, event: Event, head: Head) -> Values:
    """Return what is known of a meeting."""
    day = f"le {formatting.full_date(event.occurred_on)}"
    hour = "" if event.starts_at is None else f" à {formatting.spoken_time(event.starts_at)}"
    minutes = event.duration_minutes
    own = account_name(session, event.adviser_id)
    values = {
        "when": f"{day}{hour}",
        "place": _place(event.modality, head),
        "meeting": meeting_name(event),
        "duration": None if minutes is None else formatting.minutes(minutes),
    }
    return values if own is None else values | {"adviser": own}


def meeting_name(event: Event) -> str:
    """Return what a letter calls a meeting: its title when it is offered to several people.

    What an interview is about is for its adviser: a letter is read by a family, an employer.
    """
    return (event.label if event.kind in _TITLED else None) or word(event.kind)


def account_name(session: Session, account_id: int | None) -> str | None:
    """Return the name of an account."""
    account = None if account_id is None else session.get(Account, account_id)
    return None if account is None else f"{account.first_name} {account.last_name}"


def _programmes(session: Session, youth_id: int) -> Values:
    rows = session.scalars(
        select(Pathway).where(Pathway.youth_id == youth_id).order_by(Pathway.started_on.desc())
    ).all()
    open_ones = [row for row in rows if row.ended_on is None]
    made_on = session.scalar(
        select(func.max(Diagnostic.made_on)).where(
            Diagnostic.youth_id == youth_id, Diagnostic.status != DiagnosticStatus.DRAFT
        )
    )
    words = [_capital(word(row.programme)) for row in open_ones]
    values: dict[str, str | None] = {
        "programme": formatting.enumeration(words) or None,
        "diagnostic_date": _day(made_on),
    }
    for name, programme in (("pacea", Programme.PACEA), ("cej", Programme.CEJ)):
        row = next((one for one in open_ones if one.programme is programme), None)
        values |= _contract(name, row)
    return values


def _contract(name: str, row: Pathway | None) -> Values:
    phase = None if row is None else next(iter(row.phases), None)
    return {
        f"{name}_signed": None if row is None else _day(row.signed_on),
        f"{name}_start": None if row is None else _day(row.started_on),
        f"{name}_end": None if row is None else _day(row.planned_end_on),
        f"{name}_objective": None if phase is None else phase.objective,
        f"{name}_phase": None if phase is None else _phase(phase),
    }


def _phase(phase: Phase) -> str:
    start = f"du {formatting.long_date(phase.started_on)}"
    return start if phase.ended_on is None else f"{start} au {formatting.long_date(phase.ended_on)}"


def _place(modality: Modality, head: Head) -> str | None:
    if modality is Modality.ON_SITE:
        place = ", ".join(part for part in (head.site, *(head.address or "").splitlines()) if part)
        return f"sur place, {place}" if place else "sur place"
    return word(modality)


def _contact(head: Head) -> str | None:
    phone = None if head.phone is None else f"au {formatting.phone(head.phone)}"
    parts = [part for part in (phone, head.email and f"à {head.email}") if part]
    return " ou ".join(parts) or None


def _commune(youth: Youth, references: ReferenceLists) -> str | None:
    commune = None if youth.commune_code is None else references.communes.get(youth.commune_code)
    return None if commune is None else commune.name


def _answer(answer: YesNo) -> str | None:
    return None if answer is YesNo.UNKNOWN else word(answer)


def _day(day: date | None) -> str | None:
    return None if day is None else formatting.long_date(day)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""What the diagnostic screen reads and writes; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date, datetime

from services import drafts, formatting
from services.actor import Actor
from services.database import Database
from services.diagnostics import form_drafts, records, rules, validation
from services.diagnostics.facts import YouthFacts
from services.diagnostics.file_facts import facts_of
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.form_json import from_json, to_json
from services.diagnostics.rules import Rules
from services.diagnostics.sheet import sheet_content
from services.diagnostics.validation import Validation
from services.unit_of_work import add_entry
from services.youths.page import open_page

MINUTES_LONGEST = 240  # beyond, the page was left open: the time says nothing of the interview


@dataclass(frozen=True, slots=True)
class Subject:
    """Who the diagnostic is about, and where it starts from.

    Attributes:
        adviser: First name of who is signed in.
        draft: What was being typed when it was left; to be offered, never taken up unasked.
    """

    youth_id: int
    first_name: str
    adviser: str | None
    name: str
    about: str
    facts: YouthFacts
    rules: Rules
    fresh: DiagnosticForm
    draft: drafts.DraftRow | None


def load(database: Database, actor: Actor, youth_id: int, today: date) -> Subject:
    """Open a person's page, which journals it, and read what an interview starts from."""
    with database.write(actor) as session:
        page = open_page(session, youth_id, today=today)
        fields = page.fields
        age = "" if fields.birth_date is None else formatting.age(fields.birth_date, today)
        return Subject(
            youth_id=youth_id,
            first_name=fields.first_name,
            adviser=records.author_first_name(session),
            name=f"{fields.first_name} {fields.last_name}",
            about=age,
            facts=facts_of(session, youth_id, today),
            rules=rules.of_agency(session),
            fresh=records.start(session, youth_id),
            draft=form_drafts.find(session, youth_id),
        )


def form_of(draft: drafts.DraftRow) -> DiagnosticForm:
    """Return the form of a draft.

    Raises:
        UnreadableDraftError: It was damaged, or written by a later version.
    """
    return from_json(draft.content)


def content_of(form: DiagnosticForm) -> str:
    """Return a form as a draft keeps it."""
    return to_json(form)


def save(
    database: Database, actor: Actor, youth_id: int, content: str, started_at: datetime
) -> datetime:
    """Keep what is typed and return when."""
    with database.write(actor) as session:
        return form_drafts.save(session, youth_id, content, started_at)


def discard(database: Database, actor: Actor, youth_id: int) -> None:
    """Throw a draft away, as the user asked."""
    with database.write(actor) as session:
        form_drafts.discard(session, youth_id)


def validate(
    database: Database,
    actor: Actor,
    youth_id: int,
    form: DiagnosticForm,
    *,
    today: date,
    minutes: int,
    made_with: Rules,
) -> Validation:
    """Freeze the diagnostic, with the rules it was made with."""
    duration = minutes if minutes <= MINUTES_LONGEST else None
    with database.write(actor) as session:
        return validation.validate(
            session,
            youth_id,
            form,
            today=today,
            duration_minutes=duration,
            made_with=made_with,
        )


def printed(database: Database, actor: Actor, diagnostic_id: int) -> bytes:
    """Return the sheet of a validated diagnostic as a PDF, and journal it."""
    from services.reports import diagnostic_sheet

    with database.write(actor) as session:
        content = sheet_content(session, diagnostic_id)
        add_entry(session, "diagnostic.print", entity="diagnostic", entity_id=diagnostic_id)
    return diagnostic_sheet.write(content)

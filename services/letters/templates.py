"""The templates of ``resources/letters``: paragraphs and fields whose holes are checked."""

import enum
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from services.rule_file import Section, reading
from services.rule_texts import current_text

CODES: Final = ("convocation", "reminder", "follow_up", "presence", "pacea", "cej")
FILES: Final = tuple(f"letters/{code}.toml" for code in CODES)

HOLES: Final = frozenset(
    {
        "adviser", "agency", "birth_date", "born", "cej_end", "cej_objective", "cej_signed",
        "cej_start", "commune", "contact", "diagnostic_date", "disabled_worker", "duration",
        "file_number", "first_name", "followed", "greeting", "job_seeker", "last_contact",
        "meeting", "meetings", "pacea_end", "pacea_objective", "pacea_phase", "pacea_signed",
        "pacea_start", "period", "person", "place", "programme", "representative", "since",
        "site", "today", "was_present", "when",
    }
)  # fmt: skip
"""What a template may ask for."""

LIST: Final = "{meetings}"
"""Stands alone in its paragraph: the meetings come one a line."""


class About(enum.StrEnum):
    """What a letter needs besides the person."""

    PERSON = "person"
    MEETING = "meeting"
    PRESENCE = "presence"  # the meetings of a period, or one of them


@dataclass(frozen=True, slots=True)
class TemplateField:
    """A line of a sheet; a value that is not known leaves it blank."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Template:
    """A letter to be filled.

    Attributes:
        addressed: The name stands in the window of an envelope.
        subject: Of an e-mail.
        short: Text of an SMS or an e-mail; None for what is only printed.
    """

    code: str
    version: str
    valid_from: date
    source: str
    title: str
    about: About
    addressed: bool
    subject: str
    paragraphs: tuple[str, ...]
    fields: tuple[TemplateField, ...]
    short: str | None


def template_of(session: Session, code: str) -> Template:
    """Return a template in force in the agency.

    Raises:
        KeyError: No letter has this code.
        RuleFileError: The agency's own copy is wrong.
    """
    if code not in CODES:
        raise KeyError(code)
    file = f"letters/{code}.toml"
    return parse(current_text(session, file), file)


def templates_of(session: Session) -> tuple[Template, ...]:
    """Return every template in force, in the order they are offered.

    Raises:
        RuleFileError: A copy of the agency is wrong.
    """
    return tuple(template_of(session, code) for code in CODES)


def parse(text: str, file: str) -> Template:
    """Read a template.

    Raises:
        RuleFileError: It is not as expected, or asks for what nobody fills.
    """
    with reading(text, file) as root:
        paragraphs = tuple(
            root.filled("paragraphs", paragraph, HOLES)
            for paragraph in root.sentences("paragraphs")
        )
        about = root.one_of("about", [one.value for one in About], root.code("about"))
        return Template(
            code=file.removeprefix("letters/").removesuffix(".toml"),
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            title=root.text("title"),
            about=About(about),
            addressed=root.flag("addressed"),
            subject=root.template("subject", HOLES),
            paragraphs=paragraphs,
            fields=tuple(_field(row) for row in root.sections("field", required=False)),
            short=root.template("short", HOLES) if "short" in root.table else None,
        )


def _field(row: Section) -> TemplateField:
    label = row.text("label")
    row.read.add("value")  # may be empty: a line to be filled by hand
    value = row.table.get("value", "")
    return TemplateField(label, row.filled("value", str(value), HOLES))

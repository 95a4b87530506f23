"""The agenda of the team meeting on paper: decisions to follow, by signal, in the order of names.

Nothing in it says how many signals somebody has, nor since when: paper ranks nobody.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Agency
from services.folding import fold
from services.formatting import full_date, spaced, table_date
from services.reports.document import (
    WIDTH,
    Description,
    P,
    Rule,
    Story,
    Styles,
    build,
    rows,
    spread,
    styles,
)
from services.reports.fonts import register_fonts
from services.signals.meeting import MeetingFilter, MeetingGroup, MeetingLine, load_meeting
from services.signals.standing import Decision

TITLE: Final = "Ordre du jour de la réunion d’équipe"
_UNSAID: Final = "à préciser"


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One decision."""

    person: str
    decision: str
    holder: str
    due: str


@dataclass(frozen=True, slots=True)
class AgendaGroup:
    """The decisions about a signal, by name of the person."""

    signal: str
    lines: tuple[AgendaLine, ...]


@dataclass(frozen=True, slots=True)
class AgendaContent:
    """Everything the pages say."""

    agency: str
    made_on: date
    groups: tuple[AgendaGroup, ...]


def agenda_content(session: Session, wanted: MeetingFilter, *, today: date) -> AgendaContent:
    """Gather the decisions still to do; needs ``signal.read``.

    Raises:
        NotPermittedError: The actor is not an adviser.
    """
    meeting = load_meeting(session, wanted, today=today)
    groups = sorted((_group(one) for one in meeting.groups), key=lambda group: fold(group.signal))
    agency = session.scalars(select(Agency.name)).first() or ""
    return AgendaContent(agency, today, tuple(one for one in groups if one.lines))


def write(content: AgendaContent) -> bytes:
    """Return the pages as a PDF; the same content gives the same bytes."""
    register_fonts()
    description = Description(
        title=TITLE,
        author=content.agency,
        dated=content.made_on,
        footer=spaced("Étrave · document de travail, à détruire après la réunion"),
    )
    return build(lambda: _story(content), description)[0]


def _group(group: MeetingGroup) -> AgendaGroup:
    people = sorted((*group.raised, *group.past), key=lambda line: (line.sort_key, line.name))
    lines = (_line(one, decision) for one in people for decision in _by_day(one.standing.to_do))
    return AgendaGroup(group.signal.label, tuple(lines))


def _by_day(decisions: tuple[Decision, ...]) -> list[Decision]:
    return sorted(decisions, key=lambda one: (one.due_on or date.max, one.id))


def _line(one: MeetingLine, decision: Decision) -> AgendaLine:
    return AgendaLine(
        one.name,
        decision.title,
        decision.holder or _UNSAID,
        table_date(decision.due_on) if decision.due_on else _UNSAID,
    )


def _story(content: AgendaContent) -> Story:
    look = styles(1.0)
    heading: Story = [
        P(content.agency, look.small),
        Spacer(0, 2 * mm),
        P(TITLE, look.title),
        Spacer(0, 1 * mm),
        P(f"{full_date(content.made_on)}. Par signal, dans l’ordre des noms.", look.small),
        Spacer(0, 3 * mm),
        Rule(),
    ]
    if not content.groups:
        nothing = "Aucune décision à suivre dans cette sélection."
        return [*heading, Spacer(0, 6 * mm), P(nothing, look.body)]
    parts = [heading, *(_section(group, look) for group in content.groups)]
    return [*spread(parts, Spacer(0, 7 * mm))]


def _section(group: AgendaGroup, look: Styles) -> Story:
    words = ("Personne", "Ce qui est décidé", "Qui", "Avant le")
    heading: list[Flowable] = [P(word, look.small) for word in words]
    lines: list[list[Flowable]] = [
        [
            P(one.person, look.cell_strong),
            P(one.decision, look.cell),
            P(one.holder, look.cell),
            P(one.due, look.cell),
        ]
        for one in group.lines
    ]
    widths = (46 * mm, WIDTH - 112 * mm, 40 * mm, 26 * mm)
    title = [P(group.signal, look.section), Spacer(0, 1 * mm)]
    if len(lines) == 1:
        return [KeepTogether([*title, rows([heading, *lines], widths, padding=3)])]
    return [*title, rows([heading, *lines], widths, padding=3)]

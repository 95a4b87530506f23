"""The way made between two diagnostics, in the words of a seventeen-year-old.

First person, what moved forward first; nothing that counts or compares with anybody, and no word
of the trade.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, Agency
from models.diagnostic import Level
from models.event import EventKind
from models.pathway import SituationFamily
from services.diagnostics import rules
from services.diagnostics.access import youth_to_read
from services.diagnostics.evolution import Change, DomainChange
from services.diagnostics.plain_words import PlainAction, who
from services.diagnostics.progress import Between, Progress, compare
from services.errors import NotFoundError
from services.formatting import count, enumeration, long_date, spaced
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.items import ActionItem, ImmersionItem, SituationItem

_BETTER: Final = frozenset({Change.LIFTED, Change.PARTLY_LIFTED, Change.GAINED})
_BARRIERS: Final = frozenset({Level.MEDIUM, Level.STRONG})
_MOST_TO_DO: Final = 6
LEVELS: Final[Mapping[Level, str]] = {
    Level.STRENGTH: "un point fort",
    Level.NO_IMPACT: "ça va",
    Level.MEDIUM: "un peu difficile",
    Level.STRONG: "difficile",
}
_MEETINGS: Final = {
    EventKind.INTERVIEW: ("entretien", "entretiens"),
    EventKind.WORKSHOP: ("atelier", "ateliers"),
    EventKind.COLLECTIVE_INFORMATION: ("réunion d’information", "réunions d’information"),
    EventKind.PARTNER_INTERVIEW: ("rendez-vous avec un partenaire",) * 2,
    EventKind.VISIT: ("visite", "visites"),
}
_OTHER_MEETING: Final = ("autre rencontre", "autres rencontres")
_BEGUN: Final = {
    SituationFamily.JOB: "J’ai commencé un emploi",
    SituationFamily.TRAINING: "J’ai commencé une formation",
    SituationFamily.WORK_STUDY: "J’ai commencé un contrat en alternance",
    SituationFamily.VOLUNTEERING: "J’ai commencé un volontariat",
    SituationFamily.SCHOOL: "J’ai repris l’école",
    SituationFamily.IMMERSION: "J’ai fait une immersion",
}


@dataclass(frozen=True, slots=True)
class Forward:
    """A subject that moved forward, with how it was and how it is."""

    icon: str
    topic: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ProgressContent:
    """Everything the page says.

    Attributes:
        adviser: Who made the last diagnostic; None when the program did.
        steady: Strong points and what goes well, then as now.
        going_on: What is still to be moved forward.
        done: What was done in between, as sentences.
        not_discussed: What was not spoken of again; empty when there is nothing.
    """

    person: str
    agency: str
    adviser: str | None
    before_on: date
    after_on: date
    forward: tuple[Forward, ...]
    steady: tuple[str, ...]
    going_on: tuple[str, ...]
    done: tuple[str, ...]
    to_do: tuple[PlainAction, ...]
    not_discussed: str
    rights: str
    grid_version: str


def progress_content(
    session: Session,
    youth_id: int,
    *,
    today: date,
    before_id: int | None = None,
    after_id: int | None = None,
) -> ProgressContent:
    """Gather what is printed of the way made between two diagnostics; needs ``diagnostic.read``.

    Raises:
        NotFoundError: The person does not have two diagnostics.
        NotPermittedError: The actor does not read diagnostics.
    """
    youth = youth_to_read(session, youth_id)
    found = compare(session, youth_id, today=today, before_id=before_id, after_id=after_id)
    if found.before is None or found.after is None or found.between is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Il faut deux diagnostics validés pour voir le chemin parcouru. Faites d’abord un"
            " nouveau point.",
        )
        raise NotFoundError(message)
    agency = session.scalars(select(Agency.name)).one()
    grid = rules.of_agency(session).grid
    adviser = _first_name(session, youth.adviser_id)
    return ProgressContent(
        person=f"{youth.first_name} {youth.last_name}",
        agency=agency,
        adviser=found.after.adviser,
        before_on=found.before.made_on,
        after_on=found.after.made_on,
        forward=tuple(_forward(found)),
        steady=tuple(_steady(found.changes)),
        going_on=tuple(_going_on(found.changes)),
        done=tuple(_done(found.between)),
        to_do=tuple(_to_do(one, adviser, today) for one in found.to_do[:_MOST_TO_DO]),
        not_discussed=_not_discussed(found.changes),
        rights=grid.rights.format(agency=agency),
        grid_version=grid.version,
    )


def _first_name(session: Session, adviser_id: int | None) -> str | None:
    return None if adviser_id is None else session.get_one(Account, adviser_id).first_name


def _forward(found: Progress) -> Iterator[Forward]:
    for one in found.changes:
        if one.change in _BETTER:
            topic = _capital(one.domain.noun)
            yield Forward(one.domain.icon, topic, LEVELS[one.before], LEVELS[one.after])


def _steady(changes: tuple[DomainChange, ...]) -> Iterator[str]:
    for one in changes:
        if one.after is Level.STRENGTH and one.change in (Change.STABLE, Change.NEW):
            yield one.domain.strength


def _going_on(changes: tuple[DomainChange, ...]) -> Iterator[str]:
    for one in changes:
        if one.after in _BARRIERS:
            yield one.domain.forward


def _done(between: Between) -> Iterator[str]:
    yield from (_sentence(one.title) for one in between.done)
    for situation in (*between.situations, *between.stays):
        if situation.family in _BEGUN:
            yield _begun(situation)
    yield from (_immersion(one) for one in between.immersions)
    if between.meetings:
        met = [count(n, *_MEETINGS.get(kind, _OTHER_MEETING)) for kind, n in between.meetings]
        yield spaced(f"Avec la mission locale : {enumeration(met)}.")


def _begun(one: SituationItem) -> str:
    what = _BEGUN[one.family]
    named = f" : {one.label}" if one.label else ""
    when = f", le {long_date(one.started_on)}" if one.started_on else ""
    return spaced(f"{what}{named}{when}.")


def _immersion(one: ImmersionItem) -> str:
    place = f" chez {one.employer_name}" if one.employer_name else " en entreprise"
    return f"J’ai fait une immersion{place}, le {long_date(one.started_on)}."


def _to_do(one: ActionItem, adviser: str | None, today: date) -> PlainAction:
    # A day already past would read as a reproach: another one is to be agreed.
    is_past = one.due_on is None or one.due_on < today
    return PlainAction(one.title, who(one.owner, adviser), None if is_past else one.due_on)


def _not_discussed(changes: tuple[DomainChange, ...]) -> str:
    topics = dict.fromkeys(
        one.domain.about
        for one in changes
        if one.change is Change.UNKNOWN and one.before is not Level.NOT_RAISED
    )
    if not topics:
        return ""
    return f"Nous n’avons pas reparlé {enumeration(list(topics))}. On peut le faire une autre fois."


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

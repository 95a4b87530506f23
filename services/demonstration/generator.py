"""A plausible mission locale, drawn from a seed: the same arguments always give the same rows."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from models.agency import Account, AccountRole, Agency, Site
from models.journal import JournalEntry
from models.youth import Youth, YouthStatus
from services.demonstration import (
    activities,
    aids,
    assessments,
    follow_up,
    gatherings,
    headings,
    meetings,
    merges,
    obligations,
    occupations,
    programmes,
    proofs,
    steering,
    team,
    transfers,
    twins,
)
from services.demonstration import network as networks
from services.demonstration.batch import Batch
from services.demonstration.courses import spells
from services.demonstration.days import span_until
from services.demonstration.draw import Draw
from services.demonstration.material import shipped as shipped_material
from services.demonstration.office import settle
from services.demonstration.people import Person, Scene, person, seasons
from services.demonstration.shares import shipped as shipped_shares
from services.demonstration.story import Story, told
from services.diagnostics.rules import Rules
from services.diagnostics.rules import shipped as shipped_rules
from services.errors import ValidationError, VaultError
from services.i18n import QT_TRANSLATE_NOOP
from services.tasks import TaskContext

DEFAULT_YOUTHS = 1_000
DEFAULT_SEED = 1
MOST_YOUTHS = 200_000
_PER_BATCH = 250
_TOLD_APART = 5  # of five people registered again, one is said to be somebody else
_QUIET_DAYS = 120  # without news, a file is set aside


def generate(
    session: Session, *, youths: int, seed: int, until: date, progress: TaskContext | None = None
) -> None:
    """Fill an empty database, or one that holds a demonstration agency and nobody.

    What the set-up wrote is drawn again, so that two databases are the same to the last row.

    Raises:
        ValidationError: The number of people or the date is out of what can be drawn.
        VaultError: The database is a real one, or already holds people.
        TaskCancelled: The user gave up.
    """
    if not 1 <= youths <= MOST_YOUTHS:
        message = QT_TRANSLATE_NOOP("errors", "Demandez de 1 à {most} jeunes.")
        raise ValidationError("youths", message, most=MOST_YOUTHS)
    span = span_until(until)
    _clear(session)
    batch = Batch(session, seed, until)
    shares, material = shipped_shares(), shipped_material()
    since = datetime.combine(span.start, time(8), tzinfo=UTC)
    office = settle(batch, Draw(seed, "office"), material, since, youths)
    scene = Scene(seed, span, shares, material, office, seasons(span, shares))
    network = networks.build(batch, scene, youths)
    steering.fill(batch, scene, youths)
    transfers.leave_traces(scene, batch)
    scene = replace(scene, gatherings=gatherings.plan(batch, scene))
    scene = replace(scene, projects=aids.settle(batch, scene))
    batch.flush()
    _people(scene, batch, network, youths, progress or TaskContext())
    follow_up.fill(session, batch, scene)


def _people(
    scene: Scene, batch: Batch, network: networks.Network, youths: int, progress: TaskContext
) -> None:
    rules = shipped_rules()
    previous: Person | None = None
    again, owned = 0, False  # somebody of the director's own is registered again once
    for rank in range(youths):
        key = batch.key()
        is_again = scene.shares.chance(Draw(scene.seed, "duplicate", rank), "duplicate")
        is_own = not owned and previous is not None and previous.adviser == scene.office.director
        if previous is not None and (is_again or is_own):
            values = twins.register_again(scene, batch, previous, key, rank, by_same=is_own)
            owned, again = owned or is_own, again + (not is_own)
            if again % _TOLD_APART == 2 and not is_own:
                merges.tell_apart(scene, batch, previous.values | {"id": previous.id}, values, rank)
        else:
            previous = person(scene, rank, key)
            _tell(scene, batch, network, previous, rules)
            merges.put_right(scene, batch, previous, rank)
            transfers.welcome(scene, batch, previous, rank)
        if (rank + 1) % _PER_BATCH == 0:
            batch.flush()
            progress.report(rank + 1, youths)
    batch.flush()
    progress.report(youths, youths)


def _tell(
    scene: Scene, batch: Batch, network: networks.Network, drawn: Person, rules: Rules
) -> None:
    story = told(scene, batch, network, drawn, spells(drawn, scene.shares, scene.span))
    programmes.tell(story)
    occupations.tell(story)
    assessed = assessments.tell(story, rules)
    headings.tell(story)
    team.tell(story, assessed)
    obligations.tell(story)
    last_contact = meetings.tell(story)
    gatherings.come_to_the_desk(story)
    proofs.tell(story)
    instant = drawn.draw.instant(story.first_day)
    status = _status(story, last_contact)
    values = drawn.values | {
        "id": drawn.id,
        "last_contact_on": last_contact,
        "status": status,
        "closed_on": _closed_on(story, last_contact, status),
    }
    batch.add(Youth, instant, drawn.adviser, values)
    activities.tell(story)
    aids.tell(story)


def _status(story: Story, last_contact: date | None) -> YouthStatus:
    until = story.scene.span.until
    if story.is_followed or last_contact is None:
        return YouthStatus.ACTIVE
    quiet = until - max(last_contact, story.last_day)
    if quiet < timedelta(days=_QUIET_DAYS):
        return YouthStatus.ACTIVE
    return YouthStatus.DORMANT if quiet < timedelta(days=365) else YouthStatus.CLOSED


def _closed_on(story: Story, last_contact: date | None, status: YouthStatus) -> date | None:
    if status is not YouthStatus.CLOSED or last_contact is None:
        return None
    return max(last_contact, story.last_day) + timedelta(days=_QUIET_DAYS)


def _clear(session: Session) -> None:
    is_real = session.scalar(select(exists().where(~Agency.is_demo)))
    if is_real or session.scalar(select(exists().where(Youth.id.is_not(None)))):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette base n’est pas une base de démonstration vide : rien n’y a été ajouté.",
        )
        raise VaultError(message)
    for kind in (AccountRole, Account, Site, Agency, JournalEntry):
        session.execute(delete(kind), execution_options={"is_journaled": True})

"""What advisers did about the breaks of the last days, and who covers whom."""

from datetime import UTC, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.follow_up import BreakAnswer, BreakAnswerKind, CarryOver, Coverage
from models.youth import Youth, YouthStatus
from services.breaks import listing, rules
from services.breaks.scope import Scope
from services.carry_over.lines import lines_of
from services.demonstration.batch import Batch
from services.demonstration.draw import Draw, Weights
from services.demonstration.people import Scene

_ANSWERED = 0.12
_CARRIED = 200  # people; the others were never carried over
_STILL_TO_TYPE = 0.004
_CORRECTED = 0.05
_FORMER_PHONE = "05\N{NO-BREAK SPACE}56\N{NO-BREAK SPACE}99\N{NO-BREAK SPACE}00\N{NO-BREAK SPACE}12"
_REASONS = (
    "Attend la réponse du CFA",
    "En vacances dans sa famille",
    "Rendez-vous déjà prévu avec la partenaire logement",
    "Permis de conduire le mois prochain",
)
_KINDS = Weights(
    {
        BreakAnswerKind.POSTPONED: 40.0,
        BreakAnswerKind.TASK: 35.0,
        BreakAnswerKind.CALL_UNANSWERED: 25.0,
    }
)


def fill(session: Session, batch: Batch, scene: Scene) -> None:
    """Add answers to some of the breaks, and two covers."""
    _answer(session, batch, scene)
    _cover(session, batch, scene)
    _carry_over(session, batch, scene)
    batch.flush()


def _answer(session: Session, batch: Batch, scene: Scene) -> None:
    until = scene.span.until
    found = sorted(
        listing.find(session, rules.shipped(), Scope(), until),
        key=lambda one: (one.youth_id, one.code, one.cause),
    )
    rows = session.execute(select(Youth.id, Youth.adviser_id))
    advisers: dict[int, int | None] = {row.id: row.adviser_id for row in rows}
    for one in found:
        draw = Draw(scene.seed, "answer", one.youth_id, one.code, one.cause)
        if not draw.chance(_ANSWERED):
            continue
        kind = draw.weighted(_KINDS)
        days = {BreakAnswerKind.TASK: None, BreakAnswerKind.POSTPONED: draw.between(2, 20)}
        away = days.get(kind, 2)
        values = {
            "youth_id": one.youth_id,
            "rule_code": one.code.value,
            "cause_key": one.cause,
            "act_id": batch.key(),
            "answer": kind,
            "until": None if away is None else until + timedelta(days=away),
            "reason": draw.pick(_REASONS) if kind is BreakAnswerKind.POSTPONED else None,
            "account_id": advisers[one.youth_id],
        }
        at = draw.instant(until - timedelta(days=draw.between(1, 9)))
        batch.add(BreakAnswer, at, advisers[one.youth_id], values)


def _carry_over(session: Session, batch: Batch, scene: Scene) -> None:
    """Have most lines of some caseloads typed in I-MILO, the director's first."""
    until, director = scene.span.until, scene.office.director
    ids = session.scalars(
        select(Youth.id)
        .where(Youth.adviser_id.is_not(None))
        .order_by(Youth.adviser_id != director, Youth.adviser_id, Youth.id)
        .limit(_CARRIED)
    ).all()
    for line in lines_of(session, ids):
        draw = Draw(scene.seed, "carried", *line.key)
        if draw.chance(_STILL_TO_TYPE):
            continue
        at = draw.instant(until - timedelta(days=draw.between(1, 30)))
        is_corrected = line.field == "phone" and draw.chance(_CORRECTED)
        values = {
            "youth_id": line.youth_id,
            "entity": line.entity,
            "entity_id": line.entity_id,
            "field": line.field,
            "record_version": line.version,
            "content": _FORMER_PHONE if is_corrected else line.text,
            "done_at": at,
            "account_id": director,
        }
        batch.add(CarryOver, at, director, values)


def _cover(session: Session, batch: Batch, scene: Scene) -> None:
    """Have a colleague hand two people over this week, and the director plan to be away."""
    until, director = scene.span.until, scene.office.director
    rows = session.execute(
        select(Youth.id, Youth.adviser_id)
        .where(
            Youth.adviser_id.is_not(None),
            Youth.adviser_id != director,
            Youth.status == YouthStatus.ACTIVE,
        )
        .order_by(Youth.id)
    ).all()
    if not rows:
        return
    colleague = rows[0].adviser_id
    chosen = [row.id for row in rows if row.adviser_id == colleague][:2]
    typed_at = datetime.combine(until - timedelta(days=3), time(9), tzinfo=UTC)
    this_week = {"starts_on": until, "ends_on": until + timedelta(days=4)}
    for youth_id in chosen:
        values = {"account_id": colleague, "colleague_id": director, "youth_id": youth_id}
        batch.add(Coverage, typed_at, colleague, values | this_week)
    later = {
        "account_id": director,
        "colleague_id": colleague,
        "starts_on": until + timedelta(days=28),
        "ends_on": until + timedelta(days=39),
    }
    batch.add(Coverage, typed_at, director, later)

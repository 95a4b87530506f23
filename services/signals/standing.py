"""How signals stand: raised, put aside, decided upon, told; for one person or for many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account
from models.signal import NoticeWay, SignalDecision, SignalNotice, SignalOverride
from models.youth import Youth
from services.errors import NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import may_do_for, require
from services.signals.answers import DECIDE
from services.signals.causes import in_words, stored
from services.signals.raised import Raised, raised_for
from services.signals.rules import Signal, SignalRules, of_agency

READ = "signal.read"
Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """Who does what, by when.

    Attributes:
        holder: Name of who does it; None when it is still to be said.
    """

    id: int
    version: int
    title: str
    holder: str | None
    decided_on: date
    due_on: date | None
    review_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Override:
    """Why somebody said that a signal does not apply, and who."""

    id: int
    version: int
    reason: str
    author: str | None
    decided_on: date


@dataclass(frozen=True, slots=True)
class Notice:
    """When and how the person was told."""

    told_on: date
    way: NoticeWay


@dataclass(frozen=True, slots=True)
class Standing:
    """One signal of one person, with everything the team said of it.

    Attributes:
        since: Day of the diagnostic that first raised it without a break; None when it is no
            longer raised and only its decisions are left.
        causes: The facts it rests on, in words.
        decisions: Those still to do first, then the others, the last first.
        override: The one that holds for the facts of today; None when there is none.
        notice: The last since it is raised; None when the person was not told yet.
    """

    youth_id: int
    signal: Signal
    since: date | None
    causes: tuple[str, ...]
    decisions: tuple[Decision, ...]
    override: Override | None
    notice: Notice | None

    @property
    def is_raised(self) -> bool:
        """It holds, and nobody put it aside."""
        return self.since is not None and self.override is None

    @property
    def to_do(self) -> tuple[Decision, ...]:
        """Decisions not carried out yet."""
        return tuple(one for one in self.decisions if one.done_on is None)


@dataclass(frozen=True, slots=True)
class PersonSignals:
    """What the page of a young person shows.

    Attributes:
        notice: Where signals come from and what the person may ask, in their first person.
        holders: Who may be given something to do, by account.
        may_decide: The actor may answer about this person.
    """

    standings: tuple[Standing, ...]
    notice: str
    holders: Mapping[int, str]
    may_decide: bool


def signals_of(session: Session, youth_id: int, *, today: date) -> PersonSignals:
    """Return how signals stand for one person; needs ``signal.read``.

    Raises:
        NotPermittedError: The actor is not an adviser.
        NotFoundError: The file no longer exists.
    """
    actor = require(session, READ)
    youth = session.get(Youth, youth_id)
    if youth is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce dossier n’existe plus. Revenez à la liste des jeunes."
        )
        raise NotFoundError(message)
    rules = of_agency(session)
    raised = tuple(raised_for(session, [youth_id], rules, today))
    return PersonSignals(
        standings(session, raised, rules, [youth_id]),
        rules.notice,
        holders(session),
        may_do_for(actor, DECIDE, youth),
    )


def standings(
    session: Session, raised: Sequence[Raised], rules: SignalRules, youth_ids: Sequence[int]
) -> tuple[Standing, ...]:
    """Put answers beside what is raised, and keep what is decided and no longer raised.

    By signal in the order of the file; nothing ranks the persons.
    """
    answers = _Answers(session, youth_ids)
    by_key: dict[Key, Raised] = {(one.youth_id, one.signal): one for one in raised}
    left = {key for key, found in answers.decisions.items() if any(not d.done_on for d in found)}
    keys = sorted(by_key.keys() | left)
    return tuple(
        answers.standing(youth_id, signal, by_key.get((youth_id, code)), rules)
        for code, signal in rules.signals.items()
        for youth_id, wanted in keys
        if wanted == code
    )


def holders(session: Session) -> dict[int, str]:
    """Return who works here, by name, to say who does what."""
    rows = session.execute(
        select(Account.id, Account.first_name, Account.last_name)
        .where(Account.is_active)
        .order_by(Account.last_name, Account.first_name, Account.id)
    )
    return {key: f"{first} {last}" for key, first, last in rows}


class _Answers:
    """Everything answered about some people, read in three statements."""

    def __init__(self, session: Session, youth_ids: Sequence[int]) -> None:
        self._names: dict[int, str] = {
            key: f"{first} {last}"
            for key, first, last in session.execute(
                select(Account.id, Account.first_name, Account.last_name)
            )
        }
        self.decisions: dict[Key, list[Decision]] = {}
        self.overrides: dict[Key, dict[str, Override]] = {}
        self.notices: dict[Key, list[Notice]] = {}
        for first in range(0, len(youth_ids), 2_000):
            self._read(session, youth_ids[first : first + 2_000])

    def standing(
        self, youth_id: int, signal: Signal, raised: Raised | None, rules: SignalRules
    ) -> Standing:
        """Return how a signal stands."""
        key = (youth_id, signal.code)
        decisions = tuple(self.decisions.get(key, ()))
        if raised is None:
            return Standing(youth_id, signal, None, (), decisions, None, None)
        told = (one for one in self.notices.get(key, ()) if one.told_on >= raised.since)
        return Standing(
            youth_id,
            signal,
            raised.since,
            in_words(raised.causes, rules.grid),
            decisions,
            self.overrides.get(key, {}).get(stored(raised.causes)),
            max(told, key=lambda one: one.told_on, default=None),
        )

    def _read(self, session: Session, youth_ids: Sequence[int]) -> None:
        for decision in session.scalars(
            select(SignalDecision)
            .where(SignalDecision.youth_id.in_(youth_ids))
            .order_by(
                SignalDecision.done_on.is_not(None),
                SignalDecision.decided_on.desc(),
                SignalDecision.id.desc(),
            )
        ):
            key = (decision.youth_id, decision.signal)
            self.decisions.setdefault(key, []).append(self._decision(decision))
        for row in session.scalars(
            select(SignalOverride)
            .where(SignalOverride.youth_id.in_(youth_ids), SignalOverride.withdrawn_on.is_(None))
            .order_by(SignalOverride.id)
        ):
            author = None if row.created_by is None else self._names.get(row.created_by)
            found = Override(row.id, row.version, row.reason, author, row.decided_on)
            self.overrides.setdefault((row.youth_id, row.signal), {})[row.facts] = found
        for notice in session.scalars(
            select(SignalNotice).where(SignalNotice.youth_id.in_(youth_ids))
        ):
            told = Notice(notice.told_on, notice.way)
            self.notices.setdefault((notice.youth_id, notice.signal), []).append(told)

    def _decision(self, row: SignalDecision) -> Decision:
        holder = None if row.holder_id is None else self._names.get(row.holder_id)
        return Decision(
            row.id,
            row.version,
            row.title,
            holder,
            row.decided_on,
            row.due_on,
            row.review_on,
            row.done_on,
        )

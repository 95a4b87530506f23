"""Every pair of files of the agency that may be of one person, the surest first."""

import hashlib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Account
from models.merge import NotSamePerson
from models.youth import Youth
from services.errors import NotFoundError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP
from services.merging.access import RIGHT
from services.permissions import require
from services.tasks import TaskContext
from services.youths.duplicates import DuplicateReason, Traits, compare
from services.youths.items import full_name
from services.youths.resemblance import CLOSE, are_close

_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Person:
    """One file of a pair, as the list shows it."""

    id: int
    last_name: str
    first_name: str
    birth_date: date | None
    file_number: str | None
    phone: str | None
    adviser_id: int | None
    adviser_name: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files that may be of one person.

    Attributes:
        reasons: The surest first.
    """

    first: Person
    second: Person
    reasons: tuple[DuplicateReason, ...]

    @property
    def is_certain(self) -> bool:
        """Tell whether the two can hardly be two people."""
        return self.reasons[0].is_certain


@dataclass(frozen=True, slots=True)
class _Known:
    person: Person
    traits: Traits


def find_pairs(session: Session, task: TaskContext | None = None) -> tuple[Pair, ...]:
    """Return the pairs to look at, the surest first; needs ``youth.merge``.

    Pairs said not to be one person are left out for as long as what they were compared on
    does not change.

    Raises:
        NotPermittedError: The role forbids it.
        TaskCancelled: The user gave up.
    """
    require(session, RIGHT)
    task = task or TaskContext()
    total = 2 * (session.scalar(select(func.count()).select_from(Youth)) or 0)
    people = list(_people(session, task, total))
    dismissed = _dismissed(session)
    found = []
    for one, two in _candidates(people, task, total):
        reasons = compare(one.traits, two.traits)
        if not is_worth_a_look(one.traits, two.traits, reasons):
            continue
        key = frozenset({one.person.id, two.person.id})
        if dismissed.get(key) != fingerprint(one.traits, two.traits):
            found.append(Pair(one.person, two.person, reasons))
    task.report(total, total)
    ranks = list(DuplicateReason)
    found.sort(
        key=lambda pair: (
            ranks.index(pair.reasons[0]),
            -len(pair.reasons),
            pair.first.last_name,
            pair.first.id,
            pair.second.id,
        )
    )
    return tuple(found)


def is_worth_a_look(one: Traits, two: Traits, reasons: Sequence[DuplicateReason]) -> bool:
    """Tell whether a pair is shown: namesakes born years apart and siblings are not.

    Siblings share the phone of a parent; two people of the agency often share their names.
    """
    if not reasons:
        return False
    if reasons[0].is_certain or DuplicateReason.CLOSE_NAMES in reasons:
        return True
    if DuplicateReason.SAME_PHONE in reasons and are_close(one.first_name, two.first_name):
        return True
    named = {DuplicateReason.SAME_NAMES, DuplicateReason.SWAPPED_NAMES} & set(reasons)
    return bool(named) and _near(one.birth_date, two.birth_date)


def fingerprint(one: Traits, two: Traits) -> str:
    """Return a digest of what a pair was compared on, whichever comes first."""
    parts = sorted(repr(each) for each in (one, two))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def dismiss(session: Session, first_id: int, second_id: int) -> None:
    """Remember that two files are of two people; needs ``youth.merge``.

    Raises:
        NotPermittedError: The role forbids it.
        NotFoundError: One of the files no longer exists.
    """
    require(session, RIGHT)
    low, high = sorted((first_id, second_id))
    one, two = session.get(Youth, low), session.get(Youth, high)
    if one is None or two is None:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’un des deux dossiers n’existe plus : il a pu être réuni à un autre entre-temps."
            " Actualisez la liste.",
        )
        raise NotFoundError(message)
    mark = fingerprint(_traits_of(one), _traits_of(two))
    known = _dismissal(session, low, high)
    if known is None:
        session.add(NotSamePerson(youth_id=low, other_id=high, fingerprint=mark))
    else:
        known.fingerprint = mark
    session.flush()


def recall(session: Session, first_id: int, second_id: int) -> None:
    """Forget that two files were said to be of two people; needs ``youth.merge``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, RIGHT)
    known = _dismissal(session, *sorted((first_id, second_id)))
    if known is not None:
        session.delete(known)
        session.flush()


def _dismissal(session: Session, low: int, high: int) -> NotSamePerson | None:
    return session.scalars(
        select(NotSamePerson).where(NotSamePerson.youth_id == low, NotSamePerson.other_id == high)
    ).first()


def _dismissed(session: Session) -> Mapping[frozenset[int], str]:
    rows = session.execute(
        select(NotSamePerson.youth_id, NotSamePerson.other_id, NotSamePerson.fingerprint)
    )
    return {frozenset({row.youth_id, row.other_id}): row.fingerprint for row in rows}


def _people(session: Session, task: TaskContext, total: int) -> Iterator[_Known]:
    advisers = {
        row.id: full_name(row.first_name, row.last_name)
        for row in session.execute(select(Account.id, Account.first_name, Account.last_name))
    }
    folded = lru_cache(maxsize=None)(fold)  # few names, worn by many
    statement = select(
        Youth.id,
        Youth.last_name,
        Youth.first_name,
        Youth.birth_name,
        Youth.birth_date,
        Youth.file_number,
        Youth.phone,
        Youth.phone_key,
        Youth.adviser_id,
    ).order_by(Youth.id)
    done = 0
    for rows in session.execute(statement.execution_options(yield_per=_BATCH)).partitions():
        for row in rows:
            traits = Traits(
                folded(row.last_name),
                folded(row.first_name),
                folded(row.birth_name or ""),
                row.birth_date,
                row.phone_key,
                row.file_number,
            )
            person = Person(
                row.id,
                row.last_name,
                row.first_name,
                row.birth_date,
                row.file_number,
                row.phone,
                row.adviser_id,
                advisers.get(row.adviser_id),
            )
            yield _Known(person, traits)
        done += len(rows)
        task.report(done, total)


def _candidates(
    people: Sequence[_Known], task: TaskContext, total: int
) -> Iterator[tuple[_Known, _Known]]:
    """Yield once each pair that shares a phone, names, or a birth date and a close first name."""
    seen: set[tuple[int, int]] = set()
    blocks: dict[Hashable, list[_Known]] = defaultdict(list)
    births: dict[date, list[_Known]] = defaultdict(list)
    for known in people:
        for key in _keys(known.traits):
            blocks[key].append(known)
        if known.traits.birth_date is not None:
            births[known.traits.birth_date].append(known)
    done, steps = total // 2, max(1, len(blocks) + len(births))
    for number, (group, close) in enumerate(_groups(blocks, births)):
        if number % 1_000 == 0:
            task.report(done + (total // 2) * number // steps, total)
        for one, two in _close_first_names(group) if close else combinations(group, 2):
            mark = (one.person.id, two.person.id)
            if mark not in seen:
                seen.add(mark)
                yield one, two


def _groups(
    blocks: Mapping[Hashable, list[_Known]], births: Mapping[date, list[_Known]]
) -> Iterator[tuple[list[_Known], bool]]:
    for group in blocks.values():
        yield group, False
    for group in births.values():
        yield group, True


def _keys(traits: Traits) -> Iterator[Hashable]:
    if traits.phone_key is not None:
        yield ("phone", traits.phone_key)
    for surname in traits.surnames:
        yield ("names", frozenset({surname, traits.first_name}))  # in either order
    if traits.birth_date is not None:
        for part in traits.first_name.split():
            yield (traits.birth_date, part)


def _close_first_names(group: Sequence[_Known]) -> Iterable[tuple[_Known, _Known]]:
    """Yield the pairs of people born on one day whose first names are spelt nearly alike."""
    from rapidfuzz import fuzz, process

    names = [known.traits.first_name for known in group]
    for rank, known in enumerate(group[:-1]):
        rest = names[rank + 1 :]
        for _name, _score, place in process.extract(
            names[rank], rest, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=None
        ):
            yield known, group[rank + 1 + place]


def _near(one: date | None, two: date | None) -> bool:
    """Tell whether two birth dates may be one, mistyped: unknown, swapped, or one sign off."""
    if one is None or two is None:
        return True
    if (one.year, one.month, one.day) == (two.year, two.day, two.month):
        return True
    from rapidfuzz.distance import OSA

    return OSA.distance(f"{one:%d%m%Y}", f"{two:%d%m%Y}", score_cutoff=1) <= 1


def _traits_of(youth: Youth) -> Traits:
    return Traits(
        fold(youth.last_name),
        fold(youth.first_name),
        fold(youth.birth_name or ""),
        youth.birth_date,
        youth.phone_key,
        youth.file_number,
    )

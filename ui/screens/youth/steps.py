"""What comes next for a person, from everything their file plans."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.youths.items import ActionItem, EventItem, ImmersionItem, SituationItem
from services.youths.timeline import History
from services.youths.vocabulary import (
    ActionStatus,
    Attendance,
    SituationFamily,
    SituationState,
)
from ui.forms.words import capital, code_word, joined

# A meeting of a past day that nobody marked still waits for an answer for a while.
_UNMARKED = timedelta(days=31)
_PLANNED = SituationState.PLANNED


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to come, or late.

    Attributes:
        day: None when no day was set.
        record: What can be answered at once: a meeting to mark, or an action to close.
    """

    icon: str
    title: str
    detail: str
    day: date | None
    is_late: bool = False
    record: EventItem | ActionItem | None = None


def next_steps(history: History, today: date) -> list[Step]:
    """Return what is to come, the first day first; what has no day comes last."""
    found = [
        *_meetings(history, today),
        *(_immersion(item, today) for item in history.immersions if item.started_on > today),
        *(
            _situation(item, today)
            for item in history.situations
            if item.state is SituationState.PLANNED
        ),
        *_actions(history, today),
    ]
    return sorted(found, key=lambda step: step.day or date.max)


def when(day: date | None, today: date) -> str:
    """Return a day as it is said: "Aujourd’hui", "Demain", "7 décembre"."""
    translate = QCoreApplication.translate
    if day is None:
        return translate("person", "Sans date")
    if day == today:
        return translate("person", "Aujourd’hui")
    if day == today + timedelta(days=1):
        return translate("person", "Demain")
    return formatting.near_day(day, today)


def _meetings(history: History, today: date) -> Iterator[Step]:
    for item in history.events:
        is_waiting = item.attendance is Attendance.PLANNED
        if not is_waiting or item.occurred_on < today - _UNMARKED:
            continue
        is_late = item.occurred_on < today
        marked = item if item.occurred_on <= today else None
        yield Step(
            "calendar",
            joined(_moment(item, today), item.label or code_word(item.kind)),
            _meeting_detail(item, is_late=is_late),
            item.occurred_on,
            is_late,
            marked,
        )


def _moment(item: EventItem, today: date) -> str:
    day = when(item.occurred_on, today)
    if item.starts_at is None:
        return day
    text = QCoreApplication.translate("person", "{day} à {time}")
    return text.format(day=day, time=formatting.clock(item.starts_at))


def _meeting_detail(item: EventItem, *, is_late: bool) -> str:
    who = joined(capital(code_word(item.modality)), item.adviser_name)
    if not is_late:
        return who
    ask = QCoreApplication.translate("person", "Présence à noter")
    return joined(ask, who)


def _immersion(item: ImmersionItem, today: date) -> Step:
    text = QCoreApplication.translate("person", "{day} · immersion, {place}")
    place = item.employer_name or code_word(item.aim)
    day = formatting.near_day(item.started_on, today)
    detail = capital(formatting.date_range(item.started_on, item.ended_on))
    title = text.format(day=day, place=place)
    return Step("building-2", title, detail, item.started_on)


def _situation(item: SituationItem, today: date) -> Step:
    is_wish = item.family is SituationFamily.JOB_SEEKER  # whose contract is the one hoped for
    code = item.family if item.contract is None or is_wish else item.contract
    what = code_word(code)
    named = f"{what}, {item.label}" if item.label else what
    day = None if item.started_on is None else formatting.near_day(item.started_on, today)
    return Step(
        "graduation-cap",
        joined(day, named if day else capital(named)),
        joined(item.employer_name, capital(code_word(item.proof))),
        item.started_on,
    )


def _actions(history: History, today: date) -> Iterator[Step]:
    translate = QCoreApplication.translate
    for item in history.actions:
        if item.status not in (ActionStatus.TO_DO, ActionStatus.IN_PROGRESS):
            continue
        if item.due_on is None:
            due = translate("person", "Sans date")
        else:
            late = translate("person", "En retard, prévu le {day}")
            text = late if item.is_late else translate("person", "Avant le {day}")
            due = text.format(day=formatting.near_day(item.due_on, today))
        detail = joined(due, code_word(item.owner))
        yield Step("flag", item.title, detail, item.due_on, item.is_late, item)

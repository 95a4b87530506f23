"""What a meeting or an action is worth in a week, as read from ``activity/hours.toml``."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, TypeVar

from sqlalchemy.orm import Session

from models.diagnostic import ActivityKind
from models.event import Attendance, EventKind
from services.rule_file import Section, reading, shipped_text, unique
from services.rule_texts import current_text

FILE: Final = "activity/hours.toml"
_HOUR: Final = 60
Kind = TypeVar("Kind", bound=enum.StrEnum)
Worth = TypeVar("Worth")


@dataclass(frozen=True, slots=True)
class ActionHours:
    """What one kind of action is worth.

    Attributes:
        minutes: Declared when nobody wrote how long it took.
        domain: Domain of the diagnostic an action written from the week is put under.
    """

    label: str
    minutes: int
    domain: str
    source: str


@dataclass(frozen=True, slots=True)
class Hours:
    """The rules of a week.

    Attributes:
        floor_minutes: The least a complete week should hold.
        norm_minutes: What a full week holds.
        meetings: Minutes of a meeting whose length is not written.
        uses_duration: Whether the length written on a meeting replaces them.
        not_declared: Attendances of a meeting that counts for nothing.
        validated: Attendances of a meeting that was held, in the person's presence.
    """

    version: str
    valid_from: date
    source: str
    floor_minutes: int
    norm_minutes: int
    week_source: str
    meetings: Mapping[EventKind, int]
    uses_duration: bool
    not_declared: frozenset[Attendance]
    validated: frozenset[Attendance]
    actions: Mapping[ActivityKind, ActionHours]

    def label(self, activity: ActivityKind) -> str:
        """Return the words of a kind of action."""
        return self.actions[activity].label


@cache
def shipped() -> Hours:
    """Return the rules shipped with the program; a constant once read."""
    return parse(shipped_text(FILE))


def hours_of(session: Session) -> Hours:
    """Return the rules in force in the agency.

    Raises:
        RuleFileError: The agency's own copy is wrong.
    """
    return parse(current_text(session, FILE))


def parse(text: str) -> Hours:
    """Read the text of the file.

    Raises:
        RuleFileError: It is not as expected; the message says where.
    """
    with reading(text, FILE) as root:
        with root.section("week") as week:
            floor, norm = week.integer("floor_hours"), week.integer("norm_hours")
            week_source = week.text("source")
            if norm < floor:
                raise week.wrong("norm_hours", norm)
        with root.section("meetings") as rule:
            uses_duration = rule.flag("uses_duration")
            not_declared = _set_of(rule, "not_declared")
            validated = _set_of(rule, "validated")
            rule.text("source")
            if not_declared & validated:
                raise rule.wrong("validated", min(not_declared & validated))
        return Hours(
            version=root.code("version"),
            valid_from=root.day("valid_from"),
            source=root.text("source"),
            floor_minutes=floor * _HOUR,
            norm_minutes=norm * _HOUR,
            week_source=week_source,
            meetings=_meetings(root),
            uses_duration=uses_duration,
            not_declared=not_declared,
            validated=validated,
            actions=_actions(root),
        )


def _meetings(root: Section) -> Mapping[EventKind, int]:
    def read(row: Section) -> tuple[Section, EventKind, int]:
        kind = _member(row, "kind", EventKind)
        row.text("source")
        return row, kind, row.integer("minutes")

    found = unique(read(row) for row in root.sections("meeting"))
    return _complete(root, "meeting", found, EventKind)


def _actions(root: Section) -> Mapping[ActivityKind, ActionHours]:
    def read(row: Section) -> tuple[Section, ActivityKind, ActionHours]:
        activity = _member(row, "activity", ActivityKind)
        worth = ActionHours(
            row.text("label"), row.integer("minutes"), row.code("domain"), row.text("source")
        )
        return row, activity, worth

    found = unique(read(row) for row in root.sections("action"))
    return _complete(root, "action", found, ActivityKind)


def _member(row: Section, key: str, kind: type[Kind]) -> Kind:
    return kind(row.one_of(key, [member.value for member in kind], row.code(key)))


def _complete(
    root: Section, key: str, found: dict[Kind, Worth], kind: type[Kind]
) -> Mapping[Kind, Worth]:
    """Refuse a file that forgets a kind: its hours would silently be nothing."""
    for member in kind:
        if member not in found:
            raise root.missing(f"{key}[{member.value}]")
    return found


def _set_of(rule: Section, key: str) -> frozenset[Attendance]:
    known = [attendance.value for attendance in Attendance]
    return frozenset(Attendance(rule.one_of(key, known, code)) for code in rule.codes(key))

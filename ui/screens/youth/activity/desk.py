"""What the section of the weekly activity reads and writes; every call runs in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.activity import records, week
from services.activity.week import ActionLine, Activity, Line, MeetingLine
from services.vault import OpenVault
from services.youths.records.actions import set_action_status
from services.youths.vocabulary import ActionStatus, Attendance


@dataclass(frozen=True, slots=True)
class Shown:
    """The weeks of somebody, and the lines of one of them."""

    activity: Activity
    monday: date
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ActivityDesk:
    """The database as the section needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def read(self, youth_id: int, monday: date | None) -> Shown:
        """Read the weeks, and the lines of the one chosen, or of the last that has begun."""
        with self.vault.database.read(self.vault.actor) as session:
            activity = week.activity_of(session, youth_id, today=self.today)
            shown = [one.monday for one in activity.weeks]
            begun = [day for day in shown if day <= self.today] or shown
            chosen = monday if monday in shown else begun[-1]
            return Shown(activity, chosen, week.lines_of(session, youth_id, chosen))

    def validate(self, line: ActionLine) -> None:
        """Accept the hours of an action as they were told."""
        with self.vault.database.write(self.vault.actor) as session:
            records.set_validated(session, line.id, line.version, line.declared_minutes)

    def take_back(self, line: ActionLine) -> None:
        """Take the accepted hours of an action back."""
        with self.vault.database.write(self.vault.actor) as session:
            records.set_validated(session, line.id, line.version, None)

    def finish(self, line: ActionLine) -> None:
        """Note that an action is done, the day it counts on if that day is past."""
        with self.vault.database.write(self.vault.actor) as session:
            done_on = min(line.day, self.today)
            set_action_status(
                session,
                line.id,
                line.version,
                ActionStatus.DONE,
                today=self.today,
                done_on=done_on,
            )

    def mark(self, line: MeetingLine, attendance: Attendance) -> None:
        """Note whether the person came."""
        with self.vault.database.write(self.vault.actor) as session:
            records.mark_meeting(session, line.id, line.version, attendance, today=self.today)

    def validate_week(self, youth_id: int, monday: date) -> tuple[int, ...]:
        """Accept the hours of every finished action of a week."""
        with self.vault.database.write(self.vault.actor) as session:
            return records.validate_week(session, youth_id, monday)

    def undo_week(self, youth_id: int, actions: Sequence[int]) -> None:
        """Take back what ``validate_week`` accepted."""
        with self.vault.database.write(self.vault.actor) as session:
            records.take_back(session, youth_id, actions)

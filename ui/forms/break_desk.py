"""What the answers to a break read and write; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date

from services.breaks import answers, undo
from services.breaks.answers import TaskInput
from services.breaks.listing import PersonBreaks
from services.breaks.rules import BreakRule, current
from services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class BreakDesk:
    """The database as the answers need it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def rule(self, line: PersonBreaks) -> BreakRule:
        """Return the rule of the first reason, with the task it proposes."""
        with self.vault.database.read(self.vault.actor) as session:
            return current(session).rules[line.first.code]

    def call(self, line: PersonBreaks, *, reached: bool) -> int:
        """Note a call."""
        with self.vault.database.write(self.vault.actor) as session:
            return answers.note_call(session, line, reached=reached, today=self.today)

    def appointment(self, line: PersonBreaks, event_id: int) -> int:
        """Note that an appointment was made."""
        with self.vault.database.write(self.vault.actor) as session:
            return answers.note_appointment(session, line, event_id, today=self.today)

    def task(self, line: PersonBreaks, task: TaskInput) -> int:
        """Add a task."""
        with self.vault.database.write(self.vault.actor) as session:
            return answers.add_task(session, line, task, today=self.today)

    def postpone(self, line: PersonBreaks, until: date | None, reason: str | None) -> int:
        """Put the breaks aside."""
        with self.vault.database.write(self.vault.actor) as session:
            return answers.postpone(session, line, until, reason, today=self.today)

    def undo(self, act_id: int) -> None:
        """Take an act back."""
        with self.vault.database.write(self.vault.actor) as session:
            undo.undo(session, act_id)

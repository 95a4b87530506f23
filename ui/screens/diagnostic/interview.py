"""The answers of an interview: one value, its history, and what follows from it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from services.diagnostics.facts import YouthFacts
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.proposals import Proposals, propose
from services.diagnostics.rules import Rules

DEEPEST = 500


class Interview(QObject):
    """Holds the form; every change goes through ``apply`` and can be undone.

    Signals:
        changed: The form, or what is proposed from it, is not what it was.
    """

    changed = Signal()

    def __init__(
        self,
        form: DiagnosticForm,
        facts: YouthFacts,
        rules: Rules,
        today: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._rules = rules
        self._today = today
        self._past: list[DiagnosticForm] = []
        self._future: list[DiagnosticForm] = []
        self._last_key = ""
        self._form = form
        self._proposals = propose(form, facts, rules, today)

    @property
    def form(self) -> DiagnosticForm:
        """The answers so far."""
        return self._form

    @property
    def proposals(self) -> Proposals:
        """What the rules propose from them."""
        return self._proposals

    @property
    def rules(self) -> Rules:
        """The grid and the rules of this interview."""
        return self._rules

    def apply(
        self, change: Callable[[DiagnosticForm], DiagnosticForm], *, merge_key: str = ""
    ) -> None:
        """Change the form; changes with one ``merge_key`` (typing a note) are undone together."""
        form = change(self._form)
        if form == self._form:
            return
        if not merge_key or merge_key != self._last_key:
            self._past = [*self._past[-DEEPEST:], self._form]
        self._last_key = merge_key
        self._future = []
        self._set(form)

    def undo(self) -> bool:
        """Go back one change; False when there is none."""
        return self._move(self._past, self._future)

    def redo(self) -> bool:
        """Make again the change that was undone; False when there is none."""
        return self._move(self._future, self._past)

    def _move(self, steps: list[DiagnosticForm], others: list[DiagnosticForm]) -> bool:
        # Typing taken back in its own field leaves a step that would change nothing.
        while steps and steps[-1] == self._form:
            steps.pop()
        if not steps:
            return False
        others.append(self._form)
        self._last_key = ""
        self._set(steps.pop())
        return True

    def _set(self, form: DiagnosticForm) -> None:
        self._form = form
        self._proposals = propose(form, self._facts, self._rules, self._today)
        self.changed.emit()

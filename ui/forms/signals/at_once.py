"""Answers that need no form: done, reopened, taken back."""

from collections.abc import Callable

from services.signals.answers import finish, withdraw
from services.signals.standing import Decision, Override
from services.tasks import TaskContext
from ui.context import ScreenContext


def finish_at_once(context: ScreenContext, decision: Decision, *, is_done: bool) -> None:
    """Say that a decision was carried out, or take it back."""
    today = context.today()

    def run(_task: TaskContext) -> None:
        with context.database.write(context.actor) as session:
            finish(session, decision.id, decision.version, is_done=is_done, today=today)

    _start(context, run, "signal_decision")


def withdraw_at_once(context: ScreenContext, override: Override) -> None:
    """Show a signal again."""
    today = context.today()

    def run(_task: TaskContext) -> None:
        with context.database.write(context.actor) as session:
            withdraw(session, override.id, override.version, today=today)

    _start(context, run, "signal_override")


def _start(context: ScreenContext, run: Callable[[TaskContext], None], table: str) -> None:
    def on_success(_nothing: object) -> None:
        context.bus.announce(table)

    def on_error(error: Exception) -> None:
        context.say_refusal(error)

    context.tasks.start(run, on_success=on_success, on_error=on_error)

"""A line of the list of breaks: who, why, what else, and the answers in place."""

from collections.abc import Callable
from datetime import date

from services.breaks.people import BreakLine
from ui.context import ScreenContext
from ui.forms import break_words
from ui.forms.break_answers import BreakAnswers
from ui.forms.day_rows import DayRow, named_block
from ui.widgets.chip import Chip
from ui.widgets.labels import Label
from ui.widgets.layouts import box, col, row

_INDENT = 46  # the answers stand under the words
_OTHERS = 2  # reasons written under the first; a longer list is not read


def break_row(
    context: ScreenContext, line: BreakLine, make_appointment: Callable[[BreakLine], object]
) -> DayRow:
    """Return the line of somebody; its answers answer to their letters."""
    today = context.today()
    first = line.line.first
    icon = Chip("", break_words.TONES[first.code], break_words.ICONS[first.code])
    kind = Label(break_words.kind(first.code), "caption")
    body = named_block(line.name, *sentences(line, today), *_others(context, line))
    top = row(box(col(icon, None)), (body, 1), box(col(kind, None)), gap=12)

    def answers() -> BreakAnswers:
        made = BreakAnswers(context, line)
        made.left.connect(found.setFocus)
        made.appointment_wanted.connect(make_appointment)
        return made

    may_answer = context.may("break.answer")
    found = DayRow(top, answers=answers if may_answer else None, indent=_INDENT)

    def press(key: str) -> None:
        shown = found.ensure_answers()
        if isinstance(shown, BreakAnswers) and not shown.is_busy():
            shown.press(key)

    found.key_pressed.connect(press)
    found.opened.connect(lambda: context.navigator.go("youth", line.youth_id))
    found.setAccessibleName(f"{line.name}. {break_words.reason(first, today)}")
    return found


def sentences(line: BreakLine, today: date) -> list[str]:
    """Return the reason shown with its dates, then the first of the others on one line each."""
    first, *others = line.line.breaks
    told = [break_words.reason(first, today), break_words.detail(first)]
    told += [f"+ {break_words.reason(one, today)}" for one in others[:_OTHERS]]
    if len(others) > _OTHERS:
        told.append(f"+ {break_words.more(len(others) - _OTHERS)}")
    return told


def is_busy(found: DayRow) -> bool:
    """Tell whether an answer is being typed in a line."""
    return isinstance(found.answers, BreakAnswers) and found.answers.is_busy()


def _others(context: ScreenContext, line: BreakLine) -> list[str]:
    """Return whose caseload it is, when it is a colleague's."""
    if line.adviser_id is None or line.adviser_id == context.actor.account_id:
        return []
    return [break_words.followed_by(line.adviser_name)]

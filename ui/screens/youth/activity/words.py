"""What the weekly activity says: weeks, lines, and where each stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.activity.durations import hours_text
from services.activity.week import ActionLine, Activity, Line, MeetingLine, Week
from services.activity.weeks import WeekState
from services.youths.vocabulary import ActionStatus, Attendance
from ui.forms.words import capital, code_word
from ui.item_models.paged import Column

UNKNOWN = "–"
_OUTSIDE = (WeekState.BEFORE, WeekState.AFTER, WeekState.TO_COME)


def week_name(week: Week) -> str:
    """Return "Semaine 47, du 16 nov."."""
    text = QCoreApplication.translate("activity", "{week}, du {day}")
    return text.format(
        week=capital(formatting.iso_week(week.monday)), day=formatting.narrow_date(week.monday)
    )


def state_words(week: Week, floor: int) -> str:
    """Return where a week stands beside the contract and the floor, in words."""
    translate = QCoreApplication.translate
    words = {
        WeekState.BEFORE: translate("activity", "avant l’entrée"),
        WeekState.AFTER: translate("activity", "après la sortie"),
        WeekState.TO_COME: translate("activity", "à venir"),
        WeekState.RUNNING: translate("activity", "en cours"),
        WeekState.PARTIAL: translate("activity", "incomplète : entrée ou sortie dans la semaine"),
    }
    if week.state in words:
        return words[week.state]
    hours = hours_text(floor)
    if week.declared_minutes < floor:
        return translate("activity", "sous {hours}").format(hours=hours)
    if week.validated_minutes < floor:
        return translate("activity", "heures à valider")
    return translate("activity", "{hours} ou plus").format(hours=hours)


def minutes_words(week: Week, minutes: int) -> str:
    """Return the hours of a week; none where none were expected."""
    return UNKNOWN if week.state in _OUTSIDE and not minutes else hours_text(minutes)


def summary(activity: Activity) -> str:
    """Return the conclusion about the complete weeks."""
    translate = QCoreApplication.translate
    complete = [week for week in activity.weeks if week.is_compared]
    floor = hours_text(activity.hours.floor_minutes)
    if not complete:
        text = translate(
            "activity", "Aucune semaine complète à comparer avec {floor} pour le moment."
        )
        return text.format(floor=floor)
    under = sum(week.declared_minutes < activity.hours.floor_minutes for week in complete)
    if not under:
        text = translate("activity", "{floor} ou plus déclarées, chaque semaine complète.")
        return text.format(floor=floor)
    text = translate("activity", "Sous {floor} déclarées : {share} semaines complètes.")
    return text.format(floor=floor, share=formatting.fraction(under, len(complete)))


def source_words(line: Line) -> str:
    """Return where a line comes from."""
    if isinstance(line, MeetingLine):
        return capital(code_word(line.kind))
    action = QCoreApplication.translate("activity", "Action : {activity}")
    return action.format(activity=line.activity_label)


def label_words(line: Line) -> str:
    """Return what was done."""
    if isinstance(line, ActionLine):
        return line.title
    return line.label or source_words(line)


def status_words(line: Line) -> str:
    """Return where a line stands, and what it counts for."""
    translate = QCoreApplication.translate
    if isinstance(line, MeetingLine):
        word = code_word(line.attendance)
        if line.declared_minutes or line.attendance not in (
            Attendance.ABSENT,
            Attendance.CANCELLED,
            Attendance.POSTPONED,
        ):
            return word
        return translate("activity", "{attendance} : ne compte pas").format(attendance=word)
    if line.status is not ActionStatus.DONE:
        return code_word(line.status)
    if line.awaits:
        return translate("activity", "faite, heures à valider")
    return translate("activity", "faite, heures validées")


def declared_words(line: Line) -> str:
    """Return the hours told, or those of the kind when nobody told."""
    hours = hours_text(line.declared_minutes)
    if not line.is_usual or not line.declared_minutes:
        return hours
    return QCoreApplication.translate("activity", "{hours} (usuel)").format(hours=hours)


def validated_words(line: Line) -> str:
    """Return the hours accepted."""
    minutes = line.validated_minutes
    return UNKNOWN if not minutes else hours_text(minutes)


def say_line(line: Line) -> str:
    """Tell a line whole, for screen readers."""
    parts = (
        formatting.full_date(line.day),
        source_words(line),
        label_words(line),
        hours_text(line.declared_minutes),
        status_words(line),
    )
    return ", ".join(parts)


def say_week(week: Week, floor: int) -> str:
    """Tell a week whole, for screen readers."""
    return f"{week_name(week)}, {hours_text(week.declared_minutes)}, {state_words(week, floor)}"


def line_columns() -> Sequence[Column[Line]]:
    """Return the columns of the lines of a week."""
    translate = QCoreApplication.translate
    return (
        Column(lambda: translate("activity", "Jour"), _day),
        Column(lambda: translate("activity", "Activité"), label_words),
        Column(lambda: translate("activity", "Source"), source_words),
        Column(lambda: translate("activity", "Déclaré"), declared_words, is_number=True),
        Column(lambda: translate("activity", "Validé"), validated_words, is_number=True),
        Column(lambda: translate("activity", "État"), status_words),
    )


def _day(line: Line) -> str:
    return f"{formatting.full_date(line.day)[:3]}. {formatting.narrow_date(line.day)}"

"""Single letters, each with the list it acts in."""

from collections.abc import Mapping
from typing import Final

from services.i18n import QT_TRANSLATE_NOOP
from ui.commands import CommandSpec, Context

LIST_KEYS: Final[tuple[CommandSpec, ...]] = (
    CommandSpec(
        "call", QT_TRANSLATE_NOOP("commands", "Appeler"), "phone", ("A",), context=Context.TODAY
    ),
    CommandSpec(
        "appointment", QT_TRANSLATE_NOOP("commands", "Prendre rendez-vous"), "calendar-plus",
        ("R",), context=Context.TODAY,
    ),
    CommandSpec(
        "task", QT_TRANSLATE_NOOP("commands", "Noter une tâche"), "list-checks", ("T",),
        context=Context.TODAY,
    ),
    CommandSpec(
        "postpone", QT_TRANSLATE_NOOP("commands", "Reporter…"), "clock", ("P",),
        context=Context.TODAY,
    ),
    CommandSpec(
        "came", QT_TRANSLATE_NOOP("commands", "Venu"), "check", ("V",),
        context=Context.TODAY,
    ),
    CommandSpec(
        "missed", QT_TRANSLATE_NOOP("commands", "Pas venu"), "x", ("N",),
        context=Context.TODAY,
    ),
    CommandSpec(
        "situations", QT_TRANSLATE_NOOP("commands", "Situations"), "", ("S",),
        context=Context.GRID,
    ),
    CommandSpec(
        "objectives", QT_TRANSLATE_NOOP("commands", "Objectifs"), "", ("O",),
        context=Context.GRID,
    ),
    CommandSpec(
        "comment", QT_TRANSLATE_NOOP("commands", "Commentaire"), "", ("C",),
        context=Context.GRID,
    ),
    CommandSpec(
        "zoom_in", QT_TRANSLATE_NOOP("commands", "Agrandir"), "zoom-in", ("+", "="),
        context=Context.TIMELINE,
    ),
    CommandSpec(
        "zoom_out", QT_TRANSLATE_NOOP("commands", "Réduire"), "", ("-",),
        context=Context.TIMELINE,
    ),
    CommandSpec(
        "validate_hours", QT_TRANSLATE_NOOP("commands", "Valider la ligne"), "check", ("V",),
        context=Context.WEEK,
    ),
    CommandSpec(
        "finish_line", QT_TRANSLATE_NOOP("commands", "Noter l’action faite"), "circle-check",
        ("F",), context=Context.WEEK,
    ),
    CommandSpec(
        "mark_absent", QT_TRANSLATE_NOOP("commands", "Noter une absence"), "x", ("A",),
        context=Context.WEEK,
    ),
    CommandSpec(
        "validate_week", QT_TRANSLATE_NOOP("commands", "Valider toute la semaine"), "list-checks",
        ("T",), context=Context.WEEK,
    ),
    CommandSpec(
        "agenda_new", QT_TRANSLATE_NOOP("commands", "Nouveau rendez-vous"), "calendar-plus",
        ("N",), context=Context.AGENDA,
    ),
    CommandSpec(
        "agenda_group", QT_TRANSLATE_NOOP("commands", "Événement collectif"), "users", ("G",),
        context=Context.AGENDA,
    ),
    CommandSpec(
        "agenda_postpone", QT_TRANSLATE_NOOP("commands", "Reporter…"), "clock", ("P",),
        context=Context.AGENDA,
    ),
    CommandSpec(
        "agenda_today", QT_TRANSLATE_NOOP("commands", "Aujourd’hui"), "sun", ("T",),
        context=Context.AGENDA,
    ),
    CommandSpec(
        "sheet_present", QT_TRANSLATE_NOOP("commands", "Présent"), "", ("P",),
        context=Context.SHEET,
    ),
    CommandSpec(
        "sheet_absent", QT_TRANSLATE_NOOP("commands", "Absent"), "", ("A",),
        context=Context.SHEET,
    ),
    CommandSpec(
        "sheet_unknown", QT_TRANSLATE_NOOP("commands", "Non précisé"), "", ("N",),
        context=Context.SHEET,
    ),
    CommandSpec(
        "reminder_reached", QT_TRANSLATE_NOOP("commands", "Joint au téléphone"), "", ("J",),
        context=Context.REMINDERS,
    ),
    CommandSpec(
        "reminder_word", QT_TRANSLATE_NOOP("commands", "Message laissé"), "", ("L",),
        context=Context.REMINDERS,
    ),
    CommandSpec(
        "reminder_sent", QT_TRANSLATE_NOOP("commands", "Message envoyé"), "", ("M",),
        context=Context.REMINDERS,
    ),
    CommandSpec(
        "reminder_silent", QT_TRANSLATE_NOOP("commands", "Sans réponse"), "", ("S",),
        context=Context.REMINDERS,
    ),
    CommandSpec(
        "desk_arrived", QT_TRANSLATE_NOOP("commands", "Arrivé"), "check", ("A",),
        context=Context.DESK,
    ),
    CommandSpec(
        "desk_taken", QT_TRANSLATE_NOOP("commands", "Reçu"), "handshake", ("R",),
        context=Context.DESK,
    ),
    CommandSpec(
        "desk_gone", QT_TRANSLATE_NOOP("commands", "Reparti sans être reçu"), "x", ("D",),
        context=Context.DESK,
    ),
    CommandSpec(
        "desk_new", QT_TRANSLATE_NOOP("commands", "Nouvelle arrivée"), "plus", ("N",),
        context=Context.DESK,
    ),
    CommandSpec(
        "carry_copy", QT_TRANSLATE_NOOP("commands", "Copier la ligne"), "copy", ("C",),
        context=Context.CARRY_OVER,
    ),
)  # fmt: skip
"""Keys that act while their list has the focus, and only then."""

TITLES: Final[Mapping[Context, str]] = {
    Context.TODAY: QT_TRANSLATE_NOOP("commands", "Aujourd’hui et ruptures"),
    Context.AGENDA: QT_TRANSLATE_NOOP("commands", "Dans l’agenda"),
    Context.SHEET: QT_TRANSLATE_NOOP("commands", "Sur une feuille de présence"),
    Context.REMINDERS: QT_TRANSLATE_NOOP("commands", "Dans les rappels"),
    Context.DESK: QT_TRANSLATE_NOOP("commands", "À l’accueil"),
    Context.CARRY_OVER: QT_TRANSLATE_NOOP("commands", "Dans les lignes à reporter"),
    Context.WEEK: QT_TRANSLATE_NOOP("commands", "Dans une semaine d’activité"),
    Context.TIMELINE: QT_TRANSLATE_NOOP("commands", "Sur la frise"),
}
"""Where the letters of a list act, as the help says it; that of the grid tells its digits too."""

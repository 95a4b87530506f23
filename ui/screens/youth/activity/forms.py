"""The small forms of a week: something done, and the hours accepted for it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.activity.durations import hours_text, parse_minutes
from services.activity.hours import Hours
from services.activity.records import ActivityInput, add_activity, set_validated
from services.activity.week import ActionLine
from services.errors import ValidationError
from services.formatting import NBSP
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.vocabulary import ActivityKind
from ui.forms.codes import CodeChoice
from ui.screens.youth.desk import Desk
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class ActivityForm(RecordForm):
    """Something the person did this week, or is doing."""

    TABLE = "action"

    def __init__(self, today: Callable[[], date], hours: Hours, monday: date) -> None:
        self._hours = hours
        self.done = Check()
        self.done.setChecked(True)
        fields = {
            "activity": Field(CodeChoice()),
            "title": Field(QLineEdit()),
            "day": Field(DateField(today=today)),
            "minutes": Field(QLineEdit()),
            "is_done": Field(self.done),
        }
        super().__init__(fields, today)
        self.retranslate()
        self.choice("activity").set_value(ActivityKind.WORK)
        day = self.fields["day"].editor
        assert isinstance(day, DateField)  # noqa: S101 - built so
        day.set_value(min(monday, today()) if monday > today() else _within(monday, today()))
        self.choice("activity").currentIndexChanged.connect(self._show_usual)
        self._show_usual()

    @override
    def name(self) -> str:
        return self.tr("Ajouter une activité")

    @override
    def done_words(self) -> str:
        return self.tr("Activité ajoutée.")

    @override
    def write(self, youth_id: int) -> Write:
        kind = self.choice("activity").value()
        assert isinstance(kind, ActivityKind)  # noqa: S101 - one is always chosen
        typed = self.text("minutes")
        data = ActivityInput(
            activity=kind,
            title=self.text("title"),
            day=self.required_day("day"),
            minutes=None if typed is None else parse_minutes("minutes", typed),
            is_done=self.done.isChecked(),
        )

        def run(desk: Desk) -> None:
            with desk.vault.database.write(desk.vault.actor) as session:
                add_activity(session, youth_id, data, today=desk.today)

        return run

    @override
    def retranslate(self) -> None:
        kinds = [(kind, self._hours.label(kind)) for kind in self._hours.actions]
        self.choice("activity").set_options(kinds)
        self.name_fields(
            {
                "activity": self.tr("Catégorie"),
                "title": self.tr("Ce qui a été fait"),
                "day": self.tr("Jour"),
                "minutes": self.tr("Durée déclarée"),
                "is_done": self.tr("Avancement"),
            },
            optional=("title", "minutes"),
        )
        self.done.setText(self.tr("L’activité est terminée"))
        self.set_example("minutes", f"2{NBSP}h{NBSP}30")

    def _show_usual(self) -> None:
        kind = self.choice("activity").value()
        if isinstance(kind, ActivityKind):
            usual = hours_text(self._hours.actions[kind].minutes)
            note = self.tr("Laissée vide, la durée compte pour {hours}.").format(hours=usual)
            self.fields["minutes"].set_note(note)


class ValidatedForm(RecordForm):
    """The hours accepted for one action, when they differ from those told."""

    TABLE = "action"

    def __init__(self, today: Callable[[], date], line: ActionLine) -> None:
        self._line = line
        super().__init__({"minutes": Field(QLineEdit())}, today)
        self.retranslate()
        minutes = line.validated_minutes
        shown = line.declared_minutes if minutes is None else minutes
        editor = self.fields["minutes"].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        editor.setText(hours_text(shown).replace(NBSP, " "))
        editor.selectAll()

    @override
    def about(self) -> int:
        return self._line.id

    @override
    def version(self) -> int:
        return self._line.version

    @override
    def name(self) -> str:
        return self.tr("Heures validées")

    @override
    def done_words(self) -> str:
        return self.tr("Heures validées.")

    @override
    def write(self, youth_id: int) -> Write:
        typed = self.text("minutes")
        if typed is None:
            message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
            raise ValidationError("minutes", message)
        minutes, line = parse_minutes("minutes", typed), self._line

        def run(desk: Desk) -> None:
            with desk.vault.database.write(desk.vault.actor) as session:
                set_validated(session, line.id, line.version, minutes)

        return run

    @override
    def retranslate(self) -> None:
        self.name_fields({"minutes": self._line.title})
        told = hours_text(self._line.declared_minutes)
        self.fields["minutes"].set_note(self.tr("Déclaré : {hours}.").format(hours=told))


def _within(monday: date, today: date) -> date:
    """Return today when it lies in the week, else its first day."""
    return today if 0 <= (today - monday).days < 7 else monday

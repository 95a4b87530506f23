"""The small form of a meeting or a contact, new or corrected."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.programmes.outside import Span
from services.youths.items import EventItem
from services.youths.records.events import EventInput
from services.youths.vocabulary import Attendance, EventKind, Modality
from ui.forms.codes import CodeChoice
from ui.forms.outside_notice import OutsideNotice
from ui.forms.words import options
from ui.screens.youth.desk import Desk
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class EventForm(RecordForm):
    """A meeting or a contact, past or to come."""

    TABLE = "event"

    def __init__(
        self,
        today: Callable[[], date],
        *,
        may_be_first: bool = False,
        item: EventItem | None = None,
    ) -> None:
        super().__init__(
            {
                "kind": Field(CodeChoice()),
                "occurred_on": Field(DateField(today=today)),
                "starts_at": Field(QLineEdit()),
                "duration_minutes": Field(QLineEdit()),
                "modality": Field(CodeChoice()),
                "attendance": Field(CodeChoice()),
                "label": Field(QLineEdit()),
            },
            today,
        )
        self._item = item
        self._programmes: Sequence[Span] = ()
        self.outside = OutsideNotice()
        self.layout_column.insertWidget(2, self.outside)  # under the day
        self.from_youth = Check()
        self.first = Check()
        self.layout_column.addWidget(self.from_youth)
        self.layout_column.addWidget(self.first)
        self.first.setVisible(may_be_first)
        self.retranslate()
        self._fill(item)
        self.line("occurred_on").textChanged.connect(self._check_day)

    def set_programmes(self, programmes: Sequence[Span]) -> None:
        """Say the programmes of the person, to tell a day that is in none of them."""
        self._programmes = programmes
        self._check_day()

    @Slot()
    def _check_day(self) -> None:
        self.outside.show_day(self._programmes, self.typed_day("occurred_on"))

    @override
    def name(self) -> str:
        if self._item is not None:
            return self.tr("Corriger un rendez-vous")
        return self.tr("Rendez-vous ou contact")

    @override
    def done_words(self) -> str:
        return self.tr("Rendez-vous enregistré.")

    @override
    def version(self) -> int | None:
        return None if self._item is None else self._item.version

    @override
    def draft_code(self) -> str:
        return super().draft_code() if self._item is None else f"e.{self._item.id:x}"

    @override
    def write(self, youth_id: int) -> Write:
        data = self._data()
        item = self._item
        if item is not None:
            return lambda desk: desk.edit_event(item.id, item.version, data)
        is_first = self.first.isChecked()
        return lambda desk: desk.add_event(youth_id, data, is_first=is_first)

    @override
    def undo(self) -> Write | None:
        item = self._item
        if item is None:
            return None
        return lambda desk: desk.edit_event(item.id, item.version + 1, Desk.event_input(item))

    def _data(self) -> EventInput:
        kind, modality = self.choice("kind").value(), self.choice("modality").value()
        attendance = self.choice("attendance").value()
        assert isinstance(kind, EventKind)  # noqa: S101 - always chosen
        assert isinstance(modality, Modality)  # noqa: S101
        assert isinstance(attendance, Attendance)  # noqa: S101
        return EventInput(
            kind=kind,
            occurred_on=self.required_day("occurred_on"),
            modality=modality,
            attendance=attendance,
            starts_at=self.clock("starts_at"),
            duration_minutes=self.number("duration_minutes"),
            label=self.text("label"),
            from_youth=self.from_youth.isChecked(),
        )

    def _fill(self, item: EventItem | None) -> None:
        self.choice("kind").set_value(item.kind if item else EventKind.INTERVIEW)
        self.choice("modality").set_value(item.modality if item else Modality.ON_SITE)
        self.choice("attendance").set_value(item.attendance if item else Attendance.PLANNED)
        if item is None:
            return
        self.set_day("occurred_on", item.occurred_on)
        starts_at = "" if item.starts_at is None else formatting.clock(item.starts_at)
        self.set_text("starts_at", starts_at)
        self.set_text("duration_minutes", item.duration_minutes)
        self.set_text("label", item.label)
        self.from_youth.setChecked(item.from_youth)

    @override
    def retranslate(self) -> None:
        self.choice("kind").set_options(options(EventKind))
        self.choice("modality").set_options(options(Modality))
        self.choice("attendance").set_options(options(Attendance))
        self.name_fields(
            {
                "kind": self.tr("Nature"),
                "occurred_on": self.tr("Date"),
                "starts_at": self.tr("Heure"),
                "duration_minutes": self.tr("Durée en minutes"),
                "modality": self.tr("Comment"),
                "attendance": self.tr("Présence"),
                "label": self.tr("Objet"),
            },
            ("starts_at", "duration_minutes", "label"),
        )
        self.set_example("starts_at", self.tr("14 h 30"))
        self.set_example("label", self.tr("Bilan de phase"))
        self.from_youth.setText(self.tr("À l’initiative de la personne"))
        self.first.setText(self.tr("C’est le premier accueil"))

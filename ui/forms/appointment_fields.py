"""The fields of an appointment, and how they are read."""

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.agenda.spans import Span
from services.agenda.typed import parse_clock, parse_minutes
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.dates import parse_day
from services.youths.records.events import EventInput
from services.youths.vocabulary import Attendance, EventKind, Modality
from ui.forms.appointment_desk import Places
from ui.forms.codes import CodeChoice
from ui.forms.coming_date import ComingDate
from ui.forms.words import options
from ui.widgets.field import Field
from ui.widgets.layouts import col, row

KINDS = tuple(kind for kind in EventKind if kind is not EventKind.MESSAGE)


class AppointmentFields(QWidget):
    """Date and hour first: that is what one agrees on aloud.

    Signals:
        edited: Something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], *, with_label: bool) -> None:
        super().__init__()
        self._today = today
        self._places = Places((), ())
        self.day = ComingDate(today=today)
        self.hour = QLineEdit()
        self.duration = QLineEdit()
        self.label = QLineEdit()
        self.kind, self.modality = CodeChoice(), CodeChoice()
        self.site, self.adviser = CodeChoice(), CodeChoice()
        self.fields = {
            "occurred_on": Field(self.day),
            "starts_at": Field(self.hour),
            "duration_minutes": Field(self.duration),
            "kind": Field(self.kind),
            "modality": Field(self.modality),
            "adviser_id": Field(self.adviser),
            "site_id": Field(self.site),
            "label": Field(self.label),
        }
        self.fields["label"].setVisible(with_label)
        fields = self.fields
        self.setLayout(
            col(
                fields["occurred_on"],
                row((fields["starts_at"], 1), (fields["duration_minutes"], 1), gap=12),
                fields["kind"],
                row((fields["modality"], 1), (fields["site_id"], 1), gap=12),
                fields["adviser_id"],
                fields["label"],
                gap=12,
            )
        )
        self._retranslate()
        self._connect()

    def offer(self, places: Places) -> None:
        """Offer the advisers and the sites."""
        self._places = places
        self._offer_places()

    def editors(self) -> dict[str, QWidget]:
        """Return what is typed into, by field."""
        return {name: field.editor for name, field in self.fields.items()}

    def show_values(self, data: EventInput) -> None:
        """Show an appointment."""
        for field in self.fields.values():
            field.clear_error()
        self.day.set_value(data.occurred_on)
        self.hour.setText("" if data.starts_at is None else formatting.clock(data.starts_at))
        minutes = data.duration_minutes
        self.duration.setText("" if minutes is None else formatting.minutes(minutes))
        self.kind.set_value(data.kind)
        self.modality.set_value(data.modality)
        self.adviser.set_value(data.adviser_id)
        self.site.set_value(data.site_id)
        self.label.setText(data.label or "")

    def read(self, attendance: Attendance) -> EventInput:
        """Return what is typed.

        Raises:
            ValidationError: A field is missing or cannot be read.
        """
        kind, modality = self.kind.value(), self.modality.value()
        assert isinstance(kind, EventKind)  # noqa: S101 - always chosen
        assert isinstance(modality, Modality)  # noqa: S101
        return EventInput(
            kind=kind,
            occurred_on=self._required_day(),
            modality=modality,
            attendance=attendance,
            starts_at=self._clock(),
            duration_minutes=parse_minutes("duration_minutes", self.duration.text()),
            label=self.label.text().strip() or None,
            adviser_id=self.adviser_id(),
            site_id=_key(self.site.value()),
        )

    def adviser_id(self) -> int | None:
        """Return the adviser chosen."""
        return _key(self.adviser.value())

    def site_id(self) -> int | None:
        """Return the site chosen."""
        return _key(self.site.value())

    def span(self) -> Span | None:
        """Return the time typed as far as it can be read; None without a day."""
        day = self.day.value()
        if day is None:
            return None
        try:
            starts_at = self._clock()
            minutes = parse_minutes("duration_minutes", self.duration.text())
        except ValidationError:
            return Span(day, None)
        return Span(day, starts_at, minutes)

    def _required_day(self) -> date:
        found = self.day.value()
        if found is not None:
            return found
        if self.day.is_blank():
            message = QT_TRANSLATE_NOOP("errors", "Ce champ est obligatoire. Complétez-le.")
            raise ValidationError("occurred_on", message)
        return parse_day("occurred_on", self.day.text(), today=self._today())

    def _clock(self) -> time | None:
        return parse_clock("starts_at", self.hour.text())

    def _connect(self) -> None:
        for edit in (self.day, self.hour, self.duration, self.label):
            edit.textChanged.connect(self.edited)
        for choice in (self.kind, self.modality, self.site, self.adviser):
            choice.currentIndexChanged.connect(self.edited)

    def _offer_places(self) -> None:
        nobody: Sequence[tuple[object, str]] = [(None, self.tr("Personne pour l’instant"))]
        advisers = [(row.id, row.name) for row in self._places.advisers]
        self.adviser.set_options([*nobody, *advisers])
        anywhere: Sequence[tuple[object, str]] = [(None, self.tr("Site du dossier"))]
        self.site.set_options([*anywhere, *((row.id, row.name) for row in self._places.sites)])

    def _retranslate(self) -> None:
        self.kind.set_options(options(KINDS))
        self.modality.set_options(options(Modality))
        self._offer_places()
        labels = {
            "occurred_on": self.tr("Date"),
            "starts_at": self.tr("Heure"),
            "duration_minutes": self.tr("Durée"),
            "kind": self.tr("Nature"),
            "modality": self.tr("Comment"),
            "adviser_id": self.tr("Avec"),
            "site_id": self.tr("Site"),
            "label": self.tr("Objet"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        for name in ("starts_at", "duration_minutes", "label"):
            self.fields[name].set_optional(True)
        self.hour.setPlaceholderText(self.tr("14 h 30"))
        self.duration.setPlaceholderText(self.tr("45 min"))
        self.label.setPlaceholderText(self.tr("Bilan de phase"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _key(value: object) -> int | None:
    return value if isinstance(value, int) else None

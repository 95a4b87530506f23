"""A collective event as one types it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.accounts import SiteRow
from services.agenda.appointments import AdviserRow
from services.agenda.conflicts import Wanted
from services.agenda.enrolments import GroupPage
from services.agenda.groups import KINDS, GroupInput
from services.agenda.spans import Span
from services.agenda.typed import parse_clock, parse_minutes
from services.errors import AppError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.vocabulary import EventKind
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.coming_date import ComingDate
from ui.forms.conflict_notice import ConflictNotice
from ui.forms.draft_bar import DraftBar
from ui.forms.form_draft import FormDraft
from ui.forms.keys import answer_keys
from ui.forms.words import options
from ui.translation import translate_error
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row
from ui.widgets.scroll import scroll

_MOST_DAYS = 31


class GroupForm(QWidget):
    """Title, hours, seats, who runs it; several days in a row make a series.

    Signals:
        submitted: What is typed, and on how many days.
        left: The user closed it. What was typed is kept as a draft, unless they gave it up.
    """

    submitted = Signal(object, int)  # GroupInput, days
    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.page: GroupPage | None = None
        self._dirty = False
        self._places: tuple[Sequence[AdviserRow], Sequence[SiteRow]] = ((), ())
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self.day = ComingDate(today=context.today)
        self.title_edit, self.hour, self.duration = QLineEdit(), QLineEdit(), QLineEdit()
        self.seats, self.days, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.site = CodeChoice(), CodeChoice()
        self.adviser, self.second = CodeChoice(), CodeChoice()
        self.fields = {
            "title": Field(self.title_edit),
            "kind": Field(self.kind),
            "occurred_on": Field(self.day),
            "other_days": Field(self.days),
            "starts_at": Field(self.hour),
            "duration_minutes": Field(self.duration),
            "seats": Field(self.seats),
            "site_id": Field(self.site),
            "place": Field(self.place),
            "adviser_id": Field(self.adviser),
            "second_adviser_id": Field(self.second),
        }
        self.draft_bar = DraftBar()
        self._holder = QWidget()
        editors = {name: field.editor for name, field in self.fields.items()}
        self._draft = FormDraft(context, self.draft_bar, self._holder, editors, self)
        self.notice = ConflictNotice(context)
        self._message = Wrapped("", "small", "danger")
        self.cancel = Button("", "ghost")
        self.save_button = Button("", "primary", "check")
        self._build()
        self._connect()
        self._retranslate()

    def offer(self, advisers: Sequence[AdviserRow], sites: Sequence[SiteRow]) -> None:
        """Offer who may run it, and where."""
        self._places = (advisers, sites)
        self._offer()

    def start_new(self, data: GroupInput) -> None:
        """Begin a new collective event."""
        self.page = None
        self._show(data)

    def start_edit(self, page: GroupPage) -> None:
        """Correct a collective event: this day of it, when it lasts several."""
        self.page = page
        self._show(page.data)

    def focus_task(self) -> None:
        """Put the focus on the title."""
        self.title_edit.setFocus()

    def is_dirty(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._dirty

    def set_busy(self, busy: bool) -> None:
        """Close the button while it is being saved."""
        self.save_button.set_available(not busy, self.tr("L’enregistrement est en cours."))

    def refuse(self, error: AppError) -> None:
        """Say what is wrong, on its field if it has one."""
        self.set_busy(False)
        field = self.fields.get(getattr(error, "field", ""))
        if field is not None:
            field.show_error(translate_error(error))
            field.editor.setFocus()
        else:
            self._message.setText(translate_error(error))

    @Slot()
    def submit(self) -> None:
        """Give what is typed to whoever saves it, or say what is wrong with it."""
        if self._draft.is_waiting():
            return
        self._message.setText("")
        try:
            data, days = self._read(), self._number("other_days", self.days) or 1
            if not 1 <= days <= _MOST_DAYS:
                message = QT_TRANSLATE_NOOP("errors", "Indiquez un nombre de {least} à {most}.")
                raise ValidationError("other_days", message, least=1, most=_MOST_DAYS)
        except ValidationError as error:
            self.refuse(error)
            return
        self.set_busy(True)
        self.submitted.emit(data, days)

    def finish(self) -> None:
        """Throw the draft away: it is saved."""
        self.set_busy(False)
        self._dirty = False
        self._draft.forget()

    @Slot()
    def give_up(self) -> None:
        """Throw away what is typed, and close."""
        self.finish()
        self.left.emit()

    @Slot()
    def _leave(self) -> None:
        """Close; what is typed stays as a draft, and is offered the next time."""
        if self._draft.flush():
            self.left.emit()

    @Slot(object)
    def _on_resumed(self, version: int | None) -> None:
        if self.page is not None and version != self.page.version:
            self._message.setText(
                self.tr("Cet événement a changé depuis : relisez avant d’enregistrer.")
            )
        self._dirty = True
        self.focus_task()

    @Slot(object)
    def _on_draft_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.refuse(error)

    def _read(self) -> GroupInput:
        kind, day = self.kind.value(), self.day.value()
        assert isinstance(kind, EventKind)  # noqa: S101 - always chosen
        if day is None:
            message = QT_TRANSLATE_NOOP("errors", "Indiquez le jour, par exemple 23/11.")
            raise ValidationError("occurred_on", message)
        return GroupInput(
            kind=kind,
            title=self.title_edit.text(),
            occurred_on=day,
            starts_at=parse_clock("starts_at", self.hour.text()),
            duration_minutes=parse_minutes("duration_minutes", self.duration.text()),
            site_id=_key(self.site),
            place=self.place.text().strip() or None,
            seats=self._number("seats", self.seats),
            adviser_id=_key(self.adviser),
            second_adviser_id=_key(self.second),
        )

    def _number(self, name: str, edit: QLineEdit) -> int | None:
        text = edit.text().strip()
        if not text:
            return None
        if not text.isascii() or not text.isdigit() or len(text) > 4:
            message = QT_TRANSLATE_NOOP(
                "errors", "« {text} » n’est pas un nombre entier. Écrivez-le en chiffres."
            )
            raise ValidationError(name, message, text=text[:20])
        return int(text)

    def _show(self, data: GroupInput) -> None:
        self._draft.end()
        for field in self.fields.values():
            field.clear_error()
        self._message.setText("")
        self.set_busy(False)
        self.title_edit.setText(data.title)
        self.kind.set_value(data.kind)
        self.day.set_value(data.occurred_on)
        self.hour.setText("" if data.starts_at is None else formatting.clock(data.starts_at))
        minutes = data.duration_minutes
        self.duration.setText("" if minutes is None else formatting.minutes(minutes))
        self.seats.setText("" if data.seats is None else str(data.seats))
        self.place.setText(data.place or "")
        self.site.set_value(data.site_id)
        self.adviser.set_value(data.adviser_id)
        self.second.set_value(data.second_adviser_id)
        self.days.setText("")
        self.fields["other_days"].setVisible(self.page is None)
        self._dirty = False
        self._name_all()
        about, version = "", None
        if self.page is not None:
            about, version = f".{self.page.id:x}", self.page.version
        self._draft.begin(f"group{about}", None, version)

    @Slot()
    def _on_typed(self) -> None:
        self._dirty = True

    @Slot()
    def _check(self) -> None:
        day = self.day.value()
        try:
            hour = parse_clock("starts_at", self.hour.text())
            minutes = parse_minutes("duration_minutes", self.duration.text())
        except ValidationError:
            hour = minutes = None
        if day is None or not self.isVisible():
            self.notice.check(None)
            return
        group_id = None if self.page is None else self.page.id
        span = Span(day, hour, minutes)
        self.notice.check(
            Wanted(span, _key(self.adviser), None, _key(self.site), group_event_id=group_id)
        )

    def _build(self) -> None:
        fields = self.fields
        self._holder.setLayout(col(
            fields["title"], fields["kind"],
            row((fields["occurred_on"], 3), (fields["other_days"], 2), gap=12),
            row((fields["starts_at"], 1), (fields["duration_minutes"], 1), gap=12),
            self.notice,
            row((fields["seats"], 1), (fields["site_id"], 2), gap=12), fields["place"],
            fields["adviser_id"], fields["second_adviser_id"],
            gap=12,
        ))  # fmt: skip
        inside = col(self.draft_bar, self._holder, None, gap=12, margins=(20, 4, 20, 12))
        foot = col(
            self._message, row(None, self.cancel, self.save_button), gap=6, margins=(20, 8, 20, 12)
        )
        head = row(self._header, margins=(20, 16, 12, 0))
        self.setLayout(col(head, (scroll(box(inside)), 1), line(), foot, gap=8))

    def _connect(self) -> None:
        self._close.clicked.connect(self._leave)
        self.cancel.clicked.connect(self.give_up)
        self._draft.resumed.connect(self._on_resumed)
        self._draft.dropped.connect(self.focus_task)
        self._draft.failed.connect(self._on_draft_failed)
        self.save_button.clicked.connect(self.submit)
        for edit in (self.day, self.hour, self.duration):
            edit.textChanged.connect(self._check)
        for typed in (self.title_edit, self.day, self.hour, self.duration, self.seats, self.place):
            typed.textEdited.connect(self._on_typed)
        self.adviser.currentIndexChanged.connect(self._check)

    def _offer(self) -> None:
        advisers, sites = self._places
        people = [(one.id, one.name) for one in advisers]
        nobody: list[tuple[object, str]] = [(None, self.tr("Personne pour l’instant"))]
        self.adviser.set_options([*nobody, *people])
        self.second.set_options([*nobody, *people])
        anywhere: list[tuple[object, str]] = [(None, self.tr("Hors les murs"))]
        self.site.set_options([*anywhere, *((site.id, site.name) for site in sites)])

    def _name_all(self) -> None:
        is_new = self.page is None
        self._header.set_title(
            self.tr("Nouvel événement collectif") if is_new else self.tr("Événement collectif")
        )
        self.save_button.setText(self.tr("Planifier") if is_new else self.tr("Enregistrer"))

    def _retranslate(self) -> None:
        self.kind.set_options(options(KINDS))
        self._offer()
        self._name_all()
        labels = {
            "title": self.tr("Intitulé"),
            "kind": self.tr("Nature"),
            "occurred_on": self.tr("Date"),
            "other_days": self.tr("Jours d’affilée"),
            "starts_at": self.tr("Heure"),
            "duration_minutes": self.tr("Durée"),
            "seats": self.tr("Places"),
            "site_id": self.tr("Site"),
            "place": self.tr("Lieu"),
            "adviser_id": self.tr("Animé par"),
            "second_adviser_id": self.tr("Et par"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
        for name in ("other_days", "starts_at", "duration_minutes", "seats", "place"):
            self.fields[name].set_optional(True)
        self.title_edit.setPlaceholderText(self.tr("Atelier CV"))
        self.hour.setPlaceholderText(self.tr("9 h"))
        self.duration.setPlaceholderText(self.tr("3 h"))
        self.days.setPlaceholderText("1")
        self.cancel.setText(self.tr("Annuler"))
        self._close.set_name(self.tr("Fermer le volet"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self._leave, save=self.submit):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _key(choice: CodeChoice) -> int | None:
    value = choice.value()
    return value if isinstance(value, int) else None

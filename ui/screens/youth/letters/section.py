"""The tab of the letters: choose one, see its page, print it; what was made before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from services import formatting
from services.errors import ValidationError
from services.letters.compose import LetterItem, LetterRequest, letters_of
from services.letters.templates import About, Template, templates_of
from services.letters.vocabulary import MEDIUMS, TITLES
from services.tasks import TaskContext
from services.youths.dates import parse_day
from services.youths.items import EventItem
from services.youths.page import YouthPage
from services.youths.vocabulary import EventKind
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.keys import press_focused
from ui.forms.letter_view import LetterView
from ui.forms.words import capital, code_word, joined
from ui.item_models.at_hand import RowsModel
from ui.item_models.paged import Column
from ui.screens.youth.section import Section
from ui.theme.theme import current_theme
from ui.translation import translate_error, translate_text
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.fitted_table import FittedTable
from ui.widgets.headers import SectionHeader
from ui.widgets.layouts import box, col, row

_SIDE_BY_SIDE = 1080
_MOST_MEETINGS = 40


@dataclass(frozen=True, slots=True)
class _Read:
    templates: tuple[Template, ...]
    letters: tuple[LetterItem, ...]


class LettersSection(Section):
    """Prints, copies and opens a mail; sends nothing, and keeps no letter."""

    TABLES = frozenset({"letter", "event", "letterhead", "rule_text", "youth"})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._page: YouthPage | None = None
        self._templates: tuple[Template, ...] = ()
        self._meetings: tuple[EventItem, ...] = ()
        self._was_presence = False
        self.kind, self.meeting = CodeChoice(), CodeChoice()
        self.first = DateField(today=context.today)
        self.last = DateField(today=context.today)
        self.fields = {
            "kind": Field(self.kind),
            "event_id": Field(self.meeting),
            "first": Field(self.first),
            "last": Field(self.last),
        }
        self.header = SectionHeader()
        self.view = LetterView(context)
        self.history = SectionHeader()
        self.model: RowsModel[LetterItem] = RowsModel(_columns(), _say)
        self.table = FittedTable(0)
        self.table.setModel(self.model)
        self.none = EmptyState("mail")
        choices = Card(self.header, *self.fields.values(), gap=12)
        made = Card(
            box(col(self.history, margins=(16, 6, 16, 0))),
            self.table,
            self.none,
            margins=(1, 6, 1, 6),
        )
        self._columns = row(
            (box(col(choices, made, None, gap=12)), 5), (Card(self.view, gap=12), 8), gap=16
        )
        self.setLayout(self._columns)
        self._connect()
        self._retranslate()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("LettersSection", "Courriers")

    @override
    def show_person(self, page: YouthPage) -> None:
        is_other = self._page is None or self._page.id != page.id
        self._page = page
        if is_other:
            today = self.context.today()
            self.last.set_value(today)
            self.first.set_value(today.replace(day=1))
        self._find_meetings(page)
        youth_id, context = page.id, self.context

        def read(_task: TaskContext) -> _Read:
            with context.database.read(context.actor) as session:
                return _Read(templates_of(session), letters_of(session, youth_id))

        self.load(read, self._show_letters)

    @override
    def focus_task(self) -> None:
        self.kind.setFocus()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"print": self.view.print_letter} if self.view.content() is not None else {}

    def _show_letters(self, read: _Read) -> None:
        self._templates = read.templates
        self.kind.set_options([(one.code, one.title) for one in read.templates])
        if self.kind.value() is None and read.templates:
            self.kind.blockSignals(True)
            self.kind.set_value(read.templates[0].code)
            self.kind.blockSignals(False)
        self._offer_meetings()
        self.model.replace(read.letters)
        self.table.setVisible(bool(read.letters))
        self.none.setVisible(not read.letters)
        self._retranslate()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Show the letter chosen, with what it is about."""
        template = self._template()
        if self._page is None or template is None:
            return
        is_presence = template.about is About.PRESENCE
        self.fields["event_id"].setVisible(template.about is not About.PERSON)
        for name in ("first", "last"):
            self.fields[name].setVisible(is_presence and self.meeting.value() is None)
        try:
            request = self._request(template)
        except ValidationError as error:
            self.fields[error.field].show_error(translate_error(error))
            return
        self.view.show_letter(self._page.id, request)

    def _request(self, template: Template) -> LetterRequest:
        event = self.meeting.value()
        event_id = event if isinstance(event, int) else None
        if template.about is About.PERSON:
            return LetterRequest(template.code)
        if template.about is About.MEETING or event_id is not None:
            return LetterRequest(template.code, event_id)
        today = self.context.today()
        first, last = (
            field.value() or parse_day(name, field.text(), today=today)
            for name, field in (("first", self.first), ("last", self.last))
        )
        return LetterRequest(template.code, first=first, last=last)

    def _template(self) -> Template | None:
        code = self.kind.value()
        return next((one for one in self._templates if one.code == code), None)

    def _find_meetings(self, page: YouthPage) -> None:
        events: Sequence[EventItem] = () if page.record is None else page.record.history.events
        met = [item for item in events if item.kind is not EventKind.MESSAGE]
        self._meetings = tuple(met[:_MOST_MEETINGS])
        self._offer_meetings()

    def _offer_meetings(self) -> None:
        """Offer the meetings; a period may stand for them in an attestation of presence only."""
        template, today = self._template(), self.context.today()
        is_presence = template is not None and template.about is About.PRESENCE
        none: list[tuple[object, str]] = [(None, self.tr("Aucun : toute une période"))]
        offered: list[tuple[object, str]] = [(item.id, _meeting(item)) for item in self._meetings]
        self.meeting.set_options([*none, *offered] if is_presence else offered)
        self.meeting.blockSignals(True)
        if is_presence and not self._was_presence:
            self.meeting.set_value(None)
        elif not is_presence and self.meeting.value() is None and self._meetings:
            coming = [item for item in self._meetings if item.occurred_on >= today]
            next_one = min(coming, key=lambda item: item.occurred_on, default=self._meetings[0])
            self.meeting.set_value(next_one.id)
        self.meeting.blockSignals(False)
        self._was_presence = is_presence

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.meeting.currentIndexChanged.connect(self.ask)
        for field in (self.first, self.last):
            field.editingFinished.connect(self.ask)
        self.view.recorded.connect(self._on_recorded)
        current_theme().changed.connect(self._arrange)

    @Slot()
    def _on_kind(self) -> None:
        self._offer_meetings()
        self.ask()

    @Slot()
    def _on_recorded(self) -> None:
        self.context.navigator.say(self.tr("Courrier noté dans la fiche."))
        self.commands_changed.emit()

    def _arrange(self) -> None:
        is_wide = self.width() >= current_theme().px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Préparer un courrier"))
        self.fields["kind"].set_label(self.tr("Courrier ou attestation"))
        self.fields["event_id"].set_label(self.tr("Rendez-vous"))
        self.fields["first"].set_label(self.tr("Période du"))
        self.fields["last"].set_label(self.tr("Au"))
        count = len(self.model.rows())
        self.history.set_title(self.tr("Déjà faits"), str(count) if count else "")
        self.table.setAccessibleName(self.tr("Courriers déjà faits"))
        self.none.set_texts(
            self.tr("Aucun courrier n’a été fait."),
            self.tr("Nature, jour et auteur seront notés ici ; le courrier n’est pas gardé."),
        )
        self.model.retranslate()


def _meeting(item: EventItem) -> str:
    hour = "" if item.starts_at is None else formatting.clock(item.starts_at)
    day = formatting.table_date(item.occurred_on)
    return joined(f"{day} {hour}".strip(), item.label or capital(code_word(item.kind)))


def _columns() -> Sequence[Column[LetterItem]]:
    translate = QCoreApplication.translate
    return (
        Column(
            lambda: translate("letters", "Courrier"),
            lambda item: translate_text(TITLES.get(item.kind, item.kind)),
        ),
        Column(
            lambda: translate("letters", "Fait le"),
            lambda item: formatting.table_date(item.made_on),
        ),
        Column(lambda: translate("letters", "Forme"), _medium),
        Column(lambda: translate("letters", "Par"), lambda item: item.author or "–"),
    )


def _medium(item: LetterItem) -> str:
    return translate_text(MEDIUMS[item.medium])


def _say(item: LetterItem) -> str:
    title = translate_text(TITLES.get(item.kind, item.kind))
    return joined(title, formatting.full_date(item.made_on), _medium(item), item.author)

"""Hand the list over to a colleague: who, when, everybody or some; and what runs already."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from services import formatting
from services.coverage import (
    Colleague,
    Handover,
    OwnYouth,
    colleagues,
    end_handover,
    hand_over,
    handovers,
    own_youths,
)
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.coming_date import ComingDate
from ui.forms.keys import answer_keys
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.check import Check
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll

_USUAL = timedelta(days=6)  # a week away, to be changed at will


@dataclass(frozen=True, slots=True)
class Offered:
    """What may be chosen, and what runs already."""

    colleagues: tuple[Colleague, ...]
    youths: tuple[OwnYouth, ...]
    running: tuple[Handover, ...]


class HandoverPanel(QWidget):
    """A form for a side panel.

    Signals:
        saved: It was handed over; ``coverage`` was announced to the other screens.
        left: The user gave up, or ended what ran.
    """

    saved = Signal()
    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._youths: tuple[OwnYouth, ...] = ()
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self._running = col(gap=6)
        self.colleague = CodeChoice()
        self.first, self.last = ComingDate(today=context.today), ComingDate(today=context.today)
        self.some = Check()
        self.people = QListWidget()
        self.people.setMinimumHeight(220)
        self._fields = {
            "colleague_id": Field(self.colleague),
            "starts_on": Field(self.first),
            "ends_on": Field(self.last),
            "youth_ids": Field(self.people),
        }
        self._note = Wrapped("", "small")
        self._message = Wrapped("", "small", "danger")
        self._cancel = Button("", "ghost")
        self.save_button = Button("", "primary", "check")
        self._build()
        self._connect()
        self._retranslate()

    def start(self) -> None:
        """Begin, with a week from today."""
        today = self._context.today()
        self.first.set_value(today)
        self.last.set_value(today + _USUAL)
        self.some.setChecked(False)
        self._message.setText("")
        database, actor = self._context.database, self._context.actor

        def read(_task: TaskContext) -> Offered:
            with database.read(actor) as session:
                mine = tuple(one for one in handovers(session, today=today) if one.is_mine)
                return Offered(colleagues(session), own_youths(session), mine)

        self._context.tasks.start(read, on_success=self._on_offered)

    def focus_task(self) -> None:
        """Put the focus on the colleague."""
        self.colleague.setFocus()

    @Slot()
    def save(self) -> None:
        """Hand over, or say what is wrong."""
        database, actor, today = (
            self._context.database,
            self._context.actor,
            self._context.today(),
        )
        colleague, first, last = self.colleague.value(), self.first.value(), self.last.value()
        chosen = self._chosen() if self.some.isChecked() else None
        colleague_id = colleague if isinstance(colleague, int) else None

        def write(_task: TaskContext) -> None:
            with database.write(actor) as session:
                hand_over(session, colleague_id, first, last, chosen, today=today)

        self._context.tasks.start(write, on_success=self._on_saved, on_error=self._on_refused)

    def _chosen(self) -> list[int]:
        ticked = range(self.people.count())
        return [
            self._youths[place].id
            for place in ticked
            if self.people.item(place).checkState() == Qt.CheckState.Checked
        ]

    @Slot(object)
    def _on_offered(self, offered: Offered) -> None:
        self._youths = offered.youths
        self.colleague.set_options([(one.id, one.name) for one in offered.colleagues])
        self.people.clear()
        for one in offered.youths:
            item = QListWidgetItem(one.name, self.people)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            item.setCheckState(Qt.CheckState.Unchecked)
        clear(self._running)
        for running in offered.running:
            self._running.addWidget(self._running_row(running))

    def _running_row(self, one: Handover) -> QWidget:
        first, last = formatting.long_date(one.starts_on), formatting.long_date(one.ends_on)
        text = self.tr("{name}, du {first} au {last}")
        words = Wrapped(text.format(name=one.other_name, first=first, last=last), "small")
        end = Button(self.tr("Mettre fin"), compact=True)
        end.setAccessibleName(self.tr("Mettre fin au relais de {name}").format(name=one.other_name))
        end.clicked.connect(lambda: self._end(one))
        return box(row((words, 1), end, gap=8))

    def _end(self, one: Handover) -> None:
        database, actor, today = (
            self._context.database,
            self._context.actor,
            self._context.today(),
        )

        def write(_task: TaskContext) -> None:
            with database.write(actor) as session:
                end_handover(session, one.ids, today=today)

        self._context.tasks.start(write, on_success=self._on_ended, on_error=self._on_refused)

    @Slot(object)
    def _on_ended(self, _nothing: None) -> None:
        self._context.bus.announce("coverage")
        self._context.navigator.say(self.tr("Le relais a pris fin."))
        self.left.emit()

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        self._context.bus.announce("coverage")
        self._context.navigator.say(self.tr("Votre liste est confiée."))
        self.saved.emit()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._context.tasks.unhandled_error.emit(error)
            return
        field = self._fields.get(getattr(error, "field", ""))
        words = translate_error(error)
        if field is not None:
            field.show_error(words)
            field.editor.setFocus()
        else:
            self._message.setText(words)
            announce(self._message, words)

    def _build(self) -> None:
        fields = self._fields
        self._fields["youth_ids"].hide()
        inside = box(
            col(
                self._running,
                fields["colleague_id"],
                row((fields["starts_on"], 1), (fields["ends_on"], 1), gap=12),
                self.some,
                fields["youth_ids"],
                self._note,
                None,
                gap=12,
                margins=(20, 4, 20, 12),
            )
        )
        self.setLayout(
            col(
                row(self._header, margins=(20, 16, 12, 0)),
                (scroll(inside), 1),
                line(),
                col(
                    self._message,
                    row(None, self._cancel, self.save_button),
                    gap=6,
                    margins=(20, 8, 20, 12),
                ),
                gap=8,
            )
        )

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        self._cancel.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self.some.toggled.connect(self._fields["youth_ids"].setVisible)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self.left.emit, save=self.save):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Confier ma liste"))
        labels = {
            "colleague_id": self.tr("Collègue"),
            "starts_on": self.tr("Du"),
            "ends_on": self.tr("Au"),
            "youth_ids": self.tr("Personnes confiées"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self.some.setText(self.tr("Certaines personnes seulement"))
        self._note.setText(
            self.tr(
                "Ces jours-là, votre collègue voit vos alertes, y répond et écrit dans les"
                " dossiers confiés. Vous voyez qui a répondu. Le relais prend fin tout seul."
            )
        )
        self.save_button.setText(self.tr("Confier"))
        self._cancel.setText(self.tr("Annuler"))
        self._close.set_name(self.tr("Fermer le volet"))

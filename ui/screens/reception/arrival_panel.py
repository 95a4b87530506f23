"""Somebody comes in: who, for what, for whom; created on the spot when the file does not exist."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.agenda.appointments import AdviserRow, Met
from services.reception import Wish
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.keys import answer_keys
from ui.forms.person_finder import PersonFinder
from ui.screens.reception import words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided, Wrapped
from ui.widgets.layouts import box, col, line, row


class ArrivalPanel(QWidget):
    """Find or create somebody, then say what they want in one choice.

    Signals:
        person_chosen: Identifier of the person found.
        creation_wanted: The text typed: the file does not exist.
        submitted: What they want, who they are, whom they wait for.
        left: The user gave up.
    """

    person_chosen = Signal(object)
    creation_wanted = Signal(str)
    submitted = Signal(object, object, object)
    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._met: Met | None = None
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self.finder = PersonFinder(context)
        self.finder.setMinimumHeight(320)
        self.nameless = Button("", "ghost", compact=True)
        self._name = Elided("", "strong")
        self.other = Button("", "ghost", compact=True)
        self._who = box(row(Icon("user-round", "ink_2", 18), (self._name, 1), self.other, gap=8))
        self.wish, self.waits_for = CodeChoice(), CodeChoice()
        self.wish_field, self.whom_field = Field(self.wish), Field(self.waits_for)
        self._advisers: Sequence[AdviserRow] = ()
        self._message = Wrapped("", "small", "danger")
        self.cancel = Button("", "ghost")
        self.save_button = Button("", "primary", "check")
        inside = col(
            self.finder, row(self.nameless, None), self._who, self.wish_field, self.whom_field,
            None, gap=12, margins=(20, 4, 20, 12),
        )  # fmt: skip
        foot = col(
            self._message, row(None, self.cancel, self.save_button), gap=6, margins=(20, 8, 20, 12)
        )
        head = row(self._header, margins=(20, 16, 12, 0))
        self.setLayout(col(head, (box(inside), 1), line(), foot, gap=8))
        self._connect()
        self._retranslate()

    def offer(self, advisers: Sequence[AdviserRow]) -> None:
        """Offer whom one may wait for."""
        if list(advisers) != list(self._advisers):
            self._advisers = tuple(advisers)
            self._offer()

    def start(self) -> None:
        """Begin with the person."""
        self._met = None
        self.refuse("")
        self.finder.clear()
        self.wish.set_value(Wish.SEE_ADVISER)
        self.waits_for.set_value(None)
        self._show_who(choosing=True)

    def show_person(self, met: Met, *, is_new: bool = False) -> None:
        """Go on with somebody found, or just created."""
        self._met = met
        self._name.setText(formatting.spaced(met.name))
        self.waits_for.set_value(met.adviser_id)
        self.wish.set_value(Wish.FIRST_VISIT if is_new else Wish.SEE_ADVISER)
        self._show_who(choosing=False)
        self.wish.setFocus()

    def focus_task(self) -> None:
        """Put the focus where one begins."""
        if self.finder.isVisibleTo(self):
            self.finder.focus_task()
        else:
            self.wish.setFocus()

    def refuse(self, words_: str) -> None:
        """Say why it was not taken."""
        self._message.setText(words_)

    @Slot()
    def submit(self) -> None:
        """Give what was chosen to whoever writes it."""
        wish, whom = self.wish.value(), self.waits_for.value()
        if self.finder.isVisibleTo(self):
            self.refuse(self.tr("Cherchez d’abord la personne, ou continuez sans nom."))
            self.finder.focus_task()
            return
        self.submitted.emit(wish, None if self._met is None else self._met.id, whom)

    @Slot()
    def _go_nameless(self) -> None:
        self._met = None
        self._name.setText(self.tr("Personne sans dossier"))
        self.wish.set_value(Wish.INFORMATION)
        self._show_who(choosing=False)
        self.wish.setFocus()

    @Slot()
    def _choose_other(self) -> None:
        self._show_who(choosing=True)
        self.finder.focus_task()

    def _show_who(self, *, choosing: bool) -> None:
        self.finder.setVisible(choosing)
        self.nameless.setVisible(choosing)
        for part in (self._who, self.wish_field, self.whom_field):
            part.setVisible(not choosing)

    def _offer(self) -> None:
        anybody: list[tuple[object, str]] = [(None, self.tr("Qui sera libre"))]
        self.waits_for.set_options([*anybody, *((one.id, one.name) for one in self._advisers)])

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        self.cancel.clicked.connect(self.left)
        self.save_button.clicked.connect(self.submit)
        self.nameless.clicked.connect(self._go_nameless)
        self.other.clicked.connect(self._choose_other)
        self.finder.chosen.connect(self.person_chosen)
        self.finder.creation_wanted.connect(self.creation_wanted)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Nouvelle arrivée"))
        self._close.set_name(self.tr("Fermer le volet"))
        self.nameless.setText(self.tr("Continuer sans nom"))
        self.other.setText(self.tr("Changer de personne"))
        kept = self.wish.value()
        self.wish.set_options([(code, words.wish(code)) for code in Wish])
        self.wish.set_value(kept)
        self._offer()
        self.wish_field.set_label(self.tr("Vient pour"))
        self.whom_field.set_label(self.tr("Attend"))
        self.cancel.setText(self.tr("Annuler"))
        self.save_button.setText(self.tr("Mettre dans la file"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self.left.emit, save=self.submit):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

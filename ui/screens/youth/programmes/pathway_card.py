"""One programme under way: its deadlines in sentences, its phases, the rules it crosses."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.programmes.page import AmendmentItem, PathwayView, PhaseItem
from ui.forms.words import joined
from ui.screens.youth.programmes.warnings_box import WarningsBox
from ui.screens.youth.programmes.words import (
    crossing_text,
    deadline_text,
    deadline_tone,
    distance_text,
    evaluation_text,
    phase_text,
    rule_text,
    span_text,
)
from ui.screens.youth.removal import RowButton, item_to_remove
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import Item, box, col, line, row

Part = PhaseItem | AmendmentItem
_TWO_COLUMNS = 780  # width under which the phases stand under the deadlines


class PathwayCard(Card):
    """Everything that goes on in a programme.

    Signals:
        asked: What to do ("course", "leave", "phase", "amend"), and the phase or the amendment;
            None for a new one.
        removal_asked: The phase or the amendment to take away.
    """

    asked = Signal(str, object)
    removal_asked = Signal(object)

    def __init__(self, view: PathwayView, today: date, *, may_write: bool) -> None:
        self._view, self._today = view, today
        self._may_write = may_write and view.may_change
        super().__init__(gap=12)
        self.body.addWidget(self._header())
        self.body.addWidget(Wrapped(span_text(view), "second"))
        if view.warnings:
            warnings = WarningsBox()
            self.body.addWidget(warnings)
            warnings.show_warnings(view.warnings)
        self._columns = row((self._deadlines(), 1), (self._phases(), 1), gap=24)
        self.body.addLayout(self._columns)
        for part in self._kept():
            self.body.addWidget(part)

    def first_button(self) -> Button | None:
        """Return the first thing that can be done here."""
        return next(iter(self.findChildren(Button)), None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= current_theme().px(_TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _header(self) -> QWidget:
        header = SectionHeader("", "", *self._buttons())
        header.set_title(self._view.label)
        return header

    def _buttons(self) -> list[Button]:
        if not self._may_write:
            return []
        buttons = [
            self._button(self.tr("Prolonger ou modifier"), "pen-line", "course"),
            self._button(self.tr("Noter un avenant"), "file-text", "amend"),
            self._button(self.tr("Sortir du programme"), "arrow-up-right", "leave"),
        ]
        buttons[-1].set_kind("secondary")
        return buttons

    def _button(self, text: str, icon: str, key: str) -> Button:
        button = Button("", "ghost", icon, compact=True)
        button.setText(text)
        button.setAccessibleDescription(self._view.label)
        button.clicked.connect(partial(self._ask, key, None))
        return button

    def _edit(self, text: str, key: str, part: Part) -> Button:
        button = RowButton(part)
        button.setText(text)
        button.setAccessibleDescription(_title(part))
        button.setToolTip(self.tr("Suppr : retirer"))
        button.clicked.connect(partial(self._ask, key, part))
        return button

    def _ask(self, key: str, part: Part | None, _checked: bool = False) -> None:
        self.asked.emit(key, part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        part = item_to_remove(event)
        if part is None:
            super().keyPressEvent(event)
        else:
            self.removal_asked.emit(part)

    def _deadlines(self) -> QWidget:
        title = Label(self.tr("Échéances"), "strong")
        title.setMinimumHeight(current_theme().metrics.control_small)  # as high as beside it
        parts: list[Item] = [title]
        for deadline in self._view.deadlines:
            tone = deadline_tone(deadline, self._today)
            words = Wrapped(deadline_text(deadline), "small_strong")
            words.set_tone("" if tone == "neutral" else tone)
            far = Label(distance_text(deadline.due_on, self._today), "small")
            told = [words]
            if deadline.rule is not None:
                told.append(Wrapped(rule_text(deadline.rule), "caption"))
            name = "triangle-alert" if deadline.is_past else "calendar-clock"
            icon = Icon(name, "danger" if deadline.is_past else "ink_2", 16)
            rest = col(*told, gap=0)
            parts.append(row(col(2, icon, None, gap=0), (rest, 1), col(far, None), gap=8))
        if len(parts) == 1:
            parts.append(Wrapped(self.tr("Aucune échéance connue."), "small"))
        parts.append(self._after())
        return box(col(*parts, None, gap=8))

    def _after(self) -> QWidget:
        plan = self._view.item.exit_plan
        words = plan or self.tr("Rien n’est encore décidé pour la suite.")
        return box(
            col(
                4,
                Label(self.tr("Ce qui vient après"), "strong"),
                Wrapped(words, "" if plan else "caption"),
                gap=2,
            )
        )

    def _phases(self) -> QWidget:
        add = [] if not self._may_write else [
            self._button(self.tr("Ajouter une phase"), "plus", "phase")
        ]  # fmt: skip
        title = row(Label(self.tr("Phases"), "strong"), None, *add)
        parts: list[Item] = [title]
        for position, phase in enumerate(self._view.phases):
            if position:
                parts.append(line())
            parts.append(self._phase(phase))
        if not self._view.phases:
            parts.append(Wrapped(self.tr("Aucune phase n’est notée."), "small"))
        return box(col(*parts, None, gap=8))

    def _phase(self, phase: PhaseItem) -> QWidget:
        text, tone = evaluation_text(phase, self._today)
        words = col(
            Wrapped(phase.objective, "small_strong"), Wrapped(phase_text(phase), "small"), gap=0
        )
        button: list[Item] = []
        if self._may_write:
            is_over = phase.ended_on is not None and phase.ended_on <= self._today
            to_say = is_over and phase.evaluation is None
            name = self.tr("Évaluer") if to_say else self.tr("Modifier")
            button = [col(self._edit(name, "phase", phase), None)]
        return box(row((words, 1), col(3, Chip(text, tone), None, gap=0), *button, gap=8))

    def _kept(self) -> Iterator[QWidget]:
        """Give the amendments and the rules crossed, with the day they were noted."""
        view = self._view
        if view.item.extension_reason:
            text = self.tr("Prolongation : {reason}").format(reason=view.item.extension_reason)
            yield _fact("hourglass", text)
        for amendment in view.amendments:
            text = self.tr("Avenant du {day} : {label}")
            day = formatting.long_date(amendment.agreed_on)
            edit = []
            if self._may_write:
                edit = [self._edit(self.tr("Modifier"), "amend", amendment)]
            yield _fact("file-text", text.format(day=day, label=amendment.label), *edit)
        for crossing in view.crossings:
            day = formatting.table_date(crossing.noted_at.date())
            yield _fact("scale", joined(crossing_text(crossing), day))


def _fact(icon: str, text: str, *buttons: Button) -> QWidget:
    words = (Wrapped(text, "small"), 1)
    return box(row(col(2, Icon(icon, "ink_3", 15), None, gap=0), words, *buttons))


def _title(part: Part) -> str:
    return part.objective if isinstance(part, PhaseItem) else part.label

"""One signal of one person: reasons, decisions, whether they know, and the answers."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from services.design.tokens import ColorName
from services.signals.standing import Decision, Standing
from ui.forms.signals.rows import AnswerRow
from ui.forms.signals.words import (
    causes_text,
    decision_text,
    override_text,
    since_text,
    told_state,
)
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row


class StandingRow(AnswerRow):
    """Shows a standing under a title: the person's name, or the signal's.

    Signals:
        decide_wanted: Note a decision.
        aside_wanted: Say that the signal does not apply.
        tell_wanted: Note that the person knows.
        finished: A decision, and whether it is done.
        withdrawn: The override to take back.
    """

    decide_wanted = Signal()
    aside_wanted = Signal()
    tell_wanted = Signal()
    finished = Signal(object, bool)  # Decision
    withdrawn = Signal(object)  # Override

    def __init__(
        self, standing: Standing, title: str, about: str, today: date, *, may_decide: bool
    ) -> None:
        self.standing = standing
        self.open_button = Button("", icon="arrow-right", compact=True)
        self.decide = Button("", icon="list-checks", compact=True)
        self.tell = Button("", icon="message-square", compact=True)
        self.aside = Button("", icon="x", compact=True)
        self.back = Button("", icon="undo-2", compact=True)
        chip = Chip(*told_state(standing.notice))
        chip.setVisible(False)
        words = col(
            Wrapped(title, "strong"),
            *self._reasons(standing, about),
            *(self._decision(one, today, may_decide) for one in standing.decisions),
            gap=2,
        )
        super().__init__(
            row((words, 1), col(chip, None), gap=12),
            answers=(self.open_button, self.decide, self.tell, self.aside, self.back),
        )
        chip.setVisible(standing.is_raised)
        self._offer(may_decide)
        self._connect()
        self.setAccessibleName(self._spoken(title))

    def _reasons(self, standing: Standing, about: str) -> list[QWidget]:
        lines = [Wrapped(causes_text(standing), "small")] if standing.causes else []
        since = since_text(standing)
        lines.append(Wrapped(f"{since} · {about}" if about else since, "caption"))
        if standing.override is not None:
            lines.append(Wrapped(override_text(standing.override), "small"))
        return [*lines]

    def _decision(self, decision: Decision, today: date, may_decide: bool) -> QWidget:
        is_done = decision.done_on is not None
        is_late = not is_done and decision.due_on is not None and decision.due_on < today
        icon = "circle-check" if is_done else "triangle-alert" if is_late else "circle-dashed"
        color: ColorName = "success" if is_done else "warning" if is_late else "ink_2"
        words = Wrapped(decision_text(decision, today), "small")
        translate = QCoreApplication.translate
        button = Button("", "ghost", compact=True)
        button.setText(
            translate("StandingRow", "Rouvrir") if is_done else translate("StandingRow", "Fait")
        )
        button.setAccessibleDescription(decision.title)
        button.clicked.connect(partial(self._finish, decision, not is_done))
        line = row(Icon(color=color, name=icon, size=16), (words, 1), button, gap=6)
        holder = box(line)
        button.setVisible(may_decide)
        return holder

    def _finish(self, decision: Decision, is_done: bool, _checked: bool = False) -> None:
        self.finished.emit(decision, is_done)

    def _withdraw(self) -> None:
        if self.standing.override is not None:
            self.withdrawn.emit(self.standing.override)

    def _offer(self, may_decide: bool) -> None:
        translate = QCoreApplication.translate
        self.open_button.setText(translate("StandingRow", "Ouvrir la fiche"))
        self.decide.setText(translate("StandingRow", "Décider…"))
        self.tell.setText(translate("StandingRow", "Noter que la personne le sait…"))
        self.aside.setText(translate("StandingRow", "Ce signal ne s’applique pas…"))
        self.back.setText(translate("StandingRow", "Relever de nouveau"))
        is_aside = self.standing.override is not None
        self.tell.setVisible(self.standing.is_raised)
        self.aside.setVisible(self.standing.is_raised)
        self.decide.setVisible(not is_aside)
        self.back.setVisible(is_aside)
        reason = translate(
            "StandingRow",
            "Ce dossier est suivi par une autre personne : c’est à elle d’y répondre.",
        )
        for button in (self.decide, self.tell, self.aside, self.back):
            button.set_available(may_decide, reason)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.opened)
        self.decide.clicked.connect(self.decide_wanted)
        self.tell.clicked.connect(self.tell_wanted)
        self.aside.clicked.connect(self.aside_wanted)
        self.back.clicked.connect(self._withdraw)

    def _spoken(self, title: str) -> str:
        standing = self.standing
        parts = [title, causes_text(standing), since_text(standing)]
        if standing.is_raised:
            parts.append(told_state(standing.notice)[0])
        return ". ".join(part for part in parts if part)

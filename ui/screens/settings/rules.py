"""The rule files, and which of them the agency made its own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from services import formatting
from ui.screens.settings.rule_desk import RuleState
from ui.screens.settings.section import Section
from ui.translation import translate_text
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import clear, col, row


class RulesSection(Section):
    """Shown to those who may change the rules.

    Signals:
        opened: Path of a file to change.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._states: Sequence[RuleState] = ()
        self.buttons: dict[str, Button] = {}
        self._list = col(gap=12)
        self.content.addLayout(self._list)
        self._retranslate()

    def show_states(self, states: Sequence[RuleState]) -> None:
        """Show the files, with who wrote the text in force."""
        focused = next((file for file, one in self.buttons.items() if one.hasFocus()), None)
        self._states = states
        clear(self._list)
        self.buttons = {}
        for state in states:
            self._list.addLayout(self._line(state))
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def focus_file(self, file: str) -> None:
        """Put the focus back on the file that was open."""
        if file in self.buttons:
            self.buttons[file].setFocus()

    def _line(self, state: RuleState) -> QHBoxLayout:
        title = translate_text(state.title)
        button = Button(self.tr("Ouvrir"), compact=True)
        button.setAccessibleName(self.tr("Ouvrir : {title}").format(title=title))
        button.clicked.connect(partial(self.opened.emit, state.file))
        self.buttons[state.file] = button
        words = col(Wrapped(title, "strong"), gap=2)
        if state.own is None:
            chip = Chip(self.tr("D’origine"), "neutral")
            words.addWidget(Label(state.file, "caption"))
        else:
            chip = Chip(self.tr("Propre à la structure"), "info", "pen-line")
            day = formatting.full_date(state.own.kept_at.astimezone().date())
            text = self.tr("Depuis le {day} : {reason}")
            words.addWidget(Wrapped(text.format(day=day, reason=state.own.reason or ""), "caption"))
        return row((words, 1), chip, button, gap=10)

    @override
    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Règles"),
            self.tr(
                "Ce que le diagnostic demande et propose. Un diagnostic validé garde les textes"
                " avec lesquels il a été fait."
            ),
        )
        self.show_states(self._states)

"""What a file lacks to be complete, then proven, and the situations nobody proved."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.youths.items import SituationItem
from services.youths.proofs.state import ProofState
from services.youths.vocabulary import Completeness
from ui.forms.words import code_word
from ui.screens.youth.proof_form import situation_words
from ui.theme.tones import Tone
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row

_TONES: dict[Completeness, tuple[Tone, str]] = {
    Completeness.PARTIAL: ("neutral", "circle-dashed"),
    Completeness.COMPLETE: ("info", "circle-check"),
    Completeness.PROVEN: ("success", "shield-check"),
}


class MissingCard(Card):
    """Tells why the file stands where it does, and offers the state that is reached.

    Signals:
        state_wanted: The file is as complete as this.
        proof_wanted: Note a document about a situation.
    """

    state_wanted = Signal(object)
    proof_wanted = Signal(object)

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._body = col(gap=12)
        super().__init__(self._header, box(self._body), None, gap=10)

    def show_state(self, state: ProofState, *, may_edit: bool, may_prove: bool) -> None:
        """Show what is missing."""
        self._header.set_title(self.tr("Ce qui manque"))
        clear(self._body)
        for widget in self._parts(state, may_edit=may_edit, may_prove=may_prove):
            self._body.addWidget(widget)

    def _parts(self, state: ProofState, *, may_edit: bool, may_prove: bool) -> Iterator[QWidget]:
        yield self._standing(state, may_edit=may_edit)
        yield from self._lines(self.tr("Pour un dossier complet"), state.missing_fields)
        yield from self._lines(self.tr("Pour un dossier justifié"), state.missing_proofs)
        if state.unproven:
            yield Label(self.tr("Situations déclarées, sans document"), "small_strong")
        for item in state.unproven:
            yield self._situation(item, may_prove=may_prove)

    def _standing(self, state: ProofState, *, may_edit: bool) -> QWidget:
        tone, icon = _TONES[state.recorded]
        text = self.tr("Dossier {state}").format(state=code_word(state.recorded))
        chip = row(Chip(text, tone, icon), None)
        if state.recorded is state.reached:
            return box(chip)
        told = self.tr("D’après ce qui est noté, il serait « {state} ».")
        sentence = Wrapped(told.format(state=code_word(state.reached)), "small")
        if not may_edit:
            return box(col(chip, sentence, gap=6))
        words = self.tr("Passer à « {state} »").format(state=code_word(state.reached))
        button = Button(words, compact=True)
        button.clicked.connect(partial(self._ask_state, state.reached))
        return box(col(chip, sentence, row(button, None), gap=6))

    def _lines(self, title: str, labels: Sequence[str]) -> Iterator[QWidget]:
        yield Label(title, "small_strong")
        if not labels:
            yield box(row(Icon("check", "success", 16), (Wrapped(self.tr("Rien ne manque.")), 1)))
        for label in labels:
            yield box(row(Icon("circle-dashed", "ink_3", 16), (Wrapped(label), 1)))

    def _situation(self, item: SituationItem, *, may_prove: bool) -> QWidget:
        words = situation_words(item)
        line = row(Icon("circle-dashed", "ink_3", 16), (Wrapped(words), 1))
        if may_prove:
            button = Button(self.tr("Noter un document"), compact=True)
            button.setAccessibleDescription(words)
            button.clicked.connect(partial(self._ask_proof, item))
            line.addWidget(button)
        return box(line)

    def _ask_state(self, state: Completeness, _checked: bool = False) -> None:
        self.state_wanted.emit(state)

    def _ask_proof(self, item: SituationItem, _checked: bool = False) -> None:
        self.proof_wanted.emit(item)

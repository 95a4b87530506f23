"""The live synthesis: each proposal with its reason, each one for the adviser to decide."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.screens.diagnostic.coded_list import CodedItem, CodedList
from ui.screens.diagnostic.writing import ReasonEdit
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.level_painting import LEVEL_TONES, paint_level
from ui.widgets.scroll import scroll
from ui.widgets.segmented import SegmentedChoice

WIDTH = 384


@dataclass(frozen=True, slots=True)
class OfferedAction:
    """An action as the pane shows it; ``when`` says who and before which day."""

    code: str
    title: str
    when: str
    reason: str


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What the pane shows.

    Attributes:
        proposed: Code of the orientation the rules propose, None while nothing is known.
        chosen: Code of the one decided; None as long as the adviser follows the proposal.
        missing: Domains that would settle the proposal: code, icon and short name.
        publics: Priority publics with the sentence that says why.
    """

    levels: Sequence[str]
    raised_text: str
    orientations: Sequence[tuple[str, str]]
    proposed: str | None
    chosen: str | None
    chosen_reason: str
    reasons: Sequence[str]
    missing: Sequence[tuple[str, str, str]]
    publics: Sequence[tuple[str, str]]
    actions: Sequence[OfferedAction]
    accepted: Collection[str]


class LevelStrip(QWidget):
    """The glyph of each answer, in the order of the grid."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: Sequence[str] = ()
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def show_levels(self, levels: Sequence[str], words: str) -> None:
        """Draw the answers; ``words`` say the same aloud."""
        self._levels = tuple(levels)
        self.setAccessibleName(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        step = self.width() / max(1, len(self._levels))
        with painter_on(self) as painter:
            for number, level in enumerate(self._levels):
                middle = QPointF((number + 0.5) * step, self.height() / 2)
                ink = theme.tone(LEVEL_TONES[level]).ink
                paint_level(
                    painter, level, middle, theme.px(5), ink=ink, ground=theme.color("sunken")
                )

    def _restyle(self) -> None:
        self.setFixedHeight(current_theme().px(18))


class SynthesisPane(QWidget):
    """Orientation, what is left to raise, priority publics and actions.

    Signals:
        orientation_chosen: Code of an orientation, by the adviser.
        reason_changed: Why it differs from the proposal.
        domain_wanted: A domain to raise.
        action_toggled: Code of an action, and whether it is kept.
        left: The user goes back to the grid.
    """

    orientation_chosen = Signal(str)
    reason_changed = Signal(str)
    domain_wanted = Signal(str)
    action_toggled = Signal(str, bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", "h3")
        self._raised = Label("", "caption")
        self._strip = LevelStrip()
        self._orientation_title = Label("", "eyebrow")
        self.orientation = SegmentedChoice(filled=True, compact=True)
        self._reasons = col(gap=4)
        self.reason = ReasonEdit()
        self._reason_field = Field(self.reason)
        self._missing_title = Label("", "strong", "info")
        self._missing_text = Wrapped("", "small")
        self._missing_buttons = FlowLayout(gap=8)
        self._publics_title = Label("", "eyebrow")
        self._publics = col(gap=6)
        self._actions_title = Label("", "eyebrow")
        self._kept = Label("", "caption")
        self.action_list = CodedList()
        self._no_action = Wrapped("", "small")
        self._build()
        self.orientation.chosen.connect(self._on_orientation)
        self.reason.textEdited.connect(self.reason_changed)
        self.action_list.toggled.connect(self.action_toggled)
        self.action_list.left.connect(self.left)
        self._retranslate()

    def show_synthesis(self, synthesis: Synthesis) -> None:
        """Show what follows from the answers given so far."""
        self._raised.setText(synthesis.raised_text)
        self._strip.show_levels(synthesis.levels, synthesis.raised_text)
        self._show_orientation(synthesis)
        self._show_missing(synthesis.missing)
        self._show_publics(synthesis.publics)
        self._show_actions(synthesis)

    def show_reason_error(self, sentence: str) -> None:
        """Ask why the decision differs from the proposal."""
        self._reason_field.show_error(sentence)
        self.reason.setFocus()

    def focus_actions(self) -> None:
        """Go to the proposed actions, or to the orientation when there are none."""
        if not self.action_list.focus_list():
            self.orientation.setFocus()

    def _show_orientation(self, synthesis: Synthesis) -> None:
        if self.orientation.value() is None or not self.orientation.hasFocus():
            self.orientation.set_options(synthesis.orientations)
        self.orientation.set_value(synthesis.chosen or synthesis.proposed)
        clear(self._reasons)
        for sentence in synthesis.reasons:
            bullet = row(box(col(5, Icon("chevron-right", "ink_3", 12), None)), gap=4)
            bullet.addWidget(Wrapped(sentence, "small"), 1)
            self._reasons.addLayout(bullet)
        differs = synthesis.chosen is not None and synthesis.chosen != synthesis.proposed
        self._reason_field.setVisible(differs)
        if self.reason.text() != synthesis.chosen_reason:
            self.reason.setText(synthesis.chosen_reason)

    def _show_missing(self, missing: Sequence[tuple[str, str, str]]) -> None:
        self._missing.setVisible(bool(missing))
        clear(self._missing_buttons)
        for code, icon, name in missing:
            button = Button(name, icon=icon, compact=True)
            button.clicked.connect(lambda _checked=False, code=code: self.domain_wanted.emit(code))
            self._missing_buttons.addWidget(button)

    def _show_publics(self, publics: Sequence[tuple[str, str]]) -> None:
        self._publics_card.setVisible(bool(publics))
        clear(self._publics)
        for name, reason in publics:
            self._publics.addLayout(row(Chip(name, "info", "info"), None))
            self._publics.addWidget(Wrapped(reason, "caption"))

    def _show_actions(self, synthesis: Synthesis) -> None:
        items = [
            CodedItem(action.code, f"{action.title}\n{action.when}", action.reason)
            for action in synthesis.actions
        ]
        self.action_list.show_items(items, synthesis.accepted)
        self._no_action.setVisible(not items)
        kept = sum(action.code in synthesis.accepted for action in synthesis.actions)
        text = self.tr("{kept} sur {total} retenues").format(kept=kept, total=len(items))
        self._kept.setText(text if items else "")

    @Slot(object)
    def _on_orientation(self, code: object) -> None:
        self.orientation_chosen.emit(str(code))

    def _build(self) -> None:
        self._missing = Card(
            row(Icon("circle-help", "info", 16), self._missing_title, None, gap=6),
            self._missing_text,
            box(self._missing_buttons),
            gap=6,
            pad=12,
        )
        self._publics_card = Card(self._publics_title, self._publics, gap=6, pad=12)
        cards = col(
            Card(
                self._orientation_title,
                self.orientation,
                self._reasons,
                self._reason_field,
                gap=8,
                pad=12,
            ),
            self._missing,
            self._publics_card,
            Card(
                row(self._actions_title, None, self._kept),
                self.action_list,
                self._no_action,
                gap=6,
                pad=12,
            ),
            None,
            gap=10,
            margins=(0, 0, 12, 12),
        )
        head = col(row(self._title, None, self._raised), self._strip, gap=6)
        head.setContentsMargins(0, 0, 12, 0)
        self.setLayout(col(head, (scroll(box(cards)), 1), gap=12, margins=(20, 16, 4, 0)))
        self.setProperty("panel", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @override
    def sizeHint(self) -> QSize:
        # Its sentences wrap: left to themselves, they would take the room of the detail.
        return QSize(current_theme().px(WIDTH), super().sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Synthèse"))
        self._orientation_title.setText(self.tr("Orientation proposée"))
        self.orientation.setAccessibleName(self.tr("Orientation"))
        self._reason_field.set_label(self.tr("Pourquoi une autre orientation ?"))
        self._missing_title.setText(self.tr("Reste à aborder"))
        self._missing_text.setText(
            self.tr(
                "Ces domaines comptent dans l’orientation. Sans réponse, la proposition reste"
                " provisoire."
            )
        )
        self._publics_title.setText(self.tr("Publics prioritaires"))
        self._actions_title.setText(self.tr("Actions proposées"))
        self.action_list.setAccessibleName(self.tr("Actions proposées"))
        self._no_action.setText(
            self.tr("Aucune action proposée pour l’instant : elles suivent les réponses.")
        )

"""The page of the interview: grid, detail, synthesis, and the keys at the foot."""

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.diagnostics.form import (
    DiagnosticForm,
    with_action,
    with_asset,
    with_comment,
    with_level,
    with_need,
    with_notes,
    with_objective,
    with_orientation,
    with_situation,
    without_action,
)
from services.youths.vocabulary import Level, Orientation
from ui.screens.diagnostic.domain_pane import DomainPane, NeedsPane
from ui.screens.diagnostic.grid import LevelGrid
from ui.screens.diagnostic.header import DiagnosticHeader
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.notes_pane import NotesPane
from ui.screens.diagnostic.synthesis_pane import WIDTH, SynthesisPane
from ui.screens.diagnostic.words import coded_items, grid_domains, synthesis_of
from ui.theme.theme import current_theme
from ui.widgets.keycaps import KeyHints
from ui.widgets.layouts import box, col, line
from ui.widgets.panes import LARGE_TEXT, Panes

# Three panes need this much at 100 % text: the grid and the synthesis never shrink.
THREE_PANES = 1240


class EntryPage(QWidget):
    """Every answer within reach of a key; nothing here is modal, nothing moves by itself.

    Signals:
        form_changed: The answers changed, by whatever means.
    """

    form_changed = Signal()

    def __init__(self, interview: Interview, first_name: str) -> None:
        super().__init__()
        self._interview = interview
        self._first_name = first_name
        self.header = DiagnosticHeader()
        self.grid = LevelGrid(grid_domains(interview.rules.grid))
        self.domain = DomainPane()
        self.needs = NeedsPane()
        self.notes = NotesPane()
        self.synthesis = SynthesisPane()
        self._details = QStackedWidget()
        self._hints = KeyHints()
        self._build()
        self._connect()
        self._retranslate()
        self._show_form()

    def focus_grid(self) -> None:
        """Come back to the grid, where it was left."""
        self._panes.show_pane(self.grid)
        self._details.setCurrentWidget(self.domain)
        self.grid.focus_current()

    def focus_actions(self) -> None:
        """Go to the proposed actions."""
        self._panes.show_pane(self.synthesis)
        self.synthesis.focus_actions()

    def focus_letter(self, letter: str) -> None:
        """Answer a letter typed on the grid: S, O, C, B, A or N."""
        if letter == "n":
            self._panes.show_pane(self._details)
            self._details.setCurrentWidget(self.notes)
            self.notes.text.setFocus()
            return
        if letter in "ba":
            self._panes.show_pane(self._details)
            self._details.setCurrentWidget(self.needs)
            section = self.needs.needs if letter == "b" else self.needs.assets
            section.list.focus_list()
            return
        self._details.setCurrentWidget(self.domain)
        sections = {"s": self.domain.situations, "o": self.domain.objectives}
        if letter in sections and sections[letter].list.has_items():
            self._panes.show_pane(self._details)
            sections[letter].list.focus_list()
        elif letter == "c":
            self._panes.show_pane(self._details)
            self.domain.comment.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 stops."""
        return (self.grid, self._details, self.synthesis, self.header)

    @Slot()
    def _show_form(self) -> None:
        form = self._interview.form
        self.grid.show_levels(form.levels)
        self._show_domain()
        self._show_needs()
        self.notes.show_notes(form.notes, self._first_name)
        self.synthesis.show_synthesis(synthesis_of(self._interview))

    @Slot()
    def _on_changed(self) -> None:
        self._show_form()
        self.form_changed.emit()

    def _show_domain(self) -> None:
        form, grid = self._interview.form, self._interview.rules.grid
        domain = grid.domains[self.grid.current]
        self.domain.show_domain(
            icon=domain.icon,
            name=domain.label,
            level=form.level(domain.code),
            position=self.grid.position_text(),
        )
        situations = coded_items(grid.situations_of(domain.code))
        objectives = coded_items(grid.objectives_of(domain.code))
        self.domain.situations.show_items(situations, form.situations)
        self.domain.objectives.show_items(objectives, form.objectives)
        self.domain.show_comment(
            form.comment(domain.code),
            limit=grid.comment_limit,
            reminder=grid.reminder.format(person=self._first_name),
        )

    def _show_needs(self) -> None:
        form, grid = self._interview.form, self._interview.rules.grid
        self.needs.needs.show_items(coded_items(tuple(grid.needs.values())), form.needs)
        own = tuple(item for code, item in grid.assets.items() if code not in grid.needs)
        self.needs.assets.show_items(coded_items(own), form.assets)

    def _connect(self) -> None:
        self._interview.changed.connect(self._on_changed)
        self.grid.answered.connect(self._on_answered)
        self.grid.head.keyboard_seen.connect(self._show_hints)
        self.grid.current_changed.connect(self._on_current)
        self.grid.letter_pressed.connect(self.focus_letter)
        self.grid.detail_wanted.connect(self._on_detail_wanted)
        ticked = {
            self.domain.situation_toggled: with_situation,
            self.domain.objective_toggled: with_objective,
            self.needs.need_toggled: with_need,
            self.needs.asset_toggled: with_asset,
        }
        for signal, change in ticked.items():
            signal.connect(partial(self._tick, change))
        self.domain.comment_changed.connect(self._on_comment)
        self.notes.changed.connect(self._on_notes)
        for pane in (self.domain, self.needs, self.notes, self.synthesis):
            pane.left.connect(self.focus_grid)
        for field in (self.domain.comment, self.notes.text, self.synthesis.reason):
            field.set_history(self._interview)
        self.synthesis.orientation_chosen.connect(self._on_orientation)
        self.synthesis.reason_changed.connect(self._on_reason)
        self.synthesis.action_toggled.connect(self._on_action)
        self.synthesis.domain_wanted.connect(self._on_domain_wanted)

    @Slot(str, str)
    def _on_answered(self, domain: str, level: str) -> None:
        self._interview.apply(partial(with_level, domain=domain, level=Level(level)))

    @Slot()
    def _on_current(self) -> None:
        self._details.setCurrentWidget(self.domain)
        self._show_domain()

    @Slot()
    def _on_detail_wanted(self) -> None:
        for letter in "soc":
            self.focus_letter(letter)
            if not self.grid.hasFocus() and self._details.isAncestorOf(self.focusWidget()):
                return

    def _tick(self, change: object, code: str, chosen: bool) -> None:
        apply = change
        assert callable(apply)  # noqa: S101 - one of the with_… functions above
        self._interview.apply(lambda form: apply(form, code, chosen))

    @Slot(str)
    def _on_comment(self, text: str) -> None:
        domain = self.grid.current
        change = partial(with_comment, domain=domain, comment=text)
        self._interview.apply(change, merge_key=f"comment {domain}")

    @Slot(str)
    def _on_notes(self, text: str) -> None:
        self._interview.apply(partial(with_notes, notes=text), merge_key="notes")

    @Slot(str)
    def _on_orientation(self, code: str) -> None:
        proposed = self._interview.proposals.orientation.orientation
        chosen = None if code == proposed else Orientation(code)
        self._interview.apply(partial(with_orientation, orientation=chosen))

    @Slot(str)
    def _on_reason(self, text: str) -> None:
        def change(form: DiagnosticForm) -> DiagnosticForm:
            return with_orientation(form, form.orientation, text)

        self._interview.apply(change, merge_key="orientation reason")

    @Slot(str, bool)
    def _on_action(self, code: str, kept: bool) -> None:
        form = self._interview.form
        held = next((one for one in form.actions if code in (one.rule_code, one.title)), None)
        proposals = self._interview.proposals.actions
        offered = next((one for one in proposals if one.rule_code == code), None)
        if kept and offered is not None:
            self._interview.apply(partial(with_action, action=offered.accepted()))
        elif not kept and held is not None:
            self._interview.apply(partial(without_action, action=held))

    @Slot(str)
    def _on_domain_wanted(self, code: str) -> None:
        self._panes.show_pane(self.grid)
        self.grid.set_current(code)

    def _build(self) -> None:
        self._details.addWidget(self.domain)
        self._details.addWidget(self.needs)
        self._details.addWidget(self.notes)
        shares = [(self.grid, 11), (self._details, 9), (self.synthesis, 0)]
        self._panes = Panes(shares, gap=0, tabs_under=THREE_PANES)
        self._foot = box(col(self._hints, margins=(24, 6, 24, 6)))
        self.setLayout(
            col(self.header, line(), (self._panes, 1), line(), self._foot, gap=0),
        )
        self.setProperty("page", "true")
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.synthesis.setMinimumWidth(current_theme().px(WIDTH))
        self._details.setMinimumWidth(current_theme().px(340))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Cut in the middle of its words, the bar of keys says nothing: F1 has them all.
        theme = current_theme()
        is_cramped = self.width() < theme.px(THREE_PANES) or theme.factor >= LARGE_TEXT
        self._foot.setVisible(not is_cramped)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_form()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._panes.set_titles(
            [self.tr("Grille"), self.tr("Détail du domaine"), self.tr("Synthèse")]
        )
        self._show_hints()

    @Slot()
    def _show_hints(self) -> None:
        keys = self.grid.head.number_row
        answer = self.tr("{first} à {last}").format(first=keys.key_for(1), last=keys.key_for(4))
        self._hints.set_hints(
            [
                (answer, self.tr("répondre et descendre")),
                (keys.key_for(0), self.tr("non abordé")),
                ("↑ ↓", self.tr("domaine")),
                ("S O C", self.tr("détail")),
                ("B A", self.tr("besoins, atouts")),
                ("N", self.tr("notes")),
                (self.tr("Échap"), self.tr("grille")),
                ("F8", self.tr("actions")),
                ("F11", self.tr("écran propre")),
                (self.tr("Ctrl Entrée"), self.tr("valider")),
            ]
        )

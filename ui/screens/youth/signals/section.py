"""The signals of a person: reasons, decisions, told or not; never shown during an interview."""

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from services.compulsory import OPEN, Case, cases_of
from services.compulsory_rules import CompulsoryRules, of_agency
from services.signals.standing import Decision, Override, PersonSignals, Standing, signals_of
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.signals.answer_form import AnswerForm
from ui.forms.signals.answer_panel import AnswerPanel
from ui.forms.signals.at_once import finish_at_once, withdraw_at_once
from ui.forms.signals.case_form import CaseForm
from ui.forms.signals.case_row import CaseRow
from ui.forms.signals.rows import RowChain
from ui.forms.signals.signal_forms import AsideForm, DecisionForm, NoticeForm
from ui.forms.signals.standing_row import StandingRow
from ui.screens.youth.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row


@dataclass(frozen=True, slots=True)
class Read:
    """What the section shows."""

    page: YouthPage
    signals: PersonSignals
    cases: tuple[Case, ...]
    rules: CompulsoryRules


class SignalsSection(Section):
    """One line a signal, then the obligation to train."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "youth",
            "diagnostic",
            "situation",
            "signal_decision",
            "signal_override",
            "signal_notice",
            "compulsory_follow_up",
        }
    )

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._read: Read | None = None
        self._chain = RowChain()
        self._title, self._cases_title = SectionHeader(), SectionHeader()
        self._rule = Wrapped("", "small")
        self._signals, self._cases = col(gap=0), col(gap=0)
        self._empty = EmptyState("shield-check")
        self._no_case = Wrapped("", "second")
        self.start = Button("", icon="plus", compact=True)
        self.panel = AnswerPanel(context.tasks)
        self._panel_card = Card(self.panel, pad=0)
        self._cases_card = Card(self._cases, gap=0, pad=4)
        self._build()
        self._retranslate()
        self.start.clicked.connect(self._start_case)
        self.panel.saved.connect(self._on_saved)
        self.panel.left.connect(self._close_panel)

    @classmethod
    @override
    def name(cls) -> str:

        return QCoreApplication.translate("SignalsSection", "Signaux")

    @override
    def show_person(self, page: YouthPage) -> None:
        context, today = self.context, self.context.today()
        if self._read is not None and self._read.page.id != page.id:
            self._close_panel()

        def read(_task: TaskContext) -> Read:
            with context.database.read(context.actor) as session:
                return Read(
                    page,
                    signals_of(session, page.id, today=today),
                    cases_of(session, page.id, today),
                    of_agency(session),
                )

        self.load(read, self._show_read)

    @override
    def focus_task(self) -> None:
        if self.panel.form is not None and self._side.isVisible():
            self.panel.form.focus_task()
        elif not self._chain.focus():
            self.start.setFocus()

    def _show_read(self, read: Read) -> None:
        place = self._chain.place()
        self._read = read
        clear(self._signals)
        clear(self._cases)
        signals = [self._signal_row(one, read) for one in read.signals.standings]
        cases = [self._case_row(one, read) for one in read.cases]
        for layout, rows in ((self._signals, signals), (self._cases, cases)):
            for number, one in enumerate(rows):
                if number:
                    layout.addWidget(line())
                layout.addWidget(one)
        self._chain.restart([*signals, *cases])
        self._empty.setVisible(not signals)
        self._cases_card.setVisible(bool(cases))
        self._offer_case(read)
        if place is not None:
            self._chain.focus(place)

    def _offer_case(self, read: Read) -> None:
        is_open = any(one.stage in OPEN for one in read.cases)
        age = read.page.age
        is_of_age = age is not None and read.rules.from_age <= age < read.rules.before_age
        self.start.setVisible(is_of_age and not is_open)
        reason = self.tr("Ce dossier est suivi par une autre personne.")
        self.start.set_available(read.signals.may_decide, reason)
        self._no_case.setVisible(not read.cases)
        self._no_case.setText(
            self.tr("Aucun suivi ouvert.")
            if is_of_age
            else self.tr("Cette personne n’a pas l’âge de l’obligation, ou son âge est inconnu.")
        )

    def _signal_row(self, standing: Standing, read: Read) -> StandingRow:
        found = StandingRow(
            standing,
            standing.signal.label,
            "",
            self.context.today(),
            may_decide=read.signals.may_decide,
        )
        found.open_button.hide()
        found.decide_wanted.connect(partial(self._decide, standing))
        found.aside_wanted.connect(partial(self._put_aside, standing))
        found.tell_wanted.connect(partial(self._tell, standing))
        found.finished.connect(self._on_finished)
        found.withdrawn.connect(self._on_withdrawn)
        return found

    def _case_row(self, case: Case, read: Read) -> CaseRow:
        found = CaseRow(case, _labels(read.rules))
        found.edit_wanted.connect(partial(self._edit_case, case))
        return found

    # Answers

    def _decide(self, standing: Standing) -> None:
        if self._read is not None:
            self._open(DecisionForm(self.context, standing, self._read.signals.holders))

    def _put_aside(self, standing: Standing) -> None:
        self._open(AsideForm(self.context, standing))

    def _tell(self, standing: Standing) -> None:
        if self._read is not None:
            self._open(NoticeForm(self.context, standing, self._read.signals.notice))

    @Slot()
    def _start_case(self) -> None:
        if self._read is not None:
            read = self._read
            self._open(CaseForm(self.context, read.page.id, None, _labels(read.rules)))

    def _edit_case(self, case: Case) -> None:
        if self._read is not None:
            self._open(CaseForm(self.context, case.youth_id, case, _labels(self._read.rules)))

    def _open(self, form: AnswerForm) -> None:
        self.panel.show_form(form)
        self._side.show()
        form.focus_task()
        self.commands_changed.emit()

    @Slot()
    def _close_panel(self) -> None:
        self._side.hide()
        self._chain.focus()
        self.commands_changed.emit()

    @Slot(object)
    def _on_saved(self, form: AnswerForm) -> None:
        self._close_panel()
        self.context.navigator.say(form.done_words())
        self.context.bus.announce(form.TABLE)

    @Slot(object, bool)
    def _on_finished(self, decision: Decision, is_done: bool) -> None:
        finish_at_once(self.context, decision, is_done=is_done)

    @Slot(object)
    def _on_withdrawn(self, override: Override) -> None:
        withdraw_at_once(self.context, override)

    def _build(self) -> None:
        left = col(
            self._title,
            row(Icon("info", "ink_3", 16), (self._rule, 1), gap=6),
            Card(self._signals, self._empty, gap=0, pad=4),
            12,
            row((self._cases_title, 1), self.start),
            self._no_case,
            self._cases_card,
            None,
            gap=8,
        )
        self._side = box(col(self._panel_card, None))
        self.setLayout(row((box(left), 3), (self._side, 2), gap=16))
        self._side.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._side.isVisible():
            self._close_panel()
        else:
            super().keyPressEvent(event)

    @override
    def _retranslate(self) -> None:
        self._title.set_title(self.tr("Signaux"))
        self._cases_title.set_title(self.tr("Obligation de formation des 16-18 ans"))
        self.start.setText(self.tr("Ouvrir un suivi…"))
        self._rule.setText(
            self.tr(
                "Un signal est une règle écrite, appliquée aux réponses et au dossier ; ce n’est"
                " pas une note. Il ne s’affiche jamais pendant un entretien."
            )
        )
        self._empty.set_texts(
            self.tr("Aucun signal"),
            self.tr("Le dernier diagnostic n’en lève pas. Ce qui n’a pas été abordé ne dit rien."),
        )
        if self._read is not None:
            self._show_read(self._read)


def _labels(rules: CompulsoryRules) -> dict[str, str]:
    return {code: one.label for code, one in rules.met_by.items()}

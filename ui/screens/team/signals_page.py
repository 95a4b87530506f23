"""People under each signal, by name or by date: never ranked, never counted against each other."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services.signals.meeting import (
    Meeting,
    MeetingFilter,
    MeetingGroup,
    MeetingLine,
    Order,
    load_meeting,
)
from services.signals.standing import Decision, Override
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.signals.at_once import finish_at_once, withdraw_at_once
from ui.forms.signals.rows import RowChain
from ui.forms.signals.signal_forms import AsideForm, DecisionForm, NoticeForm
from ui.forms.signals.standing_row import StandingRow
from ui.forms.words import joined
from ui.screens.team.scope import Scope
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll
from ui.widgets.segmented import SegmentedChoice

TABLES: Final = frozenset(
    {
        "youth",
        "diagnostic",
        "situation",
        "signal_decision",
        "signal_override",
        "signal_notice",
    }
)
MOST_SHOWN: Final = 60
"""Lines of a group: beyond, a list is not read, and the filters are there."""


class SignalsPage(QWidget):
    """The first tab of the meeting.

    Signals:
        form_wanted: A form to fill, and whom it is about.
        loaded: What was read.
    """

    form_wanted = Signal(object, str)  # AnswerForm
    loaded = Signal(object)  # Meeting

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._scope = Scope()
        self._meeting: Meeting | None = None
        self._asked = 0
        self._chain = RowChain()
        self._takes_focus = False
        self.signal = CodeChoice()
        self.signal.setSizeAdjustPolicy(CodeChoice.SizeAdjustPolicy.AdjustToContents)
        self.order = SegmentedChoice(compact=True)
        self._rule = Wrapped("", "small")
        self._groups = col(gap=20)
        self._empty = EmptyState("shield-check")
        self._empty.setMinimumHeight(160)  # room for its icon
        self._build()
        self._retranslate()
        self.signal.currentIndexChanged.connect(self.refresh)
        self.order.chosen.connect(self.refresh)

    @property
    def meeting(self) -> Meeting | None:
        """What is shown; None until it is read."""
        return self._meeting

    def wanted(self) -> MeetingFilter:
        """Return the filter of the page."""
        signal = self.signal.value()
        return MeetingFilter(
            site_id=self._scope.site_id,
            adviser_id=self._scope.adviser_id,
            signal=signal if isinstance(signal, str) else None,
        )

    def set_scope(self, scope: Scope) -> None:
        """Show the people of a site and an adviser."""
        self._scope = scope
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the people again."""
        self._asked += 1
        number, wanted, context = self._asked, self.wanted(), self._context
        order = self.order.value()
        order = order if isinstance(order, Order) else Order.NAME
        today = context.today()

        def load(_task: TaskContext) -> tuple[int, Meeting]:
            with context.database.read(context.actor) as session:
                return number, load_meeting(session, wanted, today=today, order=order)

        context.tasks.start(load, on_success=self._on_loaded)

    def focus_task(self) -> None:
        """Put the focus on the first person, now or when they come."""
        self._takes_focus = not self._chain.focus()
        if self._takes_focus:
            self.signal.setFocus()

    @Slot(object)
    def _on_loaded(self, answer: tuple[int, Meeting]) -> None:
        number, meeting = answer
        if number != self._asked:
            return
        place = self._chain.place()
        self._meeting = meeting
        self._show(meeting)
        self.loaded.emit(meeting)
        if place is not None:
            self._chain.focus(place)
        elif self._takes_focus and self.signal.hasFocus():
            self._takes_focus = not self._chain.focus()

    def _show(self, meeting: Meeting) -> None:
        self._offer_signals(meeting)
        self._rule.setText(self._rule_text(meeting))
        clear(self._groups)
        rows: list[StandingRow] = []
        for group in meeting.groups:
            self._groups.addWidget(self._group(group, rows))
        self._chain.restart(rows)
        self._empty.setVisible(not meeting.groups)

    def _group(self, group: MeetingGroup, rows: list[StandingRow]) -> QWidget:
        count = QCoreApplication.translate("SignalsPage", "%n personne(s)", None, len(group.raised))
        title = SectionHeader(group.signal.label, count if group.raised else "")
        head = row(Icon(group.signal.icon, "ink_2", 20), (title, 1), gap=8)
        parts = (
            ("", group.raised),
            (self.tr("Écartés par un conseiller ou une conseillère"), group.aside),
            (self.tr("Ne sont plus relevés, une décision reste à suivre"), group.past),
        )
        body = col(gap=0)
        for words, lines in parts:
            self._add_part(body, words, lines, rows)
        sentence = Wrapped(group.signal.sentence, "second")
        return box(col(head, sentence, Card(body, gap=0, pad=4), gap=4))

    def _add_part(
        self, body: QVBoxLayout, words: str, lines: Sequence[MeetingLine], rows: list[StandingRow]
    ) -> None:
        if words and lines:
            body.addWidget(box(col(Label(words, "caption"), margins=(16, 10, 16, 2))))
        for place, one in enumerate(lines[:MOST_SHOWN]):
            if place:
                body.addWidget(line())
            made = self._row(one)
            rows.append(made)
            body.addWidget(made)
        if len(lines) > MOST_SHOWN:
            rest = QCoreApplication.translate(
                "SignalsPage",
                "et %n autre(s) : choisissez un site ou un portefeuille",
                None,
                len(lines) - MOST_SHOWN,
            )
            body.addWidget(box(col(Label(rest, "caption"), margins=(16, 8, 16, 8))))

    def _row(self, one: MeetingLine) -> StandingRow:
        followed = self.tr("référent : {adviser}").format(adviser=one.adviser or "–")
        about = joined(followed, one.site)
        found = StandingRow(
            one.standing, one.name, about, self._context.today(), may_decide=one.may_decide
        )
        found.opened.connect(partial(self._open, one.standing.youth_id))
        found.decide_wanted.connect(partial(self._decide, one))
        found.aside_wanted.connect(partial(self._put_aside, one))
        found.tell_wanted.connect(partial(self._tell, one))
        found.finished.connect(self._on_finished)
        found.withdrawn.connect(self._on_withdrawn)
        return found

    def _open(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    def _decide(self, one: MeetingLine) -> None:
        if self._meeting is not None:
            form = DecisionForm(self._context, one.standing, self._meeting.holders)
            self.form_wanted.emit(form, one.name)

    def _put_aside(self, one: MeetingLine) -> None:
        self.form_wanted.emit(AsideForm(self._context, one.standing), one.name)

    def _tell(self, one: MeetingLine) -> None:
        if self._meeting is not None:
            form = NoticeForm(self._context, one.standing, self._meeting.notice)
            self.form_wanted.emit(form, one.name)

    @Slot(object, bool)
    def _on_finished(self, decision: Decision, is_done: bool) -> None:
        finish_at_once(self._context, decision, is_done=is_done)

    @Slot(object)
    def _on_withdrawn(self, override: Override) -> None:
        withdraw_at_once(self._context, override)

    def _offer_signals(self, meeting: Meeting) -> None:
        self.signal.blockSignals(True)
        everything = (None, self.tr("Tous les signaux"))
        kept = self.signal.value()
        self.signal.set_options([everything, *meeting.signals.items()])
        self.signal.set_value(kept)
        self.signal.blockSignals(False)

    def _rule_text(self, meeting: Meeting) -> str:
        return self.tr(
            "Un signal est une règle écrite ({source}), appliquée aux réponses et au dossier. Ce"
            " qui n’a pas été abordé n’en lève aucun. Les personnes ne sont jamais classées."
        ).format(source=meeting.source)

    def _build(self) -> None:
        inside = box(col(self._groups, self._empty, None, gap=12, margins=(0, 4, 0, 16)))
        self.setLayout(
            col(
                row(self.signal, self.order, None, gap=12),
                row(Icon("info", "ink_3", 16), (self._rule, 1), gap=6),
                (scroll(inside), 1),
                gap=10,
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._meeting is not None:
                self._show(self._meeting)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.signal.setAccessibleName(self.tr("Signal"))
        self.signal.blockSignals(True)
        self.signal.set_options([(None, self.tr("Tous les signaux"))])
        self.signal.set_value(None)
        self.signal.blockSignals(False)
        kept = self.order.value()
        by = [(Order.NAME, self.tr("Par nom")), (Order.SINCE, self.tr("Par ancienneté"))]
        self.order.set_options(by)
        self.order.set_value(kept or Order.NAME)
        self.order.setAccessibleName(self.tr("Ordre dans un signal"))
        self._empty.set_texts(
            self.tr("Aucun signal dans cette sélection"),
            self.tr(
                "Les derniers diagnostics n’en lèvent pas. Les dossiers sans diagnostic ne"
                " disent rien."
            ),
        )

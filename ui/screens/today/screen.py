"""Aujourd’hui: time, then risk, then leftovers."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.tasks import TaskContext
from services.today import Alert, Appointment, Day, OpenDraft, load_day
from ui.context import ScreenContext
from ui.forms.draft_places import draft_name, open_draft
from ui.screens.today import words
from ui.screens.today.rows import DayList, DayRow, hour_block, named_block
from ui.shell.screen import Screen
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader, SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.keycaps import KeyHints
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.panes import Panes
from ui.widgets.scroll import scroll

CONCERNED = frozenset({"youth", "event", "diagnostic", "pathway", "situation", "action", "draft"})


class TodayScreen(Screen):
    """The agenda, whom to call back, and what must be finished."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._day: Day | None = None
        self._new = Button(kind="primary", icon="plus")
        self._new.clicked.connect(self._start_diagnostic)
        self._header = PageHeader(self._new)
        self._agenda_title = SectionHeader()
        self._agenda = col(gap=0)
        self._alerts_title = SectionHeader()
        self.alerts = DayList()
        self._no_alert = EmptyState("circle-check")
        self._drafts_title = SectionHeader()
        self._drafts = col(gap=0)
        self._deadlines_title = SectionHeader()
        self._deadlines = col(gap=0)
        self._caseload_title = SectionHeader()
        self._caseload = col(gap=4)
        self._hints = KeyHints()
        self._build()
        self._new.setVisible(context.may("diagnostic.write"))
        self._retranslate()
        context.bus.changed.connect(self._on_changed)

    @override
    def title(self) -> str:
        return self.tr("Aujourd’hui")

    @override
    def refresh(self) -> None:
        database, actor, today = (
            self._context.database,
            self._context.actor,
            self._context.today(),
        )

        def load(_task: TaskContext) -> Day:
            with database.read(actor) as session:
                return load_day(session, today=today)

        self._context.tasks.start(load, on_success=self._show_day)

    @override
    def focus_task(self) -> None:
        if not self.alerts.focus_first():
            self._new.setFocus()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._panes,)

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {}

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    @Slot(object)
    def _show_day(self, day: Day) -> None:
        self._day = day
        today = self._context.today()
        had_focus = self.alerts.holds_focus()
        self._header.set_title(self.tr("Aujourd’hui"), words.summary(day, today))
        self._agenda_title.set_title(self.tr("Agenda"), _count(day.appointments))
        self._alerts_title.set_title(self.tr("À relancer"), _count(day.alerts))
        self._drafts_title.set_title(self.tr("À terminer"), _count(day.drafts))
        self._deadlines_title.set_title(self.tr("Échéances"), _count(day.deadlines))
        self._show_agenda(day)
        self.alerts.show_rows([self._alert_row(alert) for alert in day.alerts])
        self.alerts.setVisible(bool(day.alerts))
        self._no_alert.setVisible(not day.alerts)
        self._fill(self._drafts, [self._draft_row(draft) for draft in day.drafts])
        self._fill(self._deadlines, [self._deadline_row(alert) for alert in day.deadlines])
        self._show_caseload(day)
        if had_focus:
            self.alerts.focus_first()

    def _show_agenda(self, day: Day) -> None:
        rows = [self._appointment_row(one) for one in day.appointments]
        self._fill(self._agenda, rows, self.tr("Aucun rendez-vous saisi pour aujourd’hui."))
        if day.tomorrow:
            self._agenda.addSpacing(8)
            heading = box(col(Label(self.tr("Demain"), "eyebrow"), margins=(16, 8, 16, 4)))
            self._agenda.addWidget(heading)
            for one in day.tomorrow:
                hour = formatting.clock(one.starts_at) if one.starts_at else "–"
                line = row(Label(hour, "small"), (Wrapped(one.name, "small"), 1), gap=12)
                self._agenda.addWidget(box(col(line, margins=(16, 2, 16, 2))))

    def _appointment_row(self, one: Appointment) -> DayRow:
        hour = formatting.clock(one.starts_at) if one.starts_at else "–"
        length = formatting.minutes(one.duration_minutes) if one.duration_minutes else ""
        body = named_block(one.name, words.appointment_line(one))
        line = row(hour_block(hour, length), (body, 1), gap=8)
        items: list[QWidget] = []
        if one.attendance in words.ATTENDANCE:
            text, tone, icon = words.ATTENDANCE[one.attendance]
            items.append(Chip(words.translated(text), tone, icon))
        answers = [self._answer(self.tr("Ouvrir la fiche"), "arrow-right", one.youth_id)]
        found = DayRow(line, *items, answers=answers)
        found.opened.connect(partial(self._open, one.youth_id))
        found.setAccessibleName(f"{hour} {one.name}, {words.appointment_line(one)}")
        return found

    def _alert_row(self, alert: Alert) -> DayRow:
        today = self._context.today()
        sentence = words.reason(alert, today)
        kind = Label(words.translated(words.KINDS[alert.kind]), "caption")
        chip = Chip("", words.TONES[alert.kind], words.ICONS[alert.kind])
        body = named_block(alert.name, sentence, words.detail(alert))
        line = row(box(col(chip, None)), (body, 1), box(col(kind, None)), gap=12)
        answers = [self._answer(self.tr("Ouvrir la fiche"), "arrow-right", alert.youth_id)]
        if self._context.may("diagnostic.write"):
            again = Button(self.tr("Faire le point"), icon="list-checks", compact=True)
            again.clicked.connect(partial(self._context.navigator.start_diagnostic, alert.youth_id))
            answers.append(again)
        found = DayRow(line, answers=answers)
        found.opened.connect(partial(self._open, alert.youth_id))
        found.setAccessibleName(f"{alert.name}. {sentence}")
        return found

    def _draft_row(self, draft: OpenDraft) -> DayRow:
        name = draft_name(draft.form, draft.name)
        saved = formatting.date_and_time(draft.saved_at.astimezone())
        line = row(Icon("pen-line", "ink_3", 18), (named_block(name, saved), 1), gap=10)
        found = DayRow(line)
        found.setAccessibleName(f"{name}, {saved}")
        navigator = self._context.navigator
        found.opened.connect(partial(open_draft, navigator, draft.form, draft.youth_id))
        return found

    def _deadline_row(self, alert: Alert) -> DayRow:
        line = row(
            Icon("calendar-clock", "ink_3", 18),
            (named_block(alert.name, words.detail(alert)), 1),
            gap=10,
        )
        found = DayRow(line)
        found.opened.connect(partial(self._open, alert.youth_id))
        found.setAccessibleName(f"{alert.name}, {words.detail(alert)}")
        return found

    def _show_caseload(self, day: Day) -> None:
        clear(self._caseload)
        tallies = day.tallies
        lines = [
            (tallies.followed, self.tr("jeunes suivis"), ""),
            (
                tallies.contacted_this_month,
                self.tr("contactés ce mois-ci"),
                formatting.share(tallies.contacted_this_month, tallies.followed, 0)
                if tallies.followed
                else "",
            ),
            (tallies.in_cej, self.tr("en CEJ"), ""),
            (tallies.without_next_step, self.tr("sans étape suivante"), ""),
        ]
        for value, text, share in lines:
            figure = Label(formatting.number(value), "h3")
            self._caseload.addLayout(
                row(figure, (Wrapped(text, "second"), 1), Label(share, "caption"), gap=8)
            )

    def _answer(self, text: str, icon: str, youth_id: int) -> Button:
        button = Button(text, icon=icon, compact=True)
        button.clicked.connect(partial(self._open, youth_id))
        return button

    @Slot()
    def _start_diagnostic(self) -> None:
        self._context.navigator.start_diagnostic()

    def _open(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    def _fill(self, layout: QVBoxLayout, rows: Sequence[QWidget], empty: str = "") -> None:
        clear(layout)
        for line in rows:
            layout.addWidget(line)
        if not rows:
            text = empty or self.tr("Rien pour l’instant.")
            layout.addWidget(box(col(Wrapped(text, "second"), margins=(12, 8, 12, 8))))

    def _build(self) -> None:
        agenda = col(
            self._agenda_title, (scroll(box(col(Card(self._agenda, gap=0, pad=4), None))), 1), gap=8
        )
        calls = col(
            self._alerts_title,
            (scroll(box(col(Card(self.alerts, self._no_alert, gap=0, pad=4), None))), 1),
            gap=8,
        )
        leftovers = col(
            self._drafts_title,
            Card(self._drafts, gap=0, pad=4),
            8,
            self._deadlines_title,
            Card(self._deadlines, gap=0, pad=4),
            8,
            self._caseload_title,
            Card(self._caseload, pad=16),
            None,
            gap=8,
        )
        self._panes = Panes(
            [(box(agenda), 30), (box(calls), 46), (scroll(box(leftovers)), 24)], gap=24
        )
        self.setLayout(
            col(self._header, 8, (self._panes, 1), self._hints, gap=8, margins=(32, 20, 32, 12))
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._day is not None:
                self._show_day(self._day)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._new.setText(self.tr("Nouveau diagnostic"))
        self._new.set_tip("Ctrl+N")
        self._caseload_title.set_title(self.tr("Mon portefeuille"))
        self._no_alert.set_texts(
            self.tr("Personne à relancer"),
            self.tr("Échéances, contacts et actions de votre portefeuille sont à jour."),
        )
        self._panes.set_titles([self.tr("Agenda"), self.tr("À relancer"), self.tr("À terminer")])
        self._hints.set_hints([("↑ ↓", self.tr("choisir")), (self.tr("Entrée"), self.tr("ouvrir"))])


def _count(items: Sequence[object]) -> str:
    return str(len(items)) if items else ""

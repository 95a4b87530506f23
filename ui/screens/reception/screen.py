"""Accueil: who waits, who is expected, who is free; no diagnostic and no note anywhere."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.agenda.appointments import Met
from services.agenda.week import Entry, EntryKind
from services.errors import AppError
from services.reception import WalkInRow, WalkInState, Wish
from services.tasks import TaskContext
from ui.actions import bind_list_keys
from ui.commands import Context
from ui.context import ScreenContext
from ui.forms.youth_form import YouthForm
from ui.screens.reception import words
from ui.screens.reception.arrival_panel import ArrivalPanel
from ui.screens.reception.desk import Hall, ReceptionDesk
from ui.screens.reception.line_words import expected_line, free_line, queue_line
from ui.screens.reception.lines import LineList
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.drawer import DrawerHost
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader, SectionHeader
from ui.widgets.keycaps import KeyHints
from ui.widgets.layouts import box, col
from ui.widgets.panes import Panes

PANEL_WIDTH = 420
CONCERNED = frozenset({"walk_in", "event", "youth", "group_event", "busy_slot"})
_MINUTE_MS = 60_000


class ReceptionScreen(Screen):
    """Three lists: the queue, the appointments of the day, the advisers."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self._hall: Hall | None = None
        self.new_button = Button("", "primary", "plus")
        self._header = PageHeader(self.new_button)
        self.queue, self.expected, self.free = LineList(), LineList(), LineList()
        self._titles = [SectionHeader() for _ in range(3)]
        self._empty = [EmptyState(icon) for icon in ("coffee", "calendar", "users")]
        self._hints = KeyHints()
        self.arrival = ArrivalPanel(context)
        self.youth_form = YouthForm(context)
        self._creation_header = PageHeader()
        self._panes = Panes([(self._pane(0), 38), (self._pane(1), 38), (self._pane(2), 24)], gap=20)
        page = col(self._header, (self._panes, 1), self._hints, gap=10, margins=(32, 16, 24, 10))
        self.host = DrawerHost(box(page), self.arrival, panel_width=PANEL_WIDTH)
        creation = col(
            self._creation_header, (self.youth_form, 1), gap=12, margins=(32, 20, 28, 16)
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.host)
        self._pages.addWidget(box(creation))
        self.setLayout(col(self._pages))
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._connect()
        self._retranslate()

    @override
    def title(self) -> str:
        return self.tr("Accueil")

    @override
    def refresh(self) -> None:
        self._asked += 1
        number, desk = self._asked, self._desk()

        def load(_task: TaskContext) -> Hall:
            return desk.load(number)

        self._context.tasks.start(load, on_success=self._on_hall)

    @override
    def focus_task(self) -> None:
        if not self._is_creating():
            (self.queue if self.queue.lines.lines else self.new_button).setFocus()

    @override
    def can_leave(self) -> bool:
        return not self._is_creating() or self.youth_form.may_leave()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self._is_creating():
            return {"save": self.youth_form.save, "validate": self.youth_form.save}
        return {}

    @override
    def panes(self) -> Sequence[QWidget]:
        lists = (self.queue, self.expected, self.free)
        if self._is_creating():
            return ()
        return (*lists, self.arrival) if self.host.is_open() else lists

    # Showing

    @Slot(object)
    def _on_hall(self, hall: Hall) -> None:
        if hall.number == self._asked:
            self._hall = hall
            self.arrival.offer(hall.advisers)
            self._show(hall)

    def _show(self, hall: Hall) -> None:
        names = {row.id: row.name for row in hall.advisers}
        arrived = {row.event_id for row in hall.queue if row.event_id is not None}
        waiting = sum(row.state is WalkInState.WAITING for row in hall.queue)
        lists = (
            [queue_line(row, hall.now) for row in hall.queue],
            [
                expected_line(entry, names, has_arrived=entry.id in arrived)
                for entry in hall.appointments
            ],
            [free_line(one) for one in hall.free],
        )
        counts = (waiting, len(hall.appointments), sum(one.is_free for one in hall.free))
        heads = (self.tr("Dans la file"), self.tr("Rendez-vous du jour"), self.tr("Qui est libre"))
        parts = zip(
            (self.queue, self.expected, self.free), lists, heads, counts, range(3), strict=True
        )
        for listing, lines, head, count, number in parts:
            listing.show_lines(lines)
            listing.setVisible(bool(lines))
            self._empty[number].setVisible(not lines)
            self._titles[number].set_title(head, str(count) if count else "")
        text = self.tr("personne n’attend")
        if waiting:
            text = QCoreApplication.translate("ReceptionScreen", "%n en attente", None, waiting)
        day = words.page_title(self._context.today())
        self._header.set_title(self.tr("Accueil"), f"{day} · {text}")

    # Doing

    @Slot()
    def start_arrival(self) -> None:
        """Show the panel of a new arrival."""
        self.arrival.start()
        self._show_arrival()
        self.arrival.focus_task()

    @Slot(object)
    def _on_person(self, youth_id: int) -> None:
        desk = self._desk()
        self._run(lambda _task: desk.met(youth_id), self._on_met)

    @Slot(object)
    def _on_met(self, met: Met) -> None:
        self._show_arrival()
        self.arrival.show_person(met)

    @Slot(str)
    def _create(self, text: str) -> None:
        self.youth_form.start_new(text, quick=True)
        self._pages.setCurrentIndex(1)
        self.youth_form.focus_task()
        self.commands_changed.emit()

    @Slot(object)
    def _on_created(self, youth_id: int) -> None:
        desk = self._desk()
        self._run(lambda _task: desk.met(youth_id), self._on_new_met)

    @Slot(object)
    def _on_new_met(self, met: Met) -> None:
        self._show_arrival()
        self.arrival.show_person(met, is_new=True)

    @Slot(object, object, object)
    def _arrive(self, wish: object, youth_id: int | None, waits_for_id: int | None) -> None:
        desk = self._desk()
        code = wish if isinstance(wish, Wish) else Wish.OTHER
        self._context.tasks.start(
            lambda _task: desk.arrive(code, youth_id, waits_for_id),
            on_success=self._on_arrived,
            on_error=self._on_refused,
        )

    @Slot(object)
    def _on_arrived(self, _walk_in_id: int) -> None:
        self.host.close_panel()
        self._context.navigator.say(self.tr("Ajouté à la file."))
        self._announce()
        self.queue.setFocus()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.arrival.refuse(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _note_arrival(self) -> None:
        """Note that the person of the appointment chosen has come."""
        line = self.expected.current()
        entry = None if line is None else line.key
        if isinstance(entry, Entry) and entry.kind is EntryKind.APPOINTMENT:
            desk, event_id = self._desk(), entry.id
            self._run(lambda _task: desk.arrive_for(event_id), self._on_noted)

    @Slot(object)
    def _on_noted(self, _walk_in_id: int) -> None:
        self._context.navigator.say(self.tr("Arrivée notée."))
        self._announce()

    @Slot()
    def _take(self) -> None:
        row = self._waiting()
        if row is not None:
            desk = self._desk()
            self._run(lambda _task: desk.take(row), self._on_taken)

    @Slot()
    def _leave(self) -> None:
        row = self._waiting()
        if row is not None:
            desk = self._desk()
            self._run(lambda _task: desk.leave(row), self._on_left)

    def _waiting(self) -> WalkInRow | None:
        line = self.queue.current()
        row = None if line is None else line.key
        is_waiting = isinstance(row, WalkInRow) and row.state is WalkInState.WAITING
        return row if is_waiting and isinstance(row, WalkInRow) else None

    @Slot(object)
    def _on_taken(self, walk_in_id: int) -> None:
        self._say_undoable(self.tr("Reçu."), walk_in_id)

    @Slot(object)
    def _on_left(self, walk_in_id: int) -> None:
        self._say_undoable(self.tr("Reparti sans être reçu."), walk_in_id)

    def _say_undoable(self, text: str, walk_in_id: int) -> None:
        self._context.navigator.say(text, undo=partial(self._wait_again, walk_in_id))
        self._announce()

    def _wait_again(self, walk_in_id: int) -> None:
        desk = self._desk()
        self._run(lambda _task: desk.wait_again(walk_in_id), self._on_undone)

    @Slot(object)
    def _on_undone(self, _walk_in_id: int) -> None:
        self._announce()

    @Slot()
    def _open_person(self) -> None:
        """Open the file of whoever is chosen: what the role sees of it."""
        listing = self.expected if self.expected.hasFocus() else self.queue
        line = listing.current()
        youth_id = None if line is None else getattr(line.key, "youth_id", None)
        if youth_id is not None:
            self._context.navigator.go("youth", youth_id)

    def _announce(self) -> None:
        self._context.bus.announce("walk_in", "event", "youth")

    def _run(self, function: object, done: object) -> None:
        self._context.tasks.start(function, on_success=done, on_error=self._on_error)  # type: ignore[arg-type]

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
            self.refresh()
        else:
            self._context.tasks.unhandled_error.emit(error)

    # Building

    def _is_creating(self) -> bool:
        return self._pages.currentIndex() == 1

    def _show_arrival(self) -> None:
        self._pages.setCurrentIndex(0)
        self.host.open_panel()
        self.commands_changed.emit()

    @Slot()
    def _on_closed(self) -> None:
        self.focus_task()
        self.commands_changed.emit()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    @Slot()
    def _on_minute(self) -> None:
        if self.isVisible():
            self.refresh()

    def _desk(self) -> ReceptionDesk:
        return ReceptionDesk(self._context.vault, self._context.today())

    def _pane(self, number: int) -> QWidget:
        listing = (self.queue, self.expected, self.free)[number]
        self._empty[number].hide()
        body = Card((listing, 1), (self._empty[number], 1), gap=0, pad=4)
        return box(col(self._titles[number], (body, 1), gap=8))

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.start_arrival)
        self.arrival.left.connect(self.host.close_panel)
        self.arrival.person_chosen.connect(self._on_person)
        self.arrival.creation_wanted.connect(self._create)
        self.arrival.submitted.connect(self._arrive)
        self.youth_form.saved.connect(self._on_created)
        self.youth_form.person_chosen.connect(self._on_person)
        self.youth_form.cancelled.connect(self.start_arrival)
        self.host.panel_closed.connect(self._on_closed)
        self.queue.activated.connect(self._open_person)
        self.expected.activated.connect(self._open_person)
        self._context.bus.changed.connect(self._on_changed)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()
        bind_list_keys(
            Context.DESK,
            self._panes,
            {
                "desk_arrived": self._note_arrival,
                "desk_taken": self._take,
                "desk_gone": self._leave,
                "desk_new": self.start_arrival,
            },
        )

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Accueil"), words.page_title(self._context.today()))
        self._creation_header.set_title(
            self.tr("Premier contact"), self.tr("Nom et prénom suffisent ; le reste attendra.")
        )
        self.new_button.setText(self.tr("Nouvelle arrivée"))
        self.new_button.set_tip("N")
        self.queue.setAccessibleName(self.tr("Dans la file"))
        self.expected.setAccessibleName(self.tr("Rendez-vous du jour"))
        self.free.setAccessibleName(self.tr("Qui est libre"))
        self._panes.set_titles(
            [self.tr("Dans la file"), self.tr("Rendez-vous du jour"), self.tr("Qui est libre")]
        )
        texts = (
            (self.tr("Personne n’attend."), self.tr("Notez une arrivée avec la touche N.")),
            (self.tr("Aucun rendez-vous aujourd’hui."), self.tr("L’agenda du site est libre.")),
            (self.tr("Aucun conseiller sur ce site."), self.tr("Voyez les comptes, aux réglages.")),
        )
        for empty, (head, text) in zip(self._empty, texts, strict=True):
            empty.set_texts(head, text)
        self._hints.set_hints(
            [
                ("N", self.tr("nouvelle arrivée")),
                ("A", self.tr("arrivé, sur un rendez-vous")),
                ("R", self.tr("reçu")),
                ("D", self.tr("reparti sans être reçu")),
                ("F6", self.tr("liste suivante")),
            ]
        )
        if self._hall is not None:
            self._show(self._hall)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

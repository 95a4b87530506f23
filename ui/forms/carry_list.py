"""The table of lines with its buttons, its empty state and its writes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.carry_over.lines import CarryLine
from services.carry_over.ticking import tick, untick, untick_all
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.carry_table import CarryTable, whole_text
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.keycaps import KeyHints
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col

TABLE = "carry_over"
CONCERNED = frozenset(
    {"youth", "event", "diagnostic", "pathway", "situation", "immersion", "action", TABLE}
)


class CarryList(QWidget):
    """Shared by the page of a person and the list of an adviser.

    Signals:
        opened: The person of a line.
    """

    opened = Signal(object)

    def __init__(self, context: ScreenContext, *, with_names: bool) -> None:
        super().__init__()
        self._context = context
        self._may_write = True
        self.table = CarryTable(with_names=with_names)
        self.copy_button = Button("", icon="copy", compact=True)
        self.tick_button = Button("", icon="check", compact=True)
        self.all_button = Button("", icon="list-checks", compact=True)
        self.empty = EmptyState("circle-check")
        self._card = Card((self.table, 1), margins=(1, 6, 1, 6))
        self._bar = box(FlowLayout(self.copy_button, self.tick_button, self.all_button, gap=8))
        self.whole = Wrapped("")
        self.replaced = Wrapped("", "small")
        self._told = box(col(self.whole, self.replaced, gap=2))
        self.hints = KeyHints()
        self.setLayout(
            col(self._bar, (self._card, 1), self._told, (self.empty, 1), self.hints, gap=12)
        )
        self.copy_button.clicked.connect(self.table.copy)
        self.tick_button.clicked.connect(self.table.tick)
        self.all_button.clicked.connect(self.tick_all)
        self.table.tick_wanted.connect(self._tick)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self._retranslate()

    def show_lines(self, lines: Sequence[CarryLine], *, may_write: bool = True) -> None:
        """Show lines, or say that all is up to date."""
        self._may_write = may_write
        self.table.show_lines(lines)
        self._show_whole()
        for part in (self._card, self._bar, self._told, self.hints):
            part.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.tick_button.setVisible(may_write)
        left = len(self.waiting())
        self.all_button.setVisible(may_write and left > 0)
        self.all_button.setText(
            QCoreApplication.translate("CarryList", "Tout cocher (%n ligne(s))", None, left)
        )

    def waiting(self) -> list[CarryLine]:
        """Return the lines shown that are still to be typed."""
        return [line for line in self.table.rows.lines if line.done is None]

    def focus_task(self) -> None:
        """Put the focus on the lines."""
        if self.table.rows.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            self.table.setFocus()

    @Slot()
    def _show_whole(self) -> None:
        """Write the line chosen in full: the table cuts it, and it is typed from here."""
        line = self.table.current()
        self.whole.setText("" if line is None else whole_text(line))
        replaced = "" if line is None or line.corrects is None else line.corrects
        text = self.tr("Remplace : {before}").format(before=replaced) if replaced else ""
        self.replaced.setText(text)
        self.replaced.setVisible(bool(text))

    @Slot()
    def tick_all(self) -> None:
        """Tick every line shown; taken back for as long as the message stays."""
        lines = self.waiting()
        if not lines or not self._may_write:
            return

        def undo() -> None:
            self._write(lambda session: untick_all(session, lines))

        said = QCoreApplication.translate(
            "CarryList", "%n ligne(s) notée(s) comme reportée(s)", None, len(lines)
        )
        self._write(
            lambda session: tick(session, lines),
            lambda: self._context.navigator.say(said, undo=undo),
        )

    @Slot(object)
    def _tick(self, line: CarryLine) -> None:
        if not self._may_write:
            return
        if line.done is None:
            self._write(lambda session: tick(session, [line]))
        else:
            self._write(lambda session: untick(session, line))

    def _write(
        self, write: Callable[..., object], then: Callable[[], object] = lambda: None
    ) -> None:
        database, actor = self._context.database, self._context.actor

        def run(_task: TaskContext) -> Callable[[], object]:
            with database.write(actor) as session:
                write(session)
            return then

        self._context.tasks.start(run, on_success=self._on_written, on_error=self._on_refused)

    @Slot(object)
    def _on_written(self, then: Callable[[], object]) -> None:
        self._context.bus.announce(TABLE)
        then()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="danger")
            self._context.bus.announce(TABLE)  # what was shown is no longer true
        else:
            self._context.tasks.unhandled_error.emit(error)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Lignes à reporter dans I-MILO"))
        self.copy_button.setText(self.tr("Copier"))
        self.copy_button.set_tip(self.tr("C ; le presse-papiers est vidé après une minute"))
        self.tick_button.setText(self.tr("Cocher"))
        self.tick_button.set_tip(self.tr("Espace"))
        self.empty.set_texts(
            self.tr("Rien à reporter"),
            self.tr("Tout ce qui est saisi ici est noté comme reporté dans I-MILO."),
        )
        self.hints.set_hints(
            [
                ("↑ ↓", self.tr("choisir")),
                ("C", self.tr("copier")),
                (self.tr("Espace"), self.tr("cocher, décocher")),
                (self.tr("Entrée"), self.tr("ouvrir la fiche")),
            ]
        )

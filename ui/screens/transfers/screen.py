"""Transfers: files that come from another mission locale, and those that went to one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from services import formatting
from services.errors import AppError
from services.tasks import TaskContext
from services.transfers.receipts import SUFFIX as RECEIPT_SUFFIX
from services.transfers.receiving import Received
from services.transfers.sealing import SUFFIX
from services.transfers.sending import Outcome, TransferRow, TransferState
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.item_models.texts import TextsModel
from ui.screens.transfers.arrival_card import ArrivalCard
from ui.screens.transfers.desk import Seen, TransferDesk
from ui.shell.screen import Screen
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col
from ui.widgets.list_table import ListTable

CONCERNED = frozenset({"transfer", "youth"})
_WIDTHS = (280, 330, 150, 330)


class TransfersScreen(Screen):
    """Nothing is written before a file was opened, seen and accepted."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._data = b""
        self._seen: Seen | None = None
        self._received: Received | None = None
        self._rows: Sequence[TransferRow] = ()
        self.receipt = Button("", icon="check")
        self.choose = Button("", "primary", "inbox")
        self._header = PageHeader(self.receipt, self.choose)
        self.arrival = ArrivalCard()
        self.arrival.hide()
        self.model, self.table = TextsModel(self), ListTable()
        self.table.setModel(self.model)
        self.empty = EmptyState("inbox")
        self._body = QStackedWidget()
        for widget in (self.table, self.empty):
            self._body.addWidget(widget)
        card = Card((self._body, 1), margins=(1, 6, 1, 6))
        self.setLayout(col(self._header, self.arrival, (card, 1), gap=16, margins=(32, 20, 32, 24)))
        self._connect()
        self._retranslate()

    @override
    def title(self) -> str:
        return self.tr("Transferts")

    @override
    def refresh(self) -> None:
        desk = self._desk()

        def read(_task: TaskContext) -> Sequence[TransferRow]:
            return desk.list()

        self._context.tasks.start(read, on_success=self._show_rows)

    @override
    def focus_task(self) -> None:
        self.choose.setFocus()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table,) if self._rows else ()

    # A file that comes

    @Slot()
    def choose_file(self) -> None:
        """Ask for the sealed file."""
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choisir le dossier reçu"), "", f"*{SUFFIX};;*"
        )
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Read a sealed file, then ask for its code."""
        desk = self._desk()

        def read(_task: TaskContext) -> tuple[str, bytes]:
            return path.name, desk.look(path)

        self._context.tasks.start(read, on_success=self._on_read, on_error=self._on_refused)

    @Slot(object)
    def _on_read(self, answer: tuple[str, bytes]) -> None:
        name, self._data = answer
        self._seen = None
        self.arrival.show()
        self.arrival.ask(name)

    @Slot(str)
    def _on_code(self, code: str) -> None:
        desk, data = self._desk(), self._data

        def read(_task: TaskContext) -> Seen:
            return desk.open(data, code)

        self.arrival.open.set_available(False, self.tr("Ouverture en cours."))
        task = self._context.tasks.start(
            read, on_success=self._on_seen, on_error=self._on_code_refused
        )
        task.finished.connect(self._on_opened)

    @Slot()
    def _on_opened(self) -> None:
        self.arrival.open.set_available(True)

    @Slot(object)
    def _on_seen(self, seen: Seen) -> None:
        self._seen = seen
        self.arrival.show_arrival(seen.arrival)

    @Slot(object)
    def _on_code_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.arrival.refuse(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _accept(self) -> None:
        seen, desk = self._seen, self._desk()
        if seen is None:
            return

        def write(_task: TaskContext) -> Received:
            return desk.receive(seen)

        self._context.tasks.start(write, on_success=self._on_received, on_error=self._on_refused)

    @Slot(object)
    def _on_received(self, received: Received) -> None:
        self._received = received
        self._close()
        self._context.bus.announce("youth", "event", "incoming_transfer")
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Enregistrer le reçu à renvoyer"), f"transfert{RECEIPT_SUFFIX}"
        )
        if path:
            self.save_receipt(Path(path))
        else:
            self._context.navigator.say(
                self.tr("Dossier accueilli. Son reçu s’enregistre depuis sa rubrique Dossier.")
            )
            self._context.navigator.go("youth", received.youth_id)

    def save_receipt(self, path: Path) -> None:
        """Write the receipt of the file just taken in."""
        received, desk = self._received, self._desk()
        if received is not None:
            self._start(lambda: desk.save(received.receipt, path), self._on_saved)

    @Slot(object)
    def _on_saved(self, _nothing: object) -> None:
        self._context.navigator.say(
            self.tr("Dossier accueilli, reçu enregistré. Renvoyez-le à l’autre mission locale.")
        )
        if self._received is not None:
            self._context.navigator.go("youth", self._received.youth_id)

    # A receipt that comes back

    @Slot()
    def choose_receipt(self) -> None:
        """Ask for a receipt."""
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choisir le reçu"), "", f"*{RECEIPT_SUFFIX};;*"
        )
        if path:
            self.load_receipt(Path(path))

    def load_receipt(self, path: Path) -> None:
        """Take a receipt."""
        desk = self._desk()
        self._start(lambda: desk.confirm(path), self._on_confirmed)

    @Slot(object)
    def _on_confirmed(self, outcome: Outcome) -> None:
        if outcome is Outcome.ERASED:
            self._context.navigator.say(self.tr("Reçu chargé : le dossier est effacé ici."))
        else:
            self._context.navigator.say(
                self.tr("Reçu chargé. Le dossier n’est pas effacé : ouvrez sa rubrique Dossier."),
                tone="warning",
            )
        self._context.bus.announce("transfer", "youth")
        self.refresh()

    def _start(self, run: Callable[[], object], on_success: Callable[..., object]) -> None:
        def write(_task: TaskContext) -> object:
            return run()

        self._context.tasks.start(write, on_success=on_success, on_error=self._on_refused)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._context.navigator.say(translate_error(error), tone="warning")
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _close(self) -> None:
        self._data, self._seen = b"", None
        self.arrival.hide()
        self.choose.setFocus()

    # The list

    @Slot(object)
    def _show_rows(self, rows: Sequence[TransferRow]) -> None:
        self._rows = rows
        titles = (
            self.tr("Jeune"),
            self.tr("Mission locale"),
            self.tr("Préparé le"),
            self.tr("Où il en est"),
        )
        self.model.replace(titles, [self._texts(one) for one in rows])
        self._body.setCurrentWidget(self.table if rows else self.empty)
        if rows:
            self.table.selectRow(0)
        self._restyle()

    def _texts(self, one: TransferRow) -> tuple[str, ...]:
        name = self.tr("dossier effacé") if one.name is None else formatting.spaced(one.name)
        place = one.to_code if one.to_name is None else f"{one.to_name} ({one.to_code})"
        return name, place, formatting.table_date(one.sent_on), self._state(one)

    def _state(self, one: TransferRow) -> str:
        words = {
            TransferState.SENT: self.tr("en attente du reçu"),
            TransferState.CONFIRMED: self.tr("accueilli, pas encore effacé ici"),
            TransferState.ERASED: self.tr("accueilli, effacé ici"),
            TransferState.WITHDRAWN: self.tr("annulé"),
        }
        return words[one.state]

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        youth_id = self._rows[index.row()].youth_id if index.row() < len(self._rows) else None
        if youth_id is not None:
            self._context.navigator.go("youth", youth_id)

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    def _desk(self) -> TransferDesk:
        return TransferDesk(self._context.vault, self._context.today())

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_file)
        self.receipt.clicked.connect(self.choose_receipt)
        self.arrival.code_given.connect(self._on_code)
        self.arrival.accepted.connect(self._accept)
        self.arrival.left.connect(self._close)
        self.table.activated.connect(self._on_activated)
        self._context.bus.changed.connect(self._on_changed)
        current_theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, current_theme().px(_WIDTHS[column]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(
            self.tr("Transferts"), self.tr("Dossiers échangés avec d’autres missions locales.")
        )
        self.choose.setText(self.tr("Ouvrir un dossier reçu…"))
        self.receipt.setText(self.tr("Charger un reçu…"))
        self.table.setAccessibleName(self.tr("Transferts"))
        self.empty.set_texts(
            self.tr("Aucun dossier n’est parti vers une autre mission locale."),
            self.tr("Un envoi se prépare depuis la rubrique Dossier de la fiche du jeune."),
        )
        self._show_rows(self._rows)

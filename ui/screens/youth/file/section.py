"""The tab of the file itself: who follows it, its merges, its transfer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from services.errors import AppError
from services.files import write_beside
from services.merging.undo import Undone
from services.tasks import TaskContext
from services.transfers.bundle import Place
from services.transfers.receipts import SUFFIX as RECEIPT_SUFFIX
from services.transfers.sealing import SUFFIX
from services.transfers.sending import Outcome, SentFile
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.screens.youth.file.desk import FileDesk, FileState
from ui.screens.youth.file.merges_card import MergesCard
from ui.screens.youth.file.origin_card import OriginCard
from ui.screens.youth.file.transfer_card import TransferCard
from ui.screens.youth.section import Section
from ui.translation import translate_error
from ui.widgets.layouts import col, row
from ui.widgets.question import Question

CONCERNED = ("youth", "event", "diagnostic", "pathway", "situation", "action", "youth_merge")


class FileSection(Section):
    """Nothing here is about the person's life: only about how their file is kept."""

    TABLES = frozenset({"youth", "youth_merge", "transfer", "account", "site"})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._page: YouthPage | None = None
        self._undone: Undone | None = None
        self.origin, self.merges, self.transfer = OriginCard(), MergesCard(), TransferCard()
        left = col(self.origin, self.merges, None, gap=16)
        right = col(self.transfer, None, gap=16)
        self.setLayout(row((left, 1), (right, 1), gap=16))
        self._connect()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("FileSection", "Dossier")

    @override
    def show_person(self, page: YouthPage) -> None:
        if self._page is None or self._page.id != page.id:
            self._undone = None
            self.transfer.forget()
        self._page = page
        youth_id, desk = page.id, self._desk()

        def read(_task: TaskContext) -> FileState:
            return desk.read(youth_id)

        self.load(read, self._show_state)

    @override
    def focus_task(self) -> None:
        buttons = self.merges.buttons
        (buttons[0] if buttons else self.transfer.code).setFocus()

    def _show_state(self, state: FileState) -> None:
        if self._page is None:
            return
        is_ours = bool(self._page.editable)
        self.origin.show_origin(self._page, state.names, state.origins)
        self.merges.show_merges(
            state.merges, self._undone, may_undo=is_ours and self.context.may("youth.merge")
        )
        self.transfer.show_transfers(
            state.transfers, may_send=is_ours and self.context.may("youth.transfer")
        )
        self.transfer.setVisible(self.context.may("youth.transfer"))

    # Merges

    @Slot(object)
    def _undo(self, merge_id: int) -> None:
        desk = self._desk()

        def write(_task: TaskContext) -> Undone:
            return desk.undo(merge_id)

        self.context.tasks.start(write, on_success=self._on_undone, on_error=self._on_refused)

    @Slot(object)
    def _on_undone(self, undone: Undone) -> None:
        self._undone = undone
        said = QCoreApplication.translate(
            "FileSection",
            "Fusion défaite : %n ligne(s) rendue(s) à l’autre dossier.",
            None,
            undone.returned,
        )
        self.context.navigator.say(said)
        self.context.bus.announce(*CONCERNED)

    @Slot(object, bool)
    def _sort(self, row_id: int, moves: bool) -> None:
        desk = self._desk()
        self._write(lambda: desk.sort(row_id, moves=moves), self.tr("Noté."), *CONCERNED)

    # Transfer

    @Slot(object)
    def _send(self, to: Place) -> None:
        name = f"dossier-{self.context.today():%Y-%m-%d}{SUFFIX}"  # nobody’s name
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Où écrire le fichier"), name)
        if path:
            self.send_to(to, Path(path))

    def send_to(self, to: Place, path: Path) -> None:
        """Seal the file and write it there."""
        if self._page is None:
            return
        youth_id, desk = self._page.id, self._desk()

        def write(_task: TaskContext) -> SentFile:
            return desk.send(youth_id, to, path)

        self.context.tasks.start(write, on_success=self._on_sent, on_error=self._on_refused)

    @Slot(object)
    def _on_sent(self, sent: SentFile) -> None:
        self.transfer.show_code(sent.code)
        self.context.navigator.say(self.tr("Fichier écrit. Envoyez le code par un autre chemin."))
        self.context.bus.announce("transfer")

    @Slot()
    def _save_sheet(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Enregistrer la feuille du code"), "code-de-transfert.pdf", "PDF (*.pdf)"
        )
        code, shown, desk = self.transfer.sent_code, self.transfer.row, self._desk()
        if path and shown is not None:
            self._write(
                lambda: desk.sheet(code, shown, Path(path)), self.tr("Feuille enregistrée.")
            )

    @Slot()
    def _withdraw(self) -> None:
        shown, desk = self.transfer.row, self._desk()
        if shown is not None:
            self._write(lambda: desk.withdraw(shown.id), self.tr("Envoi annulé."), "transfer")

    @Slot()
    def _load_receipt(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choisir le reçu"), "", f"*{RECEIPT_SUFFIX};;*"
        )
        if path:
            self.load_receipt(Path(path))

    def load_receipt(self, path: Path) -> None:
        """Take the receipt of the other mission locale."""
        desk = self._desk()

        def write(_task: TaskContext) -> Outcome:
            return desk.confirm(path)

        self.context.tasks.start(write, on_success=self._on_confirmed, on_error=self._on_refused)

    @Slot(object)
    def _on_confirmed(self, outcome: Outcome) -> None:
        if outcome is Outcome.ERASED:
            self._leave(self.tr("Reçu chargé : le dossier est effacé ici."))
            return
        self.context.navigator.say(
            self.tr("Reçu chargé. Le dossier n’est pas effacé : lisez pourquoi."), tone="warning"
        )
        self.context.bus.announce("transfer")

    @Slot()
    def _erase(self) -> None:
        shown, desk = self.transfer.row, self._desk()
        if shown is None:
            return
        question = Question(
            self.window(),
            self.tr("Effacer ce dossier de votre structure ?"),
            self.tr(
                "Ce qui a été écrit ici depuis l’envoi n’est pas dans l’autre structure."
                " L’effacement ne peut pas être annulé."
            ),
            go_on=self.tr("Effacer le dossier"),
            stay=self.tr("Garder le dossier"),
            destroys=True,
        )
        if question.exec() == Question.DialogCode.Accepted:

            def write(_task: TaskContext) -> None:
                desk.erase(shown.id)

            self.context.tasks.start(write, on_success=self._on_erased, on_error=self._on_refused)

    @Slot(object)
    def _on_erased(self, _nothing: object) -> None:
        self._leave(self.tr("Le dossier est effacé ici."))

    @Slot(str)
    def _save_receipt(self, text: str) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Enregistrer le reçu"), f"transfert{RECEIPT_SUFFIX}"
        )
        if path:
            self._write(
                lambda: write_beside(Path(path), text.encode()), self.tr("Reçu enregistré.")
            )

    def _leave(self, words: str) -> None:
        self._page = None
        self.context.navigator.go("youths")
        self.context.navigator.say(words)
        self.context.bus.announce(*CONCERNED)

    def _write(self, write: Callable[[], object], words: str, *tables: str) -> None:
        def run(_task: TaskContext) -> tuple[str, tuple[str, ...]]:
            write()
            return words, tables

        self.context.tasks.start(run, on_success=self._on_written, on_error=self._on_refused)

    @Slot(object)
    def _on_written(self, answer: tuple[str, tuple[str, ...]]) -> None:
        words, tables = answer
        self.context.navigator.say(words)
        if tables:
            self.context.bus.announce(*tables)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self.context.tasks.unhandled_error.emit(error)
        elif not self.transfer.refuse(error):
            self.context.navigator.say(translate_error(error), tone="warning")

    def _desk(self) -> FileDesk:
        return FileDesk(self.context.vault, self.context.today())

    def _connect(self) -> None:
        self.origin.receipt_wanted.connect(self._save_receipt)
        self.merges.undo_wanted.connect(self._undo)
        self.merges.sort_wanted.connect(self._sort)
        self.transfer.send_wanted.connect(self._send)
        self.transfer.sheet_wanted.connect(self._save_sheet)
        self.transfer.withdraw_wanted.connect(self._withdraw)
        self.transfer.receipt_wanted.connect(self._load_receipt)
        self.transfer.erase_wanted.connect(self._erase)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

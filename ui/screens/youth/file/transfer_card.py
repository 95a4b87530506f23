"""The transfer of a file: sealed, on its way, received, and only then erased."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.errors import AppError, ValidationError
from services.transfers.bundle import Place
from services.transfers.sending import TransferRow, TransferState
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row


class TransferCard(Card):
    """Shows one state at a time, and what can be done from it.

    Signals:
        send_wanted: Where to; the window asks where to write the file.
        withdraw_wanted, erase_wanted: About the transfer shown.
        receipt_wanted: Load the receipt of the other mission locale.
        sheet_wanted: Write the sheet of the code just drawn.
    """

    send_wanted = Signal(object)
    withdraw_wanted = Signal()
    erase_wanted = Signal()
    receipt_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.row: TransferRow | None = None
        self.sent_code = ""
        self._may_send = False
        self._header = SectionHeader()
        self._state = Wrapped("")
        self._explanation = Wrapped("", "small")
        self.code, self.name = QLineEdit(), QLineEdit()
        self._fields = {"code": Field(self.code), "name": Field(self.name)}
        self.prepare = Button("", icon="lock")
        self._form = box(col(*self._fields.values(), row(self.prepare, None), gap=10))
        self._code_title, self._groups = Label("", "small_strong"), Wrapped("", "large")
        self._code_note = Wrapped("", "small", "warning")
        self.sheet = Button("", icon="printer")
        self._code_box = Card(
            self._code_title, self._groups, self._code_note, row(self.sheet, None),
            gap=6, kind="warning",
        )  # fmt: skip
        self.receipt = Button("", icon="check")
        self.withdraw = Button("", "ghost")
        self.erase = Button("", "danger")
        self._actions = box(row(self.receipt, self.withdraw, self.erase, None))
        for widget in (
            self._header, self._state, self._code_box, self._actions, self._form,
            self._explanation,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self._connect()
        self._retranslate()

    def show_transfers(self, rows: Sequence[TransferRow], *, may_send: bool) -> None:
        """Show where the last sending stands."""
        self.row = rows[0] if rows else None
        self._may_send = may_send
        self._fill()

    def show_code(self, code: str) -> None:
        """Show the code just drawn; an empty one hides it."""
        self.sent_code = code
        self._fill()

    def forget(self) -> None:
        """Forget what was typed and the code shown: somebody else is shown."""
        self.sent_code = ""
        for edit in (self.code, self.name):
            edit.clear()
        for field in self._fields.values():
            field.clear_error()

    def refuse(self, error: AppError) -> bool:
        """Say what is wrong on its field; False when the error points at none."""
        field = self._fields.get(error.field) if isinstance(error, ValidationError) else None
        if field is None:
            return False
        sentence = translate_error(error)
        field.show_error(sentence)
        field.setFocus()
        announce(self, sentence)
        return True

    @Slot()
    def _on_prepare(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        self.send_wanted.emit(Place(self.code.text(), self.name.text()))

    def _fill(self) -> None:
        state = None if self.row is None else self.row.state
        is_open = state in (TransferState.SENT, TransferState.CONFIRMED)
        self._state.setText(self._sentence())
        self._form.setVisible(self._may_send and not is_open)
        self._code_box.setVisible(bool(self.sent_code) and state is TransferState.SENT)
        self._groups.setText(self.sent_code.replace("-", "  "))
        self._actions.setVisible(self._may_send and is_open)
        self.receipt.setVisible(state is TransferState.SENT)
        self.erase.setVisible(state is TransferState.CONFIRMED)

    def _sentence(self) -> str:
        row = self.row
        if row is None:
            return self.tr("Aucun transfert en cours.")
        values = {
            "place": row.to_name or row.to_code,
            "code": row.to_code,
            "day": formatting.long_date(row.sent_on),
        }
        if row.state is TransferState.WITHDRAWN:
            return self.tr("Un envoi préparé le {day} pour {place} a été annulé.").format(**values)
        if row.state is TransferState.SENT:
            return self.tr(
                "Envoi préparé le {day} pour {place} ({code}). Rien n’est effacé ici avant son"
                " reçu."
            ).format(**values)
        confirmed = "" if row.confirmed_on is None else formatting.long_date(row.confirmed_on)
        return self.tr(
            "Accueilli par {place} ({code}), reçu chargé le {confirmed}, mais pas effacé ici : le"
            " dossier a changé depuis l’envoi, ou il a un motif de conservation."
        ).format(confirmed=confirmed, **values)

    def _connect(self) -> None:
        self.prepare.clicked.connect(self._on_prepare)
        self.name.returnPressed.connect(self._on_prepare)
        self.receipt.clicked.connect(self.receipt_wanted)
        self.withdraw.clicked.connect(self.withdraw_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Transfert à une autre mission locale"))
        self._fields["code"].set_label(self.tr("Code de structure"))
        self._fields["name"].set_label(self.tr("Mission locale"))
        self.code.setPlaceholderText("06400100")
        self.prepare.setText(self.tr("Préparer le fichier scellé…"))
        self._explanation.setText(
            self.tr(
                "Tout le dossier part dans un fichier chiffré. Les noms de vos collègues, de vos"
                " sites et des entreprises n’y sont que des noms. Les brouillons partent pour"
                " mémoire. Le dossier est effacé ici quand le reçu de l’autre structure est chargé."
            )
        )
        self._code_title.setText(self.tr("Code à envoyer par un autre chemin"))
        self._code_note.setText(
            self.tr("Il n’est enregistré nulle part : gardez-le avant de quitter cette page.")
        )
        self.sheet.setText(self.tr("Enregistrer la feuille du code…"))
        self.receipt.setText(self.tr("Charger le reçu…"))
        self.withdraw.setText(self.tr("Annuler l’envoi"))
        self.erase.setText(self.tr("Effacer ici…"))
        self._fill()

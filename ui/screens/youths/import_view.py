"""Take a whole caseload in: choose a file, see what it would do, then all or nothing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from services import formatting
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.keys import press_focused
from ui.screens.youths.import_desk import ImportDesk, encodings
from ui.screens.youths.preview_tables import PreviewTables
from ui.theme.tones import Tone
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row

if TYPE_CHECKING:
    from services.importers.caseload import CaseloadPlan, Summary


class ImportView(QWidget):
    """Nothing is written before the button that says how many people it adds.

    Signals:
        imported: How many people were added.
        left: Back to the list.
    """

    imported = Signal(int)
    left = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = ImportDesk(context.vault, context.references, context.today())
        self._path: Path | None = None
        self._number = 0
        self._succeeded = False
        self.plan: CaseloadPlan | None = None
        self.leave = Button("")
        self.choose = Button("", "secondary", "file-text")
        self.choose_first = Button("", "primary", "file-text")
        self.import_button = Button("", "primary", "inbox")
        self.header = PageHeader(self.leave, self.choose, self.import_button)
        self.encoding = CodeChoice()
        self._encoding_label = Label("", "small")
        self.tables = PreviewTables()
        self._message = Wrapped("", "", "danger")
        self._message_card = Card(self._message, kind="danger", pad=12)
        self._welcome = EmptyState("inbox", action=self.choose_first)
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()
        self._show_state()

    def focus_task(self) -> None:
        """Put the focus on the next thing to do."""
        if self.plan is None:
            self.choose_first.setFocus()
        else:
            target = self.import_button if self.import_button.isEnabled() else self.choose
            target.setFocus()

    def open_file(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self._path = path
        self._preview(None)

    def problem(self) -> str:
        """Return why the file cannot be read or imported; empty when it can."""
        return self._message.text()

    @Slot()
    def start_import(self) -> None:
        """Import what can be, with a way to give up."""
        plan, desk = self.plan, self._desk
        if plan is None or not self.import_button.isEnabled():
            return
        self._succeeded = False
        self.import_button.set_available(False, self.tr("L’import est en cours."))

        def run(task: TaskContext) -> "Summary":
            return desk.apply(plan, task)

        task = self._context.tasks.start(
            run, on_success=self._on_imported, on_error=self._on_refused
        )
        task.finished.connect(self._on_finished)
        words = QCoreApplication.translate(
            "ImportView", "Import de %n jeune(s)", None, len(plan.accepted)
        )
        self._context.navigator.watch(task, words)

    @Slot()
    def choose_file(self) -> None:
        """Ask for the file."""
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Choisir le fichier du portefeuille"),
            "",
            self.tr("Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)"),
        )
        if name:
            self.open_file(Path(name))

    # Reading

    def _preview(self, encoding: str | None) -> None:
        path, desk = self._path, self._desk
        if path is None:
            return
        self._number += 1
        number = self._number
        self._say("")

        def read(_task: TaskContext) -> "tuple[int, CaseloadPlan]":
            return number, desk.preview(path, encoding)

        self._context.tasks.start(read, on_success=self._on_read, on_error=self._on_unreadable)

    @Slot(object)
    def _on_read(self, answer: "tuple[int, CaseloadPlan]") -> None:
        number, plan = answer
        if number != self._number:
            return
        self.plan = plan
        self.tables.show_plan(plan)
        self._offer_encodings(plan.encoding)
        self._show_state()
        self.focus_task()
        announce(self, self._counts(plan))

    @Slot(object)
    def _on_unreadable(self, error: Exception) -> None:
        self.plan = None
        self._show_state()
        self._refuse(error)
        self.choose_first.setFocus()

    @Slot()
    def _on_encoding(self) -> None:
        value = self.encoding.value()
        if isinstance(value, str):
            self._preview(value)

    # Importing

    @Slot(object)
    def _on_imported(self, summary: "Summary") -> None:
        self._succeeded = True
        self._context.bus.announce("youth")
        said = QCoreApplication.translate(
            "ImportView", "%n jeune(s) importé(s).", None, summary.added
        )
        self._context.navigator.say(said)
        self.imported.emit(summary.added)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._succeeded = True  # it ended with a message of its own
        self._refuse(error)

    @Slot()
    def _on_finished(self) -> None:
        self._show_state()
        if not self._succeeded:
            self._context.navigator.say(
                self.tr("Import arrêté : rien n’a été enregistré."), tone="warning"
            )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._say(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message_card.setVisible(bool(text))
        announce(self._message, text)

    # Showing

    def _show_state(self) -> None:
        plan = self.plan
        self._pages.setCurrentIndex(0 if plan is None else 1)
        self.choose.setVisible(plan is not None)
        self.import_button.setVisible(plan is not None)
        if plan is None:
            self.header.set_title(self.tr("Importer un portefeuille"))
            self.header.set_chips()
            return
        self.header.set_title(self.tr("Importer un portefeuille"), self._counts(plan))
        self.header.set_chips(*self._chips(plan))
        people = QCoreApplication.translate(
            "ImportView", "Importer %n jeune(s)", None, len(plan.accepted)
        )
        if plan.faulty:
            text = self.tr("{import_people} sans les lignes en erreur")
            people = text.format(import_people=people)
        self.import_button.setText(people)
        reason = self.tr("Aucune ligne de ce fichier ne peut être importée.")
        self.import_button.set_available(bool(plan.accepted), reason)

    def _counts(self, plan: "CaseloadPlan") -> str:
        text = self.tr("{file} : {accepted} lignes à importer sur {rows}")
        return text.format(
            file=plan.file_name,
            accepted=formatting.number(len(plan.accepted)),
            rows=formatting.number(plan.rows),
        )

    def _chips(self, plan: "CaseloadPlan") -> list[Chip]:
        facts: list[tuple[int, str, Tone, str]] = [
            (plan.faulty, self.tr("{n} en erreur"), "danger", "circle-alert"),
            (plan.in_base, self.tr("dont {n} déjà dans Étrave"), "info", "users"),
            (plan.in_file, self.tr("dont {n} en double dans le fichier"), "info", "copy"),
            (len(plan.notices), self.tr("{n} à vérifier"), "warning", "triangle-alert"),
        ]
        chips = [
            Chip(text.format(n=formatting.number(count)), tone, icon)
            for count, text, tone, icon in facts
            if count
        ]
        if plan.ignored:
            text = self.tr("Colonnes laissées : {names}").format(names=", ".join(plan.ignored))
            chips.append(Chip(text, "neutral", "minus"))
        return chips or [Chip(self.tr("Tout est lisible"), "success", "circle-check")]

    def _offer_encodings(self, current: str) -> None:
        offered = list(dict.fromkeys((current, *encodings())))
        self.encoding.set_options([(one, one.upper()) for one in offered])
        self.encoding.set_value(current)

    def _build(self) -> None:
        encoding = row(self._encoding_label, self.encoding, None)
        preview = box(col((self.tables, 1), encoding, gap=8))
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(preview)
        self._message_card.hide()
        self.setLayout(
            col(
                self.header,
                self._message_card,
                (self._pages, 1),
                gap=12,
                margins=(32, 20, 32, 20),
            )
        )

    def _connect(self) -> None:
        self.leave.clicked.connect(self.left)
        self.choose.clicked.connect(self.choose_file)
        self.choose_first.clicked.connect(self.choose_file)
        self.import_button.clicked.connect(self.start_import)
        self.encoding.activated.connect(self._on_encoding)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_state()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.leave.setText(self.tr("Revenir à la liste"))
        self.choose.setText(self.tr("Autre fichier…"))
        self.choose_first.setText(self.tr("Choisir un fichier CSV…"))
        self._encoding_label.setText(self.tr("Accents mal lus ? Relire le fichier en"))
        self.encoding.setAccessibleName(self.tr("Encodage du fichier"))
        self._welcome.set_texts(
            self.tr("Personne ne ressaisit 300 fiches."),
            self.tr(
                "Un fichier CSV avec les colonnes nom et prénom suffit ; date de naissance, numéro"
                " de dossier, téléphone, commune, conseiller et site sont lus s’ils y sont."
                " Vous verrez tout avant d’importer."
            ),
        )

"""Fifth step: the recovery code, to put on paper before anything else."""

from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from ui.background import TaskRunner
from ui.documents.printing import ask_and_print
from ui.entry.code_cards import CodeCards
from ui.entry.copy_back import CopyBack
from ui.entry.recovery_sheet import RecoverySheet, SheetFacts
from ui.entry.step import Step
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.check import Check
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, line, row

FILE_NAME = "feuille-de-secours.pdf"


class SheetStep(Step):
    """Shown once: the code is kept nowhere, and leaves this page with it."""

    def __init__(self, tasks: TaskRunner, random: Random) -> None:
        super().__init__()
        self._tasks = tasks
        self._sheet: RecoverySheet | None = None
        self._heading, self._once = Label("", "strong"), Label("", "caption")
        self.cards = CodeCards()
        self.print_button, self.save_button = Button(icon="printer"), Button(icon="download")
        self._outcome = Wrapped("", "caption")
        self.kept = Check()
        self.copy_back = CopyBack(random)
        heading = row(self._heading, None, self._once)
        buttons = box(FlowLayout(self.print_button, self.save_button))
        self.body.addLayout(col(heading, self.cards, 8, buttons, self._outcome, gap=8))
        self.body.addWidget(line())
        self.body.addLayout(col(self.kept, self.copy_back, gap=12))
        self._outcome.hide()
        self.back.hide()  # the database is made: there is nothing to come back to
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.kept.toggled.connect(self._update_next)
        self.copy_back.changed.connect(self._update_next)
        self._retranslate()

    def show_code(self, code: str, agency: str, made_on: date) -> None:
        """Show a code and make its sheet."""
        groups = code.split("-")
        self.cards.set_groups(groups)
        self.copy_back.ask(groups)
        self._sheet = RecoverySheet(SheetFacts(code, agency, made_on), self._tasks, self)
        self._sheet.saved.connect(self._on_saved)
        self._sheet.not_saved.connect(self._on_not_saved)
        self._update_next()

    def save(self, path: Path) -> None:
        """Save the sheet as a PDF."""
        if self._sheet is not None:
            self.failure.say("")
            self._sheet.save(path)

    def outcome(self) -> str:
        """Return what is said of the paper or of the file, empty when nothing came out."""
        return self._outcome.text()

    @override
    def forget(self) -> None:
        self.cards.set_groups(())
        self.copy_back.ask(())
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None

    @override
    def check(self) -> bool:
        if not self.copy_back.is_proved():
            self.copy_back.point()
        elif not self.kept.isChecked():
            self.kept.setFocus()
        return self._is_done()

    @override
    def first_field(self) -> QWidget:
        return self.print_button

    def _is_done(self) -> bool:
        return self.kept.isChecked() and self.copy_back.is_proved()

    @Slot()
    def _update_next(self) -> None:
        reason = self.tr("Cochez la case une fois la feuille rangée hors de cet ordinateur.")
        if not self.copy_back.is_proved():
            first, second = self.copy_back.asked() or (1, 2)
            reason = self.tr("Recopiez les groupes {first} et {second} de la feuille.").format(
                first=first, second=second
            )
        self.next.set_available(self._is_done(), reason)
        self.hint.setText("" if self._is_done() else reason)

    @Slot()
    def _on_print(self) -> None:
        if self._sheet is not None:
            self._sheet.give(self._print)

    def _print(self, content: bytes) -> None:
        if ask_and_print(content, self):
            self._tell(self.tr("La feuille est partie à l’imprimante."))

    @Slot()
    def _on_save(self) -> None:
        title, kind = self.tr("Enregistrer la feuille de secours"), self.tr("Document PDF (*.pdf)")
        name, _kind = QFileDialog.getSaveFileName(self, title, FILE_NAME, kind)
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".pdf"))

    @Slot(str)
    def _on_saved(self, name: str) -> None:
        self._tell(
            self.tr(
                "Enregistrée dans « {name} ». Imprimez-la, puis effacez ce fichier : qui l’ouvre"
                " peut ouvrir la base."
            ).format(name=name)
        )

    @Slot(str)
    def _on_not_saved(self, name: str) -> None:
        self.failure.say(
            self.tr(
                "« {name} » n’a pas pu être enregistré dans ce dossier. Choisissez-en un autre, ou"
                " imprimez la feuille."
            ).format(name=name)
        )

    def _tell(self, sentence: str) -> None:
        self._outcome.setText(sentence)
        self._outcome.show()
        announce(self._outcome, sentence)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_title(
            self.tr("Imprimez la feuille de secours"),
            self.tr(
                "Ce code est la seule façon d’ouvrir la base si tous les mots de passe sont perdus."
                " Personne d’autre ne le possède : ni nous, ni votre prestataire."
            ),
        )
        self._heading.setText(self.tr("Code de secours"))
        self._once.setText(self.tr("affiché une seule fois"))
        self.print_button.setText(self.tr("Imprimer la feuille…"))
        self.save_button.setText(self.tr("Enregistrer en PDF…"))
        self.kept.setText(
            self.tr("La feuille est imprimée et rangée sous clé, hors de cet ordinateur")
        )
        self._update_next()

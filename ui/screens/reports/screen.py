"""Rapports: the monthly summary as it will be printed, in one of its two editions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from services import formatting
from services.errors import AppError
from services.files import write_beside
from services.months import month_before, months_back
from services.reports.monthly.summary import Edition
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print
from ui.shell.screen import Screen
from ui.translation import translate_error
from ui.version import VERSION
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.headers import PageHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row
from ui.widgets.segmented import SegmentedChoice

FRAMEWORK = "cpo-2019-2022"
OFFERED_MONTHS = 36


@dataclass(frozen=True, slots=True)
class Prepared:
    """A summary written in both formats, under the same rule."""

    month: date
    edition: Edition
    pdf: bytes
    xlsx: bytes


class ReportsScreen(Screen):
    """One month, one edition, one preview."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._prepared: Prepared | None = None
        self._asked = 0
        self.month = Choice()
        self.edition = SegmentedChoice(compact=True)
        self.print_button = Button(kind="primary", icon="printer")
        self.pdf_button = Button(icon="download")
        self.xlsx_button = Button(icon="file-text")
        self._header = PageHeader(self.xlsx_button, self.pdf_button, self.print_button)
        self._rule = Wrapped("", "second")
        self.preview = PdfPreview()
        self.setLayout(
            col(
                self._header,
                row(self.month, self.edition, None, gap=12),
                row(Icon("shield-check", "ink_2", 18), (self._rule, 1), gap=8),
                (self.preview, 1),
                gap=10,
                margins=(32, 20, 32, 12),
            )
        )
        self.month.currentIndexChanged.connect(self._on_choice)
        self.edition.chosen.connect(self._on_choice)
        self.print_button.clicked.connect(self.print_summary)
        self.pdf_button.clicked.connect(self._save_pdf)
        self.xlsx_button.clicked.connect(self._save_xlsx)
        self._retranslate()
        self._show_state()

    @property
    def content(self) -> bytes:
        """The PDF shown, empty while it is being prepared."""
        return self._prepared.pdf if self._prepared is not None else b""

    @override
    def title(self) -> str:
        return self.tr("Rapports")

    @override
    def refresh(self) -> None:
        self._asked += 1
        number, month, edition, context = self._asked, self._month(), self._edition(), self._context

        def prepare(_task: TaskContext) -> tuple[int, Prepared]:
            from services.reports.monthly import data, pdf, workbook

            with context.database.write(context.actor) as session:
                summary = data.collect(
                    session,
                    month,
                    framework_code=FRAMEWORK,
                    extracted_at=context.database.clock(),
                    edition=edition,
                    version=VERSION,
                )
            written = Prepared(month, edition, pdf.write_pdf(summary), workbook.write_xlsx(summary))
            return number, written

        self._prepared = None
        self._show_state()
        task = context.tasks.start(prepare, on_success=self._on_prepared)
        context.navigator.watch(task, self.tr("Préparation de la synthèse"))

    @override
    def focus_task(self) -> None:
        self.print_button.setFocus()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self._prepared is None:
            return {}
        return {"print": self.print_summary, "export": self._save_xlsx, "save": self._save_pdf}

    @Slot(object)
    def _on_prepared(self, answer: tuple[int, Prepared]) -> None:
        number, prepared = answer
        if number != self._asked:
            return
        self._prepared = prepared
        self.preview.show_document(prepared.pdf)
        self._show_state()

    @Slot()
    def print_summary(self) -> None:
        """Print the summary through the system's dialog."""
        if self._prepared is not None:
            ask_and_print(self._prepared.pdf, self)

    @Slot()
    def _save_pdf(self) -> None:
        self._save("pdf", "PDF (*.pdf)")

    @Slot()
    def _save_xlsx(self) -> None:
        self._save("xlsx", self.tr("Classeur (*.xlsx)"))

    def _save(self, extension: str, kind: str) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        from services.reports.monthly.editions import Format, file_name

        name = file_name(prepared.month, prepared.edition, Format(extension))
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Enregistrer"), name, kind)
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the summary shown; the format follows the name of the file."""
        if self._prepared is None:
            return
        content = self._prepared.xlsx if path.suffix.lower() == ".xlsx" else self._prepared.pdf
        try:
            write_beside(path, content)
        except AppError as error:
            self._context.navigator.say(translate_error(error), tone="danger")
        else:
            self._context.navigator.say(self.tr("Synthèse enregistrée."))

    @Slot()
    def _on_choice(self) -> None:
        self._show_rule()
        if self.isVisible():
            self.refresh()

    def _month(self) -> date:
        value = self.month.value()
        return value if isinstance(value, date) else month_before(self._context.today())

    def _edition(self) -> Edition:
        value = self.edition.value()
        return value if isinstance(value, Edition) else Edition.INTERNAL

    def _show_state(self) -> None:
        is_ready = self._prepared is not None
        reason = "" if is_ready else self.tr("La synthèse se prépare.")
        for button in (self.print_button, self.pdf_button, self.xlsx_button):
            button.set_available(is_ready, reason)
        self.commands_changed.emit()

    def _show_rule(self) -> None:
        if self._edition() is Edition.PUBLIC:
            text = self.tr(
                "Diffusable : totaux de la structure d’au moins 11 personnes, sans détail."
                " Chaque préparation est journalisée."
            )
        else:
            text = self.tr(
                "Interne : chiffres exacts, à ne pas diffuser. Chaque préparation est journalisée."
            )
        self._rule.setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(
            self.tr("Synthèse mensuelle"), self.tr("Les dix indicateurs, tels qu’ils s’impriment.")
        )
        today = self._context.today()
        kept = self.month.value() or month_before(today)
        self.month.blockSignals(True)
        months = months_back(today, OFFERED_MONTHS)
        self.month.set_options([(month, formatting.month(month)) for month in months])
        self.month.set_value(kept)
        self.month.blockSignals(False)
        self.month.setAccessibleName(self.tr("Mois"))
        kept_edition = self._edition()
        self.edition.set_options(
            [
                (Edition.INTERNAL, self.tr("Interne")),
                (Edition.PUBLIC, self.tr("Diffusable")),
            ]
        )
        self.edition.set_value(kept_edition)
        self.edition.setAccessibleName(self.tr("Édition"))
        self.print_button.setText(self.tr("Imprimer"))
        self.print_button.set_tip("Ctrl+P")
        self.pdf_button.setText(self.tr("Enregistrer en PDF…"))
        self.xlsx_button.setText(self.tr("Enregistrer en XLSX…"))
        self.xlsx_button.set_tip("Ctrl+E")
        self._show_rule()

"""Two diagnostics side by side: arrows with their word, and what was done in between."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from services import formatting
from services.diagnostics.progress import Progress, compare
from services.diagnostics.records import DiagnosticSummary
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.documents.document_page import DocumentPage
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, joined
from ui.screens.youth.progress.between_card import BetweenCard
from ui.screens.youth.progress.change_table import ChangeTable
from ui.screens.youth.section import Section
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.labels import Label
from ui.widgets.layouts import box, col, row

_SHEET_HEIGHT: Final = 420
_TWO_COLUMNS: Final = 900  # width, at 100 % text, under which the columns are stacked


@dataclass(frozen=True, slots=True)
class Read:
    """What the section shows."""

    page: YouthPage
    progress: Progress


class ProgressSection(Section):
    """Any two diagnostics, the last two unless chosen."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"diagnostic", "action", "event", "situation", "immersion"}
    )

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._read: Read | None = None
        self.before, self.after = CodeChoice(), CodeChoice()
        for choice in (self.before, self.after):
            choice.setSizeAdjustPolicy(CodeChoice.SizeAdjustPolicy.AdjustToContents)
        self.print_button = Button("", icon="printer", compact=True)
        self.table = ChangeTable()
        self.between = BetweenCard()
        self._empty = EmptyState("trending-up")
        self.document = DocumentPage()
        self._from, self._to = Label("", "second"), Label("", "second")
        self._build()
        self._retranslate()
        self.before.currentIndexChanged.connect(self._on_choice)
        self.after.currentIndexChanged.connect(self._on_choice)
        self.print_button.clicked.connect(self.show_sheet)
        self.document.left.connect(self._leave_sheet)

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("ProgressSection", "Progrès")

    @override
    def show_person(self, page: YouthPage) -> None:
        is_same = self._read is not None and self._read.page.id == page.id
        self._show_page(self._compared)
        self._load(page, *(self._chosen() if is_same else (None, None)))

    @override
    def focus_task(self) -> None:
        if self.document.isVisible():
            self.document.print_button.setFocus()
        else:
            self.before.setFocus()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self.document.isVisible():
            return {"print": self.document.print_document}
        return {"print": self.show_sheet} if self.print_button.isEnabled() else {}

    def _load(self, page: YouthPage, before_id: int | None, after_id: int | None) -> None:
        context, today = self.context, self.context.today()

        def read(_task: TaskContext) -> Read:
            with context.database.read(context.actor) as session:
                found = compare(
                    session, page.id, today=today, before_id=before_id, after_id=after_id
                )
            return Read(page, found)

        self.load(read, self._show_read)

    def _show_read(self, read: Read) -> None:
        self._read = read
        found = read.progress
        self._offer(found)
        has_two = found.before is not None and found.between is not None
        if found.before is not None and found.after is not None and found.between is not None:
            self.table.show_changes(found.changes, found.before.made_on, found.after.made_on)
            self.between.show_between(found.between)
        self._side.setVisible(has_two)
        self._choices.setVisible(has_two)
        self._empty.setVisible(not has_two)
        reason = self.tr("Il faut deux diagnostics validés.")
        self.print_button.set_available(has_two, reason)
        self.commands_changed.emit()

    def _offer(self, found: Progress) -> None:
        options = [(one.id, _words(one)) for one in found.choices]
        for choice, chosen in ((self.before, found.before), (self.after, found.after)):
            choice.blockSignals(True)
            choice.set_options(options)
            choice.set_value(None if chosen is None else chosen.id)
            choice.blockSignals(False)

    def _chosen(self) -> tuple[int | None, int | None]:
        before, after = self.before.value(), self.after.value()
        return (
            before if isinstance(before, int) else None,
            after if isinstance(after, int) else None,
        )

    @Slot()
    def _on_choice(self) -> None:
        if self._read is not None:
            self._load(self._read.page, *self._chosen())

    # Paper

    @Slot()
    def show_sheet(self) -> None:
        """Show the page for the person as it will be printed."""
        if self._read is None:
            return
        context, page, today = self.context, self._read.page, self.context.today()
        before_id, after_id = self._chosen()

        def prepare(_task: TaskContext) -> bytes:
            from services.diagnostics.progress_words import progress_content
            from services.reports import progress_sheet

            with context.database.read(context.actor) as session:
                content = progress_content(
                    session, page.id, today=today, before_id=before_id, after_id=after_id
                )
            return progress_sheet.write(content)

        context.tasks.start(prepare, on_success=self._on_sheet)

    @Slot(object)
    def _on_sheet(self, content: bytes) -> None:
        title = self.tr("Le chemin parcouru, à remettre à la personne")
        self._show_page(self.document)
        self.document.show_document(content, title, "mon-chemin.pdf")
        self.commands_changed.emit()

    @Slot()
    def _leave_sheet(self) -> None:
        self._show_page(self._compared)
        self.print_button.setFocus()
        self.commands_changed.emit()

    def _build(self) -> None:
        self._choices = box(
            row(
                self._from,
                self.before,
                Icon("arrow-right", "ink_3", 16),
                self._to,
                self.after,
                None,
                self.print_button,
                gap=10,
            )
        )
        self._columns: QBoxLayout = row((self.table, 3), (self.between, 2), gap=16)
        self._side: QWidget = box(self._columns)
        self._compared = box(col(self._choices, self._side, self._empty, None, gap=12))
        # Not a stack, which is as high as the highest of its pages, shown or not.
        # Its own hint would be a whole page: two scroll bars side by side.
        self.document.setMinimumHeight(_SHEET_HEIGHT)
        policy = QSizePolicy.Policy
        self.document.preview.setSizePolicy(policy.Expanding, policy.Ignored)
        self.setLayout(col(self._compared, (self.document, 1)))
        self.document.hide()

    def _show_page(self, page: QWidget) -> None:
        """Show the comparison or the document."""
        self._compared.setVisible(page is self._compared)
        self.document.setVisible(page is self.document)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # One under the other when a domain and its change would be cut.
        direction = QBoxLayout.Direction
        is_narrow = self.width() < current_theme().px(_TWO_COLUMNS)
        wanted = direction.TopToBottom if is_narrow else direction.LeftToRight
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)

    @override
    def _retranslate(self) -> None:
        self._from.setText(self.tr("Du"))
        self._to.setText(self.tr("au"))
        self.before.setAccessibleName(self.tr("Premier diagnostic comparé"))
        self.after.setAccessibleName(self.tr("Second diagnostic comparé"))
        self.print_button.setText(self.tr("Préparer la page à remettre"))
        self.print_button.set_tip("Ctrl+P")
        self._empty.set_texts(
            self.tr("Rien à comparer pour l’instant"),
            self.tr("Le chemin parcouru se lit entre deux diagnostics validés."),
        )
        if self._read is not None:
            self._show_read(self._read)


def _words(one: DiagnosticSummary) -> str:
    return joined(formatting.long_date(one.made_on), capital(code_word(one.kind)))

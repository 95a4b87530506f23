"""A rule file opened to be changed: checked by line, compared, saved with a reason."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.errors import AppError, RuleFileError, ValidationError
from services.files import write_beside
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.draft_bar import DraftBar
from ui.forms.form_draft import FormDraft
from ui.screens.settings import rule_desk
from ui.screens.settings.rule_desk import OpenedRule, RuleDesk
from ui.theme.theme import current_theme
from ui.translation import translate_error, translate_text
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.headers import PageHeader
from ui.widgets.labels import Label, LabelTone, Wrapped
from ui.widgets.layouts import box, col, line, row
from ui.widgets.numbered_text import NumberedText

FILTER = "TOML (*.toml)"
T = TypeVar("T")


class RuleEditor(QWidget):
    """Whatever is refused, the text stays as typed and the cursor goes to the line to correct.

    Signals:
        left: The user goes back to the settings; what is typed is kept as a draft.
        saved: The text in force changed.
    """

    left = Signal()
    saved = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._desk = RuleDesk(context.vault)
        self._opened: OpenedRule | None = None
        self.back = Button(icon="undo-2")
        self.load_button, self.export_button = Button(icon="inbox"), Button(icon="download")
        self.restore_button = Button(icon="history")
        self._draft_bar = DraftBar()
        self.text = NumberedText()
        self.changes = NumberedText(read_only=True)
        self._changes_title = Label("", "strong")
        self.reason = QLineEdit()
        self._reason_field = Field(self.reason)
        self.message = Wrapped("", "small")
        self.compare = Button(icon="eye")
        self.check_button = Button(icon="list-checks")
        self._header = PageHeader(
            self.check_button,
            self.compare,
            self.restore_button,
            self.load_button,
            self.export_button,
            self.back,
        )
        self.save_button = Button(kind="primary", icon="check")
        self._build()
        editors = {"text": self.text, "reason": self.reason}
        self._draft = FormDraft(context, self._draft_bar, self._body, editors, self)
        self._connect()
        self._retranslate()

    @property
    def file(self) -> str | None:
        """The file that is open."""
        return None if self._opened is None else self._opened.state.file

    def open_file(self, file: str) -> None:
        """Read a file and show it."""
        self._draft.end()
        self._start(lambda: self._desk.open(file), self._on_opened)

    def flush(self) -> bool:
        """Have what is typed on the disk, as a draft; False when it cannot be written."""
        return self._draft.flush()

    @Slot()
    def check(self) -> None:
        """Say whether the text is valid, and else which line is not."""
        opened = self._opened
        if opened is not None and not self._draft.is_waiting():
            file, text = opened.state.file, self.text.toPlainText()
            self._start(lambda: self._desk.check(file, text), self._on_checked)

    @Slot()
    def save(self) -> None:
        """Make the text the agency's own, once it is valid and explained."""
        opened = self._opened
        if opened is None or self._draft.is_waiting():
            return
        file, text, reason = opened.state.file, self.text.toPlainText(), self.reason.text()
        self._start(lambda: self._desk.save(file, text, reason), self._on_saved)

    @Slot()
    def restore(self) -> None:
        """Go back to the text shipped; the agency's own stays in the database."""
        if self._opened is not None and not self._draft.is_waiting():
            file = self._opened.state.file
            self._start(lambda: self._desk.restore(file), self._on_saved)

    @Slot()
    def load(self) -> None:
        """Put the text of a file chosen on the disk in place of this one; Ctrl+Z takes it back."""
        title = self.tr("Importer un fichier de règles")
        path, _kind = QFileDialog.getOpenFileName(self, title, "", FILTER)
        if path:
            self._start(lambda: rule_desk.read_text(Path(path)), self._on_text)

    @Slot()
    def export(self) -> None:
        """Write the text as it is typed to a file."""
        title = self.tr("Exporter ce fichier de règles")
        name = Path(self.file or "").name
        path, _kind = QFileDialog.getSaveFileName(self, title, name, FILTER)
        if path:
            content = self.text.toPlainText().encode("utf-8", "replace")
            self._start(lambda: write_beside(Path(path), content), self._on_exported)

    def _start(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        def run(_task: TaskContext) -> T:
            return work()

        self._reason_field.clear_error()
        self._say("")
        self._context.tasks.start(run, on_success=then, on_error=self._on_refused)

    # Answers

    @Slot(object)
    def _on_opened(self, opened: OpenedRule) -> None:
        self._opened = opened
        self.text.setPlainText(opened.text)
        self.reason.setText("")
        self.text.clear_mark()
        self._show_state()
        self.text.setFocus()
        self._draft.begin(rule_desk.draft_code(opened.state.file))

    @Slot(object)
    def _on_checked(self, keeps_version: bool) -> None:
        self.text.clear_mark()
        if keeps_version:
            words = self.tr(
                "Ce texte est valable. Sa « version » est celle du texte d’origine : changez-la"
                " pour les distinguer."
            )
            self._say(words, "warning")
        else:
            self._say(self.tr("Ce texte est valable."), "success")

    @Slot(object)
    def _on_saved(self, opened: OpenedRule) -> None:
        self._draft.forget()
        self._draft.end()
        self._on_opened(opened)
        if opened.state.own is None:
            words = self.tr("Le texte d’origine est de nouveau en vigueur.")
        else:
            words = self.tr("Règles de la structure enregistrées.")
        self._context.navigator.say(words)
        self._context.bus.announce("rule_text")
        self.saved.emit()

    @Slot(object)
    def _on_text(self, text: str) -> None:
        self.text.replace_text(text)
        self._say(self.tr("Fichier importé, pas encore enregistré. Ctrl+Z revient en arrière."))

    @Slot(object)
    def _on_exported(self, _nothing: object) -> None:
        self._say(self.tr("Fichier exporté."), "success")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._context.tasks.unhandled_error.emit(error)
        elif isinstance(error, ValidationError):
            self._reason_field.show_error(translate_error(error))
            self.reason.setFocus()
        else:
            self._say(translate_error(error), "danger")
            if isinstance(error, RuleFileError) and error.line and error.file == self.file:
                self.text.go_to_line(error.line)

    @Slot()
    def _show_changes(self) -> None:
        """Show what the text changes of the one shipped, when it is asked for."""
        is_wanted = self.compare.isChecked() and self._opened is not None
        self._side.setVisible(is_wanted)
        if is_wanted and self._opened is not None:
            changes = rule_desk.differences(self._opened.shipped, self.text.toPlainText())
            self.changes.setPlainText(changes)

    def _show_state(self) -> None:
        if self._opened is None:
            return
        state = self._opened.state
        subtitle = self.tr("{file} · texte d’origine").format(file=state.file)
        if state.own is not None:
            day = formatting.full_date(state.own.kept_at.astimezone().date())
            text = self.tr("{file} · propre à la structure depuis le {day} : {reason}")
            subtitle = text.format(file=state.file, day=day, reason=state.own.reason or "")
        self._header.set_title(translate_text(state.title), subtitle)
        reason = self.tr("Le texte d’origine est déjà en vigueur.")
        self.restore_button.set_available(state.own is not None, reason)
        self._show_changes()

    def _say(self, words: str, tone: LabelTone = "") -> None:
        self.message.setText(words)
        self.message.set_tone(tone)
        if words:
            announce(self, words)

    # Building

    def _build(self) -> None:
        self.compare.setCheckable(True)
        self._side = box(col(self._changes_title, (self.changes, 1), gap=8))
        self._side.hide()
        foot = row((self._reason_field, 1), col(None, self.save_button, gap=0), gap=16)
        self._body = box(
            col(
                (row((self.text, 3), (self._side, 2), gap=16), 1), self.message, line(), foot, gap=8
            )
        )
        self.setLayout(
            col(self._header, self._draft_bar, (self._body, 1), gap=12, margins=(32, 20, 28, 16))
        )

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.load_button.clicked.connect(self.load)
        self.export_button.clicked.connect(self.export)
        self.restore_button.clicked.connect(self.restore)
        self.check_button.clicked.connect(self.check)
        self.save_button.clicked.connect(self.save)
        self.compare.toggled.connect(self._show_changes)
        self.text.textChanged.connect(self._on_typed)
        self._draft.resumed.connect(self.text.setFocus)
        self._draft.dropped.connect(self.text.setFocus)
        self._draft.failed.connect(self._on_refused)

    @Slot()
    def _on_typed(self) -> None:
        if self._side.isVisible():
            self._show_changes()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Revenir aux réglages"))
        self.load_button.setText(self.tr("Importer…"))
        self.export_button.setText(self.tr("Exporter…"))
        self.restore_button.setText(self.tr("Rétablir le texte d’origine"))
        self.compare.setText(self.tr("Comparer à l’origine"))
        self.check_button.setText(self.tr("Vérifier"))
        self.save_button.setText(self.tr("Enregistrer pour la structure"))
        self.save_button.set_tip("Ctrl+S")
        self._reason_field.set_label(self.tr("Pourquoi la structure change ces règles"))
        self.text.setAccessibleName(self.tr("Texte des règles"))
        self._changes_title.setText(self.tr("Ce qui change par rapport à l’origine"))
        self.changes.setAccessibleName(self._changes_title.text())
        self.changes.setPlaceholderText(self.tr("Rien : c’est le texte d’origine."))
        self._side.setMinimumWidth(current_theme().px(320))
        self._show_state()

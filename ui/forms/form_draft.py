"""The draft of a form made of fields: kept as one types, offered over the fields the next time."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from services.drafts import DraftRow
from ui.context import ScreenContext
from ui.forms.draft_bar import DraftBar
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.editor_state import Held, held, put_all
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.suggest_field import SuggestField

VERSION = "version"


class FormDraft(QObject):
    """Watches the editors of a form; while a draft is offered, its fields wait for the answer.

    Signals:
        resumed: The fields show what was left; the version of the record it was typed over, or
            None.
        dropped: What was left is thrown away.
        failed: The exception that kept a draft from being written.
    """

    resumed = Signal(object)
    dropped = Signal()
    failed = Signal(object)

    def __init__(
        self,
        context: ScreenContext,
        bar: DraftBar,
        body: QWidget,
        editors: Mapping[str, QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._bar = bar
        self._body = body
        self._editors = dict(editors)
        self._version: int | None = None
        self._keeper: DraftKeeper | None = None
        bar.resumed.connect(self._on_resumed)
        bar.dropped.connect(self._on_dropped)
        for editor in self._editors.values():
            self._watch(editor)

    def begin(
        self, form_code: str, youth_id: int | None = None, version: int | None = None
    ) -> None:
        """Begin to fill the form in, and find what was left of it."""
        self.end()
        self._version = version
        self._keeper = DraftKeeper(self._context, form_code, youth_id, self)
        self._keeper.found.connect(self._on_found)
        self._keeper.failed.connect(self.failed)
        self._keeper.look()

    def end(self) -> None:
        """Stop watching, what is typed being on the disk: another record is to be shown."""
        self.flush()
        self._close_offer()
        if self._keeper is not None:
            self._keeper.deleteLater()
            self._keeper = None

    def is_waiting(self) -> bool:
        """Tell whether a draft is offered; the focus goes to the answer."""
        if self._bar.is_offering():
            self._bar.resume.setFocus()
        return self._bar.is_offering()

    def flush(self) -> bool:
        """Have what is typed on the disk before returning; False if it cannot be written."""
        return self._keeper is None or self._keeper.flush()

    def forget(self) -> None:
        """Throw the draft away: the form was saved, or given up."""
        if self._keeper is not None and not self._bar.is_offering():
            self._keeper.forget()
        self._close_offer()

    @Slot()
    def _on_edited(self) -> None:
        if self._keeper is None:
            return
        values: dict[str, Held] = {name: held(editor) for name, editor in self._editors.items()}
        self._keeper.keep({**values, VERSION: self._version})

    @Slot(object)
    def _on_found(self, draft: DraftRow) -> None:
        self._body.setEnabled(False)
        self._bar.offer(draft)

    @Slot(object)
    def _on_resumed(self, draft: DraftRow) -> None:
        self._body.setEnabled(True)
        if self._keeper is None:
            return
        values = self._keeper.take_up(draft)
        put_all(self._editors, values)
        version = values.get(VERSION)
        self._version = version if isinstance(version, int) else None
        self.resumed.emit(self._version)

    @Slot()
    def _on_dropped(self) -> None:
        self._body.setEnabled(True)
        if self._keeper is not None:
            self._keeper.forget()
        self.dropped.emit()

    def _close_offer(self) -> None:
        self._bar.close_offer()
        self._body.setEnabled(True)

    def _watch(self, editor: QWidget) -> None:
        if isinstance(editor, SuggestField):
            editor.chosen.connect(self._on_edited)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._on_edited)
        elif isinstance(editor, QPlainTextEdit):
            editor.textChanged.connect(self._on_edited)
        elif isinstance(editor, QComboBox):
            editor.activated.connect(self._on_edited)
        elif isinstance(editor, SegmentedChoice):
            editor.chosen.connect(self._on_edited)
        elif isinstance(editor, QAbstractButton):
            editor.clicked.connect(self._on_edited)

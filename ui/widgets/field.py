"""A field of a form: label above, editor, explanation or error below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from ui.theme.properties import set_style_property
from ui.theme.tones import Tone
from ui.widgets.announce import announce
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row

_NOTE_ICONS: dict[Tone, str] = {"warning": "triangle-alert", "info": "info", "success": "check"}


class Field(QWidget):
    """Gives an editor its name, its example and its error, in the same place everywhere.

    Attributes:
        editor: The widget typed in; it stays the caller's to read and write.
    """

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Label("", "strong")
        self._label.setBuddy(editor)
        self._optional = Label("", "caption")
        self._optional.hide()
        self._note = Wrapped("", "caption")
        self._note_icon = Icon("info", "ink_3", 15)
        self._note_box = self._line(self._note_icon, self._note)
        self._error = Wrapped("", "small", "danger")
        self._error_box = self._line(Icon("circle-alert", "danger", 15), self._error)
        top = row(self._label, None, self._optional)
        layout = col(top, editor, self._note_box, self._error_box, gap=5)
        if not editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            layout.addStretch(1)  # beside a taller field, this one stays at the top of the row
        self.setLayout(layout)
        self.setFocusProxy(editor)
        self._clear_error_on_edit()
        self._retranslate()

    def set_label(self, text: str) -> None:
        """Name the field; a colon is not needed."""
        # With a buddy, "&" would make a mnemonic, which is kept for menus.
        self._label.setText(text.replace("&", "&&"))
        self.editor.setAccessibleName(text)

    def label(self) -> str:
        """Return the name of the field."""
        return self._label.text().replace("&&", "&")

    def set_optional(self, optional: bool) -> None:
        """Say that the field may stay empty."""
        self._optional.setVisible(optional)

    def set_note(self, text: str, tone: Tone = "neutral") -> None:
        """Show an explanation, or a warning that blocks nothing; an empty text removes it."""
        self._note.setText(text)
        self._note.set_tone("" if tone == "neutral" else tone)
        icon = _NOTE_ICONS.get(tone)
        self._note_icon.setVisible(icon is not None)
        if icon is not None:
            self._note_icon.set_icon(icon, "warning" if tone == "warning" else "ink_3")
        self._note_box.setVisible(bool(text) and not self.error())
        self._describe()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong and what to do; what was typed is kept."""
        self._error.setText(sentence)
        self._error_box.setVisible(bool(sentence))
        self._note_box.setVisible(bool(self._note.text()) and not sentence)
        set_style_property(self.editor, "invalid", "true" if sentence else "")
        self._describe()
        announce(self.editor, sentence)

    def clear_error(self) -> None:
        """Take the error away."""
        if self.error():
            self.show_error("")

    def error(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self._error.text()

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without an edge, still reachable and selectable."""
        if isinstance(self.editor, (QLineEdit, QPlainTextEdit, QTextEdit)):
            self.editor.setReadOnly(read_only)
            style = self.editor.style()  # the sheet selects on the Qt property
            style.unpolish(self.editor)
            style.polish(self.editor)
        else:
            self.editor.setEnabled(not read_only)

    def _line(self, icon: Icon, words: Wrapped) -> QWidget:
        holder = box(row(col(2, icon, None, gap=0), (words, 1), gap=6))
        holder.hide()
        return holder

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(self.error() or self._note.text())

    def _clear_error_on_edit(self) -> None:
        if isinstance(self.editor, QLineEdit):
            self.editor.textEdited.connect(self.clear_error)
        elif isinstance(self.editor, (QPlainTextEdit, QTextEdit)):
            self.editor.textChanged.connect(self.clear_error)
        elif isinstance(self.editor, QComboBox):
            self.editor.currentIndexChanged.connect(self.clear_error)

    def _retranslate(self) -> None:
        self._optional.setText(self.tr("facultatif"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

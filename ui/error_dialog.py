"""The dialog of a failure."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.focus_ring import FocusRing
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class ErrorDialog(QDialog):
    """Says what went wrong; ``details`` can be copied as they are shown."""

    def __init__(
        self, parent: QWidget | None, text: str, explanation: str = "", details: str = ""
    ) -> None:
        super().__init__(parent)
        icon = Icon("circle-alert" if details else "triangle-alert", "danger", 22)
        self._text = Wrapped(text, "strong")
        self._explanation = Wrapped(explanation, "second")
        self._details = QPlainTextEdit(details, readOnly=True)
        self._details.setMinimumHeight(current_theme().px(160))
        self._copy = Button(icon="copy")
        self._copy.clicked.connect(self._on_copy)
        self._close = Button(kind="primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        words = col(self._text, self._explanation, None, gap=6)
        self._well = Card(self._details, pad=12, kind="sunken")
        self.setLayout(
            col(
                row(col(icon, None), (words, 1), gap=12),
                (self._well, 1),
                row(self._copy, None, self._close),
                gap=16,
                margins=(24, 24, 24, 20),
            )
        )
        self._explanation.setVisible(bool(explanation))
        for widget in (self._well, self._copy):
            widget.setVisible(bool(details))
        self.setMinimumWidth(current_theme().px(440 if not details else 640))
        self._ring = FocusRing(self)
        self._close.setFocus()
        self._retranslate()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def details(self) -> str:
        """Return the report shown, empty for an expected failure."""
        return self._details.toPlainText()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Étrave"))
        self._copy.setText(self.tr("Copier le détail"))
        self._close.setText(self.tr("Fermer"))
        self._details.setAccessibleName(self.tr("Détail de l’erreur"))

"""The registration of somebody, in the place of the list."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.context import ScreenContext
from ui.forms.youth_form import YouthForm
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col


class FormPage(QWidget):
    """A title over the form.

    Signals:
        done: Identifier of the file to open, new or found.
        left: The user gave up.
    """

    done = Signal(object)
    left = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader()
        self.form = YouthForm(context)
        self.setLayout(col(self._header, (self.form, 1), gap=12, margins=(32, 20, 28, 16)))
        self.form.saved.connect(self.done)
        self.form.person_chosen.connect(self.done)
        self.form.cancelled.connect(self.left)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(
            self.tr("Nouveau jeune"),
            self.tr("Le nom et le prénom suffisent pour commencer."),
        )

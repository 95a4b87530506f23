"""A new employer, in the place of the panel."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.context import ScreenContext
from ui.screens.employers.forms import EmployerForm
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.scroll import scroll


class NewEmployerPanel(QWidget):
    """A title over the form.

    Signals:
        closed: The user puts it aside; what is typed stays.
    """

    closed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.form = EmployerForm(context)
        self._title = Wrapped("", "h2")
        self._lead = Wrapped("", "second")
        self._close = IconButton("x")
        content = col(
            row((self._title, 1), self._close),
            self._lead,
            8,
            self.form,
            None,
            gap=8,
            margins=(24, 20, 24, 20),
        )
        self.setLayout(col((scroll(box(content)), 1)))
        self._close.clicked.connect(self.closed)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Nouvelle entreprise"))
        self._lead.setText(self.tr("La raison sociale suffit pour commencer."))
        self._close.set_name(self.tr("Fermer le panneau"))
        self.setAccessibleName(self.tr("Nouvelle entreprise"))

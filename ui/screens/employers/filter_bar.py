"""What limits the list: words, and where the relation stands."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.employers.records import EmployerStatus
from ui.forms.codes import CodeChoice
from ui.screens.employers.words import STATUS, translated
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import box, col
from ui.widgets.words_field import WordsField


class FilterBar(QWidget):
    """Every filter stays as it was left while the session lasts.

    Signals:
        search_changed: The words to look for, a moment after the last letter.
        status_changed: The stage of the relation to show; None for all.
    """

    search_changed = Signal(str)
    status_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = WordsField()
        self.status = CodeChoice()
        self.clear_all = Button("", "ghost", "x")
        self.setLayout(col(box(FlowLayout(self.words, self.status, self.clear_all))))
        self.words.search_changed.connect(self.search_changed)
        self.words.textChanged.connect(self._on_typed)
        self.status.currentIndexChanged.connect(self._on_status)
        self.clear_all.clicked.connect(self.reset)
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        self.clear_all.hide()

    def is_limited(self) -> bool:
        """Tell whether anything is filtered out."""
        return bool(self.words.words()) or self.status.value() is not None

    @Slot()
    def reset(self) -> None:
        """Show every employer again."""
        self.words.clear()
        self.status.set_value(None)

    @Slot()
    def _on_typed(self) -> None:
        self.clear_all.setVisible(self.is_limited())

    @Slot()
    def _on_status(self) -> None:
        self.clear_all.setVisible(self.is_limited())
        self.status_changed.emit(self.status.value())

    def _restyle(self) -> None:
        self.words.setFixedWidth(current_theme().px(320))
        self.status.setMinimumWidth(current_theme().px(180))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Nom ou SIRET"))
        self.words.setAccessibleName(self.tr("Filtrer les employeurs"))
        self.clear_all.setText(self.tr("Tout afficher"))
        every: list[tuple[object, str]] = [(None, self.tr("Toutes les relations"))]
        stages = [(status, translated(STATUS[status])) for status in EmployerStatus]
        self.status.set_options([*every, *stages])
        self.status.setAccessibleName(self.tr("Relation"))

"""A card of the settings: a title, what it is about, then its fields."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from services.errors import AppError, ValidationError
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import col


class Section(Card):
    """One subject; the words come from ``_retranslate`` of each."""

    def __init__(self) -> None:
        super().__init__(gap=4, pad=20)
        self._title = Label("", "h3")
        self._lead = Wrapped("", "small")
        self._general = Wrapped("", "small", "danger")
        self._general.hide()
        self.content: QVBoxLayout = col(gap=14)
        for widget in (self._title, self._lead):
            self.body.addWidget(widget)
        self.body.addSpacing(10)
        self.body.addLayout(self.content)
        self.body.addWidget(self._general)

    def set_title(self, title: str, lead: str) -> None:
        """Say what the card is about."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.setAccessibleName(title)

    def fields(self) -> dict[str, Field]:
        """Return the fields errors may point at, by the name the services give them."""
        return {}

    def refuse(self, error: AppError) -> None:
        """Say what is wrong, on its field when it has one; what is typed stays."""
        sentence = translate_error(error)
        field = self.fields().get(error.field) if isinstance(error, ValidationError) else None
        if field is not None:
            field.show_error(sentence)
            field.setFocus()
        else:
            self._general.setText(sentence)
            self._general.show()
            announce(self, sentence)

    def clear_errors(self) -> None:
        """Take every error away."""
        self._general.hide()
        for field in self.fields().values():
            field.clear_error()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Show the words in the current language."""

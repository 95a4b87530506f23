"""The top line of a diagnostic: who, for how long, and when it was last saved."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from services import formatting
from ui.theme.theme import current_theme
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import row


class DiagnosticHeader(QWidget):
    """Name, discreet clock, state of the saving, and the two buttons of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = Elided("", "h2")
        self._about = Elided("", "second")
        self._minutes = Label("", "caption")
        self._save_icon = Icon("circle-check", "success", 16)
        self._saved = Label("", "small", "success")
        self.clean = Button(icon="eye-off")
        self.validate = Button(kind="primary", icon="check")
        # As wide as the name, and cut when there is no room for it.
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = row(self._name, (self._about, 1), gap=10)
        self._layout: QHBoxLayout = row(
            (self._words, 1),
            Icon("clock", "ink_3", 16),
            self._minutes,
            12,
            self._save_icon,
            self._saved,
            12,
            self.clean,
            self.validate,
            gap=6,
            margins=(24, 0, 24, 0),
        )
        self.setLayout(self._layout)
        self._problem = False
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        self.show_saved(None)

    def show_person(self, name: str, about: str) -> None:
        """Name the person; ``about`` is the age and the kind of interview."""
        self._name.setText(name)
        self._about.setText(about)

    def show_minutes(self, minutes: int) -> None:
        """Show the time spent, in whole minutes: seconds would run under the eyes."""
        self._minutes.setText(formatting.minutes(minutes))

    def show_saved(self, moment: datetime | None) -> None:
        """Say when the typing was last saved; None before anything is typed."""
        if moment is None:
            text = ""
        else:
            text = self.tr("Enregistré à {time}").format(time=formatting.clock_with_seconds(moment))
        if self._problem and moment is not None:
            announce(self, text)
        self._problem = False
        self._save_icon.setVisible(moment is not None)
        self._save_icon.set_icon("circle-check", "success")
        self._saved.setText(text)
        self._saved.set_tone("success")

    def show_unsaved(self, reason: str) -> None:
        """Say that the last change is not on the disk, and why; it is kept on screen."""
        text = self.tr("Non enregistré : {reason}").format(reason=reason)
        if not self._problem:
            announce(self, text)
        self._problem = True
        self._save_icon.setVisible(True)
        self._save_icon.set_icon("circle-alert", "danger")
        self._saved.setText(text)
        self._saved.set_tone("danger")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.setFixedHeight(current_theme().px(60))

    def _retranslate(self) -> None:
        self.clean.setText(self.tr("Écran propre"))
        self.clean.set_tip("F11")
        self.validate.setText(self.tr("Relire et valider"))
        self.validate.set_tip("Ctrl+Entrée")

"""A message that asks nothing, with Undo when there is something to undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.tones import TONES, Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import row

_ICONS: dict[Tone, str] = {
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-alert",
}
_MARGIN = 24


class ToastBar(QFrame):
    """One message at a time, at the foot of its parent; it never takes the focus.

    It leaves by itself after a while, but not under the mouse nor with the focus inside, and
    never when it tells a failure.
    """

    SHORT_MS = 8_000
    WITH_UNDO_MS = 20_000

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._undo: Callable[[], object] | None = None
        self._stay_ms: int | None = None  # None: until it is closed
        self._icon = Icon("info", "ink_2", 18)
        self._words = Wrapped("", "strong")
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo_button = Button("", "ghost", "undo-2", compact=True)
        self._undo_button.clicked.connect(self.undo)
        self._close = IconButton("x")
        self._close.clicked.connect(self.hide)
        self.setProperty("toast", "true")
        self.setLayout(
            row(
                self._icon,
                (self._words, 1),
                self._undo_button,
                self._close,
                gap=10,
                margins=(16, 8, 8, 8),
            )
        )
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        parent.installEventFilter(self)
        self.hide()
        self._retranslate()

    def show_message(
        self,
        text: str,
        *,
        tone: Tone = "success",
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Show ``text``; ``undo`` is called if the user asks for it."""
        self._undo = undo
        self._words.setText(text)
        self._icon.set_icon(_ICONS.get(tone, "info"), TONES[tone][0])
        self._undo_button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._stay_ms = self.SHORT_MS if undo is None else self.WITH_UNDO_MS
        if tone == "danger":
            self._stay_ms = None
        self._restart()

    def text(self) -> str:
        """Return the message shown."""
        return self._words.text()

    @Slot()
    def undo(self) -> bool:
        """Undo what the message tells; False when there is nothing to undo."""
        undo = self._undo if self.isVisible() else None
        if undo is None:
            return False
        self._undo = None
        self.hide()
        undo()
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The type first: events of a dying parent come when our attributes are gone already.
        if event.type() == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._restart()
        super().leaveEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _on_timeout(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._restart()
        else:
            self.hide()

    def _restart(self) -> None:
        self._timer.stop()
        if self._stay_ms is not None:
            self._timer.start(self._stay_ms)

    def _place(self) -> None:
        width = min(self.sizeHint().width(), self._host.width() - 2 * _MARGIN)
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else -1
        height = max(height, self.sizeHint().height())
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - height - _MARGIN, width, height)

    def _retranslate(self) -> None:
        self._undo_button.setText(self.tr("Annuler"))
        self._close.set_name(self.tr("Fermer le message"))

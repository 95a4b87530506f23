"""Labels: plain, wrapped, and cut on one line."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.painting import painter_on
from ui.theme.properties import set_style_property
from ui.theme.theme import current_theme
from ui.theme.tones import Tone

Role = Literal[
    "", "h1", "h2", "h3", "figure", "strong", "lead", "large", "second",
    "small", "small_strong", "caption", "eyebrow", "kbd",
]  # fmt: skip
LabelTone = Tone | Literal["", "on_rail", "on_rail_quiet"]

_SERIF_ROLES = ("h1", "h2", "figure")


class Label(QLabel):
    """Words in one of the steps of type; never rich text, so that a name is shown as typed."""

    def __init__(
        self,
        text: str = "",
        role: Role = "",
        tone: LabelTone = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: Role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        if role in _SERIF_ROLES:
            current_theme().changed.connect(self._restyle)
            self._restyle()

    def set_tone(self, tone: LabelTone) -> None:
        """Change the colour of the words."""
        set_style_property(self, "tone", tone)

    def _restyle(self) -> None:
        # Features of a font cannot be asked for in a style sheet.
        theme = current_theme()
        sizes = {
            "h1": theme.metrics.t_h1,
            "h2": theme.metrics.t_h2,
            "figure": theme.metrics.t_figure,
        }
        self.setFont(theme.font(sizes[self._role], 600, serif=True))


class Wrapped(Label):
    """A label on as many lines as needed.

    ``QLabel`` asks as a minimum for its height at its narrowest: scroll areas then show a
    bar for nothing. One line is the real minimum; height-for-width gives the rest.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "",
        tone: LabelTone = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(60), self.fontMetrics().height())


class Elided(Label):
    """One line whose end is cut; the whole text stays in the tool tip and accessible name."""

    def __init__(
        self,
        text: str = "",
        role: Role = "",
        tone: LabelTone = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent)
        self.setMinimumWidth(24)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._update_tool_tip()

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tool_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._shown())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _update_tool_tip(self) -> None:
        text = self.text()
        self.setToolTip("" if self._shown() == text else text)

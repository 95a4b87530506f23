"""Words on a few lines at most."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from services.design.tokens import ColorName
from ui.theme.painting import painter_on
from ui.theme.theme import current_theme


class Clamp(QWidget):
    """Words on at most ``lines`` lines, the last one cut; the whole text stays reachable."""

    def __init__(
        self,
        text: str = "",
        *,
        weight: int = 600,
        lines: int = 2,
        color: ColorName = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._weight = weight
        self._lines = lines
        self._color: ColorName = color
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(40)
        current_theme().changed.connect(self._relayout)
        self.setText(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:  # noqa: N802 - the name every label has in Qt
        """Show ``text``."""
        self._text = text
        self.setAccessibleName(text)
        self._relayout()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        count = max(1, len(self._split(width)))
        return round(count * QFontMetricsF(self._font()).height())

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), current_theme().px(120))
        return QSize(width, self.heightForWidth(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        height = QFontMetricsF(self._font()).height()
        with painter_on(self) as painter:
            painter.setFont(self._font())
            painter.setPen(current_theme().color(self._color))
            for position, part in enumerate(self._split(self.width())):
                rect = QRectF(0, position * height, self.width() + 2, height)
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, part)

    def _font(self) -> QFont:
        return current_theme().font(weight=self._weight)

    def _relayout(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        is_whole = " ".join(self._split(self.width())) == self._text
        self.setToolTip("" if is_whole else self._text)
        self.updateGeometry()
        self.update()

    def _split(self, width: int) -> list[str]:
        metrics = QFontMetricsF(self._font())
        words, lines = self._text.split(" "), list[str]()
        while words and len(lines) < self._lines - 1:
            count = len(words)
            while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
                count -= 1
            lines.append(" ".join(words[:count]))
            words = words[count:]
        if words:
            rest = " ".join(words)
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        return lines

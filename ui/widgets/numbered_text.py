"""A plain text with the number of its lines, for files that are corrected by line."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QFontDatabase,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from ui.theme.painting import painter_on
from ui.theme.theme import current_theme

_GAP = 10


class NumberedText(QPlainTextEdit):
    """Monospaced; Tab leaves it, so that the keyboard is never trapped in it."""

    def __init__(self, *, read_only: bool = False) -> None:
        super().__init__()
        self._numbers = _Numbers(self)
        self._wrong: int | None = None
        self.setReadOnly(read_only)
        self._numbers.setVisible(not read_only)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.blockCountChanged.connect(self._fit)
        self.updateRequest.connect(self._on_update)
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the start of a line, counted from one, in sight and marked."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            block = self.document().lastBlock()
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        self.centerCursor()
        self._wrong = block.blockNumber()
        self._mark()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_line(self) -> int:
        """Return the line of the cursor, from one."""
        return self.textCursor().blockNumber() + 1

    def clear_mark(self) -> None:
        """Take the mark of a wrong line away."""
        self._wrong = None
        self._mark()

    def replace_text(self, text: str) -> None:
        """Put another text in place of this one, in a way that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def gutter_width(self) -> int:
        """Return the width of the numbers; nothing is told by line of a text only read."""
        if self.isReadOnly():
            return 0
        digits = len(str(max(100, self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * _GAP

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        theme = current_theme()
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        width = self._numbers.width() - _GAP
        with painter_on(self._numbers) as painter:
            painter.fillRect(event.rect(), theme.color("sunken"))
            painter.setFont(self.font())
            while block.isValid() and top <= event.rect().bottom():
                height = self.blockBoundingRect(block).height()
                is_wrong = block.blockNumber() == self._wrong
                painter.setPen(theme.color("danger" if is_wrong else "ink_3"))
                room = QRect(0, round(top), width, round(height))
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
                top += height
                block = block.next()

    def _mark(self) -> None:
        marks = []
        if self._wrong is not None:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document().findBlockByNumber(self._wrong))
            form = QTextCharFormat()
            form.setBackground(current_theme().tone("danger").tint)
            form.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    @Slot()
    def _fit(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), self.gutter_width(), inside.height())

    def _on_update(self, rect: QRect, down: int) -> None:
        if down:
            self._numbers.scroll(0, down)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _restyle(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(current_theme().metrics.t_small)
        self.setFont(font)
        self._fit()
        self._mark()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Numbers(QWidget):
    """The strip at the left of the text; silent, as the line is told with each refusal."""

    def __init__(self, text: NumberedText) -> None:
        super().__init__(text)
        self._text = text

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._text.gutter_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_numbers(event)

"""One domain of the grid: a single tab stop, five cells."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.focus_ring import RING_OUT
from ui.widgets.layouts import row
from ui.widgets.level_painting import LEVEL_TONES, LEVELS, level_word, paint_level
from ui.widgets.number_keys import number_of

LABEL_WIDTH = 242
_ICON = 18
_ICON_LEFT = 12
_TEXT_LEFT = 40


class LevelCell(QAbstractButton):
    """One answer of a row; the row has the focus, the cell has the mouse."""

    def __init__(self, level: str) -> None:
        super().__init__()
        self.level = level
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumWidth(current_theme().px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        ink, tint = theme.tone(LEVEL_TONES[self.level])
        box = QRectF(self.rect()).adjusted(3, 4, -3, -4)
        middle = QPointF(self.width() / 2, self.height() / 2)
        with painter_on(self) as painter:
            if not self.isChecked():
                if self.underMouse():
                    draw_box(painter, box, theme.metrics.r_control, fill=theme.color("sunken"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("line_strong"))
                painter.drawEllipse(middle, 2.2, 2.2)
                return
            if self.level == LEVELS[0]:
                edge = QPen(theme.color("line_strong"), 1, Qt.PenStyle.DashLine)
                draw_box(painter, box, theme.metrics.r_control, edge=edge)
            else:
                draw_box(painter, box, theme.metrics.r_control, fill=tint, edge=QPen(ink, 1.5))
            paint_level(painter, self.level, middle, theme.px(7), ink=ink, ground=tint)


class LevelRow(QWidget):
    """A domain and its answer.

    Signals:
        answered: The user chose a level (its code), and whether the grid goes on to the next
            domain: a digit does, an arrow or the mouse do not.
        entered: The row got the focus.
        letter_pressed: A letter that the screen may answer to, in lower case.
        opened: The user wants the detail of the domain.
    """

    answered = Signal(str, bool)
    entered = Signal()
    letter_pressed = Signal(str)
    opened = Signal()

    def __init__(self, icon: str, name: str, *, enabled: bool = True) -> None:
        super().__init__()
        self._icon = icon
        self._name = name
        self._is_on = enabled
        self._is_current = False
        self._position = ""
        self.level = LEVELS[0]
        self.setProperty(RING_OUT, 0)
        policy = Qt.FocusPolicy.StrongFocus if enabled else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._cells: dict[str, LevelCell] = {}
        self._layout = row(gap=0)
        if enabled:
            group = QButtonGroup(self)
            for level in LEVELS:
                cell = LevelCell(level)
                cell.clicked.connect(self._on_cell_clicked)
                group.addButton(cell)
                self._layout.addWidget(cell, 1)
                self._cells[level] = cell
        self.setLayout(self._layout)
        current_theme().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def set_level(self, level: str) -> None:
        """Show an answer."""
        self.level = level
        if self._is_on:
            self._cells[level].setChecked(True)
        self._retranslate()
        self.update()

    def set_current(self, current: bool, position: str = "") -> None:
        """Mark the row whose detail is shown; ``position`` ("5 sur 12") is read aloud."""
        self._is_current = current
        self._position = position
        self._retranslate()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event)
        if number is not None and number < len(LEVELS):
            self.answered.emit(LEVELS[number], True)
        elif event.key() == Qt.Key.Key_Backspace:
            self.answered.emit(LEVELS[0], False)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.text().isalpha() and not event.modifiers():
            self.letter_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        place = LEVELS.index(self.level) + by
        if 0 <= place < len(LEVELS):
            self.answered.emit(LEVELS[place], False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._is_on:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with painter_on(self) as painter:
            if self._is_current:
                rect = QRectF(self.rect()).adjusted(0, 1, 0, -1)
                radius = theme.metrics.r_control
                draw_box(painter, rect, radius, fill=theme.color("primary_tint"))
                bar = QRectF(0, 7, 3, self.height() - 14)
                draw_box(painter, bar, 1.5, fill=theme.color("primary"))
            side = theme.px(_ICON)
            place = QRectF(theme.px(_ICON_LEFT), (self.height() - side) / 2, side, side)
            ink = theme.color("primary_ink" if self._is_current else "ink_3")
            paint_icon(painter, self._icon, place, ink)
            self._paint_name(painter)
            if not self._is_on:
                self._paint_off(painter)

    def _paint_name(self, painter: QPainter) -> None:
        theme = current_theme()
        is_quiet = not self._is_on or (self.level == LEVELS[0] and not self._is_current)
        painter.setFont(theme.font(weight=400 if is_quiet else 600))
        painter.setPen(theme.color("ink_3" if not self._is_on else "ink_2" if is_quiet else "ink"))
        left = theme.px(_TEXT_LEFT)
        room = QRectF(left, 0, theme.px(LABEL_WIDTH) - left - 4, self.height() - 1)
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_off(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setFont(theme.font(theme.metrics.t_small))
        painter.setPen(theme.color("ink_3"))
        room = QRectF(self.rect()).adjusted(theme.px(LABEL_WIDTH), 0, -theme.px(12), 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, align, self._off_text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _on_cell_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, LevelCell):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.answered.emit(cell.level, False)

    def _off_text(self) -> str:
        return QCoreApplication.translate("LevelRow", "Domaine désactivé par votre structure")

    def _retranslate(self) -> None:
        word = level_word(self.level).lower() if self._is_on else self._off_text()
        name = self.tr("{domain} : {level}").format(domain=self._name, level=word)
        self.setAccessibleName(f"{name}, {self._position}" if self._position else name)
        for level, cell in self._cells.items():
            cell.setToolTip(level_word(level))
            cell.setAccessibleName(level_word(level))

    def _restyle(self) -> None:
        theme = current_theme()
        self.setMinimumHeight(theme.metrics.row - 4)
        self.setMaximumHeight(theme.metrics.row + theme.px(10))
        self._layout.setContentsMargins(theme.px(LABEL_WIDTH), 0, 4, 0)

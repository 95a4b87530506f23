"""The grid of domains: never shifts, so that hands learn it.

It scrolls only where text is enlarged beyond what the window holds, under a head that stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.screens.diagnostic.level_row import LABEL_WIDTH, LevelRow
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.layouts import box, col
from ui.widgets.level_painting import LEVEL_TONES, LEVELS, level_word
from ui.widgets.number_keys import NumberRow, current_row, row_seen_in
from ui.widgets.scroll import scroll


@dataclass(frozen=True, slots=True)
class GridDomain:
    """A row of the grid, as the screen describes it."""

    code: str
    icon: str
    name: str
    is_enabled: bool


class LevelHead(QWidget):
    """The word of each level and the key that answers it, as printed on this keyboard.

    Signals:
        keyboard_seen: A key told of another layout than the one shown.
    """

    keyboard_seen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = current_row()
        current_theme().changed.connect(self._restyle)
        self._restyle()

    def set_number_row(self, keys: NumberRow) -> None:
        """Show the keys of the layout that was just seen."""
        if keys is not self._row:
            self._row = keys
            self.update()
            self.keyboard_seen.emit()

    @property
    def number_row(self) -> NumberRow:
        """The layout whose keys are shown."""
        return self._row

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        left = theme.px(LABEL_WIDTH)
        step = (self.width() - left - 4) / len(LEVELS)
        small = theme.font(theme.metrics.t_small, 600)
        with painter_on(self) as painter:
            for number, level in enumerate(LEVELS):
                room = QRectF(left + number * step, 2, step, theme.px(36))
                painter.setFont(small)
                painter.setPen(theme.tone(LEVEL_TONES[level]).ink)
                align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
                painter.drawText(room, align, level_word(level).replace(" ", "\n"))
                key = QRectF(0, theme.px(42), theme.px(20), theme.px(18))
                key.moveLeft(room.center().x() - key.width() / 2)
                edge = QPen(theme.color("line_strong"), 1)
                draw_box(painter, key, 4, fill=theme.color("surface"), edge=edge)
                painter.setFont(theme.font(theme.metrics.t_caption, 600))
                painter.setPen(theme.color("ink_2"))
                painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._row.key_for(number))

    def _restyle(self) -> None:
        self.setFixedHeight(current_theme().px(66))


class LevelGrid(QWidget):
    """Thirteen rows, one of them current.

    Signals:
        answered: Domain and level chosen by the user.
        current_changed: The domain whose detail is to be shown.
        letter_pressed: A letter for the screen, typed on a row.
        detail_wanted: The user wants to go into the detail of the current domain.
    """

    answered = Signal(str, str)
    current_changed = Signal(str)
    letter_pressed = Signal(str)
    detail_wanted = Signal()

    def __init__(self, domains: Sequence[GridDomain]) -> None:
        super().__init__()
        self._domains = tuple(domains)
        self._active = tuple(domain.code for domain in domains if domain.is_enabled)
        self._current = self._active[0]
        self.head = LevelHead()
        self.rows: dict[str, LevelRow] = {}
        lines = col(gap=0)
        for domain in self._domains:
            row = LevelRow(domain.icon, domain.name, enabled=domain.is_enabled)
            self._connect(domain.code, row)
            self.rows[domain.code] = row
            lines.addWidget(row, 100)
        lines.addStretch(1)
        self._area = scroll(box(lines))
        self.setLayout(col(self.head, (self._area, 1), gap=0, margins=(12, 8, 12, 8)))
        self.setMinimumWidth(540)
        self._mark_current()

    @property
    def current(self) -> str:
        """Code of the current domain."""
        return self._current

    def show_levels(self, levels: Mapping[str, str]) -> None:
        """Show the answers of a form; a domain it does not name is not raised."""
        for code, row in self.rows.items():
            level = levels.get(code, LEVELS[0])
            if row.level != level:
                row.set_level(level)

    def set_current(self, code: str, *, focus: bool = True) -> None:
        """Make a domain current, and give it the focus unless told otherwise."""
        if code not in self._active:
            return
        changed = code != self._current
        self._current = code
        self._mark_current()
        self._area.ensureWidgetVisible(self.rows[code], 0, 0)
        if focus:
            self.rows[code].setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.current_changed.emit(code)

    def focus_current(self) -> None:
        """Come back to the grid, where it was left."""
        self.rows[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def position_text(self) -> str:
        """Return where the current domain stands ("5 sur 12")."""
        text = QCoreApplication.translate("LevelGrid", "{number} sur {total}")
        number = self._active.index(self._current) + 1
        return text.format(number=number, total=len(self._active))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._mark_current()
        return super().event(event)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        keys = row_seen_in(event)
        if keys is not None:
            self.head.set_number_row(keys)
        return self._moves(event)  # here, as the area would scroll instead

    def _moves(self, event: QKeyEvent) -> bool:
        """Go to the row that a key asks for; False when it asks for none."""
        place = {
            Qt.Key.Key_Up: self._active.index(self._current) - 1,
            Qt.Key.Key_Down: self._active.index(self._current) + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._active) - 1,
        }.get(Qt.Key(event.key()))
        if place is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if 0 <= place < len(self._active):
            self.set_current(self._active[place])
        return True

    def _connect(self, code: str, row: LevelRow) -> None:
        row.installEventFilter(self)
        row.answered.connect(lambda level, goes_on: self._on_answered(code, level, goes_on))
        row.entered.connect(lambda: self.set_current(code, focus=False))
        row.letter_pressed.connect(self.letter_pressed)
        row.opened.connect(self.detail_wanted)

    def _on_answered(self, code: str, level: str, goes_on: bool) -> None:
        self.rows[code].set_level(level)
        self.answered.emit(code, level)
        place = self._active.index(code)
        if goes_on and place + 1 < len(self._active):
            self.set_current(self._active[place + 1])

    def _mark_current(self) -> None:
        for code, row in self.rows.items():
            is_current = code == self._current
            row.set_current(is_current, self.position_text() if is_current else "")

"""The frame of the entry windows: dark side, one page at a time, buttons always in view."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from services.errors import AppError
from ui.commands import COMMANDS
from ui.entry.page import RING_ROOM, Page
from ui.entry.page_area import PageArea
from ui.entry.wake import Band, WakePanel
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.focus_ring import FocusRing
from ui.widgets.layouts import box, col
from ui.widgets.tab_order import focus_following

WIDE = 1060  # logical pixels at 100 % text under which the side panel becomes a band
_MARGIN = 32
_LEAST_MARGIN = 16
_BAND_PAGE = 560  # least width of a page under the band: fewer lines, as height is scarce
_ABOVE_BUTTONS, _UNDER = 16, 24
_OPTICAL_CENTRE = 0.45  # the middle of a page looks too low


class EntryWindow(QWidget):
    """Enter goes on, Escape goes back, Ctrl and + or − change the size of the text."""

    closed = Signal()

    def __init__(self, side: WakePanel, *, width: int, side_share: float) -> None:
        """Make a window.

        Args:
            side: The dark panel at the left.
            width: Of the pages, in pixels at 100 % text.
            side_share: Share of the window the side takes when there is room.
        """
        super().__init__()
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side, self._band = side, Band()
        self._page_width, self._side_share = width, side_share
        self._pages: tuple[Page, ...] = ()
        self._area = PageArea()
        self._buttons = col(gap=0)
        self._feet = col(gap=0)
        self._top, self._start = QSpacerItem(0, 0), 0
        self._middle = box(self._build_column())
        area = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        area.addStretch(1)
        area.addWidget(self._middle)
        area.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        # What is laid out now must not hold the window too wide to be laid out otherwise.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(560, 420)
        self._layout.addWidget(side)
        self._layout.addWidget(self._band)
        self._layout.addLayout(area, 1)
        self._area.grown.connect(self._on_grown)
        self._ring = FocusRing(self)
        self._add_text_size_keys()
        current_theme().changed.connect(self._arrange)
        theme = current_theme()
        self.resize(theme.px(1180), theme.px(760))

    def add_pages(self, pages: Sequence[Page]) -> None:
        """Hold pages; the order of Tab is their order."""
        self._pages = tuple(pages)
        for page in pages:
            self._area.add(page)
            page.buttons.hide()
            self._buttons.addWidget(page.buttons)
            if page.foot is not None:
                page.foot.hide()
                self._feet.addWidget(page.foot)

    def page(self) -> Page | None:
        """Return the page shown."""
        return self._area.page()

    def show_page(self, page: Page) -> None:
        """Show a page, with the focus on what it is for."""
        self._area.show_page(page)
        for held in self._pages:
            held.buttons.setVisible(held is page)
            if held.foot is not None:
                held.foot.setVisible(held is page)
        self._arrange()

    def set_busy(self, busy: bool) -> None:
        """Say that the database is being made or opened, or no longer."""

    def show_failure(self, error: AppError) -> None:
        """Say what went wrong that no field is to blame for; everything stays typed."""
        page = self.page()
        if page is not None:
            page.failure.say(translate_error(error))

    def forget(self) -> None:
        """Empty the passwords and the codes."""
        for page in self._pages:
            page.forget()

    def _build_column(self) -> QVBoxLayout:
        column = col(gap=0, margins=(0, 0, 0, _UNDER))
        column.addSpacerItem(self._top)
        column.addWidget(self._area, 1000)
        column.addSpacing(_ABOVE_BUTTONS)
        column.addLayout(self._buttons)
        column.addStretch(1)
        column.addLayout(self._feet)
        return column

    def _arrange(self) -> None:
        """Share the window: side or band, width of the page, and where it starts.

        The top is decided here only, not each time a message appears: a page does not jump
        while one types.
        """
        theme = current_theme()
        is_wide = self.width() >= theme.px(WIDE) and theme.factor < 2
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._side.setVisible(is_wide)
        self._band.setVisible(not is_wide)
        side = 0
        if is_wide:
            spare = self.width() - theme.px(self._page_width) - 2 * _MARGIN
            side = max(theme.px(300), min(round(self.width() * self._side_share), spare))
            self._side.fit(side)
        margin = _MARGIN if is_wide else _LEAST_MARGIN
        room = self.width() - side - 2 * margin
        wanted = self._page_width if is_wide else max(self._page_width, _BAND_PAGE)
        self._middle.setFixedWidth(min(theme.px(wanted) + 2 * RING_ROOM, room))
        self._layout.activate()
        self._area.fit()
        self._start = round(self._spare() * _OPTICAL_CENTRE)
        self._on_grown()

    @Slot()
    def _on_grown(self) -> None:
        """Give back the space above when the page needs it, rather than scroll."""
        page = self._area.page()
        has_foot = page is not None and page.foot is not None
        foot = self._feet.sizeHint().height() if has_foot else 0
        least = min(24, self.height() // 20)
        top = max(least, min(self._start, self._spare() - foot - _UNDER))
        if top != self._top.sizeHint().height():
            self._top.changeSize(0, top)
            column = self._middle.layout()
            if column is not None:
                column.invalidate()

    def _spare(self) -> int:
        """Return the height that the page and its buttons leave."""
        band = self._band.sizeHint().height() if self._band.isVisibleTo(self) else 0
        buttons = self._buttons.sizeHint().height() + _ABOVE_BUTTONS
        return self.height() - band - self._area.wanted_height() - buttons

    def _add_text_size_keys(self) -> None:
        theme = current_theme()
        actions: dict[str, Callable[[], object]] = {
            "text_larger": lambda: theme.step_text_size(1),
            "text_smaller": lambda: theme.step_text_size(-1),
            "text_normal": lambda: theme.use(text_size=1.0),
        }
        for spec in COMMANDS:
            for keys in spec.keys if spec.key in actions else ():
                QShortcut(QKeySequence(keys), self).activated.connect(actions[spec.key])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.page()
        if page is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and not focused.isCheckable():
                focused.click()
            else:
                page.advance()
        elif event.key() == Qt.Key.Key_Escape:
            page.withdraw()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return focus_following(self, forward=forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def may_close(self) -> bool:
        """Tell whether the window may close now, after asking if something would be lost."""
        return True

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Write the words in the current language."""

"""The strip at the top: menus, search, session."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.icons import paint_icon
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.icon import Icon
from ui.widgets.keycaps import key_text
from ui.widgets.labels import Label
from ui.widgets.layouts import Item, row

_WIDEST_SEARCH = 440
_NARROWEST_SEARCH = 100  # icon and keys
_SHORTEST_WORDS = 60


class SearchButton(QAbstractButton):
    """Looks like a field, opens the palette; its words are cut when there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)
        self._retranslate()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDEST_SEARCH), theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_NARROWEST_SEARCH), theme.px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        px, color = theme.px, theme.color
        area = QRectF(self.rect())
        edge = color("ink_3" if self.underMouse() else "line_strong")
        with painter_on(self) as painter:
            draw_box(painter, area, theme.metrics.r_control, fill=color("surface"), edge=edge)
            side = px(16)
            icon = QRectF(px(10), (area.height() - side) / 2, side, side)
            paint_icon(painter, "search", icon, color("ink_3"))
            painter.setPen(color("ink_3"))
            painter.setFont(theme.font(theme.metrics.t_caption, 600))
            keys = key_text("Ctrl+K")
            keys_width = painter.fontMetrics().horizontalAdvance(keys) + px(12)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(area.adjusted(0, 0, -px(12), -1), right, keys)
            painter.setFont(theme.font(theme.metrics.t_small + px(1)))
            room = area.adjusted(px(34), 0, -keys_width - px(8), -1)
            words = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            if room.width() > px(_SHORTEST_WORDS):
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText(self.tr("Rechercher un jeune, une entreprise, une action"))
        self.setAccessibleName(self.tr("Rechercher ou lancer une commande"))


class SessionChip(QWidget):
    """Who is working; the role, then the name, give way when there is no room."""

    def __init__(self, name: str, role: str, banner: BannerKind | None) -> None:
        super().__init__()
        self._name = Label(name, "strong")
        self._role = Label(role, "caption")
        self._banner = Banner(banner) if banner is not None else None
        items: list[Item] = [] if self._banner is None else [self._banner, 4]
        self.setLayout(row(*items, Icon("user-round", "ink_2", 18), self._name, self._role, gap=6))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(f"{name}, {role}")
        self.setToolTip(f"{name}, {role}")

    def show_level(self, level: int) -> None:
        """Show everything (2), the name without the role (1), or the icon alone (0)."""
        self._role.setVisible(level > 1)
        self._name.setVisible(level > 0)

    def width_at(self, level: int) -> int:
        """Return the width taken at a level."""
        banner = 0 if self._banner is None else self._banner.sizeHint().width() + 16
        width = banner + current_theme().metrics.icon
        if level > 0:
            width += self._name.sizeHint().width() + 6
        if level > 1:
            width += self._role.sizeHint().width() + 6
        return width


class Strip(QWidget):
    """Menu bar, search and session on one line."""

    def __init__(
        self, name: str, role: str, banner: BannerKind | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.menu_bar = QMenuBar()  # on macOS it goes to the top of the screen by itself
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.search = SearchButton()
        self.session = SessionChip(name, role, banner)
        align = Qt.AlignmentFlag.AlignVCenter
        parts = (self.menu_bar, None, self.search, None, self.session)
        self.setLayout(row(*parts, gap=8, margins=(12, 0, 16, 0), align=align))
        current_theme().changed.connect(self._fit)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, current_theme().metrics.strip)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), theme.color("canvas"))
            painter.setPen(theme.color("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().metrics.strip)
        menus = 0 if self.menu_bar.isNativeMenuBar() else self.menu_bar.sizeHint().width()
        room = self.width() - menus - current_theme().px(190) - 64
        levels = (level for level in (2, 1) if self.session.width_at(level) <= room)
        self.session.show_level(next(levels, 0))

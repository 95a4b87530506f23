"""Tabs on one line: those that do not fit are in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.layouts import row

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_GAP = 4


class _Bar(QTabBar):
    """Tabs that tell their width, and whose arrows reach those of the menu too."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def wished(self, index: int) -> int:
        """Return the width a tab asks for, shown or not."""
        return self.tabSizeHint(index).width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TabStrip(QWidget):
    """A line of tabs; one is always chosen and always seen.

    Signals:
        asked: Index of the tab the user wants; ``select`` is up to the owner, who may refuse.
        entered: The keyboard goes from the tabs down to what is shown.
    """

    asked = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _Bar()
        self.more = Button("", "ghost", "chevron-down")
        self._menu = QMenu(self.more)
        self._current = 0
        self.setLayout(row(self.bar, self.more, None, gap=_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.bar)
        self.more.hide()
        self.bar.currentChanged.connect(self._on_bar)
        self.bar.stepped.connect(self.step)
        self.bar.entered.connect(self.entered)
        self.more.clicked.connect(self._show_menu)
        self._menu.triggered.connect(self._on_menu)
        current_theme().changed.connect(self._fit)
        self._retranslate()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the tabs, in order; as many tabs as titles."""
        self.bar.blockSignals(True)
        while self.bar.count() > len(titles):
            self.bar.removeTab(self.bar.count() - 1)
        for index, title in enumerate(titles):
            if index == self.bar.count():
                self.bar.addTab("")
            self.bar.setTabText(index, title.replace("&", "&&"))
            self.bar.setAccessibleTabName(index, title)
        self.bar.blockSignals(False)
        self._fit()

    def current(self) -> int:
        """Return the index of the tab chosen."""
        return self._current

    def select(self, index: int) -> None:
        """Choose a tab without telling."""
        self._current = index
        self._fit()

    def hidden_titles(self) -> list[str]:
        """Return the tabs that are in the menu."""
        return [action.text() for action in self._menu.actions()]

    @Slot(int)
    def step(self, step: int) -> None:
        """Ask for the next tab, or the one before; turns round at the end."""
        if self.bar.count():
            self.asked.emit((self._current + step) % self.bar.count())

    @Slot(int)
    def _on_bar(self, index: int) -> None:
        if index == self._current or index < 0:
            return
        self._choose(self._current)  # until the owner agrees
        self.asked.emit(index)

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self.asked.emit(action.data())
        self.bar.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _fit(self) -> None:
        """Show the tabs that fit, the chosen one always; the others go to the menu."""
        widths = [self.bar.wished(index) for index in range(self.bar.count())]
        shown = self._shown(widths)
        self._menu.clear()
        # Qt chooses another when it hides the current tab, which is no wish of the user.
        self.bar.blockSignals(True)
        for index in sorted(range(len(widths)), key=lambda one: one not in shown):
            self.bar.setTabVisible(index, index in shown)
            if index in shown:
                continue
            action = self._menu.addAction(self.bar.tabText(index))
            action.setData(index)
        self.bar.blockSignals(False)
        self.bar.setFixedWidth(sum(widths[index] for index in shown))
        self.more.setVisible(len(shown) < len(widths))
        self._choose(self._current)

    def _shown(self, widths: Sequence[int]) -> set[int]:
        if sum(widths) <= self.width():
            return set(range(len(widths)))
        room = self.width() - self.more.sizeHint().width() - _GAP
        room -= widths[self._current]
        shown = {self._current}
        for index, width in enumerate(widths):
            if index == self._current:
                continue
            room -= width
            if room < 0:
                break
            shown.add(index)
        return shown

    def _choose(self, index: int) -> None:
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(index)
        self.bar.blockSignals(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.more.setText(self.tr("Plus"))
        self.more.setAccessibleDescription(self.tr("Autres rubriques"))
        self._fit()

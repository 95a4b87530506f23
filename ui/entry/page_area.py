"""Where the pages of an entry window stand: no higher than they are, scrolled if they must."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from typing_extensions import override

from ui.entry.page import Page
from ui.theme.theme import current_theme
from ui.widgets.layouts import box, col

_BELOW = 56  # under a field brought into view: its error is read with it


class PageArea(QScrollArea):
    """Holds the pages and shows one; what gets the focus is brought into view."""

    grown = Signal()  # the page shown wants another height

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._focused: QWidget | None = None
        self._height = 0
        self._layout = col(gap=0)
        self._holder = box(self._layout)
        self._holder.setProperty("scrolled", "true")
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        # Later: a message just shown has no place yet.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._reveal)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def add(self, page: Page) -> None:
        """Hold a page, hidden."""
        page.hide()
        page.failure.shown.connect(self._later.start)
        self._layout.addWidget(page)

    def page(self) -> Page | None:
        """Return the page shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show one page from its top, with the focus on what it is for."""
        if self._page is not None:
            self._page.hide()
        self._page = page
        page.show()
        self.fit()
        page.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self._later.stop()
        self.verticalScrollBar().setValue(0)

    def fit(self) -> None:
        """Grow to the height of the page, and no further."""
        self._height = self.wanted_height()
        self.setMaximumHeight(max(1, self._height))

    def wanted_height(self) -> int:
        """Return the height of the page at the width it has."""
        if self._page is None:
            return 0
        height = self._page.heightForWidth(self.width())
        return height if height > 0 else self._page.sizeHint().height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._holder:
            previous = self._height
            self.fit()
            self.grown.emit()
            if self._height > previous:  # a message came, near the field it is about
                self._later.start()
        return done

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 80)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._focused = new if new is not None and self.isAncestorOf(new) else None
        if self._focused is not None:
            self._later.start()

    @Slot()
    def _reveal(self) -> None:
        page = self._page
        if page is not None and page.failure.isVisibleTo(page):
            self._bring_into_view(page.failure, 8)
        elif self._focused is not None:
            self._bring_into_view(self._focused, current_theme().px(_BELOW))

    def _bring_into_view(self, target: QWidget, below: int) -> None:
        # "ensureWidgetVisible" forgets its margins as soon as the widget itself is in view.
        top = target.mapTo(self._holder, QPoint(0, 0)).y()
        self.ensureVisible(0, top + target.height() + below, 0, 0)
        self.ensureVisible(0, top, 0, 8)

"""The preview of a PDF: its pages one under the other, drawn when they come into view."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from ui.documents.pages import PdfPages

GAP = 16
WIDEST = 980  # logical pixels: beyond, lines are too long to read on screen


class _Paper(QWidget):
    """All the pages; only those in the exposed rectangle are drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: PdfPages | None = None
        self._images: dict[tuple[int, int], QImage] = {}
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_pages(self, pages: PdfPages | None) -> None:
        self._pages = pages
        self._images.clear()
        self.fit(self._width)

    def fit(self, width: int) -> None:
        self._width = width
        fits = self._pages is not None and width > 2 * GAP  # not laid out yet otherwise
        last = self._place(len(self._pages) - 1) if self._pages and fits else QRect()
        self.setFixedHeight(last.bottom() + GAP if fits else 0)
        self.update()

    def _place(self, number: int) -> QRect:
        """Return where a page goes, in logical pixels."""
        assert self._pages is not None  # noqa: S101 - callers have pages
        width = min(self._width - 2 * GAP, WIDEST)
        top = GAP
        for previous in range(number):
            size = self._pages.size(previous)
            top += round(width * size.height() / size.width()) + GAP
        size = self._pages.size(number)
        height = round(width * size.height() / size.width())
        return QRect((self._width - width) // 2, top, width, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None or self._width <= 2 * GAP:
            return
        painter = QPainter(self)
        for number in range(len(self._pages)):
            place = self._place(number)
            if place.intersects(event.rect()):
                painter.drawImage(place, self._image(self._pages, number, place.width()))
                painter.setPen(self.palette().mid().color())
                painter.drawRect(place)

    def _image(self, pages: PdfPages, number: int, width: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (number, round(width * ratio))
        if key not in self._images:
            if len(self._images) > 12:
                self._images.clear()
            self._images[key] = pages.image(number, key[1] / pages.size(number).width())
        return self._images[key]


class PdfPreview(QScrollArea):
    """Scrolls through a document; its text is its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = _Paper()
        self._pages: PdfPages | None = None
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._retranslate()

    @property
    def page_count(self) -> int:
        """Number of pages shown."""
        return len(self._pages) if self._pages else 0

    def show_document(self, content: bytes) -> None:
        """Replace what is shown."""
        self.clear()
        self._pages = PdfPages(content)
        self._paper.set_pages(self._pages)
        self._paper.fit(self.viewport().width())
        self.setAccessibleDescription(self._pages.text())
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show nothing and forget the document."""
        self._paper.set_pages(None)
        self._pages = None
        self.setAccessibleDescription("")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paper.fit(self.viewport().width())

    @override
    def sizeHint(self) -> QSize:
        return QSize(680, 800)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Aperçu du document"))

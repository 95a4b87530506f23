"""Pages of a PDF held in memory, drawn with PDFium; nothing is written to the disk."""

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


class PdfPages:
    """A PDF document, page by page. To be used from one thread only, as PDFium asks."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2

        self.content = content
        self._document = pypdfium2.PdfDocument(content)

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> QSizeF:
        """Return the size of a page, in points."""
        width, height = self._document.get_page_size(number)
        return QSizeF(width, height)

    def text(self, number: int) -> str:
        """Return the text of a page, for screen readers and for copying."""
        return str(self._document[number].get_textpage().get_text_range())

    def image(self, number: int, scale: float) -> QImage:
        """Return a page drawn at ``scale`` pixels a point, on white paper."""
        bitmap = self._document[number].render(scale=scale, rev_byteorder=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB888
            if bitmap.n_channels == 3
            else QImage.Format.Format_RGBA8888,
        )
        return image.copy()  # the buffer belongs to PDFium

    def pixel_size(self, number: int, scale: float) -> QSize:
        """Return the size ``image`` will have, without drawing it."""
        return (self.size(number) * scale).toSize()

    def close(self) -> None:
        """Release the document."""
        self._document.close()

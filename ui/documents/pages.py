"""Pages of a PDF held in memory, drawn with PDFium; nothing is written to the disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


class PdfPages:
    """A PDF document, page by page. To be used from one thread only, as PDFium asks.

    The document is opened again for each page: that takes a millisecond, and no handle is left
    to be closed when a window goes.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        with self._opened() as document:
            self._sizes = [QSizeF(*document.get_page_size(n)) for n in range(len(document))]
            self._texts = [
                str(document[n].get_textpage().get_text_range()) for n in range(len(document))
            ]

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, number: int) -> QSizeF:
        """Return the size of a page, in points."""
        return self._sizes[number]

    def text(self) -> str:
        """Return the text of the document, for screen readers."""
        return "\n".join(self._texts)

    def image(self, number: int, scale: float) -> QImage:
        """Return a page drawn at ``scale`` pixels a point, on white paper."""
        with self._opened() as document:
            bitmap = document[number].render(scale=scale, rev_byteorder=True)
            has_alpha = bitmap.n_channels > 3
            kind = QImage.Format.Format_RGBA8888 if has_alpha else QImage.Format.Format_RGB888
            pixels = bytes(bitmap.buffer)
            image = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, kind)
            return image.copy()  # the pixels are Python’s, and go with this function

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        import pypdfium2

        document = pypdfium2.PdfDocument(self.content)
        try:
            yield document
        finally:
            document.close()

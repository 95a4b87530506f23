"""PDF documents on screen and on paper."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import activate
from ui.documents import printing
from ui.documents.pages import PdfPages
from ui.documents.preview import PdfPreview
from ui.documents.printing import ask_and_print, print_on

A4 = (595, 842)  # points


def a_document(*texts: str) -> bytes:
    """Return a small PDF of one page a text."""
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    written = BytesIO()
    canvas = Canvas(written, pagesize=A4)
    for text in texts:
        canvas.drawString(72, 700, text)
        canvas.rect(72, 300, 300, 200, fill=1)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture(scope="module")
def content() -> bytes:
    return a_document("Page une", "Page deux", "Page trois")


def ink_of(image: QImage) -> int:
    """Count the dark pixels of a coarse grid laid on an image."""
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    )


def test_knows_the_size_and_the_words_of_every_page(content: bytes) -> None:
    pages = PdfPages(content)

    assert len(pages) == 3
    assert pages.size(0) == QSizeF(*A4)
    assert pages.text().split() == ["Page", "une", "Page", "deux", "Page", "trois"]


@pytest.mark.parametrize("scale", [0.5, 2.0])
def test_draws_a_page_in_ink_on_white_paper(content: bytes, scale: float) -> None:
    image = PdfPages(content).image(1, scale)

    assert abs(image.width() - A4[0] * scale) <= 1
    assert abs(image.height() - A4[1] * scale) <= 1
    assert image.pixelColor(1, 1).lightness() == 255
    assert ink_of(image) > 50


def test_the_preview_shows_every_page_and_reads_it_aloud(qtbot: QtBot, content: bytes) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(680, 500)
    activate(qtbot, preview)

    preview.show_document(content)

    assert preview.page_count == 3
    assert "Page trois" in preview.accessibleDescription()
    assert preview.accessibleName() == "Aperçu du document"
    assert preview.verticalScrollBar().maximum() > 2 * preview.viewport().height()
    assert ink_of(preview.grab().toImage()) > 50


def test_the_preview_begins_at_the_top_of_the_next_document(qtbot: QtBot, content: bytes) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(680, 500)
    activate(qtbot, preview)
    preview.show_document(content)
    preview.verticalScrollBar().setValue(900)

    preview.show_document(a_document("Autre"))

    assert preview.page_count == 1
    assert preview.verticalScrollBar().value() == 0


def test_the_preview_forgets_the_document(qtbot: QtBot, content: bytes) -> None:
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.show_document(content)

    preview.clear()

    assert preview.page_count == 0
    assert preview.accessibleDescription() == ""


def on_paper(printer: QPrinter, file: Path) -> None:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))


def test_prints_every_page_edge_to_edge(qtbot: QtBot, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    on_paper(printer, paper)

    print_on(printer, a_document("Une", "Deux"))

    printed = PdfPages(paper.read_bytes())
    assert len(printed) == 2
    original = PdfPages(a_document("Une")).image(0, 1.0)
    image = printed.image(1, A4[0] / printed.size(1).width())
    assert ink_of(image) == pytest.approx(ink_of(original), rel=0.1)


@pytest.mark.parametrize(
    ("answer", "is_printed"),
    [(QDialog.DialogCode.Accepted, True), (QDialog.DialogCode.Rejected, False)],
)
def test_prints_only_when_the_dialog_says_so(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answer: QDialog.DialogCode,
    is_printed: bool,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    paper = tmp_path / "paper.pdf"

    def choose(dialog: QPrintDialog) -> QDialog.DialogCode:
        on_paper(dialog.printer(), paper)
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    monkeypatch.setattr(printing, "PRINT_DPI", 72)

    assert ask_and_print(a_document("Une"), parent) is is_printed
    assert paper.exists() is is_printed


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(pypdfium2.PdfiumError):
        PdfPages(b"not a document")

"""Send a PDF to a printer, page by page, through the system's dialog."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from ui.documents.pages import POINTS_PER_INCH, PdfPages

PRINT_DPI = 300


def ask_and_print(content: bytes, parent: QWidget) -> bool:
    """Show the print dialog, then print; False when the user gave up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    print_on(printer, content)
    return True


def print_on(printer: QPrinter, content: bytes) -> None:
    """Draw every page of a PDF on a printer, edge to edge."""
    printer.setFullPage(True)
    pages = PdfPages(content)
    painter = QPainter(printer)
    try:
        for number in range(len(pages)):
            if number:
                printer.newPage()
            image = pages.image(number, PRINT_DPI / POINTS_PER_INCH)
            painter.drawImage(QRectF(painter.viewport()), image)
    finally:
        painter.end()

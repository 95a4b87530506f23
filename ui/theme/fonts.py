"""Load the fonts shipped with the application."""

from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from services.design.tokens import SANS, SERIF


def load_fonts() -> None:
    """Register every shipped font file.

    Raises:
        RuntimeError: A file cannot be read. Going on with the fonts of the machine would
            change every width, and nobody would know why.
    """
    for file in sorted((files("resources") / "fonts").iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".ttf"):
            continue
        if QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes())) < 0:
            raise RuntimeError(file.name)


def build_font(size: int, weight: int, *, serif: bool, italic: bool) -> QFont:
    """Return a shipped font at ``size`` pixels."""
    font = QFont(SERIF if serif else SANS)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    if serif:  # Source Sans has lining, tabular digits by default; Source Serif must be asked
        font.setFeature(QFont.Tag("lnum"), 1)
        font.setFeature(QFont.Tag("tnum"), 1)
    # Fractional advances: a text has the same width at 100, 125 and 150 %.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font

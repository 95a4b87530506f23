"""The fonts of the printed pages, embedded from files we ship.

They are registered with reportlab, whose registry is the only memory of it: a second call finds
them there. The files are used unmodified; each document embeds the subset it needs.
"""

import importlib.resources
import io
import threading
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SANS: Final = "Sans"
SANS_ITALIC: Final = "Sans-Italic"
SANS_MEDIUM: Final = "Sans-Medium"
SANS_SEMIBOLD: Final = "Sans-Semibold"
SANS_BOLD: Final = "Sans-Bold"
SERIF: Final = "Serif"
SERIF_SEMIBOLD: Final = "Serif-Semibold"

FILES: Final = {
    SANS: "SourceSans3-Regular.ttf",
    SANS_ITALIC: "SourceSans3-It.ttf",
    SANS_MEDIUM: "SourceSans3-Medium.ttf",
    SANS_SEMIBOLD: "SourceSans3-Semibold.ttf",
    SANS_BOLD: "SourceSans3-Bold.ttf",
    SERIF: "SourceSerif4-Regular.ttf",
    SERIF_SEMIBOLD: "SourceSerif4-Semibold.ttf",
}

# Two documents printed at once must not replace each other's fonts half-way.
_REGISTERING: Final = threading.Lock()


def register_fonts() -> None:
    """Make the families ``Sans`` and ``Serif`` known to reportlab, once a process."""
    with _REGISTERING:
        known = pdfmetrics.getRegisteredFontNames()
        for name, file in FILES.items():
            if name not in known:
                pdfmetrics.registerFont(TTFont(name, io.BytesIO(_read(file))))
        if SERIF_SEMIBOLD not in known:
            pdfmetrics.registerFontFamily(
                SANS, normal=SANS, bold=SANS_BOLD, italic=SANS_ITALIC, boldItalic=SANS_BOLD
            )
            pdfmetrics.registerFontFamily(
                SERIF, normal=SERIF, bold=SERIF_SEMIBOLD, italic=SERIF, boldItalic=SERIF_SEMIBOLD
            )


def font_name(*, weight: int = 400, serif: bool = False, italic: bool = False) -> str:
    """Return the registered font for a face; a weight not shipped takes the next heavier one."""
    if serif:
        return SERIF if weight <= 400 else SERIF_SEMIBOLD
    if italic:
        return SANS_ITALIC
    faces = ((400, SANS), (500, SANS_MEDIUM), (600, SANS_SEMIBOLD))
    return next((name for limit, name in faces if weight <= limit), SANS_BOLD)


def _read(file: str) -> bytes:
    return importlib.resources.files("resources").joinpath("fonts", file).read_bytes()

"""The recovery sheet: the one paper that opens the database when every password is lost."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Final

import segno
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from services.design.tokens import LIGHT
from services.formatting import long_date
from services.reports.fonts import SANS, SANS_SEMIBOLD, SERIF_SEMIBOLD, register_fonts

_MARGIN: Final = 22 * mm
_COLUMNS: Final = 3
_CELL_WIDTH: Final = (A4[0] - 2 * _MARGIN - 8 * mm) / _COLUMNS
_CELL_HEIGHT: Final = 16 * mm
_GAP: Final = 4 * mm
_QR_SIDE: Final = 38 * mm
_LABEL: Final = "Code de secours"
_ADVICE: Final = (
    "Rangez cette feuille sous clé, hors de l’ordinateur qu’elle protège. Qui la possède peut"
    " ouvrir la base.",
    "Pour l’utiliser : à l’écran de connexion, choisissez « J’ai perdu mon mot de passe », puis"
    " tapez les neuf groupes dans l’ordre. Le neuvième vérifie les autres.",
    "Le code n’est enregistré nulle part : personne ne peut le retrouver si la feuille est perdue.",
)


def write(code: str, *, agency: str, made_on: date) -> bytes:
    """Return the A4 sheet as a PDF.

    Args:
        code: Nine groups of four signs, joined by hyphens.
        agency: Name of the mission locale; no person is named.
        made_on: Day of the set-up.
    """
    caption = f"Étrave, base chiffrée · établie le {long_date(made_on)}"
    return code_sheet(code, CodePaper("Feuille de secours", agency, caption, _LABEL, _ADVICE))


@dataclass(frozen=True, slots=True)
class CodePaper:
    """What a sheet that bears a code says around it.

    Attributes:
        subject: The line under the title.
        label: What the code is.
        advice: One paragraph each, beside the square code.
    """

    title: str
    subject: str
    caption: str
    label: str
    advice: tuple[str, ...]


def code_sheet(code: str, paper: CodePaper) -> bytes:
    """Return the A4 sheet of a code as a PDF."""
    register_fonts()
    buffer = BytesIO()
    # Without a font of ours from the start, reportlab declares an unembedded Helvetica. Its
    # stubs take the name for a number.
    canvas = Canvas(
        buffer,
        pagesize=A4,
        lang="fr-FR",
        initialFontName=SANS,  # type: ignore[arg-type]
        invariant=1,
    )
    canvas.setTitle(paper.title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    top = _heading(canvas, paper)
    top = _groups(canvas, code.split("-"), paper.label, top - 12 * mm)
    _qr(canvas, code, paper.advice, top - 10 * mm)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _heading(canvas: Canvas, paper: CodePaper) -> float:
    top = A4[1] - _MARGIN
    _text(canvas, _MARGIN, top - 6 * mm, paper.title, SERIF_SEMIBOLD, 26)
    below = top - 16 * mm
    for line in _wrapped(paper.subject, SANS_SEMIBOLD, 13, A4[0] - 2 * _MARGIN)[:3]:
        _text(canvas, _MARGIN, below, line, SANS_SEMIBOLD, 13)
        below -= 6 * mm
    _text(canvas, _MARGIN, below, paper.caption, SANS, 10.5, LIGHT.ink_2)
    canvas.setStrokeColor(HexColor(LIGHT.line_strong))
    canvas.line(_MARGIN, below - 5 * mm, A4[0] - _MARGIN, below - 5 * mm)
    return below - 5 * mm


def _groups(canvas: Canvas, groups: list[str], label: str, top: float) -> float:
    _text(canvas, _MARGIN, top, label, SANS_SEMIBOLD, 11, LIGHT.ink_2)
    top -= 4 * mm
    for index, group in enumerate(groups):
        row, column = divmod(index, _COLUMNS)
        left = _MARGIN + column * (_CELL_WIDTH + _GAP)
        bottom = top - (row + 1) * _CELL_HEIGHT - row * _GAP
        is_check = index == len(groups) - 1
        canvas.setStrokeColor(HexColor(LIGHT.line_strong))
        canvas.setDash(*((2, 2) if is_check else ()))
        canvas.roundRect(left, bottom, _CELL_WIDTH, _CELL_HEIGHT, 2 * mm)
        canvas.setDash()
        rank = "contrôle" if is_check else str(index + 1)
        _text(canvas, left + 3 * mm, bottom + 6.2 * mm, rank, SANS, 8.5, LIGHT.ink_3)
        spaced = " ".join(group)  # four signs, read one by one over the phone
        width = stringWidth(spaced, SANS_SEMIBOLD, 19)
        center = left + _CELL_WIDTH / 2 + 5 * mm
        _text(canvas, center - width / 2, bottom + 5.4 * mm, spaced, SANS_SEMIBOLD, 19)
    rows = -(-len(groups) // _COLUMNS)
    return top - rows * _CELL_HEIGHT - (rows - 1) * _GAP


def _qr(canvas: Canvas, code: str, paragraphs: tuple[str, ...], top: float) -> None:
    matrix = segno.make(code, error="m", micro=False).matrix
    side = _QR_SIDE / len(matrix)
    canvas.setFillColor(HexColor(LIGHT.ink))
    for row, modules in enumerate(matrix):
        for column, is_dark in enumerate(modules):
            if is_dark:  # a hair wider than the module: no white seam between neighbours
                left = _MARGIN + column * side
                canvas.rect(left, top - (row + 1) * side, side + 0.1, side + 0.1, 0, 1)
    left, below = _MARGIN + _QR_SIDE + 10 * mm, top - 3 * mm
    for advice in paragraphs:
        for line in _wrapped(advice, SANS, 11, A4[0] - _MARGIN - left):
            _text(canvas, left, below, line, SANS, 11)
            below -= 5.2 * mm
        below -= 2.4 * mm


def _text(
    canvas: Canvas,
    left: float,
    bottom: float,
    text: str,
    font: str,
    size: float,
    color: str = LIGHT.ink,
) -> None:
    canvas.setFillColor(HexColor(color))
    canvas.setFont(font, size)
    canvas.drawString(left, bottom, text)


def _wrapped(text: str, font: str, size: float, width: float) -> list[str]:
    return list(simpleSplit(text, font, size, width))

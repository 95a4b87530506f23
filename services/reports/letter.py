"""A letter or a certificate on A4: head, address in the window of the envelope, text, signature.

Its metadata hold no name.
"""

from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, KeepTogether, Spacer, Table

from services.design.tokens import LIGHT
from services.formatting import full_date
from services.letters.compose import LetterContent
from services.letters.head import Head
from services.reports.document import (
    WIDTH,
    Description,
    P,
    Rule,
    Story,
    Styles,
    build_on_one_page,
    styles,
)
from services.reports.fonts import SANS, register_fonts

_HEAD_HEIGHT: Final = 32 * mm
"""With the margin, the address then begins 50 mm from the top: in the window of a DL envelope."""

_ADDRESS_HEIGHT: Final = 30 * mm
_ADDRESS_LEFT: Final = 92 * mm  # 110 mm from the edge of the page
_LOGO_HEIGHT: Final = 20 * mm
_LOGO_WIDTH: Final = 50 * mm
_LABEL_WIDTH: Final = 62 * mm
_SCALES: Final = (1.0, 0.94, 0.88)
_FONT: Final = ("FONT", (0, 0), (-1, -1), SANS)


def write(content: LetterContent) -> bytes:
    """Return the letter as a PDF; the same content gives the same bytes."""
    register_fonts()
    description = Description(
        title=content.title,
        author=content.head.agency,
        dated=content.dated,
        footer="Étrave",
    )
    return build_on_one_page(lambda scale: _story(content, scale), description, _SCALES)


def _story(content: LetterContent, scale: float) -> Story:
    look = styles(scale)
    story: list[Flowable] = [_head(content.head, look)]
    if content.addressee:
        story.append(_address(content.addressee, look))
    story += [
        P(f"Le {full_date(content.dated)}", look.body),
        Spacer(0, 8 * mm),
        P(content.title, look.title),
        Spacer(0, 3 * mm),
        Rule(),
        Spacer(0, 6 * mm),
    ]
    for paragraph in content.paragraphs:
        if paragraph is None:
            story += [P(f"– {line}", look.body) for line in content.meetings]
        else:
            story.append(P(paragraph, look.body))
        story.append(Spacer(0, 3.5 * mm))
    if content.fields:
        story += [Spacer(0, 2 * mm), _fields(content, look), Spacer(0, 4 * mm)]
    if content.fields:  # the sheet of a contract is not the contract: nobody signs it
        return story
    return [*story, KeepTogether(_signature(content, look))]


def _head(head: Head, look: Styles) -> Flowable:
    words: list[Flowable] = [P(head.agency, look.section)]
    if head.site:
        words.append(P(head.site, look.small))
    words += [P(line, look.small) for line in head.lines]
    logo = _logo(head.logo)
    cells = [[words, logo if logo is not None else ""]]
    table = Table(cells, colWidths=[WIDTH - _LOGO_WIDTH, _LOGO_WIDTH], rowHeights=[_HEAD_HEIGHT])
    table.setStyle(
        [
            _FONT,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("ALIGN", (1, 0), (1, 0), "RIGHT"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table


def _logo(content: bytes | None) -> Image | None:
    if content is None:
        return None
    width, height = ImageReader(BytesIO(content)).getSize()
    scale = min(_LOGO_WIDTH / width, _LOGO_HEIGHT / height)
    return Image(BytesIO(content), width * scale, height * scale)


def _address(lines: tuple[str, ...], look: Styles) -> Flowable:
    words = [P(lines[0], look.body)]
    # The street is not in the file: a line is left for it.
    words.append(P("…" * 24, look.caption))
    words += [P(line, look.body) for line in lines[1:]]
    table = Table(
        [["", words]],
        colWidths=[_ADDRESS_LEFT, WIDTH - _ADDRESS_LEFT],
        rowHeights=[_ADDRESS_HEIGHT],
    )
    table.setStyle(
        [_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0)]
    )
    return table


def _fields(content: LetterContent, look: Styles) -> Flowable:
    rows = [
        [P(label, look.cell_strong), P(value, look.body) if value is not None else ""]
        for label, value in content.fields
    ]
    table = Table(rows, colWidths=[_LABEL_WIDTH, WIDTH - _LABEL_WIDTH])
    table.setStyle(
        [
            _FONT,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ("LINEBELOW", (1, 0), (1, -1), 0.6, HexColor(LIGHT.line_strong)),
        ]
    )
    return table


def _signature(content: LetterContent, look: Styles) -> list[Flowable]:
    lines: list[Flowable] = [Spacer(0, 10 * mm)]
    name = content.signed_by or ""
    cells = [["", [P(name, look.body), P(content.head.agency, look.small)]]]
    table = Table(cells, colWidths=[_ADDRESS_LEFT, WIDTH - _ADDRESS_LEFT])
    table.setStyle([_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return [*lines, table]

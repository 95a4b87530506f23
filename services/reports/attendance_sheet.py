"""The attendance sheet of a collective event, to be signed on paper.

Nothing about the persons is on it but their names, and none of them is in its metadata.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer, Table

from services.agenda.sheets import AttendanceSheet, SheetDay, SheetLine
from services.design.tokens import LIGHT
from services.formatting import enumeration, full_date, narrow_date
from services.reports.document import WIDTH, Description, P, Story, Styles, build, styles
from services.reports.fonts import SANS, register_fonts

TITLE: Final = "Feuille d’émargement"
DAYS_PER_PAGE: Final = 4
_NAME_WIDTH: Final = 58 * mm
_LINE_HEIGHT: Final = 11.5 * mm


def write(sheet: AttendanceSheet, printed_on: date) -> bytes:
    """Return the sheet as a PDF; the same content and day give the same bytes."""
    register_fonts()
    description = Description(
        title=TITLE, author=sheet.agency, dated=printed_on, footer=f"Étrave · {TITLE.lower()}"
    )
    return build(lambda: _story(sheet), description)[0]


def _story(sheet: AttendanceSheet) -> Story:
    look = styles()
    story: list[Flowable] = []
    for first in range(0, len(sheet.days), DAYS_PER_PAGE):
        if first:
            story.append(PageBreak())
        days = sheet.days[first : first + DAYS_PER_PAGE]
        lines = [
            SheetLine(line.name, line.is_expected[first : first + DAYS_PER_PAGE])
            for line in sheet.lines
        ]
        story += [*_heading(sheet, days, look), _table(days, lines, sheet.empty_lines, look)]
        story += [Spacer(0, 7 * mm), _signature(sheet, look)]
    return story


def _heading(sheet: AttendanceSheet, days: Sequence[SheetDay], look: Styles) -> Iterator[Flowable]:
    yield P(sheet.agency, look.small)
    yield Spacer(0, 2 * mm)
    yield P(TITLE, look.title)
    yield Spacer(0, 1 * mm)
    yield P(sheet.title, look.section)
    if len(days) == 1:
        yield P(", ".join(filter(None, (full_date(days[0].day), days[0].hours))), look.body)
    elif len({day.hours for day in days}) == 1 and days[0].hours:
        yield P(f"Chaque jour {days[0].hours}", look.body)
    for label, text in (("Lieu", sheet.place), ("Animé par", enumeration(sheet.advisers))):
        if text:
            yield P(f"{label} : {text}", look.body)
    yield Spacer(0, 4 * mm)


def _table(days: Sequence[SheetDay], lines: Sequence[SheetLine], empty: int, look: Styles) -> Table:
    width = (WIDTH - _NAME_WIDTH) / len(days)
    heads = (_head(day, days, look) for day in days)
    cells: list[list[Flowable | str]] = [[P("Nom et prénom", look.cell_strong), *heads]]
    crossed: list[tuple[int, int]] = []
    for number, line in enumerate(lines, 1):
        cells.append([P(line.name, look.cell_strong), *[""] * len(days)])
        crossed += [
            (column, number) for column, expected in enumerate(line.is_expected, 1) if not expected
        ]
    cells += [["", *[""] * len(days)] for _ in range(empty)]
    heights = [None, *[_LINE_HEIGHT] * (len(cells) - 1)]
    for number, line in enumerate(lines, 1):
        needed = P(line.name, look.cell_strong).wrap(_NAME_WIDTH - 8, 1000)[1] + 6
        heights[number] = max(_LINE_HEIGHT, needed)
    table = Table(cells, [_NAME_WIDTH, *[width] * len(days)], heights, repeatRows=1)
    table.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), SANS),
            ("GRID", (0, 0), (-1, -1), 0.6, HexColor(LIGHT.line_strong)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("BACKGROUND", (0, 0), (-1, 0), HexColor(LIGHT.sunken)),
            *(("BACKGROUND", place, place, HexColor(LIGHT.line)) for place in crossed),
        ]
    )
    return table


def _head(day: SheetDay, days: Sequence[SheetDay], look: Styles) -> Flowable:
    if len(days) == 1:
        return P("Signature", look.cell_strong)
    same = len({one.hours for one in days}) == 1
    text = narrow_date(day.day) if same or not day.hours else f"{narrow_date(day.day)}\n{day.hours}"
    return P(text, look.cell_strong)


def _signature(sheet: AttendanceSheet, look: Styles) -> Flowable:
    who = enumeration(sheet.advisers) or "Pour la structure"
    box = Table([[P(f"Signature : {who}", look.cell)], [""]], [WIDTH], [None, 16 * mm])
    box.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), SANS),
            ("BOX", (0, 0), (-1, -1), 0.6, HexColor(LIGHT.line_strong)),
        ]
    )
    note = "Case grisée : la personne n’est pas attendue ce jour-là."
    is_partial = any(not all(line.is_expected) for line in sheet.lines)
    return KeepTogether([box, *([P(note, look.caption)] if is_partial else [])])

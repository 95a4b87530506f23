"""The monthly summary as a spreadsheet: the same figures, under the same rule."""

from datetime import UTC
from io import BytesIO
from typing import Any, Final

import xlsxwriter

from services import formatting
from services.reports.monthly import sheets, wording
from services.reports.monthly.cells import FORMATS, Sheet
from services.reports.monthly.summary import MonthlySummary

_A4: Final = 9
_OPTIONS: Final = {
    # Nothing in clear on the disk, and no text that a spreadsheet would run or follow.
    "in_memory": True,
    "constant_memory": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_xlsx(summary: MonthlySummary) -> bytes:
    """Return the spreadsheet of a summary; the same summary gives the same bytes."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, _OPTIONS) as workbook:
        _describe(workbook, summary)
        formats = {name: workbook.add_format(shape) for name, shape in FORMATS.items()}
        for name, fill in sheets.SHEETS.items():
            worksheet = workbook.add_worksheet(name)
            _set_page(worksheet, summary)
            fill(Sheet(worksheet, formats), summary)
    return buffer.getvalue()


def _describe(workbook: Any, summary: MonthlySummary) -> None:
    extracted = formatting.long_date(summary.extracted_at.date())
    workbook.set_properties(
        {
            "title": f"{wording.title(summary)}, {wording.edition_stamp(summary.edition).lower()}",
            "subject": f"{wording.definitions(summary)}, extraction du {extracted}",
            "author": summary.agency.name,
            "comments": f"Étrave {summary.application_version}",
            "created": summary.extracted_at.astimezone(UTC).replace(tzinfo=None),
        }
    )


def _set_page(worksheet: Any, summary: MonthlySummary) -> None:
    worksheet.set_landscape()
    worksheet.set_paper(_A4)
    worksheet.fit_to_pages(1, 0)
    stamp = wording.edition_stamp(summary.edition)
    worksheet.set_header(f"&L{wording.title(summary)}&R{stamp}")
    worksheet.set_footer(f"&L{stamp}&RPage &P sur &N")

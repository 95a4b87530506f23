"""The printed recovery sheet can be read back, and typed back."""

from datetime import date

import pypdfium2

from services.reports import recovery_sheet
from services.vault import recovery

CODE = recovery.written(bytes(range(20)))


def sheet(agency: str = "Mission locale des Deux-Rives") -> bytes:
    return recovery_sheet.write(CODE, agency=agency, made_on=date(2026, 11, 23))


def test_the_nine_groups_are_read_back_from_the_page() -> None:
    document = pypdfium2.PdfDocument(sheet())
    text = document[0].get_textpage().get_text_range()

    assert len(document) == 1
    for group in CODE.split("-"):
        assert " ".join(group) in text
    assert "Mission locale des Deux-Rives" in text


def test_the_same_code_and_day_give_the_same_bytes() -> None:
    assert sheet() == sheet()


def test_a_very_long_agency_name_stays_on_the_page() -> None:
    document = pypdfium2.PdfDocument(sheet("Mission locale " + "de la vallée " * 30))

    assert len(document) == 1

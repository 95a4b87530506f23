"""The printed sheet of a transfer: the code can be read back, and nobody is named."""

from datetime import date

import pypdfium2

from services.reports import transfer_sheet
from services.vault import recovery

CODE = recovery.written(bytes(range(20)))


def test_the_groups_the_destination_and_the_day_are_read_back() -> None:
    content = transfer_sheet.write(
        CODE,
        to_code="06400100",
        to_name="Mission locale " + "de la vallée " * 30,
        sent_on=date(2026, 11, 23),
    )
    document = pypdfium2.PdfDocument(content)
    text = document[0].get_textpage().get_text_range()

    assert len(document) == 1
    for group in CODE.split("-"):
        assert " ".join(group) in text
    assert "23 novembre 2026" in text
    assert document.get_metadata_value("Title") == "Code de transfert"

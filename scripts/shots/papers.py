"""Every page of every document, as PDFium draws it."""

from datetime import date
from pathlib import Path

from scripts.shots import letters
from scripts.shots.entry import AGENCY, CODE
from scripts.shots.studio import TODAY, Studio, now
from services import vault
from services.demonstration import creation
from services.reference.lists import ReferenceLists
from services.reports import recovery_sheet, transfer_sheet
from services.reports.monthly import data, pdf
from services.reports.monthly.summary import Edition
from ui.documents.pages import PdfPages
from ui.version import VERSION

MONTH = date(2026, 10, 1)
FRAMEWORK = "cpo-2019-2022"
_SCALE = 1.8  # pixels a point: 1071 x 1515 for A4


def shoot(studio: Studio, original: Path, diagnostic: bytes) -> None:
    """Draw the pages of the documents."""
    """Draw the pages of every document."""
    _draw(studio, "diagnostic", diagnostic)
    _draw(studio, "feuille-de-secours", recovery_sheet.write(CODE, agency=AGENCY, made_on=TODAY))
    _draw(
        studio,
        "code-de-transfert",
        transfer_sheet.write(CODE, to_code="06400100", to_name=AGENCY, sent_on=TODAY),
    )
    opened = vault.unlock(original, creation.LOGIN, creation.PASSWORD, clock=now)
    try:
        for edition, name in ((Edition.INTERNAL, "interne"), (Edition.PUBLIC, "diffusable")):
            with opened.database.write(opened.actor) as session:
                summary = data.collect(
                    session,
                    MONTH,
                    framework_code=FRAMEWORK,
                    extracted_at=now(),
                    edition=edition,
                    version=VERSION,
                )
            _draw(studio, f"synthese-{name}", pdf.write_pdf(summary))
        for name, content in letters.pages(opened, ReferenceLists()):
            _draw(studio, name, content)
    finally:
        opened.close()


def _draw(studio: Studio, name: str, content: bytes) -> None:
    pages = PdfPages(content)
    for number in range(len(pages)):
        studio.keep(pages.image(number, _SCALE), f"pdf/{name}-{number + 1}")

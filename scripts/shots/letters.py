"""The letters and sheets of somebody in CEJ, as pages."""

from collections.abc import Iterator
from datetime import date

from scripts.shots.studio import TODAY
from services.activity.listing import WeekFilters, list_rows
from services.errors import ValidationError
from services.letters.compose import LetterRequest, compose
from services.reference.lists import ReferenceLists
from services.reports import letter
from services.vault import OpenVault
from services.youths.history import events_of
from services.youths.vocabulary import EventKind

_SHEETS = ("follow_up", "reminder", "pacea", "cej")
_YEAR = (date(2026, 1, 1), TODAY)


def pages(opened: OpenVault, references: ReferenceLists) -> Iterator[tuple[str, bytes]]:
    """Give the name and the PDF of each letter."""
    with opened.database.read(opened.actor) as session:
        rows, _hours = list_rows(session, WeekFilters(False, under_only=False), today=TODAY)
        youth_id = rows[0].id
        met = [item for item in events_of(session, youth_id) if item.kind is not EventKind.MESSAGE]
        requests = [LetterRequest(code) for code in _SHEETS]
        requests += [LetterRequest("convocation", item.id) for item in met[:1]]
        requests.append(LetterRequest("presence", first=_YEAR[0], last=_YEAR[1]))
        for request in requests:
            try:
                content = compose(session, youth_id, request, references=references, today=TODAY)
            except ValidationError:  # somebody who never came has nothing to be attested
                continue
            yield f"courrier-{request.code}", letter.write(content)

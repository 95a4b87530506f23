"""What the palette searches besides commands: people, then employers."""

from collections.abc import Sequence

from services.employers import pages
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed
from services.reference.lists import ReferenceLists
from services.vault import OpenVault
from ui.forms.found_people import people
from ui.forms.words import commune_name
from ui.shell.palette_search import PaletteItem, PaletteProvider
from ui.shell.places import Place

MOST_EMPLOYERS = 4


def palette_providers(vault: OpenVault, references: ReferenceLists) -> tuple[PaletteProvider, ...]:
    """Return the sources the session may search; creating someone comes after them all."""
    providers = []
    if is_allowed(vault.actor, "youth.identity"):

        def search_people(text: str) -> Sequence[PaletteItem]:
            return people(vault, references, text)

        group = QT_TRANSLATE_NOOP("navigation", "Jeunes")
        providers.append(PaletteProvider(group, search_people))
    if is_allowed(vault.actor, "employer.read"):

        def search_employers(text: str) -> Sequence[PaletteItem]:
            return employers(vault, references, text)

        group = QT_TRANSLATE_NOOP("navigation", "Entreprises")
        providers.append(PaletteProvider(group, search_employers))
    return tuple(providers)


def employers(vault: OpenVault, references: ReferenceLists, text: str) -> list[PaletteItem]:
    """Return the employers whose name or SIRET holds every word typed."""
    with vault.database.read(vault.actor) as session:
        ids = pages.list_ids(session, text)[:MOST_EMPLOYERS]
        rows = pages.load_rows(session, ids)
    return [
        PaletteItem(
            title=row.name,
            detail=commune_name(references, row.commune_code),
            icon="building-2",
            target=Place("employers", row.id),
        )
        for row in (rows[identifier] for identifier in ids if identifier in rows)
    ]

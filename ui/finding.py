"""What the palette searches besides commands: people, then employers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.employers import pages
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import is_allowed
from services.reference.lists import ReferenceLists
from services.vault import OpenVault
from services.youths.search import Match, find
from ui.forms.words import age_text, commune_name, file_text, joined
from ui.shell.palette_search import PaletteItem, PaletteProvider, Run
from ui.shell.places import Place

MOST_PEOPLE = 8
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


def people(vault: OpenVault, references: ReferenceLists, text: str) -> list[PaletteItem]:
    """Return the people a text may be about, best first; the role hides what it does not see."""
    today = vault.database.clock().astimezone().date()
    with vault.database.read(vault.actor) as session:
        found = find(session, text, limit=MOST_PEOPLE)
    may_diagnose = is_allowed(vault.actor, "diagnostic.write")
    return [person_item(match, references, today, may_diagnose=may_diagnose) for match in found]


def person_item(
    match: Match, references: ReferenceLists, today: date, *, may_diagnose: bool
) -> PaletteItem:
    """Return somebody as a line: who, then what tells two alike apart."""
    translate = QCoreApplication.translate
    name = formatting.spaced(f"{match.first_name} {match.last_name}")
    actions: tuple[PaletteItem, ...] = ()
    if may_diagnose:
        title = translate("finding", "Nouveau diagnostic")
        for_whom = translate("finding", "pour {name}").format(name=name)
        target = Place("diagnostic", match.id)
        actions = (PaletteItem(title, for_whom, "plus", target),)
    return PaletteItem(
        title=name,
        detail=joined(
            age_text(match.birth_date, today),
            commune_name(references, match.commune_code),
            file_text(match.file_number),
            match.adviser_name if match.file_number is None else None,
        ),
        icon="user-round",
        target=Place("youth", match.id),
        actions=actions,
    )


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


def creation_item(text: str) -> PaletteItem:
    """Return the line that registers somebody new under the name typed."""
    title = QCoreApplication.translate("Palette", "Créer un jeune nommé « {name} »")
    detail = QCoreApplication.translate("Palette", "doublons montrés avant")
    named = title.format(name=text)
    return PaletteItem(named, detail, "user-round-plus", Run("new_youth", text))

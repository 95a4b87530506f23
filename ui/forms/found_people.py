"""People as lines to choose from, for the palette and for the finder."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.permissions import is_allowed
from services.reference.lists import ReferenceLists
from services.vault import OpenVault
from services.youths.search import Match, find
from ui.forms.words import age_text, commune_name, file_text, joined
from ui.shell.palette_search import PaletteItem, Run
from ui.shell.places import Place

MOST_PEOPLE = 8


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


def creation_item(text: str) -> PaletteItem:
    """Return the line that registers somebody new under the name typed."""
    title = QCoreApplication.translate("Palette", "Créer un jeune nommé « {name} »")
    detail = QCoreApplication.translate("Palette", "doublons montrés avant")
    named = title.format(name=text)
    return PaletteItem(named, detail, "user-round-plus", Run("new_youth", text))

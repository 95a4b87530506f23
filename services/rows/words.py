"""What the rows of each table are called, and one row in a few words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Date, Table

from services.i18n import QT_TRANSLATE_NOOP

# In the ``services`` translation context; a table without a word of its own is "autres lignes".
ENTITIES: Final[Mapping[str, str]] = {
    "event": QT_TRANSLATE_NOOP("services", "rendez-vous et contacts"),
    "pathway": QT_TRANSLATE_NOOP("services", "programmes"),
    "phase": QT_TRANSLATE_NOOP("services", "phases de programme"),
    "situation": QT_TRANSLATE_NOOP("services", "situations"),
    "diagnostic": QT_TRANSLATE_NOOP("services", "diagnostics"),
    "diagnostic_answer": QT_TRANSLATE_NOOP("services", "réponses de diagnostic"),
    "diagnostic_item": QT_TRANSLATE_NOOP("services", "éléments de diagnostic"),
    "action": QT_TRANSLATE_NOOP("services", "actions"),
    "draft": QT_TRANSLATE_NOOP("services", "brouillons"),
    "proposal": QT_TRANSLATE_NOOP("services", "mises en relation"),
    "immersion": QT_TRANSLATE_NOOP("services", "immersions"),
    "amendment": QT_TRANSLATE_NOOP("services", "prolongations"),
    "rule_crossing": QT_TRANSLATE_NOOP("services", "règles franchies"),
    "project": QT_TRANSLATE_NOOP("services", "projets"),
    "project_occupation": QT_TRANSLATE_NOOP("services", "métiers visés"),
    "competence": QT_TRANSLATE_NOOP("services", "compétences"),
    "training_step": QT_TRANSLATE_NOOP("services", "étapes de formation"),
    "dismissed_step": QT_TRANSLATE_NOOP("services", "étapes écartées"),
    "reminder": QT_TRANSLATE_NOOP("services", "rappels"),
    "walk_in": QT_TRANSLATE_NOOP("services", "passages à l’accueil"),
    "compulsory_follow_up": QT_TRANSLATE_NOOP("services", "suivis de l’obligation de formation"),
    "signal_decision": QT_TRANSLATE_NOOP("services", "décisions d’équipe"),
    "signal_notice": QT_TRANSLATE_NOOP("services", "informations données au jeune"),
    "signal_override": QT_TRANSLATE_NOOP("services", "appréciations motivées"),
    "aid": QT_TRANSLATE_NOOP("services", "aides"),
    "proof_seen": QT_TRANSLATE_NOOP("services", "pièces vues"),
    "letter": QT_TRANSLATE_NOOP("services", "courriers"),
    "youth_project": QT_TRANSLATE_NOOP("services", "projets financés"),
    "event_project": QT_TRANSLATE_NOOP("services", "rendez-vous financés"),
    "break_answer": QT_TRANSLATE_NOOP("services", "réponses aux ruptures"),
    "carry_over": QT_TRANSLATE_NOOP("services", "reports dans I-MILO"),
    "coverage": QT_TRANSLATE_NOOP("services", "relais pendant une absence"),
    "youth_merge": QT_TRANSLATE_NOOP("services", "fusions"),
    "not_same_person": QT_TRANSLATE_NOOP("services", "doublons écartés"),
    "youth": QT_TRANSLATE_NOOP("services", "fiche d’identité"),
}
OTHER: Final = QT_TRANSLATE_NOOP("services", "autres lignes")
_LABELS = ("label", "title", "subject", "objective", "name", "form")
_DATES = (
    "occurred_on", "started_on", "made_on", "happened_on", "requested_on", "due_on", "seen_on",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Described:
    """A row in a few words.

    Attributes:
        word: What its table is called; in the ``services`` translation context.
        label: Its own words, as typed; None when it has none.
    """

    word: str
    day: date | None
    label: str | None


def entity_word(name: str) -> str:
    """Return what the rows of a table are called."""
    return ENTITIES.get(name, OTHER)


def described(table: Table, row: Mapping[str, Any]) -> Described:
    """Return what tells a row from others of its table."""
    days = [name for name in _DATES if row.get(name) is not None]
    days += [column.name for column in table.columns if isinstance(column.type, Date)]
    day = next((row[name] for name in days if row.get(name) is not None), None)
    label = next((row[name] for name in _LABELS if row.get(name)), None)
    return Described(entity_word(table.name), day, label)

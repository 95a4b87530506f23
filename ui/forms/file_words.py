"""How the columns and the rows of a file are written, for those who compare or move files."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.accounts import AccountRow, SiteRow
from services.reference.lists import ReferenceLists
from services.rows.words import Described, entity_word
from ui.forms.words import capital, code_word, commune_name, joined
from ui.translation import translate_text

UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class Names:
    """Names of what a file points at."""

    accounts: Mapping[int, str] = field(default_factory=dict)
    sites: Mapping[int, str] = field(default_factory=dict)


def names_of(accounts: Sequence[AccountRow], sites: Sequence[SiteRow]) -> Names:
    """Return the names of accounts and sites by key."""
    return Names({one.id: one.name for one in accounts}, {one.id: one.name for one in sites})


def field_label(name: str) -> str:
    """Return the label of a column of a file."""
    translate = QCoreApplication.translate
    labels = {
        "file_number": translate("file", "Numéro de dossier"),
        "last_name": translate("file", "Nom"),
        "birth_name": translate("file", "Nom de naissance"),
        "first_name": translate("file", "Prénom"),
        "birth_date": translate("file", "Date de naissance"),
        "sex": translate("file", "Sexe"),
        "commune_code": translate("file", "Commune"),
        "qpv_code": translate("file", "Quartier prioritaire"),
        "rural_zone": translate("file", "Zone rurale"),
        "phone": translate("file", "Téléphone"),
        "email": translate("file", "Courriel"),
        "preferred_contact": translate("file", "Contact préféré"),
        "level": translate("file", "Niveau de formation"),
        "left_school_on": translate("file", "Sortie de l’école"),
        "disabled_worker": translate("file", "Travailleur handicapé"),
        "job_seeker": translate("file", "Inscription à France Travail"),
        "driving_licence": translate("file", "Permis de conduire"),
        "representative_name": translate("file", "Représentant légal"),
        "representative_phone": translate("file", "Téléphone du représentant"),
        "adviser_id": translate("file", "Conseiller référent"),
        "site_id": translate("file", "Site"),
        "referred_by": translate("file", "Orientation par"),
        "status": translate("file", "État du dossier"),
        "completeness": translate("file", "Complétude"),
        "first_reception_on": translate("file", "Premier accueil"),
        "last_contact_on": translate("file", "Dernier contact venu du jeune"),
        "retention_ends_on": translate("file", "Fin de conservation"),
        "hold_reason": translate("file", "Motif de conservation"),
        "lent_to_id": translate("file", "Dossier prêté à"),
    }
    return labels.get(name, name)


def field_value(name: str, values: Sequence[Any], names: Names, references: ReferenceLists) -> str:
    """Return the value of a field as it is read; a dash when it is not known."""
    value = values[0]
    if value is None or value == "":
        return UNKNOWN
    if name == "level" and len(values) > 1 and values[1] is not None:
        return joined(str(value), code_word(values[1]))
    if name in ("adviser_id", "lent_to_id"):
        return names.accounts.get(value, UNKNOWN)
    if name == "site_id":
        return names.sites.get(value, UNKNOWN)
    if name == "commune_code":
        return commune_name(references, value)
    if name.endswith("phone"):
        return formatting.phone(value)
    if isinstance(value, date):
        return formatting.table_date(value)
    return capital(code_word(value)) if isinstance(value, enum.StrEnum) else str(value)


def counts_text(counts: Mapping[str, int]) -> str:
    """Return how many rows of each kind, in a sentence; those without a word come last."""
    sums: dict[str, int] = {}
    for name, count in counts.items():
        word = translate_text(entity_word(name))
        sums[word] = sums.get(word, 0) + count
    other = translate_text(entity_word(""))
    ordered = sorted(sums.items(), key=lambda item: (item[0] == other, -item[1], item[0]))
    return joined(
        *(f"{word}\N{NO-BREAK SPACE}: {formatting.number(count)}" for word, count in ordered)
    )


def row_text(row: Described) -> str:
    """Return a row in a few words: what it is, its day, its own words."""
    day = "" if row.day is None else formatting.table_date(row.day)
    return joined(capital(translate_text(row.word)), day, row.label)

"""The kinds of documents, and what makes a file complete then proven, from a rule file."""

import dataclasses
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from services.rule_file import Section, reading, unique
from services.rule_texts import current_text
from services.youths.values import YouthInput
from services.youths.vocabulary import SituationFamily

FILE: Final = "youths/proofs.toml"
_CODE_LIMIT: Final = 32
_FIELDS = frozenset(field.name for field in dataclasses.fields(YouthInput))


class About(enum.StrEnum):
    """What a document may be about."""

    FILE = "file"
    SITUATION = "situation"
    PATHWAY = "pathway"


@dataclass(frozen=True, slots=True)
class ProofKind:
    """A kind of document.

    Attributes:
        expires: Whether the day it stops being valid is asked.
        proves: Families of situations it proves.
    """

    code: str
    label: str
    about: frozenset[About]
    expires: bool
    proves: frozenset[SituationFamily]


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something a file must have; one of ``any_of`` is enough.

    Attributes:
        any_of: Fields of the file, or kinds of documents.
        minors_only: Asked of those under 18 only.
    """

    label: str
    any_of: tuple[str, ...]
    minors_only: bool = False


@dataclass(frozen=True, slots=True)
class ProofRules:
    """What the rule file says.

    Attributes:
        fields: What makes a file complete.
        required: What makes a complete file proven.
    """

    version: str
    valid_from: date
    source: str
    kinds: Mapping[str, ProofKind]
    fields: tuple[Requirement, ...]
    required: tuple[Requirement, ...]

    def label(self, code: str) -> str:
        """Return the name of a kind; its code when the agency's file no longer has it."""
        kind = self.kinds.get(code)
        return code if kind is None else kind.label

    def about(self, about: About) -> tuple[ProofKind, ...]:
        """Return the kinds about something, in the order of the file."""
        return tuple(kind for kind in self.kinds.values() if about in kind.about)

    def proving(self, family: SituationFamily) -> tuple[ProofKind, ...]:
        """Return the kinds that prove a situation of a family."""
        return tuple(kind for kind in self.kinds.values() if family in kind.proves)


def of_agency(session: Session) -> ProofRules:
    """Return the rules in force here."""
    return load(current_text(session, FILE))


def load(text: str) -> ProofRules:
    """Read the rules.

    Raises:
        RuleFileError: Something is missing, unknown or of the wrong kind.
    """
    with reading(text, FILE) as root:
        version, source = root.code("version"), root.text("source")
        valid_from = root.day("valid_from")
        kinds = unique(
            (row, kind.code, kind) for row in root.sections("proof") for kind in (_kind(row),)
        )
        fields = tuple(_requirement(row, _FIELDS) for row in root.sections("field"))
        required = tuple(_requirement(row, frozenset(kinds)) for row in root.sections("required"))
    return ProofRules(version, valid_from, source, kinds, fields, required)


def _kind(row: Section) -> ProofKind:
    about = frozenset(About(row.one_of("about", About, value)) for value in row.codes("about"))
    if not about:
        raise row.missing("about")
    families = frozenset(
        SituationFamily(row.one_of("proves", SituationFamily, value))
        for value in row.codes("proves")
    )
    if (About.SITUATION in about) != bool(families):
        raise row.missing("proves")
    return ProofKind(
        code=row.code(longest=_CODE_LIMIT),
        label=row.text("label"),
        about=about,
        expires=row.flag("expires", default=False),
        proves=families,
    )


def _requirement(row: Section, known: frozenset[str]) -> Requirement:
    any_of = tuple(row.one_of("any_of", known, value) for value in row.codes("any_of"))
    if not any_of:
        raise row.missing("any_of")
    if "source" in row.table:
        row.text("source")
    return Requirement(row.text("label"), any_of, row.flag("minors_only", default=False))

"""Import a caseload from a file of separated values: preview, then all or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, Site
from models.youth import Youth
from services.errors import ConflictError, InputFileError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.importers.caseload_columns import Columns, columns_of
from services.importers.caseload_lines import (
    CaseloadReader,
    LineError,
    LineNotice,
    LineReading,
)
from services.importers.csv_text import Table, read_table
from services.permissions import require
from services.reference.lists import ReferenceLists
from services.tasks import TaskContext
from services.unit_of_work import add_entry
from services.youths.duplicates import REASONS, DuplicateReason, Traits, known_duplicates, traits
from services.youths.register import columns, flush_person
from services.youths.values import Notice, Severity, YouthInput

PERMISSION = "youth.import"
SAMPLE = 20
_TOGETHER = 200

# How a screen says where: the message itself is translated in its own context.
PLACE = QT_TRANSLATE_NOOP("services", "Ligne {line}, colonne « {column} » : {message}")
LINE = QT_TRANSLATE_NOOP("services", "Ligne {line} : {message}")


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One of the first lines, for a person to see whether the file is read as it should be.

    Attributes:
        cells: As written.
        data: As understood: the birth date above all.
    """

    line: int
    cells: tuple[str, ...]
    data: YouthInput


@dataclass(frozen=True, slots=True)
class PlannedYouth:
    """Someone to add, as they would be stored."""

    line: int
    data: YouthInput


@dataclass(frozen=True, slots=True)
class CaseloadPlan:
    """What an import would do; nothing is stored yet.

    Attributes:
        found: Title of the column each field is read from.
        ignored: Columns that are left out.
        rows: Lines below the titles; each is either accepted or faulty.
        in_file: Lines that repeat another one.
        in_base: Lines about people already there.
    """

    file_name: str
    encoding: str
    separator: str
    titles: tuple[str, ...]
    found: Mapping[str, str]
    ignored: tuple[str, ...]
    sample: tuple[SampleRow, ...]
    accepted: tuple[PlannedYouth, ...]
    errors: tuple[LineError, ...]
    notices: tuple[LineNotice, ...]
    rows: int
    in_file: int
    in_base: int

    @property
    def faulty(self) -> int:
        """How many lines have an error, however many errors they have."""
        return self.rows - len(self.accepted)


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did."""

    added: int
    left_out: int


def preview(
    path: Path,
    session: Session,
    *,
    today: date,
    encoding: str | None = None,
    references: ReferenceLists | None = None,
) -> CaseloadPlan:
    """Read a whole file and say what importing it would do; needs ``youth.import``.

    Raises:
        NotPermittedError: The actor imports nothing.
        InputFileError: The file cannot be read as a list of people.
    """
    actor = require(session, PERMISSION)
    table = read_table(path, encoding=encoding)
    found, lines = columns_of(table)
    reader = CaseloadReader(
        session, actor, found, today=today, references=references or ReferenceLists()
    )
    readings = [reader.read(line) for line in lines]
    repeated = _refuse_repeated(readings)
    return _plan(table, found, readings, repeated, _refuse_known(session, readings))


def apply(
    session: Session, plan: CaseloadPlan, *, task: TaskContext, skip_faulty: bool = False
) -> Summary:
    """Add everyone the plan accepts; needs ``youth.import``.

    The caller's transaction makes it all or nothing. With faulty lines, nothing is imported
    unless ``skip_faulty`` says to leave them out.

    Raises:
        NotPermittedError: The actor imports nothing.
        InputFileError: Lines are faulty, or none can be imported.
        ConflictError: The database changed since the preview.
        TaskCancelled: The user gave up.
    """
    require(session, PERMISSION)
    _check_plan(plan, skip_faulty=skip_faulty)
    _check_unchanged(session, plan)
    task.report(0, len(plan.accepted))
    add_entry(session, PERMISSION, entity=Youth.__tablename__)
    for start in range(0, len(plan.accepted), _TOGETHER):
        together = plan.accepted[start : start + _TOGETHER]
        session.add_all([Youth(**columns(person.data)) for person in together])
        flush_person(session)
        session.expunge_all()  # thousands of people are not needed again
        task.report(start + len(together), len(plan.accepted))
    return Summary(len(plan.accepted), plan.faulty)


def _plan(
    table: Table, found: Columns, readings: Sequence[LineReading], in_file: int, in_base: int
) -> CaseloadPlan:
    return CaseloadPlan(
        file_name=table.file_name,
        encoding=table.encoding,
        separator=table.separator,
        titles=found.titles,
        found={field: found.title(field) for field in found.places},
        ignored=found.ignored,
        sample=tuple(
            SampleRow(each.line.number, each.line.cells, each.data) for each in readings[:SAMPLE]
        ),
        accepted=tuple(
            PlannedYouth(each.line.number, each.data) for each in readings if not each.errors
        ),
        errors=tuple(error for each in readings for error in each.errors),
        notices=tuple(notice for each in readings for notice in each.notices),
        rows=len(readings),
        in_file=in_file,
        in_base=in_base,
    )


def _refuse_repeated(readings: Sequence[LineReading]) -> int:
    """Refuse the lines about someone an earlier line is about; return how many."""
    first_lines: dict[tuple[object, ...], int] = {}
    repeated = 0
    for reading in readings:
        if reading.errors:
            continue
        keys = list(_identities(traits(reading.data, "FR")))
        earlier = next((first_lines[key] for key in keys if key in first_lines), None)
        if earlier is not None:
            repeated += 1
            message = QT_TRANSLATE_NOOP(
                "errors",
                "C’est la même personne qu’à la ligne {other}. Gardez une seule des deux lignes.",
            )
            error = ValidationError("", message, other=earlier)
            reading.errors.append(LineError(reading.line.number, "", error))
        for key in keys:
            first_lines.setdefault(key, reading.line.number)
    return repeated


def _identities(person: Traits) -> Iterator[tuple[object, ...]]:
    """Return what only one person has: a file number, names with a birth date."""
    if person.file_number is not None:
        yield ("file_number", person.file_number)
    if person.birth_date is not None:
        for surname in sorted(person.surnames):
            yield ("names", surname, person.first_name, person.birth_date)


def _refuse_known(session: Session, readings: Sequence[LineReading]) -> int:
    """Refuse the lines about people already there; point out those who resemble someone."""
    right = [reading for reading in readings if not reading.errors]
    known = known_duplicates(session, [traits(reading.data, "FR") for reading in right])
    refused = 0
    for reading, duplicates in zip(right, known, strict=True):
        if not duplicates:
            continue
        reason = duplicates[0].reasons[0]
        number = reading.line.number
        if reason.is_certain:
            refused += 1
            reading.errors.append(LineError(number, "", _already_there(reason)))
        else:
            message = QT_TRANSLATE_NOOP(
                "services", "Cette personne ressemble à une autre déjà suivie : {reason}."
            )
            notice = Notice(Severity.WARNING, "", message, {"reason": REASONS[reason]})
            reading.notices.append(LineNotice(number, "", notice))
    return refused


def _already_there(reason: DuplicateReason) -> ValidationError:
    if reason is DuplicateReason.SAME_FILE_NUMBER:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce numéro de dossier est déjà dans Étrave. Importez sans cette ligne, ou corrigez-la.",
        )
    else:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette personne est déjà dans Étrave, avec la même date de naissance. Importez sans"
            " cette ligne.",
        )
    return ValidationError("", message)


def _check_plan(plan: CaseloadPlan, *, skip_faulty: bool) -> None:
    if plan.faulty and not skip_faulty:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Lignes à corriger : {count} sur {total}. Rien n’a été importé. Corrigez le fichier, ou"
            " importez sans ces lignes.",
        )
        raise InputFileError(message, count=plan.faulty, total=plan.rows)
    if not plan.accepted:
        message = QT_TRANSLATE_NOOP(
            "errors", "Aucune ligne de ce fichier ne peut être importée. Corrigez-le d’abord."
        )
        raise InputFileError(message)


def _check_unchanged(session: Session, plan: CaseloadPlan) -> None:
    """Refuse to add people who came meanwhile, or whose adviser or site left.

    Raises:
        ConflictError: The preview must be made again.
    """
    people = [traits(person.data, "FR") for person in plan.accepted]
    known = known_duplicates(session, people)
    came = any(found and found[0].is_certain for found in known)
    advisers = {person.data.adviser_id for person in plan.accepted} - {None}
    sites = {person.data.site_id for person in plan.accepted} - {None}
    left = advisers - set(session.scalars(select(Account.id)))
    left |= sites - set(session.scalars(select(Site.id)))
    if came or left:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La base a changé depuis l’aperçu du fichier. Refaites l’aperçu, puis importez.",
        )
        raise ConflictError(message)

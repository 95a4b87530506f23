"""Write the cases of the obligation to train, once their dates hold together."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from models.compulsory import CompulsoryFollowUp
from services.compulsory import OPEN, WRITE, FollowUp, cases_of
from services.compulsory_rules import CompulsoryRules, of_agency
from services.errors import ConflictError, ValidationError
from services.formatting import table_date
from services.i18n import QT_TRANSLATE_NOOP
from services.youths import fields
from services.youths.loading import flush, part_for, youth_for


def add_case(session: Session, youth_id: int, dates: FollowUp, *, today: date) -> int:
    """Open a case; needs ``signal.decide`` in the caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: A case is already open for this person.
        ValidationError: A field is not acceptable.
    """
    youth_for(session, youth_id, WRITE)
    if any(one.stage in OPEN for one in cases_of(session, youth_id, today)):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Un suivi de l’obligation de formation est déjà ouvert pour cette personne. Complétez"
            " celui-là.",
        )
        raise ConflictError(message)
    row = CompulsoryFollowUp(youth_id=youth_id, found_on=dates.found_on)
    _write(row, _checked(dates, of_agency(session), today))
    session.add(row)
    flush(session)
    return row.id


def edit_case(
    session: Session, case_id: int, version: int, dates: FollowUp, *, today: date
) -> None:
    """Change the dates of a case; needs ``signal.decide`` in the caseload.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: It no longer exists.
        ConflictError: It was changed since it was read.
        ValidationError: A field is not acceptable.
    """
    row, _youth = part_for(session, CompulsoryFollowUp, case_id, version, WRITE)
    _write(row, _checked(dates, of_agency(session), today))
    flush(session)


def _write(row: CompulsoryFollowUp, dates: FollowUp) -> None:
    row.found_on = dates.found_on
    row.summoned_on = dates.summoned_on
    row.representative_summoned_on = dates.representative_summoned_on
    row.met_on, row.met_by = dates.met_on, dates.met_by
    row.is_exempt, row.exempt_on = dates.is_exempt, dates.exempt_on
    row.informed_on = dates.informed_on


_DAYS = (
    "found_on", "summoned_on", "representative_summoned_on", "met_on", "exempt_on", "informed_on",
)  # fmt: skip


def _checked(dates: FollowUp, rules: CompulsoryRules, today: date) -> FollowUp:
    for name in _DAYS:
        day = fields.past_day(name, getattr(dates, name), today)
        if day is not None and day < dates.found_on:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Cette date ({day}) est avant le constat ({found}). Vérifiez l’une des deux.",
            )
            found = table_date(dates.found_on)
            raise ValidationError(name, message, day=table_date(day), found=found)
    if (dates.met_on is None) != (dates.met_by is None):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Indiquez à la fois ce qui remplit l’obligation et depuis quand, ou aucun des deux.",
        )
        raise ValidationError("met_on" if dates.met_on is None else "met_by", message)
    if dates.met_by is not None and dates.met_by not in rules.met_by:
        message = QT_TRANSLATE_NOOP(
            "errors", "Cette réponse n’est plus dans les règles. Choisissez-en une autre."
        )
        raise ValidationError("met_by", message)
    if dates.is_exempt and dates.exempt_on is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Indiquez le jour où la dispense a été montrée ; son motif n’est pas demandé."
        )
        raise ValidationError("exempt_on", message)
    return dates if dates.is_exempt else replace(dates, exempt_on=None)

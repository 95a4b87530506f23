"""Change a young person's fields."""

import dataclasses
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from models.youth import Youth
from services.errors import ValidationError
from services.reference.lists import ReferenceLists
from services.unit_of_work import actor_of
from services.youths.loading import check_version, youth_for
from services.youths.register import check_links, columns, flush_person, region_of
from services.youths.validation import review
from services.youths.values import YouthInput
from services.youths.visibility import visible_fields
from services.youths.vocabulary import YouthStatus

_SHUT = frozenset({YouthStatus.CLOSED, YouthStatus.ARCHIVED})


def update(
    session: Session,
    youth_id: int,
    version: int,
    data: YouthInput,
    *,
    today: date,
    references: ReferenceLists | None = None,
) -> None:
    """Write the fields of a form over those of a file; needs ``youth.edit``.

    Only the fields the actor may see are written. A stored value that is no longer valid, say a
    commune that was merged, is refused when it is touched and not before.

    Raises:
        NotPermittedError: The role or the caseload forbids it.
        NotFoundError: The file no longer exists.
        ConflictError: It was changed since ``version`` was read.
        ValidationError: A field is wrong, the first of the form.
    """
    youth = youth_for(session, youth_id, "youth.edit")
    check_version(youth, version)
    before = input_of(youth)
    writable = visible_fields(actor_of(session))
    after = replace(before, **{field: getattr(data, field) for field in writable})
    if after.first_reception_on is None:
        after = replace(after, first_reception_on=before.first_reception_on)
    region = region_of(session, after.site_id)
    found = review(after, today=today, region=region, references=references)
    if found.errors:
        known = review(before, today=today, region=region, references=references)
        _refuse_new(found.errors, known.errors, before, after)
    check_links(session, found.values, youth_id=youth_id)
    for column, value in columns(found.values).items():
        setattr(youth, column, value)
    if before.status in _SHUT and after.status not in _SHUT:
        youth.closed_on = None
    elif before.status not in _SHUT and after.status in _SHUT:
        youth.closed_on = today
    flush_person(session)


def input_of(youth: Youth) -> YouthInput:
    """Return the fields of a file as a form shows them."""
    names = [field.name for field in dataclasses.fields(YouthInput)]
    return YouthInput(**{name: getattr(youth, name) for name in names})


def _refuse_new(
    errors: Iterable[ValidationError],
    known: Iterable[ValidationError],
    before: YouthInput,
    after: YouthInput,
) -> None:
    old = {(error.field, error.message) for error in known}
    for error in errors:
        untouched = getattr(after, error.field) == getattr(before, error.field)
        if not untouched or (error.field, error.message) not in old:
            raise error

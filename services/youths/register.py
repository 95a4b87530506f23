"""Add a young person."""

import dataclasses
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.agency import Account, Role, Site
from models.youth import Youth
from services.actor import Actor
from services.errors import ValidationError
from services.folding import search_key
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.reference.lists import ReferenceLists
from services.unit_of_work import actor_of
from services.youths import fields
from services.youths.loading import flush
from services.youths.validation import review
from services.youths.values import YouthInput

DEFAULT_REGION = "FR"


def register(
    session: Session,
    data: YouthInput,
    *,
    today: date,
    references: ReferenceLists | None = None,
) -> int:
    """Add a young person and return the new identifier; needs ``youth.create``.

    The referent adviser and the site, when not given, are the actor's own.

    Raises:
        NotPermittedError: The actor does not register people.
        ValidationError: A field is missing or wrong, the first of the form.
    """
    actor = require(session, "youth.create")
    completed = with_defaults(session, actor, data)
    region = region_of(session, completed.site_id)
    found = review(completed, today=today, region=region, references=references)
    if found.errors:
        raise found.errors[0]
    check_links(session, found.values)
    youth = Youth(**columns(found.values), last_contact_on=found.values.first_reception_on)
    session.add(youth)
    flush_person(session)
    return youth.id


def with_defaults(session: Session, actor: Actor, data: YouthInput) -> YouthInput:
    """Return the fields with the actor as referent adviser, and their site, when not given."""
    account = None if actor.account_id is None else session.get(Account, actor.account_id)
    if account is None:
        return data
    is_adviser = Role.ADVISER in actor.roles
    adviser_id = data.adviser_id or (account.id if is_adviser else None)
    return replace(data, adviser_id=adviser_id, site_id=data.site_id or account.site_id)


def region_of(session: Session, site_id: int | None = None) -> str:
    """Return the phone region of a site, else of the actor's, else the one all sites share."""
    if site_id is None:
        account_id = actor_of(session).account_id
        account = None if account_id is None else session.get(Account, account_id)
        site_id = None if account is None else account.site_id
    site = None if site_id is None else session.get(Site, site_id)
    if site is not None:
        return site.region
    regions = session.scalars(select(Site.region).where(Site.is_active).distinct()).all()
    return regions[0] if len(regions) == 1 else DEFAULT_REGION


def columns(values: YouthInput) -> dict[str, Any]:
    """Return what is stored of checked fields, keys to search on included."""
    stored = {field.name: getattr(values, field.name) for field in dataclasses.fields(values)}
    names = (values.last_name, values.first_name, values.birth_name)
    return stored | {
        "search_key": search_key(*names),
        "phone_key": fields.phone_key(values.phone),
    }


def check_links(session: Session, values: YouthInput, *, youth_id: int | None = None) -> None:
    """Refuse what points at nothing, and a file number that another person has.

    Raises:
        ValidationError: With the field.
    """
    for field in ("adviser_id", "lent_to_id"):
        account_id = getattr(values, field)
        if account_id is not None and session.get(Account, account_id) is None:
            message = QT_TRANSLATE_NOOP(
                "errors", "Ce compte n’existe plus. Choisissez une autre personne dans la liste."
            )
            raise ValidationError(field, message)
    if values.site_id is not None and session.get(Site, values.site_id) is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce site n’existe plus. Choisissez-en un autre dans la liste."
        )
        raise ValidationError("site_id", message)
    if values.file_number is not None:
        holder = session.scalar(select(Youth.id).where(Youth.file_number == values.file_number))
        if holder not in (None, youth_id):
            raise _taken_number()


def flush_person(session: Session) -> None:
    """Write a person now.

    Raises:
        ConflictError: Someone else changed the file meanwhile.
        ValidationError: Someone else took the file number meanwhile.
    """
    try:
        flush(session)
    except IntegrityError as error:
        if "file_number" in str(error.orig):
            raise _taken_number() from None  # the cause would show the number
        raise


def _taken_number() -> ValidationError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Une autre personne a déjà ce numéro de dossier. Vérifiez-le, ou ouvrez son dossier : c’est"
        " peut-être la même.",
    )
    return ValidationError("file_number", message)

"""The form as JSON, for the drafts: read back exactly, or refused."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from models.diagnostic import ActionOwner, DiagnosticKind, Level, Orientation
from models.event import Modality
from services.diagnostics.form import AcceptedAction, DiagnosticForm
from services.errors import AppError
from services.i18n import QT_TRANSLATE_NOOP

SCHEMA: Final = 1


class UnreadableDraftError(AppError):
    """A draft is damaged, or was written by a later version."""


def to_json(form: DiagnosticForm) -> str:
    """Write a form; equal forms give equal texts, in plain ASCII."""
    # Escapes keep what neither engine stores as such: half of a pasted emoji, a null character.
    return json.dumps(_document(form), ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def is_form(text: str) -> bool:
    """Tell whether a text is a form of this version."""
    try:
        from_json(text)
    except UnreadableDraftError:
        return False
    return True


def from_json(text: str) -> DiagnosticForm:
    """Read a form back.

    Raises:
        UnreadableDraftError: The text is not a form of this version.
    """
    try:
        document = json.loads(text)
        if document["schema"] != SCHEMA:
            raise ValueError(document["schema"])
        return _form(document)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce brouillon ne peut pas être relu par cette version d’Étrave. Il est gardé : mettez"
            " Étrave à jour, ou commencez un nouveau diagnostic.",
        )
        raise UnreadableDraftError(message) from error


def _document(form: DiagnosticForm) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "grid_version": form.grid_version,
        "kind": form.kind,
        "modality": form.modality,
        "previous_id": None if form.previous_id is None else str(form.previous_id),
        "levels": dict(form.levels),
        "comments": dict(form.comments),
        "situations": sorted(form.situations),
        "objectives": sorted(form.objectives),
        "needs": sorted(form.needs),
        "assets": sorted(form.assets),
        "orientation": form.orientation,
        "orientation_reason": form.orientation_reason,
        "actions": [_action_document(action) for action in form.actions],
        "review_on": _iso(form.review_on),
        "notes": form.notes,
    }


def _action_document(action: AcceptedAction) -> dict[str, Any]:
    return {
        "domain": action.domain,
        "title": action.title,
        "owner": action.owner,
        "due_on": _iso(action.due_on),
        "rule_code": action.rule_code,
    }


def _form(document: Mapping[str, Any]) -> DiagnosticForm:
    previous = document["previous_id"]
    modality = document["modality"]
    orientation = document["orientation"]
    return DiagnosticForm(
        grid_version=_text(document["grid_version"]),
        kind=DiagnosticKind(document["kind"]),
        modality=None if modality is None else Modality(modality),
        previous_id=None if previous is None else int(previous),
        levels={code: Level(level) for code, level in document["levels"].items()},
        comments={code: _text(text) for code, text in document["comments"].items()},
        situations=_codes(document["situations"]),
        objectives=_codes(document["objectives"]),
        needs=_codes(document["needs"]),
        assets=_codes(document["assets"]),
        orientation=None if orientation is None else Orientation(orientation),
        orientation_reason=_text(document["orientation_reason"]),
        actions=tuple(_action(action) for action in document["actions"]),
        review_on=_day(document["review_on"]),
        notes=_text(document.get("notes", "")),  # a draft begun before there was a notepad
    )


def _action(document: Mapping[str, Any]) -> AcceptedAction:
    rule_code = document["rule_code"]
    return AcceptedAction(
        domain=_text(document["domain"]),
        title=_text(document["title"]),
        owner=ActionOwner(document["owner"]),
        due_on=_day(document["due_on"]),
        rule_code=None if rule_code is None else _text(rule_code),
    )


def _codes(values: list[Any]) -> frozenset[str]:
    return frozenset(_text(value) for value in values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)

"""What would stop a diagnostic from being validated, each with where and what to do."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from models.diagnostic import DiagnosticKind
from models.event import Modality
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.grid import Grid, Item
from services.diagnostics.proposals import Proposals, decided
from services.errors import ValidationError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP

TITLE_LIMIT: Final = 240
"""Longest title of an action and longest reason, in characters."""


def stored(text: str) -> str:
    """Return a text as it is stored; half of a pasted emoji, which no database takes, becomes ?."""
    return normalized(text.encode("utf-8", "replace").decode())


def problems(
    form: DiagnosticForm, proposals: Proposals, grid: Grid, today: date
) -> tuple[ValidationError, ...]:
    """Return all that is to be corrected; nothing typed is ever cut or dropped instead.

    The fields are named ``levels``, ``comment.DOMAIN``, ``items``, ``modality``,
    ``orientation_reason``, ``action.NUMBER`` (from zero) and ``review_on``.
    """
    return (
        *_levels(form, grid),
        *_comments(form, grid),
        *_items(form, grid),
        *_meeting(form),
        *_orientation(form, proposals),
        *_actions(form, grid, today),
        *_review(form, today),
    )


def _levels(form: DiagnosticForm, grid: Grid) -> Iterator[ValidationError]:
    asked = {domain.code for domain in grid.enabled}
    if not form.levels:
        message = QT_TRANSLATE_NOOP(
            "errors", "Aucun domaine n’est abordé. Répondez au moins à un domaine de la grille."
        )
        yield ValidationError("levels", message)
    for code in sorted(set(form.levels) - asked):
        yield _closed("levels", code, grid)


def _comments(form: DiagnosticForm, grid: Grid) -> Iterator[ValidationError]:
    for code, comment in form.comments.items():
        length = len(stored(comment))
        if code not in grid.domains:
            yield _closed("items", code, grid)
        elif length > grid.comment_limit:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Le commentaire « {domain} » compte {length} caractères, pour {limit} au plus."
                " Raccourcissez-le : il reste tel que vous l’avez écrit.",
            )
            yield ValidationError(
                f"comment.{code}",
                message,
                domain=grid.domains[code].short_label,
                length=length,
                limit=grid.comment_limit,
            )


def _items(form: DiagnosticForm, grid: Grid) -> Iterator[ValidationError]:
    asked = {domain.code for domain in grid.enabled}
    given: tuple[tuple[frozenset[str], Mapping[str, Item]], ...] = (
        (form.situations, grid.situations),
        (form.objectives, grid.objectives),
        (form.needs, grid.needs),
        (form.assets, grid.assets),
    )
    for codes, known in given:
        for code in sorted(codes):
            item = known.get(code)
            if item is None or item.domain not in asked:
                yield _closed("items", item.domain if item else code, grid)


def _closed(field: str, code: str, grid: Grid) -> ValidationError:
    if code in grid.domains:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le domaine « {domain} » n’est pas ouvert dans votre structure. Retirez cette réponse.",
        )
        return ValidationError(field, message, domain=grid.domains[code].label)
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Le code « {code} » n’existe pas dans la grille {version}. Retirez cette réponse.",
    )
    return ValidationError(field, message, code=code, version=grid.version)


def _meeting(form: DiagnosticForm) -> Iterator[ValidationError]:
    if form.modality is Modality.WRITTEN:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Un diagnostic ne se fait pas par écrit. Indiquez comment la rencontre a eu lieu.",
        )
        yield ValidationError("modality", message)
    if form.modality is None and form.kind is not DiagnosticKind.REVIEW:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Seul un point d’étape peut se faire en l’absence de la personne. Indiquez comment la"
            " rencontre a eu lieu.",
        )
        yield ValidationError("modality", message)


def _orientation(form: DiagnosticForm, proposals: Proposals) -> Iterator[ValidationError]:
    reason = stored(form.orientation_reason)
    if differs(form, proposals) and not reason:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’orientation choisie n’est pas celle qui est proposée. Donnez-en le motif en une"
            " phrase.",
        )
        yield ValidationError("orientation_reason", message)
    if len(reason) > TITLE_LIMIT:
        yield _too_long("orientation_reason", reason)


def differs(form: DiagnosticForm, proposals: Proposals) -> bool:
    """Tell whether the adviser decided otherwise than what is proposed."""
    proposed = proposals.orientation.orientation
    return proposed is not None and decided(form, proposals) is not proposed


def _actions(form: DiagnosticForm, grid: Grid, today: date) -> Iterator[ValidationError]:
    asked = {domain.code for domain in grid.enabled}
    for number, action in enumerate(form.actions):
        field = f"action.{number}"
        title = stored(action.title)
        if not title:
            message = QT_TRANSLATE_NOOP(
                "errors", "Une action n’a pas de titre. Écrivez ce qui est décidé, ou retirez-la."
            )
            yield ValidationError(field, message)
        if len(title) > TITLE_LIMIT:
            yield _too_long(field, title)
        if action.domain not in asked:
            yield _closed(field, action.domain, grid)
        if action.due_on is not None and action.due_on < today:
            message = QT_TRANSLATE_NOOP(
                "errors", "L’échéance d’une action est déjà passée. Choisissez une date à venir."
            )
            yield ValidationError(field, message)


def _review(form: DiagnosticForm, today: date) -> Iterator[ValidationError]:
    if form.review_on is not None and form.review_on < today:
        message = QT_TRANSLATE_NOOP(
            "errors", "La date du prochain point est déjà passée. Choisissez une date à venir."
        )
        yield ValidationError("review_on", message)


def _too_long(field: str, text: str) -> ValidationError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Ce texte compte {length} caractères, pour {limit} au plus. Raccourcissez-le : il reste tel"
        " que vous l’avez écrit.",
    )
    return ValidationError(field, message, length=len(text), limit=TITLE_LIMIT)

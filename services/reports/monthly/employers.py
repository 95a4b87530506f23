"""Relations with employers, counted over the days of the summary."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import ColumnElement, Select, func, or_, select, union
from sqlalchemy.orm import Session

from models.employer import (
    Immersion,
    ImmersionOutcome,
    Interaction,
    Offer,
    Proposal,
    ProposalStatus,
)
from services.indicators.results import Window
from services.reports.monthly.summary import Count, Quantity

_LABELS: Final = {
    "active_employers": "Entreprises actives",
    "exchanges": "Échanges",
    "offers": "Offres déposées",
    "positions": "Postes offerts",
    "proposals": "Mises en relation",
    "hires": "Embauches",
}


def employer_counts(session: Session, window: Window, before: Window) -> tuple[Count, ...]:
    """Return the counts of a window, each beside that of the year before."""
    now, then = dict(_counts(session, window)), dict(_counts(session, before))
    return tuple(
        Count(code, label, Quantity(now[code], then[code])) for code, label in _LABELS.items()
    )


def _counts(session: Session, window: Window) -> Iterable[tuple[str, int]]:
    for code, statement in _statements(window).items():
        # PostgreSQL sums big integers into decimals.
        yield code, int(session.scalar(statement) or 0)


def _statements(window: Window) -> dict[str, Select[int]]:
    exchanged = Interaction.occurred_on.between(window.start, window.end)
    offered = Offer.opened_on.between(window.start, window.end)
    hired = _hired(window)
    active = union(
        select(Interaction.employer_id).where(exchanged),
        select(Offer.employer_id).where(offered),
        select(Offer.employer_id).join(Proposal, Proposal.offer_id == Offer.id).where(hired),
        select(Immersion.employer_id).where(_hosted(window)),
    ).subquery()
    return {
        "active_employers": select(func.count()).select_from(active),
        "exchanges": select(func.count()).select_from(Interaction).where(exchanged),
        "offers": select(func.count()).select_from(Offer).where(offered),
        "positions": select(func.sum(Offer.positions)).where(offered),
        "proposals": select(func.count())
        .select_from(Proposal)
        .where(Proposal.proposed_on.between(window.start, window.end)),
        "hires": select(func.count()).select_from(Proposal).where(hired),
    }


def _hired(window: Window) -> ColumnElement[bool]:
    return (Proposal.status == ProposalStatus.HIRED) & Proposal.decided_on.between(
        window.start, window.end
    )


def _hosted(window: Window) -> ColumnElement[bool]:
    came = or_(Immersion.outcome.is_(None), Immersion.outcome != ImmersionOutcome.DID_NOT_SHOW)
    known = Immersion.employer_id.is_not(None)
    return Immersion.started_on.between(window.start, window.end) & came & known

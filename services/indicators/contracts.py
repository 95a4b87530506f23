"""Contracts: when a job is durable, and what has to be known to tell."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_

from models.pathway import ContractKind, Situation
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.expressions import has_lasted
from services.indicators.rules import Rule


@dataclass(frozen=True, slots=True)
class Durability:
    """When a job is durable: permanent, or long enough with a contract that has a term.

    Attributes:
        durable_months: The threshold.
        at_least: Whether exactly so many months are enough; sources disagree.
        durable_terms: Contracts with a term that may be durable.
    """

    durable_months: int
    at_least: bool
    durable_terms: tuple[ContractKind, ...]

    def rules(self, job: type[Situation]) -> list[Rule]:
        """Return what makes a job durable, from the least known to the last condition."""
        permanent = job.contract == ContractKind.PERMANENT
        return [
            Rule(
                "contract_unknown",
                job.contract.is_not(None),
                QT_TRANSLATE_NOOP("services", "Type de contrat non saisi"),
                "situation.contract",
                is_implied=True,
            ),
            Rule(
                "not_durable_kind",
                or_(permanent, job.contract.in_(self.durable_terms)),
                QT_TRANSLATE_NOOP("services", "Contrat qui n’est pas un emploi durable"),
            ),
            Rule(
                "end_unknown",
                or_(permanent, job.ended_on.is_not(None)),
                QT_TRANSLATE_NOOP("services", "Date de fin du contrat non saisie"),
                "situation.ended_on",
                is_implied=True,
            ),
            Rule(
                "too_short",
                or_(permanent, self._lasts(job)),
                QT_TRANSLATE_NOOP("services", "Contrat trop court pour un emploi durable"),
            ),
        ]

    def holds(self, job: type[Situation]) -> ColumnElement[bool]:
        """Tell whether a job is durable."""
        lasts = job.contract.in_(self.durable_terms) & self._lasts(job)
        return or_(job.contract == ContractKind.PERMANENT, lasts)

    def _lasts(self, job: type[Situation]) -> ColumnElement[bool]:
        return has_lasted(job.started_on, job.ended_on, self.durable_months, at_least=self.at_least)

"""What the settings read and write; every function here runs in a worker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services import agency_settings, objectives
from services.accounts import (
    AccountRow,
    AgencyRow,
    SiteRow,
    agency_of,
    list_accounts,
    list_sites,
)
from services.agency_settings import TerritoryFigure
from services.indicators.frameworks import Framework, shipped
from services.objectives import Objective
from services.reassignment.reassign import AdviserRow, advisers
from services.rule_texts import own_files
from ui.context import ScreenContext
from ui.screens.settings.rule_desk import RuleState, states

FRAMEWORK = "cpo-2019-2022"


@dataclass(frozen=True, slots=True)
class Shared:
    """What the agency settled, as the session may see it.

    Attributes:
        number: Of the question, so that a late answer is dropped.
        figures: Of the territory, by year; empty for who does not keep them.
        targets: Of the State for the year asked, by indicator.
    """

    number: int
    year: int
    agency: AgencyRow
    sites: Sequence[SiteRow]
    accounts: Sequence[AccountRow]
    figures: Mapping[int, TerritoryFigure]
    targets: Mapping[str, float]
    rules: Sequence[RuleState]
    advisers: Sequence[AdviserRow]


def load(context: ScreenContext, number: int, year: int) -> Shared:
    """Read everything the cards show."""
    moves_files = context.may("caseload.reassign") or context.may("caseload.hand_over")
    sees_figures = context.may("territory.write") or context.may("objective.write")
    with context.database.read(context.actor) as session:
        known = agency_settings.list_territory(session) if sees_figures else ()
        return Shared(
            number,
            year,
            agency_of(session),
            list_sites(session),
            list_accounts(session) if context.may("account.manage") else (),
            {figure.year: figure for figure in known},
            objectives.state_targets(session, FRAMEWORK, year) if sees_figures else {},
            states(own_files(session)) if context.may("rule.edit") else (),
            advisers(session) if moves_files else (),
        )


def framework() -> Framework:
    """Return the indicators that have targets."""
    return shipped(FRAMEWORK)


def save_targets(context: ScreenContext, year: int, wanted: Mapping[str, float | None]) -> None:
    """Write the targets of the State that changed; None forgets one."""
    with context.database.write(context.actor) as session:
        known = objectives.state_targets(session, FRAMEWORK, year)
        for code, target in wanted.items():
            if target is None and code in known:
                objectives.remove_objective(session, FRAMEWORK, code, year)
            elif target is not None and known.get(code) != target:
                objective = Objective(code, year, objectives.STATE, target, None)
                objectives.set_objective(session, framework(), objective)


def save_figure(context: ScreenContext, figure: TerritoryFigure) -> None:
    """Write a figure of the territory."""
    with context.database.write(context.actor) as session:
        agency_settings.set_territory(session, figure)

"""What the diagnostic says on screen about its form: words and lists, nothing drawn."""

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.diagnostics.form import AcceptedAction, DiagnosticForm, raised
from services.diagnostics.grid import Grid, Item
from services.diagnostics.proposals import ProposedAction
from services.i18n import QT_TRANSLATE_NOOP
from ui.screens.diagnostic.coded_list import CodedItem
from ui.screens.diagnostic.grid import GridDomain
from ui.screens.diagnostic.interview import Interview
from ui.screens.diagnostic.synthesis_pane import OfferedAction, Synthesis

ORIENTATIONS = {
    "professional": QT_TRANSLATE_NOOP("diagnostic", "Professionnelle"),
    "socio_professional": QT_TRANSLATE_NOOP("diagnostic", "Socio-pro."),
    "social": QT_TRANSLATE_NOOP("diagnostic", "Sociale"),
}
OWNERS = {
    "youth": QT_TRANSLATE_NOOP("diagnostic", "Jeune"),
    "adviser": QT_TRANSLATE_NOOP("diagnostic", "Conseil"),
    "partner": QT_TRANSLATE_NOOP("diagnostic", "Partenaire"),
    "employer_officer": QT_TRANSLATE_NOOP("diagnostic", "Relations entreprises"),
}


def orientation_word(code: str) -> str:
    """Return the short name of an orientation."""
    return QCoreApplication.translate("diagnostic", ORIENTATIONS[code])


def grid_domains(grid: Grid) -> tuple[GridDomain, ...]:
    """Return the rows of the grid, those the agency has not opened included."""
    return tuple(
        GridDomain(domain.code, domain.icon, domain.label, domain.is_enabled)
        for domain in grid.domains.values()
    )


def coded_items(items: tuple[Item, ...]) -> tuple[CodedItem, ...]:
    """Return items as the lists show them."""
    return tuple(CodedItem(item.code, item.label) for item in items)


def raised_text(form: DiagnosticForm, grid: Grid) -> str:
    """Return how many domains were raised."""
    text = QCoreApplication.translate("diagnostic", "{raised} domaines abordés sur {total}")
    return text.format(raised=raised(form, grid), total=len(grid.enabled))


def action_when(action: ProposedAction | AcceptedAction) -> str:
    """Return who does an action, and before which day."""
    owner = QCoreApplication.translate("diagnostic", OWNERS[action.owner])
    if action.due_on is None:
        return owner
    text = QCoreApplication.translate("diagnostic", "{owner} · avant le {day}")
    return text.format(owner=owner, day=formatting.day_and_month(action.due_on))


def synthesis_of(interview: Interview) -> Synthesis:
    """Return what the synthesis pane shows."""
    form, proposals, grid = interview.form, interview.proposals, interview.rules.grid
    orientation = proposals.orientation
    reasons = [reason.sentence for reason in (*orientation.reasons, *orientation.unknowns)]
    return Synthesis(
        levels=[form.level(domain.code) for domain in grid.enabled],
        raised_text=raised_text(form, grid),
        orientations=[(code, orientation_word(code)) for code in ORIENTATIONS],
        proposed=orientation.orientation,
        chosen=form.orientation,
        chosen_reason=form.orientation_reason,
        reasons=reasons,
        missing=[
            (code, grid.domains[code].icon, grid.domains[code].short_label)
            for code in orientation.to_raise
        ],
        publics=[(public.label, public.reason.sentence) for public in proposals.publics],
        actions=_offered(interview),
        accepted={action.rule_code or action.title for action in form.actions},
    )


def _offered(interview: Interview) -> list[OfferedAction]:
    """Actions proposed now, then those kept whose answer has changed since."""
    offered = [
        OfferedAction(action.rule_code, action.title, action_when(action), action.reason.sentence)
        for action in interview.proposals.actions
    ]
    proposed = {action.code for action in offered}
    kept = [
        OfferedAction(action.rule_code or action.title, action.title, action_when(action), "")
        for action in interview.form.actions
        if (action.rule_code or action.title) not in proposed
    ]
    return [*kept, *offered]

"""What the page of indicators reads; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from services.actor import Actor
from services.charts.boxes import Box, Convention
from services.charts.position import Position
from services.database import Database
from services.formatting import Unit
from services.indicators import engine, frameworks
from services.indicators.results import Board, Direction, DrillRow, Explanation, Figure, Term
from services.reference.lists import ReferenceLists

LISTED = 200  # records of a drill-down: a longer list is not read on screen


@dataclass(frozen=True, slots=True)
class BoardView:
    """A board with the place of each figure among the peers."""

    board: Board
    positions: dict[str, Position]


@dataclass(frozen=True, slots=True)
class Detail:
    """What is behind a figure: reasons, then records."""

    figure: Figure
    explanation: Explanation
    rows: tuple[DrillRow, ...]


def load_board(
    database: Database,
    actor: Actor,
    framework_code: str,
    month: date,
    *,
    today: date,
    references: ReferenceLists,
) -> BoardView:
    """Compute the figures of a month and place them in their class."""
    from services.peers import latest_boxes

    framework = frameworks.shipped(framework_code)
    with database.read(actor) as session:
        board = engine.compute(
            session,
            framework,
            month,
            extracted_on=today,
            breakdowns=False,
            commune_label=references.communes.display,
        )
        boxes = latest_boxes(session, month, Convention.TYPE7)
    figures = (*board.figures, *board.tracked)
    positions = {figure.code: position_of(figure, boxes.get(figure.code)) for figure in figures}
    return BoardView(board, positions)


def position_of(figure: Figure, box: Box | None) -> Position:
    """Return what the box plot of a figure needs."""
    return Position(
        name=figure.label,
        value=figure.value,
        box=box,
        unit=Unit(figure.unit.value),
        target=figure.target,
        previous=figure.previous_year,
        lower_is_better=figure.direction is Direction.DOWN,
    )


def load_detail(
    database: Database,
    actor: Actor,
    framework_code: str,
    figure: Figure,
    month: date,
    term: Term,
    rule: str | None = None,
) -> Detail:
    """Read why the records behind a figure count or not, and the first of them."""
    framework = frameworks.shipped(framework_code)
    with database.read(actor) as session:
        explanation = engine.explain(session, framework, figure.code, month, term=term)
        rows = engine.drill(
            session, framework, figure.code, month, term=term, rule=rule, limit=LISTED
        )
    return Detail(figure, explanation, rows)


def open_name(database: Database, actor: Actor, youth_id: int, reason: str, today: date) -> str:
    """Open a name from a figure, which is journaled with its reason."""
    from services.youths.page import open_page

    with database.write(actor) as session:
        page = open_page(session, youth_id, today=today, reason=reason)
    return f"{page.fields.first_name} {page.fields.last_name}"


def import_peers(database: Database, actor: Actor, indicator: str, path: Path) -> int:
    """Store the peers' figures of a file for one indicator; return how many."""
    from services import peers
    from services.importers import peers_csv

    figures = peers_csv.parse(path)
    with database.write(actor) as session:
        return peers.store(session, indicator, figures)

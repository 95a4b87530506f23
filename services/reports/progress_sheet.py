"""The page a young person leaves with after a new diagnostic: the way made since the last one.

One A4 page in the first person, what moved forward first. No score is on it, no word of the trade,
and its metadata hold no name.
"""

from datetime import date, timedelta
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from services.design.tokens import LIGHT
from services.diagnostics.plain_words import PlainAction
from services.diagnostics.progress_words import Forward, ProgressContent
from services.formatting import day_and_month, long_date, spaced
from services.reports.document import (
    WIDTH,
    AtFoot,
    Cards,
    Description,
    P,
    Rule,
    Story,
    Styles,
    build_on_one_page,
    rows,
    spread,
    styles,
)
from services.reports.fonts import register_fonts

TITLE: Final = "Mon chemin"
_SCALES: Final = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)


def write(content: ProgressContent) -> bytes:
    """Return the page as a PDF; the same content gives the same bytes."""
    register_fonts()
    description = Description(
        title=TITLE,
        author=content.agency,
        dated=content.after_on,
        footer=spaced(f"Étrave · grille {content.grid_version}"),
    )
    return build_on_one_page(lambda scale: _story(content, scale), description, _SCALES)


def _story(content: ProgressContent, scale: float) -> Story:
    look = styles(scale)
    parts = (
        _heading(content, look),
        _forward(content.forward, look, scale),
        _two_cards(content, look, scale),
        _done(content, look),
        _to_do(content, look, scale),
        _not_discussed(content, look, scale),
    )
    gap = Spacer(0, 6.5 * mm * scale)
    return [*spread(parts, gap), gap, AtFoot([P(content.rights, look.caption)])]


def _heading(content: ProgressContent, look: Styles) -> Story:
    by = f", avec {content.adviser}" if content.adviser else ""
    when = f"du {long_date(content.before_on)} au {long_date(content.after_on)}"
    return [
        P(content.agency, look.small),
        Spacer(0, 2 * mm),
        P(content.person, look.title),
        Spacer(0, 1 * mm),
        P(f"{TITLE}, {when}{by}", look.small),
        Spacer(0, 3 * mm),
        Rule(),
    ]


def _forward(found: tuple[Forward, ...], look: Styles, scale: float) -> Story:
    title = [P("Ce qui a avancé", look.section), Spacer(0, 1 * mm)]
    if not found:
        nothing = "Rien de visible depuis la dernière fois. C’est possible, et on continue."
        return [*title, P(nothing, look.body)]
    heading: list[Flowable] = [P(word, look.small) for word in ("", "Avant", "Maintenant")]
    lines: list[list[Flowable]] = [
        [
            P(one.topic, look.cell_strong),
            P(one.before, look.cell),
            P(f"→ {one.after}", look.cell_strong),
        ]
        for one in found
    ]
    widths = (WIDTH - 104 * mm, 52 * mm, 52 * mm)
    return [KeepTogether([*title, rows([heading, *lines], widths, padding=3.2 * scale)])]


def _two_cards(content: ProgressContent, look: Styles, scale: float) -> Story:
    steady = _list("Ce qui reste solide", content.steady, "Nous n’en avons pas encore parlé.", look)
    going_on = _list(
        "Ce que je continue à faire avancer",
        content.going_on,
        "Rien de particulier pour l’instant.",
        look,
    )
    fills = (LIGHT.lvl_strength_tint, LIGHT.primary_tint)
    return [Cards((steady, going_on), fills, padding=9 * scale)]


def _list(title: str, lines: tuple[str, ...], nothing: str, look: Styles) -> Story:
    # The same words twice would read as a mistake.
    said = [P(line, look.body) for line in dict.fromkeys(lines)] or [P(nothing, look.body)]
    return [P(title, look.section), Spacer(0, look.body.leading * 0.3), *said]


def _done(content: ProgressContent, look: Styles) -> Story:
    title = [P("Ce que j’ai fait entre les deux", look.section), Spacer(0, 1 * mm)]
    if not content.done:
        return [*title, P("Rien n’est noté pour cette période.", look.body)]
    return [*title, *(P(f"·  {line}", look.body) for line in content.done)]


def _to_do(content: ProgressContent, look: Styles, scale: float) -> Story:
    if not content.to_do:
        return []
    title = [P("La suite", look.section), Spacer(0, 1 * mm)]
    heading: list[Flowable] = [P(word, look.small) for word in ("Quoi", "Qui", "Quand")]
    lines: list[list[Flowable]] = [
        [
            P(one.title, look.cell_strong),
            P(one.who, look.cell),
            P(_when(one, content.after_on), look.cell),
        ]
        for one in content.to_do
    ]
    widths = (WIDTH - 80 * mm, 42 * mm, 38 * mm)
    return [KeepTogether([*title, rows([heading, *lines], widths, padding=3.2 * scale)])]


def _when(action: PlainAction, made_on: date) -> str:
    if action.due_on is None:
        return "à convenir"
    is_near = abs(action.due_on - made_on) < timedelta(days=300)
    return f"avant le {day_and_month(action.due_on) if is_near else long_date(action.due_on)}"


def _not_discussed(content: ProgressContent, look: Styles, scale: float) -> Story:
    if not content.not_discussed:
        return []
    return [Cards(([P(content.not_discussed, look.small)],), (LIGHT.canvas,), padding=7 * scale)]

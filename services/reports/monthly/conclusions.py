"""The three sentences a director reads first: objectives, place among the peers, reserve."""

from collections.abc import Sequence
from typing import Final

from services import formatting
from services.formatting import NBSP
from services.indicators.results import Direction, Unit
from services.reports.monthly import wording
from services.reports.monthly.summary import (
    WITHHELD,
    Absent,
    Conclusion,
    Edition,
    Line,
    MonthlySummary,
    known,
)

_NAMED: Final = 3
"""Indicators a sentence names before it only gives their codes."""

_NOTICEABLE: Final = 0.0005
"""A change under 0,05 point is written as none."""


def conclusions(summary: MonthlySummary) -> tuple[Conclusion, ...]:
    """Return the sentences, from what the edition shows and nothing else."""
    return (_objectives(summary), _place(summary.lines), _reserve(summary))


def _objectives(summary: MonthlySummary) -> Conclusion:
    judged = [line for line in summary.lines if line.is_reached is not None]
    reached = sum(bool(line.is_reached) for line in judged)
    if not judged:
        lead = f"Aucun objectif {summary.month.year} ne peut être comparé."
    elif len(judged) == 1:
        lead = "Le seul objectif connu est atteint." if reached else "Aucun objectif n’est atteint."
    elif reached == len(judged):
        lead = f"Les {wording.spelled(reached)} objectifs sont atteints."
    else:
        verb = formatting.plural(reached, "est atteint", "sont atteints")
        denied = "" if reached else "n’"
        noun = formatting.plural(reached, "objectif", "objectifs")
        of = wording.spelled(len(judged))
        lead = f"{_capital(wording.spelled(reached))} {noun} sur {of} {denied}{verb}."
    return Conclusion(lead, _largest_change(summary.lines))


def _largest_change(lines: Sequence[Line]) -> str:
    """Say which rate moved most in a year, up or down."""
    moves = []
    for line in lines:
        now, before = known(line.current.value), known(line.previous.value)
        if line.unit is Unit.PERCENT and now is not None and before is not None:
            moves.append((abs(now - before), line, before))
    if not moves:
        return ""
    size, line, before = max(moves, key=lambda move: move[0])
    if size < _NOTICEABLE:
        return ""
    now_text, year = wording.value(line, line.current.value), line.window.end.year - 1
    return f"{_named(line)}{NBSP}: {now_text}, contre {wording.value(line, before)} en {year}."


def _place(lines: Sequence[Line]) -> Conclusion:
    placed = [line for line in lines if line.position().quarter is not None]
    if not placed:
        return Conclusion("La place dans la classe n’est pas connue.", _why_no_place(lines))
    weak = [line for line in placed if line.position().is_weak]
    where = "le quart bas"
    if any(line.direction is Direction.DOWN for line in weak):
        where = "le quart le moins favorable"
    if not weak:
        compared = formatting.plural(len(placed), "comparé", "comparés")
        detail = f"{_counted(len(placed))} {compared} aux pairs."
        return Conclusion(f"Aucun indicateur n’est dans {where} de la classe.", detail)
    verb = formatting.plural(len(weak), "est", "sont")
    return Conclusion(
        f"{_counted(len(weak))} {verb} dans {where} de la classe.", f"{_enumerated(weak)}."
    )


def _why_no_place(lines: Sequence[Line]) -> str:
    reasons = {line.box.sentence for line in lines if isinstance(line.box, Absent)}
    return f"{_capital(reasons.pop())}." if len(reasons) == 1 else ""


def _reserve(summary: MonthlySummary) -> Conclusion:
    if summary.edition is Edition.PUBLIC:
        return _withheld(summary.lines)
    reserved = [line for line in summary.lines if line.reserve is not None]
    if reserved:
        return _missing_records(reserved)
    unknown = [line for line in summary.lines if isinstance(line.current.value, Absent)]
    if unknown:
        verb = formatting.plural(len(unknown), "n’est pas calculable", "ne sont pas calculables")
        return Conclusion(f"{_counted(len(unknown))} {verb}.", f"{_enumerated(unknown)}.")
    if wording.is_provisional(summary):
        return Conclusion("Le mois n’est pas terminé.", "Les chiffres sont provisoires.")
    return Conclusion("Aucune réserve.", "Aucune saisie manquante ne changerait ces chiffres.")


def _missing_records(lines: Sequence[Line]) -> Conclusion:
    widest, reserve, value = max(
        (
            (line, line.reserve, value)
            for line in lines
            if line.reserve is not None and (value := known(line.current.value)) is not None
        ),
        # Points of a rate first: those of a quotient cannot be compared with them.
        key=lambda each: (each[0].unit is Unit.PERCENT, each[1].highest - each[2]),
    )
    lead = f"Une réserve sur {widest.code}."
    if len(lines) > 1:
        number = _capital(wording.spelled(len(lines)))
        lead = f"{number} réserves, la plus forte sur {widest.code}."
    records = formatting.count(reserve.missing, "dossier", "dossiers")
    bounds = f"{wording.value(widest, value)} et {wording.value(widest, reserve.highest)}"
    why = f"{records} à compléter ({reserve.what[:1].lower()}{reserve.what[1:]})"
    noun = "vrai taux" if widest.unit is Unit.PERCENT else "vraie valeur"
    return Conclusion(lead, f"{why}{NBSP}: {noun} entre {bounds}.")


def _withheld(lines: Sequence[Line]) -> Conclusion:
    hidden = [line for line in lines if line.current.value == WITHHELD]
    if not hidden:
        return Conclusion(
            "Tous les taux calculés sont diffusables.", "Chacun porte sur 11 jeunes au moins."
        )
    verb = formatting.plural(len(hidden), "n’est pas diffusable", "ne sont pas diffusables")
    codes = formatting.enumeration([line.code for line in hidden])
    why = formatting.plural(
        len(hidden), "porte sur moins de 11 jeunes, ou permettrait", "portent sur moins de 11"
        " jeunes, ou permettraient"
    )  # fmt: skip
    return Conclusion(f"{_counted(len(hidden))} {verb}.", f"{codes} {why} de les compter.")


def _counted(number: int) -> str:
    noun = formatting.plural(number, "indicateur", "indicateurs")
    return f"{_capital(wording.spelled(number))} {noun}"


def _enumerated(lines: Sequence[Line]) -> str:
    if len(lines) > _NAMED:
        return formatting.enumeration([line.code for line in lines])
    return formatting.enumeration([_named(line) for line in lines])


def _named(line: Line) -> str:
    return f"{line.label} ({line.code})"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

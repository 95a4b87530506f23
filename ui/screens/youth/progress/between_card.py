"""What was done between two diagnostics."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services import formatting
from services.diagnostics.progress import Between
from services.youths.items import ImmersionItem, SituationItem
from ui.forms.words import capital, code_word, joined
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row


class BetweenCard(Card):
    """Actions, meetings, situations and immersions, one under the other."""

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._body = col(gap=12)
        super().__init__(self._header, box(self._body), None, gap=10)

    def show_between(self, between: Between) -> None:
        """Show what was done."""
        self._header.set_title(self.tr("Entre les deux"))
        clear(self._body)
        if between.is_empty:
            self._body.addWidget(
                EmptyState(
                    "calendar",
                    self.tr("Rien n’est noté entre ces deux jours"),
                    self.tr("Actions, rencontres et situations apparaîtront ici."),
                )
            )
            return
        done = [_dated(one.title, one.done_on) for one in between.done]
        if between.undated:
            done.append(
                QCoreApplication.translate(
                    "BetweenCard",
                    "%n action(s) faite(s) à une date inconnue",
                    None,
                    between.undated,
                )
            )
        abandoned = [_dated(one.title, one.done_on) for one in between.abandoned]
        met = [
            joined(capital(code_word(kind)), formatting.number(n)) for kind, n in between.meetings
        ]
        begun = [_situation(one) for one in between.situations]
        stays = [_immersion(one) for one in between.immersions]
        stays += [_situation(one) for one in between.stays]
        for icon, title, lines in (
            ("circle-check", self.tr("Actions faites"), done),
            ("x", self.tr("Actions abandonnées"), abandoned),
            ("message-square", self.tr("Rencontres"), met),
            ("flag", self.tr("Situations commencées"), begun),
            ("briefcase-business", self.tr("Immersions"), stays),
        ):
            if lines:
                self._body.addWidget(_group(icon, title, lines))


def _group(icon: str, title: str, lines: Sequence[str]) -> QWidget:
    head = row(Icon(icon, "ink_2", 16), (Label(title, "strong"), 1), gap=6)
    return box(col(head, *(Wrapped(text, "small") for text in lines), gap=3))


def _dated(title: str, day: date | None) -> str:
    return joined(title, None if day is None else formatting.table_date(day))


def _situation(one: SituationItem) -> str:
    return _dated(joined(capital(code_word(one.family)), one.label), one.started_on)


def _immersion(one: ImmersionItem) -> str:
    return _dated(joined(capital(code_word(one.aim)), one.employer_name), one.started_on)

"""What a form is told of the rules it crosses: each with its text, its source and the days."""

from collections.abc import Sequence

from services.programmes.cases import RuleWarning
from ui.screens.youth.programmes.words import rule_text, warning_text
from ui.widgets.card import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row


class WarningsBox(Card):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        self._rows = col(gap=10)
        super().__init__(box(self._rows), gap=8, pad=12, kind="warning")
        self.hide()

    def show_warnings(self, warnings: Sequence[RuleWarning]) -> None:
        """Say them, those that cross a rule first."""
        clear(self._rows)
        is_crossed = any(one.is_crossing for one in warnings)
        self.set_kind("warning" if is_crossed else "info")
        for warning in sorted(warnings, key=lambda one: not one.is_crossing):
            name = "triangle-alert" if warning.is_crossing else "circle-help"
            words = col(
                Wrapped(warning_text(warning), "small_strong"),
                Wrapped(rule_text(warning.rule), "caption"),
                gap=0,
            )
            icon = Icon(name, "warning" if warning.is_crossing else "info", 16)
            self._rows.addWidget(box(row(col(2, icon, None, gap=0), (words, 1), gap=8)))
        self.setVisible(bool(warnings))

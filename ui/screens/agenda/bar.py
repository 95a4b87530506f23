"""Which days, and whose."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services.agenda.appointments import AdviserRow
from ui.forms.codes import CodeChoice
from ui.widgets.buttons import Button, IconButton
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import box, row
from ui.widgets.segmented import SegmentedChoice

EVERYBODY = 0
"""Value of the choice that shows every adviser of the site side by side."""


class View(StrEnum):
    """How many days are shown."""

    DAY = "day"
    WEEK = "week"


class AgendaBar(QWidget):
    """Back, today, forward; day or week; whose agenda.

    Signals:
        stepped: -1 or 1.
        today_asked: Back to the present day.
        changed: The view or the person is another.
    """

    stepped = Signal(int)
    today_asked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: int | None = None
        self._advisers: Sequence[AdviserRow] = ()
        self.back = IconButton("chevron-left", compact=False)
        self.forward = IconButton("chevron-right", compact=False)
        self.today = Button("")
        self.view = SegmentedChoice()
        self.who = CodeChoice()
        self.who.setMinimumWidth(240)
        self.setLayout(
            FlowLayout(
                box(row(self.back, self.today, self.forward, gap=4)), self.view, self.who, gap=12
            )
        )
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward.clicked.connect(lambda: self.stepped.emit(1))
        self.today.clicked.connect(self.today_asked)
        self.view.chosen.connect(self._on_view)
        self.who.currentIndexChanged.connect(self._on_who)
        self._retranslate()
        self.view.set_value(View.WEEK)

    def offer(self, advisers: Sequence[AdviserRow], own: int | None) -> None:
        """Offer the agendas that may be shown; one's own comes first."""
        if list(advisers) == list(self._advisers) and own == self._own:
            return
        self._advisers, self._own = tuple(advisers), own
        self._offer()

    def choose(self, account_id: int) -> None:
        """Choose whose agenda is shown, without telling."""
        self.who.blockSignals(True)
        self.who.set_value(account_id)
        self.who.blockSignals(False)

    def choose_view(self, view: View) -> None:
        """Choose the days shown, without telling."""
        self.view.set_value(view)

    def shown_view(self) -> View:
        """Return the view chosen; everybody is shown a day at a time."""
        is_day = self.view.value() is View.DAY or (self._advisers and self.account() is None)
        return View.DAY if is_day else View.WEEK

    def account(self) -> int | None:
        """Return whose agenda is shown; None for everybody's."""
        value = self.who.value()
        return value if isinstance(value, int) and value != EVERYBODY else None

    def _on_view(self, _value: object) -> None:
        self.changed.emit()

    def _on_who(self) -> None:
        if self.account() is None:
            self.view.set_value(View.DAY)
        self.changed.emit()

    def _offer(self) -> None:
        ids = {row.id for row in self._advisers}
        options: list[tuple[object, str]] = []
        if self._own in ids:
            options.append((self._own, self.tr("Mon agenda")))
        options.append((EVERYBODY, self.tr("Tous les conseillers du site")))
        options += [(row.id, row.name) for row in self._advisers if row.id != self._own]
        kept = self.who.value()
        self.who.set_options(options)
        if kept is None:
            self.choose(self._own if self._own in ids and self._own is not None else EVERYBODY)

    def _retranslate(self) -> None:
        self.view.set_options([(View.DAY, self.tr("Jour")), (View.WEEK, self.tr("Semaine"))])
        self.view.setAccessibleName(self.tr("Durée affichée"))
        self.who.setAccessibleName(self.tr("Agenda de"))
        self.back.set_name(self.tr("Avant"))
        self.forward.set_name(self.tr("Après"))
        self.today.setText(self.tr("Aujourd’hui"))
        if self._advisers:
            self._offer()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

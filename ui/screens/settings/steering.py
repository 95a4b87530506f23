"""The figures of the territory and the targets of the State, year by year."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.agency_settings import TerritoryFigure
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.screens.settings.loading import framework, save_figure, save_targets
from ui.screens.settings.section import Section
from ui.screens.settings.target_row import TargetRow
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, line, row

_YEARS_BACK, _YEARS_AHEAD = 6, 2


class SteeringSection(Section):
    """Shown to those who keep the territory or the targets.

    Signals:
        year_changed: Another year is wanted.
    """

    year_changed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._figures: Mapping[int, TerritoryFigure] = {}
        self._year = context.today().year
        self.year = CodeChoice()
        self.value, self.source = QLineEdit(maxLength=12), QLineEdit()
        self.save_territory, self.save_targets = Button(), Button()
        self._year_field = Field(self.year)
        self._fields = {"value": Field(self.value), "source": Field(self.source)}
        self._targets_title, self._targets_lead = Label("", "strong"), Wrapped("", "small")
        self.targets = [TargetRow(one) for one in framework().indicators if not one.is_tracked]
        self._known = Wrapped("", "caption")
        self._build()
        this_year = context.today().year
        years = range(this_year + _YEARS_AHEAD, this_year - _YEARS_BACK - 1, -1)
        self.year.set_options([(year, str(year)) for year in years])
        self.year.set_value(self._year)
        self._connect()
        self._retranslate()

    def chosen_year(self) -> int:
        """Return the year shown."""
        return self._year

    def show_year(
        self, year: int, figures: Mapping[int, TerritoryFigure], targets: Mapping[str, float]
    ) -> None:
        """Show what is known of a year; what is typed and not saved stays."""
        if year != self._year:
            return
        if not self._is_figure_dirty():
            self._figures = figures
            self._show_figure()
        self._figures = figures
        self._show_known()
        for target_row in self.targets:
            if not target_row.is_dirty():
                target_row.show_target(targets.get(target_row.indicator.code))

    @override
    def fields(self) -> dict[str, Field]:
        return self._fields

    def is_dirty(self) -> bool:
        """Tell whether something typed is not saved."""
        return self._is_figure_dirty() or any(one.is_dirty() for one in self.targets)

    @Slot()
    def submit_figure(self) -> None:
        """Write the figure of the territory."""
        if not self.save_territory.isEnabled():
            return
        self.clear_errors()
        digits = "".join(self.value.text().split())
        if not (digits.isascii() and digits.isdecimal()):
            self._fields["value"].show_error(
                self.tr("Écrivez un nombre entier de personnes, par exemple 4210.")
            )
            self.value.setFocus()
            return
        figure = TerritoryFigure(self._year, int(digits), self.source.text())
        context = self._context

        def write(_task: TaskContext) -> TerritoryFigure:
            save_figure(context, figure)
            return figure

        self.save_territory.set_available(False, self.tr("Enregistrement en cours."))
        context.tasks.start(write, on_success=self._on_figure, on_error=self._on_refused)

    @Slot()
    def submit_targets(self) -> None:
        """Write the targets that changed, all of them or none."""
        if not self.save_targets.isEnabled():
            return
        self.clear_errors()
        wanted: dict[str, float | None] = {}
        for target_row in self.targets:
            try:
                wanted[target_row.indicator.code] = target_row.target()
            except ValueError:
                target_row.show_error(self.tr("Ce n’est pas un nombre. Écrivez par exemple 45,5."))
                target_row.edit.setFocus()
                return
        context, year = self._context, self._year

        def write(_task: TaskContext) -> dict[str, float | None]:
            save_targets(context, year, wanted)
            return wanted

        self.save_targets.set_available(False, self.tr("Enregistrement en cours."))
        context.tasks.start(write, on_success=self._on_targets, on_error=self._on_refused)

    @Slot(object)
    def _on_figure(self, figure: TerritoryFigure) -> None:
        self.save_territory.set_available(True)
        self._figures = {**self._figures, figure.year: figure}
        self._show_figure()
        self._show_known()
        message = self.tr("Chiffre du territoire enregistré pour {year}.")
        self._context.navigator.say(message.format(year=figure.year))
        self._context.bus.announce("territory_figure")

    @Slot(object)
    def _on_targets(self, wanted: Mapping[str, float | None]) -> None:
        self.save_targets.set_available(True)
        for target_row in self.targets:
            target_row.show_target(wanted[target_row.indicator.code])
        message = self.tr("Objectifs enregistrés pour {year}.")
        self._context.navigator.say(message.format(year=self._year))
        self._context.bus.announce("objective")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        for button in (self.save_territory, self.save_targets):
            button.set_available(True)
        if not isinstance(error, AppError):
            self._context.tasks.unhandled_error.emit(error)
            return
        code = error.parameters.get("indicator")
        faulty = next((one for one in self.targets if one.indicator.code == code), None)
        if faulty is None:
            self.refuse(error)
        else:
            faulty.show_error(translate_error(error))
            faulty.edit.setFocus()

    @Slot()
    def _on_year(self) -> None:
        year = self.year.value()
        if not isinstance(year, int) or year == self._year:
            return
        if self.is_dirty():
            self.year.set_value(self._year)
            message = self.tr("Enregistrez d’abord ce qui est écrit pour {year}.")
            self._context.navigator.say(message.format(year=self._year), tone="warning")
            return
        self._year = year
        self._show_figure()
        self.year_changed.emit()

    def _is_figure_dirty(self) -> bool:
        return (self.value.text(), self.source.text()) != self._stored()

    def _stored(self) -> tuple[str, str]:
        figure = self._figures.get(self._year)
        return ("", "") if figure is None else (formatting.number(figure.value), figure.source)

    def _show_figure(self) -> None:
        value, source = self._stored()
        self.value.setText(value)
        self.source.setText(source)
        self.clear_errors()

    def _show_known(self) -> None:
        years = sorted((year for year in self._figures), reverse=True)
        parts = [f"{year} : {formatting.number(self._figures[year].value)}" for year in years]
        self._known.setText(self.tr("Connu : {figures}.").format(figures=" · ".join(parts)))
        self._known.setVisible(bool(parts))

    def _build(self) -> None:
        may = self._context.may
        territory = box(
            col(*self._fields.values(), self._known, row(self.save_territory, None), gap=12)
        )
        targets = box(
            col(
                line(),
                col(self._targets_title, self._targets_lead, gap=2),
                col(*self.targets, gap=8),
                row(self.save_targets, None),
                gap=12,
            )
        )
        for widget in (self._year_field, territory, targets):
            self.content.addWidget(widget)
        territory.setVisible(may("territory.write"))
        targets.setVisible(may("objective.write"))

    def _connect(self) -> None:
        self.year.currentIndexChanged.connect(self._on_year)
        self.save_territory.clicked.connect(self.submit_figure)
        self.save_targets.clicked.connect(self.submit_targets)
        for edit in (self.value, self.source):
            edit.returnPressed.connect(self.submit_figure)
        for target_row in self.targets:
            target_row.edit.returnPressed.connect(self.submit_targets)

    @override
    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Territoire et objectifs"),
            self.tr("Ce qu’aucun dossier ne contient, et que les indicateurs demandent."),
        )
        self._year_field.set_label(self.tr("Année"))
        self._fields["value"].set_label(self.tr("Jeunes de 16 à 25 ans actifs sans emploi"))
        self._fields["value"].set_note(self.tr("Dénominateur de la couverture du territoire (R1)."))
        self._fields["source"].set_label(self.tr("Source"))
        self._fields["source"].set_note(
            self.tr("Éditeur et millésime, par exemple « INSEE, recensement 2022 ».")
        )
        self.save_territory.setText(self.tr("Enregistrer le chiffre"))
        self._targets_title.setText(self.tr("Objectifs convenus avec l’État"))
        self._targets_lead.setText(self.tr("Un champ vide : pas d’objectif cette année-là."))
        self.save_targets.setText(self.tr("Enregistrer les objectifs"))
        self._show_known()

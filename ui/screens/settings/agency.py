"""The mission locale itself: its name, the justice domain, its sites."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import agency_settings
from services.accounts import REGIONS, AgencyRow, SiteInput, SiteRow
from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.words import commune_name, joined
from ui.forms.youth_editors import commune_field
from ui.screens.settings.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.check import Check
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, line, row


class AgencySection(Section):
    """Shown to those who manage the agency or its sites."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._agency: AgencyRow | None = None
        self._rows: Sequence[SiteRow] = ()
        self._name, self._code = Wrapped("", "strong"), Wrapped("", "small")
        self.justice = Check()
        self._justice_note = Wrapped("", "small")
        self._sites_title = Label("", "strong")
        self._list = col(gap=0)
        self.add = Button(icon="plus")
        self.site = QLineEdit()
        self.region = CodeChoice()
        self.commune = commune_field(context.references)
        self.save, self.cancel = Button(kind="primary"), Button(kind="ghost")
        self._fields = {
            "site": Field(self.site),
            "region": Field(self.region),
            "commune_code": Field(self.commune),
        }
        self.form = Card(*self._fields.values(), gap=12, kind="sunken")
        self.form.body.addLayout(row(self.save, self.cancel, None))
        self.form.hide()
        self._build()
        self._retranslate()
        self._close()

    def show_agency(self, agency: AgencyRow, sites: Sequence[SiteRow]) -> None:
        """Show the mission locale and where it receives."""
        self._agency, self._rows = agency, sites
        self._name.setText(agency.name)
        self._code.setText(self.tr("Code de structure : {code}").format(code=agency.code))
        self.justice.blockSignals(True)
        self.justice.setChecked(agency.justice_enabled)
        self.justice.blockSignals(False)
        clear(self._list)
        for site in sites:
            place = commune_name(self._context.references, site.commune_code)
            words = col(
                Wrapped(site.name),
                Wrapped(joined(place, REGIONS.get(site.region, site.region)), "caption"),
                gap=0,
            )
            mark = Icon("map-pin", "ink_3", 18)
            self._list.addWidget(box(row(mark, (words, 1), gap=10, margins=(0, 6, 0, 6))))

    @override
    def fields(self) -> dict[str, Field]:
        return self._fields

    @Slot()
    def start(self) -> None:
        """Show the form of a site; what was typed there is still there."""
        self.form.show()
        self.add.hide()
        self.site.setFocus()

    @Slot()
    def submit(self) -> None:
        """Add the site."""
        if not self.save.isEnabled():
            return
        self.clear_errors()
        commune = self.commune.value() or self.commune.text().strip()
        site = SiteInput(self.site.text(), str(self.region.value() or ""), str(commune) or None)
        context = self._context

        def write(_task: TaskContext) -> int:
            with context.database.write(context.actor) as session:
                return agency_settings.add_site(session, site, references=context.references)

        self.save.set_available(False, self.tr("Enregistrement en cours."))
        context.tasks.start(write, on_success=self._on_added, on_error=self._on_refused)

    @Slot(bool)
    def _on_justice(self, checked: bool) -> None:
        context = self._context

        def write(_task: TaskContext) -> bool:
            with context.database.write(context.actor) as session:
                agency_settings.set_justice(session, enabled=checked)
            return checked

        context.tasks.start(write, on_success=self._on_justice_set, on_error=self._on_refused)

    @Slot(object)
    def _on_justice_set(self, enabled: bool) -> None:
        self._context.navigator.say(
            self.tr("Domaine justice ouvert.") if enabled else self.tr("Domaine justice fermé.")
        )
        self._context.bus.announce("agency")

    @Slot(object)
    def _on_added(self, _identifier: int) -> None:
        self.save.set_available(True)
        self._context.navigator.say(self.tr("Site ajouté."))
        self._close()
        self.add.setFocus()
        self._context.bus.announce("site")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.save.set_available(True)
        if self._agency is not None:
            self.show_agency(self._agency, self._rows)  # the switch goes back to what is stored
        if isinstance(error, AppError):
            self.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _close(self) -> None:
        self.clear_errors()
        self.site.clear()
        self.commune.set_choice(None)
        self.region.set_value("FR")
        self.form.hide()
        self.add.setVisible(self._context.may("site.manage"))

    def _build(self) -> None:
        justice = box(col(self.justice, self._justice_note, gap=2))
        self.content.addWidget(box(col(self._name, self._code, gap=0)))
        self.content.addWidget(justice)
        justice.setVisible(self._context.may("agency.manage"))
        self.content.addWidget(line())
        self.content.addWidget(box(col(self._sites_title, self._list, gap=4)))
        self.content.addLayout(row(self.add, None))
        self.content.addWidget(self.form)
        self.justice.toggled.connect(self._on_justice)
        self.add.clicked.connect(self.start)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self._close)
        self.site.returnPressed.connect(self.submit)

    @override
    def _retranslate(self) -> None:
        self.set_title(self.tr("Structure"), "")
        self.justice.setText(self.tr("Aborder le domaine justice dans les diagnostics"))
        self._justice_note.setText(
            self.tr(
                "Ouvre un treizième domaine dans la grille, pour tous les conseillers. Il touche à"
                " des données sensibles : ne l’ouvrez qu’après avis de votre délégué à la"
                " protection des données. Le fermer n’efface rien de ce qui est déjà écrit."
            )
        )
        self._sites_title.setText(self.tr("Sites"))
        self.add.setText(self.tr("Ajouter un site"))
        self.save.setText(self.tr("Enregistrer le site"))
        self.cancel.setText(self.tr("Annuler"))
        self._fields["site"].set_label(self.tr("Nom du site"))
        self._fields["region"].set_label(self.tr("Territoire"))
        self._fields["region"].set_note(
            self.tr("Pour lire les numéros de téléphone et les jours fériés.")
        )
        self._fields["commune_code"].set_label(self.tr("Commune"))
        self._fields["commune_code"].set_optional(True)
        self.region.set_options(list(REGIONS.items()))
        if self._agency is not None:
            self.show_agency(self._agency, self._rows)

"""What goes into a calendar file that leaves the vault: no name, unless it is asked for."""

from PySide6.QtWidgets import QDialog, QWidget

from services.exporters.naming import Naming
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row
from ui.widgets.segmented import SegmentedChoice


class ExportDialog(QDialog):
    """The title is the question; the safe answer is chosen already.

    Attributes:
        naming: How people are called in the file.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.naming = SegmentedChoice()
        self.naming.set_options(
            [
                (Naming.NOBODY, self.tr("Aucun nom")),
                (Naming.INITIALS, self.tr("Initiales")),
                (Naming.NAMES, self.tr("Noms entiers")),
            ]
        )
        self.naming.set_value(Naming.NOBODY)
        self.naming.setAccessibleName(self.tr("Personnes dans le fichier"))
        self._warning = Wrapped("", "small", "warning")
        self.go_on = Button(self.tr("Choisir où l’enregistrer…"), "primary")
        self.stay = Button(self.tr("Annuler"))
        self.go_on.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        title = self.tr("Exporter l’agenda affiché ?")
        self.setWindowTitle(title)
        explanation = self.tr(
            "Le fichier .ics n’est pas chiffré et pourra être lu partout où il sera copié."
            " L’objet des rendez-vous n’y est jamais."
        )
        self.setLayout(
            col(
                Wrapped(title, "h3"), Wrapped(explanation, "second"), self.naming, self._warning,
                row(None, self.stay, self.go_on), gap=12, margins=(24, 24, 24, 20),
            )
        )  # fmt: skip
        self.setMinimumWidth(current_theme().px(480))
        self.naming.chosen.connect(self._on_naming)
        self._on_naming(Naming.NOBODY)
        self._ring = FocusRing(self)
        self.naming.setFocus()

    def chosen(self) -> Naming:
        """Return how people are to be called."""
        value = self.naming.value()
        return value if isinstance(value, Naming) else Naming.NOBODY

    def _on_naming(self, naming: object) -> None:
        texts = {
            Naming.NOBODY: self.tr("Chaque rendez-vous porte sa seule nature."),
            Naming.INITIALS: self.tr(
                "Des initiales, un jour et une heure suffisent parfois à reconnaître quelqu’un."
            ),
            Naming.NAMES: self.tr(
                "Données personnelles en clair : ne déposez ce fichier ni dans un calendrier en"
                " ligne ni dans une messagerie, et effacez-le après usage."
            ),
        }
        if isinstance(naming, Naming):
            self._warning.setText(texts[naming])

"""One site of the set-up, on one line."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.accounts import REGIONS, SiteInput
from services.reference.lists import ReferenceLists
from ui.theme.properties import set_style_property
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.choice import Choice
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestion_list import Suggestion

SHARES: Final = (10, 8, 9)  # name, territory, commune
_LONGEST_NAME: Final = 80

# Territory of the communes whose INSEE code begins so; all others are in France métropolitaine.
_REGION_OF_PREFIX: Final = {
    "971": "GP", "972": "MQ", "973": "GF", "974": "RE", "975": "PM", "976": "YT",
    "977": "GP", "978": "GP", "987": "PF", "988": "NC",
}  # fmt: skip


class SiteRow(QWidget):
    """Name, territory and commune; choosing a commune sets the territory."""

    removed = Signal()

    def __init__(self, references: ReferenceLists | None) -> None:
        super().__init__()
        self._references = references
        self.name = QLineEdit(maxLength=_LONGEST_NAME)
        self.region = Choice()
        self.region.setMinimumWidth(80)
        self.region.set_options(list(REGIONS.items()))
        self.region.set_value("FR")
        self.commune = SuggestField(self._communes, parent=self)
        self.commune.setVisible(references is not None)
        self.commune.chosen.connect(self._on_commune)
        self.remove = IconButton("x", compact=False)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self.remove.clicked.connect(self.removed)
        self._error = Wrapped("", "small", "danger")
        icon = Icon("circle-alert", "danger", 15)
        self._error_box = box(row(col(2, icon, None, gap=0), (self._error, 1), gap=6))
        self._error_box.hide()
        cells: list[tuple[QWidget, int]] = [
            (editor, share)
            for editor, share in zip(self._editors(), SHARES, strict=True)
            if editor is not self.commune or references is not None
        ]
        self.setLayout(col(row(*cells, self.remove), self._error_box, gap=5))
        for line in (self.name, self.commune):
            line.textEdited.connect(self.clear_error)
        self.setFocusProxy(self.name)
        self._number = 1
        self._retranslate()

    def site(self) -> SiteInput:
        """Return what is typed."""
        code = self.commune.value()
        return SiteInput(
            self.name.text().strip(),
            str(self.region.value()),
            code if isinstance(code, str) else None,
        )

    def set_number(self, number: int) -> None:
        """Say which site this is, for those who hear the form."""
        self._number = number
        self._retranslate()

    def set_removable(self, removable: bool) -> None:
        """Offer to remove the line, unless it is the last one."""
        self.remove.setVisible(removable)

    def check(self) -> bool:
        """Tell whether the line is complete; if not, say what is wrong under it."""
        if not self.name.text().strip():
            self.show_error(self.name, self.tr("Donnez un nom à ce site, ou retirez la ligne."))
        elif self.commune.has_unknown_text():
            self.show_error(
                self.commune,
                self.tr(
                    "Cette commune n’est pas dans la liste. Choisissez-la parmi les propositions,"
                    " ou laissez vide."
                ),
            )
        else:
            return True
        return False

    def show_error(self, editor: QWidget, sentence: str) -> None:
        """Say what is wrong with one of the editors."""
        self.clear_error()
        self._error.setText(sentence)
        self._error_box.show()
        set_style_property(editor, "invalid", "true")
        editor.setAccessibleDescription(sentence)
        editor.setFocus()
        announce(editor, sentence)

    def error(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self._error.text()

    @Slot()
    def clear_error(self) -> None:
        """Take the error away."""
        self._error.setText("")
        self._error_box.hide()
        for editor in self._editors():
            set_style_property(editor, "invalid", "")
            editor.setAccessibleDescription("")

    def _editors(self) -> Sequence[QWidget]:
        return (self.name, self.region, self.commune)

    def _communes(self, text: str) -> list[Suggestion]:
        if self._references is None:
            return []
        found = self._references.communes.search(text)
        return [
            Suggestion(place.code, place.name, ", ".join(place.postal_codes[:2])) for place in found
        ]

    @Slot(object)
    def _on_commune(self, chosen: Suggestion) -> None:
        self.region.set_value(_REGION_OF_PREFIX.get(str(chosen.value)[:3], "FR"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        names = (
            self.tr("Nom du site {number}"),
            self.tr("Territoire du site {number}"),
            self.tr("Commune du site {number}"),
        )
        for editor, name in zip(self._editors(), names, strict=True):
            editor.setAccessibleName(name.format(number=self._number))
        self.remove.set_name(self.tr("Retirer le site {number}").format(number=self._number))
        self.name.setPlaceholderText(self.tr("Antenne du port"))
        self.commune.setPlaceholderText(self.tr("Mérignac ou 33700"))

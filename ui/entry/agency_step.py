"""First step: the mission locale."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.accounts import AgencyInput, check_agency
from services.errors import ValidationError
from ui.entry.step import Step
from ui.translation import translate_error
from ui.widgets.field import Field

_LONGEST_NAME = 200


class AgencyStep(Step):
    """Name and code of the structure."""

    left = Signal()  # to the login, or to a database that exists

    def __init__(self, *, from_login: bool = False) -> None:
        super().__init__()
        self._from_login = from_login
        self.back.clicked.disconnect(self.withdraw)
        self.back.clicked.connect(self.left)
        self.name = QLineEdit(maxLength=_LONGEST_NAME)
        self.code = QLineEdit(maxLength=40)
        self._name_field, self._code_field = Field(self.name), Field(self.code)
        self.body.addWidget(self._name_field)
        self.body.addWidget(self._code_field)
        self._retranslate()

    def agency_name(self) -> str:
        """Return the name typed."""
        return self.name.text().strip()

    def agency_code(self) -> str:
        """Return the code as it is stored: capitals, no space."""
        return "".join(self.code.text().split()).upper()

    @override
    def withdraw(self) -> None:
        """Stay: Escape leads nowhere from the first step."""

    @override
    def check(self) -> bool:
        try:
            check_agency(AgencyInput(self.agency_code(), self.agency_name()))
        except ValidationError as error:
            self.point_at(error.field, translate_error(error))
            return False
        self.code.setText(self.agency_code())
        return True

    @override
    def fields(self) -> dict[str, Field]:
        return {"name": self._name_field, "code": self._code_field}

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.back.setText(
            self.tr("Revenir à la connexion")
            if self._from_login
            else self.tr("Ouvrir une base existante…")
        )
        self.set_title(
            self.tr("Votre structure"),
            self.tr("Ces deux lignes figurent sur les synthèses et sur la feuille de secours."),
        )
        self._name_field.set_label(self.tr("Nom de la mission locale"))
        self.name.setPlaceholderText(self.tr("Mission locale des Deux-Rives"))
        self._code_field.set_label(self.tr("Code de la structure"))
        self.code.setPlaceholderText(self.tr("07500100"))
        self._code_field.set_note(
            self.tr("Celui de votre structure dans I-MILO : huit signes en général, sans espace.")
        )

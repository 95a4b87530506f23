"""The forms of the panel: an exchange, somebody to ask for, an offer, a new employer."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.employers.records import (
    ContactInput,
    ContractKind,
    EmployerInput,
    InteractionInput,
    InteractionKind,
    OfferInput,
)
from services.employers.validation import check_siret
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.reference.lists import ReferenceLists
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.words import options
from ui.forms.youth_editors import commune_field
from ui.screens.employers.entry_form import EntryForm
from ui.screens.employers.words import EXCHANGES, translated
from ui.translation import translate_error
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestion_list import Suggestion

_MOST_ACTIVITIES = 30


class ExchangeForm(EntryForm):
    """What was said, and what comes next."""

    ADDS = "exchange"

    def __init__(self, context: ScreenContext) -> None:
        self.kind, self.day_field, self.next_day = (
            CodeChoice(),
            DateField(today=context.today),
            DateField(today=context.today),
        )
        fields = {
            "kind": Field(self.kind),
            "occurred_on": Field(self.day_field),
            "outcome": Field(QLineEdit()),
            "next_step": Field(QLineEdit()),
            "next_on": Field(self.next_day),
        }
        super().__init__(fields, context)
        self._retranslate()
        self.clear()
        self.hide()

    @override
    def fill_defaults(self) -> None:
        self.kind.set_value(InteractionKind.CALL)
        self.day_field.set_value(self._today())

    @override
    def typed(self) -> InteractionInput:
        day, kind = self.day("occurred_on"), self.kind.value()
        if day is None:
            message = QT_TRANSLATE_NOOP("errors", "Indiquez le jour de cet échange.")
            raise ValidationError("occurred_on", message)
        assert isinstance(kind, InteractionKind)  # noqa: S101 - one is always chosen
        return InteractionInput(
            kind, day, self.text("outcome"), self.text("next_step"), self.day("next_on")
        )

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        kinds = [(kind, translated(EXCHANGES[kind])) for kind in InteractionKind]
        self.kind.set_options(kinds)
        self.fields["kind"].set_label(self.tr("Nature"))
        self.fields["occurred_on"].set_label(self.tr("Date"))
        for name, label in (
            ("outcome", self.tr("Ce qui a été dit")),
            ("next_step", self.tr("Étape suivante")),
            ("next_on", self.tr("Pour le")),
        ):
            self.fields[name].set_label(label)
            self.fields[name].set_optional(True)
        self.save_button.setText(self.tr("Enregistrer l’échange"))


class ContactForm(EntryForm):
    """Somebody to ask for; European law asks when they were told of their data."""

    ADDS = "contact"

    def __init__(self, context: ScreenContext) -> None:
        fields = {
            "name": Field(QLineEdit()),
            "job_title": Field(QLineEdit()),
            "phone": Field(QLineEdit()),
            "email": Field(QLineEdit()),
            "informed_on": Field(DateField(today=context.today)),
        }
        super().__init__(fields, context)
        self._retranslate()
        self.clear()
        self.hide()

    @override
    def typed(self) -> ContactInput:
        return ContactInput(
            self.text("name") or "",
            self.text("job_title"),
            self.text("phone"),
            self.text("email"),
            self.day("informed_on"),
        )

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.fields["name"].set_label(self.tr("Prénom et nom"))
        for name, label in (
            ("job_title", self.tr("Fonction")),
            ("phone", self.tr("Téléphone")),
            ("email", self.tr("Courriel")),
            ("informed_on", self.tr("Informé·e de ses droits le")),
        ):
            self.fields[name].set_label(label)
            self.fields[name].set_optional(True)
        self.save_button.setText(self.tr("Enregistrer l’interlocuteur"))


class OfferForm(EntryForm):
    """Positions offered."""

    ADDS = "offer"

    def __init__(self, context: ScreenContext) -> None:
        self.contract, self.positions, self.opened = (
            CodeChoice(),
            QLineEdit(),
            DateField(today=context.today),
        )
        fields = {
            "title": Field(QLineEdit()),
            "contract": Field(self.contract),
            "positions": Field(self.positions),
            "opened_on": Field(self.opened),
        }
        super().__init__(fields, context)
        self._retranslate()
        self.clear()
        self.hide()

    @override
    def fill_defaults(self) -> None:
        self.contract.set_value(ContractKind.PERMANENT)
        self.positions.setText("1")
        self.opened.set_value(self._today())

    @override
    def typed(self) -> OfferInput:
        contract = self.contract.value()
        assert isinstance(contract, ContractKind)  # noqa: S101 - one is always chosen
        positions = whole_number("positions", self.text("positions"))
        return OfferInput(self.text("title") or "", contract, positions or 0, self.day("opened_on"))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.contract.set_options(options(ContractKind))
        self.fields["title"].set_label(self.tr("Métier proposé"))
        self.fields["contract"].set_label(self.tr("Contrat"))
        self.fields["positions"].set_label(self.tr("Nombre de postes"))
        self.fields["opened_on"].set_label(self.tr("Ouverte le"))
        self.save_button.setText(self.tr("Enregistrer l’offre"))


class EmployerForm(EntryForm):
    """A new establishment; its SIRET is checked as soon as the field is left."""

    def __init__(self, context: ScreenContext) -> None:
        references = context.references
        self.siret = QLineEdit()
        self.disabled = Check()
        fields = {
            "name": Field(QLineEdit()),
            "usual_name": Field(QLineEdit()),
            "siret": Field(self.siret),
            "naf_code": Field(_activity_field(references)),
            "commune_code": Field(commune_field(references)),
            "max_contacts_per_month": Field(QLineEdit()),
            "welcomes_disabled_workers": Field(self.disabled),
        }
        super().__init__(fields, context)
        self.siret.editingFinished.connect(self._check_siret)
        self._retranslate()
        self.clear()

    @override
    def typed(self) -> EmployerInput:
        limit = self.text("max_contacts_per_month")
        return EmployerInput(
            name=self.text("name") or "",
            siret=check_siret(self.siret.text()),
            usual_name=self.text("usual_name"),
            naf_code=self.text("naf_code"),
            commune_code=self.text("commune_code"),
            welcomes_disabled_workers=self.disabled.isChecked(),
            max_contacts_per_month=whole_number("max_contacts_per_month", limit),
        )

    @Slot()
    def _check_siret(self) -> None:
        try:
            digits = check_siret(self.siret.text())
        except ValidationError as error:
            self.fields["siret"].show_error(translate_error(error))
        else:
            if digits is not None:
                self.siret.setText(formatting.siret(digits))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.fields["name"].set_label(self.tr("Raison sociale"))
        for name, label in (
            ("usual_name", self.tr("Nom d’usage")),
            ("siret", self.tr("SIRET")),
            ("naf_code", self.tr("Activité")),
            ("commune_code", self.tr("Commune")),
            ("max_contacts_per_month", self.tr("Contacts acceptés par mois")),
        ):
            self.fields[name].set_label(label)
            self.fields[name].set_optional(True)
        self.fields["naf_code"].set_note(self.tr("Un mot de l’activité, ou le code NAF."))
        self.fields["commune_code"].set_note(self.tr("Le nom ou le code postal."))
        self.fields["max_contacts_per_month"].set_note(
            self.tr("Le nombre que l’entreprise a choisi, tous services confondus.")
        )
        self.fields["welcomes_disabled_workers"].set_label(self.tr("Accueil"))
        self.disabled.setText(self.tr("Accueille des travailleurs handicapés"))
        self.disabled.setAccessibleName(self.disabled.text())
        self.save_button.setText(self.tr("Enregistrer l’entreprise"))


def whole_number(field: str, text: str | None) -> int | None:
    """Return a number of things typed in digits; None when blank.

    Raises:
        ValidationError: It is not a whole number from 1 to 999.
    """
    if text is None:
        return None
    digits = "".join(text.split())
    if not digits.isdecimal() or not 0 < int(digits) < 1000:
        message = QT_TRANSLATE_NOOP("errors", "Écrivez un nombre entier, de 1 à 999.")
        raise ValidationError(field, message)
    return int(digits)


def _activity_field(references: ReferenceLists) -> SuggestField:
    def search(text: str) -> Sequence[Suggestion]:
        found = references.naf.search(text, _MOST_ACTIVITIES)
        return [Suggestion(one.code, one.label, one.code) for one in found]

    return SuggestField(search)

"""The follow-up of the obligation to train: its dates, and how it ended."""

from collections.abc import Mapping
from typing import Final

from typing_extensions import override

from services.compulsory import Case, FollowUp
from services.compulsory_entry import add_case, edit_case
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.signals.answer_form import AnswerForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field

_DAYS: Final = (
    "found_on",
    "summoned_on",
    "representative_summoned_on",
    "met_on",
    "exempt_on",
    "informed_on",
)


class CaseForm(AnswerForm):
    """Opens a follow-up, or completes one."""

    TABLE = "compulsory_follow_up"

    def __init__(
        self, context: ScreenContext, youth_id: int, case: Case | None, met_by: Mapping[str, str]
    ) -> None:
        def day() -> Field:
            return Field(DateField(today=context.today))

        super().__init__(
            context,
            {
                "found_on": day(),
                "summoned_on": day(),
                "representative_summoned_on": day(),
                "met_by": Field(CodeChoice()),
                "met_on": day(),
                "is_exempt": Field(CodeChoice()),
                "exempt_on": day(),
                "informed_on": day(),
            },
        )
        self._youth_id, self._case, self._met_by = youth_id, case, met_by
        self.retranslate()
        self._fill()

    @override
    def name(self) -> str:
        return self.tr("Obligation de formation")

    @override
    def done_words(self) -> str:
        return self.tr("Suivi enregistré.")

    @override
    def write(self) -> Write:
        context, case, youth_id = self.context, self._case, self._youth_id
        dates = self._dates()

        def save() -> None:
            with context.database.write(context.actor) as session:
                if case is None:
                    add_case(session, youth_id, dates, today=context.today())
                else:
                    edit_case(session, case.id, case.version, dates, today=context.today())

        return save

    def _dates(self) -> FollowUp:
        met_by, is_exempt = self.choice("met_by").value(), self.choice("is_exempt").value()
        return FollowUp(
            found_on=self.required_day("found_on"),
            summoned_on=self.day("summoned_on"),
            representative_summoned_on=self.day("representative_summoned_on"),
            met_on=self.day("met_on"),
            met_by=met_by if isinstance(met_by, str) else None,
            is_exempt=is_exempt if isinstance(is_exempt, bool) else None,
            exempt_on=self.day("exempt_on"),
            informed_on=self.day("informed_on"),
        )

    def _fill(self) -> None:
        if self._case is None:
            self.set_day("found_on", self.context.today())
            self.choice("met_by").set_value(None)
            self.choice("is_exempt").set_value(None)
            return
        dates = self._case.dates
        for name in _DAYS:
            self.set_day(name, getattr(dates, name))
        self.choice("met_by").set_value(dates.met_by)
        self.choice("is_exempt").set_value(dates.is_exempt)

    @override
    def retranslate(self) -> None:
        self.lead.setText(
            self.tr(
                "La date du constat fait courir le délai. Une dispense se note oui ou non, avec"
                " sa date : son motif n’est ni demandé ni gardé."
            )
        )
        self.choice("met_by").set_options([(None, self.tr("Pas encore")), *self._met_by.items()])
        self.choice("is_exempt").set_options(
            [
                (None, self.tr("Pas demandé")),
                (True, self.tr("Oui, montrée")),
                (False, self.tr("Non")),
            ]
        )
        labels = {
            "found_on": self.tr("Constat que l’obligation n’est pas remplie"),
            "summoned_on": self.tr("Convocation de la personne"),
            "representative_summoned_on": self.tr("Convocation du représentant légal"),
            "met_by": self.tr("Remplie par"),
            "met_on": self.tr("Remplie depuis le"),
            "is_exempt": self.tr("Dispense"),
            "exempt_on": self.tr("Dispense montrée le"),
            "informed_on": self.tr("Président du conseil départemental informé le"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
            self.fields[name].set_optional(name in _DAYS and name != "found_on")

"""The small forms of a programme: the entry in it, and the way out."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.items import PathwayItem
from services.youths.records.pathways import ExitInput, PathwayInput
from services.youths.vocabulary import (
    ExitReason,
    Programme,
    SituationFamily,
)
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, options
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class EntryForm(RecordForm):
    """The entry in a programme."""

    TABLE = "pathway"

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            {
                "programme": Field(CodeChoice()),
                "started_on": Field(DateField(today=today)),
                "signed_on": Field(DateField(today=today)),
                "planned_end_on": Field(DateField(today=today)),
                "crossing_reason": Field(QLineEdit()),
            },
            today,
        )
        self.retranslate()
        self.choice("programme").set_value(Programme.PACEA)

    @override
    def name(self) -> str:
        return self.tr("Entrée dans un programme")

    @override
    def done_words(self) -> str:
        return self.tr("Entrée enregistrée.")

    @override
    def write(self, youth_id: int) -> Write:
        programme = self.choice("programme").value()
        assert isinstance(programme, Programme)  # noqa: S101 - always chosen
        data = PathwayInput(
            programme=programme,
            started_on=self.required_day("started_on"),
            signed_on=self.day("signed_on"),
            planned_end_on=self.day("planned_end_on"),
            crossing_reason=self.text("crossing_reason"),
        )
        return lambda desk: desk.start_pathway(youth_id, data)

    @override
    def retranslate(self) -> None:
        closed = Programme.GARANTIE_JEUNES
        self.choice("programme").set_options(options(one for one in Programme if one != closed))
        self.name_fields(
            {
                "programme": self.tr("Programme"),
                "started_on": self.tr("Début"),
                "signed_on": self.tr("Signature"),
                "planned_end_on": self.tr("Fin prévue"),
                "crossing_reason": self.tr("Motif, si une règle est franchie"),
            },
            ("signed_on", "planned_end_on", "crossing_reason"),
        )


class ExitForm(RecordForm):
    """The way out of a programme under way."""

    TABLE = "pathway"

    def __init__(self, today: Callable[[], date], pathways: Sequence[PathwayItem]) -> None:
        self._pathways = {item.id: item for item in pathways if item.ended_on is None}
        super().__init__(
            {
                "pathway": Field(CodeChoice()),
                "ended_on": Field(DateField(today=today)),
                "reason": Field(CodeChoice()),
                "family": Field(CodeChoice()),
                "crossing_reason": Field(QLineEdit()),
            },
            today,
        )
        self.retranslate()
        self.choice("pathway").set_value(next(iter(self._pathways), None))
        self.choice("family").set_value(None)

    @override
    def name(self) -> str:
        return self.tr("Sortie d’un programme")

    @override
    def done_words(self) -> str:
        return self.tr("Sortie enregistrée.")

    @override
    def write(self, youth_id: int) -> Write:
        identifier = self.choice("pathway").value()
        reason, family = self.choice("reason").value(), self.choice("family").value()
        if not isinstance(reason, ExitReason):
            message = QT_TRANSLATE_NOOP("errors", "Choisissez le motif de la sortie.")
            raise ValidationError("reason", message)
        assert isinstance(identifier, int)  # noqa: S101 - offered only when there is one
        pathway = self._pathways[identifier]
        data = ExitInput(
            ended_on=self.required_day("ended_on"),
            reason=reason,
            family=family if isinstance(family, SituationFamily) else None,
            crossing_reason=self.text("crossing_reason"),
        )
        return lambda desk: desk.exit_pathway(pathway.id, pathway.version, data)

    @override
    def retranslate(self) -> None:
        self.choice("pathway").set_options(
            [(key, capital(code_word(item.programme))) for key, item in self._pathways.items()]
        )
        unknown: list[tuple[object, str]] = [(None, self.tr("Inconnue"))]
        self.choice("reason").set_options(options(ExitReason))
        self.choice("family").set_options([*unknown, *options(SituationFamily)])
        self.name_fields(
            {
                "pathway": self.tr("Programme"),
                "ended_on": self.tr("Date de sortie"),
                "reason": self.tr("Motif"),
                "family": self.tr("Situation à la sortie"),
                "crossing_reason": self.tr("Motif, si une règle est franchie"),
            },
            ("family", "crossing_reason"),
        )

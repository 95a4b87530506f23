"""The small forms of a file: a meeting, a situation, the entry in a programme, the way out."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.youths.items import PathwayItem
from services.youths.records.events import EventInput
from services.youths.records.pathways import ExitInput, PathwayInput
from services.youths.records.situations import SituationInput
from services.youths.vocabulary import (
    Attendance,
    ContractKind,
    EventKind,
    ExitReason,
    Modality,
    Programme,
    Proof,
    SituationFamily,
    SituationState,
)
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, options
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class EventForm(RecordForm):
    """A meeting or a contact, past or to come."""

    TABLE = "event"

    def __init__(self, today: Callable[[], date], *, may_be_first: bool) -> None:
        super().__init__(
            {
                "kind": Field(CodeChoice()),
                "occurred_on": Field(DateField(today=today)),
                "starts_at": Field(QLineEdit()),
                "duration_minutes": Field(QLineEdit()),
                "modality": Field(CodeChoice()),
                "attendance": Field(CodeChoice()),
                "label": Field(QLineEdit()),
            },
            today,
        )
        self.from_youth = Check()
        self.first = Check()
        self.first.setVisible(may_be_first)
        self.layout_column.addWidget(self.from_youth)
        self.layout_column.addWidget(self.first)
        self.retranslate()
        self.choice("kind").set_value(EventKind.INTERVIEW)
        self.choice("modality").set_value(Modality.ON_SITE)
        self.choice("attendance").set_value(Attendance.PLANNED)

    @override
    def name(self) -> str:
        return self.tr("Rendez-vous ou contact")

    @override
    def done_words(self) -> str:
        return self.tr("Rendez-vous enregistré.")

    @override
    def write(self, youth_id: int) -> Write:
        kind, modality = self.choice("kind").value(), self.choice("modality").value()
        attendance = self.choice("attendance").value()
        assert isinstance(kind, EventKind)  # noqa: S101 - always chosen
        assert isinstance(modality, Modality)  # noqa: S101
        assert isinstance(attendance, Attendance)  # noqa: S101
        data = EventInput(
            kind=kind,
            occurred_on=self.required_day("occurred_on"),
            modality=modality,
            attendance=attendance,
            starts_at=self.clock("starts_at"),
            duration_minutes=self.number("duration_minutes"),
            label=self.text("label"),
            from_youth=self.from_youth.isChecked(),
        )
        is_first = self.first.isChecked()
        return lambda desk: desk.add_event(youth_id, data, is_first=is_first)

    @override
    def retranslate(self) -> None:
        self.choice("kind").set_options(options(EventKind))
        self.choice("modality").set_options(options(Modality))
        self.choice("attendance").set_options(options(Attendance))
        self.name_fields(
            {
                "kind": self.tr("Nature"),
                "occurred_on": self.tr("Date"),
                "starts_at": self.tr("Heure"),
                "duration_minutes": self.tr("Durée en minutes"),
                "modality": self.tr("Comment"),
                "attendance": self.tr("Présence"),
                "label": self.tr("Objet"),
            },
            ("starts_at", "duration_minutes", "label"),
        )
        self.set_example("starts_at", self.tr("14 h 30"))
        self.set_example("label", self.tr("Bilan de phase"))
        self.from_youth.setText(self.tr("À l’initiative de la personne"))
        self.first.setText(self.tr("C’est le premier accueil"))


class SituationForm(RecordForm):
    """What the person does between two dates."""

    TABLE = "situation"

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            {
                "family": Field(CodeChoice()),
                "state": Field(CodeChoice()),
                "contract": Field(CodeChoice()),
                "started_on": Field(DateField(today=today)),
                "ended_on": Field(DateField(today=today)),
                "label": Field(QLineEdit()),
                "employer_name": Field(QLineEdit()),
                "weekly_hours": Field(QLineEdit()),
                "proof": Field(CodeChoice()),
            },
            today,
        )
        self.retranslate()
        self.choice("family").set_value(SituationFamily.JOB)
        self.choice("state").set_value(SituationState.CURRENT)
        self.choice("proof").set_value(Proof.DECLARED)
        self.choice("contract").set_value(None)

    @override
    def name(self) -> str:
        return self.tr("Situation")

    @override
    def done_words(self) -> str:
        return self.tr("Situation enregistrée.")

    @override
    def write(self, youth_id: int) -> Write:
        family, state = self.choice("family").value(), self.choice("state").value()
        proof, contract = self.choice("proof").value(), self.choice("contract").value()
        assert isinstance(family, SituationFamily)  # noqa: S101 - always chosen
        assert isinstance(state, SituationState)  # noqa: S101
        assert isinstance(proof, Proof)  # noqa: S101
        data = SituationInput(
            family=family,
            state=state,
            contract=contract if isinstance(contract, ContractKind) else None,
            started_on=self.day("started_on"),
            ended_on=self.day("ended_on"),
            proof=proof,
            weekly_hours=self.number("weekly_hours"),
            label=self.text("label"),
            employer_name=self.text("employer_name"),
        )
        return lambda desk: desk.add_situation(youth_id, data)

    @override
    def retranslate(self) -> None:
        none: list[tuple[object, str]] = [(None, self.tr("Aucun"))]
        self.choice("family").set_options(options(SituationFamily))
        self.choice("state").set_options(options(SituationState))
        self.choice("contract").set_options([*none, *options(ContractKind)])
        self.choice("proof").set_options(options(Proof))
        self.name_fields(
            {
                "family": self.tr("Situation"),
                "state": self.tr("Où elle en est"),
                "contract": self.tr("Contrat"),
                "started_on": self.tr("Début"),
                "ended_on": self.tr("Fin"),
                "label": self.tr("Intitulé"),
                "employer_name": self.tr("Employeur ou organisme"),
                "weekly_hours": self.tr("Heures par semaine"),
                "proof": self.tr("Justificatif"),
            },
            ("contract", "started_on", "ended_on", "label", "employer_name", "weekly_hours"),
        )
        self.set_example("label", self.tr("Aide à domicile"))


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

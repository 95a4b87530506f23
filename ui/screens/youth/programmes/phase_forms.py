"""The forms of a phase and of an amendment."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.programmes.page import PathwayView, PhaseItem
from services.programmes.phases import PhaseInput, add_phase, amend, edit_phase
from services.projects.vocabulary import PhaseEvaluation
from services.projects.vocabulary import word as project_word
from ui.forms.codes import CodeChoice
from ui.forms.words import capital
from ui.screens.youth.programmes.rule_form import RuleForm
from ui.screens.youth.record_form import RecordForm, Write
from ui.translation import translate_text
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class PhaseForm(RuleForm):
    """A phase: what for, when, and how it went."""

    TABLE = "phase"

    def __init__(
        self, today: Callable[[], date], view: PathwayView, phase: PhaseItem | None = None
    ) -> None:
        self._view, self._phase = view, phase
        super().__init__(
            {
                "objective": Field(QLineEdit()),
                "started_on": Field(DateField(today=today)),
                "ended_on": Field(DateField(today=today)),
                "evaluation": Field(CodeChoice()),
            },
            today,
        )
        self.retranslate()
        self.choice("evaluation").set_value(None if phase is None else phase.evaluation)
        if phase is not None:
            self.put_text("objective", phase.objective)
            self.put_day("started_on", phase.started_on)
            self.put_day("ended_on", phase.ended_on)

    @override
    def name(self) -> str:
        return self.tr("Phase · {programme}").format(programme=self._view.label)

    @override
    def done_words(self) -> str:
        return self.tr("Phase enregistrée.")

    @override
    def draft_code(self) -> str:
        key = self._view.item.id if self._phase is None else self._phase.id
        return f"phase.{key:x}"

    @override
    def tables(self) -> tuple[str, ...]:
        return ("pathway", "phase", "rule_crossing")

    @override
    def write(self, youth_id: int) -> Write:
        evaluation = self.choice("evaluation").value()
        data = PhaseInput(
            objective=self.text("objective") or "",
            started_on=self.required_day("started_on"),
            ended_on=self.day("ended_on"),
            evaluation=PhaseEvaluation(evaluation) if isinstance(evaluation, str) else None,
            crossing_reason=self.reason(),
        )
        if self._phase is None:
            write = partial(add_phase, pathway_id=self._view.item.id, data=data)
            return lambda desk: desk.run(write)
        kept = self._phase
        correct = partial(edit_phase, phase_id=kept.id, version=kept.version, data=data)
        return lambda desk: desk.run(correct)

    @override
    def focus_task(self) -> None:
        is_over = self._phase is not None and self._phase.evaluation is None
        name = "evaluation" if is_over else "objective"
        self.fields[name].editor.setFocus()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        none: list[tuple[object, str]] = [(None, self.tr("Pas encore"))]
        said = [(code, capital(translate_text(project_word(code)))) for code in PhaseEvaluation]
        self.choice("evaluation").set_options([*none, *said])
        self.name_fields(
            {
                "objective": self.tr("Objectif"),
                "started_on": self.tr("Début"),
                "ended_on": self.tr("Fin"),
                "evaluation": self.tr("Évaluation"),
            },
            ("ended_on",),
        )
        self.set_example("objective", self.tr("Confirmer le projet par une immersion"))


class AmendForm(RecordForm):
    """An amendment of the contract."""

    TABLE = "amendment"

    def __init__(self, today: Callable[[], date], view: PathwayView) -> None:
        self._view = view
        super().__init__(
            {"agreed_on": Field(DateField(today=today)), "label": Field(QLineEdit())}, today
        )
        self.retranslate()
        self.put_day("agreed_on", today())

    @override
    def name(self) -> str:
        return self.tr("Avenant · {programme}").format(programme=self._view.label)

    @override
    def done_words(self) -> str:
        return self.tr("Avenant noté.")

    @override
    def draft_code(self) -> str:
        return f"amend.{self._view.item.id:x}"

    @override
    def write(self, youth_id: int) -> Write:
        write = partial(
            amend,
            pathway_id=self._view.item.id,
            agreed_on=self.required_day("agreed_on"),
            label=self.text("label") or "",
        )
        return lambda desk: desk.run(write)

    @override
    def retranslate(self) -> None:
        self.name_fields({"agreed_on": self.tr("Date"), "label": self.tr("Ce qui change")})
        self.set_example("label", self.tr("Objectifs de la phase revus"))

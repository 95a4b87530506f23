"""The forms of a phase and of an amendment."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.programmes.amendments import amend, edit_amendment
from services.programmes.page import AmendmentItem, PathwayView, PhaseItem
from services.programmes.phases import PhaseInput, add_phase, edit_phase
from services.projects.vocabulary import PhaseEvaluation
from services.projects.vocabulary import word as project_word
from ui.forms.codes import CodeChoice
from ui.forms.words import capital
from ui.screens.youth.programmes.removals import removal_of
from ui.screens.youth.programmes.rule_form import RuleForm
from ui.screens.youth.record_form import RecordForm, Write
from ui.screens.youth.removal import Removal
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
    def removal(self) -> Removal | None:
        return None if self._phase is None else removal_of(self._phase)

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

    def __init__(
        self, today: Callable[[], date], view: PathwayView, amendment: AmendmentItem | None = None
    ) -> None:
        self._view, self._amendment = view, amendment
        super().__init__(
            {"agreed_on": Field(DateField(today=today)), "label": Field(QLineEdit())}, today
        )
        self.retranslate()
        self.put_day("agreed_on", today() if amendment is None else amendment.agreed_on)
        if amendment is not None:
            self.put_text("label", amendment.label)

    @override
    def name(self) -> str:
        return self.tr("Avenant · {programme}").format(programme=self._view.label)

    @override
    def done_words(self) -> str:
        return self.tr("Avenant noté.")

    @override
    def draft_code(self) -> str:
        key = self._view.item.id if self._amendment is None else self._amendment.id
        return f"amend.{key:x}"

    @override
    def removal(self) -> Removal | None:
        return None if self._amendment is None else removal_of(self._amendment)

    @override
    def write(self, youth_id: int) -> Write:
        kept, day = self._amendment, self.required_day("agreed_on")
        label = self.text("label") or ""
        if kept is None:
            add = partial(amend, pathway_id=self._view.item.id, agreed_on=day, label=label)
            return lambda desk: desk.run(add)
        edit = partial(
            edit_amendment,
            amendment_id=kept.id,
            version=kept.version,
            agreed_on=day,
            label=label,
        )
        return lambda desk: desk.run(edit)

    @override
    def retranslate(self) -> None:
        self.name_fields({"agreed_on": self.tr("Date"), "label": self.tr("Ce qui change")})
        self.set_example("label", self.tr("Objectifs de la phase revus"))

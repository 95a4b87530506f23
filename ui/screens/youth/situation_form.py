"""The small form of a situation, new or corrected: contract, dates, employer, proof."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.employers.choices import EmployerChoice
from services.folding import fold
from services.youths.items import SituationItem
from services.youths.proofs.rules import ProofRules
from services.youths.records.situations import SituationInput, overlapping
from services.youths.vocabulary import ContractKind, Proof, SituationFamily, SituationState
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, options
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.suggest_field import SuggestField, match_folded
from ui.widgets.suggestion_list import Suggestion

_WITH_CONTRACT: Final = frozenset(
    {SituationFamily.JOB, SituationFamily.WORK_STUDY, SituationFamily.JOB_SEEKER}
)
_PRESCRIBED: Final = frozenset({SituationFamily.TRAINING, SituationFamily.WORK_STUDY})


class SituationForm(RecordForm):
    """What the person does between two dates."""

    TABLE = "situation"

    def __init__(
        self,
        today: Callable[[], date],
        others: Sequence[SituationItem] = (),
        *,
        item: SituationItem | None = None,
        is_ending: bool = False,
    ) -> None:
        """Make the form.

        Args:
            today: The local day.
            others: Situations of the same person, to tell which overlap.
            item: Situation to correct; None for a new one.
            is_ending: Whether it is opened to end the situation, today unless told otherwise.
        """
        self._employers: list[tuple[str, Suggestion]] = []
        self._rules: ProofRules | None = None
        super().__init__(
            {
                "family": Field(CodeChoice()),
                "state": Field(CodeChoice()),
                "contract": Field(CodeChoice()),
                "started_on": Field(DateField(today=today)),
                "ended_on": Field(DateField(today=today)),
                "label": Field(QLineEdit()),
                "rome_code": Field(QLineEdit()),
                "employer_id": Field(SuggestField(self._find_employer)),
                "weekly_hours": Field(QLineEdit()),
                "is_prescribed": Field(CodeChoice()),
                "proof": Field(CodeChoice()),
                "kind": Field(CodeChoice()),
            },
            today,
        )
        self._item, self._others, self._is_ending = item, tuple(others), is_ending
        self.retranslate()
        self._fill(item)
        for name in ("family", "proof"):
            self.choice(name).currentIndexChanged.connect(self._follow)
        self.choice("family").currentIndexChanged.connect(self._warn)
        for name in ("started_on", "ended_on"):
            self.line(name).textChanged.connect(self._warn)
        self._follow()
        self._warn()

    def set_employers(self, choices: Sequence[EmployerChoice]) -> None:
        """Offer the employers of the file; another may still be written."""
        self._employers = [
            (fold(one.name), Suggestion(one.id, one.name, one.place or "")) for one in choices
        ]

    def set_rules(self, rules: ProofRules) -> None:
        """Offer the documents that prove a situation."""
        self._rules = rules
        self._follow()

    @override
    def name(self) -> str:
        if self._is_ending:
            return self.tr("Terminer une situation")
        return self.tr("Situation") if self._item is None else self.tr("Corriger une situation")

    @override
    def done_words(self) -> str:
        return self.tr("Situation enregistrée.")

    @override
    def version(self) -> int | None:
        return None if self._item is None else self._item.version

    @override
    def draft_code(self) -> str:
        return super().draft_code() if self._item is None else f"s.{self._item.id:x}"

    @override
    def focus_task(self) -> None:
        self.fields["ended_on" if self._is_ending else "family"].editor.setFocus()

    @override
    def write(self, youth_id: int) -> Write:
        data, kind, item = self._data(), self._proof_kind(), self._item
        if item is None:
            return lambda desk: desk.add_situation(youth_id, data, kind)
        return lambda desk: desk.edit_situation(youth_id, item, data, kind)

    @override
    def undo(self) -> Write | None:
        item = self._item
        # A document recorded at the same time has its own line, and its own correction.
        if item is None or self._proof_kind() is not None:
            return None
        return lambda desk: desk.restore_situation(item)

    def _data(self) -> SituationInput:
        family, state = self.choice("family").value(), self.choice("state").value()
        proof, contract = self.choice("proof").value(), self.choice("contract").value()
        assert isinstance(family, SituationFamily)  # noqa: S101 - always chosen
        assert isinstance(state, SituationState)  # noqa: S101
        assert isinstance(proof, Proof)  # noqa: S101
        employer = self.fields["employer_id"].editor
        assert isinstance(employer, SuggestField)  # noqa: S101 - built so
        chosen = employer.value()
        has_contract = family in _WITH_CONTRACT
        prescribed = self.choice("is_prescribed").value()
        return SituationInput(
            family=family,
            state=state,
            contract=contract if has_contract and isinstance(contract, ContractKind) else None,
            started_on=self.day("started_on"),
            ended_on=self.day("ended_on"),
            proof=proof,
            weekly_hours=self.number("weekly_hours"),
            rome_code=self.text("rome_code"),
            label=self.text("label"),
            employer_id=None if chosen is None else int(str(chosen)),
            employer_name=None if chosen is not None else self.text("employer_id"),
            is_prescribed=_said(prescribed) if family in _PRESCRIBED else None,
        )

    def _proof_kind(self) -> str | None:
        kind = self.choice("kind").value()
        is_proven = self.choice("proof").value() is Proof.PROVEN
        return kind if is_proven and isinstance(kind, str) else None

    def _fill(self, item: SituationItem | None) -> None:
        self.choice("family").set_value(item.family if item else SituationFamily.JOB)
        self.choice("state").set_value(item.state if item else SituationState.CURRENT)
        self.choice("proof").set_value(item.proof if item else Proof.DECLARED)
        self.choice("contract").set_value(item.contract if item else None)
        self.choice("is_prescribed").set_value("unknown")
        if item is None:
            return
        self.set_day("started_on", item.started_on)
        self.set_day("ended_on", item.ended_on)
        for name in ("label", "rome_code", "weekly_hours"):
            self.set_text(name, getattr(item, name))
        self.choice("is_prescribed").set_value(_answer(item.is_prescribed))
        employer = self.fields["employer_id"].editor
        assert isinstance(employer, SuggestField)  # noqa: S101 - built so
        if item.employer_id is not None:
            employer.set_choice(Suggestion(item.employer_id, item.employer_name or ""))
        else:
            employer.setText(item.employer_name or "")
        if self._is_ending:
            self.choice("state").set_value(SituationState.ENDED)
            self.set_day("ended_on", item.ended_on or self._today())

    # What depends on what is chosen

    def _follow(self) -> None:
        family = self.choice("family").value()
        self.fields["contract"].setVisible(family in _WITH_CONTRACT)
        self.fields["is_prescribed"].setVisible(family in _PRESCRIBED)
        is_proven = self.choice("proof").value() is Proof.PROVEN
        kinds: list[tuple[object, str]] = [(None, self.tr("Déjà noté, ou à préciser plus tard"))]
        if self._rules is not None and isinstance(family, SituationFamily):
            kinds += [(kind.code, kind.label) for kind in self._rules.proving(family)]
        self.choice("kind").set_options(kinds)
        if self.choice("kind").currentIndex() < 0:
            self.choice("kind").set_value(None)
        self.fields["kind"].setVisible(is_proven and len(kinds) > 1)

    def _warn(self) -> None:
        """Tell which situations overlap the one typed; it blocks nothing."""
        family = self.choice("family").value()
        if not isinstance(family, SituationFamily):
            return
        days = [self.typed_day(name) for name in ("started_on", "ended_on")]
        but = None if self._item is None else self._item.id
        found = overlapping(self._others, family, days[0], days[1], but=but)
        words = formatting.enumeration([_named(one) for one in found])
        text = self.tr("Ces dates recouvrent déjà : {situations}. Vérifiez, ou laissez ainsi.")
        note = text.format(situations=words) if found else ""
        self.fields["started_on"].set_note(note, "warning")

    def _find_employer(self, typed: str) -> Sequence[Suggestion]:
        return match_folded(self._employers, typed, limit=20)

    @override
    def retranslate(self) -> None:
        none: list[tuple[object, str]] = [(None, self.tr("Aucun"))]
        self.choice("family").set_options(options(SituationFamily))
        self.choice("state").set_options(options(SituationState))
        self.choice("contract").set_options([*none, *options(ContractKind)])
        self.choice("proof").set_options(options(Proof))
        self.choice("is_prescribed").set_options(
            [
                ("unknown", self.tr("Inconnu")),
                ("yes", self.tr("Oui, par la mission locale")),
                ("no", self.tr("Non")),
            ]
        )
        self.name_fields(
            {
                "family": self.tr("Situation"),
                "state": self.tr("Où elle en est"),
                "contract": self.tr("Contrat"),
                "started_on": self.tr("Début"),
                "ended_on": self.tr("Fin"),
                "label": self.tr("Intitulé"),
                "rome_code": self.tr("Code ROME"),
                "employer_id": self.tr("Employeur ou organisme"),
                "weekly_hours": self.tr("Heures par semaine"),
                "is_prescribed": self.tr("Prescrite"),
                "proof": self.tr("Justificatif"),
                "kind": self.tr("Document vu aujourd’hui"),
            },
            (
                "contract", "started_on", "ended_on", "label", "rome_code", "employer_id",
                "weekly_hours",
            ),
        )  # fmt: skip
        self.set_example("label", self.tr("Aide à domicile"))
        self.set_example("rome_code", "K1304")
        self.fields["employer_id"].set_note(
            self.tr("Choisissez-le dans le fichier des entreprises, ou écrivez son nom.")
        )


def _named(item: SituationItem) -> str:
    what = capital(code_word(item.family))
    if item.started_on is None:
        return what
    start = formatting.table_date(item.started_on)
    end = "" if item.ended_on is None else f"-{formatting.table_date(item.ended_on)}"
    return f"{what} ({start}{end})"


def _said(answer: object) -> bool | None:
    return {"yes": True, "no": False}.get(str(answer))


def _answer(said: bool | None) -> str:
    return {True: "yes", False: "no", None: "unknown"}[said]

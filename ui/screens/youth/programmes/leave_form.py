"""The way out of a programme, with the situation it implies and what it closes."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.errors import AppError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes.leaving import Following, implied_situation, leave, over_with
from services.programmes.page import PathwayView, ProgrammesPage
from services.youths.items import SituationItem
from services.youths.records.pathways import ExitInput
from services.youths.records.situations import SituationInput
from services.youths.vocabulary import ContractKind, ExitReason, SituationFamily
from ui.forms.codes import CodeChoice
from ui.forms.words import code_word, options
from ui.screens.youth.programmes.rule_form import RuleForm
from ui.screens.youth.record_form import Write
from ui.widgets.check import Check
from ui.widgets.date_field import DateField
from ui.widgets.field import Field

_OF_WORK = (SituationFamily.JOB, SituationFamily.WORK_STUDY)
_SITUATION = ("contract", "label", "employer_name")


class LeaveForm(RuleForm):
    """Proposes the situation the exit implies; it is accepted, changed or declined here."""

    def __init__(self, today: Callable[[], date], view: PathwayView, page: ProgrammesPage) -> None:
        self._view, self._page = view, page
        super().__init__(
            {
                "ended_on": Field(DateField(today=today)),
                "reason": Field(CodeChoice()),
                "family": Field(CodeChoice()),
                "contract": Field(CodeChoice()),
                "label": Field(QLineEdit()),
                "employer_name": Field(QLineEdit()),
            },
            today,
        )
        self.note = Check()
        self.close_others = Check()
        self.layout_column.insertWidget(3, self.note)
        self.layout_column.insertWidget(
            self.layout_column.indexOf(self.warnings), self.close_others
        )
        self.retranslate()
        self.put_day("ended_on", today())
        self.choice("family").set_value(None)
        self.choice("contract").set_value(None)
        self.close_others.setChecked(True)
        self._connect()
        self._arrange()

    @override
    def name(self) -> str:
        return self.tr("Sortie · {programme}").format(programme=self._view.label)

    @override
    def done_words(self) -> str:
        return self.tr("Sortie enregistrée.")

    @override
    def draft_code(self) -> str:
        return f"leave.{self._view.item.id:x}"

    @override
    def tables(self) -> tuple[str, ...]:
        return ("pathway", "phase", "rule_crossing", "situation")

    @override
    def write(self, youth_id: int) -> Write:
        reason, item = self._reason(), self._view.item
        if reason is None:
            message = QT_TRANSLATE_NOOP("errors", "Choisissez le motif de la sortie.")
            raise ValidationError("reason", message)
        data = ExitInput(
            ended_on=self.required_day("ended_on"),
            reason=reason,
            family=self._family(),
            crossing_reason=self.reason(),
        )
        write = partial(
            leave,
            pathway_id=item.id,
            version=item.version,
            data=data,
            following=self._following(data.ended_on),
        )
        return lambda desk: desk.run(write)

    @override
    def words_for(self, error: AppError) -> str:
        words = super().words_for(error)
        field = error.field if isinstance(error, ValidationError) else ""
        prefix, _, name = field.partition("situation.")
        if not prefix and name in self.fields:
            self.fields[name].show_error(words)
        return words

    def _following(self, ended_on: date) -> Following:
        situation = self._proposed(ended_on)
        if situation is None or not self.note.isChecked():
            return Following()
        contract = self.choice("contract").value()
        with_contract = situation.family in _OF_WORK and isinstance(contract, ContractKind)
        changed = SituationInput(
            family=situation.family,
            state=situation.state,
            contract=contract if with_contract and isinstance(contract, ContractKind) else None,
            started_on=situation.started_on,
            label=self.text("label"),
            employer_name=self.text("employer_name"),
        )
        return Following(changed, self._over(ended_on) if self.close_others.isChecked() else ())

    def _proposed(self, ended_on: date | None) -> SituationInput | None:
        reason = self._reason()
        if reason is None or ended_on is None:
            return None
        family = self._family()
        return implied_situation(self._page.programmes, reason, family, ended_on, self._today())

    def _over(self, ended_on: date | None) -> tuple[SituationItem, ...]:
        return over_with(self._page.situations, self._proposed(ended_on))

    def _reason(self) -> ExitReason | None:
        reason = self.choice("reason").value()
        return reason if isinstance(reason, ExitReason) else None

    def _family(self) -> SituationFamily | None:
        family = self.choice("family").value()
        return family if isinstance(family, SituationFamily) else None

    def _connect(self) -> None:
        self.choice("reason").currentIndexChanged.connect(self._on_reason)
        self.choice("family").currentIndexChanged.connect(self._on_family)
        self.note.toggled.connect(self._arrange)
        editor = self.fields["ended_on"].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        editor.textChanged.connect(self._arrange)

    def _on_reason(self) -> None:
        reason = self._reason()
        implied = None if reason is None else self._page.programmes.implied.get(reason)
        if implied is not None:
            self.choice("family").set_value(implied)
        self._on_family()

    def _on_family(self) -> None:
        self.note.setChecked(self._proposed(self._today()) is not None)
        self._arrange()

    def _arrange(self) -> None:
        """Show what the situation asks for, and only while one is written."""
        editor = self.fields["ended_on"].editor
        day = editor.value() if isinstance(editor, DateField) else None
        situation = self._proposed(day)
        is_written = situation is not None and self.note.isChecked()
        self.note.setVisible(situation is not None)
        for name in _SITUATION:
            self.fields[name].setVisible(is_written)
        if is_written and situation is not None:
            self.fields["contract"].setVisible(situation.family in _OF_WORK)
        over = self._over(day) if is_written else ()
        self.close_others.setVisible(bool(over))
        self._name_closing(over)
        self._say_outcome()

    def _name_closing(self, over: tuple[SituationItem, ...]) -> None:
        names = [code_word(item.family) for item in over]
        text = self.tr("Terminer la situation en cours : {names}")
        self.close_others.setText(text.format(names=formatting.enumeration(names)))

    def _say_outcome(self) -> None:
        """Say how the exit would count, with the definition it follows."""
        found = self._page.programmes.outcome(self._reason(), self._family())
        rule = self._page.programmes.outcome_rule
        text = self.tr("{outcome}, selon la définition de travail.")
        is_known = found is not None and self._reason() is not None
        note = text.format(outcome=found.label) if is_known and found is not None else ""
        self.fields["family"].set_note(note)
        self.fields["family"].setToolTip(rule.sentence)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        edition = self._view.edition
        listed = (
            tuple(ExitReason)
            if edition is None or edition.exits is None
            else (edition.exits.reasons)
        )
        unknown: list[tuple[object, str]] = [(None, self.tr("Inconnue"))]
        none: list[tuple[object, str]] = [(None, self.tr("Inconnu"))]
        self.choice("reason").set_options(options(listed))
        self.choice("family").set_options([*unknown, *options(SituationFamily)])
        self.choice("contract").set_options([*none, *options(ContractKind)])
        self.name_fields(
            {
                "ended_on": self.tr("Date de sortie"),
                "reason": self.tr("Motif"),
                "family": self.tr("Situation à la sortie"),
                "contract": self.tr("Contrat"),
                "label": self.tr("Intitulé"),
                "employer_name": self.tr("Employeur ou organisme"),
            },
            ("family", "contract", "label", "employer_name"),
        )
        self.note.setText(self.tr("Noter cette situation dans la fiche"))
        phases = [one for one in self._view.phases if one.ended_on is None]
        words = QCoreApplication.translate(
            "LeaveForm", "La sortie termine %n phase(s) en cours.", None, len(phases)
        )
        self.fields["ended_on"].set_note(words if phases else "")

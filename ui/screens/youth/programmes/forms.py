"""The forms of a programme: entering it, correcting or extending it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.programmes.checks import end_of_term
from services.programmes.page import PathwayView, ProgrammesPage
from services.programmes.rules import Edition
from services.youths.records.pathways import PathwayInput, edit_pathway, start_pathway
from services.youths.vocabulary import Programme
from ui.forms.codes import CodeChoice
from ui.screens.youth.programmes.rule_form import RuleForm
from ui.screens.youth.record_form import Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class EntryForm(RuleForm):
    """The entry in a programme."""

    def __init__(self, today: Callable[[], date], page: ProgrammesPage) -> None:
        self._editions = {one.code: one for one in page.open_editions}
        self._programmes = page.programmes
        super().__init__(
            {
                "programme": Field(CodeChoice()),
                "started_on": Field(DateField(today=today)),
                "signed_on": Field(DateField(today=today)),
                "planned_end_on": Field(DateField(today=today)),
                "exit_plan": Field(QLineEdit()),
            },
            today,
        )
        self.retranslate()
        self.choice("programme").set_value(next(iter(self._editions), None))
        self.choice("programme").currentIndexChanged.connect(self._note)
        start = self.fields["started_on"].editor
        assert isinstance(start, DateField)  # noqa: S101 - built so
        start.textChanged.connect(self._note)

    @override
    def name(self) -> str:
        return self.tr("Entrée dans un programme")

    @override
    def done_words(self) -> str:
        return self.tr("Entrée enregistrée.")

    @override
    def write(self, youth_id: int) -> Write:
        edition = self._chosen()
        is_own = edition.kind is Programme.OTHER and edition.code != Programme.OTHER.value
        data = PathwayInput(
            programme=edition.kind,
            other_code=edition.code if is_own else None,
            started_on=self.required_day("started_on"),
            signed_on=self.day("signed_on"),
            planned_end_on=self.day("planned_end_on"),
            exit_plan=self.text("exit_plan"),
            crossing_reason=self.reason(),
        )
        write = partial(start_pathway, youth_id=youth_id, data=data)
        return lambda desk: desk.run(write)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choice("programme").set_options(
            [(code, one.label) for code, one in self._editions.items()]
        )
        self.name_fields(
            {
                "programme": self.tr("Programme"),
                "started_on": self.tr("Début"),
                "signed_on": self.tr("Signature"),
                "planned_end_on": self.tr("Fin prévue"),
                "exit_plan": self.tr("Ce qui vient après"),
            },
            ("signed_on", "planned_end_on", "exit_plan"),
        )
        self._note()

    def _chosen(self) -> Edition:
        return self._editions[str(self.choice("programme").value())]

    def _note(self) -> None:
        """Say how far the programme may go, once its start is known."""
        editor = self.fields["started_on"].editor
        day = editor.value() if isinstance(editor, DateField) else None
        if self.choice("programme").value() is None:
            return
        edition = self._chosen()
        if day is not None:
            edition = self._programmes.nearest(edition.code, day) or edition
        last = None if day is None else end_of_term(edition, day, extended=False)
        text = self.tr("Au plus jusqu’au {day} sans prolongation.")
        note = "" if last is None else text.format(day=formatting.table_date(last))
        self.fields["planned_end_on"].set_note(note)


class CourseForm(RuleForm):
    """The days of a pathway, its extension and what comes after."""

    def __init__(self, today: Callable[[], date], view: PathwayView) -> None:
        self._view = view
        item = view.item
        super().__init__(
            {
                "planned_end_on": Field(DateField(today=today)),
                "extension_reason": Field(QLineEdit()),
                "exit_plan": Field(QLineEdit()),
                "signed_on": Field(DateField(today=today)),
                "started_on": Field(DateField(today=today)),
            },
            today,
        )
        self.retranslate()
        self.put_day("planned_end_on", item.planned_end_on)
        self.put_day("signed_on", item.signed_on)
        self.put_day("started_on", item.started_on)
        self.put_text("extension_reason", item.extension_reason)
        self.put_text("exit_plan", item.exit_plan)

    @override
    def name(self) -> str:
        return self.tr("{programme} : dates et suite").format(programme=self._view.label)

    @override
    def done_words(self) -> str:
        return self.tr("Parcours enregistré.")

    @override
    def draft_code(self) -> str:
        return f"course.{self._view.item.id:x}"

    @override
    def write(self, youth_id: int) -> Write:
        item = self._view.item
        data = PathwayInput(
            programme=item.programme,
            other_code=item.other_code,
            started_on=self.required_day("started_on"),
            signed_on=self.day("signed_on"),
            planned_end_on=self.day("planned_end_on"),
            extension_reason=self.text("extension_reason"),
            exit_plan=self.text("exit_plan"),
            crossing_reason=self.reason(),
        )
        write = partial(edit_pathway, pathway_id=item.id, version=item.version, data=data)
        return lambda desk: desk.run(write)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.name_fields(
            {
                "planned_end_on": self.tr("Fin prévue"),
                "extension_reason": self.tr("Motif de prolongation"),
                "exit_plan": self.tr("Ce qui vient après"),
                "signed_on": self.tr("Signature"),
                "started_on": self.tr("Début"),
            },
            ("planned_end_on", "extension_reason", "exit_plan", "signed_on"),
        )

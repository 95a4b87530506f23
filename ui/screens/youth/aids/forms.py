"""The form of an aid, from the request to the payment."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.aids.amounts import euros, parse_cents
from services.aids.page import AidItem, AidsPage, foreseen
from services.aids.records import AidInput, add_aid, edit_aid
from services.errors import ValidationError
from services.youths.vocabulary import AidStatus
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, notice_text, options
from ui.screens.youth.desk import Desk
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class AidForm(RecordForm):
    """An aid, from the request to the payment; a ceiling crossed is said and blocks nothing."""

    TABLE = "aid"

    def __init__(self, today: Callable[[], date], page: AidsPage, item: AidItem | None) -> None:
        self._page_shown, self._item = page, item
        self._has_shown = False
        fields = {
            "kind": Field(CodeChoice()),
            "amount": Field(QLineEdit()),
            "status": Field(CodeChoice()),
            "requested_on": Field(DateField(today=today)),
            "decided_on": Field(DateField(today=today)),
            "paid_on": Field(DateField(today=today)),
            "refusal": Field(CodeChoice()),
            "funder": Field(QLineEdit()),
            "purpose": Field(QLineEdit()),
            "pathway_id": Field(CodeChoice()),
            "project_id": Field(CodeChoice()),
        }
        super().__init__(fields, today)
        self.retranslate()
        self._fill()
        self.choice("status").currentIndexChanged.connect(self._show_days)
        self.choice("kind").currentIndexChanged.connect(self._warn)
        self._edit("amount").textChanged.connect(self._warn)
        self._show_days()
        self._warn()

    @override
    def about(self) -> int | None:
        return None if self._item is None else self._item.id

    @override
    def version(self) -> int | None:
        return None if self._item is None else self._item.version

    @override
    def name(self) -> str:
        return self.tr("Ajouter une aide") if self._item is None else self.tr("Suivre cette aide")

    @override
    def done_words(self) -> str:
        return self.tr("Aide enregistrée.")

    @override
    def write(self, youth_id: int) -> Write:
        data, item = self._typed(), self._item

        def run(desk: Desk) -> None:
            with desk.vault.database.write(desk.vault.actor) as session:
                if item is None:
                    add_aid(session, youth_id, data, today=desk.today)
                else:
                    edit_aid(session, item.id, item.version, data, today=desk.today)

        return run

    @override
    def retranslate(self) -> None:
        page = self._page_shown
        self.choice("kind").set_options(
            [(one.code, one.label) for one in page.rules.kinds.values()]
        )
        self.choice("status").set_options(options(AidStatus))
        self.choice("refusal").set_options(list(page.rules.refusals.items()))
        none: list[tuple[object, str]] = [(None, self.tr("Aucun"))]
        pathways = [
            (
                one.id,
                f"{capital(code_word(one.programme))}, {formatting.table_date(one.started_on)}",
            )
            for one in page.pathways
        ]
        self.choice("pathway_id").set_options([*none, *pathways])
        projects = [(one.id, one.title) for one in page.projects]
        self.choice("project_id").set_options([*none, *projects])
        self.name_fields(
            {
                "kind": self.tr("Nature de l’aide"),
                "amount": self.tr("Montant"),
                "status": self.tr("État"),
                "requested_on": self.tr("Demandée le"),
                "decided_on": self.tr("Décision le"),
                "paid_on": self.tr("Versée le"),
                "refusal": self.tr("Motif du refus"),
                "funder": self.tr("Financeur"),
                "purpose": self.tr("Objet"),
                "pathway_id": self.tr("Parcours concerné"),
                "project_id": self.tr("Projet financé"),
            },
            optional=("amount", "funder", "purpose", "pathway_id", "project_id"),
        )
        self.set_example("amount", f"1{formatting.NBSP}234,50")
        self.fields["purpose"].set_note(self.tr("Jamais de coordonnées bancaires."))

    def _fill(self) -> None:
        item = self._item
        requested = self.fields["requested_on"].editor
        assert isinstance(requested, DateField)  # noqa: S101 - built so
        if item is None:
            kinds = list(self._page_shown.rules.kinds)
            self.choice("kind").set_value(kinds[0] if kinds else None)
            self.choice("status").set_value(AidStatus.REQUESTED)
            requested.set_value(self._today())
            return
        for name in ("kind", "status", "refusal", "pathway_id", "project_id"):
            self.choice(name).set_value(getattr(item, name))
        for name in ("requested_on", "decided_on", "paid_on"):
            editor = self.fields[name].editor
            assert isinstance(editor, DateField)  # noqa: S101 - built so
            editor.set_value(getattr(item, name))
        for name in ("funder", "purpose"):
            self._edit(name).setText(getattr(item, name) or "")
        if item.amount_cents is not None:
            shown = euros(item.amount_cents).replace(formatting.NBSP, " ")
            self._edit("amount").setText(shown.replace(formatting.NNBSP, " "))

    def _typed(self) -> AidInput:
        status = self.choice("status").value()
        assert isinstance(status, AidStatus)  # noqa: S101 - one is always chosen
        amount = self.text("amount")
        return AidInput(
            kind=str(self.choice("kind").value() or ""),
            requested_on=self.required_day("requested_on"),
            amount_cents=None if amount is None else parse_cents("amount", amount),
            status=status,
            funder=self.text("funder"),
            purpose=self.text("purpose"),
            decided_on=self.day("decided_on"),
            paid_on=self.day("paid_on"),
            refusal=_code(self.choice("refusal").value()),
            pathway_id=_key(self.choice("pathway_id").value()),
            project_id=_key(self.choice("project_id").value()),
        )

    def _show_days(self) -> None:
        """Show the fields that the state asks for; a day just become needed is today."""
        status = self.choice("status").value()
        decided = status in (AidStatus.GRANTED, AidStatus.REFUSED, AidStatus.PAID)
        self.fields["decided_on"].setVisible(decided)
        self.fields["paid_on"].setVisible(status is AidStatus.PAID)
        self.fields["refusal"].setVisible(status is AidStatus.REFUSED)
        if self._has_shown:
            needed = {"decided_on": decided, "paid_on": status is AidStatus.PAID}
            for name, is_needed in needed.items():
                editor = self.fields[name].editor
                if is_needed and isinstance(editor, DateField) and editor.is_blank():
                    editor.set_value(self._today())
        self._has_shown = True

    def _warn(self) -> None:
        """Say, while it is typed, which rule the aid would cross, with its source."""
        text = self.text("amount")
        try:
            cents = None if text is None else parse_cents("amount", text)
        except ValidationError:
            cents = None  # said when it is saved
        kind = str(self.choice("kind").value() or "")
        besides = None if self._item is None else self._item.id
        found = foreseen(self._page_shown, kind, cents, self._today(), besides=besides)
        words = "\n".join(notice_text(notice) for notice in found)
        self.fields["amount"].set_note(words, "warning")

    def _edit(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        return editor


def _key(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _code(value: object) -> str | None:
    return value if isinstance(value, str) else None

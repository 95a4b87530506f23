"""A form whose rules may be crossed, with a reason."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.errors import AppError
from services.programmes.crossings import FIELD, RulesCrossedError
from ui.screens.youth.programmes.warnings_box import WarningsBox
from ui.screens.youth.record_form import RecordForm
from ui.widgets.field import Field


class RuleForm(RecordForm):
    """Saves at once when no rule is crossed; else says which, and asks why."""

    TABLE = "pathway"

    def __init__(self, fields: Mapping[str, Field], today: Callable[[], date]) -> None:
        super().__init__({**fields, FIELD: Field(QLineEdit())}, today)
        self.warnings = WarningsBox()
        self.layout_column.insertWidget(self.layout_column.count() - 1, self.warnings)
        self.fields[FIELD].hide()

    @override
    def tables(self) -> tuple[str, ...]:
        return (self.TABLE, "rule_crossing", "phase")

    @override
    def words_for(self, error: AppError) -> str:
        if not isinstance(error, RulesCrossedError):
            return super().words_for(error)
        self.warnings.show_warnings(error.warnings)
        self.fields[FIELD].show()
        return self.tr("Dites pourquoi, ou corrigez la saisie ; puis enregistrez.")

    def reason(self) -> str | None:
        """Return why rules are crossed; None when nothing was said."""
        return self.text(FIELD)

    @override
    def retranslate(self) -> None:
        self.fields[FIELD].set_label(self.tr("Motif, malgré la règle"))

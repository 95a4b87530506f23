"""The small form of an action: where it stands."""

from collections.abc import Callable
from datetime import date

from typing_extensions import override

from services.youths.items import ActionItem
from services.youths.vocabulary import ActionStatus
from ui.forms.codes import CodeChoice
from ui.forms.words import options
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import Wrapped

_OVER = (ActionStatus.DONE, ActionStatus.ABANDONED)


class ActionForm(RecordForm):
    """What was decided stays as decided; where it stands is corrected here."""

    TABLE = "action"

    def __init__(self, today: Callable[[], date], item: ActionItem) -> None:
        super().__init__(
            {"status": Field(CodeChoice()), "done_on": Field(DateField(today=today))}, today
        )
        self._item = item
        self.layout_column.insertWidget(0, Wrapped(item.title, "strong"))
        self.choice("status").currentIndexChanged.connect(self._follow)
        self.retranslate()
        self.choice("status").set_value(item.status)
        self.set_day("done_on", item.done_on)
        self._follow()

    @override
    def name(self) -> str:
        return self.tr("Corriger une action")

    @override
    def done_words(self) -> str:
        return self.tr("Action enregistrée.")

    @override
    def draft_code(self) -> str:
        return f"a.{self._item.id:x}"

    @override
    def write(self, youth_id: int) -> Write:
        item, status = self._item, self.choice("status").value()
        assert isinstance(status, ActionStatus)  # noqa: S101 - always chosen
        done_on = self.day("done_on") if status in _OVER else None
        return lambda desk: desk.set_action(item.id, item.version, status, done_on)

    @override
    def undo(self) -> Write:
        item = self._item
        return lambda desk: desk.set_action(item.id, item.version + 1, item.status, item.done_on)

    def _follow(self) -> None:
        self.fields["done_on"].setVisible(self.choice("status").value() in _OVER)

    @override
    def retranslate(self) -> None:
        self.choice("status").set_options(options(ActionStatus))
        self.name_fields(
            {"status": self.tr("Où elle en est"), "done_on": self.tr("Faite ou abandonnée le")},
            ("done_on",),
        )

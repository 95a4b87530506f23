"""The tab of the aids: what was asked for, the totals, the amounts to check, the projects."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from services.aids.page import AidItem, AidsPage, aids_of
from services.aids.projects import ProjectRow, tag_youth, untag_events
from services.errors import AppError
from services.tasks import TaskContext
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.forms.words import notice_text
from ui.item_models.at_hand import RowsModel
from ui.screens.youth.aids.forms import AidForm
from ui.screens.youth.aids.project_forms import ProjectForm, TagForm
from ui.screens.youth.aids.side_cards import AmountsCard, ProjectsCard, TotalsCard
from ui.screens.youth.aids.words import columns, say_item
from ui.screens.youth.desk import Desk
from ui.screens.youth.inline_form import InlineForm
from ui.screens.youth.record_form import RecordForm
from ui.screens.youth.section import Section
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.columns import Columns
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_table import FittedTable
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col

_SIDE_BY_SIDE = 1080
_LABEL = 1


class AidsSection(Section):
    """Warns with the rule and its source; blocks nothing, and holds no bank detail."""

    TABLES = frozenset({"aid", "funding_project", "youth_project", "event_project", "rule_text"})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._page: YouthPage | None = None
        self._aids: AidsPage | None = None
        self.add = Button("", icon="plus", compact=True)
        self.edit = Button("", icon="pen-line", compact=True)
        self.header = SectionHeader("", "", self.edit, self.add)
        self.model: RowsModel[AidItem] = RowsModel(columns(), say_item)
        self.table = FittedTable(_LABEL)
        self.table.setModel(self.model)
        self.notice = Wrapped("", "small", "warning")
        self.empty = EmptyState("wallet")
        self.form = InlineForm(context)
        self.totals, self.amounts, self.projects = TotalsCard(), AmountsCard(), ProjectsCard()
        card = Card(
            box(col(self.header, margins=(16, 6, 16, 0))),
            self.table,
            self.empty,
            box(col(self.notice, margins=(16, 4, 16, 6))),
            margins=(1, 6, 1, 6),
        )
        side_by_side = Columns(
            (box(col(self.form, card, None, gap=12)), 7),
            (box(col(self.totals, self.projects, self.amounts, None, gap=12)), 4),
            under=_SIDE_BY_SIDE,
        )
        self.setLayout(col(side_by_side))
        self._connect()
        self._retranslate()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("AidsSection", "Aides")

    @override
    def show_person(self, page: YouthPage) -> None:
        if self._page is None or self._page.id != page.id:
            self._aids = None
            self.form.close_form()
        self._page = page
        youth_id, context = page.id, self.context
        today = context.today()

        def read(_task: TaskContext) -> AidsPage:
            with context.database.read(context.actor) as session:
                return aids_of(session, youth_id, today=today)

        self.load(read, self._show_aids)

    @override
    def focus_task(self) -> None:
        target = self.table if self.model.rows() else self.add
        target.setFocus()

    @override
    def can_leave(self) -> bool:
        return self.form.may_leave()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if self.form.form is not None:
            return {"save": self.form.save, "validate": self.form.save}
        return {"edit": self.edit_aid} if self._may_write() else {}

    def _show_aids(self, aids: AidsPage) -> None:
        kept = self.current()
        self._aids = aids
        self.model.replace(aids.items)
        keys = [item.id for item in aids.items]
        if keys:
            known = kept is not None and kept.id in keys
            self.table.selectRow(keys.index(kept.id) if known and kept is not None else 0)
        self.table.setVisible(bool(keys))
        self.empty.setVisible(not keys)
        self.totals.show_totals(aids.totals)
        self.amounts.show_rules(aids.rules, aids.amounts)
        may_manage = self.context.may("agency.manage")
        self.projects.show_projects(aids, may_write=self._may_write(), may_manage=may_manage)
        self.add.setVisible(self._may_write())
        self._show_choice()
        self._retranslate()

    def current(self) -> AidItem | None:
        """Return the aid chosen."""
        return self.model.row_at(self.table.currentIndex().row())

    @Slot()
    def add_aid(self) -> None:
        """Open the form of a new aid."""
        if self._aids is not None and self._may_write():
            self._open(AidForm(self.context.today, self._aids, None))

    @Slot()
    def edit_aid(self) -> None:
        """Open the form of the aid chosen."""
        item = self.current()
        if item is not None and self._aids is not None and self._may_write():
            self._open(AidForm(self.context.today, self._aids, item))

    @Slot()
    def add_project(self) -> None:
        """Open the form of a project of the agency."""
        self._open(ProjectForm(self.context.today))

    @Slot()
    def tag(self) -> None:
        """Open the form that puts the person under a project."""
        if self._aids is not None and self._may_write():
            self._open(TagForm(self.context.today, self._aids))

    @Slot(object)
    def untag(self, project: ProjectRow) -> None:
        """Take the person, and their meetings, out of a project."""
        if self._page is None or self._aids is None or not self._may_write():
            return
        context, youth_id = self.context, self._page.id
        kept = [one.id for one, _meetings in self._aids.own_projects if one.id != project.id]

        def run(_task: TaskContext) -> None:
            with context.database.write(context.actor) as session:
                untag_events(session, youth_id, project.id)
                tag_youth(session, youth_id, kept)

        context.tasks.start(run, on_success=self._on_untagged, on_error=self._on_refused)

    @Slot(object)
    def _on_untagged(self, _nothing: object) -> None:
        self.context.navigator.say(self.tr("Projet retiré de cette fiche."))
        self.context.bus.announce("youth_project")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.context.navigator.say(translate_error(error), tone="warning")
        else:
            self.context.tasks.unhandled_error.emit(error)

    @Slot(object)
    def _on_saved(self, form: RecordForm) -> None:
        self.context.navigator.say(form.done_words())
        self.context.bus.announce(form.TABLE)
        self.commands_changed.emit()
        self.focus_task()

    @Slot()
    def _on_left(self) -> None:
        self.commands_changed.emit()
        self.focus_task()

    def _open(self, form: RecordForm) -> None:
        if self._page is not None and self.form.may_leave():
            self.form.start(form, Desk(self.context.vault, self.context.today()), self._page.id)
            self.commands_changed.emit()

    @Slot()
    def _show_choice(self) -> None:
        item = self.current()
        words = "" if item is None else "\n".join(notice_text(one) for one in item.notices)
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        self.edit.setVisible(item is not None and self._may_write())

    def _may_write(self) -> bool:
        is_ours = self._page is not None and bool(self._page.editable)
        return is_ours and self.context.may("aid.write")

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_aid)
        self.edit.clicked.connect(self.edit_aid)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._show_choice)
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._on_left)
        self.projects.tag_wanted.connect(self.tag)
        self.projects.untag_wanted.connect(self.untag)
        self.projects.new_wanted.connect(self.add_project)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.edit_aid()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def _retranslate(self) -> None:
        self.header.set_title(self.tr("Aides"))
        self.add.setText(self.tr("Ajouter une aide"))
        self.edit.setText(self.tr("Suivre cette aide"))
        self.table.setAccessibleName(self.tr("Aides demandées"))
        self.empty.set_texts(
            self.tr("Aucune aide n’est notée."),
            self.tr("Notez une demande dès qu’elle part : la décision et le versement suivront."),
        )
        self.model.retranslate()

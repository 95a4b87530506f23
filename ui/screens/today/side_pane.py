"""What is left: drafts, tasks, deadlines, files to erase, and the caseload in figures."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from services import formatting
from services.carry_over.ticking import Waiting
from services.tasks import TaskContext
from services.today import Day, Deadline, OpenDraft, Tallies, Task
from services.youths.records.actions import set_action_status
from services.youths.vocabulary import ActionStatus
from ui.context import ScreenContext
from ui.forms.day_rows import DayList, DayRow, named_block
from ui.forms.draft_places import draft_name, open_draft
from ui.screens.today import words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row

_FILES_SHOWN = 3
_TASKS_SHOWN = 5
_GROUPS = ("drafts", "deadlines", "carry", "tasks", "all")


class SidePane(QWidget):
    """Groups that show when they hold something; drafts always, since none is good news."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.drafts: DayList[OpenDraft] = DayList(
            lambda one: (one.form, one.youth_id), self._draft_row
        )
        self.tasks: DayList[Task] = DayList(lambda one: one.action_id, self._task_row)
        self.deadlines: DayList[Deadline] = DayList(
            lambda one: (one.youth_id, one.about, one.message, one.on), self._deadline_row
        )
        self._day: Day | None = None
        self._is_whole = False  # every task was asked for
        self._all_tasks = Button("", "ghost", "chevron-down", compact=True)
        self._all_tasks.clicked.connect(self._show_all_tasks)
        self.carry_over: DayList[Waiting] = DayList(lambda _one: "carry_over", self._carry_row)
        self._no_draft = box(col(margins=(12, 8, 12, 8)))
        self._caseload = col(gap=4)
        self._titles = {name: SectionHeader() for name in _GROUPS}
        self._groups = {
            "drafts": self._group("drafts", Card(self.drafts, self._no_draft, gap=0, pad=4)),
            "deadlines": self._group("deadlines", Card(self.deadlines, gap=0, pad=4)),
            "carry": self._group("carry", Card(self.carry_over, gap=0, pad=4)),
            "tasks": self._group("tasks", Card(self.tasks, self._all_tasks, gap=0, pad=4)),
            "all": self._group("all", Card(self._caseload, pad=16)),
        }
        self.setLayout(col(*self._groups.values(), None, gap=16))

    def show_day(self, day: Day) -> None:
        """Show what is left."""
        self._day = day
        deadlines = (*day.deadlines, *day.retention[:_FILES_SHOWN])
        self.drafts.show_values(day.drafts)
        self.drafts.setVisible(bool(day.drafts))
        self._show_no_draft(not day.drafts)
        self._show_tasks(day.tasks, _TASKS_SHOWN)
        self.deadlines.show_values(deadlines)
        self._name("drafts", self.tr("À terminer"), day.drafts)
        self._name("tasks", self.tr("Tâches"), day.tasks)
        self._name("deadlines", self.tr("Échéances"), (*day.deadlines, *day.retention))
        self._name("all", self.tr("Mon portefeuille"), ())
        self._groups["tasks"].setVisible(bool(day.tasks))
        self._groups["deadlines"].setVisible(bool(deadlines))
        waiting = day.to_carry_over
        is_late = waiting is not None and waiting.lines > 0
        self.carry_over.show_values([waiting] if waiting is not None and is_late else [])
        self._name("carry", self.tr("À reporter dans I-MILO"), ())
        self._groups["carry"].setVisible(is_late)
        self._groups["all"].setVisible(day.tallies.followed > 0)
        self._show_caseload(day.tallies)

    def _show_tasks(self, tasks: Sequence[Task], most: int) -> None:
        kept = len(tasks) if self._is_whole else most
        self.tasks.show_values(tasks[:kept])
        hidden = len(tasks) - min(kept, len(tasks))
        self._all_tasks.setText(
            QCoreApplication.translate("SidePane", "Voir %n autre(s) tâche(s)", None, hidden)
        )
        self._all_tasks.setVisible(hidden > 0)

    @Slot()
    def _show_all_tasks(self) -> None:
        if self._day is not None:
            self._is_whole = True
            self._show_tasks(self._day.tasks, len(self._day.tasks))
            self.tasks.focus_at(_TASKS_SHOWN)

    def _group(self, name: str, card: Card) -> QWidget:
        return box(col(self._titles[name], card, gap=8))

    def _name(self, name: str, title: str, items: Sequence[object]) -> None:
        self._titles[name].set_title(title, str(len(items)) if items else "")

    def _draft_row(self, draft: OpenDraft) -> DayRow:
        name = draft_name(draft.form, draft.name)
        saved = formatting.date_and_time(draft.saved_at.astimezone())
        found = self._line("pen-line", name, saved)
        navigator = self._context.navigator
        found.opened.connect(partial(open_draft, navigator, draft.form, draft.youth_id))
        return found

    def _task_row(self, task: Task) -> DayRow:
        today = self._context.today()
        late = (today - task.due_on).days
        due = (
            self.tr("{name} · {days} de retard").format(name=task.name, days=formatting.days(late))
            if late > 0
            else self.tr("{name} · pour le {day}").format(
                name=task.name, day=formatting.long_date(task.due_on)
            )
        )
        found = self._line("list-checks", task.title, due, partial(self._task_answers, task))
        found.opened.connect(partial(self._open, task.youth_id))
        found.key_pressed.connect(lambda key: self._finish(task) if key == " " else None)
        return found

    def _task_answers(self, task: Task) -> QWidget:
        done = Button(self.tr("Faite"), icon="check", compact=True)
        done.set_tip(self.tr("Espace"))
        done.clicked.connect(partial(self._finish, task))
        return box(row(done, None))

    def _deadline_row(self, deadline: Deadline) -> DayRow:
        icon = "calendar-clock" if deadline.about else "shield-check"
        found = self._line(icon, deadline.name, words.deadline(deadline))
        found.opened.connect(partial(self._open, deadline.youth_id))
        return found

    def _carry_row(self, waiting: Waiting) -> DayRow:
        lines = QCoreApplication.translate("SidePane", "%n ligne(s) à saisir", None, waiting.lines)
        people = QCoreApplication.translate("SidePane", "%n dossier(s)", None, waiting.people)
        found = self._line("copy", lines, people)
        found.opened.connect(lambda: self._context.navigator.go("carry_over"))
        return found

    def _line(
        self, icon: str, title: str, under: str, answers: Callable[[], QWidget] | None = None
    ) -> DayRow:
        line = row(
            box(col(2, Icon(icon, "ink_3", 18), None)), (named_block(title, under), 1), gap=10
        )
        found = DayRow(line, answers=answers, indent=28)
        found.setAccessibleName(f"{title}, {under}")
        return found

    def _finish(self, task: Task) -> None:
        def undo() -> None:
            self._set_status(task, task.version + 1, ActionStatus.TO_DO, lambda: None)

        said = self.tr("Tâche faite : {title}").format(title=task.title)
        self._set_status(
            task,
            task.version,
            ActionStatus.DONE,
            lambda: self._context.navigator.say(said, undo=undo),
        )

    def _set_status(
        self, task: Task, version: int, status: ActionStatus, then: Callable[[], None]
    ) -> None:
        database, actor, today = (
            self._context.database,
            self._context.actor,
            self._context.today(),
        )

        def run(_task: TaskContext) -> Callable[[], None]:
            with database.write(actor) as session:
                set_action_status(session, task.action_id, version, status, today=today)
            return then

        self._context.tasks.start(run, on_success=self._on_done, on_error=self._on_refused)

    @Slot(object)
    def _on_done(self, then: Callable[[], None]) -> None:
        self._context.bus.announce("action")
        then()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._context.say_refusal(error)

    def _show_no_draft(self, shown: bool) -> None:
        layout = self._no_draft.layout()
        if layout is not None:
            clear(layout)
            words_ = named_block(
                self.tr("Aucun brouillon"), self.tr("Tout est enregistré et validé")
            )
            layout.addWidget(box(row(Icon("circle-check", "ink_3", 18), (words_, 1), gap=10)))
        self._no_draft.setVisible(shown)

    def _show_caseload(self, tallies: Tallies) -> None:
        clear(self._caseload)
        contacted, followed = tallies.contacted_this_month, tallies.followed
        share = formatting.share(contacted, followed, 0) if followed else ""
        lines = [
            (followed, self.tr("jeunes suivis"), ""),
            (contacted, self.tr("contactés ce mois-ci"), share),
            (tallies.in_cej, self.tr("en CEJ"), ""),
            (tallies.without_next_step, self.tr("sans étape suivante"), ""),
        ]
        for value, text, beside in lines:
            if value:
                figure = Label(formatting.number(value), "h3")
                self._caseload.addLayout(
                    row(figure, (Wrapped(text, "second"), 1), Label(beside, "caption"), gap=8)
                )

    def _open(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

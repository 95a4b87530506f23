"""The obligation to train of the 16-18: what goes on, the nearest deadline first; whom to ask."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.compulsory import Case, open_cases
from services.compulsory_rules import CompulsoryRules, of_agency
from services.compulsory_search import ToCheck, to_check
from services.formatting import spaced
from services.signals.meeting import scope_of
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.signals.case_form import CaseForm
from ui.forms.signals.case_row import CaseRow, ToCheckRow
from ui.forms.signals.rows import RowChain
from ui.screens.team.scope import Scope
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll

TABLES: Final = frozenset({"youth", "situation", "pathway", "compulsory_follow_up"})
MOST_SHOWN: Final = 60
_ADDRESS: Final = spaced(" : http")  # of a source: the words are enough, the tip has it all


@dataclass(frozen=True, slots=True)
class Read:
    """What the page shows."""

    number: int
    cases: tuple[Case, ...]
    people: tuple[ToCheck, ...]
    rules: CompulsoryRules


class ObligationPage(QWidget):
    """The second tab of the meeting.

    Signals:
        form_wanted: A form to fill, and whom it is about.
    """

    form_wanted = Signal(object, str)  # AnswerForm

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._scope = Scope()
        self._asked = 0
        self._read: Read | None = None
        self._chain = RowChain()
        self._rule = Wrapped("", "small")
        self._cases_title, self._people_title = SectionHeader(), SectionHeader()
        self._people_note = Wrapped("", "second")
        self._cases, self._people = col(gap=0), col(gap=0)
        self._no_case, self._nobody = EmptyState("circle-check"), EmptyState("circle-check")
        self._build()
        self._retranslate()

    def set_scope(self, scope: Scope) -> None:
        """Show the people of a site and an adviser."""
        self._scope = scope
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the cases again."""
        self._asked += 1
        number, context = self._asked, self._context
        scope, today = scope_of(self._scope.site_id, self._scope.adviser_id), context.today()

        def load(_task: TaskContext) -> Read:
            with context.database.read(context.actor) as session:
                return Read(
                    number,
                    open_cases(session, today, scope=scope),
                    to_check(session, today, scope=scope),
                    of_agency(session),
                )

        context.tasks.start(load, on_success=self._on_read)

    def focus_task(self) -> None:
        """Put the focus on the nearest deadline."""
        self._chain.focus()

    @Slot(object)
    def _on_read(self, read: Read) -> None:
        if read.number != self._asked:
            return
        place = self._chain.place()
        self._read = read
        self._show(read)
        if place is not None:
            self._chain.focus(place)

    def _show(self, read: Read) -> None:
        for layout in (self._cases, self._people):
            clear(layout)
        today, met_by = self._context.today(), _labels(read.rules)
        cases = [CaseRow(one, met_by, title=one.name) for one in read.cases[:MOST_SHOWN]]
        people = [ToCheckRow(one, today) for one in read.people[:MOST_SHOWN]]
        for case_row in cases:
            self._add(self._cases, case_row)
            case = case_row.case
            case_row.opened.connect(partial(self._open, case.youth_id))
            case_row.edit_wanted.connect(partial(self._edit, case))
        for person_row in people:
            self._add(self._people, person_row)
            person = person_row.person
            person_row.opened.connect(partial(self._open, person.youth_id))
            person_row.start_wanted.connect(partial(self._start, person))
        for layout, count in ((self._cases, len(read.cases)), (self._people, len(read.people))):
            self._say_rest(layout, count - MOST_SHOWN)
        self._chain.restart([*cases, *people])
        self._no_case.setVisible(not cases)
        self._nobody.setVisible(not people)
        self._write_titles(read)

    def _add(self, layout: QVBoxLayout, made: QWidget) -> None:
        if layout.count():
            layout.addWidget(line())
        layout.addWidget(made)

    def _open(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    def _edit(self, case: Case) -> None:
        if self._read is not None:
            form = CaseForm(self._context, case.youth_id, case, _labels(self._read.rules))
            self.form_wanted.emit(form, case.name)

    def _start(self, person: ToCheck) -> None:
        if self._read is not None:
            form = CaseForm(self._context, person.youth_id, None, _labels(self._read.rules))
            self.form_wanted.emit(form, person.name)

    def _say_rest(self, layout: QVBoxLayout, rest: int) -> None:
        if rest > 0:
            text = QCoreApplication.translate(
                "ObligationPage",
                "et %n autre(s) : choisissez un site ou un portefeuille",
                None,
                rest,
            )
            layout.addWidget(box(col(Label(text, "caption"), margins=(16, 8, 16, 8))))

    def _write_titles(self, read: Read) -> None:
        rules = read.rules
        self._rule.setText(
            self.tr(
                "De {first} ans à la veille des {last} ans. Sans solution {months} après le"
                " constat, le président du conseil départemental est informé. Source : {source}"
            ).format(
                first=rules.from_age,
                last=rules.before_age,
                months=formatting.months(rules.delay_months),
                source=rules.delay_source.partition(_ADDRESS)[0],
            )
        )
        self._rule.setToolTip(rules.delay_source)
        self._cases_title.set_title(self.tr("Suivis ouverts"), _count(len(read.cases)))
        self._people_title.set_title(self.tr("À vérifier"), _count(len(read.people)))

    def _build(self) -> None:
        inside = box(
            col(
                self._cases_title,
                Card(self._cases, self._no_case, gap=0, pad=4),
                12,
                self._people_title,
                self._people_note,
                Card(self._people, self._nobody, gap=0, pad=4),
                None,
                gap=6,
                margins=(0, 4, 0, 16),
            )
        )
        self.setLayout(
            col(row(Icon("info", "ink_3", 16), (self._rule, 1), gap=6), (scroll(inside), 1), gap=10)
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._read is not None:
                self._show(self._read)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._cases_title.set_title(self.tr("Suivis ouverts"))
        self._people_title.set_title(self.tr("À vérifier"))
        self._people_note.setText(
            self.tr(
                "Ces personnes ont l’âge de l’obligation et rien de connu ne la remplit. Leur"
                " situation est peut-être seulement inconnue : demandez-la avant tout."
            )
        )
        self._no_case.set_texts(
            self.tr("Aucun suivi ouvert"),
            self.tr("Un suivi s’ouvre depuis la liste ci-dessous ou depuis la fiche."),
        )
        self._nobody.set_texts(
            self.tr("Personne à vérifier"),
            self.tr("Les 16-18 ans de cette sélection ont une situation connue."),
        )


def _labels(rules: CompulsoryRules) -> dict[str, str]:
    return {code: one.label for code, one in rules.met_by.items()}


def _count(number: int) -> str:
    return formatting.number(number) if number else ""

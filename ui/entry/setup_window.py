"""The first run: six steps from nothing to an encrypted database."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random, SystemRandom

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from services.accounts import AccountInput, AgencyInput
from services.errors import AppError, ValidationError
from services.reference.lists import ReferenceLists
from ui.background import TaskRunner
from ui.entry.account_step import AccountStep
from ui.entry.agency_step import AgencyStep
from ui.entry.frame import EntryWindow
from ui.entry.password_step import PasswordStep
from ui.entry.ready_step import ReadyStep
from ui.entry.sheet_step import SheetStep
from ui.entry.sites_step import SitesStep
from ui.entry.step import Step
from ui.entry.step_list import StepList
from ui.entry.wake import WakePanel
from ui.translation import translate_error
from ui.widgets.question import Question


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What was typed in the first four steps."""

    agency: AgencyInput
    account: AccountInput
    password: str = field(repr=False)


class SetupWindow(EntryWindow):
    """Asks, one subject at a time; somebody else creates the database and tells.

    Attributes:
        steps: The six pages, in order.
        step_list: The same, as the side shows them.
    """

    create_requested = Signal(object)  # SetupAnswers
    finished = Signal()  # the sheet is safe, open the program
    left = Signal()  # the first button of the first step: log in, or open a database
    other_place_requested = Signal()  # the folder cannot be written

    def __init__(
        self,
        tasks: TaskRunner,
        references: ReferenceLists | None = None,
        random: Random | None = None,
        *,
        from_login: bool = False,
    ) -> None:
        """Make the window.

        Args:
            tasks: Where the strength of the password and the PDF are worked out.
            references: To propose communes; without it, they are not asked for.
            random: Draws the groups to copy back.
            from_login: The first step goes back to the login; else it offers to open a
                database that exists already.
        """
        self.step_list = StepList()
        super().__init__(WakePanel(self.step_list), width=660, side_share=0.29)
        self.agency = AgencyStep(from_login=from_login)
        self.sites = SitesStep(tasks, references)
        self.account = AccountStep()
        self.password = PasswordStep(self._own_words, tasks)
        self.sheet = SheetStep(tasks, random or SystemRandom())
        self.ready = ReadyStep()
        self.steps: tuple[Step, ...] = (
            self.agency, self.sites, self.account, self.password, self.sheet, self.ready,
        )  # fmt: skip
        self.add_pages(self.steps)
        for step in self.steps:
            step.advanced.connect(self._on_advanced)
            step.withdrawn.connect(self._on_withdrawn)
        self.agency.left.connect(self.left)
        self.password.failure.button.clicked.connect(self.other_place_requested)
        self._position = 0
        self._retranslate()
        self._go_to(0)

    def step(self) -> Step:
        """Return the step shown."""
        return self.steps[self._position]

    def answers(self) -> SetupAnswers:
        """Return what was typed so far."""
        name, code = self.agency.agency_name(), self.agency.agency_code()
        return SetupAnswers(
            AgencyInput(code, name, self.sites.sites()),
            self.account.account(),
            self.password.password.text(),
        )

    def show_refusal(self, error: AppError) -> None:
        """Say why nothing was created, under the field to blame when there is one."""
        self.set_busy(False)
        sentence = translate_error(error)
        if isinstance(error, ValidationError):
            for position, step in enumerate(self.steps):
                if error.field in _FIELDS_OF[position]:
                    self._go_to(position)
                    step.point_at(error.field, sentence)
                    return
        self.password.failure.say(sentence, self.tr("Choisir un autre emplacement…"))

    @override
    def set_busy(self, busy: bool) -> None:
        self.password.next.set_busy(busy)

    def show_created(self, code: str, made_on: date, path: Path) -> None:
        """Go on to the recovery sheet: the database is there."""
        answers = self.answers()
        self.password.forget()
        self.sheet.show_code(code, answers.agency.name, made_on)
        self.ready.show_outcome(answers.agency.name, answers.account.login, path)
        self._go_to(self.steps.index(self.sheet))

    @override
    def may_close(self) -> bool:
        if self.password.next.is_busy():
            return False  # the code of what is being made must be seen first
        if self.step() is not self.sheet:
            return True
        question = Question(
            self,
            self.tr("Fermer sans avoir mis le code de secours à l’abri ?"),
            self.tr(
                "Il ne sera plus jamais affiché. Votre mot de passe ouvrira la base ; s’il se perd,"
                " personne ne pourra plus la lire."
            ),
            go_on=self.tr("Fermer sans le code"),
            stay=self.tr("Rester ici"),
            destroys=True,
        )
        return question.exec() == QDialog.DialogCode.Accepted

    def _own_words(self) -> tuple[str, ...]:
        answers = self.answers()
        return (*answers.agency.words, *answers.account.words)

    def _go_to(self, position: int) -> None:
        self._position = position
        self.step_list.set_current(position)
        self._band.set_line(self.step_list.sentence())
        self._write_note()
        self.show_page(self.steps[position])

    @Slot()
    def _on_advanced(self) -> None:
        step = self.step()
        if step.next.is_busy() or not step.check():
            return
        step.failure.say("")
        if step is self.password:
            self.create_requested.emit(self.answers())
        elif step is self.ready:
            step.next.set_busy(True)
            self.finished.emit()
        else:
            self._leave(step)
            self._go_to(self._position + 1)

    def _leave(self, step: Step) -> None:
        if step is self.agency:
            self.sites.propose(self.agency.agency_name())
        elif step is self.sheet:
            self.sheet.forget()
        elif step is self.account:
            self.password.password.ask_again()

    @Slot()
    def _on_withdrawn(self) -> None:
        step = self.step()
        if 0 < self._position <= self.steps.index(self.password) and not step.next.is_busy():
            self._go_to(self._position - 1)

    def _write_note(self) -> None:
        if self.step() in (self.sheet, self.ready):
            note = self.tr("La base est créée et chiffrée, sur cet ordinateur.")
        else:
            note = self.tr(
                "Aucune donnée n’est encore enregistrée. Vous pouvez revenir en arrière."
            )
        self._side.set_words(self.tr("Première installation"), note)

    @override
    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Première installation"))
        self.step_list.set_names(
            (
                self.tr("Structure"),
                self.tr("Sites"),
                self.tr("Premier compte"),
                self.tr("Mot de passe"),
                self.tr("Feuille de secours"),
                self.tr("Prêt"),
            )
        )
        self._band.set_line(self.step_list.sentence())
        self._write_note()


# Names services give to the fields of each step.
_FIELDS_OF = (
    frozenset({"name", "code"}),
    frozenset({"site", "region"}),
    frozenset({"first_name", "last_name", "login", "roles"}),
    frozenset({"password"}),
    frozenset[str](),
    frozenset[str](),
)

"""The lines of the obligation to train: a case, or somebody to be asked."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from services import formatting
from services.compulsory import Case
from services.compulsory_search import ToCheck
from ui.forms.signals.rows import AnswerRow
from ui.forms.signals.words import STAGE_TONES, case_lines, stage_text
from ui.forms.words import capital, code_word, joined
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class CaseRow(AnswerRow):
    """One case: where it stands, its dates, what is missing.

    Signals:
        edit_wanted: Complete it.
    """

    edit_wanted = Signal()

    def __init__(self, case: Case, met_by: Mapping[str, str], *, title: str = "") -> None:
        self.case = case
        self.edit = Button("", icon="pen-line", compact=True)
        self.open_button = Button("", icon="arrow-right", compact=True)
        stage = stage_text(case)
        first, second = case_lines(case, met_by.get(case.dates.met_by or ""))
        translate = QCoreApplication.translate
        adviser = case.adviser or translate("obligation", "sans référent")
        about = translate("obligation", "référent : {adviser}").format(adviser=adviser)
        words = col(
            *([Wrapped(title, "strong")] if title else []),
            Wrapped(first, "" if title else "strong"),
            Wrapped(second, "small"),
            *([Wrapped(about, "caption")] if title else []),
            gap=2,
        )
        chip = Chip(stage, *STAGE_TONES[case.stage])
        answers = (self.open_button, self.edit) if title else (self.edit,)
        super().__init__(row((words, 1), col(chip, None), gap=12), answers=answers)
        self.edit.setText(translate("obligation", "Compléter le suivi…"))
        self.open_button.setText(translate("obligation", "Ouvrir la fiche"))
        reason = translate("obligation", "Ce dossier est suivi par une autre personne.")
        self.edit.set_available(case.may_write, reason)
        self.edit.clicked.connect(self.edit_wanted)
        self.open_button.clicked.connect(self.opened)
        self.setAccessibleName(". ".join(part for part in (title, stage, first, second) if part))


class ToCheckRow(AnswerRow):
    """Somebody of the age whose situation is to be asked.

    Signals:
        start_wanted: Open a case.
    """

    start_wanted = Signal()

    def __init__(self, person: ToCheck, today: date) -> None:
        self.person = person
        self.open_button = Button("", icon="arrow-right", compact=True)
        self.start = Button("", icon="plus", compact=True)
        translate = QCoreApplication.translate
        if person.family is None:
            known = translate("obligation", "Situation inconnue")
        else:
            known = capital(code_word(person.family))
        since = translate("obligation", "depuis le {day}")
        when = (
            None if person.since is None else since.format(day=formatting.table_date(person.since))
        )
        adviser = person.adviser or translate("obligation", "sans référent")
        followed = translate("obligation", "référent : {adviser}").format(adviser=adviser)
        facts = joined(formatting.age(person.birth_date, today), known, when)
        words = col(
            Wrapped(person.name, "strong"),
            Wrapped(facts, "small"),
            Wrapped(followed, "caption"),
            gap=2,
        )
        super().__init__(row((words, 1), gap=12), answers=(self.open_button, self.start))
        self.open_button.setText(translate("obligation", "Ouvrir la fiche"))
        self.start.setText(translate("obligation", "Ouvrir un suivi…"))
        reason = translate("obligation", "Ce dossier est suivi par une autre personne.")
        self.start.set_available(person.may_write, reason)
        self.start.clicked.connect(self.start_wanted)
        self.open_button.clicked.connect(self.opened)
        self.setAccessibleName(joined(person.name, facts))

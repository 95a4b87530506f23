"""Situations: those under way and to come, then those behind, each to correct in place."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.tasks import TaskContext
from services.youths.items import SituationItem
from services.youths.page import YouthPage
from services.youths.proofs.state import ProofItem, ProofState, state_of
from services.youths.vocabulary import Proof, SituationFamily, SituationState
from ui.context import ScreenContext
from ui.forms.words import capital, code_word, joined
from ui.screens.youth.record_wishes import EndSituation, ProveSituation
from ui.screens.youth.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row

ICONS = {
    SituationFamily.JOB: "briefcase-business",
    SituationFamily.WORK_STUDY: "graduation-cap",
    SituationFamily.TRAINING: "book-open",
    SituationFamily.SCHOOL: "book-open",
    SituationFamily.IMMERSION: "building-2",
    SituationFamily.VOLUNTEERING: "hand-heart",
    SituationFamily.JOB_SEEKER: "search",
}


class SituationsSection(Section):
    """A line a situation: what, when, where, and whether it was proven."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"situation", "proof_seen", "employer", "youth", "rule_text"}
    )

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.add = Button("", icon="plus")
        self._now_header = SectionHeader("", "", self.add)
        self._past_header = SectionHeader()
        self._now, self._past = col(gap=10), col(gap=10)
        self._past_card = Card(self._past_header, box(self._past), gap=10)
        self.setLayout(
            col(Card(self._now_header, box(self._now), gap=10), self._past_card, None, gap=16)
        )
        self._may_write = self._may_prove = False
        self.add.clicked.connect(lambda: self.form_wanted.emit("situation"))

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("SituationsSection", "Situations")

    @override
    def show_person(self, page: YouthPage) -> None:
        self._may_write = bool(page.editable) and self.context.may("situation.write")
        self._may_prove = bool(page.editable) and self.context.may("proof.write")
        database, actor, today = self.context.database, self.context.actor, self.context.today()

        def read(_task: TaskContext) -> ProofState:
            with database.read(actor) as session:
                return state_of(session, page.id, today=today)

        self.load(read, self._show_state)

    @override
    def focus_task(self) -> None:
        self.add.setFocus()

    def _show_state(self, state: ProofState) -> None:
        over = [one for one in state.situations if one.state is SituationState.ENDED]
        others = [one for one in state.situations if one.state is not SituationState.ENDED]
        self.add.setText(self.tr("Ajouter une situation"))
        self.add.setVisible(self._may_write)
        self._now_header.set_title(self.tr("En cours et à venir"), _count(others))
        self._past_header.set_title(self.tr("Passées"), _count(over))
        self._past_card.setVisible(bool(over))
        self._fill(self._now, others, state)
        self._fill(self._past, over, state)
        if not others:
            self._now.addWidget(self._nothing())

    def _fill(self, holder: QVBoxLayout, items: Sequence[SituationItem], state: ProofState) -> None:
        clear(holder)
        for position, item in enumerate(items):
            if position:
                holder.addWidget(line())
            seen = [one for one in state.seen if one.situation_id == item.id]
            holder.addWidget(self._row(item, seen, state))

    def _row(self, item: SituationItem, seen: Sequence[ProofItem], state: ProofState) -> QWidget:
        icon = Icon(ICONS.get(item.family, "circle-dashed"), "ink_2", 18)
        words = col(
            Wrapped(title_of(item), "strong"),
            Wrapped(detail_of(item), "small"),
            gap=0,
        )
        proof = _proof_chip(item, [state.rules.label(one.kind) for one in seen])
        answers = row(proof, *self._answers(item), gap=8)
        return box(row(col(2, icon, None, gap=0), (words, 1), col(answers, None), gap=10))

    def _answers(self, item: SituationItem) -> list[Button]:
        wishes: list[tuple[str, object]] = []
        if self._may_prove and item.proof is Proof.DECLARED:
            wishes.append((self.tr("Noter un document"), ProveSituation(item)))
        if self._may_write and item.state is SituationState.CURRENT and item.ended_on is None:
            wishes.append((self.tr("Terminer"), EndSituation(item)))
        if self._may_write:
            wishes.append((self.tr("Corriger"), item))
        buttons = []
        for text, wish in wishes:
            button = Button(text, compact=True)
            button.setAccessibleDescription(title_of(item))
            button.clicked.connect(partial(self._ask, wish))
            buttons.append(button)
        return buttons

    def _ask(self, wish: object, _checked: bool = False) -> None:
        self.form_wanted.emit(wish)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "briefcase-business",
            self.tr("Aucune situation n’est notée en ce moment."),
            self.tr("Sans situation, la frise montre une période sans suite."),
        )


def title_of(item: SituationItem) -> str:
    """Return what a situation is: its contract or its family, then its name."""
    is_wish = item.family is SituationFamily.JOB_SEEKER
    code = item.family if item.contract is None or is_wish else item.contract
    return joined(capital(code_word(code)), item.label)


def detail_of(item: SituationItem) -> str:
    """Return when, where, how many hours, which trade; what is not known says so."""
    translate = QCoreApplication.translate
    hours = translate("SituationsSection", "{count} h par semaine")
    wished = translate("SituationsSection", "cherche un contrat : {contract}")
    is_wish = item.family is SituationFamily.JOB_SEEKER and item.contract is not None
    facts = joined(
        _dates(item),
        item.employer_name,
        None if item.weekly_hours is None else hours.format(count=item.weekly_hours),
        None if item.rome_code is None else f"ROME {item.rome_code}",
        wished.format(contract=code_word(item.contract)) if is_wish and item.contract else None,
        _prescription(item),
    )
    return capital(facts)


def _dates(item: SituationItem) -> str:
    translate = QCoreApplication.translate
    if item.started_on is None:
        return translate("SituationsSection", "début inconnu")
    if item.ended_on is not None:
        return formatting.date_range(item.started_on, item.ended_on)
    text = translate("SituationsSection", "depuis le {day}")
    if item.state is SituationState.PLANNED:
        text = translate("SituationsSection", "à partir du {day}")
    if item.state is SituationState.ENDED:
        text = translate("SituationsSection", "commencée le {day}, fin inconnue")
    return text.format(day=formatting.long_date(item.started_on))


def _prescription(item: SituationItem) -> str | None:
    translate = QCoreApplication.translate
    if item.family not in (SituationFamily.TRAINING, SituationFamily.WORK_STUDY):
        return None
    return {
        True: translate("SituationsSection", "prescrite"),
        False: translate("SituationsSection", "non prescrite"),
        None: translate("SituationsSection", "prescription inconnue"),
    }[item.is_prescribed]


def _proof_chip(item: SituationItem, kinds: Sequence[str]) -> Chip:
    translate = QCoreApplication.translate
    if item.proof is Proof.DECLARED:
        return Chip(translate("SituationsSection", "Déclarée"), "neutral", "circle-dashed")
    word = translate("SituationsSection", "Justifiée")
    chip = Chip(joined(word, kinds[0] if kinds else None), "success", "circle-check")
    if len(kinds) > 1:
        chip.setToolTip(formatting.enumeration(list(kinds)))
    return chip


def _count(items: Sequence[SituationItem]) -> str:
    return str(len(items)) if items else ""

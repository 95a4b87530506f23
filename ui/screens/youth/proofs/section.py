"""Documents: those seen and until when they are worth something, those that are missing."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from services import formatting
from services.tasks import TaskContext
from services.youths.items import SituationItem
from services.youths.page import YouthPage
from services.youths.proofs.state import ProofItem, ProofState
from services.youths.vocabulary import Completeness
from ui.context import ScreenContext
from ui.screens.youth.proof_form import pathway_words, situation_words
from ui.screens.youth.proofs.desk import ProofDesk
from ui.screens.youth.proofs.missing_card import MissingCard
from ui.screens.youth.record_wishes import ProveSituation
from ui.screens.youth.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.columns import Columns
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col
from ui.widgets.plain_table import PlainRow, PlainTable

_TWO_COLUMNS = 1280


class ProofsSection(Section):
    """Seen at the left, missing at the right; Enter or F2 corrects, Suppr takes away."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"proof_seen", "situation", "pathway", "youth", "rule_text"}
    )

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.add = Button("", icon="plus")
        self.correct = Button("", icon="pen-line")
        self.remove = Button("", icon="x")
        self._header = SectionHeader("", "", self.remove, self.correct, self.add)
        self.table = PlainTable(self._heads)
        self._empty = EmptyState("id-card")
        self._rule = Wrapped("", "caption")
        self.missing = MissingCard()
        seen = Card(self._header, self.table, self._empty, self._rule, None, gap=10)
        columns = Columns((seen, 5), (self.missing, 3), under=_TWO_COLUMNS)
        self.setLayout(col(columns, None))
        self._page: YouthPage | None = None
        self._state: ProofState | None = None
        self._connect()

    @classmethod
    @override
    def name(cls) -> str:
        return QCoreApplication.translate("ProofsSection", "Justificatifs")

    @override
    def show_person(self, page: YouthPage) -> None:
        self._page = page
        desk = self._desk(page)
        self.load(lambda _task: desk.read(), self._show_state)

    @override
    def focus_task(self) -> None:
        (self.table if self.table.rows() else self.add).setFocus()

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        if not self._may_prove() or not self.table.rows():
            return {}
        return {"edit": self._on_correct, "remove": self._on_remove}

    def _may_prove(self) -> bool:
        is_ours = self._page is not None and bool(self._page.editable)
        return is_ours and self.context.may("proof.write")

    def _show_state(self, state: ProofState) -> None:
        self._state = state
        may = self._may_prove()
        may_edit = self._page is not None and "completeness" in self._page.editable
        count = str(len(state.seen)) if state.seen else ""
        self._header.set_title(self.tr("Documents vus"), count)
        self._write_words(state)
        self.table.show_rows([PlainRow(self._cells(item, state), item) for item in state.seen])
        self.table.setVisible(bool(state.seen))
        self._empty.setVisible(not state.seen)
        self.add.setVisible(may)
        for button in (self.correct, self.remove):
            button.setVisible(may and bool(state.seen))
        self.missing.show_state(state, may_edit=may_edit, may_prove=may)
        self.commands_changed.emit()

    def _write_words(self, state: ProofState) -> None:
        self.add.setText(self.tr("Noter un document"))
        self.correct.setText(self.tr("Corriger"))
        self.remove.setText(self.tr("Retirer"))
        self.table.setAccessibleName(self.tr("Documents vus"))
        self._empty.set_texts(
            self.tr("Aucun document n’a été noté."),
            self.tr("Dites ce que vous avez vu : ni copie ni numéro ne sont gardés."),
        )
        text = self.tr("Liste des documents : version {version}. {source}.")
        self._rule.setText(text.format(version=state.rules.version, source=state.rules.source))

    def _cells(self, item: ProofItem, state: ProofState) -> tuple[str, ...]:
        return (
            state.rules.label(item.kind),
            formatting.table_date(item.seen_on),
            item.seen_by or self.tr("inconnu"),
            self._until(item),
            self._about(item, state),
            item.label or "",
        )

    def _until(self, item: ProofItem) -> str:
        if item.valid_until is None:
            return self.tr("sans fin")
        day, today = formatting.table_date(item.valid_until), self.context.today()
        if not item.is_valid(today):
            return self.tr("expiré le {day}").format(day=day)
        if item.ends_soon(today):
            return self.tr("{day}, bientôt").format(day=day)
        return day

    def _about(self, item: ProofItem, state: ProofState) -> str:
        for situation in state.situations:
            if situation.id == item.situation_id:
                return situation_words(situation)
        for pathway in state.pathways:
            if pathway.id == item.pathway_id:
                return pathway_words(pathway)
        return self.tr("Le dossier")

    def _heads(self) -> list[str]:
        return [
            self.tr("Document"),
            self.tr("Vu le"),
            self.tr("Par"),
            self.tr("Valable jusqu’au"),
            self.tr("De quoi il parle"),
            self.tr("Précision"),
        ]

    # Writing

    @Slot()
    def _on_correct(self) -> None:
        if self.table.current() is not None:
            self.form_wanted.emit(self.table.current())

    @Slot()
    def _on_remove(self) -> None:
        item, page = self.table.current(), self._page
        if isinstance(item, ProofItem) and page is not None:
            desk = self._desk(page)
            self._write(
                partial(desk.remove, item),
                self.tr("Document retiré."),
                partial(self._put_back, desk, item),
            )

    def _put_back(self, desk: ProofDesk, item: ProofItem) -> None:
        self._write(partial(desk.put_back, item), self.tr("Document remis."), None)

    @Slot(object)
    def _on_state(self, completeness: Completeness) -> None:
        if self._page is not None:
            write = partial(
                self._desk(self._page).set_completeness, self._page.version, completeness
            )
            self._write(write, self.tr("État du dossier enregistré."), None)

    def _write(
        self, write: Callable[[], None], words: str, undo: Callable[[], object] | None
    ) -> None:
        def run(_task: TaskContext) -> tuple[str, Callable[[], object] | None]:
            write()
            return words, undo

        self.context.tasks.start(run, on_success=self._on_written)

    @Slot(object)
    def _on_written(self, told: tuple[str, Callable[[], object] | None]) -> None:
        words, undo = told
        self.context.navigator.say(words, undo=undo)
        self.context.bus.announce("proof_seen", "situation", "youth")

    @Slot(object)
    def _on_proof(self, item: SituationItem) -> None:
        self.form_wanted.emit(ProveSituation(item))

    def _desk(self, page: YouthPage) -> ProofDesk:
        return ProofDesk(self.context.vault, self.context.today(), page.id)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self.form_wanted.emit("proof"))
        self.correct.clicked.connect(self._on_correct)
        self.remove.clicked.connect(self._on_remove)
        self.table.opened.connect(self.form_wanted)
        self.missing.state_wanted.connect(self._on_state)
        self.missing.proof_wanted.connect(self._on_proof)

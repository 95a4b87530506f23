"""The merges of a file: told, undone, and what came since sorted row by row."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.merging.history import MergeItem, SinceRow
from services.merging.undo import Left, Undone, Why
from services.rows.words import entity_word
from ui.forms.file_words import counts_text, field_label, row_text
from ui.translation import translate_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row


class MergesCard(Card):
    """One block a merge, the last first.

    Signals:
        undo_wanted: Key of the merge to undo.
        sort_wanted: Key of a row, and whether it goes to the other file.
    """

    undo_wanted = Signal(object)
    sort_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self._merges: Sequence[MergeItem] = ()
        self._undone: Undone | None = None
        self._may_undo = False
        self.buttons: list[Button] = []
        self._header = SectionHeader()
        self._lines = col(gap=14)
        self.body.addWidget(self._header)
        self.body.addLayout(self._lines)
        self._retranslate()

    def show_merges(
        self, merges: Sequence[MergeItem], undone: Undone | None, *, may_undo: bool
    ) -> None:
        """Show the merges of a file, and what the last undoing left as it is."""
        self._merges, self._undone, self._may_undo = merges, undone, may_undo
        self._fill()

    def _fill(self) -> None:
        clear(self._lines)
        self.buttons = []
        self._header.set_title(self.tr("Fusions"), str(len(self._merges) or ""))
        if not self._merges:
            self._lines.addWidget(
                Wrapped(self.tr("Ce dossier n’a été réuni à aucun autre."), "small")
            )
        for merge in self._merges:
            self._lines.addWidget(self._block(merge))

    def _block(self, merge: MergeItem) -> QWidget:
        lines = col(Wrapped(self._sentence(merge)), gap=4)
        if merge.undone_at is None:
            lines.addWidget(Wrapped(self._contents(merge), "small"))
            if self._may_undo and merge.is_kept:
                button = self._button(self.tr("Défaire cette fusion"), "undo-2")
                button.clicked.connect(partial(self._undo, merge.id))
                lines.addLayout(row(button, None))
        for sentence in self._left_sentences(merge):
            lines.addWidget(Wrapped(sentence, "small", "warning"))
        if merge.to_sort:
            lines.addWidget(Wrapped(self._to_sort_sentence(merge), "small_strong"))
        for since in merge.to_sort:
            lines.addWidget(self._since(merge, since))
        return box(lines)

    def _sentence(self, merge: MergeItem) -> str:
        values = {
            "day": formatting.long_date(merge.made_at.astimezone().date()),
            "name": formatting.spaced(merge.other_name),
            "by": merge.made_by or self.tr("Étrave"),
        }
        if merge.undone_at is not None:
            values["undone"] = formatting.long_date(merge.undone_at.astimezone().date())
            return self.tr(
                "Réuni au dossier « {name} » le {day} par {by}, puis séparé le {undone}."
            ).format(**values)
        return self.tr("Réuni au dossier « {name} » le {day} par {by}.").format(**values)

    def _contents(self, merge: MergeItem) -> str:
        moved = QCoreApplication.translate(
            "MergesCard", "%n ligne(s) de l’autre dossier sont ici.", None, merge.moved
        )
        if not merge.aside:
            return moved
        aside = self.tr("En double, mis de côté : {rows}.").format(rows=counts_text(merge.aside))
        return f"{moved} {aside}"

    def _left_sentences(self, merge: MergeItem) -> list[str]:
        undone = self._undone
        if undone is None or merge.undone_at is None or undone.restored_id != merge.other_id:
            return []
        return [self._left(one) for one in undone.left]

    def _left(self, left: Left) -> str:
        what = translate_text(entity_word(left.entity))
        if left.entity == "youth" and left.column is not None:
            what = field_label(left.column)
        reasons = {
            Why.EDITED: self.tr("{what} : modifié depuis la fusion, laissé comme il est."),
            Why.DELETED: self.tr("{what} : supprimé depuis la fusion, il n’y a rien à rendre."),
            Why.BROKEN: self.tr("{what} : ce dont il dépendait a été supprimé depuis."),
        }
        return reasons[left.why].format(what=what[:1].upper() + what[1:])

    def _to_sort_sentence(self, merge: MergeItem) -> str:
        count = len(merge.to_sort)
        return QCoreApplication.translate(
            "MergesCard",
            "%n ligne(s) notée(s) pendant que les deux dossiers n’en faisaient qu’un : dites à qui"
            " elles sont.",
            None,
            count,
        )

    def _since(self, merge: MergeItem, since: SinceRow) -> QWidget:
        words = row_text(since.described)
        stay = self._button(self.tr("Laisser ici") if merge.is_kept else self.tr("Laisser là-bas"))
        name = formatting.spaced(merge.other_name)
        move = self._button(
            self.tr("Donner à {name}").format(name=name)
            if merge.is_kept
            else self.tr("Prendre ici")
        )
        for button, moves in ((stay, False), (move, True)):
            button.setAccessibleDescription(words)
            button.clicked.connect(partial(self._sort, since.id, moves))
        line = box(row((Wrapped(words), 1), stay, move))
        for button in (stay, move):
            button.setVisible(self._may_undo)
        return line

    def _button(self, text: str, icon: str = "") -> Button:
        button = Button(text, icon=icon, compact=True)
        self.buttons.append(button)
        return button

    def _undo(self, merge_id: int, _checked: bool = False) -> None:
        self.undo_wanted.emit(merge_id)

    def _sort(self, row_id: int, moves: bool, _checked: bool = False) -> None:
        self.sort_wanted.emit(row_id, moves)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fill()

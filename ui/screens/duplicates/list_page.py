"""The pairs to look at, one a line, the surest first."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services import formatting
from services.merging.pairs import Pair, Person
from services.youths.duplicates import REASONS
from ui.forms.keys import is_enter
from ui.forms.words import capital, file_text, joined
from ui.item_models.texts import TextsModel
from ui.theme.theme import current_theme
from ui.translation import translate_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import col
from ui.widgets.list_table import ListTable

_WIDTHS = (96, 290, 290, 210, 300)


class ListPage(QWidget):
    """Nothing is found before the user asks: the whole agency is compared each time.

    Signals:
        opened: The pair to compare.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[Pair] | None = None
        self.search = Button("", "secondary", "search")
        self.header = PageHeader(self.search)
        self.model = TextsModel(self)
        self.table = ListTable()
        self.table.setModel(self.model)
        self.empty = EmptyState("users")
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        card = Card((self._body, 1), margins=(1, 6, 1, 6))
        self.setLayout(col(self.header, (card, 1), gap=16, margins=(32, 20, 32, 24)))
        self.table.activated.connect(self._on_activated)
        current_theme().changed.connect(self._restyle)
        self._retranslate()

    def pairs(self) -> Sequence[Pair]:
        """Return the pairs shown."""
        return self._pairs or ()

    def is_asked(self) -> bool:
        """Tell whether the agency was compared once."""
        return self._pairs is not None

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show what was found."""
        self._pairs = list(pairs)
        self._fill(0)

    def take_out(self, pair: Pair) -> None:
        """Forget a pair, and whatever else names a file that no longer exists."""
        place = self.pairs().index(pair) if pair in self.pairs() else 0
        self._pairs = [one for one in self.pairs() if one != pair]
        self._fill(place)

    def take_out_person(self, youth_id: int) -> None:
        """Forget the pairs of a file that no longer exists."""
        kept = [one for one in self.pairs() if youth_id not in (one.first.id, one.second.id)]
        place = max(0, self.table.currentIndex().row())
        self._pairs = kept
        self._fill(place)

    def focus_task(self) -> None:
        """Put the focus on the list, or on the search when it is empty."""
        (self.table if self.pairs() else self.search).setFocus()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.pairs()):
            self.opened.emit(self.pairs()[index.row()])

    def _fill(self, place: int) -> None:
        titles = (
            self.tr("Certitude"),
            self.tr("Un dossier"),
            self.tr("L’autre dossier"),
            self.tr("Suivi par"),
            self.tr("Pourquoi"),
        )
        self.model.replace(titles, [self._texts(pair) for pair in self.pairs()])
        self._restyle()
        count = len(self.pairs())
        self._body.setCurrentWidget(self.table if count else self.empty)
        if count:
            self.table.selectRow(min(place, count - 1))
        self._show_count(count)

    def _show_count(self, count: int) -> None:
        sure = sum(pair.is_certain for pair in self.pairs())
        words = QCoreApplication.translate("DuplicatesList", "%n paire(s) à regarder", None, count)
        certain = QCoreApplication.translate("DuplicatesList", "%n certaine(s)", None, sure)
        self.header.set_title(
            self.tr("Doublons"), joined(words, certain if sure else "") if count else ""
        )
        if self.is_asked():
            self.empty.set_texts(
                self.tr("Aucun doublon à regarder."),
                self.tr("Les paires déjà réunies ou écartées ne reviennent pas."),
            )
        else:
            self.empty.set_texts(
                self.tr("Les dossiers n’ont pas encore été comparés."),
                self.tr(
                    "La recherche compare les noms, les naissances et les téléphones de toute la"
                    " structure. Elle ne change rien."
                ),
            )

    def _texts(self, pair: Pair) -> tuple[str, ...]:
        reasons = [translate_text(REASONS[reason]) for reason in pair.reasons]
        sure = self.tr("Certaine") if pair.is_certain else self.tr("Possible")
        return (
            sure,
            person_text(pair.first),
            person_text(pair.second),
            self._advisers(pair),
            capital(formatting.enumeration(reasons)),
        )

    def _advisers(self, pair: Pair) -> str:
        nobody = self.tr("sans référent")
        names = [one.adviser_name or nobody for one in (pair.first, pair.second)]
        return formatting.enumeration(list(dict.fromkeys(names)))

    def _restyle(self) -> None:
        theme = current_theme()
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, theme.px(_WIDTHS[column]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.search.hasFocus():
            self.search.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.setText(self.tr("Chercher les doublons"))
        self.table.setAccessibleName(self.tr("Paires de dossiers"))
        self._fill(max(0, self.table.currentIndex().row()))


def person_text(person: Person) -> str:
    """Return who a file is about, on one line."""
    name = formatting.spaced(f"{person.first_name} {person.last_name}")
    birth = "" if person.birth_date is None else formatting.table_date(person.birth_date)
    return joined(name, birth, file_text(person.file_number))

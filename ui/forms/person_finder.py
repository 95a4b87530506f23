"""Find a person from anything one knows of them, in one field."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget
from typing_extensions import override

from services.errors import AppError
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.found_people import creation_item, people
from ui.shell.palette_delegate import PaletteDelegate
from ui.shell.palette_list import PaletteModel
from ui.shell.palette_search import PaletteItem
from ui.shell.places import Place
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.card import Card
from ui.widgets.focus_ring import NO_RING
from ui.widgets.icon import Icon
from ui.widgets.keycaps import KeyHints
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row

PAUSE_MS = 60  # between the last letter and the question
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class _Answer(NamedTuple):
    number: int
    items: Sequence[PaletteItem]


class PersonFinder(QWidget):
    """One field and the people it may be about; creating someone comes last.

    The keyboard never leaves the field: arrows choose, Enter takes. An answer that comes after
    another letter was typed is dropped.

    Signals:
        chosen: Identifier of the person.
        creation_wanted: The text typed, when the person is not in the list.
    """

    chosen = Signal(object)  # an int: keys do not fit in Qt’s own
    creation_wanted = Signal(str)

    def __init__(
        self, context: ScreenContext, parent: QWidget | None = None, *, may_create: bool = True
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._may_create = may_create and context.may("youth.create")
        self._asked = 0
        self._answered = 0
        self._wants_first = False
        self._has_moved = False
        self._model = PaletteModel(self)
        self.edit = QLineEdit()
        self.edit.setProperty("bare", "true")
        self.edit.setProperty(NO_RING, True)  # the edge of the card shows where one is
        self.edit.textEdited.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self.view = self._build_view()
        self._message = Wrapped("", "second")
        self._hints = KeyHints()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._build()
        self._retranslate()

    def clear(self) -> None:
        """Forget what was typed and what was found."""
        self.edit.clear()
        self._on_typed()

    def focus_task(self) -> None:
        """Put the focus where one types."""
        self.edit.setFocus()
        self.edit.selectAll()

    def search(self, text: str) -> None:
        """Look for a text as if it had been typed."""
        self.edit.setText(text)
        self._on_typed()

    def items(self) -> list[PaletteItem]:
        """Return the lines shown, creation included."""
        entries = (self._model.entry(number) for number in self._model.result_rows())
        return [entry for entry in entries if isinstance(entry, PaletteItem)]

    def current(self) -> PaletteItem | None:
        """Return the line chosen."""
        index = self.view.currentIndex()
        entry = self._model.entry(index.row()) if index.isValid() else None
        return entry if isinstance(entry, PaletteItem) else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - what a key press is
            return self._handle(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _handle(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_current()
        elif key == Qt.Key.Key_Escape and self.edit.text():
            self.clear()
        elif key in _STEPS:
            self._move(_STEPS[key])
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        rows = self._model.result_rows()
        if rows:
            current = self.view.currentIndex().row()
            position = rows.index(current) if current in rows else 0
            self._select(rows[max(0, min(position + step, len(rows) - 1))])
            self._has_moved = True

    def _select(self, number: int) -> None:
        index = self._model.index(number)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _is_waiting(self) -> bool:
        return self._timer.isActive() or self._answered != self._asked

    def _choose_current(self) -> None:
        if self._is_waiting() and not self._has_moved:
            self._wants_first = True  # Enter came before the answers: not on a stale line
            return
        item = self.current()
        if item is None:
            return
        if isinstance(item.target, Place):
            self.chosen.emit(item.target.identifier)
        else:
            self.creation_wanted.emit(item.target.argument)

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        self._has_moved = True
        self._choose_current()

    @Slot()
    def _on_typed(self) -> None:
        self._has_moved = False
        self._wants_first = False
        self._asked += 1
        if self.edit.text().strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._answered = self._asked
            self._show(())

    @Slot()
    def _ask(self) -> None:
        number, text = self._asked, self.edit.text().strip()
        vault, references = self._context.vault, self._context.references

        def ask(_task: TaskContext) -> _Answer:
            return _Answer(number, people(vault, references, text))

        self._context.tasks.start(ask, on_success=self._on_answer, on_error=self._on_error)

    @Slot(object)
    def _on_answer(self, answer: _Answer) -> None:
        if answer.number != self._asked:
            return
        self._answered = answer.number
        self._show(answer.items)
        count = len(answer.items)
        announce(
            self.edit, QCoreApplication.translate("PersonFinder", "%n personne(s)", None, count)
        )
        if self._wants_first:
            self._choose_current()

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        self._answered = self._asked
        if isinstance(error, AppError):
            self._message.setText(translate_error(error))
            self._message.show()
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _show(self, found: Sequence[PaletteItem]) -> None:
        text = self.edit.text().strip()
        may_create = self._may_create and any(char.isalpha() for char in text)
        new = [creation_item(text)] if may_create else []
        self._model.replace(
            [(self.tr("Déjà dans la base"), found), (self.tr("Personne d’autre"), new)]
        )
        rows = self._model.result_rows()
        self.view.setVisible(bool(rows))
        if rows:
            self._select(rows[0])
        self._message.setText(self._nothing() if text and not found else "")
        self._message.setVisible(bool(text) and not found)

    def _nothing(self) -> str:
        return self.tr(
            "Personne ne correspond. Essayez le seul prénom, la date de naissance, le téléphone"
            " ou le numéro de fiche."
        )

    def _build_view(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(PaletteDelegate(self))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setProperty("bare", "true")
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._on_clicked)
        view.hide()
        return view

    def _build(self) -> None:
        self._message.hide()
        top = row(Icon("search", "ink_3", 20), (self.edit, 1), gap=12, margins=(18, 12, 16, 12))
        said = box(row((self._message, 1), margins=(18, 4, 18, 8)))
        foot = row((self._hints, 1), margins=(16, 10, 16, 10))
        parts = (top, line(), said, (self.view, 100), None, line(), foot)
        self.setLayout(col((Card(*parts, gap=0, margins=(1, 1, 1, 1)), 1)))

    def _retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Chercher une personne"))
        self.edit.setPlaceholderText(
            self.tr("Nom, prénom, date de naissance, téléphone ou numéro de fiche")
        )
        self.view.setAccessibleName(self.tr("Personnes trouvées"))
        self._hints.set_hints(
            [("↑ ↓", self.tr("choisir")), (self.tr("Entrée"), self.tr("prendre"))]
        )
        if self.edit.text().strip():
            self._on_typed()

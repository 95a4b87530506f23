"""What floats: the field, the results and the keys of the palette."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget
from typing_extensions import override

from ui.shell.palette_delegate import PaletteDelegate
from ui.shell.palette_list import PaletteModel
from ui.shell.palette_search import PaletteItem
from ui.theme.painting import draw_box, draw_shadow, painter_on
from ui.theme.theme import current_theme
from ui.widgets.focus_ring import NO_RING
from ui.widgets.icon import Icon
from ui.widgets.keycaps import kbd
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, line, row

SHADOW = 24
_WIDTH = 712
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class PalettePanel(QWidget):
    """The raised ground; it shows results and which one is chosen, and searches nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = PaletteModel(self)
        self.edit = QLineEdit()
        self.edit.setProperty("bare", "true")
        self.edit.setProperty(NO_RING, True)  # the panel itself shows where one is
        self.view = self._build_view()
        self._message = Wrapped("", "second")
        self._message_box = box(row((self._message, 1), margins=(18, 16, 18, 16)))
        self._message_box.hide()
        self._escape, self._enter = kbd(""), kbd("")
        self._choose, self._open, self._actions = (Label("", "caption") for _ in range(3))
        self._actions_box = box(row(kbd("→"), self._actions, gap=6))
        self._files = Label("", "caption")
        self._lay_out()
        self._retranslate()

    def show_groups(self, groups: Iterable[tuple[str, Sequence[PaletteItem]]]) -> None:
        """Replace the results; the first one is chosen."""
        self._model.replace(groups)
        rows = self._model.result_rows()
        self.view.setVisible(bool(rows))
        if rows:
            self._select(rows[0])
        else:
            self._actions_box.hide()

    def show_message(self, text: str) -> None:
        """Say why there is nothing to choose; an empty text says nothing."""
        self._message.setText(text)
        self._message_box.setVisible(bool(text))

    def show_files_hint(self, shown: bool) -> None:
        """Tell, or not, that people can be found by their file number."""
        self._files.setVisible(shown)

    def items(self) -> list[PaletteItem]:
        """Return the results shown."""
        entries = (self._model.entry(number) for number in self._model.result_rows())
        return [entry for entry in entries if isinstance(entry, PaletteItem)]

    def current(self) -> PaletteItem | None:
        """Return the result chosen."""
        index = self.view.currentIndex()
        entry = self._model.entry(index.row()) if index.isValid() else None
        return entry if isinstance(entry, PaletteItem) else None

    def choose(self, item: PaletteItem) -> bool:
        """Choose a result again; tell whether it is still there."""
        number = self._model.row_of(item)
        if number is not None:
            self._select(number)
        return number is not None

    def move_by_key(self, key: Qt.Key) -> bool:
        """Move the choice over the titles of groups; tell whether the key was one of ours."""
        rows = self._model.result_rows()
        if key in _STEPS and rows:
            current = self.view.currentIndex().row()
            position = rows.index(current) if current in rows else 0
            self._select(rows[max(0, min(position + _STEPS[key], len(rows) - 1))])
        return key in _STEPS

    def fit(self, room: QSize) -> QSize:
        """Return the size wanted inside ``room``, results scrolling when they are many."""
        theme = current_theme()
        rows = range(self._model.rowCount())
        wanted = sum(self.view.sizeHintForRow(number) for number in rows)
        most = room.height() - 2 * SHADOW - theme.px(120)
        self.view.setFixedHeight(max(0, min(wanted, most)))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        width = min(theme.px(_WIDTH), room.width() - 32) + 2 * SHADOW
        return QSize(width, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        rect = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        radius = theme.metrics.r_palette
        with painter_on(self) as painter:
            draw_shadow(painter, rect, radius, theme.color("shadow"))
            draw_box(painter, rect, radius, fill=theme.color("raised"), edge=theme.color("line"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else it would reach the veil, which closes

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _select(self, number: int) -> None:
        index = self._model.index(number)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        item = self.current()
        self._actions_box.setVisible(item is not None and bool(item.actions))

    def _build_view(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(PaletteDelegate(self))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setProperty("bare", "true")
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _lay_out(self) -> None:
        search = Icon("search", "ink_3", 20)
        top = row(search, (self.edit, 1), self._escape, gap=12, margins=(18, 8, 16, 8))
        foot = row(
            row(kbd("↑ ↓"), self._choose, gap=6),
            row(self._enter, self._open, gap=6),
            self._actions_box,
            None,
            self._files,
            gap=14,
            margins=(16, 8, 16, 10),
        )
        edge = SHADOW + 1
        parts = (top, line(), self.view, self._message_box, 8, line(), foot)
        self.setLayout(col(*parts, gap=0, margins=(edge, edge, edge, edge)))

    def _retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Rechercher ou lancer une commande"))
        self.edit.setPlaceholderText(self.tr("Nom, prénom, date de naissance, numéro de fiche"))
        self.view.setAccessibleName(self.tr("Résultats"))
        self._escape.setText(self.tr("Échap"))
        self._choose.setText(self.tr("choisir"))
        self._enter.setText(self.tr("Entrée"))
        self._open.setText(self.tr("ouvrir"))
        self._actions.setText(self.tr("actions"))
        self._files.setText(self.tr("« : » commandes · un nombre : numéro de fiche"))

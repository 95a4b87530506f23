"""The detail of the current domain: situations, objectives, a short comment."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.screens.diagnostic.coded_list import CodedItem, CodedList
from ui.screens.diagnostic.writing import CommentBox
from ui.widgets.icon import Icon
from ui.widgets.keycaps import kbd
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.levels import LevelChip
from ui.widgets.scroll import scroll


class _Section(QWidget):
    """A heading with its key, and a list under it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.title = Label("", "eyebrow")
        self.list = CodedList()
        self.setLayout(col(row(self.title, None, kbd(key)), self.list, gap=6))

    def show_items(self, items: Sequence[CodedItem], ticked: Collection[str]) -> None:
        self.list.show_items(items, ticked)
        self.setVisible(bool(items))


class DomainPane(QWidget):
    """What is known of one domain.

    Signals:
        situation_toggled, objective_toggled: Code, and whether it is ticked.
        comment_changed: The text as typed.
        left: The user goes back to the grid.
    """

    situation_toggled = Signal(str, bool)
    objective_toggled = Signal(str, bool)
    comment_changed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("compass", "primary_ink", 22)
        self._title = Wrapped("", "h2")
        self._level = LevelChip("not_raised")
        self._position = Label("", "caption")
        self.situations = _Section("S")
        self.objectives = _Section("O")
        self._comment_title = Label("", "eyebrow")
        self.comment = CommentBox()
        self._reminder = Wrapped("", "caption")
        self._limit_words = Label("", "caption")
        self._limit = 0
        self._build()
        self.situations.list.toggled.connect(self.situation_toggled)
        self.objectives.list.toggled.connect(self.objective_toggled)
        for widget in (self.situations.list, self.objectives.list, self.comment):
            widget.left.connect(self.left)
        self.comment.textChanged.connect(self._on_comment)
        self._retranslate()

    def show_domain(self, *, icon: str, name: str, level: str, position: str) -> None:
        """Head the pane."""
        self._icon.set_icon(icon)
        self._title.setText(name)
        self._level.set_level(level)
        self._position.setText(position)
        self.comment.setAccessibleName(self.tr("Commentaire : {domain}").format(domain=name))

    def show_comment(self, text: str, *, limit: int, reminder: str) -> None:
        """Show the note of the domain, without moving the cursor of who is typing it."""
        self._limit = limit
        self._reminder.setText(reminder)
        self.comment.show_text(text)
        self._show_length()

    @Slot()
    def _on_comment(self) -> None:
        self._show_length()
        self.comment_changed.emit(self.comment.toPlainText())

    def _show_length(self) -> None:
        length = len(self.comment.toPlainText())
        is_long = length > self._limit
        text = self.tr("{count} caractères sur {limit}").format(count=length, limit=self._limit)
        self._limit_words.setText(text if length > self._limit * 0.8 else "")
        self._limit_words.set_tone("danger" if is_long else "")

    def _build(self) -> None:
        head = row(self._icon, (self._title, 1), self._level, self._position, gap=10)
        note = row((self._reminder, 1), self._limit_words, gap=8)
        body = col(
            head,
            8,
            self.situations,
            10,
            self.objectives,
            10,
            row(self._comment_title, None, kbd("C")),
            self.comment,
            note,
            None,
            gap=6,
            margins=(24, 16, 24, 12),
        )
        self.setLayout(col(scroll(box(body))))
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.situations.title.setText(self.tr("Situations"))
        self.objectives.title.setText(self.tr("Objectifs"))
        self._comment_title.setText(self.tr("Commentaire"))
        self.situations.list.setAccessibleName(self.tr("Situations"))
        self.objectives.list.setAccessibleName(self.tr("Objectifs"))


class NeedsPane(QWidget):
    """Professional needs and assets, which belong to no single domain.

    Signals:
        need_toggled, asset_toggled: Code, and whether it is ticked.
        left: The user goes back to the grid.
    """

    need_toggled = Signal(str, bool)
    asset_toggled = Signal(str, bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Wrapped("", "h2")
        self.needs = _Section("B")
        self.assets = _Section("A")
        self.needs.list.toggled.connect(self.need_toggled)
        self.assets.list.toggled.connect(self.asset_toggled)
        for widget in (self.needs.list, self.assets.list):
            widget.left.connect(self.left)
        body = col(
            row(Icon("target", "primary_ink", 22), (self._title, 1), gap=10),
            8,
            self.needs,
            12,
            self.assets,
            None,
            gap=6,
            margins=(24, 16, 24, 12),
        )
        self.setLayout(col(scroll(box(body))))
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Besoins et atouts"))
        self.needs.title.setText(self.tr("Besoins professionnels"))
        self.assets.title.setText(self.tr("Atouts"))
        self.needs.list.setAccessibleName(self.tr("Besoins professionnels"))
        self.assets.list.setAccessibleName(self.tr("Atouts"))

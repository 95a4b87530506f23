"""A day out of every programme of the person, said as it is typed, never in the way of saving."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.programmes.outside import Outside, Span, outside
from ui.widgets.announce import announce
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row


class OutsideNotice(QWidget):
    """Names the programme and its day: the sentence is enough to see which of the two is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._programmes: Sequence[Span] = ()
        self._day: date | None = None
        self._words = Wrapped("", "small", "info")
        self.setLayout(row(col(1, Icon("info", "info", 16), None), (self._words, 1), gap=8))
        self.hide()

    def show_day(self, programmes: Sequence[Span], day: date | None) -> None:
        """Say that a day is in none of the programmes, or nothing; None forgets what was said."""
        self._programmes, self._day = programmes, day
        found = None if day is None else outside(programmes, day)
        text = "" if found is None else self._sentence(found)
        if text != self._words.text():
            self._words.setText(text)
            announce(self._words, text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said, empty in a programme."""
        return self._words.text()

    def _sentence(self, found: Outside) -> str:
        left, coming = found.left, found.coming
        if left is not None and coming is not None:
            text = self.tr(
                "Ce jour est entre deux programmes : après la sortie du programme {left}, le"
                " {last}, et avant l’entrée dans le programme {coming}, le {first}. Le rendez-vous"
                " sera enregistré ; il ne comptera dans aucun des deux."
            )
        elif left is not None:
            text = self.tr(
                "Ce jour est après la sortie du programme {left}, le {last}. Le rendez-vous sera"
                " enregistré ; il ne comptera pas dans ce programme."
            )
        else:
            text = self.tr(
                "Ce jour est avant l’entrée dans le programme {coming}, le {first}. Le rendez-vous"
                " sera enregistré ; il ne comptera pas dans ce programme."
            )
        names = {"left": "", "last": "", "coming": "", "first": ""}
        if left is not None and left.last is not None:
            names |= {"left": left.label, "last": formatting.long_date(left.last)}
        if coming is not None:
            names |= {"coming": coming.label, "first": formatting.long_date(coming.first)}
        return text.format(**names)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_day(self._programmes, self._day)
        super().changeEvent(event)

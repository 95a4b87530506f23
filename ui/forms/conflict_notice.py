"""What stands in the way of a time, said as it is typed and never in the way of saving."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from services import formatting
from services.agenda.conflicts import Conflict, Wanted, conflicts
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.conflict_words import conflict_sentence
from ui.widgets.announce import announce
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col, row

CHECK_MS = 200  # between the last change and the question


class ConflictNotice(QWidget):
    """Asks once the typing pauses; an answer that comes after another question is dropped."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self._wanted: Wanted | None = None
        self._words = Wrapped("", "small", "warning")
        icon = col(1, Icon("triangle-alert", "warning", 16), None)
        self.setLayout(row(icon, (self._words, 1), gap=8))
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._timer.timeout.connect(self._ask)
        self.hide()

    def check(self, wanted: Wanted | None) -> None:
        """Look for what is in the way of a time, soon; None forgets what was said."""
        self._wanted = wanted
        self._asked += 1
        if wanted is None:
            self._timer.stop()
            self._show_found(())
        else:
            self._timer.start()

    def is_waiting(self) -> bool:
        """Tell whether a question is about to be asked."""
        return self._timer.isActive()

    def text(self) -> str:
        """Return what is said, empty when nothing is in the way."""
        return self._words.text()

    @Slot()
    def _ask(self) -> None:
        number, wanted = self._asked, self._wanted
        database, actor = self._context.database, self._context.actor
        if wanted is None:
            return

        def ask(_task: TaskContext) -> tuple[int, tuple[Conflict, ...]]:
            with database.read(actor) as session:
                return number, conflicts(session, wanted)

        self._context.tasks.start(ask, on_success=self._on_answer)

    @Slot(object)
    def _on_answer(self, answer: tuple[int, tuple[Conflict, ...]]) -> None:
        number, found = answer
        if number == self._asked:
            self._show_found(found)

    def _show_found(self, found: tuple[Conflict, ...]) -> None:
        text = "\n".join(formatting.spaced(conflict_sentence(one)) for one in found)
        if text != self._words.text():
            self._words.setText(text)
            announce(self._words, text)
        self.setVisible(bool(text))

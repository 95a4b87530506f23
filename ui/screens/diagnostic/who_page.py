"""Who the diagnostic is about: found by anything one knows, or registered on the spot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ui.forms.person_finder import PersonFinder
from ui.forms.youth_form import YouthForm
from ui.widgets.announce import announce
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col


class WhoPage(QWidget):
    """The finder, then the short form when the person is not known yet.

    Signals:
        chosen: Identifier of the person, found or just registered.
    """

    chosen = Signal(object)  # an int: keys do not fit in Qt’s own

    def __init__(self, finder: PersonFinder, new_form: Callable[[], YouthForm]) -> None:
        super().__init__()
        self.finder = finder
        self._new_form = new_form
        self.form: YouthForm | None = None
        self._title = Wrapped("", "h1")
        self._sentence = Wrapped("", "lead")
        self._refusal = Wrapped("", "second", "danger")
        self._refusal.hide()
        self._form_holder = col()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.finder)
        self._pages.addWidget(box(self._form_holder))
        self.setLayout(
            col(
                self._title,
                self._sentence,
                self._refusal,
                8,
                (self._pages, 1),
                margins=(48, 32, 48, 24),
            )
        )
        self.finder.chosen.connect(self._refusal.hide)
        self.finder.chosen.connect(self.chosen)
        self.finder.creation_wanted.connect(self._register)
        self._retranslate()

    def start(self) -> None:
        """Ask again, from nothing."""
        self._refusal.hide()
        self.finder.clear()
        self._pages.setCurrentWidget(self.finder)
        self.focus_task()

    def flush(self) -> bool:
        """Have what is typed about a new person on the disk; False if it cannot be written."""
        return self.form is None or self.form.may_leave()

    def show_refusal(self, sentence: str) -> None:
        """Say why no diagnostic of this person can be begun; what was searched stays."""
        self._refusal.setText(sentence)
        self._refusal.show()
        announce(self, sentence)
        self.focus_task()

    def focus_task(self) -> None:
        """Put the focus where one types."""
        if self._pages.currentWidget() is self.finder:
            self.finder.focus_task()
        elif self.form is not None:
            self.form.focus_task()

    @Slot(str)
    def _register(self, text: str) -> None:
        self.flush()
        clear(self._form_holder)
        self.form = self._new_form()
        self.form.start_new(text, quick=True)
        self.form.saved.connect(self.chosen)
        self.form.person_chosen.connect(self.chosen)
        self.form.cancelled.connect(self.start)
        self._form_holder.addWidget(self.form)
        self._pages.setCurrentIndex(1)
        self.form.focus_task()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Nouveau diagnostic"))
        self._sentence.setText(
            self.tr("Nom, prénom, date de naissance, téléphone ou numéro de fiche.")
        )

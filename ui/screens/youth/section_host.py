"""The tabs of a person's page: the pathway first, then the sections."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.screens.youth.section import Section
from ui.screens.youth.sections import SectionSpec
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import box, col
from ui.widgets.scroll import scroll
from ui.widgets.tab_order import keep_focus_in_view
from ui.widgets.tab_strip import TabStrip

FIRST = "overview"


class _Frame(QStackedWidget):
    """A section in its scroll area, or why it cannot be shown, with a way to try again."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.retry = Button("", icon="undo-2")
        self.error = EmptyState("circle-alert", action=self.retry)
        self._area = scroll(box(col((section, 1), margins=(32, 16, 32, 24))))
        self.addWidget(self._area)
        self.addWidget(self.error)
        section.loaded.connect(self._show_section)
        section.failed.connect(self._show_error)

    @Slot()
    def _show_section(self) -> None:
        self.setCurrentWidget(self._area)

    @Slot(str)
    def _show_error(self, sentence: str) -> None:
        title = self.tr("La rubrique « {name} » ne s’affiche pas.")
        self.error.set_texts(title.format(name=self.section.name()), sentence)
        self.retry.setText(self.tr("Réessayer"))
        self.setCurrentWidget(self.error)


class SectionHost(QWidget):
    """Shows one tab at a time; a section is built when first shown and read when needed.

    Signals:
        changed: Another tab is shown, or the open section answers other commands.
        form_wanted: A section asks for a small form in the side panel.
        entered: The keyboard goes from the first tab to what it shows.
    """

    changed = Signal()
    form_wanted = Signal(object)
    entered = Signal()

    def __init__(
        self, context: ScreenContext, overview: QWidget, specs: Sequence[SectionSpec]
    ) -> None:
        super().__init__()
        self._context = context
        self._specs = [spec for spec in specs if context.may(spec.permission)]
        self._frames: dict[str, _Frame] = {}
        self._stale: set[str] = set()
        self._page: YouthPage | None = None
        self._key = FIRST
        self._overview = overview
        self._stack = QStackedWidget()
        self._stack.addWidget(overview)
        self.tabs = TabStrip()
        strip = box(col(self.tabs, margins=(20, 0, 32, 0)))
        strip.setVisible(bool(self._specs))  # a tab is never shown alone
        self.setLayout(col(strip, (self._stack, 1), gap=0))
        self.tabs.asked.connect(self._on_asked)
        self.tabs.entered.connect(self.focus_task)
        self._retranslate()

    # What is shown

    def key(self) -> str:
        """Return the key of the tab shown."""
        return self._key

    def section(self) -> Section | None:
        """Return the section shown, None for the first tab."""
        frame = self._frames.get(self._key)
        return None if frame is None else frame.section

    def open(self, key: str) -> bool:
        """Show a tab; False when it does not exist here, or when the one shown refuses."""
        if key != FIRST and key not in {spec.key for spec in self._specs}:
            return False
        if key == self._key:
            return True
        if not self.can_leave():
            return False
        self._key = key
        self.tabs.select(self._keys().index(key))
        self._stack.setCurrentWidget(self._overview if key == FIRST else self._frame(key))
        self.read()
        self.changed.emit()
        return True

    def show_page(self, page: YouthPage) -> None:
        """Show somebody, or the same person read again; somebody else comes on the first tab."""
        is_other = self._page is None or self._page.id != page.id
        self._page = page
        if is_other:
            self.make_stale()
            self._go_first()
        self.read()

    def make_stale(self, tables: frozenset[str] | None = None) -> None:
        """Have the sections that show these tables, or all of them, read again when shown."""
        self._stale |= {
            spec.key for spec in self._specs if tables is None or tables & spec.factory.TABLES
        }

    def read(self) -> None:
        """Have the section shown read what it shows, if it must."""
        section = self.section()
        if section is not None and self._page is not None and self._key in self._stale:
            self._stale.discard(self._key)
            section.show_person(self._page)

    # What the screen asks

    def can_leave(self) -> bool:
        """Ask the section shown."""
        section = self.section()
        return section is None or section.can_leave()

    @Slot()
    def focus_task(self) -> None:
        """Put the focus in the section shown."""
        section = self.section()
        if section is None:
            self.entered.emit()
        else:
            section.focus_task()
            keep_focus_in_view(self.tabs)  # what one came to do may be hidden, or not be there

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """Return what the section shown answers, and the way to the other tabs."""
        section = self.section()
        answers = {} if section is None else dict(section.commands())
        if self._specs:
            answers["next_tab"] = lambda: self.tabs.step(1)
            answers["previous_tab"] = lambda: self.tabs.step(-1)
        return answers

    # Inside

    def _keys(self) -> list[str]:
        return [FIRST, *(spec.key for spec in self._specs)]

    def _frame(self, key: str) -> _Frame:
        if key not in self._frames:
            spec = next(spec for spec in self._specs if spec.key == key)
            frame = _Frame(spec.factory(self._context))
            frame.section.commands_changed.connect(self.changed)
            frame.section.form_wanted.connect(self.form_wanted)
            frame.retry.clicked.connect(self._retry)
            self._frames[key] = frame
            self._stack.addWidget(frame)
            self._stale.add(key)
        return self._frames[key]

    def _go_first(self) -> None:
        self._key = FIRST
        self.tabs.select(0)
        self._stack.setCurrentWidget(self._overview)
        self.changed.emit()

    @Slot()
    def _retry(self) -> None:
        self._stale.add(self._key)
        self.read()

    @Slot(int)
    def _on_asked(self, index: int) -> None:
        if self.open(self._keys()[index]):
            self.tabs.bar.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        names = (spec.factory.name() for spec in self._specs)
        self.tabs.set_titles([self.tr("Parcours"), *names])
        self.tabs.bar.setAccessibleName(self.tr("Rubriques de la fiche"))

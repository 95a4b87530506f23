"""The page itself: who it is, the facts, then the tabs."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from services.diagnostics.grid import Grid
from services.youths.items import DiagnosticItem, PathwayItem, PhaseItem
from services.youths.page import YouthPage
from ui.context import ScreenContext
from ui.forms.keys import press_focused
from ui.screens.youth.overview import Overview
from ui.screens.youth.programmes.section import ProgrammesSection
from ui.screens.youth.section_host import SectionHost
from ui.screens.youth.sections import PROGRAMMES, SECTIONS
from ui.screens.youth.words import about_text, facts, name_text, trail_text
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.headers import PageHeader
from ui.widgets.layouts import box, col

# Where a record that has no small form of its own is worked on, when its section is there.
_SECTIONS_OF = (
    (PathwayItem, "programmes"),
    (PhaseItem, "programmes"),
    (DiagnosticItem, "progress"),
)
_OF_PROGRAMMES = ("entry", "exit")


class PersonPage(QWidget):
    """Shows a page as read; a role that sees less has fewer cards.

    Signals:
        form_wanted: Key of the small form to open: event or situation.
    """

    form_wanted = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: YouthPage | None = None
        self.appointment = Button("", icon="calendar-plus")
        self.diagnose = Button("", "primary", "plus")
        self.more = IconButton("ellipsis", compact=False)
        self._menu = QMenu(self.more)
        self._entries = {key: QAction(self) for key in ("event", "situation", "entry", "exit")}
        self.header = PageHeader(self.appointment, self.diagnose, self.more)
        self.overview = Overview(context.references)
        self.sections = SectionHost(context, self.overview, SECTIONS)
        self._build()
        self._connect()
        self._retranslate()

    def show_page(self, page: YouthPage, grid: Grid | None, today: date) -> None:
        """Show what was read of a file."""
        self._page = page
        references = self._context.references
        self.header.set_title(
            name_text(page), about_text(page, references, today), trail_text(page)
        )
        self.header.set_chips(*(Chip(f.text, f.tone, f.icon) for f in facts(page, today)))
        self._offer_forms(page)
        self.overview.show_page(page, grid, today)
        self.sections.show_page(page)

    def focus_task(self) -> None:
        """Put the focus on what one came to do."""
        if self.sections.section() is not None:
            self.sections.focus_task()
        elif not self.diagnose.isHidden():
            self.diagnose.setFocus()
        else:
            self.overview.focus_task()

    def open_section_of(self, record: object) -> bool:
        """Open the section where a record is worked on; False when there is none."""
        key = next((key for kind, key in _SECTIONS_OF if isinstance(record, kind)), None)
        if key is None or not self.sections.open(key):
            return False
        self.sections.focus_task()
        return True

    def _offer_forms(self, page: YouthPage) -> None:
        may = self._context.may
        may_meet = may("event.write")
        is_ours = bool(page.editable)
        sees_record = page.record is not None
        pathways = () if page.record is None else page.record.history.pathways
        is_in = any(item.ended_on is None for item in pathways)
        self._entries["event"].setVisible(may_meet)
        self._entries["situation"].setVisible(sees_record and is_ours and may("situation.write"))
        may_enter = sees_record and is_ours and may("pathway.write")
        self._entries["entry"].setVisible(may_enter)
        self._entries["exit"].setVisible(may_enter and is_in)
        self.more.setVisible(any(action.isVisible() for action in self._entries.values()))
        self.appointment.setVisible(may_meet)
        self.overview.steps.allow(marking=may_meet, acting=is_ours and may("action.write"))
        self.diagnose.setVisible(may("diagnostic.write"))
        reason = self.tr("Ce dossier est suivi par une autre personne : demandez à le recevoir.")
        self.diagnose.set_available(is_ours, reason)

    def _build(self) -> None:
        header = box(col(self.header, margins=(32, 20, 32, 8)))
        self.setLayout(col(header, (self.sections, 1), gap=0))
        self._menu.addActions(list(self._entries.values()))

    def _connect(self) -> None:
        self.more.clicked.connect(self._show_menu)
        for key, action in self._entries.items():
            action.setData(key)
        self._menu.triggered.connect(self._on_entry)
        self.appointment.clicked.connect(lambda: self.form_wanted.emit("event"))
        self.sections.entered.connect(self.overview.focus_task)
        self.overview.steps.add_wanted.connect(lambda: self.form_wanted.emit("event"))

    def _show_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_entry(self, action: QAction) -> None:
        key: str = action.data()
        if key not in _OF_PROGRAMMES:
            self.form_wanted.emit(key)
        elif self.sections.open(PROGRAMMES):
            section = self.sections.section()
            if isinstance(section, ProgrammesSection):
                section.start(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.appointment.setText(self.tr("Rendez-vous"))
        self.diagnose.setText(self.tr("Nouveau diagnostic"))
        self.more.set_name(self.tr("Autres actions"))
        self._entries["event"].setText(self.tr("Noter un entretien ou un contact"))
        self._entries["situation"].setText(self.tr("Ajouter une situation"))
        self._entries["entry"].setText(self.tr("Entrer dans un programme"))
        self._entries["exit"].setText(self.tr("Sortir d’un programme"))

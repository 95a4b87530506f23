"""A calendar read from a file, before anything of it is taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from services import formatting
from services.errors import AppError
from services.importers.calendar_plan import Absence, CalendarPreview
from services.tasks import TaskContext
from services.vault import OpenVault
from ui.context import ScreenContext
from ui.translation import translate_error, translate_text
from ui.widgets.buttons import Button
from ui.widgets.headers import PageHeader, SectionHeader
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import col

_SHOWN = 500  # lines: beyond, nobody reads them one by one


@dataclass(frozen=True, slots=True)
class CalendarDesk:
    """The database as the page needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def preview(self, path: Path) -> CalendarPreview:
        """Return what a file would add."""
        from services.importers import calendar_file

        content = calendar_file.read_file(path)
        with self.vault.database.read(self.vault.actor) as session:
            return calendar_file.preview(session, content, today=self.today)

    def apply(self, plan: CalendarPreview) -> int:
        """Take what was shown; return how many absences it adds."""
        from services.importers import calendar_file

        with self.vault.database.write(self.vault.actor) as session:
            return calendar_file.apply(session, plan)


class ImportPage(QWidget):
    """What will be taken above, what cannot be read below, and one button.

    Signals:
        left: Back to the agenda.
    """

    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._plan: CalendarPreview | None = None
        self.back = Button("", "ghost", "chevron-left")
        self.choose = Button("", icon="inbox")
        self.take = Button("", "primary", "check")
        self._header = PageHeader(self.back, self.choose, self.take)
        self._sentence = Wrapped("", "lead")
        self._note = Wrapped("", "second")
        self._message = Wrapped("", "strong", "danger")
        self._taken_title, self._bad_title = SectionHeader(), SectionHeader()
        self.taken = _table(3)
        self.bad = _table(3)
        self.setLayout(
            col(
                self._header, self._sentence, self._note, self._message,
                self._taken_title, (self.taken, 3), self._bad_title, (self.bad, 1),
                gap=8, margins=(32, 16, 32, 12),
            )
        )  # fmt: skip
        self.back.clicked.connect(self.left)
        self.choose.clicked.connect(self.ask_file)
        self.take.clicked.connect(self._apply)
        self._retranslate()
        self._show(None)

    def focus_task(self) -> None:
        """Put the focus on what is to be pressed next."""
        (self.take if self.take.isEnabled() else self.choose).setFocus()

    @Slot()
    def ask_file(self) -> None:
        """Ask for a file, then show what is in it."""
        kind = self.tr("Calendrier (*.ics)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choisir un calendrier"), "", kind)
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Show what a file would add."""
        desk = CalendarDesk(self._context.vault, self._context.today())
        self._show(None)

        def read(_task: TaskContext) -> CalendarPreview:
            return desk.preview(path)

        task = self._context.tasks.start(read, on_success=self._show, on_error=self._on_error)
        self._context.navigator.watch(task, self.tr("Lecture du calendrier"))

    @Slot(object)
    def _show(self, found: CalendarPreview | None) -> None:
        self._plan = found
        self._message.setText("")
        new = () if found is None else found.new
        lines = [
            (
                formatting.full_date(one.starts_on),
                _hours(one),
                one.title or "",
            )
            for one in new[:_SHOWN]
        ]
        _fill(self.taken, lines)
        bad = () if found is None else found.bad
        _fill(
            self.bad,
            [(str(one.number), one.title, translate_text(one.reason)) for one in bad[:_SHOWN]],
        )
        for part in (self._bad_title, self.bad):
            part.setVisible(bool(bad))
        for part in (self._taken_title, self.taken):
            part.setVisible(bool(new))
        self._say(found)
        self.take.set_available(bool(new), self.tr("Il n’y a rien à importer."))
        self.focus_task()

    def _say(self, found: CalendarPreview | None) -> None:
        translate = QCoreApplication.translate
        if found is None:
            self._sentence.setText(
                self.tr(
                    "Exportez votre calendrier personnel en fichier .ics, puis choisissez-le ici."
                )
            )
            self._note.setText(
                self.tr(
                    "Ses événements deviennent des absences de votre agenda. Vous seul en lisez"
                    " l’intitulé ; les autres voient que l’heure est prise."
                )
            )
            return
        new, known = len(found.new), len(found.absences) - len(found.new)
        parts = [
            translate("ImportPage", "%n absence(s) à ajouter", None, new),
            known and translate("ImportPage", "%n déjà dans l’agenda", None, known),
            found.outside
            and translate(
                "ImportPage", "%n entrée(s) hors période ou sans durée prise", None, found.outside
            ),
            found.bad
            and translate("ImportPage", "%n entrée(s) illisible(s)", None, len(found.bad)),
        ]
        self._sentence.setText(", ".join(part for part in parts if part) + ".")
        period = formatting.date_range(found.first, found.last)
        self._note.setText(self.tr("Période lue : {period}.").format(period=period))
        self._taken_title.set_title(self.tr("À ajouter"), str(new) if new else "")
        self._bad_title.set_title(self.tr("Entrées laissées de côté"), str(len(found.bad)))

    @Slot()
    def _apply(self) -> None:
        desk, plan = CalendarDesk(self._context.vault, self._context.today()), self._plan
        if plan is None:
            return

        def write(_task: TaskContext) -> int:
            return desk.apply(plan)

        self._context.tasks.start(write, on_success=self._on_applied, on_error=self._on_error)

    @Slot(object)
    def _on_applied(self, count: int) -> None:
        text = QCoreApplication.translate("ImportPage", "%n absence(s) ajoutée(s).", None, count)
        self._context.navigator.say(text)
        self._context.bus.announce("busy_slot")
        self._show(None)
        self.left.emit()

    @Slot(object)
    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._message.setText(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Importer un calendrier"))
        self.back.setText(self.tr("Revenir à l’agenda"))
        self.choose.setText(self.tr("Choisir un fichier…"))
        self.take.setText(self.tr("Ajouter ces absences"))
        self.taken.setHorizontalHeaderLabels(
            [self.tr("Jour"), self.tr("Heures"), self.tr("Intitulé")]
        )
        self.bad.setHorizontalHeaderLabels([self.tr("N°"), self.tr("Intitulé"), self.tr("Raison")])
        self.taken.setAccessibleName(self.tr("Absences à ajouter"))
        self.bad.setAccessibleName(self.tr("Entrées laissées de côté"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show(self._plan)
        super().changeEvent(event)


def _table(columns: int) -> QTableWidget:
    table = QTableWidget(0, columns)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(columns - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table


def _fill(table: QTableWidget, lines: Sequence[tuple[str, ...]]) -> None:
    table.setRowCount(len(lines))
    for row, cells in enumerate(lines):
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(formatting.spaced(text)))


def _hours(one: Absence) -> str:
    if one.starts_at is None or one.ends_at is None:
        return QCoreApplication.translate("agenda", "toute la journée")
    return f"{formatting.clock(one.starts_at)} – {formatting.clock(one.ends_at)}"

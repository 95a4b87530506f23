"""A collective event beside the agenda: seats, people, who came."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from services import formatting
from services.agenda.enrolments import GroupPage
from services.agenda.groups import hours_text
from services.youths.vocabulary import Attendance
from ui.context import ScreenContext
from ui.forms.person_finder import PersonFinder
from ui.forms.words import capital, code_word, joined
from ui.screens.agenda.roll_call import RollCall
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.headers import SectionHeader
from ui.widgets.keycaps import KeyHints
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row


class GroupPanel(QWidget):
    """Seats left in a sentence, people in a list, attendances by one key each.

    Signals:
        enrol_asked: Identifier of the person.
        save_asked: Write the attendances stated.
        withdrawn, person_asked: The enrolment concerned.
        sheet_asked, change_asked, cancel_asked, export_asked: What to do.
        left: The panel is to be closed.
    """

    enrol_asked = Signal(object)
    save_asked = Signal()
    withdrawn = Signal(object)
    person_asked = Signal(object)
    sheet_asked = Signal()
    change_asked = Signal()
    cancel_asked = Signal()
    export_asked = Signal()
    left = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._may_write = context.may("group_event.write")
        self.page: GroupPage | None = None
        self._is_warned = False
        self._unsaved = Wrapped("", "small", "warning")
        self._close = IconButton("x")
        self._header = SectionHeader("", "", self._close)
        self._title = Wrapped("", "h2")
        self._when = Wrapped("", "strong")
        self._where = Wrapped("", "second")
        self._seats = Chip()
        self._waiting = Chip("", "warning", "hourglass")
        self.add = Button("", icon="user-round-plus", compact=True)
        self.all_present = Button("", icon="check", compact=True)
        self.sheet = Button("", icon="printer", compact=True)
        self.change = Button("", icon="pen-line", compact=True)
        self.export = Button("", icon="download", compact=True)
        self.cancel = Button("", "danger", "x", compact=True)
        self.finder = PersonFinder(context, may_create=False)
        self.finder.setMinimumHeight(260)
        self.finder.hide()
        self.roll = RollCall()
        self._empty = EmptyState("users")
        self.save_button = Button("", "primary", "save")
        self._hints = KeyHints()
        self._build()
        self._connect()
        self._retranslate()

    def show_page(self, page: GroupPage) -> None:
        """Show a collective event."""
        self.page = page
        data = page.data
        self._title.setText(formatting.spaced(data.title))
        day = capital(formatting.full_date(data.occurred_on))
        self._when.setText(formatting.spaced(" ".join(filter(None, (f"{day},", hours_text(data))))))
        who = formatting.enumeration(page.advisers)
        self._where.setText(joined(capital(code_word(data.kind)), page.site_name, data.place, who))
        self._show_seats(page)
        self.roll.show_rows(page.enrolments)
        self.roll.setVisible(bool(page.enrolments))
        self._empty.setVisible(not page.enrolments)
        for button in (self.change, self.cancel):
            button.setVisible(self._may_write and not page.is_cancelled)
        self._show_state()
        self._forget_warning()

    def focus_task(self) -> None:
        """Put the focus on the people, or on the way to enrol one."""
        if self.finder.isVisibleTo(self):
            self.finder.focus_task()
        elif self.page is not None and self.page.enrolments:
            self.roll.setFocus()
        else:
            self.add.setFocus()

    def is_dirty(self) -> bool:
        """Tell whether attendances are stated and not saved."""
        return bool(self.roll.rows.changes())

    @Slot()
    def leave(self) -> None:
        """Close, once it was said that attendances stated and not saved would be lost."""
        if not self.is_dirty() or self._is_warned:
            self.left.emit()
            return
        self._is_warned = True
        self._unsaved.setText(
            self.tr(
                "Ces présences ne sont pas enregistrées : Ctrl+S les enregistre, Échap les"
                " abandonne."
            )
        )
        self._unsaved.show()
        self.save_button.setFocus()
        announce(self._unsaved, self._unsaved.text())

    def give_up(self) -> None:
        """Close without saving."""
        self.left.emit()

    @Slot()
    def _forget_warning(self) -> None:
        self._is_warned = False
        self._unsaved.hide()

    @Slot()
    def start_enrolling(self) -> None:
        """Show the field where one finds whom to enrol."""
        self.finder.show()
        self.finder.clear()
        self.finder.focus_task()

    def seats_words(self) -> str:
        """Return what is said of the seats and of the waiting list."""
        return joined(self._seats.text(), self._waiting.text())

    def _show_seats(self, page: GroupPage) -> None:
        translate = QCoreApplication.translate
        if page.is_cancelled:
            self._seats.set_state(self.tr("Annulé"), "danger", "x")
        elif page.seats_left is None:
            text = translate("GroupPanel", "%n inscrit(s)", None, len(page.enrolments))
            self._seats.set_state(text, "neutral", "users")
        elif page.seats_left:
            text = translate("GroupPanel", "%n place(s) libre(s)", None, page.seats_left)
            self._seats.set_state(text, "success", "check")
        else:
            self._seats.set_state(self.tr("Complet"), "warning", "users")
        self._waiting.set_text(translate("GroupPanel", "%n en liste d’attente", None, page.waiting))
        self._waiting.setVisible(bool(page.waiting))

    @Slot()
    def _show_state(self) -> None:
        count = len(self.roll.rows.changes())
        reason = self.tr("Aucune présence à enregistrer.")
        self.save_button.set_available(bool(count), reason)

    @Slot(object)
    def _on_person(self, youth_id: int) -> None:
        self.finder.clear()
        self.enrol_asked.emit(youth_id)

    def _build(self) -> None:
        header = self.roll.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        chips = box(FlowLayout(self._seats, self._waiting, gap=6))
        actions = box(FlowLayout(self.sheet, self.change, self.export, self.cancel, gap=6))
        top = col(
            self._title, self._when, self._where, chips, actions,
            row(self.add, self.all_present, None, gap=6),
            self.finder, gap=6, margins=(20, 0, 20, 4),
        )  # fmt: skip
        foot = col(
            self._unsaved, self._hints, row(None, self.save_button), gap=6, margins=(20, 8, 20, 12)
        )
        people = col((self.roll, 1), (self._empty, 1), margins=(12, 0, 12, 0))
        head = row(self._header, margins=(20, 16, 12, 0))
        self.setLayout(col(head, top, (people, 1), line(), foot, gap=6))

    def _connect(self) -> None:
        self._close.clicked.connect(self.leave)
        self.add.clicked.connect(self.start_enrolling)
        self.all_present.clicked.connect(lambda: self.roll.state_all(Attendance.PRESENT))
        self.finder.chosen.connect(self._on_person)
        self.roll.stated.connect(self._show_state)
        self.roll.stated.connect(self._forget_warning)
        self.roll.withdrawn.connect(self.withdrawn)
        self.roll.opened.connect(self.person_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.sheet.clicked.connect(self.sheet_asked)
        self.change.clicked.connect(self.change_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.export.clicked.connect(self.export_asked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.finder.isVisible():
            self.finder.hide()
            self.focus_task()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Événement collectif"))
        self._close.set_name(self.tr("Fermer le volet"))
        self.add.setText(self.tr("Inscrire quelqu’un"))
        self.all_present.setText(self.tr("Tous présents"))
        self.sheet.setText(self.tr("Émargement"))
        self.change.setText(self.tr("Modifier…"))
        self.export.setText(self.tr("Exporter…"))
        self.cancel.setText(self.tr("Annuler l’événement"))
        self.save_button.setText(self.tr("Enregistrer les présences"))
        self.roll.setAccessibleName(self.tr("Personnes inscrites"))
        self._empty.set_texts(
            self.tr("Personne n’est inscrit."),
            self.tr("Inscrivez les jeunes un par un ; la feuille d’émargement suit."),
        )
        self._hints.set_hints(
            [
                ("P", self.tr("présent")),
                ("A", self.tr("absent")),
                ("N", self.tr("non précisé")),
                (self.tr("Suppr"), self.tr("désinscrire")),
            ]
        )
        if self.page is not None:
            self.show_page(self.page)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

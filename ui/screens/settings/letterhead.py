"""What stands at the top of the letters: address, phone, e-mail and logo."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit
from typing_extensions import override

from services.accounts import SiteRow
from services.errors import AppError, ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.letters.head import MOST_BYTES, HeadInput, own_head, set_head, set_logo
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.screens.settings.section import Section
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box

_LOGO_HEIGHT = 64
_ADDRESS_HEIGHT = 84


class LetterheadSection(Section):
    """One head for the agency, and one more for each site that has its own address."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._is_loaded = False
        self.site = CodeChoice()
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.phone, self.email = QLineEdit(), QLineEdit()
        self.save = Button("", icon="check")
        self.logo_title = Label("", "strong")
        self.logo = QLabel()
        self.logo_note = Wrapped("", "caption")
        self.logo_error = Wrapped("", "small", "danger")
        self.choose = Button("", compact=True)
        self.remove = Button("", "ghost", compact=True)
        self._fields = {
            "site": Field(self.site),
            "address": Field(self.address),
            "phone": Field(self.phone),
            "email": Field(self.email),
        }
        for field in self._fields.values():
            self.content.addWidget(field)
        self.content.addWidget(self.save)
        for widget in (self.logo_title, self.logo, self.logo_note, self.logo_error):
            self.content.addWidget(widget)
        self.content.addWidget(box(FlowLayout(self.choose, self.remove)))
        self.logo_error.hide()
        self._connect()
        self._retranslate()
        self._restyle()

    @override
    def fields(self) -> dict[str, Field]:
        return self._fields

    def show_sites(self, sites: Sequence[SiteRow]) -> None:
        """Offer the agency, then its sites; what is being typed stays."""
        every: list[tuple[object, str]] = [(None, self.tr("Toute la structure"))]
        self.site.set_options([*every, *((site.id, site.name) for site in sites)])
        self._fields["site"].setVisible(len(sites) > 1)
        if not self._is_loaded:
            self._is_loaded = True
            self.read()

    @Slot()
    def read(self) -> None:
        """Read the head of the site chosen."""
        context, site_id = self._context, self._site()

        def run(_task: TaskContext) -> tuple[HeadInput, bytes | None]:
            with context.database.read(context.actor) as session:
                return own_head(session, site_id)

        context.tasks.start(run, on_success=self._on_read)

    @Slot()
    def submit(self) -> None:
        """Write the address."""
        self.clear_errors()
        data = HeadInput(
            self.address.toPlainText(), self.phone.text(), self.email.text(), self._site()
        )
        context = self._context

        def run(_task: TaskContext) -> None:
            with context.database.write(context.actor) as session:
                set_head(session, data)

        context.tasks.start(run, on_success=self._on_saved, on_error=self._on_refused)

    @Slot()
    def choose_logo(self) -> None:
        """Ask for a picture and keep it."""
        title, kinds = self.tr("Choisir un logo"), self.tr("Images (*.png *.jpg *.jpeg)")
        path, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.keep_logo(Path(path))

    def keep_logo(self, path: Path) -> None:
        """Keep the picture of a file, or say why not."""

        def run(_task: TaskContext) -> None:
            content = _read(path)
            with self._context.database.write(self._context.actor) as session:
                set_logo(session, content)

        self._write_logo(run)

    @Slot()
    def remove_logo(self) -> None:
        """Forget the picture."""
        context = self._context

        def run(_task: TaskContext) -> None:
            with context.database.write(context.actor) as session:
                set_logo(session, None)

        self._write_logo(run)

    def _write_logo(self, run: Callable[[TaskContext], None]) -> None:
        self.logo_error.hide()
        self._context.tasks.start(run, on_success=self._on_saved, on_error=self._on_refused)

    @Slot(object)
    def _on_read(self, answer: tuple[HeadInput, bytes | None]) -> None:
        head, logo = answer
        self.address.setPlainText(head.address or "")
        self.phone.setText(head.phone or "")
        self.email.setText(head.email or "")
        self._show_logo(logo)

    @Slot(object)
    def _on_saved(self, _nothing: object) -> None:
        self._context.navigator.say(self.tr("Papier à en-tête enregistré."))
        self._context.bus.announce("letterhead")
        self.read()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ValidationError) and error.field == "logo":
            self.logo_error.setText(translate_error(error))
            self.logo_error.show()
        elif isinstance(error, AppError):
            self.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _show_logo(self, content: bytes | None) -> None:
        picture = QPixmap()
        if content is not None:
            picture.loadFromData(content)
        if not picture.isNull():
            height = current_theme().px(_LOGO_HEIGHT)
            mode = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToHeight(height, mode)
        self.logo.setPixmap(picture)
        self.logo.setVisible(not picture.isNull())
        self.remove.setVisible(not picture.isNull())

    def _site(self) -> int | None:
        site = self.site.value()
        return site if isinstance(site, int) else None

    def _connect(self) -> None:
        self.site.currentIndexChanged.connect(self.read)
        self.save.clicked.connect(self.submit)
        self.choose.clicked.connect(self.choose_logo)
        self.remove.clicked.connect(self.remove_logo)
        current_theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.address.setFixedHeight(current_theme().px(_ADDRESS_HEIGHT))

    @override
    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Papier à en-tête"),
            self.tr("En haut des courriers et des attestations."),
        )
        for name, label in (
            ("site", self.tr("Pour")),
            ("address", self.tr("Adresse")),
            ("phone", self.tr("Téléphone")),
            ("email", self.tr("Courriel")),
        ):
            self._fields[name].set_label(label)
        self.save.setText(self.tr("Enregistrer l’en-tête"))
        self.logo_title.setText(self.tr("Logo"))
        self.logo.setAccessibleName(self.tr("Logo de la structure"))
        note = self.tr("PNG ou JPEG, {size} ko au plus.")
        self.logo_note.setText(note.format(size=MOST_BYTES // 1000))
        self.choose.setText(self.tr("Choisir un logo…"))
        self.remove.setText(self.tr("Retirer le logo"))


def _read(path: Path) -> bytes:
    """Return a file, but never more than what would be refused anyway.

    Raises:
        ValidationError: On ``logo``: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce fichier ne se lit pas. Vérifiez qu’il est toujours là, et vos droits."
        )
        raise ValidationError("logo", message) from error

"""Every field of a young person in sections, with names, examples, errors and notes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services.accounts import AccountRow, SiteRow
from services.errors import ValidationError
from services.reference.lists import ReferenceLists
from services.youths.values import Notice, Severity, YouthInput
from services.youths.vocabulary import (
    Completeness,
    ContactChannel,
    LevelScheme,
    RuralZone,
    Sex,
    YesNo,
    YouthStatus,
)
from ui.forms import youth_editors as editors
from ui.forms.codes import CodeChoice
from ui.forms.field_grid import FieldGrid
from ui.forms.words import capital, code_word, notice_text, options
from ui.translation import translate_error
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.headers import SectionHeader
from ui.widgets.layouts import col
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.suggest_field import SuggestField

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "identity": ("last_name", "first_name", "birth_name", "birth_date", "sex", "file_number"),
    "contact": (
        "phone", "email", "preferred_contact", "commune_code", "qpv_code", "rural_zone",
    ),
    "representative": ("representative_name", "representative_phone"),
    "school": ("level_scheme", "level", "left_school_on"),
    "situation": ("disabled_worker", "job_seeker", "driving_licence"),
    "follow_up": (
        "adviser_id", "site_id", "lent_to_id", "status", "completeness", "referred_by",
        "first_reception_on",
    ),
}  # fmt: skip
QUICK = ("last_name", "first_name", "birth_date", "sex", "phone", "commune_code")
_REQUIRED = frozenset({"last_name", "first_name"})
_NEVER_EMPTY = frozenset(
    {"sex", "rural_zone", "status", "completeness", "disabled_worker", "job_seeker"}
) | {"driving_licence"}


class YouthFields(QWidget):
    """Shows, reads and marks the fields; knows neither the database nor what saving means.

    Signals:
        edited: A value changed by the user.
        left: Name of the field the user leaves.
    """

    edited = Signal()
    left = Signal(str)

    def __init__(
        self,
        references: ReferenceLists,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._references = references
        self._today = today
        self._people: tuple[Sequence[AccountRow], Sequence[SiteRow]] = ((), ())
        names = [name for section in SECTIONS.values() for name in section]
        self.fields = {name: Field(editors.build_editor(name, references, today)) for name in names}
        self._headers = {key: SectionHeader() for key in SECTIONS}
        self._grids = {
            key: FieldGrid([self.fields[name] for name in section])
            for key, section in SECTIONS.items()
        }
        self._cards = {
            key: Card(self._headers[key], grid, gap=12) for key, grid in self._grids.items()
        }
        self.setLayout(col(*self._cards.values(), None, gap=12))
        self._connect()
        self._retranslate()

    def editor(self, name: str) -> QWidget:
        """Return the widget that edits a field."""
        return self.fields[name].editor

    def show_only(self, names: Iterable[str], *, quick: bool = False) -> None:
        """Show some fields only; a section without any is hidden with its title."""
        wanted = frozenset(names)
        for name, field in self.fields.items():
            field.setVisible(name in wanted)
        for key, section in SECTIONS.items():
            self._cards[key].setVisible(bool(wanted & set(section)))
            self._headers[key].setVisible(not quick)
            self._grids[key].arrange()

    def is_shown(self, name: str) -> bool:
        """Tell whether a field can be filled."""
        return not self.fields[name].isHidden()

    def set_editable(self, names: Iterable[str]) -> None:
        """Close the fields that are not named."""
        wanted = frozenset(names)
        for name, field in self.fields.items():
            field.set_read_only(name not in wanted)

    def offer(self, accounts: Sequence[AccountRow], sites: Sequence[SiteRow]) -> None:
        """Offer who may follow the person, and where."""
        self._people = (accounts, sites)
        nobody: list[tuple[object, str]] = [(None, self.tr("Personne"))]
        people: list[tuple[object, str]] = [
            (account.id, account.name) for account in accounts if account.is_active
        ]
        places: list[tuple[object, str]] = [(None, self.tr("Aucun site"))]
        self._choice("adviser_id").set_options([*nobody, *people])
        self._choice("lent_to_id").set_options([*nobody, *people])
        self._choice("site_id").set_options([*places, *((site.id, site.name) for site in sites)])

    def show_values(self, values: YouthInput) -> None:
        """Fill every field."""
        for name, field in self.fields.items():
            if name == "level":
                self._offer_levels()
            editors.write(field.editor, getattr(values, name), self._references)

    def read(self, base: YouthInput) -> tuple[YouthInput, list[ValidationError]]:
        """Return what is typed, over the fields that are not shown, and the dates not read."""
        values: dict[str, Any] = {}
        unread = []
        for name, field in self.fields.items():
            if field.isHidden():
                continue
            try:
                values[name] = editors.read(name, field.editor, self._today())
            except ValidationError as error:
                unread.append(error)
        return editors.completed(values, base), unread

    def show_errors(self, errors: Iterable[ValidationError], *, focus: bool = True) -> None:
        """Say what is wrong on each field; the first one takes the focus."""
        first: Field | None = None
        for error in errors:
            field = self.fields[error.field]
            field.show_error(translate_error(error))
            first = first or field
        if first is not None and focus:
            first.editor.setFocus()

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """Show what deserves a look under its field, or under the birth date when it is hidden."""
        texts: dict[str, tuple[list[str], Severity]] = {}
        for notice in notices:
            name = notice.field if self.is_shown(notice.field) else "birth_date"
            said, severity = texts.get(name, ([], notice.severity))
            text = notice_text(notice)
            texts[name] = ([*said, text], severity)
        for name, field in self.fields.items():
            said, severity = texts.get(name, ([], Severity.NOTE))
            tone = "warning" if severity is Severity.WARNING else "info"
            field.set_note(" ".join(said), "warning" if tone == "warning" else "info")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            for name, field in self.fields.items():
                if field.editor is watched:
                    self.left.emit(name)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choice(self, name: str) -> CodeChoice:
        editor = self.editor(name)
        assert isinstance(editor, CodeChoice)  # noqa: S101 - built so
        return editor

    def _connect(self) -> None:
        for field in self.fields.values():
            editor = field.editor
            editor.installEventFilter(self)
            if isinstance(editor, SuggestField):
                editor.chosen.connect(self._on_edited)
            if isinstance(editor, QLineEdit):
                editor.textEdited.connect(self._on_edited)
            elif isinstance(editor, CodeChoice):
                editor.activated.connect(self._on_edited)
            elif isinstance(editor, SegmentedChoice):
                editor.chosen.connect(self._on_edited)
        self._choice("level_scheme").currentIndexChanged.connect(self._offer_levels)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _offer_levels(self) -> None:
        levels = editors.level_options(self._choice("level_scheme").value())
        unknown: list[tuple[object, str]] = [(None, self.tr("Inconnu"))]
        self._choice("level").set_options([*unknown, *levels])

    def _offer_codes(self) -> None:
        unknown: list[tuple[object, str]] = [(None, self.tr("Sans préférence"))]
        self._choice("preferred_contact").set_options([*unknown, *options(ContactChannel)])
        scheme: list[tuple[object, str]] = [(None, self.tr("Inconnue"))]
        self._choice("level_scheme").set_options([*scheme, *options(LevelScheme)])
        self._choice("rural_zone").set_options(options(RuralZone))
        self._choice("status").set_options(options(YouthStatus))
        self._choice("completeness").set_options(options(Completeness))
        for name in ("disabled_worker", "job_seeker", "driving_licence", "sex"):
            editor = self.editor(name)
            assert isinstance(editor, SegmentedChoice)  # noqa: S101 - built so
            codes: Iterable[Sex | YesNo] = Sex if name == "sex" else YesNo
            editor.set_options([(code, capital(code_word(code))) for code in codes])
        self._offer_levels()

    def _retranslate(self) -> None:
        for key, title in self._titles().items():
            self._headers[key].set_title(title)
        for name, label in self._labels().items():
            self.fields[name].set_label(label)
            self.fields[name].set_optional(name not in _REQUIRED | _NEVER_EMPTY)
        for name, example in self._examples().items():
            editor = self.editor(name)
            assert isinstance(editor, QLineEdit)  # noqa: S101 - examples are for what is typed
            editor.setPlaceholderText(example)
        self._offer_codes()
        self.offer(*self._people)

    def _titles(self) -> dict[str, str]:
        return {
            "identity": self.tr("Identité"),
            "contact": self.tr("Coordonnées"),
            "representative": self.tr("Représentant légal"),
            "school": self.tr("Formation"),
            "situation": self.tr("Situation"),
            "follow_up": self.tr("Suivi"),
        }

    def _labels(self) -> dict[str, str]:
        return {
            "last_name": self.tr("Nom"),
            "first_name": self.tr("Prénom"),
            "birth_name": self.tr("Nom de naissance"),
            "birth_date": self.tr("Date de naissance"),
            "sex": self.tr("Sexe"),
            "file_number": self.tr("Numéro de dossier I-MILO"),
            "phone": self.tr("Téléphone"),
            "email": self.tr("Courriel"),
            "preferred_contact": self.tr("Contact préféré"),
            "commune_code": self.tr("Commune"),
            "qpv_code": self.tr("Quartier prioritaire"),
            "rural_zone": self.tr("Zone rurale"),
            "representative_name": self.tr("Nom du représentant légal"),
            "representative_phone": self.tr("Téléphone du représentant légal"),
            "level_scheme": self.tr("Nomenclature du niveau"),
            "level": self.tr("Niveau"),
            "left_school_on": self.tr("Fin de la scolarité"),
            "disabled_worker": self.tr("Travailleur handicapé (RQTH)"),
            "job_seeker": self.tr("Inscription à France Travail"),
            "driving_licence": self.tr("Permis B"),
            "adviser_id": self.tr("Référent"),
            "site_id": self.tr("Site"),
            "lent_to_id": self.tr("Confié à"),
            "status": self.tr("Statut du dossier"),
            "completeness": self.tr("Complétude"),
            "referred_by": self.tr("Orienté par"),
            "first_reception_on": self.tr("Premier accueil"),
        }

    def _examples(self) -> dict[str, str]:
        return {
            "last_name": self.tr("Martin"),
            "first_name": self.tr("Inès"),
            "file_number": self.tr("20418"),
            "phone": self.tr("06 12 34 56 78"),
            "email": self.tr("nom@domaine.fr"),
            "commune_code": self.tr("Nom ou code postal"),
            "qpv_code": self.tr("QN03301M"),
            "referred_by": self.tr("CIO, France Travail, famille"),
        }

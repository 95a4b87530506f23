"""How the window looks and speaks; each choice is applied at once."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from typing_extensions import override

from services import formatting
from services.settings import TEXT_SIZES, Settings, ThemeChoice
from ui.screens.settings.section import Section
from ui.theme.theme import current_theme
from ui.translation import LANGUAGES, install
from ui.widgets.field import Field
from ui.widgets.segmented import SegmentedChoice


class DisplaySection(Section):
    """Colours, size of the text, language.

    Signals:
        changed: The user chose something; ``applied`` gives it.
    """

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._language = settings.language
        self.theme = SegmentedChoice()
        self.text_size = SegmentedChoice()
        self.language = SegmentedChoice()
        self._theme_field, self._size_field = Field(self.theme), Field(self.text_size)
        self._language_field = Field(self.language)
        for field in (self._theme_field, self._size_field, self._language_field):
            self.content.addWidget(field)
        self.theme.chosen.connect(self._on_theme)
        self.text_size.chosen.connect(self._on_text_size)
        self.language.chosen.connect(self._on_language)
        current_theme().changed.connect(self._show_theme)
        self._retranslate()

    def applied(self, settings: Settings) -> Settings:
        """Return the settings with what the window looks like now."""
        theme = current_theme()
        return replace(
            settings,
            theme=theme.scheme,
            text_size=round(theme.factor * 100),
            language=self._language,
        )

    @Slot(object)
    def _on_theme(self, choice: object) -> None:
        current_theme().use(scheme=ThemeChoice(str(choice)))
        self.changed.emit()

    @Slot(object)
    def _on_text_size(self, percent: object) -> None:
        if isinstance(percent, int):
            current_theme().use(text_size=percent / 100)
            self.changed.emit()

    @Slot(object)
    def _on_language(self, language: object) -> None:
        application = QCoreApplication.instance()
        if application is not None and isinstance(language, str):
            self._language = language
            install(application, language)
            self.changed.emit()

    @Slot()
    def _show_theme(self) -> None:
        """Follow the keys too: Ctrl++ changes the size without coming here."""
        theme = current_theme()
        self.theme.set_value(theme.scheme.value)
        self.text_size.set_value(round(theme.factor * 100))

    @override
    def _retranslate(self) -> None:
        self.set_title(self.tr("Affichage"), self.tr("Sur cet ordinateur ; appliqué aussitôt."))
        self._theme_field.set_label(self.tr("Couleurs"))
        self.theme.set_options(
            [
                (ThemeChoice.SYSTEM.value, self.tr("Système")),
                (ThemeChoice.LIGHT.value, self.tr("Clair")),
                (ThemeChoice.DARK.value, self.tr("Sombre")),
            ]
        )
        self._size_field.set_label(self.tr("Taille du texte"))
        self._size_field.set_note(self.tr("Aussi par Ctrl++ et Ctrl+- ; Ctrl+0 revient à 100 %."))
        self.text_size.set_options([(size, formatting.percent(size, 0)) for size in TEXT_SIZES])
        self._language_field.set_label(self.tr("Langue"))
        self.language.set_options(list(LANGUAGES.items()))
        self.language.set_value(self._language)
        self._show_theme()

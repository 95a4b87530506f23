"""Load the translations and translate texts marked in the services."""

import logging
from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from services.errors import AppError

LANGUAGES = {"fr": "Français", "en": "English"}  # the first one is the source language
DEFAULT_LANGUAGE = "fr"

logger = logging.getLogger(__name__)


def install(application: QCoreApplication, language: str) -> None:
    """Switch to ``language``; widgets get a LanguageChange event and refresh.

    French needs a file too: it holds the plural forms.
    """
    QLocale.setDefault(QLocale(language))
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.setParent(None)
    qt_directory = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    with as_file(files("resources") / "i18n") as own_directory:
        _load(application, f"qtbase_{language}", qt_directory)
        _load(application, f"app_{language}", str(own_directory))


def translate_error(error: AppError) -> str:
    """Return the message of a service error in the current language."""
    return QCoreApplication.translate("errors", error.message).format(**error.parameters)


def translate_text(text: str, **parameters: object) -> str:
    """Return a text of a service in the current language."""
    return QCoreApplication.translate("services", text).format(**parameters)


def _load(application: QCoreApplication, name: str, directory: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, directory):
        application.installTranslator(translator)
    else:
        logger.warning("translation not found: %s in %s", name, directory)

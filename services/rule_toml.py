"""Parse the TOML of a rule file; what is not TOML is said in words, with its line."""

import re
import tomllib
from typing import Any

from services.errors import RuleFileError
from services.i18n import QT_TRANSLATE_NOOP


def parsed(text: str, file: str) -> dict[str, Any]:
    """Return the document a text holds.

    Raises:
        RuleFileError: It is not TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(text, file, error) from error


def _not_toml(text: str, file: str, error: tomllib.TOMLDecodeError) -> RuleFileError:
    found = re.search(r"line (\d+)", str(error))
    # Without a line, the text stops too early: its last line is where to look.
    line = int(found[1]) if found else len(text.rstrip().splitlines()) or 1
    detail = re.sub(r" \(at .*\)$", "", str(error))
    if "=" in detail:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est mal écrit à la ligne {line} : il manque « = » entre"
            " un mot et sa valeur. Corrigez cette ligne ou rétablissez le fichier d’origine.",
        )
    elif "Cannot overwrite" in detail or "twice" in detail or "Cannot declare" in detail:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est mal écrit à la ligne {line} : ce mot y est déjà."
            " Retirez l’une des deux lignes ou rétablissez le fichier d’origine.",
        )
    elif "Illegal character" in detail or "Unterminated" in detail:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est mal écrit à la ligne {line} : un guillemet n’est pas"
            " refermé. Corrigez cette ligne ou rétablissez le fichier d’origine.",
        )
    else:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le fichier de règles {file} est mal écrit à la ligne {line} (TOML : {detail})."
            " Corrigez cette ligne ou rétablissez le fichier d’origine.",
        )
    return RuleFileError(message, file=file, line=line, detail=detail)

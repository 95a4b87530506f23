"""The codes of letters, for the screens, and the French words for them."""

from collections.abc import Mapping

from models.letter import LetterMedium
from services.i18n import QT_TRANSLATE_NOOP

__all__ = ["MEDIUMS", "TITLES", "LetterMedium"]

MEDIUMS: Mapping[LetterMedium, str] = {
    LetterMedium.PRINT: QT_TRANSLATE_NOOP("services", "imprimé"),
    LetterMedium.FILE: QT_TRANSLATE_NOOP("services", "enregistré en PDF"),
    LetterMedium.COPY: QT_TRANSLATE_NOOP("services", "texte copié"),
    LetterMedium.MAIL: QT_TRANSLATE_NOOP("services", "courriel ouvert"),
}

# In the list of what was printed: a template may have been renamed since.
TITLES: Mapping[str, str] = {
    "convocation": QT_TRANSLATE_NOOP("services", "Convocation"),
    "reminder": QT_TRANSLATE_NOOP("services", "Reprise de contact"),
    "follow_up": QT_TRANSLATE_NOOP("services", "Attestation de suivi"),
    "presence": QT_TRANSLATE_NOOP("services", "Attestation de présence"),
    "pacea": QT_TRANSLATE_NOOP("services", "Préparation du PACEA"),
    "cej": QT_TRANSLATE_NOOP("services", "Préparation du CEJ"),
}

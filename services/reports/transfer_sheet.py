"""The sheet of a transfer: the code that opens the sealed file, sent by another way."""

from datetime import date
from typing import Final

from services.formatting import long_date
from services.reports.recovery_sheet import CodePaper, code_sheet

_ADVICE: Final = (
    "Ce code ouvre un seul fichier : celui qui a été préparé ce jour-là. Envoyez cette feuille par"
    " un autre chemin que le fichier : courrier, ou lecture au téléphone.",
    "Dans l’autre mission locale : menu Aller, « Transferts », puis « Ouvrir un dossier reçu ». Le"
    " neuvième groupe vérifie les autres.",
    "Le code n’est enregistré nulle part. S’il est perdu, annulez l’envoi et préparez un nouveau"
    " fichier. Détruisez cette feuille une fois le dossier accueilli.",
)


def write(code: str, *, to_code: str, to_name: str, sent_on: date) -> bytes:
    """Return the A4 sheet as a PDF; it names no person."""
    caption = f"Étrave, dossier transmis · préparé le {long_date(sent_on)}"
    subject = f"Pour {to_name} ({to_code})"
    return code_sheet(code, CodePaper("Code de transfert", subject, caption, "Code", _ADVICE))

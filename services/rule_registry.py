"""The rule files an agency can make its own: one line each, whoever reads them.

A file is checked by the loader that reads it in use, together with the files it depends on, so
that what is saved is what will be read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from services import compulsory_rules
from services.activity import hours
from services.aids import rules as aids
from services.breaks import rules as breaks
from services.carry_over import screens as imilo
from services.diagnostics import grid, orientation_rules, rules
from services.errors import InputFileError, NotFoundError
from services.i18n import QT_TRANSLATE_NOOP
from services.letters import templates as letters
from services.programmes import reading as programmes
from services.projects import next_steps
from services.rule_file import edition_of
from services.rule_texts import current_texts
from services.signals import rules as signals
from services.youths.proofs import rules as proofs

LARGEST: Final = 1_000_000  # bytes
Texts = Mapping[str, str]
"""Texts by file: the one being checked, and those in force."""


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file of ``resources``.

    Attributes:
        file: Its path, such as ``diagnostic/grid.toml``.
        title: What it rules; source text in the ``services`` context.
        check: Reads it as in use, raising ``RuleFileError``; given every text it needs.
        needs: Files it is read together with.
    """

    file: str
    title: str
    check: Callable[[Texts], object]
    needs: tuple[str, ...] = ()


def alone(file: str, title: str, load: Callable[[str], object]) -> RuleFile:
    """Return a file whose loader takes its text and nothing else."""
    return RuleFile(file, title, lambda texts: load(texts[file]))


def _diagnostic(file: str, title: str) -> RuleFile:
    return RuleFile(file, title, rules.load, rules.FILES)


def _letter(code: str, title: str) -> RuleFile:
    file = f"letters/{code}.toml"
    return alone(file, title, partial(letters.parse, file=file))


RULE_FILES: Final[tuple[RuleFile, ...]] = (
    _diagnostic(grid.FILE, QT_TRANSLATE_NOOP("services", "Diagnostic : la grille et ses codes")),
    _diagnostic(
        orientation_rules.FILE, QT_TRANSLATE_NOOP("services", "Diagnostic : l’orientation proposée")
    ),
    _diagnostic(
        rules.ACTIONS_FILE, QT_TRANSLATE_NOOP("services", "Diagnostic : les actions proposées")
    ),
    _diagnostic(
        rules.PUBLICS_FILE, QT_TRANSLATE_NOOP("services", "Diagnostic : les publics prioritaires")
    ),
    RuleFile(
        signals.FILE,
        QT_TRANSLATE_NOOP("services", "Réunion d’équipe : les signaux"),
        lambda texts: signals.load(texts[signals.FILE], grid.load(texts[grid.FILE])),
        (grid.FILE,),
    ),
    alone(
        compulsory_rules.FILE,
        QT_TRANSLATE_NOOP("services", "Obligation de formation : âges, délai, ce qui la remplit"),
        compulsory_rules.load,
    ),
    alone(
        programmes.FILE,
        QT_TRANSLATE_NOOP("services", "Programmes : durées, âges, délais et sorties"),
        programmes.load,
    ),
    alone(
        next_steps.FILE,
        QT_TRANSLATE_NOOP("services", "Projet : la prochaine étape proposée"),
        next_steps.load,
    ),
    alone(hours.FILE, QT_TRANSLATE_NOOP("services", "CEJ : les heures d’activité"), hours.parse),
    alone(aids.FILE, QT_TRANSLATE_NOOP("services", "Aides : natures et plafonds"), aids.parse),
    alone(imilo.FILE, QT_TRANSLATE_NOOP("services", "I-MILO : les écrans à saisir"), imilo.load),
    alone(
        breaks.FILE, QT_TRANSLATE_NOOP("services", "Parcours : les alertes de rupture"), breaks.load
    ),
    alone(proofs.FILE, QT_TRANSLATE_NOOP("services", "Dossier : les documents vus"), proofs.load),
    _letter("convocation", QT_TRANSLATE_NOOP("services", "Courrier : convocation")),
    _letter("reminder", QT_TRANSLATE_NOOP("services", "Courrier : reprise de contact")),
    _letter("follow_up", QT_TRANSLATE_NOOP("services", "Courrier : attestation de suivi")),
    _letter("presence", QT_TRANSLATE_NOOP("services", "Courrier : attestation de présence")),
    _letter("pacea", QT_TRANSLATE_NOOP("services", "Courrier : préparation du PACEA")),
    _letter("cej", QT_TRANSLATE_NOOP("services", "Courrier : préparation du CEJ")),
)
"""In the order they are shown."""


def rule_file(file: str) -> RuleFile:
    """Return a file by its path.

    Raises:
        NotFoundError: No file of this path may be changed.
    """
    for known in RULE_FILES:
        if known.file == file:
            return known
    message = QT_TRANSLATE_NOOP("errors", "Le fichier de règles {file} n’est pas modifiable ici.")
    raise NotFoundError(message, file=file)


def check(session: Session, file: str, text: str) -> None:
    """Read a text as it would be in use, with the others in force.

    Raises:
        NotFoundError: No file of this path may be changed.
        RuleFileError: The text, or another that relies on it, is not valid; the error says which
            file and which line.
    """
    known = rule_file(file)
    edition_of(text, file)
    known.check({**current_texts(session, known.needs), file: text})


def imported_text(path: Path) -> str:
    """Return the text of a rule file given by the user, with its lines ended as ours.

    Raises:
        InputFileError: It cannot be read, is too large to be one, or is not UTF-8.
    """
    try:
        if path.stat().st_size > LARGEST:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "« {name} » est trop gros pour un fichier de règles. Choisissez-en un autre.",
            )
            raise InputFileError(message, name=path.name)
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "« {name} » n’est pas un texte en UTF-8. Enregistrez-le en UTF-8, puis importez-le.",
        )
        raise InputFileError(message, name=path.name) from error
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "errors", "Impossible de lire « {name} ». Vérifiez qu’il existe et vos droits."
        )
        raise InputFileError(message, name=path.name) from error
    return "\n".join(text.splitlines()) + "\n"

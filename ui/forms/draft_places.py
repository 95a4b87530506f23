"""What a draft is called in a list, and where it is taken up."""

from PySide6.QtCore import QCoreApplication

from ui.context import Navigator

DIAGNOSTIC = "diagnostic"


def draft_name(form_code: str, person: str) -> str:
    """Return what was left; ``person`` is the name of who it is about, empty for nobody."""
    kind, _, about = form_code.partition(".")
    if kind == DIAGNOSTIC and about:
        text = QCoreApplication.translate("drafts", "Diagnostic de {name}, mis de côté")
        return text.format(name=person)
    names = {
        DIAGNOSTIC: QCoreApplication.translate("drafts", "Diagnostic de {name}"),
        "youth": QCoreApplication.translate("drafts", "Correction de la fiche de {name}"),
        "record": QCoreApplication.translate("drafts", "Saisie dans la fiche de {name}"),
        "new_youth": QCoreApplication.translate("drafts", "Nouveau jeune"),
        "appointment": QCoreApplication.translate("drafts", "Rendez-vous avec {name}"),
        "group": QCoreApplication.translate("drafts", "Événement collectif"),
        "entry": QCoreApplication.translate("drafts", "Saisie sur une entreprise"),
        "rule": QCoreApplication.translate("drafts", "Règles de la structure"),
    }
    return names[kind].format(name=person)


def open_draft(navigator: Navigator, form_code: str, youth_id: int | None) -> None:
    """Show the screen where the draft is offered."""
    kind, _, about = form_code.partition(".")
    if kind == DIAGNOSTIC:
        navigator.start_diagnostic(youth_id)
    elif kind == "entry":
        employer = about.partition(".")[2]
        navigator.go("employers", int(employer, 16) if employer else None)
    elif kind in ("appointment", "group"):
        is_event = kind == "appointment" and about
        navigator.go("agenda", int(about[1:], 16) if is_event else None)
    elif youth_id is not None:
        navigator.go("youth", youth_id)
    else:
        navigator.go({"new_youth": "youths", "rule": "settings"}[kind])

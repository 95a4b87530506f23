"""What the aids say: amounts, days, where each stands, what is to be checked."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.aids.amounts import euros
from services.aids.page import AidItem, YearTotal
from services.aids.projects import ProjectRow
from services.aids.rules import Amount, Ceiling
from services.youths.vocabulary import AidStatus
from ui.forms.words import capital, code_word, joined
from ui.item_models.paged import Column

UNKNOWN = "–"


def amount_words(item: AidItem) -> str:
    """Return the amount; unknown is said."""
    if item.amount_cents is None:
        return QCoreApplication.translate("aids", "non connu")
    return euros(item.amount_cents)


def status_words(item: AidItem) -> str:
    """Return where an aid stands, with its day or its reason."""
    word = capital(code_word(item.status))
    day = item.paid_on if item.status is AidStatus.PAID else item.decided_on
    if item.status is AidStatus.REFUSED and item.refusal_label is not None:
        text = QCoreApplication.translate("aids", "{status} : {reason}")
        return text.format(status=word, reason=item.refusal_label)
    if day is None or item.status is AidStatus.REQUESTED:
        return word
    text = QCoreApplication.translate("aids", "{status} le {day}")
    return text.format(status=word, day=formatting.table_date(day))


def check_words(item: AidItem) -> str:
    """Return whether something is to be checked about an aid."""
    return QCoreApplication.translate("aids", "à vérifier") if item.notices else ""


def label_words(item: AidItem) -> str:
    """Return what was asked for."""
    return joined(item.label, item.purpose, item.project_name)


def columns() -> Sequence[Column[AidItem]]:
    """Return the columns of the aids."""
    translate = QCoreApplication.translate
    return (
        Column(
            lambda: translate("aids", "Demandée le"),
            lambda item: formatting.table_date(item.requested_on),
        ),
        Column(lambda: translate("aids", "Aide"), label_words),
        Column(lambda: translate("aids", "Montant"), amount_words, is_number=True),
        Column(lambda: translate("aids", "Financeur"), lambda item: item.funder or UNKNOWN),
        Column(lambda: translate("aids", "État"), status_words),
        Column(lambda: translate("aids", "Règle"), check_words),
    )


def say_item(item: AidItem) -> str:
    """Tell an aid whole, for screen readers."""
    return joined(item.label, amount_words(item), status_words(item), check_words(item))


def total_words(total: YearTotal) -> str:
    """Return what a year brought."""
    text = QCoreApplication.translate(
        "aids", "{granted} accordés, dont {paid} versés ; {asked}, {refused}"
    )
    return text.format(
        granted=euros(total.granted_cents),
        paid=euros(total.paid_cents),
        asked=formatting.count(total.asked, "demande", "demandes"),
        refused=formatting.count(total.refused, "refus", "refus"),
    )


def figure_words(amount: Amount) -> str:
    """Return a reference amount with the day it dates from."""
    text = QCoreApplication.translate("aids", "{amount} depuis le {day}, à vérifier")
    return text.format(amount=euros(amount.cents), day=formatting.table_date(amount.since))


def ceiling_words(ceiling: Ceiling) -> str:
    """Return a ceiling with its source."""
    text = QCoreApplication.translate("aids", "{sentence} Source : {source}.")
    return text.format(sentence=ceiling.sentence, source=ceiling.source)


def project_words(project: ProjectRow, meetings: int) -> str:
    """Return a project with how many meetings of the person it holds."""
    held = formatting.count(meetings, "rencontre rattachée", "rencontres rattachées")
    return joined(project.title, project.funder, held)

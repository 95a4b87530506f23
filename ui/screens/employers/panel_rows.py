"""The lines of the panel: somebody to ask for, an offer, an exchange."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services import formatting
from services.employers.pages import ContactItem, InteractionItem, OfferItem
from ui.forms.words import capital, code_word, joined
from ui.screens.employers.words import (
    EXCHANGE_ICONS,
    EXCHANGES,
    OFFER_LOOKS,
    OFFERS,
    translated,
)
from ui.widgets.chip import Chip
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row


def contact_row(contact: ContactItem) -> QWidget:
    """Return who to ask for, and how."""
    lines = [Wrapped(contact.name, "strong")]
    details = joined(contact.job_title, contact.email)
    if details:
        lines.append(Wrapped(details, "small"))
    if contact.informed_on is None:
        told = QCoreApplication.translate("employers", "Pas encore informé·e de ses droits")
    else:
        told = QCoreApplication.translate("employers", "Informé·e de ses droits le {day}").format(
            day=formatting.table_date(contact.informed_on)
        )
    lines.append(Wrapped(told, "caption"))
    phone = Label(formatting.phone(contact.phone) if contact.phone else "", "small_strong")
    return _fact("user-round", lines, phone)


def offer_row(offer: OfferItem) -> QWidget:
    """Return what is offered, and whether it still is."""
    positions = QCoreApplication.translate("employers", "%n poste(s)", None, offer.positions)
    opened = QCoreApplication.translate("employers", "depuis le {day}").format(
        day=formatting.table_date(offer.opened_on)
    )
    facts = joined(capital(code_word(offer.contract)), positions, opened)
    tone, icon = OFFER_LOOKS[offer.status]
    chip = Chip(translated(OFFERS[offer.status]), tone, icon)
    lines = [Wrapped(offer.title, "strong"), Wrapped(facts, "small")]
    return _fact("briefcase-business", lines, chip)


def exchange_row(exchange: InteractionItem) -> QWidget:
    """Return what was said, and what was to follow."""
    lines = [Wrapped(translated(EXCHANGES[exchange.kind]), "strong")]
    if exchange.outcome:
        lines.append(Wrapped(exchange.outcome, "small"))
    if exchange.next_step or exchange.next_on:
        lines.append(Wrapped(_follow_up(exchange), "caption"))
    day = Label(formatting.table_date(exchange.occurred_on), "small")
    return _fact(EXCHANGE_ICONS[exchange.kind], lines, day)


def _follow_up(exchange: InteractionItem) -> str:
    translate = QCoreApplication.translate
    step = exchange.next_step or translate("employers", "reprendre contact")
    if exchange.next_on is None:
        return translate("employers", "Suite : {step}").format(step=step)
    return translate("employers", "Suite : {step}, pour le {day}").format(
        step=step, day=formatting.table_date(exchange.next_on)
    )


def _fact(icon: str, lines: list[Wrapped], aside: QWidget) -> QWidget:
    words = col(*lines, gap=0)
    mark = box(col(2, Icon(icon, "ink_3", 18), None, gap=0))
    return box(row(mark, (words, 1), box(col(aside, None, gap=0)), gap=10, margins=(0, 6, 0, 6)))

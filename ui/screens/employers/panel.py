"""One establishment: the limit it chose, what to do, whom to ask, what was said."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from services import formatting
from services.employers.pages import EmployerPage
from ui.context import ScreenContext
from ui.forms.words import commune_name
from ui.screens.employers import words
from ui.screens.employers.entry_form import EntryForm
from ui.screens.employers.forms import ContactForm, ExchangeForm, OfferForm
from ui.screens.employers.panel_rows import contact_row, exchange_row, offer_row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.headers import SectionHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll

RECENT = 20
"""Exchanges shown at first; the others on demand."""


class EmployerPanel(QWidget):
    """Read before calling, written after; forms keep what is typed while the page changes.

    Signals:
        closed: The user is done.
    """

    closed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._may_write = context.may("employer.write")
        self._page: EmployerPage | None = None
        self._shows_all = False
        self.exchange_form = ExchangeForm(context)
        self.contact_form = ContactForm(context)
        self.offer_form = OfferForm(context)
        self.close_button = IconButton("x")
        self.add_exchange = Button(icon="plus", compact=True)
        self.add_contact = Button(icon="plus", compact=True)
        self.add_offer = Button(icon="plus", compact=True)
        self._status = Chip()
        self._name = Wrapped("", "h2")
        self._facts = col(gap=4)
        self._limit_icon = Icon("info", "ink_2", 18)
        self._limit_count = Label("", "strong")
        self._limit_note = Wrapped("", "small")
        self._limit = Card(
            row(self._limit_icon, self._limit_count, None, gap=8), self._limit_note, gap=4, pad=12
        )
        self._step_title, self._step_when = Wrapped("", "strong"), Wrapped("", "small")
        self._step = Card(self._step_title, self._step_when, kind="primary", gap=2, pad=12)
        self._contacts, self._offers, self._exchanges = col(gap=0), col(gap=0), col(gap=0)
        self._contacts_title = SectionHeader("", "", self.add_contact)
        self._offers_title = SectionHeader("", "", self.add_offer)
        self._exchanges_title = SectionHeader("", "", self.add_exchange)
        self._build()
        self._connect()
        self._retranslate()

    def employer_id(self) -> int | None:
        """Return whose page is shown."""
        return None if self._page is None else self._page.id

    def show_page(self, page: EmployerPage) -> None:
        """Show an establishment; forms opened on the same one stay as they are."""
        if self._page is None or page.id != self._page.id:
            self._shows_all = False
            for form in self.forms():
                form.clear()
                form.hide()
        self._page = page
        today = self._context.today()
        status = page.status
        self._status.set_state(words.translated(words.STATUS[status]), *words.STATUS_LOOKS[status])
        self._name.setText(page.usual_name or page.name)
        self._show_facts(page)
        self._show_limit(page, today)
        self._show_step(page, today)
        self._show_lists(page)

    def forms(self) -> tuple[EntryForm, ...]:
        """Return the forms of the panel."""
        return (self.exchange_form, self.contact_form, self.offer_form)

    def typing(self) -> EntryForm | None:
        """Return the form that holds something not saved, None when there is none."""
        return next((form for form in self.forms() if form.is_dirty()), None)

    def focus_task(self) -> None:
        """Put the focus on what comes after reading: noting an exchange."""
        target = self.add_exchange if self._may_write else self.close_button
        target.setFocus()

    def _show_facts(self, page: EmployerPage) -> None:
        clear(self._facts)
        references = self._context.references
        activity = words.activity(references, page.naf_code)
        siret = formatting.siret(page.siret) if page.siret else self.tr("SIRET inconnu")
        facts = [
            ("briefcase-business", self.tr("Activité inconnue") if not page.naf_code else activity),
            (
                "map-pin",
                commune_name(references, page.commune_code) or self.tr("Commune inconnue"),
            ),
            ("id-card", siret),
        ]
        if page.usual_name:
            facts.insert(0, ("building-2", page.name))
        if page.welcomes_disabled_workers:
            facts.append(("hand-heart", self.tr("Accueille des travailleurs handicapés")))
        for icon, text in facts:
            mark = box(col(2, Icon(icon, "ink_3", 15), None, gap=0))
            self._facts.addLayout(row(mark, (Wrapped(text, "small"), 1), gap=8))

    def _show_limit(self, page: EmployerPage, today: date) -> None:
        is_reached = words.is_limit_reached(page)
        self._limit_count.setText(words.contacts_sentence(page))
        if is_reached:
            day = formatting.day_and_month(words.month_after(today))
            text = self.tr("Limite choisie par l’entreprise atteinte : attendez le {day}.")
            self._limit_note.setText(text.format(day=day))
        elif page.max_contacts_per_month is None:
            self._limit_note.setText(self.tr("L’entreprise n’a pas fixé de limite."))
        else:
            self._limit_note.setText(self.tr("Limite choisie par l’entreprise."))
        self._limit.set_kind("warning" if is_reached else "sunken")
        self._limit_icon.set_icon(
            "triangle-alert" if is_reached else "phone", "warning" if is_reached else "ink_2"
        )

    def _show_step(self, page: EmployerPage, today: date) -> None:
        found = words.next_step(page)
        self._step.setVisible(found is not None)
        if found is None or found.next_on is None:
            return
        step = found.next_step or self.tr("reprendre contact")
        self._step_title.setText(self.tr("À faire : {step}").format(step=step))
        day = formatting.full_date(found.next_on)
        is_late = found.next_on < today
        when = self.tr("C’était pour le {day}.") if is_late else self.tr("Pour le {day}.")
        self._step_when.setText(when.format(day=day))
        self._step.set_kind("warning" if is_late else "primary")

    def _show_lists(self, page: EmployerPage) -> None:
        self._contacts_title.set_title(self.tr("Interlocuteurs"), _count(len(page.contacts)))
        self._offers_title.set_title(self.tr("Offres"), _count(len(page.offers)))
        self._exchanges_title.set_title(self.tr("Échanges"), _count(len(page.interactions)))
        _fill(
            self._contacts,
            [contact_row(one) for one in page.contacts],
            self.tr("Personne n’est encore noté."),
        )
        _fill(self._offers, [offer_row(one) for one in page.offers], self.tr("Aucune offre reçue."))
        shown = page.interactions if self._shows_all else page.interactions[:RECENT]
        rows: list[QWidget] = [exchange_row(one) for one in shown]
        hidden = len(page.interactions) - len(shown)
        if hidden:
            text = QCoreApplication.translate(
                "EmployerPanel", "%n échange(s) plus ancien(s)", None, hidden
            )
            more = Button(text, "ghost", compact=True)
            more.clicked.connect(self._show_all)
            rows.append(more)
        _fill(self._exchanges, rows, self.tr("Aucun échange pour l’instant."))

    def _start(self, form: EntryForm) -> None:
        if self._page is not None:
            form.start(self._page.id)

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        if self._page is not None:
            self._show_lists(self._page)

    def _build(self) -> None:
        for button in (self.add_exchange, self.add_contact, self.add_offer):
            button.setVisible(self._may_write)
        content = col(
            row(self._status, None, self.close_button),
            self._name,
            self._facts,
            8,
            self._limit,
            self._step,
            8,
            self._exchanges_title,
            self.exchange_form,
            self._exchanges,
            line(),
            self._contacts_title,
            self.contact_form,
            self._contacts,
            line(),
            self._offers_title,
            self.offer_form,
            self._offers,
            None,
            gap=8,
            margins=(24, 20, 24, 20),
        )
        self.setLayout(col((scroll(box(content)), 1)))

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.add_exchange.clicked.connect(partial(self._start, self.exchange_form))
        self.add_contact.clicked.connect(partial(self._start, self.contact_form))
        self.add_offer.clicked.connect(partial(self._start, self.offer_form))
        self.exchange_form.cancelled.connect(self.add_exchange.setFocus)
        self.contact_form.cancelled.connect(self.add_contact.setFocus)
        self.offer_form.cancelled.connect(self.add_offer.setFocus)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._page is not None:
                self.show_page(self._page)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.close_button.set_name(self.tr("Fermer le panneau"))
        self.close_button.set_tip(self.tr("Fermer le panneau (Échap)"))
        self.add_exchange.setText(self.tr("Noter un échange"))
        self.add_contact.setText(self.tr("Ajouter un interlocuteur"))
        self.add_offer.setText(self.tr("Ajouter une offre"))
        self.setAccessibleName(self.tr("Entreprise"))


def _fill(layout: QVBoxLayout, rows: list[QWidget], empty: str) -> None:
    clear(layout)
    for widget in rows:
        layout.addWidget(widget)
    if not rows:
        layout.addWidget(Wrapped(empty, "second"))


def _count(number: int) -> str:
    return formatting.number(number) if number else ""

"""Employers: found, read before calling, completed in place, and nothing typed is lost."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.agency import Role
from services import formatting
from services.actor import Actor
from services.database import Database
from services.employers import pages, records
from services.employers.records import EmployerInput, InteractionInput, InteractionKind
from tests.support.screens import context_for, journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, TODAY, settle
from ui.background import TaskRunner
from ui.context import ScreenContext
from ui.screens.employers.entry_form import EntryForm
from ui.screens.employers.screen import EmployersScreen
from ui.widgets.suggest_field import SuggestField

KARIM = Actor(2, "karim", frozenset({Role.EMPLOYER_OFFICER}))
SIRET = "73282932000074"
ENTER = Qt.Key.Key_Return
Start = Callable[[Actor], EmployersScreen]


@pytest.fixture
def employers(vault: Database) -> list[int]:
    """A bakery one may reach twice a month, reached twice; a nursery; a garage."""
    settle(vault)
    with vault.write(KARIM) as session:
        found = [
            records.register(session, data)
            for data in (
                EmployerInput(
                    "Boulangerie Le Fournil",
                    SIRET,
                    naf_code="10.71C",
                    commune_code="33063",
                    max_contacts_per_month=2,
                ),
                EmployerInput("Crèche Les Petits Matelots"),
                EmployerInput("Garage Bertin"),
            )
        ]
        for days in (2, 5, 40):
            exchange = InteractionInput(
                InteractionKind.CALL,
                TODAY - timedelta(days=days),
                f"appel d’il y a {days} jours",
                "envoyer la convention" if days == 2 else None,
                date(2026, 12, 1) if days == 2 else None,
            )
            records.add_interaction(session, found[0], exchange, today=TODAY)
    return found


@pytest.fixture
def start(qtbot: QtBot, vault: Database, tasks: TaskRunner, employers: list[int]) -> Start:
    def show(actor: Actor) -> EmployersScreen:
        context = context_for(vault, tasks, actor)
        screen = EmployersScreen(context)
        screen._test_context = context  # type: ignore[attr-defined]
        qtbot.addWidget(screen)
        screen.resize(1440, 900)
        activate(qtbot, screen)
        screen.refresh()
        qtbot.waitUntil(lambda: screen.list.model.rowCount() == len(employers))
        screen.focus_task()
        return screen

    return show


def context_of(screen: EmployersScreen) -> ScreenContext:
    found = screen._test_context  # type: ignore[attr-defined]
    assert isinstance(found, ScreenContext)
    return found


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def opened(qtbot: QtBot, screen: EmployersScreen, employer_id: int) -> None:
    screen.open(employer_id)
    qtbot.waitUntil(lambda: screen.panel.employer_id() == employer_id and screen.host.is_open())


def type_in(qtbot: QtBot, form: EntryForm, **texts: str) -> None:
    for name, text in texts.items():
        editor = form.fields[name].editor
        editor.setFocus()
        editor.clear()  # type: ignore[attr-defined]
        for char in text:  # Qt has no key for the others
            if char.isascii():
                qtbot.keyClicks(editor, char)
            else:
                editor.insert(char)  # type: ignore[attr-defined]


def test_lists_what_one_needs_to_choose_whom_to_call(start: Start, qtbot: QtBot) -> None:
    model = start(KARIM).list.model

    def cells() -> list[object]:
        return [model.index(0, column).data() for column in range(model.columnCount())]

    qtbot.waitUntil(lambda: cells()[0] == "Boulangerie Le Fournil")
    activity, commune, *others = cells()[1:]
    assert activity == "Boulangerie et boulangerie-pâtisserie"
    assert commune == "Bordeaux"
    assert others == ["En relation", "21/11/2026", "01/12/2026", "0"]


def test_enter_opens_the_panel_and_escape_gives_the_list_back(
    start: Start, qtbot: QtBot, employers: list[int]
) -> None:
    screen = start(KARIM)
    qtbot.keyClick(screen.list.table, ENTER)
    qtbot.waitUntil(screen.host.is_open)
    shown = words(screen.panel)

    assert screen.panel.employer_id() == employers[0]
    assert formatting.siret(SIRET) in shown
    assert any(text.startswith("2 contact") and text.endswith("sur 2") for text in shown)
    assert any("attendez le 1er\u00a0décembre" in text for text in shown)
    said = [text for text in shown if text.startswith("appel d’il y a")]
    assert said == [f"appel d’il y a {days} jours" for days in (2, 5, 40)]

    qtbot.keyClick(screen.panel.add_exchange, Qt.Key.Key_Escape)
    assert not screen.host.is_open()
    assert screen.list.table.hasFocus()


def test_filters_by_word_and_by_relation(start: Start, qtbot: QtBot, employers: list[int]) -> None:
    screen = start(KARIM)
    screen.commands()["filter"]()
    qtbot.keyClicks(screen.list.filters.words, "petits mat")
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == 1)
    assert screen.list.model.id_at(0) == employers[1]

    qtbot.mouseClick(screen.list.filters.clear_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == len(employers))
    screen.list.filters.status.set_value(records.EmployerStatus.ACTIVE)
    qtbot.waitUntil(lambda: screen.list.model.rowCount() == 1)
    assert screen.list.model.id_at(0) == employers[0]


def test_notes_an_exchange_by_the_keyboard(
    start: Start, qtbot: QtBot, vault: Database, employers: list[int]
) -> None:
    screen = start(KARIM)
    opened(qtbot, screen, employers[1])
    qtbot.keyClick(screen.panel.add_exchange, Qt.Key.Key_Space)
    form = screen.panel.exchange_form
    type_in(qtbot, form, outcome="cherche une apprentie", next_on="01122026")
    qtbot.keyClick(form.fields["next_on"].editor, ENTER)

    qtbot.waitUntil(form.isHidden)
    qtbot.waitUntil(lambda: "cherche une apprentie" in words(screen.panel))
    assert journey_of(context_of(screen)).messages == ["Échange enregistré."]
    with vault.read(KARIM) as session:
        (exchange,) = pages.open_page(session, employers[1], today=TODAY).interactions
    assert (exchange.occurred_on, exchange.next_on) == (TODAY, date(2026, 12, 1))


def test_keeps_a_refused_exchange_with_its_error_on_the_field(
    start: Start, qtbot: QtBot, employers: list[int]
) -> None:
    screen = start(KARIM)
    opened(qtbot, screen, employers[1])
    screen.panel.add_exchange.click()
    form = screen.panel.exchange_form
    type_in(qtbot, form, outcome="à rappeler", occurred_on="24/11/2026")
    form.submit()

    field = form.fields["occurred_on"]
    qtbot.waitUntil(lambda: "dans le futur" in field.error())
    assert form.text("outcome") == "à rappeler"
    assert form.save_button.isEnabled()


def test_does_not_swap_the_page_under_what_is_being_typed(
    start: Start, qtbot: QtBot, employers: list[int]
) -> None:
    screen = start(KARIM)
    opened(qtbot, screen, employers[1])
    screen.panel.add_contact.click()
    type_in(qtbot, screen.panel.contact_form, name="Mme Roy")
    screen.open_employer(employers[2])

    assert screen.panel.employer_id() == employers[1]
    assert screen.panel.contact_form.text("name") == "Mme Roy"
    assert "Enregistrez ou annulez" in journey_of(context_of(screen)).messages[-1]
    screen.panel.contact_form.clear()


def test_adds_a_contact_and_an_offer(start: Start, qtbot: QtBot, employers: list[int]) -> None:
    screen = start(KARIM)
    opened(qtbot, screen, employers[1])
    screen.panel.add_contact.click()
    contact = screen.panel.contact_form
    type_in(qtbot, contact, name="Mme Roy", phone="12")
    contact.submit()
    qtbot.waitUntil(lambda: bool(contact.fields["phone"].error()))
    type_in(qtbot, contact, phone="05 36 49 00 14")
    contact.submit()
    qtbot.waitUntil(lambda: formatting.phone("+33536490014") in words(screen.panel))

    screen.panel.add_offer.click()
    offer = screen.panel.offer_form
    type_in(qtbot, offer, title="Auxiliaire de crèche", positions="deux")
    offer.submit()
    assert "nombre entier" in offer.fields["positions"].error()
    type_in(qtbot, offer, positions="2")
    screen.commands()["save"]()
    qtbot.waitUntil(lambda: "Auxiliaire de crèche" in words(screen.panel))


def test_checks_the_siret_on_leaving_the_field(start: Start, qtbot: QtBot) -> None:
    screen = start(KARIM)
    qtbot.mouseClick(screen.list.new_button, Qt.MouseButton.LeftButton)
    form = screen.new_panel.form
    type_in(qtbot, form, name="Menuiserie Arrieta", siret="73282932000075")
    qtbot.keyClick(form.siret, Qt.Key.Key_Tab)
    assert "clé de contrôle" in form.fields["siret"].error()
    assert form.text("name") == "Menuiserie Arrieta"

    type_in(qtbot, form, siret="55208131766522")
    qtbot.keyClick(form.siret, Qt.Key.Key_Tab)
    assert not form.fields["siret"].error()
    form.clear()


def test_registers_an_employer_with_its_activity_by_type_ahead(
    start: Start, qtbot: QtBot, vault: Database
) -> None:
    screen = start(KARIM)
    screen.start_new()
    form = screen.new_panel.form
    type_in(qtbot, form, name="Menuiserie Arrieta", naf_code="43.32A")
    activity = form.fields["naf_code"].editor
    assert isinstance(activity, SuggestField)
    qtbot.keyClick(activity, Qt.Key.Key_Down)
    qtbot.keyClick(activity, ENTER)
    assert activity.value() == "43.32A"
    form.submit()

    qtbot.waitUntil(lambda: screen.panel.employer_id() is not None)
    with vault.read(KARIM) as session:
        page = pages.open_page(session, screen.panel.employer_id() or 0, today=TODAY)
    assert (page.name, page.naf_code) == ("Menuiserie Arrieta", "43.32A")
    qtbot.waitUntil(lambda: screen.list.model.position_of(page.id) is not None)


def test_says_that_a_siret_is_already_known(start: Start, qtbot: QtBot) -> None:
    screen = start(KARIM)
    screen.start_new()
    form = screen.new_panel.form
    type_in(qtbot, form, name="Le Fournil", siret=SIRET)
    form.submit()

    qtbot.waitUntil(lambda: "porte déjà ce SIRET" in form.fields["siret"].error())
    form.clear()


def test_an_adviser_reads_and_writes_nothing(
    start: Start, qtbot: QtBot, employers: list[int]
) -> None:
    screen = start(NADIA)
    opened(qtbot, screen, employers[0])

    buttons = (screen.list.new_button, screen.panel.add_exchange, screen.panel.add_offer)
    assert not any(button.isVisible() for button in buttons)


def test_follows_what_is_written_elsewhere(
    start: Start, qtbot: QtBot, vault: Database, employers: list[int]
) -> None:
    screen = start(KARIM)
    opened(qtbot, screen, employers[2])
    with vault.write(KARIM) as session:
        exchange = InteractionInput(InteractionKind.VISIT, TODAY, "visite de l’atelier")
        records.add_interaction(session, employers[2], exchange, today=TODAY)
    context_of(screen).bus.announce("interaction")

    qtbot.waitUntil(lambda: "visite de l’atelier" in words(screen.panel))


def test_an_employer_that_is_gone_is_said_so(start: Start, qtbot: QtBot) -> None:
    screen = start(KARIM)
    screen.open_employer(2**62 + 1)

    messages = journey_of(context_of(screen)).messages
    qtbot.waitUntil(lambda: any("plus dans la base" in message for message in messages))
    assert not screen.host.is_open()


def test_the_focus_goes_to_the_list_once_it_is_there(
    qtbot: QtBot, vault: Database, tasks: TaskRunner, employers: list[int]
) -> None:
    screen = EmployersScreen(context_for(vault, tasks, KARIM))
    qtbot.addWidget(screen)
    activate(qtbot, screen)
    screen.refresh()
    screen.focus_task()

    qtbot.waitUntil(screen.list.table.hasFocus)
    assert screen.list.model.id_at(screen.list.table.currentIndex().row()) == employers[0]

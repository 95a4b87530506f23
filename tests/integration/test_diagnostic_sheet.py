"""The page given to the young person: what it says, what it never says, and that it is one page."""

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from reportlab.platypus import Spacer

from models.agency import Account, Agency
from models.diagnostic import ActionOwner, Level, Orientation
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.diagnostics import form as forms
from services.diagnostics import records, rules
from services.diagnostics.form import AcceptedAction, DiagnosticForm
from services.diagnostics.plain_words import PlainAction, in_plain_words, who
from services.diagnostics.sheet import SheetContent, sheet_content
from services.diagnostics.validation import validate
from services.errors import NotPermittedError
from services.formatting import NBSP, NNBSP
from services.reports import diagnostic_sheet
from services.reports.document import AtFoot, Cards, Description, P, build, styles
from services.reports.fonts import register_fonts

TODAY = date(2026, 11, 23)
RULES = rules.shipped()
GRID = RULES.grid
FORBIDDEN = (
    "frein", "fragil", "sanction", "score", "difficult", "problème", "niveau", "non abordé",
    r"(?<!rendez-)\bvous\b", r"\bvotre\b", r"\bvos\b", r"\btu\b", r"\bton\b", r"\btes\b",
)  # fmt: skip
LONG_NAME = "Maëlle-Océane Marie-Françoise de La Rochefoucauld-N’Guessan Rakotomalala"


def a_form() -> DiagnosticForm:
    form = forms.new_form(GRID)
    for domain, level in (
        ("project", "medium"), ("training", "strength"), ("mobility", "strong"),
        ("language", "no_impact"), ("digital", "strength"), ("rights", "medium"),
    ):  # fmt: skip
        form = forms.with_level(form, domain, Level(level))
    form = forms.with_comment(form, "mobility", "Phrase qui reste entre professionnels")
    form = forms.with_situation(forms.with_objective(form, "28", True), "7", True)
    return forms.with_asset(forms.with_need(form, "9", True), "reliable", True)


def full_form(objectives: int = 12, needs: int = 10) -> DiagnosticForm:
    form = forms.new_form(GRID)
    for domain in GRID.enabled:
        form = forms.with_level(form, domain.code, Level.STRONG)
    for code in list(GRID.objectives)[::3][:objectives]:
        form = forms.with_objective(form, code, True)
    for code in list(GRID.needs)[:needs]:
        form = forms.with_need(form, code, True)
    for code in list(GRID.assets)[-6:]:
        form = forms.with_asset(form, code, True)
    return form


def content(form: DiagnosticForm, actions: int = 2) -> SheetContent:
    decided = [
        PlainAction(rule.title, who(rule.owner, "Nadia"), date(2026, 12, 7))
        for rule in list(RULES.actions.values())[:actions]
    ]
    return SheetContent(
        person="Inès Benkhelifa",
        agency="Mission locale des Deux-Rives",
        adviser="Nadia Berthier",
        made_on=TODAY,
        plain=in_plain_words(form, GRID, Orientation.SOCIO_PROFESSIONAL, RULES.orientation),
        actions=tuple(decided),
        review_on=date(2027, 1, 4),
        rights=GRID.rights.format(agency="Mission locale des Deux-Rives"),
        grid_version=GRID.version,
    )


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in document]


def one_page(what: SheetContent) -> str:
    (text,) = pages(diagnostic_sheet.write(what))
    return text.replace(NBSP, " ")


def flowing(text: str) -> str:
    """The text as read, whatever the lines."""
    return " ".join(text.split())


def test_says_strengths_first_then_what_moves_then_what_was_decided() -> None:
    text = flowing(one_page(content(a_form())))

    said = [
        "Mission locale des Deux-Rives",
        "Inès Benkhelifa",
        "Où j’en suis, le lundi 23 novembre 2026, avec Nadia Berthier",
        "Mes points forts",
        "On peut compter sur moi.",
        "Je suis à l’aise avec le numérique.",
        "Ce que je veux faire avancer",
        "Préciser mon projet de métier.",
        "Pouvoir me déplacer pour travailler : obtenir le permis de conduire.",
        "Ce que nous décidons ensemble",
        "Explorer des métiers et en retenir deux ou trois",
        "Moi",
        "avant le 7 décembre",
        "La suite",
        "J’avance vers l’emploi et, en même temps, sur ce qui compte autour.",
        "J’aimerais faire mon CV et ma lettre.",
        "Notre prochain point : lundi 4 janvier 2027.",
        "Nous n’avons pas encore parlé de la recherche d’emploi, du logement, du budget, de la"
        " santé, de la famille et de l’engagement citoyen. On peut le faire une autre fois.",
        "Signatures",
        "Je peux les lire, les faire corriger ou compléter",
        "saisir la CNIL",
        "Page 1 sur 1",
    ]
    places = [text.index(sentence) for sentence in said]
    assert places == sorted(places)


def test_a_level_a_comment_and_a_situation_are_never_printed() -> None:
    text = one_page(content(a_form())).lower()

    assert "entre professionnels" not in text
    assert "transports en commun" not in text
    for word in FORBIDDEN:
        assert re.search(word, text) is None


def test_no_phrase_for_the_young_person_holds_a_word_to_avoid() -> None:
    phrases = [
        *(domain.strength for domain in GRID.domains.values()),
        *(domain.forward for domain in GRID.domains.values()),
        *(item.phrase for item in GRID.objectives.values()),
        *(item.phrase for item in GRID.needs.values()),
        *(item.phrase for item in GRID.assets.values()),
        *(wording.phrase for wording in RULES.orientation.wordings.values()),
        *(rule.title for rule in RULES.actions.values()),
    ]

    for phrase in phrases:
        for word in FORBIDDEN:
            assert re.search(word, phrase.lower()) is None, phrase


def test_no_name_is_in_what_the_file_says_of_itself() -> None:
    document = pypdfium2.PdfDocument(diagnostic_sheet.write(content(a_form())))

    described = document.get_metadata_dict()

    assert described["Title"] == "Où j’en suis"
    assert described["CreationDate"] == "D:20261123000000+00'00'"
    assert "Benkhelifa" not in repr(described)
    assert "Berthier" not in repr(described)


def test_the_same_diagnostic_gives_the_same_bytes() -> None:
    assert diagnostic_sheet.write(content(a_form())) == diagnostic_sheet.write(content(a_form()))


def test_only_our_fonts_are_declared_and_they_are_embedded() -> None:
    data = diagnostic_sheet.write(content(a_form()))

    assert b"Helvetica" not in data
    assert data.count(b"/FontFile2") >= 3
    assert data.count(b"/Type /FontDescriptor") == data.count(b"/FontFile2")


def test_the_fullest_interview_with_the_longest_names_holds_on_one_page() -> None:
    what = replace(content(full_form(), actions=10), person=LONG_NAME, adviser=LONG_NAME)

    text = flowing(one_page(what))

    assert LONG_NAME in text
    for action in what.actions:
        assert action.title.replace(NBSP, " ") in text


def test_what_holds_on_no_page_goes_on_to_a_second_one_and_nothing_is_lost() -> None:
    what = content(full_form(objectives=34), actions=40)

    texts = pages(diagnostic_sheet.write(what))
    text = flowing(" ".join(texts).replace(NBSP, " "))

    assert len(texts) >= 2
    assert "Signatures" in texts[-1]
    for action in what.actions:
        assert action.title.replace(NBSP, " ") in text


def test_an_interview_with_nothing_to_say_yet_still_reads_well() -> None:
    form = forms.with_level(forms.new_form(GRID), "civic", Level.NO_IMPACT)

    text = flowing(one_page(replace(content(form, actions=0), adviser=None, review_on=None)))

    assert "Nous n’en avons pas encore parlé." in text
    assert "Nous déciderons des prochaines étapes" in text
    assert "None" not in text


@pytest.mark.parametrize(
    "name", ["<b>Jane</b> & Co </para>", "جون Doe", "Ève 😀", "x" * 240, "A\nB", ""]
)
def test_a_strange_name_neither_breaks_the_page_nor_is_read_as_markup(name: str) -> None:
    text = one_page(replace(content(a_form()), person=name))

    if name.startswith("<"):
        assert name in text


def test_is_made_from_the_validated_diagnostic_with_its_actions(
    database: Database, adviser: Actor, officer: Actor
) -> None:
    with database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale des Deux-Rives", is_demo=False))
        session.add(Account(id=1, login="nadia", first_name="Nadia", last_name="Berthier",
                            is_active=True))  # fmt: skip
        session.add(Youth(id=5, last_name="Benkhelifa", first_name="Inès", search_key="ines"))
    with database.write(adviser) as session:
        form = replace(a_form(), previous_id=records.start(session, 5).previous_id)
        action = AcceptedAction("work", "Appeler la crèche", ActionOwner.ADVISER)
        done = validate(
            session, 5, forms.with_action(form, action), today=TODAY, duration_minutes=None
        )

    with database.read(adviser) as session:
        what = sheet_content(session, done.diagnostic_id)
    with database.read(officer) as session, pytest.raises(NotPermittedError):
        sheet_content(session, done.diagnostic_id)

    text = flowing(one_page(what))
    assert "Inès Benkhelifa" in text
    assert "1 Appeler la crèche Nadia à convenir" in text
    assert what.plain == in_plain_words(
        form, GRID, Orientation.SOCIO_PROFESSIONAL, RULES.orientation
    )


def test_no_line_of_a_paragraph_begins_with_a_mark_that_ends_a_word() -> None:
    register_fonts()
    words = (
        f"Prêt{NNBSP}? Oui{NNBSP}! Combien{NBSP}: 1{NNBSP}842{NBSP}%, soit «{NBSP}tout{NBSP}» ; "
    )
    look = styles()
    for width in range(60, 400, 3):
        paragraph = P(words * 6, look.body)
        paragraph.wrap(width, 1000)
        for line in vars(paragraph)["blPara"].lines:
            words_of = line[1] if isinstance(line, tuple) else [word.text for word in line.words]
            text = "".join(words_of)
            assert text.lstrip(f" {NBSP}{NNBSP}")[:1] not in set("%:;?!»€")


def test_cards_take_the_widths_that_make_them_lowest() -> None:
    register_fonts()
    look = styles()
    short, long = [P("Court.", look.body)], [P("Un texte bien plus long. " * 30, look.body)]

    even = Cards((short, long), ("#FFFFFF", "#FFFFFF"), shares=(0.5,)).wrap(400, 800)
    best = Cards((short, long), ("#FFFFFF", "#FFFFFF")).wrap(400, 800)

    assert best[1] < even[1]


def test_a_foot_with_no_room_left_goes_to_the_next_page() -> None:
    look = styles()
    description = Description("Essai", "Étrave", TODAY, "Pied")

    _, alone = build(lambda: [AtFoot([P("Pied", look.body)])], description)
    _, pushed = build(lambda: [Spacer(0, 690), AtFoot([P("Pied", look.body)] * 4)], description)

    assert (alone, pushed) == (1, 2)

"""The form, its pure functions, and its text in the drafts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.diagnostic import ActionOwner, DiagnosticKind, Level, Orientation
from models.event import Modality
from services.diagnostics import form as forms
from services.diagnostics import grid as grids
from services.diagnostics.form import AcceptedAction, DiagnosticForm
from services.diagnostics.form_json import UnreadableDraftError, from_json, to_json

GRID = grids.shipped()
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)  # lone surrogates included
DAYS = st.none() | st.dates()
ACTIONS = st.builds(
    AcceptedAction,
    domain=ANY_TEXT,
    title=ANY_TEXT,
    owner=st.sampled_from(ActionOwner),
    due_on=DAYS,
    rule_code=st.none() | ANY_TEXT,
)
FORMS = st.builds(
    DiagnosticForm,
    grid_version=ANY_TEXT,
    kind=st.sampled_from(DiagnosticKind),
    modality=st.none() | st.sampled_from(Modality),
    previous_id=st.none() | st.integers(0, 2**63 - 1),
    levels=st.dictionaries(ANY_TEXT, st.sampled_from(Level), max_size=4),
    comments=st.dictionaries(ANY_TEXT, ANY_TEXT, max_size=4),
    situations=st.frozensets(ANY_TEXT, max_size=4),
    objectives=st.frozensets(ANY_TEXT, max_size=4),
    needs=st.frozensets(ANY_TEXT, max_size=4),
    assets=st.frozensets(ANY_TEXT, max_size=4),
    orientation=st.none() | st.sampled_from(Orientation),
    orientation_reason=ANY_TEXT,
    actions=st.lists(ACTIONS, max_size=3).map(tuple),
    review_on=DAYS,
)
LICENCE = AcceptedAction(
    "mobility",
    "Demander l’aide au permis B",
    ActionOwner.ADVISER,
    date(2026, 12, 7),
    "mobility-licence-aid",
)


@given(FORMS)
def test_any_form_is_read_back_as_it_was_written(form: DiagnosticForm) -> None:
    text = to_json(form)

    assert from_json(text) == form
    assert text.isascii()


@given(FORMS)
def test_the_same_form_gives_the_same_text(form: DiagnosticForm) -> None:
    assert to_json(from_json(to_json(form))) == to_json(form)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"schema":99}',
        to_json(DiagnosticForm("x")).replace("rapid", "slow"),
    ],
)
def test_a_text_that_is_not_a_form_is_refused_and_kept(text: str) -> None:
    with pytest.raises(UnreadableDraftError, match="Il est gardé"):
        from_json(text)


def test_taking_an_answer_back_leaves_the_domain_not_raised() -> None:
    form = forms.with_level(forms.new_form(GRID), "mobility", Level.STRONG)

    back = forms.with_level(form, "mobility", Level.NOT_RAISED)

    assert back == forms.new_form(GRID)
    assert back.level("mobility") is Level.NOT_RAISED


def test_a_change_leaves_the_form_it_came_from_untouched() -> None:
    form = forms.new_form(GRID)

    forms.with_comment(forms.with_level(form, "money", Level.MEDIUM), "money", "Bourse en janvier")

    assert form == forms.new_form(GRID)


def test_a_pasted_comment_is_never_cut() -> None:
    pasted = "œ" * 10_000

    assert forms.with_comment(forms.new_form(GRID), "money", pasted).comment("money") == pasted


def test_a_need_and_a_strong_point_exclude_each_other() -> None:
    form = forms.with_need(forms.new_form(GRID), "9", True)

    strong = forms.with_asset(form, "9", True)
    needed = forms.with_need(strong, "9", True)

    assert (strong.needs, strong.assets) == (frozenset(), frozenset({"9"}))
    assert (needed.needs, needed.assets) == (frozenset({"9"}), frozenset())


def test_accepting_the_same_proposal_twice_keeps_one_action() -> None:
    later = AcceptedAction(
        LICENCE.domain, LICENCE.title, LICENCE.owner, date(2027, 1, 4), LICENCE.rule_code
    )

    form = forms.with_action(forms.with_action(forms.new_form(GRID), LICENCE), later)

    assert form.actions == (later,)


def test_two_actions_written_by_hand_are_both_kept() -> None:
    by_hand = AcceptedAction("work", "Appeler la crèche", ActionOwner.YOUTH)

    form = forms.with_action(forms.with_action(forms.new_form(GRID), by_hand), by_hand)

    assert form.actions == (by_hand, by_hand)
    assert forms.without_action(form, by_hand).actions == (by_hand,)


def test_unticking_gives_the_form_back() -> None:
    form = forms.new_form(GRID)
    for tick in (forms.with_situation, forms.with_objective, forms.with_need, forms.with_asset):
        assert tick(tick(form, "1", True), "1", False) == form


def test_counts_the_domains_raised_among_those_asked() -> None:
    form = forms.with_level(forms.new_form(GRID), "justice", Level.MEDIUM)
    form = forms.with_level(form, "money", Level.NO_IMPACT)

    assert forms.raised(form, GRID) == 1
    assert forms.raised(form, GRID.opened_to_justice(True)) == 2


CODES = st.frozensets(st.sampled_from([*GRID.situations, *GRID.needs, "99", "surf"]))
WRITTEN = st.dictionaries(st.sampled_from([*GRID.domains, "surf"]), st.text(min_size=1))


@given(CODES, CODES, WRITTEN, st.text())
def test_a_form_of_another_grid_keeps_all_that_is_asked_and_all_that_was_written(
    situations: frozenset[str], needs: frozenset[str], comments: dict[str, str], notes: str
) -> None:
    form = DiagnosticForm(
        "2020-01", situations=situations, needs=needs, comments=comments, notes=notes
    )

    found, left_out = forms.fitted(form, GRID)

    assert found.grid_version == GRID.version
    asked = {domain.code for domain in GRID.enabled}
    for kept, given_codes, known in (
        (found.situations, situations, GRID.situations),
        (found.needs, needs, GRID.needs),
    ):
        assert kept == {c for c in given_codes if c in known and known[c].domain in asked}
    assert left_out == len(situations) + len(needs) - len(found.situations) - len(found.needs)
    assert notes in found.notes
    for domain, text in comments.items():
        assert found.comment(domain) == text or text in found.notes
    assert forms.fitted(found, GRID) == (found, 0)

"""What is proposed from the answers: reasons, silence, and rules that can all be met."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.diagnostic import Level, Orientation
from models.youth import RuralZone
from services.diagnostics import form as forms
from services.diagnostics import rules
from services.diagnostics.conditions import Case, Condition, holds
from services.diagnostics.facts import YouthFacts
from services.diagnostics.form import DiagnosticForm
from services.diagnostics.orientation_rules import UNKNOWN, OrientationRules
from services.diagnostics.proposals import Proposals, decided, due_date, propose

MONDAY = date(2026, 11, 23)
RULES = replace(rules.shipped(), grid=rules.shipped().grid.opened_to_justice(True))
GRID = RULES.grid
COUNTED = [domain.code for domain in GRID.enabled if domain.counts_in_orientation]
INES = YouthFacts(
    age=19,
    level_label="3 (CAP, BEP)",
    has_diploma=True,
    qpv_code="QN03301M",
    is_job_seeker=True,
    has_licence=False,
    is_occupied=False,
    months_active=2,
    months_without_occupation=7,
)

MAYBE = st.none() | st.booleans()
FACTS = st.builds(
    YouthFacts,
    age=st.none() | st.integers(14, 30),
    level_label=st.just("3 (CAP, BEP)"),
    has_diploma=MAYBE,
    qpv_code=st.none() | st.just("QN03301M"),
    rural_zone=st.sampled_from(RuralZone),
    is_disabled_worker=MAYBE,
    is_job_seeker=MAYBE,
    has_licence=MAYBE,
    is_occupied=MAYBE,
    months_active=st.none() | st.integers(0, 24),
    months_without_occupation=st.none() | st.integers(0, 60),
)
FORMS = st.builds(
    DiagnosticForm,
    grid_version=st.just(GRID.version),
    levels=st.dictionaries(
        st.sampled_from(sorted(GRID.domains)),
        st.sampled_from(sorted(set(Level) - {Level.NOT_RAISED})),
    ),
    situations=st.frozensets(st.sampled_from(sorted(GRID.situations)), max_size=5),
    objectives=st.frozensets(st.sampled_from(sorted(GRID.objectives)), max_size=5),
    needs=st.frozensets(st.sampled_from(sorted(GRID.needs)), max_size=5),
)


def proposals(form: DiagnosticForm, facts: YouthFacts = INES) -> Proposals:
    return propose(form, facts, RULES, MONDAY)


def answered(**levels: str) -> DiagnosticForm:
    form = forms.new_form(GRID)
    for domain, level in levels.items():
        form = forms.with_level(form, domain, Level(level))
    return form


def everything(level: Level) -> DiagnosticForm:
    return answered(**dict.fromkeys(GRID.domains, level))


def sentences(found: Proposals) -> list[str]:
    return [reason.sentence for reason in found.orientation.reasons]


def case_meeting(condition: Condition) -> Case:
    """Answers and facts that meet a condition, built from it and from nothing else."""
    levels = {code: sorted(wanted)[0] for code, wanted in condition.levels.items()}
    strong = condition.strong_barriers
    levels |= dict.fromkeys(COUNTED[:strong], Level.STRONG)
    levels |= dict.fromkeys(COUNTED[strong : condition.medium_barriers], Level.MEDIUM)
    if condition.all_barriers_raised:
        levels |= dict.fromkeys(COUNTED, Level.NO_IMPACT)
    form = DiagnosticForm(
        GRID.version,
        levels=levels,
        situations=frozenset(sorted(condition.situations)[:1]),
        objectives=frozenset(sorted(condition.objectives)[:1]),
        needs=frozenset(sorted(condition.needs)[:1]),
    )
    case = Case(form, facts_meeting(condition), GRID)
    return merged(case, case_meeting(condition.any_of[0])) if condition.any_of else case


def facts_meeting(condition: Condition) -> YouthFacts:
    given_facts: dict[str, Any] = {"level_label": "3 (CAP, BEP)"}
    for name, value in condition.facts.items():
        if name == "is_minor":
            given_facts["age"] = 17 if value else 19
        elif name == "in_priority_district":
            given_facts["qpv_code"] = "QN03301M"
        elif name == "in_rural_zone":
            given_facts["rural_zone"] = RuralZone.FRR if value else RuralZone.NO
        else:
            given_facts[name] = value
    return YouthFacts(**(given_facts | dict(condition.at_most) | dict(condition.at_least)))


def merged(one: Case, other: Case) -> Case:
    """The answers of both and the facts of the first, or of the second when it has none."""
    facts = one.facts if one.facts != facts_meeting(Condition()) else other.facts
    form = replace(
        one.form,
        levels={**one.form.levels, **other.form.levels},
        situations=one.form.situations | other.form.situations,
        objectives=one.form.objectives | other.form.objectives,
        needs=one.form.needs | other.form.needs,
    )
    return Case(form, facts, GRID)


@pytest.mark.parametrize("code", sorted(RULES.actions))
def test_every_action_can_be_proposed_with_its_reason_and_its_date(code: str) -> None:
    rule = RULES.actions[code]
    case = case_meeting(rule.when)

    found = {one.rule_code: one for one in proposals(case.form, case.facts).actions}

    assert found[code].reason.sentence == rule.reason
    assert found[code].due_on == due_date(MONDAY, rule.delay_days)


@pytest.mark.parametrize("code", sorted(RULES.publics))
def test_every_priority_public_can_be_met_with_its_sentence(code: str) -> None:
    case = case_meeting(RULES.publics[code].when)

    found = {one.code: one for one in proposals(case.form, case.facts).publics}

    assert found[code].label
    assert found[code].reason.sentence
    assert "{" not in found[code].label + found[code].reason.sentence


@pytest.mark.parametrize(
    ("step", "reading"),
    [(step.code, one.code) for step in RULES.orientation.steps for one in step.readings],
)
def test_every_reading_of_the_national_order_can_be_met(step: str, reading: str) -> None:
    wanted = next(one for one in RULES.orientation.steps if one.code == step)
    condition = next(one.when for one in wanted.readings if one.code == reading)

    assert first_reading(step, case_meeting(condition)) == reading


def first_reading(step: str, case: Case) -> str:
    wanted = next(one for one in RULES.orientation.steps if one.code == step)
    return next((one.code for one in wanted.readings if holds(one.when, case)), UNKNOWN)


def test_every_decision_of_the_table_is_the_first_for_some_reading() -> None:
    orientation: OrientationRules = RULES.orientation
    reached = {
        orientation.decisions.index(orientation.decide({
            "activity": activity, "projection": projection,
            "qualification": qualification, "barriers": barriers,
        }))
        for activity in ("recent", "little", UNKNOWN)
        for projection in ("able", "partly", "unable", UNKNOWN)
        for qualification in ("qualified", "unqualified", UNKNOWN)
        for barriers in ("blocking", "several_strong", "one_strong", "medium", "none", UNKNOWN)
    }  # fmt: skip

    assert reached == set(range(len(orientation.decisions)))


def test_gives_its_reasons_in_the_national_order() -> None:
    found = proposals(answered(project="medium", mobility="strong", rights="medium"))

    assert found.orientation.orientation is Orientation.SOCIO_PROFESSIONAL
    assert sentences(found) == [
        "Moins de six mois d’activité sur les deux dernières années.",
        "Se projette vers un métier, le projet reste à préciser.",
        "Niveau de formation\N{NO-BREAK SPACE}: 3 (CAP, BEP).",
        "Effet fort sur l’emploi\N{NO-BREAK SPACE}: la mobilité.",
        "Effet moyen sur l’emploi\N{NO-BREAK SPACE}: les démarches.",
    ]


def test_says_which_domains_are_still_to_raise_and_that_it_is_provisional() -> None:
    form = everything(Level.NO_IMPACT)
    form = forms.with_level(form, "housing", Level.NOT_RAISED)
    form = forms.with_level(form, "civic", Level.NOT_RAISED)

    found = proposals(form)

    assert found.orientation.is_provisional
    assert found.orientation.to_raise == ("housing",)
    assert found.to_raise == ("housing", "civic")


def test_is_final_once_everything_that_counts_is_known() -> None:
    found = proposals(everything(Level.NO_IMPACT))

    assert found.orientation.orientation is Orientation.PROFESSIONAL
    assert not found.orientation.is_provisional
    assert "Aucun des domaines abordés ne pèse sur l’emploi." in sentences(found)


def test_proposes_nothing_before_anything_that_decides_was_raised() -> None:
    found = proposals(answered(civic="strength"))

    assert found.orientation.orientation is None
    assert decided(answered(civic="strength"), found) is None


def test_proposes_the_social_path_when_work_is_impossible_for_now() -> None:
    form = forms.with_situation(answered(project="strength"), "18", True)

    assert proposals(form).orientation.orientation is Orientation.SOCIAL


def test_someone_at_work_is_not_sent_to_the_social_path() -> None:
    form = answered(project="strong", mobility="strong", housing="strong")

    working = proposals(form, replace(INES, months_active=12)).orientation.orientation
    idle = proposals(form, replace(INES, months_active=0)).orientation.orientation

    assert working is Orientation.SOCIO_PROFESSIONAL
    assert idle is Orientation.SOCIAL


def test_the_choice_of_the_adviser_prevails() -> None:
    form = forms.with_orientation(everything(Level.STRONG), Orientation.PROFESSIONAL, "Embauche")

    assert decided(form, proposals(form)) is Orientation.PROFESSIONAL


def test_the_most_pressing_domain_comes_first() -> None:
    form = answered(language="medium", digital="medium", rights="strong")

    assert [one.domain for one in proposals(form).actions] == ["rights", "language", "digital"]


def test_an_action_still_to_do_is_not_proposed_again() -> None:
    form = answered(rights="strong")
    busy = replace(INES, open_action_rules=frozenset({"rights-office"}))

    assert [one.rule_code for one in proposals(form).actions] == ["rights-office"]
    assert proposals(form, busy).actions == ()


def test_nothing_is_proposed_about_a_domain_the_agency_did_not_open() -> None:
    form = forms.with_objective(answered(justice="strong"), "8", True)

    closed = propose(form, INES, rules.shipped(), MONDAY)

    assert proposals(form).actions
    assert closed.actions == ()


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 60))
def test_a_due_date_is_a_working_day_at_most_two_days_late(today: date, delay: int) -> None:
    due = due_date(today, delay)

    assert due.weekday() < 5
    assert timedelta(0) <= due - (today + timedelta(delay)) <= timedelta(2)


@given(FORMS, FACTS)
def test_silence_is_never_taken_for_an_absence_of_difficulty(
    form: DiagnosticForm, facts: YouthFacts
) -> None:
    found = proposals(form, facts)
    silent = [code for code in COUNTED if form.level(code) is Level.NOT_RAISED]

    assert set(silent) <= set(found.orientation.to_raise)
    if silent:
        assert found.orientation.is_provisional
        assert not any("Aucun des domaines" in sentence for sentence in sentences(found))


@given(FORMS, FACTS, st.sampled_from(COUNTED))
def test_a_heavier_level_never_silences_a_reason_nor_lightens_the_path(
    form: DiagnosticForm, facts: YouthFacts, domain: str
) -> None:
    before = proposals(forms.with_level(form, domain, Level.MEDIUM), facts)
    after = proposals(forms.with_level(form, domain, Level.STRONG), facts)

    for code in COUNTED:
        noun = GRID.domains[code].noun
        assert any(noun in one for one in sentences(before)) <= any(
            noun in one for one in sentences(after)
        )
    assert weight(before) <= weight(after)


@given(FORMS, FACTS, st.sampled_from(COUNTED))
def test_a_difficulty_raised_is_always_named(
    form: DiagnosticForm, facts: YouthFacts, domain: str
) -> None:
    for level in (Level.MEDIUM, Level.STRONG):
        found = proposals(forms.with_level(form, domain, level), facts)

        assert any(GRID.domains[domain].noun in sentence for sentence in sentences(found))


def weight(found: Proposals) -> int:
    order = [None, *Orientation]
    return order.index(found.orientation.orientation)


@given(FORMS, FACTS)
def test_every_proposal_comes_with_a_whole_sentence(
    form: DiagnosticForm, facts: YouthFacts
) -> None:
    found = proposals(form, facts)
    reasons = [
        *found.orientation.reasons,
        *found.orientation.unknowns,
        *(action.reason for action in found.actions),
        *(public.reason for public in found.publics),
    ]

    for reason in reasons:
        assert reason.sentence.endswith(".")
        assert "{" not in reason.sentence
        assert reason.source
    assert found.orientation.reasons or found.orientation.unknowns


@given(FORMS, FACTS)
def test_the_same_answers_give_the_same_proposals(form: DiagnosticForm, facts: YouthFacts) -> None:
    assert proposals(form, facts) == proposals(form, facts)


@given(FORMS)
def test_what_nobody_entered_puts_nobody_in_a_priority_public(form: DiagnosticForm) -> None:
    bare = replace(form, situations=frozenset())

    assert proposals(bare, YouthFacts()).publics == ()
    assert all(
        action.rule_code != "work-register" for action in proposals(bare, YouthFacts()).actions
    )

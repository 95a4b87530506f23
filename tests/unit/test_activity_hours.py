"""The rule file of the weekly activity: its figures, and what it refuses."""

import pytest

from models.diagnostic import ActivityKind
from models.event import Attendance, EventKind
from services.activity import hours
from services.diagnostics.rules import shipped as diagnostic_rules
from services.errors import RuleFileError
from services.rule_file import shipped_text

# As the program used across the network counts them (indicators of the CEJ, default hours).
MEETINGS = {"workshop": 4, "collective_information": 3, "interview": 1, "visit": 1}
ACTIONS = {
    "work": 3,
    "training": 3,
    "project": 2,
    "health": 2,
    "housing": 2,
    "citizenship": 2,
    "culture_sport": 2,
    "not_counted": 0,
}


def test_the_default_hours_are_those_published() -> None:
    rules = hours.shipped()

    for kind, worth in MEETINGS.items():
        assert rules.meetings[EventKind(kind)] == 60 * worth
    assert {str(kind): one.minutes for kind, one in rules.actions.items()} == {
        kind: 60 * worth for kind, worth in ACTIONS.items()
    }
    assert (rules.floor_minutes, rules.norm_minutes) == (15 * 60, 20 * 60)


def test_a_message_is_no_activity_and_everything_else_has_a_worth() -> None:
    rules = hours.shipped()

    assert rules.meetings[EventKind.MESSAGE] == 0
    assert set(rules.meetings) == set(EventKind)
    assert set(rules.actions) == set(ActivityKind)


def test_an_absence_counts_for_nothing_and_a_presence_is_validated() -> None:
    rules = hours.shipped()

    assert Attendance.ABSENT in rules.not_declared
    assert rules.validated == {Attendance.PRESENT}


def test_every_action_goes_under_a_domain_of_the_diagnostic() -> None:
    known = set(diagnostic_rules().grid.domains)

    assert {worth.domain for worth in hours.shipped().actions.values()} <= known


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("floor_hours = 15", "floor_hours = 25", "norm_hours"),
        ("floor_hours = 15", "flor_hours = 15", "flor_hours"),
        ('kind = "workshop"', 'kind = "workshp"', "workshp"),
        ('activity = "health"', 'activity = "work"', "work"),
        ('kind = "workshop"\nminutes = 240', 'kind = "visit"\nminutes = 240', "visit"),
        ('validated = ["present"]', 'validated = ["absent"]', "absent"),
        ('validated = ["present"]', 'validated = ["here"]', "here"),
    ],
)
def test_a_mistake_in_the_file_is_refused_with_its_place(old: str, new: str, said: str) -> None:
    text = shipped_text(hours.FILE)
    assert old in text

    with pytest.raises(RuleFileError, match=said):
        hours.parse(text.replace(old, new))


def test_a_kind_left_out_is_refused_rather_than_worth_nothing() -> None:
    text = shipped_text(hours.FILE)
    start = text.index('[[meeting]]\nkind = "visit"')
    end = text.index("[[meeting]]", start + 1)

    with pytest.raises(RuleFileError, match="visit"):
        hours.parse(text[:start] + text[end:])

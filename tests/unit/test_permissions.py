"""The permission table: every role, every action, refusing by default."""

import pytest

from models.agency import Role
from models.youth import Youth
from services import permissions
from services.actor import PROGRAM, Actor
from services.errors import RuleFileError

TABLE = permissions.shipped()
# The whole matrix, written out: a change of the file must be a change here.
HELD = {
    "youth.create": "adviser reception",
    "youth.edit": "adviser reception",
    "youth.identity": "adviser reception employer_officer",
    "youth.record": "adviser",
    "youth.import": "adviser",
    "youth.availability": "employer_officer",
    "diagnostic.read": "adviser",
    "diagnostic.write": "adviser",
    "pathway.write": "adviser",
    "event.write": "adviser reception",
    "situation.write": "adviser",
    "action.write": "adviser",
    "project.write": "adviser",
    "aid.write": "adviser",
    "proof.write": "adviser",
    "letter.print": "adviser",
    "carry_over.write": "adviser",
    "signal.read": "adviser",
    "signal.decide": "adviser",
    "break.read": "adviser",
    "break.answer": "adviser",
    "caseload.hand_over": "adviser",
    "caseload.reassign": "director administrator",
    "agenda.read": "adviser reception",
    "agenda.write": "adviser reception",
    "group_event.write": "adviser",
    "activity.read": "adviser",
    "activity.validate": "adviser",
    "reception.read": "adviser reception",
    "reception.write": "reception",
    "youth.merge": "adviser",
    "youth.transfer": "adviser",
    "rule.edit": "director administrator",
    "employer.read": "adviser employer_officer director",
    "employer.write": "employer_officer",
    "employer.import": "employer_officer",
    "indicator.read": "adviser employer_officer director",
    "indicator.name_with_reason": "director",
    "objective.write": "director",
    "framework.write": "director",
    "peers.import": "director",
    "territory.write": "director",
    "report.print": "director",
    "closing.write": "director",
    "journal.read": "director administrator",
    "export.grant": "director administrator",
    "account.manage": "administrator",
    "site.manage": "administrator",
    "agency.manage": "administrator",
    "reference.manage": "administrator",
    "vault.manage": "administrator",
}


def test_the_matrix_below_lists_every_action() -> None:
    assert set(HELD) == TABLE.actions


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", [*HELD, "export_all", "anything.else"])
def test_each_role_holds_what_it_should_and_nothing_more(role: Role, action: str) -> None:
    actor = Actor(1, "x", frozenset({role}))

    assert permissions.is_allowed(actor, action) == (role.value in HELD.get(action, "").split())


def test_nobody_without_a_role_may_do_anything() -> None:
    actor = Actor(1, "x")

    assert not any(permissions.is_allowed(actor, action) for action in TABLE.actions)


def test_the_program_itself_is_allowed() -> None:
    assert permissions.is_allowed(PROGRAM, "youth.create")


@pytest.mark.parametrize(
    ("adviser_id", "lent_to_id", "allowed"),
    [(1, None, True), (2, 1, True), (2, None, False), (None, None, True)],
)
def test_an_adviser_writes_in_own_or_lent_caseload(
    adviser_id: int | None, lent_to_id: int | None, allowed: bool
) -> None:
    actor = Actor(1, "x", frozenset({Role.ADVISER}))
    youth = Youth(adviser_id=adviser_id, lent_to_id=lent_to_id)

    assert permissions.may_do_for(actor, "diagnostic.write", youth) is allowed


def test_reception_edits_the_identity_of_anyone() -> None:
    actor = Actor(1, "x", frozenset({Role.RECEPTION}))

    assert permissions.may_do_for(actor, "youth.edit", Youth(adviser_id=2))


@pytest.mark.parametrize(
    "text", ["", "[roles]\nwizard = []\n[caseload]\nbound=[]\nfree_roles=[]", "[roles"]
)
def test_a_faulty_table_is_refused(text: str) -> None:
    with pytest.raises(RuleFileError, match="droits"):
        permissions.load(text)

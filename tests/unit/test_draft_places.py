"""Every form that keeps a draft has a name in the list of the day, and a place to go back to."""

import pytest

from services.drafts import RIGHTS
from tests.support.screens import Journey
from ui.forms.draft_places import draft_name, open_draft

PLACES = [
    ("diagnostic", 12, "Diagnostic de Jane", ()),
    ("youth", 12, "Correction de la fiche de Jane", (("youth", 12),)),
    ("record.EventForm", 12, "Saisie dans la fiche de Jane", (("youth", 12),)),
    ("new_youth", None, "Nouveau jeune", (("youths", None),)),
    ("entry.offer.1f", None, "Saisie sur une entreprise", (("employers", 31),)),
    ("entry.employer", None, "Saisie sur une entreprise", (("employers", None),)),
    ("appointment", 12, "Rendez-vous avec Jane", (("agenda", None),)),
    ("appointment.p1f", 12, "Rendez-vous avec Jane", (("agenda", 31),)),
    ("group.1f", None, "Événement collectif", (("agenda", None),)),
    ("rule.1f", None, "Règles de la structure", (("settings", None),)),
]


@pytest.mark.parametrize(("form", "youth_id", "name", "places"), PLACES)
def test_a_draft_is_named_and_leads_back_to_its_form(
    form: str, youth_id: int | None, name: str, places: tuple[object, ...]
) -> None:
    journey = Journey()

    open_draft(journey, form, youth_id)

    assert draft_name(form, "Jane") == name
    assert tuple(journey.places) == places
    assert journey.diagnostics == ([12] if form == "diagnostic" else [])


def test_a_diagnostic_put_aside_is_told_from_the_one_going_on() -> None:
    journey = Journey()

    open_draft(journey, "diagnostic.1", 12)

    assert draft_name("diagnostic.1", "Jane") == "Diagnostic de Jane, mis de côté"
    assert journey.diagnostics == [12]


def test_no_form_is_forgotten() -> None:
    assert {form.partition(".")[0] for form, *_ in PLACES} == set(RIGHTS)
